// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/levels.h"

#include "core/assessment/elementrules.h"

#include <functional>

namespace saranda {

Level OriginCounts::support(const RuleTables &rules) const
{
    int best = topLevel;
    while (best > 0 && m_all[std::size_t(best)] == 0)
        --best;
    int support = best;
    int origins = 0;
    int primaries = 0;
    for (int level = topLevel; level > 0; --level) {
        origins += m_all[std::size_t(level)];
        primaries += m_primary[std::size_t(level)];
        const int needed = rules.corroboration[std::size_t(level)];
        if (needed > 0 && origins >= needed && primaries >= rules.corroborationPrimaries)
            support = std::max(support, std::min(level + rules.corroborationStep, topLevel));
    }
    return Level(support);
}

void OriginCounts::describe(std::array<int, ladderSize> &origins) const
{
    int count = 0;
    int sample = noOrigin;
    for (int level = topLevel; level > 0; --level) {
        const int here = m_all[std::size_t(level)];
        count += here;
        if (here > 0)
            sample = m_sample[std::size_t(level)];
        origins[std::size_t(level)] = count == 0 ? noOrigin : count == 1 ? sample : severalOrigins;
    }
    origins[0] = noOrigin;
}

int OriginCounts::atLeast(int level) const
{
    int count = 0;
    for (int i = level; i <= topLevel; ++i)
        count += m_all[std::size_t(i)];
    return count;
}

int OriginCounts::primariesAtLeast(int level) const
{
    int count = 0;
    for (int i = level; i <= topLevel; ++i)
        count += m_primary[std::size_t(i)];
    return count;
}

GradedExhibit gradeExhibit(const Network &network, const Levels &levels, int exhibit)
{
    const ExhibitNode &node = network.exhibits[std::size_t(exhibit)];
    Level level = node.present ? node.base : Level(0);
    if (node.challenge != none) {
        const Level challenge = levels.facts[std::size_t(node.challenge)].net;
        level = std::min(level, network.rules.challengeCaps[challenge]);
    }
    return GradedExhibit::of(level, node.secondary);
}

OriginCounts countOrigins(const Network &network, const Levels &levels, int fact, bool contrary)
{
    const FactNode &node = network.facts[std::size_t(fact)];
    const CitationCell *cell = network.cells.data() + node.first + (contrary ? node.forCount : 0);
    const CitationCell *end = cell + (contrary ? node.againstCount : node.forCount);
    OriginCounts counts;
    while (cell != end) {
        const int sample = int(cell->exhibit);
        Level best = 0;
        Level bestPrimary = 0;
        do {
            const GradedExhibit exhibit = levels.exhibits[cell->exhibit];
            const Level level = citationLevel(*cell, exhibit, levels, network.rules);
            best = std::max(best, level);
            bestPrimary = std::max(bestPrimary, exhibit.isSecondary() ? Level(0) : level);
            ++cell;
        } while (cell != end && !cell->startsOrigin);
        counts.add(best, bestPrimary, sample);
    }
    return counts;
}

FactLevels assessFact(const Network &network, const Levels &levels, int fact)
{
    FactLevels result;
    const OriginCounts supporting = countOrigins(network, levels, fact, false);
    result.supportFor = supporting.support(network.rules);
    supporting.describe(result.origins);
    for (int &origin : result.origins) {
        if (origin >= 0)
            origin = network.exhibits[std::size_t(origin)].origin;
    }
    if (network.facts[std::size_t(fact)].againstCount > 0)
        result.supportAgainst = countOrigins(network, levels, fact, true).support(network.rules);
    result.net = network.rules.grade(result.supportFor, result.supportAgainst);
    return result;
}

void CurrentNets::collectOrigins(int fact, int level, std::vector<int> &found) const
{
    const FactNode &node = m_network.facts[std::size_t(fact)];
    for (std::uint32_t i = node.first; i < node.first + node.forCount; ++i) {
        const CitationCell &cell = m_network.cells[i];
        const GradedExhibit exhibit = m_levels.exhibits[cell.exhibit];
        if (citationLevel(cell, exhibit, m_levels, m_network.rules) >= level)
            found.push_back(m_network.exhibits[cell.exhibit].origin);
    }
}

void assessClaim(const Network &network, const Levels &levels, int claim, ClaimLevels &result)
{
    assessClaimWith(network.rules, network.dates, network.claims[std::size_t(claim)],
                    CurrentNets(network, levels), result);
}

void assessAll(const Network &network, Levels &levels)
{
    levels.exhibits.resize(network.exhibits.size());
    levels.facts.resize(network.facts.size());
    levels.claims.resize(network.claims.size());
    for (std::size_t i = 0; i < network.exhibits.size(); ++i) {
        const ExhibitNode &node = network.exhibits[i];
        levels.exhibits[i] = GradedExhibit::of(node.present ? node.base : Level(0), node.secondary);
    }
    auto challenged = network.challengedExhibits.begin();
    for (const int fact : network.factOrder) {
        const int depth = network.facts[std::size_t(fact)].depth;
        while (challenged != network.challengedExhibits.end()
               && network.exhibits[std::size_t(*challenged)].depth <= depth) {
            levels.exhibits[std::size_t(*challenged)] = gradeExhibit(network, levels, *challenged);
            ++challenged;
        }
        levels.facts[std::size_t(fact)] = assessFact(network, levels, fact);
    }
    for (; challenged != network.challengedExhibits.end(); ++challenged)
        levels.exhibits[std::size_t(*challenged)] = gradeExhibit(network, levels, *challenged);
    for (std::size_t i = 0; i < network.claims.size(); ++i)
        assessClaim(network, levels, int(i), levels.claims[i]);
}

void Propagation::push(std::vector<char> &pending, int node, int order)
{
    if (m_isFresh) {
        m_touched.exhibits.clear();
        m_touched.facts.clear();
        m_touched.claims.clear();
        m_isFresh = false;
    }
    if (pending.size() <= std::size_t(node))
        pending.resize(std::size_t(node) + 1, 0);
    if (pending[std::size_t(node)])
        return;
    pending[std::size_t(node)] = 1;
    m_heap.emplace_back(order, node);
    std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
}

void Propagation::exhibitChanged(const Network &network, int exhibit)
{
    push(m_pendingExhibits, exhibit, 2 * network.exhibits[std::size_t(exhibit)].depth);
}

void Propagation::factChanged(const Network &network, int fact)
{
    push(m_pendingFacts, fact, 2 * network.facts[std::size_t(fact)].depth + 1);
}

void Propagation::claimChanged(const Network &, int claim)
{
    push(m_pendingClaims, claim, std::numeric_limits<int>::max());
}

void Propagation::runExhibit(const Network &network, Levels &levels, int exhibit)
{
    m_pendingExhibits[std::size_t(exhibit)] = 0;
    m_touched.exhibits.push_back(exhibit);
    const GradedExhibit before = levels.exhibits[std::size_t(exhibit)];
    const GradedExhibit after = gradeExhibit(network, levels, exhibit);
    if (after == before)
        return;
    levels.exhibits[std::size_t(exhibit)] = after;
    for (const int fact : network.factsCiting[std::size_t(exhibit)])
        factChanged(network, fact);
}

void Propagation::runFact(const Network &network, Levels &levels, int fact)
{
    m_pendingFacts[std::size_t(fact)] = 0;
    m_touched.facts.push_back(fact);
    FactLevels &stored = levels.facts[std::size_t(fact)];
    const FactLevels after = assessFact(network, levels, fact);
    // A profile that asks for more than two origins counts more of them than FactLevels keeps.
    if (after == stored && network.rules.seriesOrigins <= 2)
        return;
    const bool netChanged = after.net != stored.net;
    stored = after;
    for (const int claim : network.claimsUsing[std::size_t(fact)])
        claimChanged(network, claim);
    if (!netChanged)
        return;
    for (const int exhibit : network.exhibitsChallenged[std::size_t(fact)])
        exhibitChanged(network, exhibit);
    for (const int other : network.factsChallenged[std::size_t(fact)])
        factChanged(network, other);
}

const Touched &Propagation::run(const Network &network, Levels &levels)
{
    levels.exhibits.resize(network.exhibits.size());
    levels.facts.resize(network.facts.size());
    levels.claims.resize(network.claims.size());
    while (!m_heap.empty()) {
        std::pop_heap(m_heap.begin(), m_heap.end(), std::greater<>());
        const auto [order, node] = m_heap.back();
        m_heap.pop_back();
        if (order == std::numeric_limits<int>::max()) {
            m_pendingClaims[std::size_t(node)] = 0;
            m_touched.claims.push_back(node);
            assessClaim(network, levels, node, levels.claims[std::size_t(node)]);
        } else if (order % 2 == 0) {
            runExhibit(network, levels, node);
        } else {
            runFact(network, levels, node);
        }
    }
    if (m_isFresh) {
        m_touched.exhibits.clear();
        m_touched.facts.clear();
        m_touched.claims.clear();
    }
    m_isFresh = true;
    return m_touched;
}

} // namespace saranda
