// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/levels.h"

#include <utility>
#include <vector>

namespace saranda {

/// The levels as they would be if some facts had further support.
class StrengthenedNets
{
public:
    StrengthenedNets(const CurrentNets &nets, std::vector<std::pair<int, Level>> facts)
        : m_nets(nets)
        , m_facts(std::move(facts))
    { }
    Level pro(int fact) const
    {
        const Level *raised = find(fact);
        return raised ? *raised : m_nets.pro(fact);
    }
    Level con(int fact) const { return pro(fact); }
    /// The new source is of an origin of its own.
    int origins(int fact, int level) const
    {
        const int present = m_nets.origins(fact, level);
        if (!find(fact))
            return present;
        return present == noOrigin ? newOrigin + fact : severalOrigins;
    }
    void collectOrigins(int fact, int level, std::vector<int> &found) const
    {
        m_nets.collectOrigins(fact, level, found);
        if (find(fact))
            found.push_back(newOrigin + fact);
    }

private:
    static constexpr int newOrigin = 1 << 30;

    const Level *find(int fact) const
    {
        for (const auto &[each, level] : m_facts) {
            if (each == fact)
                return &level;
        }
        return nullptr;
    }

    const CurrentNets &m_nets;
    std::vector<std::pair<int, Level>> m_facts;
};

} // namespace saranda
