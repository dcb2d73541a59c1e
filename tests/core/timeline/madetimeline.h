// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/literals.h"
#include "core/timeline/civiltime.h"
#include "core/timeline/timelinelayout.h"

#include <QSet>

#include <random>

namespace saranda::test {

using namespace saranda::literals;

/// A timeline without a case, for what does not depend on one.
class MadeTimeline
{
public:
    explicit MadeTimeline(int lanes) { timeline.lanes.resize(std::size_t(lanes)); }

    int add(int lane, const QString &edtf)
    {
        const Result<CaseDate> date = CaseDate::parse(edtf);
        TimelineEvent event;
        event.kind = u"fact"_s;
        event.key = u"F-%1"_s.arg(timeline.events.size() + 1);
        event.title = u"What happened then, in some words"_s;
        if (date) {
            event.date = *date;
            event.span = spanOf(*date);
        }
        return put(lane, std::move(event));
    }
    int addSpan(int lane, Seconds from, Seconds to)
    {
        TimelineEvent event;
        event.kind = u"fact"_s;
        event.span.isDrawable = true;
        event.span.from = event.span.coreFrom = from;
        event.span.to = event.span.coreTo = to;
        return put(lane, std::move(event));
    }
    /// Events over 40 years, most short, some long, always the same.
    static MadeTimeline random(int events, int lanes)
    {
        MadeTimeline made(lanes);
        std::mt19937_64 dice(7);
        constexpr Seconds year = 31'556'952;
        for (int i = 0; i < events; ++i) {
            const auto from = Seconds(dice() % std::uint64_t(40 * year));
            const Seconds length =
                i % 20 == 0 ? Seconds(dice() % std::uint64_t(year)) : Seconds(dice() % 86400);
            made.addSpan(int(dice() % std::uint64_t(lanes)), from, from + length);
        }
        indexLanes(made.timeline);
        return made;
    }

    TimelineSetup setup(double from, double to, double width = 1400, double height = 860) const
    {
        TimelineSetup setup;
        setup.window = {from, to, width};
        setup.height = height;
        setup.measure.labelWidth = [](int event) { return 40.0 + event % 9 * 20; };
        return setup;
    }
    TimelineSetup fitted(double width = 1400) const
    {
        const auto all = timeline.extent();
        TimelineSetup result = setup(0, 1, width);
        result.window = windowAround(all ? all->first : 0, all ? all->second : 0, width);
        return result;
    }

    Timeline timeline;

private:
    int put(int lane, TimelineEvent event)
    {
        const int row = int(timeline.events.size());
        TimelineLane &target = timeline.lanes[std::size_t(lane)];
        (event.span.isDrawable ? target.dated : target.undated).push_back(row);
        timeline.events.push_back(std::move(event));
        return row;
    }
};

/// Boxes and labels of one row that cover each other, in words; empty when none do.
inline QString overlapIn(const TimelineLayout &layout)
{
    struct Piece {
        double from;
        double to;
        int event;
    };
    for (const LaneArea &area : layout.lanes) {
        std::vector<std::vector<Piece>> rows(std::size_t(area.rows));
        for (const EventBox &box : area.layout.boxes) {
            if (box.row < 0 || box.row >= area.rows)
                return u"event %1 in row %2 of %3"_s.arg(box.event).arg(box.row).arg(area.rows);
            std::vector<Piece> &row = rows[std::size_t(box.row)];
            row.push_back({box.from, box.to, box.event});
            if (box.hasLabel() && !box.isLabelInside)
                row.push_back({box.labelFrom, box.labelTo, box.event});
            if (box.isLabelInside
                && (box.labelFrom < box.softFrom - 1e-6 || box.labelTo > box.softTo + 1e-6))
                return u"the label of %1 leaves its span"_s.arg(box.event);
        }
        for (std::vector<Piece> &row : rows) {
            std::sort(row.begin(), row.end(),
                      [](const Piece &a, const Piece &b) { return a.from < b.from; });
            for (std::size_t i = 1; i < row.size(); ++i)
                if (row[i].from < row[i - 1].to - 1e-6)
                    return u"event %1 over event %2 at x = %3"_s.arg(row[i].event)
                        .arg(row[i - 1].event)
                        .arg(row[i].from);
        }
        if (area.rowsTop + area.rows * area.rowHeight > area.barsTop + 1e-6)
            return u"the rows of lane %1 reach into its bars"_s.arg(area.lane);
    }
    return {};
}

/// How many events a lane's picture stands for, and how many touch the window.
inline int shownIn(const LaneArea &area)
{
    int shown = area.layout.runningIn;
    for (const EventBox &box : area.layout.boxes)
        shown += box.isInView;
    for (const EventCluster &cluster : area.layout.clusters)
        shown += cluster.count;
    return shown;
}
inline int touching(const Timeline &timeline, int lane, const TimeWindow &window)
{
    int count = 0;
    for (const int row : timeline.lanes[std::size_t(lane)].dated) {
        const TimelineSpan &span = timeline.events[std::size_t(row)].span;
        count += double(span.to) >= window.from && double(span.from) <= window.to;
    }
    return count;
}

} // namespace saranda::test
