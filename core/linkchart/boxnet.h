// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace saranda {

/// Boxes by the cells of a coarse net they lie in.
class BoxNet
{
public:
    void add(int row, const QRectF &rect)
    {
        forEachCell(rect, [&](const Cell &cell) { m_cells[cell].push_back(row); });
    }

    /// Calls visit(row) for each box near the rectangle, possibly more than once.
    void forNear(const QRectF &rect, auto &&visit) const
    {
        forEachCell(rect, [&](const Cell &cell) {
            if (const auto found = m_cells.constFind(cell); found != m_cells.cend())
                for (const int row : *found)
                    visit(row);
        });
    }

private:
    static constexpr double cellWidth = 4;
    static constexpr double cellHeight = 1.5;
    using Cell = std::pair<int, int>;

    static void forEachCell(const QRectF &rect, auto &&visit)
    {
        const auto cellOf = [](double at, double size) {
            return int(std::clamp(std::floor(at / size), -1e9, 1e9));
        };
        for (int x = cellOf(rect.left(), cellWidth); x <= cellOf(rect.right(), cellWidth); ++x)
            for (int y = cellOf(rect.top(), cellHeight); y <= cellOf(rect.bottom(), cellHeight);
                 ++y)
                visit(Cell(x, y));
    }

    QHash<Cell, std::vector<int>> m_cells;
};

/// Whether two rectangles share more than an edge.
inline bool doOverlap(const QRectF &one, const QRectF &other)
{
    constexpr double slack = 1e-9;
    return one.left() < other.right() - slack && other.left() < one.right() - slack
        && one.top() < other.bottom() - slack && other.top() < one.bottom() - slack;
}

} // namespace saranda
