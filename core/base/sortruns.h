// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace saranda {

/// Sorts what lies nearly in order, as records lie by their keys: one look where it is in order,
/// and as much more as there are places where it is not. Equal values may change places.
template <typename Value, typename Less>
void sortRuns(std::vector<Value> &values, Less less)
{
    constexpr std::size_t leastRun = 16; // shorter ones are sorted faster without
    std::vector<std::size_t> ends; // of the runs that are in order
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (less(values[i], values[i - 1]))
            ends.push_back(i);
    }
    if (ends.size() > values.size() / leastRun) {
        std::sort(values.begin(), values.end(), less);
        return;
    }
    ends.push_back(values.size());
    while (ends.size() > 1) {
        std::vector<std::size_t> merged;
        std::size_t begin = 0;
        for (std::size_t run = 0; run < ends.size(); run += 2) {
            const std::size_t end = ends[std::min(run + 1, ends.size() - 1)];
            const auto at = [&](std::size_t place) {
                return values.begin() + std::ptrdiff_t(place);
            };
            std::inplace_merge(at(begin), at(ends[run]), at(end), less);
            merged.push_back(end);
            begin = end;
        }
        ends = std::move(merged);
    }
}

} // namespace saranda
