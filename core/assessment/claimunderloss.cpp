// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/claimunderloss.h"

#include <algorithm>

namespace saranda {

ClaimUnderLoss::ClaimUnderLoss(const Network &network, int claim, LossUnit unit,
                               const std::function<bool(int, int)> &comesBefore)
    : m_network(network)
    , m_claim(network.claims[std::size_t(claim)])
    , m_helping(network.facts.size(), none)
    , m_hurting(network.facts.size(), none)
    , m_unitOf(network.exhibits.size(), none)
{
    collectNodes();
    numberUnits(unit, comesBefore);
    m_lost.assign(m_exhibits.size(), 0);
    m_givenUp.assign(m_exhibits.size(), 0);
    m_nodesOf.resize(m_exhibits.size());
    m_dirty.assign(m_nodes.size(), 0);
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        fillNode(int(i));
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        markDirty(int(i));
    update();
}

int ClaimUnderLoss::addNode(int fact, bool helps)
{
    int &known = (helps ? m_helping : m_hurting)[std::size_t(fact)];
    if (known == none) {
        known = int(m_nodes.size());
        LossNode node;
        node.fact = fact;
        node.helps = helps;
        m_nodes.push_back(std::move(node));
    }
    return known;
}

/// The facts the claim reads, each in the parts it plays, and the facts that challenge on the way.
void ClaimUnderLoss::collectNodes()
{
    const auto addUses = [this](const Span &span, bool helps) {
        for (int i = span.begin; i < span.end; ++i)
            addNode(m_claim.uses[std::size_t(i)].fact, helps);
    };
    for (const ArgumentNode &argument : m_claim.arguments) {
        addUses(argument.premises, !argument.against);
        if (argument.challenge != none)
            addNode(argument.challenge, argument.against);
    }
    for (const AlternativeNode &alternative : m_claim.alternatives) {
        addUses(alternative.incompatible, true);
        addUses(alternative.hard, true);
        addUses(alternative.supporting, false);
    }
    for (const ElementNode &element : m_claim.elements)
        addUses(element.indicators, true);
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const int fact = m_nodes[i].fact;
        const bool helps = m_nodes[i].helps;
        const FactNode &record = m_network.facts[std::size_t(fact)];
        const std::uint32_t end = record.first + record.forCount + record.againstCount;
        for (std::uint32_t cell = record.first; cell < end; ++cell) {
            const CitationCell &citation = m_network.cells[cell];
            const bool isSupporting = cell < record.first + record.forCount;
            // A challenge to a citation that serves the claim hurts it, and the other way round.
            const bool serves = isSupporting == helps;
            for (const int challenger :
                 {int(citation.challenge) - 1, m_network.exhibits[citation.exhibit].challenge}) {
                if (challenger == none)
                    continue;
                const int node = addNode(challenger, !serves);
                m_nodes[i].isIndirect = true;
                m_nodes[i].challengers.push_back(node);
                m_nodes[std::size_t(node)].dependents.push_back(int(i));
            }
        }
    }
}

void ClaimUnderLoss::numberUnits(LossUnit unit, const std::function<bool(int, int)> &comesBefore)
{
    std::vector<int> losable;
    std::vector<char> serves(m_network.exhibits.size(), 0);
    std::vector<char> hurts(m_network.exhibits.size(), 0);
    for (const LossNode &node : m_nodes) {
        const FactNode &record = m_network.facts[std::size_t(node.fact)];
        for (std::uint32_t i = 0; i < record.forCount + record.againstCount; ++i) {
            const auto exhibit = m_network.cells[record.first + i].exhibit;
            const bool isServing = (i < record.forCount) == node.helps;
            std::vector<char> &seen = isServing ? serves : hurts;
            if (isServing && !seen[exhibit] && !m_network.exhibits[exhibit].agreed)
                losable.push_back(int(exhibit));
            seen[exhibit] = 1;
        }
    }
    std::sort(losable.begin(), losable.end(), comesBefore);
    std::vector<int> unitOfOrigin;
    for (const int exhibit : losable) {
        const int origin = m_network.exhibits[std::size_t(exhibit)].origin;
        int number = int(m_exhibits.size());
        if (unit == LossUnit::Origin) {
            if (unitOfOrigin.size() <= std::size_t(origin))
                unitOfOrigin.resize(std::size_t(origin) + 1, none);
            if (unitOfOrigin[std::size_t(origin)] == none)
                unitOfOrigin[std::size_t(origin)] = number;
            number = unitOfOrigin[std::size_t(origin)];
        }
        if (number == int(m_exhibits.size()))
            m_exhibits.emplace_back();
        m_exhibits[std::size_t(number)].push_back(exhibit);
        m_unitOf[std::size_t(exhibit)] = number;
        if (hurts[std::size_t(exhibit)])
            m_onBothSides.push_back(exhibit);
    }
}

