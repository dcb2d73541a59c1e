// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/lanelayout.h"

namespace saranda {

/// How high a lane is to be, and the strip of it that counts what is not drawn one by one.
struct LaneRoom {
    double height = 0;
    double bars = 0;
};

/// What to lay out, and into what.
struct TimelineSetup {
    TimeWindow window; ///< its width is that of the part right of the headers
    double height = 600;
    double headerWidth = 180;
    double scroll = 0; ///< how far the lanes are scrolled down
    double fontHeight = 16;
    TimelineMeasure measure;
    QLocale locale = QLocale(QLocale::English);
    UtcOffset utcOffset;
    bool lanesFillHeight = true; ///< else they are no higher than they need
    std::vector<LaneRoom> rooms; ///< lane by lane, where somebody has measured; else they share
};

/// One lane at its place. What is in it has the lane's coordinates: the window's left, its top.
struct LaneArea {
    int lane = 0;
    double top = 0;
    double height = 0;
    double rowsTop = 0; ///< from the lane's top
    double rowHeight = 0;
    int rows = 1;
    double barsTop = 0;
    double barsHeight = 0;
    LaneLayout layout;
};

/// Where everything goes. Made anew for each picture; a pure function of timeline and setup.
struct TimelineLayout {
    TimeWindow window;
    double headerWidth = 0;
    double axisHeight = 0;
    double width = 0;
    double height = 0;
    double contentHeight = 0; ///< of all lanes; more than fits means that one can scroll
    TimelineAxis axis;
    std::vector<LaneArea> lanes; ///< those in view

    /// A box's rectangle in the coordinates of the picture, as (left, top, right, bottom).
    struct Edges {
        double left, top, right, bottom;
    };
    Edges edgesOf(const LaneArea &area, const EventBox &box) const;
    /// The box of an event, or null.
    const EventBox *boxOf(int event) const;
    /// The event drawn at a point, or -1.
    int eventAt(double x, double y) const;
    const EventCluster *clusterAt(double x, double y) const;
};

TimelineLayout layoutOf(const Timeline &timeline, const TimelineSetup &setup);

/// The least room in which a lane, its labels readable from that width on, is drawn as well as in
/// the most rows a lane can have.
LaneRoom measuredRoom(const Timeline &timeline, const TimelineLane &lane, const TimeWindow &window,
                      double fontHeight, double readableLabel, const TimelineMeasure &measure);

/// How high a lane is at least, with this font, and all of them together.
double leastLaneHeight(const TimelineLane &lane, double fontHeight);
double leastLanesHeight(const Timeline &timeline, double fontHeight);
double axisHeightFor(double fontHeight);
/// Beneath the lanes, where the lines of the knowledge say what they are.
double flagsHeightFor(const Timeline &timeline, double fontHeight);
/// The top of a lane when nothing is scrolled, and its height.
std::pair<double, double> placeOfLane(const Timeline &timeline, const TimelineSetup &setup,
                                      int lane);

} // namespace saranda
