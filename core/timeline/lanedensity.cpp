// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/lanedensity.h"

#include <algorithm>
#include <bit>

namespace saranda {

namespace {

constexpr std::size_t mostGridLines = std::size_t(1) << 16;
constexpr std::size_t leastGridLines = 64;

/// For each grid line, how many of the sorted instants lie before it.
std::vector<std::int32_t> runningTotals(const std::vector<Seconds> &sorted, Seconds firstLine,
                                        int shift, std::size_t lines)
{
    std::vector<std::int32_t> totals(lines);
    std::size_t row = 0;
    for (std::size_t line = 0; line < lines; ++line) {
        const Seconds cell = firstLine + Seconds(line);
        while (row < sorted.size() && (sorted[row] >> shift) < cell)
            ++row;
        totals[line] = std::int32_t(row);
    }
    return totals;
}

} // namespace

LaneDensity::LaneDensity(std::vector<Seconds> starts, std::vector<Seconds> ends)
    : m_starts(std::move(starts))
    , m_ends(std::move(ends))
{
    std::sort(m_starts.begin(), m_starts.end());
    std::sort(m_ends.begin(), m_ends.end());
    if (m_starts.empty())
        return;
    const std::size_t wanted =
        std::clamp(std::bit_ceil(m_starts.size()), leastGridLines, mostGridLines);
    const Seconds first = m_starts.front();
    const Seconds last = m_ends.back();
    // Unsigned: the distance of two instants may be more than a signed number holds.
    const auto cells = [&] {
        return std::size_t(std::uint64_t(last >> m_shift) - std::uint64_t(first >> m_shift));
    };
    while (cells() > wanted)
        ++m_shift;
    m_firstLine = first >> m_shift;
    const std::size_t lines = cells() + 2;
    m_startGrid = runningTotals(m_starts, m_firstLine, m_shift, lines);
    m_endGrid = runningTotals(m_ends, m_firstLine, m_shift, lines);
    for (int shift = m_shift; shift < 63 && (m_most.empty() || m_most.back() < total()); ++shift) {
        int most = 0;
        const Seconds lastCell = m_ends.back() >> shift;
        for (Seconds cell = first >> shift; cell <= lastCell; ++cell) {
            const bool isLast = cell >= (unboundedFuture >> shift);
            most = std::max(most,
                            touches(cell << shift, isLast ? unboundedFuture : (cell + 1) << shift));
        }
        m_most.push_back(most);
    }
}

int LaneDensity::countBelow(const std::vector<Seconds> &sorted,
                            const std::vector<std::int32_t> &grid, Seconds at) const
{
    if (sorted.empty())
        return 0;
    const Seconds cell = at >> m_shift;
    if (cell < m_firstLine)
        return 0;
    const auto line = std::size_t(std::uint64_t(cell) - std::uint64_t(m_firstLine));
    if (line >= grid.size())
        return int(sorted.size());
    const bool isOnLine = (cell << m_shift) == at;
    if (isOnLine)
        return grid[line];
    const auto from = sorted.begin() + grid[line];
    const auto to = line + 1 < grid.size() ? sorted.begin() + grid[line + 1] : sorted.end();
    return int(std::lower_bound(from, to, at) - sorted.begin());
}

int LaneDensity::mostIn(int shift) const
{
    if (m_most.empty())
        return 0;
    return m_most[std::size_t(std::clamp(shift - m_shift, 0, int(m_most.size()) - 1))];
}

int LaneDensity::beganBefore(Seconds at) const
{
    return countBelow(m_starts, m_startGrid, at);
}

int LaneDensity::overBefore(Seconds at) const
{
    return countBelow(m_ends, m_endGrid, at);
}

} // namespace saranda
