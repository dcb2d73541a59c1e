// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/originsuggestions.h"

#include "core/base/literals.h"
#include "core/base/naturalkey.h"
#include "core/domain/origin.h"
#include "core/intake/originedits.h"
#include "core/search/searchtext.h"
#include "core/search/sharedpassages.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace saranda {

using namespace literals;

namespace {

using One = OriginInput::One;

constexpr qint64 smallestPicture = 32 * 1024; ///< bytes; smaller ones are signs in signatures

QString fingerprintOf(OriginReason reason, const QString &evidence)
{
    const QString text = wordOf(reason) + u'\n' + evidence;
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// What identifies a message and what it carried, from the lines at the end of its text.
struct MessageEnding {
    QString id;
    std::vector<std::pair<QString, QString>> attachments; ///< SHA-256 and name
};

MessageEnding endingOf(const QStringList &pages)
{
    static const QRegularExpression attachment(
        u"^(.*) \\(([^,()]*), (\\d+) bytes, SHA-256 ([0-9a-f]{64})\\)$"_s);
    MessageEnding ending;
    if (pages.isEmpty())
        return ending;
    QStringList lines = pages.constLast().trimmed().split(u'\n');
    while (!lines.isEmpty()) {
        const QString line = lines.takeLast();
        if (line.startsWith(u"Message-ID: "_s)) {
            ending.id = line.mid(12).trimmed();
            break; // stands above the attachments
        }
        if (!line.startsWith(u"Attachment: "_s))
            break;
        const QRegularExpressionMatch match = attachment.match(line.mid(12));
        const qint64 size = match.captured(3).toLongLong();
        const bool isSign = match.captured(2).startsWith(u"image/"_s) && size < smallestPicture;
        if (match.hasMatch() && size > 0 && !isSign)
            ending.attachments.emplace_back(match.captured(4), match.captured(1));
    }
    return ending;
}

/// Collects what speaks for a common origin and keeps the strongest for each later exhibit.
class SuggestionMaker
{
public:
    explicit SuggestionMaker(const OriginInput &input)
        : m_input(input)
        , m_best(input.exhibits.size())
    { }

    /// The first exhibit with this evidence is the one the others go back to.
    void offerSame(OriginReason reason, const QString &identity, std::size_t exhibit,
                   const QString &evidence)
    {
        const auto [it, isNew] = m_first.try_emplace({reason, identity}, exhibit);
        if (isNew)
            return;
        OriginSuggestion suggestion;
        suggestion.reason = reason;
        suggestion.evidence = evidence;
        suggestion.fingerprint = fingerprintOf(reason, identity);
        offer(it->second, exhibit, std::move(suggestion));
    }
    void offer(std::size_t earlier, std::size_t later, OriginSuggestion suggestion)
    {
        if (later < earlier)
            std::swap(earlier, later);
        const One &first = m_input.exhibits[earlier];
        const One &second = m_input.exhibits[later];
        if (earlier == later || first.origin == second.origin
            || isDismissed(first, second, suggestion) || isDismissed(second, first, suggestion))
            return;
        suggestion.earlier = first.id;
        suggestion.later = second.id;
        std::optional<std::pair<std::size_t, OriginSuggestion>> &best = m_best[later];
        if (!best || isStronger(suggestion, best->second))
            best.emplace(earlier, std::move(suggestion));
    }
    std::vector<OriginSuggestion> take()
    {
        std::vector<std::pair<std::size_t, OriginSuggestion>> found;
        for (std::optional<std::pair<std::size_t, OriginSuggestion>> &one : m_best) {
            if (one)
                found.push_back(std::move(*one));
        }
        std::stable_sort(found.begin(), found.end(), [](const auto &left, const auto &right) {
            return left.first < right.first;
        });
        std::vector<OriginSuggestion> suggestions;
        for (auto &[earlier, suggestion] : found)
            suggestions.push_back(std::move(suggestion));
        return suggestions;
    }

private:
    static bool isDismissed(const One &one, const One &other, const OriginSuggestion &suggestion)
    {
        return one.dismissed.contains(dismissalWord(other.key, suggestion.fingerprint));
    }
    static bool isStronger(const OriginSuggestion &one, const OriginSuggestion &other)
    {
        return one.reason != other.reason ? one.reason < other.reason : one.words > other.words;
    }

    const OriginInput &m_input;
    std::map<std::pair<OriginReason, QString>, std::size_t> m_first;
    std::vector<std::optional<std::pair<std::size_t, OriginSuggestion>>> m_best;
};

void offerFilesAndSources(const OriginInput &input, SuggestionMaker &maker)
{
    for (std::size_t i = 0; i < input.exhibits.size(); ++i) {
        const One &one = input.exhibits[i];
        if (!one.sha256.isEmpty())
            maker.offerSame(OriginReason::SameFile, one.sha256, i, one.sha256);
        // Exhibits of one source share it already; two sources of one name may be one.
        const QString name = normalisedText(one.sourceName);
        if (!name.isEmpty())
            maker.offerSame(OriginReason::SameSource, name, i, one.sourceName);
    }
}

QList<AttachedText> attachedTo(const One &one, const OriginTexts &texts)
{
    return one.isMessage && texts.attached ? texts.attached(one.id) : QList<AttachedText>();
}

bool isSign(const AttachedText &file)
{
    return file.mediaType.startsWith(u"image/"_s) && file.size < smallestPicture;
}

/// What messages say of themselves, and what they carry at any depth.
class MessageComparison
{
public:
    MessageComparison(const OriginInput &input, SuggestionMaker &maker)
        : m_input(input)
        , m_maker(maker)
    {
        for (std::size_t i = input.exhibits.size(); i-- > 0;) {
            if (!input.exhibits[i].sha256.isEmpty())
                m_files.insert(input.exhibits[i].sha256, i);
        }
    }

    void offer(std::size_t message, const OriginTexts &texts)
    {
        offerMessage(message, texts.pages(m_input.exhibits[message].id));
        for (const AttachedText &one : attachedTo(m_input.exhibits[message], texts)) {
            if (one.mediaType == u"message/rfc822")
                offerMessage(message, one.pages);
            if (!one.sha256.isEmpty() && one.size > 0 && !isSign(one))
                offerAttachment(message, one.sha256, one.name);
        }
    }

private:
    void offerMessage(std::size_t message, const QStringList &pages)
    {
        const MessageEnding ending = endingOf(pages);
        if (!ending.id.isEmpty())
            m_maker.offerSame(OriginReason::SameMessage, ending.id, message, ending.id);
        for (const auto &[sha256, name] : ending.attachments)
            offerAttachment(message, sha256, name);
    }
    void offerAttachment(std::size_t message, const QString &sha256, const QString &name)
    {
        m_maker.offerSame(OriginReason::SameAttachment, sha256, message, name);
        const auto file = m_files.constFind(sha256);
        if (file == m_files.cend())
            return;
        OriginSuggestion suggestion;
        suggestion.reason = OriginReason::SameAttachment;
        suggestion.evidence = name;
        suggestion.fingerprint = fingerprintOf(OriginReason::SameAttachment, sha256);
        m_maker.offer(message, *file, std::move(suggestion));
    }

    const OriginInput &m_input;
    SuggestionMaker &m_maker;
    QHash<QString, std::size_t> m_files;
};

void offerMessages(const OriginInput &input, const OriginTexts &texts, SuggestionMaker &maker)
{
    MessageComparison comparison(input, maker);
    for (std::size_t i = 0; i < input.exhibits.size(); ++i) {
        if (input.exhibits[i].isMessage)
            comparison.offer(i, texts);
    }
}

/// The texts of exhibits, each followed by those of what is attached to it. All of what is attached
/// to one exhibit is asked for at once, and kept until the next one's is.
class ComparedExhibits
{
public:
    struct Place {
        std::size_t exhibit = 0;
        qsizetype file = -1; ///< of what is attached; -1 = the exhibit's own text
        QString name = {};
    };

    ComparedExhibits(const OriginInput &input, const OriginTexts &texts)
        : m_input(input)
        , m_texts(texts)
    {
        for (std::size_t i = 0; i < input.exhibits.size(); ++i) {
            places.push_back({i});
            const QList<AttachedText> files = attachedTo(input.exhibits[i], texts);
            for (qsizetype file = 0; file < files.size(); ++file) {
                if (!files[file].pages.isEmpty())
                    places.push_back({i, file, files[file].name});
            }
        }
    }

    QStringList pages(std::size_t text)
    {
        const Place &place = places[text];
        const One &one = m_input.exhibits[place.exhibit];
        if (place.file < 0)
            return m_texts.pages(one.id);
        if (m_known != place.exhibit) {
            m_known = place.exhibit;
            m_files = attachedTo(one, m_texts);
        }
        return place.file < m_files.size() ? m_files[place.file].pages : QStringList();
    }

    std::vector<Place> places; ///< of each text

private:
    const OriginInput &m_input;
    const OriginTexts &m_texts;
    std::optional<std::size_t> m_known;
    QList<AttachedText> m_files;
};

/// The texts that are there, and which exhibit each is of.
void offerPassages(const OriginInput &input, const OriginTexts &source,
                   const OriginProgress &progress, SuggestionMaker &maker, OriginSuggestions &found)
{
    ComparedExhibits exhibits(input, source);
    ComparedTexts texts;
    QSet<std::size_t> counted;
    for (const ComparedExhibits::Place &place : exhibits.places)
        texts.groups.push_back(input.exhibits[place.exhibit].origin);
    texts.pages = [&](std::size_t text) {
        const QStringList pages = exhibits.pages(text);
        const bool isText = std::any_of(pages.begin(), pages.end(), [](const QString &page) {
            return !page.trimmed().isEmpty();
        });
        if (isText)
            counted.insert(text);
        return pages;
    };
    texts.goOn = progress;
    const PassageSearch search = sharedPassages(texts);
    for (const SharedPassage &passage : search.passages) {
        const ComparedExhibits::Place &first = exhibits.places[passage.first];
        const ComparedExhibits::Place &second = exhibits.places[passage.second];
        OriginSuggestion suggestion;
        suggestion.evidence = passage.passage;
        suggestion.words = passage.words;
        suggestion.isWhole = passage.isWhole;
        suggestion.earlierPage = passage.inFirst.page;
        suggestion.laterPage = passage.inSecond.page;
        suggestion.earlierQuote = passage.inFirst.quote;
        suggestion.laterQuote = passage.inSecond.quote;
        suggestion.earlierAttachment = first.name;
        suggestion.laterAttachment = second.name;
        suggestion.fingerprint = fingerprintOf(OriginReason::SamePassage, passage.normalised);
        maker.offer(first.exhibit, second.exhibit, std::move(suggestion));
    }
    found.texts = int(counted.size());
    found.isComplete = search.isComplete;
}

} // namespace

QString wordOf(OriginReason reason)
{
    switch (reason) {
    case OriginReason::SameFile:
        return u"same-file"_s;
    case OriginReason::SameMessage:
        return u"same-message"_s;
    case OriginReason::SameAttachment:
        return u"same-attachment"_s;
    case OriginReason::SamePassage:
        return u"same-passage"_s;
    case OriginReason::SameSource:
        return u"same-source"_s;
    }
    return {};
}

OriginInput originInput(const CaseRecords &records)
{
    OriginInput input;
    const std::vector<QString> origins = originsOfAll(records);
    auto origin = origins.begin();
    for (const Exhibit &exhibit : records.exhibits.rows()) {
        One one;
        one.id = exhibit.id;
        one.key = exhibit.key;
        one.origin = *origin++;
        if (!exhibit.date.isUndated() && exhibit.date.bounds().earliestStart != unboundedPast)
            one.made = exhibit.date.bounds().earliestStart;
        if (exhibit.file) {
            one.sha256 = exhibit.file->sha256;
            one.isMessage = exhibit.file->mediaType == u"message/rfc822"_s;
        }
        const Source *source = exhibit.source ? records.sources.find(*exhibit.source) : nullptr;
        if (source) {
            one.source = source->key;
            one.sourceName = source->name;
        }
        one.dismissed = dismissalsOf(exhibit);
        input.exhibits.push_back(std::move(one));
    }
    std::sort(input.exhibits.begin(), input.exhibits.end(), [](const One &left, const One &right) {
        return left.made != right.made ? left.made < right.made
                                       : naturallyLess(left.key, right.key);
    });
    return input;
}

OriginTexts originTexts(const CaseSession &session)
{
    return {[&session](Exhibit::Id id) { return session.exhibitText(id).value_or(QStringList()); },
            [&session](Exhibit::Id id) {
                return session.attachedTexts(id).value_or(QList<AttachedText>());
            }};
}

OriginSuggestions suggestOrigins(const OriginInput &input, const OriginTexts &texts,
                                 const OriginProgress &progress)
{
    OriginSuggestions found;
    SuggestionMaker maker(input);
    offerFilesAndSources(input, maker);
    offerMessages(input, texts, maker);
    offerPassages(input, texts, progress, maker, found);
    found.suggestions = maker.take();
    return found;
}

std::vector<OriginGroup> originGroups(const CaseRecords &records)
{
    std::vector<OriginGroup> groups;
    QHash<QString, std::size_t> numbers;
    for (const Exhibit *exhibit : records.exhibits.inKeyOrder()) {
        const QString origin = originOf(records, *exhibit);
        const auto known = numbers.constFind(origin);
        if (known != numbers.cend()) {
            groups[*known].exhibits.append(exhibit->id);
            continue;
        }
        numbers.insert(origin, groups.size());
        groups.push_back({origin, {exhibit->id}});
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const OriginGroup &left, const OriginGroup &right) {
                         return left.exhibits.size() > right.exhibits.size();
                     });
    return groups;
}

