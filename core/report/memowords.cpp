// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/daywords.h"
#include "core/domain/documentdate.h"
#include "core/domain/localstatename.h"
#include "core/report/memowriter.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace saranda {

using namespace literals;

QString MemoWriter::word(const QString &key, const QString &code) const
{
    const QString full = key + u'.' + code;
    return sentences.contains(full) ? sentences.text(full) : printable(code);
}

Inline MemoWriter::listed(const std::vector<Inline> &pieces) const
{
    if (pieces.size() < 2)
        return pieces.empty() ? Inline() : pieces.front();
    Inline all = joined({pieces.begin(), pieces.end() - 1}, u", "_s);
    return say(u"list.and"_s, {all, pieces.back()});
}

QString MemoWriter::outcome(int level) const
{
    const StandardOfProof *entry = doctrine.standard(level);
    return entry ? in(entry->outcome) : QString::number(level);
}

QString MemoWriter::standard(int level) const
{
    const StandardOfProof *entry = doctrine.standard(level);
    return entry ? in(entry->name) : QString::number(level);
}

LevelBar MemoWriter::levelBar(int level, std::optional<int> required) const
{
    const Inline reached = Inline(Run{outcome(level), true});
    if (!required)
        return {level, required, reached};
    return {level, required, say(u"level.of"_s, {reached, Inline(standard(*required))})};
}

/// The State's name in the memo's language where the case has it.
QString MemoWriter::state(const QString &code) const
{
    return printable(localStateName(records, code, sentences.language()));
}

QString MemoWriter::alternativeName(const Alternative &alternative) const
{
    if (const QString title = printable(alternative.title).trimmed(); !title.isEmpty())
        return title;
    const DoctrineTerm *term = doctrine.alternative(alternative.kind);
    const QString kind = term ? in(term->title) : printable(alternative.kind);
    return kind.isEmpty() ? printable(alternative.key) : kind;
}

QString MemoWriter::shortBy(const ClaimResult &result) const
{
    return text(u"answer.short."_s + QString::number(-result.margin()));
}

QString MemoWriter::furthestBasis(const ClaimResult &result) const
{
    if (!result.decidingBasis.isEmpty())
        return result.decidingBasis;
    const BasisResult *best = nullptr;
    for (const BasisResult &basis : result.bases)
        if (!basis.comparisonOnly && (!best || basis.level > best->level))
            best = &basis;
    return best ? best->basis : QString();
}

int MemoWriter::countingBases(const ClaimResult &result)
{
    return int(std::count_if(result.bases.begin(), result.bases.end(),
                             [](const BasisResult &basis) { return !basis.comparisonOnly; }));
}

QStringList MemoWriter::furthestBases(const ClaimResult &result) const
{
    QStringList found;
    for (const BasisResult &basis : result.bases)
        if (!basis.comparisonOnly && basis.level == result.level)
            found.append(basis.basis);
    return found;
}

QStringList MemoWriter::injuredStates(const Claim &claim) const
{
    const Incident *incident = records.incidents.find(claim.incident);
    if (incident && !incident->victims.isEmpty())
        return incident->victims;
    // Where the case names victims, one without is not a matter of course.
    for (const Incident &other : records.incidents.rows())
        if (!other.victims.isEmpty())
            return {};
    return records.info.claimant.isEmpty() ? QStringList() : QStringList{records.info.claimant};
}

Inline MemoWriter::injured(const QString &key, const QStringList &codes) const
{
    std::vector<Inline> names;
    for (const QString &code : codes)
        names.emplace_back(state(code));
    if (names.empty())
        return {};
    return say(key + (names.size() == 1 ? u".one"_s : u".other"_s), {listed(names)});
}

