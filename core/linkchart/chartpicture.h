// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/nodebox.h"

#include <QPointF>
#include <QRectF>

#include <array>
#include <vector>

namespace saranda {

/// The line of one link: a Bézier curve from box to box, and where its words stand.
struct LinkRoute {
    std::array<QPointF, 4> curve;
    bool isStraight = true;
    QRectF label; ///< null where there is no room; never over a box or another label
    bool isLabelShort = false; ///< only the number of the fact
    QRectF bounds; ///< of curve and label

    QPointF at(double share) const;
    double distanceTo(const QPointF &point) const;
};

/// A chart ready to be drawn at any size. All lengths in the units of NodeBox.
struct ChartPicture {
    ChartGraph graph;
    std::vector<QPointF> places;
    std::vector<NodeBox> boxes;
    std::vector<LinkRoute> routes;
    QRectF extent;

    QRectF boxOf(int node) const;
    int nodeAt(const QPointF &point) const; ///< -1 = none
    int linkAt(const QPointF &point, double reach) const;
};

/// Lines that join the same two nodes run beside each other, and loops above each other.
ChartPicture pictureOf(ChartGraph graph, std::vector<QPointF> places);

/// What stands on a link's first line and on its second.
QString linkCaption(const ChartLink &link);
QString linkSubcaption(const ChartLink &link);

} // namespace saranda