QList<Exhibit::Id> sharingOrigin(const CaseRecords &records, const Exhibit &exhibit)
{
    const QString origin = originOf(records, exhibit);
    const std::vector<QString> origins = originsOfAll(records);
    std::vector<const Exhibit *> sharing;
    auto next = origins.begin();
    for (const Exhibit &other : records.exhibits.rows()) {
        if (*next++ == origin && other.id != exhibit.id)
            sharing.push_back(&other);
    }
    std::sort(sharing.begin(), sharing.end(), [](const Exhibit *left, const Exhibit *right) {
        return naturallyLess(left->key, right->key);
    });
    QList<Exhibit::Id> ids;
    for (const Exhibit *other : sharing)
        ids.append(other->id);
    return ids;
}

int independentOrigins(const CaseRecords &records)
{
    const std::vector<QString> origins = originsOfAll(records);
    return int(QSet<QString>(origins.begin(), origins.end()).size());
}

int independentOrigins(const CaseRecords &records, const QList<Exhibit::Id> &exhibits)
{
    QSet<QString> origins;
    for (const Exhibit::Id &id : exhibits) {
        if (const Exhibit *exhibit = records.exhibits.find(id))
            origins.insert(originOf(records, *exhibit));
    }
    return int(origins.size());
}

QString dismissalWord(const QString &key, const QString &fingerprint)
{
    return key + u' ' + fingerprint;
}

} // namespace saranda
