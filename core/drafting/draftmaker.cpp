// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draftmaker.h"

#include "core/base/literals.h"
#include "core/report/memodocument.h"

#include <QLocale>

#include <algorithm>

namespace saranda {

using namespace literals;

void SentenceGround::mark(const QString &marking)
{
    if (markingRank(m_records.info, marking) > markingRank(m_records.info, m_marking))
        m_marking = marking;
}

QString SentenceGround::marking() const
{
    return m_marking.isEmpty() ? m_records.info.markings.value(0) : m_marking;
}

void SentenceGround::onState(const QString &code)
{
    if (const State *state = m_records.states.findKey(code))
        mark(state->marking);
}

void SentenceGround::on(const Claim &claim)
{
    mark(claim.marking);
    onState(claim.state);
    if (const Incident *incident = m_records.incidents.find(claim.incident))
        on(*incident);
}

void SentenceGround::on(const Fact &fact, bool cites)
{
    mark(fact.marking);
    for (const Citation &citation : fact.citations) {
        const Exhibit *exhibit = m_records.exhibits.find(citation.exhibit);
        if (!exhibit || citation.stance != Stance::Supports)
            continue;
        mark(citation.marking);
        mark(exhibit->marking);
        const DraftCitation cite{citation.exhibit, citation.pinpoint, {}};
        if (cites && !m_citations.contains(cite))
            m_citations.append(cite);
    }
}

void SentenceGround::on(const Claim &claim, const ElementResult &element)
{
    for (Fact::Id id : element.carriedBy)
        if (const Fact *fact = m_records.facts.find(id))
            on(*fact, false);
    for (const ElementSheet &sheet : claim.elements) {
        if (sheet.element != element.element)
            continue;
        for (const Argument &argument : sheet.arguments)
            if (argument.stance == ArgumentStance::For)
                mark(argument.marking);
        for (const Indicator &indicator : sheet.indicators)
            mark(indicator.marking);
        for (const Alternative &alternative : sheet.alternatives)
            mark(alternative.marking);
    }
    for (const AlternativeResult &alternative : element.alternatives)
        if (alternative.decidedBy)
            if (const Fact *fact = m_records.facts.find(*alternative.decidedBy))
                on(*fact, false);
}

const ElementResult *DraftedClaim::element(const QString &id) const
{
    const auto found = std::find_if(result->elements.begin(), result->elements.end(),
                                    [&](const ElementResult &one) { return one.element == id; });
    return found == result->elements.end() ? nullptr : &*found;
}

const BasisResult *DraftedClaim::decidingBasis() const
{
    const auto found =
        std::find_if(result->bases.begin(), result->bases.end(),
                     [&](const BasisResult &one) { return one.basis == result->decidingBasis; });
    return found == result->bases.end() ? nullptr : &*found;
}

DraftMaker::DraftMaker(const CaseRecords &caseRecords, const Assessment &computed,
                       const Assessment *whole, const Doctrine &law, const DraftWords &draftWords,
                       const DraftOptions &draftOptions)
    : records(caseRecords)
    , assessment(computed)
    , doctrine(law)
    , words(draftWords)
    , options(draftOptions)
    , m_whole(whole)
{
    draft.kind = options.kind;
    draft.language = options.language;
    draft.claims = options.claims;
    draft.outcomeReason = options.outcomeReason;
    chooseClaims(whole);
}

void DraftMaker::chooseClaims(const Assessment *whole)
{
    QSet<Incident::Id> concerned;
    for (const Claim *claim : records.claims.inKeyOrder()) {
        if (!options.claims.isEmpty() && !options.claims.contains(claim->id))
            continue;
        const ClaimResult *result = assessment.claim(claim->id);
        if (!result)
            continue;
        DraftedClaim drafted{claim, result, result->level, result->established};
        if (const ClaimResult *all = whole ? whole->claim(claim->id) : nullptr) {
            drafted.level = std::min(drafted.level, all->level);
            drafted.isEstablished = drafted.isEstablished && all->established;
        }
        m_claims.push_back(drafted);
        concerned.insert(claim->incident);
    }
    for (const Incident *incident : records.incidents.inKeyOrder())
        if (concerned.contains(incident->id))
            m_incidents.push_back(incident);
}

std::vector<DraftedClaim> DraftMaker::claimsOf(const QString &test) const
{
    std::vector<DraftedClaim> chosen;
    std::copy_if(m_claims.begin(), m_claims.end(), std::back_inserter(chosen),
                 [&](const DraftedClaim &one) { return one.claim->test == test; });
    return chosen;
}

int DraftMaker::levelOf(Fact::Id id) const
{
    const FactResult *here = assessment.fact(id);
    const FactResult *all = m_whole ? m_whole->fact(id) : here;
    return here && all ? std::min(here->level, all->level) : 0;
}

void DraftMaker::sectionTitled(const QString &title)
{
    if (!draft.sections.isEmpty() && draft.sections.last().sentences.isEmpty())
        draft.sections.removeLast();
    draft.sections.append(DraftSection{title, {}, {}});
}

void DraftMaker::say(const QString &block, const QString &text, const SentenceGround &ground,
                     SentenceStyle style)
{
    if (m_blocks.contains(block) || text.isEmpty())
        return;
    m_blocks.insert(block);
    DraftSentence sentence;
    sentence.block = block;
    sentence.text = printable(text);
    sentence.generated = sentence.text;
    sentence.style = style;
    sentence.citations = ground.citations();
    sentence.marking = ground.marking();
    if (draft.sections.last().sentences.isEmpty() && style == SentenceStyle::RunOn)
        sentence.style = SentenceStyle::Paragraph;
    draft.sections.last().sentences.append(sentence);
}

void DraftMaker::show(const MemoParts &parts, const MemoPartName &name,
                      const SentenceGround &ground)
{
    say(blockOf(name), parts.caption(name), ground, SentenceStyle::Figure);
}

QString DraftMaker::dateWords(const CaseDate &date) const
{
    const QLocale locale = words.language() == u"fr"_s
        ? QLocale(QLocale::French, QLocale::France)
        : QLocale(QLocale::English, QLocale::UnitedKingdom);
    if (date.text().size() == 4) // a year speaks for itself
        return date.text();
    return date.isUndated() ? QString() : humanDate(date, locale);
}

QString DraftMaker::ruleTitle(const QString &rule) const
{
    const PrimaryRule *entry = doctrine.rule(rule);
    return entry ? entry->title.in(words.language()) : rule;
}

QString DraftMaker::purposeOf(const ClaimResult &result) const
{
    return doctrine.purpose(result.purpose) ? result.purpose : u"public-statement"_s;
}

QString DraftMaker::operationName(const Incident &incident) const
{
    const QString kind = incident.kind == IncidentKind::Cyber ? u"cyber"_s : u"other"_s;
    if (m_incidents.size() == 1)
        return words.text(u"operation.this."_s + kind);
    const QString title = incident.title.isEmpty() ? incident.key : incident.title;
    if (incident.kind == IncidentKind::Cyber && !incident.target.isEmpty())
        return words.text(u"operation.against"_s).replace(u"{target}"_s, incident.target);
    return words.text(u"operation.titled."_s + kind).replace(u"{title}"_s, title);
}

WordingValues DraftMaker::values() const
{
    WordingValues filled;
    words.addState(filled, u"claimant"_s, records, records.info.claimant);
    filled.insert(u"reason"_s, options.outcomeReason);
    return filled;
}

WordingValues DraftMaker::values(const Incident &incident) const
{
    WordingValues filled = values();
    filled.insert(u"title"_s, incident.title.isEmpty() ? incident.key : incident.title);
    filled.insert(u"target"_s, incident.target);
    const QString when = dateWords(incident.period);
    filled.insert(u"date"_s, when.isEmpty() ? QString() : u" ("_s + when + u')');
    words.addOperation(filled, operationName(incident));
    return filled;
}

WordingValues DraftMaker::values(const DraftedClaim &claim) const
{
    const Incident *incident = records.incidents.find(claim.claim->incident);
    WordingValues filled = incident ? values(*incident) : values();
    words.addState(filled, u"state"_s, records, claim.claim->state);
    filled.insert(u"claim"_s, claim.claim->key);
    filled.insert(u"rule"_s, ruleTitle(claim.result->rule));
    filled.insert(
        u"rule.phrase"_s,
        words.text(words.firstOf({u"rule."_s + claim.result->rule, QStringLiteral("rule.other")})));
    if (const StandardOfProof *required = doctrine.standard(claim.result->required))
        filled.insert(u"standard"_s, required->name.in(words.language()));
    if (const StandardOfProof *reached = doctrine.standard(claim.level))
        filled.insert(u"level"_s, reached->outcome.in(words.language()));
    return filled;
}

/// The wordings of the first claim, about the operations of all of them.
WordingValues DraftMaker::values(const std::vector<DraftedClaim> &claims) const
{
    WordingValues filled = values(claims.front());
    QStringList names;
    QStringList namesOf;
    for (const DraftedClaim &claim : claims) {
        const WordingValues own = values(claim);
        names += own.value(u"operation"_s);
        namesOf += own.value(u"operation.of"_s);
    }
    filled.insert(u"operation"_s, words.listed(names));
    filled.insert(u"operation.of"_s, words.listed(namesOf));
    return filled;
}

void DraftMaker::sayFacts(const std::vector<DraftedClaim> &claims, const QString &elementId,
                          int leastLevel)
{
    const ElementResult &element = *claims.front().element(elementId);
    const QString ofClaim = u"claim:"_s + claims.front().claim->key + u':';
    const QString block = ofClaim + elementId;
    for (int level = highestLevel; level >= leastLevel; --level) {
        SentenceGround lead = ground();
        std::vector<const Fact *> facts;
        for (Fact::Id id : element.carriedBy) {
            const Fact *fact = records.facts.find(id);
            if (fact && levelOf(id) == level && !m_saidFacts.contains(id))
                facts.push_back(fact);
        }
        if (facts.empty())
            continue;
        for (const DraftedClaim &claim : claims)
            lead.on(*claim.claim);
        for (const Fact *fact : facts)
            lead.on(*fact, false);
        WordingValues filled = values(claims);
        filled.insert(u"element"_s, words.phrase(u"element."_s + elementId, filled));
        say(block + u":lead:"_s + QString::number(level),
            words.say(u"facts.lead."_s + QString::number(level), filled), lead,
            SentenceStyle::Paragraph);
        for (const Fact *fact : facts) {
            SentenceGround own = ground();
            own.on(*fact);
            m_saidFacts.insert(fact->id);
            say(ofClaim + u"fact:"_s + fact->key, fact->statement, own, SentenceStyle::Bullet);
        }
    }
}

Draft DraftMaker::finished()
{
    draft.sections.removeIf(
        [](const DraftSection &section) { return section.sentences.isEmpty(); });
    // The draft's own marking is that of its title; each sentence has its own.
    SentenceGround title = ground();
    for (const DraftedClaim &claim : m_claims)
        title.on(*claim.claim);
    draft.marking = title.marking();
    return draft;
}

} // namespace saranda
