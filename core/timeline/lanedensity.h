// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edtf.h"

#include <cstdint>
#include <vector>

namespace saranda {

/// How many events of a lane begin in, or touch, any stretch of time whose ends are multiples of a
/// power of two seconds. Running totals on a grid answer for every coarser stretch with two
/// look-ups, so that drawing a million events costs what the screen is wide; finer stretches are
/// searched in the sorted ends.
class LaneDensity
{
public:
    LaneDensity() = default;
    /// Both lists in any order, of the same length; an event touches from its start to its end.
    LaneDensity(std::vector<Seconds> starts, std::vector<Seconds> ends);

    int total() const { return int(m_starts.size()); }
    /// Events that begin before `at`.
    int beganBefore(Seconds at) const;
    /// Events that were over before `at`.
    int overBefore(Seconds at) const;
    int beginsIn(Seconds from, Seconds to) const { return beganBefore(to) - beganBefore(from); }
    /// Events that touch [from, to).
    int touches(Seconds from, Seconds to) const { return beganBefore(to) - overBefore(from); }

    /// No stretch of 2^shift seconds is touched by more; what a bar's height is measured against.
    int mostIn(int shift) const;

    const std::vector<Seconds> &starts() const { return m_starts; }

private:
    int countBelow(const std::vector<Seconds> &sorted, const std::vector<std::int32_t> &grid,
                   Seconds at) const;

    std::vector<Seconds> m_starts; ///< sorted
    std::vector<Seconds> m_ends; ///< sorted
    std::vector<std::int32_t> m_startGrid; ///< events that begin before grid line i
    std::vector<std::int32_t> m_endGrid;
    std::vector<int> m_most; ///< of one grid cell, of two, of four, …
    int m_shift = 0; ///< grid lines are 2^shift seconds apart
    Seconds m_firstLine = 0; ///< number of the first grid line, counted from 1970
};

} // namespace saranda
