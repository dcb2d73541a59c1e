// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <cstddef>

namespace saranda {

/// Lines of a legend: entries one after the other, and on the next line where there is no room.
struct LegendFlow {
    double width = 0;
    double line = 0; ///< height of an entry
    double step = 0; ///< from line to line
    double gap = 0; ///< after an entry

    /// Calls visit(number, corner) for each; `widthOf(number)` is without the gap. Returns the
    /// height of all.
    double run(std::size_t count, const auto &widthOf, const auto &visit) const
    {
        double x = 0;
        double y = 0;
        for (std::size_t number = 0; number < count; ++number) {
            const double needed = widthOf(number);
            if (x > 0 && x + needed > width) {
                x = 0;
                y += step;
            }
            visit(number, QPointF(x, y));
            x += needed + gap;
        }
        return count == 0 ? 0 : y + step;
    }
};

} // namespace saranda
