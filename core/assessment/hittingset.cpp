// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/hittingset.h"

#include <algorithm>

namespace saranda {

std::optional<std::vector<int>>
HittingSetSearch::smallest(const std::vector<std::vector<int>> &sets, int limit)
{
    int highest = 0;
    for (const std::vector<int> &set : sets) {
        for (const int element : set)
            highest = std::max(highest, element);
    }
    m_chosen.assign(std::size_t(highest) + 1, 0);
    m_banned.assign(std::size_t(highest) + 1, 0);
    m_size = 0;
    m_limit = limit;
    m_isComplete = true;
    m_best.reset();
    search(sets);
    return m_best;
}

bool HittingSetSearch::isHit(const std::vector<int> &set) const
{
    return std::any_of(set.begin(), set.end(),
                       [this](int element) { return m_chosen[std::size_t(element)]; });
}

/// Sets without a common element need one element each.
int HittingSetSearch::disjointBound(const std::vector<std::vector<int>> &sets) const
{
    std::vector<char> used(m_chosen.size(), 0);
    int count = 0;
    for (const std::vector<int> &set : sets) {
        const bool isFree = !isHit(set) && std::none_of(set.begin(), set.end(), [&](int element) {
            return used[std::size_t(element)];
        });
        if (!isFree)
            continue;
        ++count;
        for (const int element : set) {
            if (!m_banned[std::size_t(element)])
                used[std::size_t(element)] = 1;
        }
    }
    return count;
}

void HittingSetSearch::search(const std::vector<std::vector<int>> &sets)
{
    if (--m_budget < 0) {
        m_isComplete = false;
        return;
    }
    const std::vector<int> *open = nullptr;
    std::size_t fewest = 0;
    for (const std::vector<int> &set : sets) {
        if (isHit(set))
            continue;
        const auto choices = std::size_t(std::count_if(
            set.begin(), set.end(), [this](int each) { return !m_banned[std::size_t(each)]; }));
        if (!open || choices < fewest) {
            open = &set;
            fewest = choices;
        }
    }
    if (!open) {
        if (m_size >= m_limit)
            return; // the first of equally small ones stays
        m_limit = m_size;
        m_best.emplace();
        for (std::size_t i = 0; i < m_chosen.size(); ++i) {
            if (m_chosen[i])
                m_best->push_back(int(i));
        }
        return;
    }
    if (m_size + disjointBound(sets) >= m_limit)
        return;
    std::vector<int> tried;
    for (const int element : *open) {
        if (m_banned[std::size_t(element)])
            continue;
        m_chosen[std::size_t(element)] = 1;
        ++m_size;
        search(sets);
        --m_size;
        m_chosen[std::size_t(element)] = 0;
        m_banned[std::size_t(element)] = 1; // a later branch need not try it again
        tried.push_back(element);
        if (!m_isComplete)
            break;
    }
    for (const int element : tried)
        m_banned[std::size_t(element)] = 0;
}

} // namespace saranda