Span ClaimUnderLoss::addCitations(int number, bool losing, bool supporting)
{
    const LossNode &node = m_nodes[std::size_t(number)];
    const FactNode &record = m_network.facts[std::size_t(node.fact)];
    const std::uint32_t first = record.first + (supporting ? 0 : record.forCount);
    const std::uint32_t count = supporting ? record.forCount : record.againstCount;
    const int begin = int(m_citations.size());
    const auto nodeOf = [&](int challenger) {
        if (challenger == none)
            return none;
        return losing ? hurtingNode(challenger) : helpingNode(challenger);
    };
    for (std::uint32_t i = first; i < first + count; ++i) {
        const CitationCell &cell = m_network.cells[i];
        const ExhibitNode &exhibit = m_network.exhibits[cell.exhibit];
        LocalCitation citation;
        citation.unit = losing ? m_unitOf[cell.exhibit] : none;
        citation.cap = std::min(exhibit.base, Level(cell.strength));
        citation.secondary = exhibit.secondary;
        citation.origin = exhibit.origin;
        citation.exhibitChallenge = nodeOf(exhibit.challenge);
        citation.citationChallenge = nodeOf(int(cell.challenge) - 1);
        m_citations.push_back(citation);
        if (citation.unit != none) {
            std::vector<int> &nodes = m_nodesOf[std::size_t(citation.unit)];
            if (nodes.empty() || nodes.back() != number)
                nodes.push_back(number);
        }
    }
    return {begin, int(m_citations.size())};
}

void ClaimUnderLoss::fillNode(int number)
{
    const bool helps = m_nodes[std::size_t(number)].helps;
    const Span losing = addCitations(number, true, helps);
    const Span frozen = addCitations(number, false, !helps);
    m_nodes[std::size_t(number)].losing = losing;
    m_nodes[std::size_t(number)].frozen = frozen;
}

Level ClaimUnderLoss::levelOf(const LocalCitation &citation) const
{
    Level level = citation.cap;
    for (const int challenge : {citation.exhibitChallenge, citation.citationChallenge}) {
        if (challenge != none) {
            const Level net = m_nodes[std::size_t(challenge)].value;
            level = std::min(level, m_network.rules.challengeCaps[net]);
        }
    }
    return level;
}

Level ClaimUnderLoss::support(const Span &citations, bool losing,
                              std::array<int, ladderSize> *origins) const
{
    OriginCounts counts;
    int i = citations.begin;
    while (i < citations.end) {
        const int origin = m_citations[std::size_t(i)].origin;
        Level best = 0;
        Level bestPrimary = 0;
        for (; i < citations.end && m_citations[std::size_t(i)].origin == origin; ++i) {
            const LocalCitation &citation = m_citations[std::size_t(i)];
            if (losing && isGone(citation))
                continue;
            const Level level = levelOf(citation);
            best = std::max(best, level);
            if (!citation.secondary)
                bestPrimary = std::max(bestPrimary, level);
        }
        counts.add(best, bestPrimary, origin);
    }
    if (origins)
        counts.describe(*origins);
    return counts.support(m_network.rules);
}

/// True when something changed that others read.
bool ClaimUnderLoss::recompute(int number)
{
    LossNode &node = m_nodes[std::size_t(number)];
    const Level value = node.value;
    const std::array<int, ladderSize> origins = node.origins;
    node.losingSupport = support(node.losing, true, node.helps ? &node.origins : nullptr);
    node.frozenSupport = support(node.frozen, false, nullptr);
    node.value = node.helps ? m_network.rules.grade(node.losingSupport, node.frozenSupport)
                            : m_network.rules.grade(node.frozenSupport, node.losingSupport);
    return node.value != value || node.origins != origins
        || m_network.rules.seriesOrigins > 2; // then `origins` does not tell all
}

void ClaimUnderLoss::markDirty(int node)
{
    if (m_dirty[std::size_t(node)])
        return;
    m_dirty[std::size_t(node)] = 1;
    const int fact = m_nodes[std::size_t(node)].fact;
    m_heap.emplace_back(m_network.facts[std::size_t(fact)].depth, node);
    std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
}

void ClaimUnderLoss::setLost(int unit, bool lost)
{
    if (bool(m_lost[std::size_t(unit)]) == lost || m_givenUp[std::size_t(unit)])
        return;
    m_lost[std::size_t(unit)] = lost;
    for (const int node : m_nodesOf[std::size_t(unit)])
        markDirty(node);
}

void ClaimUnderLoss::giveUp(int unit)
{
    lose(unit);
    m_givenUp[std::size_t(unit)] = 1;
}

void ClaimUnderLoss::restoreAll()
{
    for (int unit = 0; unit < unitCount(); ++unit)
        restore(unit);
}

void ClaimUnderLoss::update()
{
    while (!m_heap.empty()) {
        std::pop_heap(m_heap.begin(), m_heap.end(), std::greater<>());
        const int node = m_heap.back().second;
        m_heap.pop_back();
        m_dirty[std::size_t(node)] = 0;
        if (!recompute(node))
            continue;
        m_isCurrent = false;
        for (const int dependent : m_nodes[std::size_t(node)].dependents)
            markDirty(dependent);
    }
    if (!m_isCurrent) {
        assessClaimWith(m_network.rules, m_network.dates, m_claim, *this, m_levels);
        m_isCurrent = true;
    }
    ++m_evaluations;
}

Level ClaimUnderLoss::level()
{
    update();
    return m_levels.level;
}

bool ClaimUnderLoss::stands()
{
    return level() >= m_claim.required;
}

void ClaimUnderLoss::collectOrigins(int fact, int level, std::vector<int> &found) const
{
    const Span &span = m_nodes[std::size_t(helpingNode(fact))].losing;
    for (int i = span.begin; i < span.end; ++i) {
        const LocalCitation &citation = m_citations[std::size_t(i)];
        if (!isGone(citation) && levelOf(citation) >= level)
            found.push_back(citation.origin);
    }
}

} // namespace saranda
