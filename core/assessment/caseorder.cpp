// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/challenges.h"
#include "core/assessment/compiledcase.h"
#include "core/base/literals.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

// The part of CompiledCase that puts facts and exhibits in an order in which each comes after the
// challenges it waits for.

Result<> CompiledCase::checkCycles() const
{
    QStringList found;
    for (const QStringList &keys : derivationCycles(*m_records))
        found.append(keys.join(u" → "_s));
    if (!found.isEmpty()) {
        return failure(
            ErrorCode::BadInput,
            QCoreApplication::translate("saranda::Assessment",
                                        "Exhibits are derived from one another in a circle: %1")
                .arg(found.first()),
            found.join(u'\n'));
    }
    for (const ChallengeCycle &cycle : challengeCycles(*m_records))
        found.append(cycle.keys(*m_records).join(u" → "_s));
    if (!found.isEmpty()) {
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate(
                           "saranda::Assessment", "Challenges wait for one another in a circle: %1")
                           .arg(found.first()),
                       found.join(u'\n'));
    }
    return {};
}

/// 0 for a fact whose citations wait for no other fact.
int CompiledCase::depthOf(int fact) const
{
    const FactNode &node = m_network.facts[std::size_t(fact)];
    int depth = 0;
    for (std::uint32_t i = node.first; i < node.first + node.forCount + node.againstCount; ++i) {
        const CitationCell &cell = m_network.cells[i];
        if (cell.challenge != 0)
            depth = std::max(depth, m_network.facts[cell.challenge - 1].depth + 1);
        const int challenge = m_network.exhibits[cell.exhibit].challenge;
        if (challenge != none)
            depth = std::max(depth, m_network.facts[std::size_t(challenge)].depth + 1);
    }
    return depth;
}

/// Kahn's order: a fact whose challengers are done tells those that wait for it.
void CompiledCase::orderByDepth()
{
    const std::size_t count = m_network.facts.size();
    std::vector<int> waitsFor(count, 0);
    std::vector<std::vector<int>> waiting(count);
    for (std::size_t challenger = 0; challenger < count; ++challenger) {
        std::vector<int> &list = waiting[challenger];
        list = m_network.factsChallenged[challenger];
        for (const int exhibit : m_network.exhibitsChallenged[challenger]) {
            const std::vector<int> &citing = m_network.factsCiting[std::size_t(exhibit)];
            list.insert(list.end(), citing.begin(), citing.end());
        }
        for (const int fact : list)
            ++waitsFor[std::size_t(fact)];
    }
    std::vector<int> &order = m_network.factOrder;
    order.clear();
    for (std::size_t fact = 0; fact < count; ++fact) {
        m_network.facts[fact].depth = 0;
        if (waitsFor[fact] == 0)
            order.push_back(int(fact));
    }
    for (std::size_t next = 0; next < order.size(); ++next) {
        const auto challenger = std::size_t(order[next]);
        for (const int fact : waiting[challenger]) {
            int &depth = m_network.facts[std::size_t(fact)].depth;
            depth = std::max(depth, m_network.facts[challenger].depth + 1);
            if (--waitsFor[std::size_t(fact)] == 0)
                order.push_back(fact);
        }
    }
    std::stable_sort(order.begin(), order.end(), [this](int left, int right) {
        return m_network.facts[std::size_t(left)].depth < m_network.facts[std::size_t(right)].depth;
    });
    std::vector<int> &challenged = m_network.challengedExhibits;
    challenged.clear();
    for (std::size_t i = 0; i < m_network.exhibits.size(); ++i) {
        ExhibitNode &node = m_network.exhibits[i];
        if (node.challenge == none)
            continue;
        node.depth = m_network.facts[std::size_t(node.challenge)].depth + 1;
        challenged.push_back(int(i));
    }
    std::stable_sort(challenged.begin(), challenged.end(), [this](int left, int right) {
        return m_network.exhibits[std::size_t(left)].depth
            < m_network.exhibits[std::size_t(right)].depth;
    });
}

} // namespace saranda
