// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/documentdate.h"
#include "core/domain/localstatename.h"
#include "core/report/memowriter.h"

#include <QLocale>
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

QStringList MemoWriter::injuredStates(const Claim &claim) const
{
    const Incident *incident = records.incidents.find(claim.incident);
    if (incident && !incident->victims.isEmpty())
        return incident->victims;
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
    return localeOf(sentences).toString(day, u"d MMMM yyyy"_s);
}

QString MemoWriter::ruleTitle(const QString &rule) const
{
    const PrimaryRule *entry = doctrine.rule(rule);
    return entry ? in(entry->title) : printable(rule);
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

/// "p. 21" must not be divided at the end of a line.
QString unbroken(QString pinpoint)
{
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

/// A statement that has been told before: whole where it takes two lines of its cell, else its
/// beginning, enough to know it again.
QString beginningOf(const QString &statement)
{
    constexpr qsizetype mostWhole = 170;
    constexpr qsizetype most = 150;
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

Inline MemoWriter::paragraphRef(int number) const
{
    return Run{.text = say(u"paragraph.ref"_s, {Inline(QString::number(number))}).text(),
               .link = u"para-"_s + QString::number(number)};
}

/// "Nicaragua, ¶ 109, ¶ 115": the name once for places that follow each other.
Inline MemoWriter::authorities(const std::vector<AuthorityRef> &refs)
{
    std::vector<Inline> cites;
    QString previous;
    for (const AuthorityRef &ref : refs) {
        if (std::find(m_cited.begin(), m_cited.end(), ref) == m_cited.end())
            m_cited.push_back(ref);
        const Authority *authority = doctrine.authority(ref.authority);
        const bool isSame = authority && ref.authority == previous && !ref.pinpoint.isEmpty();
        const QString place = pinpointText(ref);
        const QString name = authority ? in(authority->shortTitle) : ref.authority;
        QString cite = isSame || place.isEmpty() ? place : name + u", "_s + place;
        if (place.isEmpty())
            cite = name;
        if (!doctrine.isVerified(ref))
            cite += text(u"authority.mark"_s);
        if (isSame && !cites.empty())
            cites.back() += Inline(u", "_s + printable(cite));
        else
            cites.emplace_back(printable(cite));
        previous = ref.authority;
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
