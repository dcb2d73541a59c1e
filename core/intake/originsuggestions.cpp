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

void offerMessages(const OriginInput &input, const TextOfExhibit &textOf, SuggestionMaker &maker)
{
    QHash<QString, std::size_t> files;
    for (std::size_t i = input.exhibits.size(); i-- > 0;) {
        if (!input.exhibits[i].sha256.isEmpty())
            files.insert(input.exhibits[i].sha256, i);
    }
    for (std::size_t i = 0; i < input.exhibits.size(); ++i) {
        if (!input.exhibits[i].isMessage)
            continue;
        const MessageEnding ending = endingOf(textOf(input.exhibits[i].id));
        if (!ending.id.isEmpty())
            maker.offerSame(OriginReason::SameMessage, ending.id, i, ending.id);
        for (const auto &[sha256, name] : ending.attachments) {
            maker.offerSame(OriginReason::SameAttachment, sha256, i, name);
            const auto file = files.constFind(sha256);
            if (file == files.cend())
                continue;
            OriginSuggestion suggestion;
            suggestion.reason = OriginReason::SameAttachment;
            suggestion.evidence = name;
            suggestion.fingerprint = fingerprintOf(OriginReason::SameAttachment, sha256);
            maker.offer(i, *file, std::move(suggestion));
        }
    }
}

/// The texts that are there, and which exhibit each is of.
void offerPassages(const OriginInput &input, const TextOfExhibit &textOf,
                   const OriginProgress &progress, SuggestionMaker &maker, OriginSuggestions &found)
{
    ComparedTexts texts;
    QSet<std::size_t> counted;
    for (const One &one : input.exhibits)
        texts.groups.push_back(one.origin);
    texts.pages = [&](std::size_t text) {
        const QStringList pages = textOf(input.exhibits[text].id);
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
        OriginSuggestion suggestion;
        suggestion.evidence = passage.passage;
        suggestion.words = passage.words;
        suggestion.isWhole = passage.isWhole;
        suggestion.earlierPage = passage.inFirst.page;
        suggestion.laterPage = passage.inSecond.page;
        suggestion.earlierQuote = passage.inFirst.quote;
        suggestion.laterQuote = passage.inSecond.quote;
        suggestion.fingerprint = fingerprintOf(OriginReason::SamePassage, passage.normalised);
        maker.offer(passage.first, passage.second, std::move(suggestion));
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
    for (const Exhibit &exhibit : records.exhibits.rows()) {
        One one;
        one.id = exhibit.id;
        one.key = exhibit.key;
        one.origin = originOf(records, exhibit);
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

OriginSuggestions suggestOrigins(const OriginInput &input, const TextOfExhibit &textOf,
                                 const OriginProgress &progress)
{
    OriginSuggestions found;
    SuggestionMaker maker(input);
    offerFilesAndSources(input, maker);
    offerMessages(input, textOf, maker);
    offerPassages(input, textOf, progress, maker, found);
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
    std::vector<const Exhibit *> sharing;
    for (const Exhibit &other : records.exhibits.rows()) {
        if (other.id != exhibit.id && originOf(records, other) == origin)
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
    QSet<QString> origins;
    for (const Exhibit &exhibit : records.exhibits.rows())
        origins.insert(originOf(records, exhibit));
    return int(origins.size());
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
