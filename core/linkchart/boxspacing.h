// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace saranda {

// Distances of a chart are in the height of one node.
inline constexpr double boxGap = 0.35; ///< least distance between two boxes

struct SpacedBox {
    QPointF center;
    double width = 3;
    bool isFixed = false; ///< stays unless it lies on another fixed one

    QRectF rect() const { return QRectF(center.x() - width / 2, center.y() - 0.5, width, 1); }
};

/// Moves boxes apart until none touches another, those that are fixed last and least. The order of
/// the list decides who gives way.
void spreadApart(std::vector<SpacedBox> &boxes);

/// The free place nearest to `wanted` for a box of this width among others.
QPointF freePlaceNear(const QPointF &wanted, double width, const std::vector<SpacedBox> &others);

/// Puts rectangles side by side in rows, the highest first, into about this shape (width / height).
/// Answers how far each is to be moved.
std::vector<QPointF> packed(const std::vector<QRectF> &parts, double aspect, double gap);

} // namespace saranda
