// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/naturalkey.h"

#include <QString>

#include <algorithm>
#include <numeric>
#include <vector>

namespace saranda {

/// Numbered records in the order of their keys. Comparing two of them is comparing two numbers,
/// where comparing keys would read the keys again and again.
class KeyOrder
{
public:
    void build(const std::vector<QString> &keys)
    {
        m_order.resize(keys.size());
        std::iota(m_order.begin(), m_order.end(), 0);
        std::sort(m_order.begin(), m_order.end(), [&](int left, int right) {
            return naturallyLess(keys[std::size_t(left)], keys[std::size_t(right)]);
        });
        rank();
    }
    /// The record after the last so far.
    void append(const std::vector<QString> &keys)
    {
        const int number = int(m_order.size());
        const auto place = std::partition_point(m_order.begin(), m_order.end(), [&](int other) {
            return naturallyLess(keys[std::size_t(other)], keys[std::size_t(number)]);
        });
        m_order.insert(place, number);
        rank();
    }

    bool isBefore(int left, int right) const
    {
        return m_ranks[std::size_t(left)] < m_ranks[std::size_t(right)];
    }
    const std::vector<int> &numbers() const { return m_order; }

private:
    void rank()
    {
        m_ranks.resize(m_order.size());
        for (std::size_t i = 0; i < m_order.size(); ++i)
            m_ranks[std::size_t(m_order[i])] = int(i);
    }

    std::vector<int> m_order;
    std::vector<int> m_ranks;
};

} // namespace saranda
