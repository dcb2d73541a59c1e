// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timelinelayout.h"

#include "core/timeline/civiltime.h"

#include <algorithm>
#include <cmath>

namespace saranda {

namespace {

constexpr double lanePadding = 4;
constexpr int mostRows = 14;
constexpr int laneWithBars = 40; // events
constexpr int crowdedLane = 1000;
constexpr int leastRows = 4; // of a lane that has so many events
constexpr double lowBars = 8;
constexpr double countedBars = 36; // a number stands in them

double rowHeightFor(double fontHeight)
{
    return std::ceil(fontHeight + 4);
}

/// A fuller lane gets more of the height; how full it is does not depend on the window.
double weightOf(const TimelineLane &lane)
{
    return 1 + std::log2(1.0 + double(lane.dated.size()));
}

struct LanePlaces {
    std::vector<double> tops; ///< one more than lanes: the last is the height of all
};

LanePlaces placesOf(const Timeline &timeline, const TimelineSetup &setup)
{
    if (!setup.rooms.empty()) {
        LanePlaces places{{0}};
        for (const LaneRoom &room : setup.rooms)
            places.tops.push_back(places.tops.back() + room.height);
        return places;
    }
    const double room = std::max(0.0,
                                 setup.height - axisHeightFor(setup.fontHeight)
                                     - flagsHeightFor(timeline, setup.fontHeight)
                                     - leastLanesHeight(timeline, setup.fontHeight));
    double weights = 0;
    for (const TimelineLane &lane : timeline.lanes)
        weights += weightOf(lane);
    LanePlaces places;
    places.tops.push_back(0);
    for (const TimelineLane &lane : timeline.lanes) {
        const double least = leastLaneHeight(lane, setup.fontHeight);
        double height = least + room * weightOf(lane) / weights;
        if (!setup.lanesFillHeight) {
            const double needed = rowHeightFor(setup.fontHeight)
                    * std::min(double(mostRows), 1.0 + double(lane.dated.size()))
                + 2 * lanePadding + lowBars;
            height = std::min(height, std::max(least, needed));
        }
        places.tops.push_back(places.tops.back() + std::floor(height));
    }
    return places;
}

LaneArea areaOf(const TimelineLane &lane, const TimelineSetup &setup, std::size_t number,
                double top, double height)
{
    LaneArea area;
    area.top = top;
    area.height = height;
    area.rowHeight = rowHeightFor(setup.fontHeight);
    area.rowsTop = lanePadding;
    const double room = height - 2 * lanePadding;
    area.barsHeight = lowBars;
    if (!setup.rooms.empty())
        area.barsHeight = setup.rooms[number].bars;
    else if (int(lane.dated.size()) > crowdedLane)
        area.barsHeight = std::clamp(room * 0.65, 14.0, 160.0);
    else if (int(lane.dated.size()) > laneWithBars)
        area.barsHeight = std::clamp(room * 0.4, 14.0, 72.0);
    area.rows = std::max(1, std::min(mostRows, int((room - area.barsHeight) / area.rowHeight)));
    area.barsHeight = std::min(area.barsHeight, room - area.rows * area.rowHeight);
    area.barsTop = height - lanePadding - area.barsHeight;
    return area;
}

} // namespace

double axisHeightFor(double fontHeight)
{
    return std::ceil(2 * fontHeight + 12);
}

double flagsHeightFor(const Timeline &timeline, double fontHeight)
{
    const std::optional<CaseClock> &clock = timeline.clock;
    const bool hasFlags =
        clock && clock->isKnown && (isBounded(clock->earliest) || isBounded(clock->latest));
    return hasFlags ? fontHeight + 5 : 0;
}

double leastLaneHeight(const TimelineLane &lane, double fontHeight)
{
    // Two lines of heading and a count fit beside every lane.
    const double heading = std::ceil(3 * fontHeight) + 2 * lanePadding + 2;
    const int rows = std::min(leastRows, int(lane.dated.size()));
    return std::max(heading, rows * rowHeightFor(fontHeight) + lowBars + 2 * lanePadding);
}

LaneRoom measuredRoom(const Timeline &timeline, const TimelineLane &lane, const TimeWindow &window,
                      double fontHeight, double readableLabel, const TimelineMeasure &measure)
{
    const std::pair stretch(instantAt(window.from), instantAt(window.to));
    const auto lack = [&](int rows) {
        return lackIn(timeline, lane, window, stretch, rows, readableLabel, measure);
    };
    const int least = lack(mostRows);
    int rows = 1;
    while (rows < mostRows && lack(rows) > least)
        ++rows;
    const LaneLayout layout = layoutOfLane(timeline, lane, window, rows, measure);
    LaneRoom room;
    room.bars = layout.bars.empty() ? lowBars : countedBars;
    const double heading = std::ceil(3 * fontHeight) + 2 * lanePadding + 2;
    room.height = std::max(heading, rows * rowHeightFor(fontHeight) + room.bars + 2 * lanePadding);
    return room;
}

double leastLanesHeight(const Timeline &timeline, double fontHeight)
{
    double height = 0;
    for (const TimelineLane &lane : timeline.lanes)
        height += leastLaneHeight(lane, fontHeight);
    return height;
}

std::pair<double, double> placeOfLane(const Timeline &timeline, const TimelineSetup &setup,
                                      int lane)
{
    const LanePlaces places = placesOf(timeline, setup);
    const auto row = std::size_t(std::clamp(lane, 0, int(timeline.lanes.size()) - 1));
    return {places.tops[row], places.tops[row + 1] - places.tops[row]};
}

TimelineLayout::Edges TimelineLayout::edgesOf(const LaneArea &area, const EventBox &box) const
{
    const double top = area.top + area.rowsTop + box.row * area.rowHeight;
    return {headerWidth + box.from, top + 2, headerWidth + box.to, top + area.rowHeight - 2};
}

const EventBox *TimelineLayout::boxOf(int event) const
{
    for (const LaneArea &area : lanes)
        for (const EventBox &box : area.layout.boxes)
            if (box.event == event)
                return &box;
    return nullptr;
}

int TimelineLayout::eventAt(double x, double y) const
{
    for (const LaneArea &area : lanes) {
        if (y < area.top || y >= area.top + area.height || x < headerWidth)
            continue;
        for (const EventBox &box : area.layout.boxes) {
            const Edges edges = edgesOf(area, box);
            const double right =
                std::max(edges.right, box.hasLabel() ? headerWidth + box.labelTo : 0);
            if (x >= edges.left && x <= right && y >= edges.top && y <= edges.bottom)
                return box.event;
        }
    }
    return -1;
}

const EventCluster *TimelineLayout::clusterAt(double x, double y) const
{
    for (const LaneArea &area : lanes) {
        if (y < area.top + area.barsTop || y >= area.top + area.height)
            continue;
        for (const EventCluster &cluster : area.layout.clusters)
            if (x - headerWidth >= cluster.from && x - headerWidth < cluster.to)
                return &cluster;
    }
    return nullptr;
}

TimelineLayout layoutOf(const Timeline &timeline, const TimelineSetup &setup)
{
    TimelineLayout layout;
    layout.window = setup.window;
    layout.headerWidth = setup.headerWidth;
    layout.axisHeight = axisHeightFor(setup.fontHeight);
    layout.width = setup.headerWidth + setup.window.width;
    layout.height = setup.height;
    if (timeline.extent()) // else any year would be an invented one
        layout.axis = axisOf(setup.window, 6.5 * setup.fontHeight, setup.locale, setup.utcOffset);
    const LanePlaces places = placesOf(timeline, setup);
    layout.contentHeight = places.tops.back();
    for (std::size_t row = 0; row < timeline.lanes.size(); ++row) {
        const double top = layout.axisHeight + places.tops[row] - setup.scroll;
        const double height = places.tops[row + 1] - places.tops[row];
        if (top + height <= layout.axisHeight || top >= setup.height)
            continue;
        LaneArea area = areaOf(timeline.lanes[row], setup, row, top, height);
        area.lane = int(row);
        area.layout =
            layoutOfLane(timeline, timeline.lanes[row], setup.window, area.rows, setup.measure);
        layout.lanes.push_back(std::move(area));
    }
    return layout;
}

} // namespace saranda
