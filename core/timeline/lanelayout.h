// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/axis.h"
#include "core/timeline/timeline.h"

#include <functional>
#include <vector>

namespace saranda {

/// What text needs, in the units of the drawing.
struct TimelineMeasure {
    double lineHeight = 16;
    std::function<double(int event)> labelWidth; ///< of an event's whole label
};

/// An event drawn by itself. Coordinates are those of the lane: x from the left of the window, the
/// row from the top.
struct EventBox {
    int event = 0;
    int row = 0;
    double from = 0; ///< of the mark with its arrows: what nothing else may cover
    double to = 0;
    double softFrom = 0; ///< of the span itself, at its place in time
    double softTo = 0;
    double coreFrom = 0; ///< of the certain part; coreTo before coreFrom = none
    double coreTo = -1;
    double labelFrom = 0;
    double labelTo = 0; ///< labelFrom = no room for a label
    bool isLabelInside = false;
    bool isInView = false; ///< some of its time is in the window

    bool hasLabel() const { return labelTo > labelFrom; }
    bool operator==(const EventBox &) const = default;
};

/// Events that are too many to be drawn one by one.
struct EventCluster {
    double from = 0;
    double to = 0;
    Seconds begins = 0; ///< the stretch of time it stands for
    Seconds ends = 0;
    int count = 0;
};

struct DensityBar {
    double from = 0;
    double to = 0;
    double share = 0; ///< 0 to 1, of the bar's height
};

struct LaneLayout {
    std::vector<EventBox> boxes;
    std::vector<EventCluster> clusters;
    std::vector<DensityBar> bars;
    /// Events in the window that neither a box nor a cluster in it stands for: they began before
    /// it, among too many.
    int runningIn = 0;
};

/// Lays one lane out. Boxes of a row never overlap, nor do their labels. Rows are given from a
/// point that does not depend on the window, and clusters are cells of time at fixed places, so
/// that panning moves the picture and changes nothing in it.
LaneLayout layoutOfLane(const Timeline &timeline, const TimelineLane &lane,
                        const TimeWindow &window, int rows, const TimelineMeasure &measure);

/// What a picture of a lane lacks: one for each event that begins in a stretch of time and has less
/// of its label than that width, two for each that has no mark of its own.
int lackIn(const Timeline &timeline, const TimelineLane &lane, const TimeWindow &window,
           const std::pair<Seconds, Seconds> &stretch, int rows, double readableLabel,
           const TimelineMeasure &measure);

namespace timelineMetrics {
inline constexpr double leastMark = 9;
inline constexpr double arrow = 14;
inline constexpr double gap = 6;
inline constexpr double leastLabel = 30;
inline constexpr double readableLabel = 90; // number and first words
inline constexpr double mostLabel = 420;
} // namespace timelineMetrics

} // namespace saranda
