// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/compiledcase.h"
#include "core/domain/origin.h"

#include <algorithm>

namespace saranda {

// The part of CompiledCase that follows edits. What changes the order of challenges, or a name, is
// rare and compiled anew; everything else touches only its own ranges.

bool CompiledCase::updateExhibit(const Exhibit &before, const Exhibit &after)
{
    const int number = exhibitNumber(after.id);
    if (number == none || !m_question.isEmpty() || before.key != after.key
        || before.challenge != after.challenge)
        return false;
    ExhibitNode &node = m_network.exhibits[std::size_t(number)];
    node.base = gradeOf(after);
    node.secondary = after.secondary;
    node.agreed = after.agreed;
    m_propagation.exhibitChanged(m_network, number);
    if (before.derivedFrom != after.derivedFrom) {
        if (!derivationCycle(*m_records, after).isEmpty())
            return false;
        for (const auto &[parent, added] :
             {std::pair(before.derivedFrom, false), std::pair(after.derivedFrom, true)}) {
            const int parentNumber = parent ? exhibitNumber(*parent) : none;
            if (parentNumber == none)
                continue;
            std::vector<int> &derived = m_derived[std::size_t(parentNumber)];
            derived.erase(std::remove(derived.begin(), derived.end(), number), derived.end());
            if (added)
                derived.push_back(number);
        }
    }
    if (before.derivedFrom != after.derivedFrom || before.origin != after.origin
        || before.source != after.source)
        return moveOrigins(number);
    return true;
}

/// The exhibit's origin may be another now, and with it that of all that is derived from it.
bool CompiledCase::moveOrigins(int number)
{
    std::vector<int> affected{number};
    for (std::size_t i = 0; i < affected.size(); ++i) {
        const int current = affected[i];
        const Exhibit *exhibit = m_records->exhibits.find(exhibitId(current));
        if (!exhibit)
            return false;
        const int origin = originNumber(originOf(*m_records, *exhibit));
        ExhibitNode &node = m_network.exhibits[std::size_t(current)];
        const std::vector<int> &derived = m_derived[std::size_t(current)];
        affected.insert(affected.end(), derived.begin(), derived.end());
        if (origin == node.origin)
            continue;
        node.origin = origin;
        m_propagation.exhibitChanged(m_network, current);
        for (const int fact : std::vector<int>(m_network.factsCiting[std::size_t(current)])) {
            const Fact *record = m_records->facts.find(factId(fact));
            if (!record)
                return false;
            forgetCitations(fact);
            layOutCells(*record, fact);
            m_propagation.factChanged(m_network, fact);
        }
    }
    return true;
}

bool CompiledCase::updateFact(const Fact &before, const Fact &after)
{
    const int number = factNumber(after.id);
    if (number == none || !m_question.isEmpty() || before.key != after.key)
        return false;
    FactNode &node = m_network.facts[std::size_t(number)];
    if (before.citations != after.citations) {
        forgetCitations(number);
        layOutCells(after, number);
        if (depthOf(number) > node.depth || m_wastedCells > m_network.cells.size() / 2 + 1024)
            return false;
        m_propagation.factChanged(m_network, number);
    }
    if (before.date != after.date || before.incidents != after.incidents) {
        const DateBounds &bounds = after.date.bounds();
        m_network.dates[std::size_t(number)] = {bounds.earliestStart, bounds.latestStart,
                                                bounds.earliestEnd, bounds.latestEnd,
                                                !after.date.isUndated()};
        recompileClaimsUsing(number);
    }
    return true;
}

void CompiledCase::recompileClaimsUsing(int fact)
{
    for (const int claim : std::vector<int>(m_network.claimsUsing[std::size_t(fact)])) {
        if (const Claim *record = m_records->claims.find(claimId(claim))) {
            compileClaim(*record, claim);
            m_propagation.claimChanged(m_network, claim);
        }
    }
}

bool CompiledCase::updateClaim(const Claim &before, const Claim &after)
{
    const int number = claimNumber(after.id);
    if (number == none || !m_question.isEmpty() || before.key != after.key)
        return false;
    compileClaim(after, number);
    m_propagation.claimChanged(m_network, number);
    return true;
}

bool CompiledCase::updateSource(const Source &before, const Source &after)
{
    if (!m_question.isEmpty() || before.key != after.key)
        return false;
    if (before.reliability == after.reliability)
        return true;
    for (const Exhibit &exhibit : m_records->exhibits.rows()) {
        if (exhibit.source == after.id && !exhibit.reliability && !updateExhibit(exhibit, exhibit))
            return false;
    }
    return true;
}

bool CompiledCase::addExhibit(const Exhibit &added)
{
    if (!m_question.isEmpty() || added.challenge || m_exhibitNumbers.contains(added.id)
        || !derivationCycle(*m_records, added).isEmpty())
        return false;
    const int number = appendExhibit(added);
    m_exhibitOrder.append(m_exhibitKeys);
    compileExhibit(added, number, originOf(*m_records, added));
    m_propagation.exhibitChanged(m_network, number);
    return true;
}

bool CompiledCase::addFact(const Fact &added)
{
    if (!m_question.isEmpty() || m_factNumbers.contains(added.id))
        return false;
    const int number = appendFact(added);
    m_factOrder.append(m_factKeys);
    FactNode &node = m_network.facts[std::size_t(number)];
    node.present = true;
    m_network.factOrder.push_back(number);
    compileFact(added, number);
    if (depthOf(number) > 0)
        return false;
    m_propagation.factChanged(m_network, number);
    return true;
}

bool CompiledCase::addClaim(const Claim &added)
{
    if (!m_question.isEmpty() || m_claimNumbers.contains(added.id))
        return false;
    const int number = appendClaim(added);
    m_claimOrder.append(m_claimKeys);
    compileClaim(added, number);
    m_propagation.claimChanged(m_network, number);
    return true;
}

bool CompiledCase::removeExhibit(const Exhibit &removed)
{
    const int number = exhibitNumber(removed.id);
    if (number == none || !m_question.isEmpty() || removed.challenge
        || !m_network.factsCiting[std::size_t(number)].empty()
        || !m_derived[std::size_t(number)].empty())
        return false; // something still names it
    m_network.exhibits[std::size_t(number)] = {};
    m_exhibitNumbers.remove(removed.id);
    for (std::vector<int> &derived : m_derived)
        derived.erase(std::remove(derived.begin(), derived.end(), number), derived.end());
    m_propagation.exhibitChanged(m_network, number);
    return true;
}

bool CompiledCase::removeFact(const Fact &removed)
{
    const int number = factNumber(removed.id);
    if (number == none || !m_question.isEmpty()
        || !m_network.claimsUsing[std::size_t(number)].empty()
        || !m_network.exhibitsChallenged[std::size_t(number)].empty()
        || !m_network.factsChallenged[std::size_t(number)].empty())
        return false;
    forgetCitations(number);
    FactNode &node = m_network.facts[std::size_t(number)];
    m_wastedCells += node.room;
    const int depth = node.depth;
    node = {};
    node.depth = depth;
    m_factNumbers.remove(removed.id);
    m_propagation.factChanged(m_network, number);
    return true;
}

bool CompiledCase::removeClaim(const Claim &removed)
{
    const int number = claimNumber(removed.id);
    if (number == none || !m_question.isEmpty())
        return false;
    ClaimNode &node = m_network.claims[std::size_t(number)];
    for (std::vector<int> &claims : m_network.claimsUsing)
        claims.erase(std::remove(claims.begin(), claims.end(), number), claims.end());
    node = {};
    m_claimNumbers.remove(removed.id);
    m_propagation.claimChanged(m_network, number);
    return true;
}

void CompiledCase::recompileClaims()
{
    for (const Claim &claim : m_records->claims.rows()) {
        const int number = claimNumber(claim.id);
        if (number == none)
            continue;
        compileClaim(claim, number);
        m_propagation.claimChanged(m_network, number);
    }
}

const Touched &CompiledCase::propagate()
{
    return m_propagation.run(m_network, m_levels);
}

} // namespace saranda