namespace {

QLocale localeOf(const Sentences &sentences)
{
    return sentences.language() == u"fr"_s ? QLocale(QLocale::French, QLocale::France)
                                           : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

QString MemoWriter::date(const CaseDate &when) const
{
    return when.isUndated() ? text(u"date.none"_s) : humanDate(when, localeOf(sentences));
}

QString MemoWriter::documentDate(const CaseDate &when) const
{
    return when.isUndated() ? text(u"date.none"_s)
                            : saranda::documentDate(when, localeOf(sentences));
}

QString MemoWriter::instant(Seconds at) const
{
    if (at == unboundedPast)
        return text(u"date.unboundedPast"_s);
    if (at == unboundedFuture)
        return text(u"date.unboundedFuture"_s);
    const QDate day = QDateTime::fromSecsSinceEpoch(at, Qt::UTC).date();
    return dayInWords(day, localeOf(sentences));
}

QString MemoWriter::localDay(const QDateTime &time) const
{
    return dayInWords(time.toLocalTime().date(), localeOf(sentences));
}

QString MemoWriter::ruleTitle(const QString &rule) const
{
    if (rule == u"other")
        return text(u"rule.unnamed"_s);
    const PrimaryRule *entry = doctrine.rule(rule);
    return entry ? in(entry->title) : printable(rule);
}

QString MemoWriter::ruleStatus(const Claim &claim, const ClaimResult &result) const
{
    const Incident *incident = records.incidents.find(claim.incident);
    return incident && incident->kind != IncidentKind::Cyber ? QString() : result.ruleStatus;
}

QString MemoWriter::withinSentence(QString title) const
{
    const bool isWord = title.size() > 1 && title[0].isUpper() && title[1].isLower();
    return isWord ? title.replace(0, 1, title[0].toLower()) : title;
}

QString MemoWriter::elementTitle(const QString &element) const
{
    const Element *entry = doctrine.element(element);
    return entry ? in(entry->title) : printable(element);
}

QString MemoWriter::basisTitle(const QString &basis) const
{
    const Basis *entry = doctrine.basis(basis);
    return entry ? in(entry->title) : printable(basis);
}

QString MemoWriter::incidentTitle(const Claim &claim) const
{
    const Incident *incident = records.incidents.find(claim.incident);
    if (!incident)
        return {};
    return printable(incident->title.isEmpty() ? incident->key : incident->title);
}

Inline MemoWriter::claimRef(const Claim &claim) const
{
    return Run{.text = printable(claim.key), .link = anchorOf(claim)};
}

Inline MemoWriter::claimsNamed(const std::vector<const Claim *> &claims, const QString &key) const
{
    std::vector<Inline> refs;
    for (const Claim *claim : claims)
        refs.push_back(claimRef(*claim));
    return say(key + (refs.size() == 1 ? u".one"_s : u".other"_s), {listed(refs)});
}

Inline MemoWriter::factRef(Fact::Id id) const
{
    const Fact *fact = records.facts.find(id);
    return fact ? Inline(Run{.text = printable(fact->key), .link = anchorOf(*fact)}) : Inline();
}

Inline MemoWriter::factRefs(const std::vector<Fact::Id> &ids) const
{
    std::vector<Inline> refs;
    for (Fact::Id id : ids)
        if (Inline ref = factRef(id); !ref.isEmpty())
            refs.push_back(std::move(ref));
    return listed(refs);
}

Inline MemoWriter::exhibitRef(Exhibit::Id id) const
{
    const Exhibit *exhibit = records.exhibits.find(id);
    return exhibit ? Inline(Run{.text = printable(exhibit->key), .link = anchorOf(*exhibit)})
                   : Inline();
}

Inline MemoWriter::exhibitRefs(const std::vector<Exhibit::Id> &ids) const
{
    std::vector<Inline> refs;
    for (Exhibit::Id id : ids)
        if (Inline ref = exhibitRef(id); !ref.isEmpty())
            refs.push_back(std::move(ref));
    return listed(refs);
}

namespace {

/// "p. 21" must not be divided at the end of a line; pages from one to another are joined as in
/// the authorities, however they were typed.
QString unbroken(QString pinpoint)
{
    static const QRegularExpression range(u"(?<![\\d-])(\\d+)-(\\d+)(?![\\d-])"_s);
    pinpoint.replace(range, u"\\1–\\2"_s);
    if (pinpoint.size() <= 14)
        pinpoint.replace(u' ', QChar(QChar::Nbsp));
    return pinpoint;
}

} // namespace

Inline MemoWriter::citations(const Fact &fact, Stance stance) const
{
    std::vector<Inline> cites;
    for (const Citation &citation : fact.citations) {
        Inline cite = exhibitRef(citation.exhibit);
        if (citation.stance != stance || cite.isEmpty())
            continue;
        if (!citation.pinpoint.isEmpty())
            cite += Inline(u", "_s + unbroken(printable(citation.pinpoint)));
        if (citation.challenge)
            if (const Inline challenge = factRef(*citation.challenge); !challenge.isEmpty())
                cite += say(u"fact.challengedCite"_s, {challenge});
        cites.push_back(std::move(cite));
    }
    return joined(cites, text(u"list.separator"_s));
}

Inline MemoWriter::factInFull(const Fact &fact) const
{
    const Inline statement(printable(fact.statement));
    const Inline supporting = citations(fact, Stance::Supports);
    const Inline contrary = citations(fact, Stance::Contradicts);
    if (!supporting.isEmpty() && !contrary.isEmpty())
        return say(u"fact.both"_s, {factRef(fact.id), statement, supporting, contrary});
    if (!supporting.isEmpty())
        return say(u"fact.cited"_s, {factRef(fact.id), statement, supporting});
    if (!contrary.isEmpty())
        return say(u"fact.contrary"_s, {factRef(fact.id), statement, contrary});
    return say(u"fact.uncited"_s, {factRef(fact.id), statement});
}

namespace {

/// A statement that has been told before: whole where it takes three lines of its cell, else its
/// beginning, enough to know it again.
QString beginningOf(const QString &statement)
{
    constexpr qsizetype mostWhole = 260;
    constexpr qsizetype most = 220;
    if (statement.size() <= mostWhole)
        return statement;
    const qsizetype space = statement.lastIndexOf(u' ', most);
    QString beginning = statement.left(space > most / 2 ? space : most);
    while (!beginning.isEmpty() && (beginning.back().isPunct() || beginning.back().isSpace()))
        beginning.chop(1); // "the State,…" looks like a slip
    return beginning + u'…';
}

} // namespace

Inline MemoWriter::factTold(Fact::Id id)
{
    const Fact *fact = records.facts.find(id);
    if (!fact)
        return {};
    if (m_told.contains(id))
        return say(u"fact.again"_s, {factRef(id), Inline(beginningOf(printable(fact->statement)))});
    m_told.insert(id);
    return factInFull(*fact);
}

int MemoWriter::figureWith(const QStringList &links) const
{
    if (!m_labelsFigures) // a part of a draft stands for itself
        return 0;
    const auto drawn = std::find_if(m_drawn.begin(), m_drawn.end(), [&](const auto &one) {
        return std::includes(one.first.begin(), one.first.end(), links.begin(), links.end());
    });
    return drawn == m_drawn.end() ? 0 : drawn->second;
}

Inline MemoWriter::figureRef(int number) const
{
    return Run{.text = say(u"figure.ref"_s, {Inline(QString::number(number))}).text(),
               .link = u"figure-"_s + QString::number(number)};
}

Inline MemoWriter::paragraphRef(int number) const
{
    return Run{.text = say(u"paragraph.ref"_s, {Inline(QString::number(number))}).text(),
               .link = u"para-"_s + QString::number(number)};
}

namespace {

/// One place of an authority, divided where it can share its sign with the next: "p. ", "1026†".
struct CitedPlace {
    QString sign;
    QString rest;
};

/// Signs that stand before one number or several, and what they are before several.
constexpr std::pair<const char16_t *, const char16_t *> placeSigns[] = {
    {u"p.", u"pp."},    {u"pp.", u"pp."},      {u"¶", u"¶¶"},       {u"¶¶", u"¶¶"},
    {u"Art.", u"Arts"}, {u"Arts", u"Arts"},    {u"Rule", u"Rules"}, {u"par.", u"par."},
    {u"art.", u"art."}, {u"règle", u"règles"},
};

CitedPlace dividedPlace(const QString &place, const QString &mark)
{
    const qsizetype space = place.indexOf(QChar(QChar::Nbsp));
    if (space > 0 && !place.contains(u','))
        for (const auto &[one, several] : placeSigns)
            if (QStringView(place).left(space) == QStringView(one))
                return {place.left(space), place.mid(space + 1) + mark};
    return {{}, place + mark};
}

QString signBeforeSeveral(const QString &sign, const QString &language)
{
    if (language == u"fr" && sign == u"p.")
        return sign;
    for (const auto &[one, several] : placeSigns)
        if (sign == QStringView(one))
            return QString::fromUtf16(several);
    return sign;
}

/// "pp. 1026, 1028", "Art. 8, para. 2, Art. 8, para. 7".
QString placesTogether(const std::vector<CitedPlace> &places, const QString &language)
{
    QStringList told;
    for (std::size_t at = 0; at < places.size();) {
        const QString several = signBeforeSeveral(places[at].sign, language);
        QStringList rests{places[at].rest};
        std::size_t next = at + 1;
        while (next < places.size() && !several.isEmpty()
               && signBeforeSeveral(places[next].sign, language) == several)
            rests += places[next++].rest;
        const QString sign = rests.size() > 1 ? several : places[at].sign;
        told += sign.isEmpty() ? rests.first() : sign + QChar(QChar::Nbsp) + rests.join(u", "_s);
        at = next;
    }
    return told.join(u", "_s);
}

} // namespace

/// "Nicaragua, ¶¶ 109, 115": the name once for places that follow each other.
std::vector<AuthorityRef> MemoWriter::pertinent(const std::vector<AuthorityRef> &refs) const
{
    if (concernsCyber())
        return refs;
    std::vector<AuthorityRef> kept;
    std::copy_if(refs.begin(), refs.end(), std::back_inserter(kept),
                 [this](const AuthorityRef &ref) {
                     const Authority *authority = doctrine.authority(ref.authority);
                     return !authority || !authority->isCyberOnly;
                 });
    return kept.empty() ? refs : kept;
}

Inline MemoWriter::authorities(const std::vector<AuthorityRef> &all)
{
    const std::vector<AuthorityRef> refs = pertinent(all);
    std::vector<Inline> cites;
    for (std::size_t at = 0; at < refs.size();) {
        const QString id = refs[at].authority;
        const Authority *authority = doctrine.authority(id);
        const QString name = authority ? in(authority->shortTitle) : id;
        std::vector<CitedPlace> places;
        do {
            const AuthorityRef &ref = refs[at++];
            if (std::find(m_cited.begin(), m_cited.end(), ref) == m_cited.end())
                m_cited.push_back(ref);
            const QString place = pinpointText(ref);
            const QString mark = doctrine.isVerified(ref) ? QString() : text(u"authority.mark"_s);
            if (place.isEmpty())
                cites.emplace_back(printable(name + mark));
            else
                places.push_back(dividedPlace(place, mark));
        } while (at < refs.size() && refs[at].authority == id);
        if (!places.empty())
            cites.emplace_back(
                printable(name + u", "_s + placesTogether(places, sentences.language())));
    }
    return joined(cites, text(u"list.separator"_s));
}

QString MemoWriter::pinpointText(const AuthorityRef &ref) const
{
    const Authority *authority = doctrine.authority(ref.authority);
    const Pinpoint *place = authority ? authority->at(ref.pinpoint) : nullptr;
    return unbroken(printable(place ? in(place->label) : ref.pinpoint));
}

} // namespace saranda
