// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace saranda {

/// Finds the fewest elements that meet every one of some sets: branch and bound with a bound from
/// disjoint sets, under a budget of nodes.
class HittingSetSearch
{
public:
    explicit HittingSetSearch(int budget)
        : m_budget(budget)
    { }

    /// A smallest hitting set with fewer than `limit` elements, sorted; nothing if there is none or
    /// the budget ran out.
    std::optional<std::vector<int>> smallest(const std::vector<std::vector<int>> &sets, int limit);
    /// Whether the last search ended by itself, so that its answer is proved.
    bool isComplete() const { return m_isComplete; }

private:
    void search(const std::vector<std::vector<int>> &sets);
    int disjointBound(const std::vector<std::vector<int>> &sets) const;
    bool isHit(const std::vector<int> &set) const;

    int m_budget;
    bool m_isComplete = true;
    int m_limit = 0;
    std::vector<char> m_chosen;
    std::vector<char> m_banned;
    int m_size = 0;
    std::optional<std::vector<int>> m_best;
};

} // namespace saranda
