// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace saranda {

// Distances of a chart are in the height of a node with one line for its name.
inline constexpr double boxGap = 0.35; ///< least distance between two boxes

struct SpacedBox {
    QPointF center;
    QSizeF size = {3, 1};
    bool isFixed = false; ///< stays unless it lies on another fixed one

    QRectF rect() const { return QRectF(center - QPointF(size.width(), size.height()) / 2, size); }
};

/// Moves boxes apart until none touches another, those that are fixed last and least. The order of
/// the list decides who gives way.
void spreadApart(std::vector<SpacedBox> &boxes);

/// The free place nearest to `wanted` for a box of this size among others.
QPointF freePlaceNear(const QPointF &wanted, const QSizeF &size,
                      const std::vector<SpacedBox> &others);

/// Puts rectangles side by side in rows, the highest first, into about this shape (width / height).
/// Answers how far each is to be moved.
std::vector<QPointF> packed(const std::vector<QRectF> &parts, double aspect, double gap);

} // namespace saranda
