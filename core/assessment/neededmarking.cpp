// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/neededmarking.h"

#include <algorithm>
#include <set>

namespace saranda {

namespace {

/// What bears on one claim, as a case of its own: assessing it alone costs what the claim is, not
/// what the whole case is.
class ClaimAlone
{
public:
    ClaimAlone(const CaseRecords &whole, const WhatIf &question, const Claim &claim);

    const CaseRecords &records() const { return m_part; }
    /// The ranks of all the markings that decide what of it is seen.
    const std::set<qsizetype> &ranks() const { return m_ranks; }

private:
    void note(const QString &marking) { m_ranks.insert(markingRank(m_whole.info, marking)); }
    void take(const ElementSheet &sheet);
    void take(const Alternative &alternative);
    void take(const QList<Fact::Id> &facts)
    {
        for (const Fact::Id fact : facts)
            take(fact);
    }
    void take(std::optional<Fact::Id> fact);
    void takeExhibit(Exhibit::Id id);
    void takeWaiting();

    const CaseRecords &m_whole;
    CaseRecords m_part;
    std::set<qsizetype> m_ranks;
    std::vector<Fact::Id> m_waiting; ///< a list, since challenges may be a long chain
};

ClaimAlone::ClaimAlone(const CaseRecords &whole, const WhatIf &question, const Claim &claim)
    : m_whole(whole)
{
    m_part.info = whole.info;
    m_part.states = whole.states;
    m_part.claims.put(claim);
    note(claim.marking);
    if (const Incident *incident = whole.incidents.find(claim.incident)) {
        m_part.incidents.put(*incident);
        note(incident->marking);
    }
    if (const State *state = whole.states.findKey(claim.state))
        note(state->marking);
    for (const ElementSheet &sheet : claim.elements)
        take(sheet);
    for (const AddedAlternative &added : question.addedAlternatives)
        if (added.claim == claim.id)
            take(added.alternative);
    takeWaiting();
}

void ClaimAlone::take(const ElementSheet &sheet)
{
    for (const Argument &argument : sheet.arguments) {
        note(argument.marking);
        take(argument.premises);
        take(argument.challenge);
    }
    for (const Indicator &indicator : sheet.indicators) {
        note(indicator.marking);
        take(indicator.fact);
    }
    for (const Alternative &alternative : sheet.alternatives)
        take(alternative);
}

void ClaimAlone::take(const Alternative &alternative)
{
    note(alternative.marking);
    take(alternative.incompatible);
    take(alternative.hardToReconcile);
    take(alternative.supportedBy);
}

void ClaimAlone::take(std::optional<Fact::Id> fact)
{
    const Fact *record = fact ? m_whole.facts.find(*fact) : nullptr;
    if (!record || m_part.facts.contains(*fact))
        return;
    m_part.facts.put(*record);
    note(record->marking);
    m_waiting.push_back(*fact);
}

/// With what its origin and its grade depend on.
void ClaimAlone::takeExhibit(Exhibit::Id id)
{
    for (const Exhibit *exhibit = m_whole.exhibits.find(id);
         exhibit && !m_part.exhibits.contains(exhibit->id);
         exhibit = exhibit->derivedFrom ? m_whole.exhibits.find(*exhibit->derivedFrom) : nullptr) {
        m_part.exhibits.put(*exhibit);
        note(exhibit->marking);
        take(exhibit->challenge);
        const Source *source = exhibit->source ? m_whole.sources.find(*exhibit->source) : nullptr;
        if (source && !m_part.sources.contains(source->id))
            m_part.sources.put(*source);
    }
}

void ClaimAlone::takeWaiting()
{
    while (!m_waiting.empty()) {
        const Fact *fact = m_whole.facts.find(m_waiting.back());
        m_waiting.pop_back();
        for (const Citation &citation : fact->citations) {
            note(citation.marking);
            takeExhibit(citation.exhibit);
            take(citation.challenge);
        }
    }
}

bool isEstablished(const CompiledCase &compiled, Claim::Id claim)
{
    const int number = compiled.claimNumber(claim);
    if (number == none)
        return false;
    const ClaimNode &node = compiled.network().claims[std::size_t(number)];
    return node.present && compiled.levels().claims[std::size_t(number)].level >= node.required;
}

bool isEstablishedAt(const QString &marking, const ClaimAlone &alone, const CompiledCase &compiled,
                     Claim::Id claim)
{
    WhatIf question = compiled.question();
    question.marking = marking;
    const Result<CompiledCase> limited =
        CompiledCase::compile(alone.records(), compiled.doctrine(), question);
    return limited && isEstablished(*limited, claim);
}

} // namespace

QString neededMarking(const CompiledCase &compiled, Claim::Id claim)
{
    const CaseInfo &info = compiled.records().info;
    const Claim *record = compiled.records().claims.find(claim);
    if (!record || info.markings.isEmpty())
        return {};
    const ClaimAlone alone(compiled.records(), compiled.question(), *record);
    const auto &limit = compiled.question().marking;
    const qsizetype last =
        limit ? std::max<qsizetype>(info.markings.indexOf(*limit), 0) : info.markings.size() - 1;
    // Between two markings that occur nothing changes.
    std::set<qsizetype> ranks{0};
    ranks.insert(alone.ranks().begin(), alone.ranks().upper_bound(last));
    const qsizetype highest = limit ? *ranks.rbegin() : *alone.ranks().rbegin();
    for (const qsizetype rank : ranks) {
        const QString &marking = info.markings[rank];
        const bool seesAll = rank >= highest; // that the question sees
        if (seesAll ? isEstablished(compiled, claim)
                    : isEstablishedAt(marking, alone, compiled, claim))
            return marking;
    }
    return {};
}

} // namespace saranda
