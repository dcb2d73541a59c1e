// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/paperplan.h"

#include "core/base/literals.h"
#include "core/timeline/timelinetexts.h"

#include <algorithm>
#include <numeric>

namespace saranda {

using namespace literals;

namespace {

TimeWindow windowOnAll(const Timeline &timeline, const PictureOptions &options, double width)
{
    const auto [from, to] =
        options.period.value_or(timeline.extent().value_or(std::pair<Seconds, Seconds>()));
    return windowAround(from, to, width);
}

/// "3 of 8 events, 2 undated", of a lane on a page that shows a stretch of its time.
QString countedOnPage(const Timeline &timeline, const TimelineLane &lane, const TimePage &page)
{
    if (lane.dated.empty())
        return laneCount(lane);
    const auto here = std::count_if(lane.dated.begin(), lane.dated.end(), [&](int row) {
        const TimelineSpan &span = timeline.events[std::size_t(row)].span;
        return span.to >= page.from && span.from <= page.to;
    });
    const QString counted =
        TimelineTexts::tr("%1 of %n event(s)", "on this page, of all", int(lane.dated.size()))
            .arg(here);
    return lane.undated.empty()
        ? counted
        : TimelineTexts::tr("%1, %n undated", nullptr, int(lane.undated.size())).arg(counted);
}

} // namespace

ChartPage wholePage(const Timeline &timeline, const PictureOptions &options,
                    const PaperFrame &frame)
{
    ChartPage page;
    page.part = timeline;
    page.window = windowOnAll(timeline, options, frame.timeWidth());
    return page;
}

Result<PaperPlan> PaperPlan::of(const Timeline &timeline, const PictureOptions &options,
                                const PaperFrame &frame)
{
    PaperPlan plan(timeline, options);
    plan.m_width = frame.timeWidth();
    Result<std::vector<TimePage>> stretches = timePagesOf(timeline, options.pages, options.period,
                                                          plan.m_width, frame.measureOf(timeline));
    if (!stretches)
        return failure(stretches.error());
    plan.m_stretches = std::move(*stretches);
    for (int stretch = 0; stretch < std::max(1, int(plan.m_stretches.size())); ++stretch)
        plan.plan(stretch, frame);
    return plan;
}

TimeWindow PaperPlan::windowOf(int stretch) const
{
    return m_stretches.empty() ? windowOnAll(*m_timeline, *m_options, m_width)
                               : windowOnPage(m_stretches[std::size_t(stretch)], m_width);
}

/// Lanes come on a page until it is full; one that is higher than a page has one to itself.
void PaperPlan::plan(int stretch, const PaperFrame &frame)
{
    std::vector<int> lanes(m_timeline->lanes.size());
    std::iota(lanes.begin(), lanes.end(), 0);
    const TimeWindow window = windowOf(stretch);
    const Timeline part = partOf(*m_timeline, lanes, window);
    const TimelineMeasure measure = frame.measureOf(part);
    const double room = frame.lanesRoom();
    const auto roomsFor = [&](double readableLabel) {
        std::vector<LaneRoom> rooms;
        for (const TimelineLane &lane : part.lanes) {
            rooms.push_back(
                measuredRoom(part, lane, window, frame.fontHeight(), readableLabel, measure));
            rooms.back().height = std::min(rooms.back().height, room);
        }
        return rooms;
    };
    // Whole labels where they all fit on one page, else their beginnings.
    std::vector<LaneRoom> rooms = roomsFor(timelineMetrics::mostLabel);
    if (std::accumulate(rooms.begin(), rooms.end(), 0.0,
                        [](double sum, const LaneRoom &each) { return sum + each.height; })
        > room)
        rooms = roomsFor(timelineMetrics::readableLabel);
    double used = 0;
    m_pages.push_back({stretch, {}, {}});
    for (const int lane : lanes) {
        const LaneRoom &needed = rooms[std::size_t(lane)];
        if (used + needed.height > room && !m_pages.back().lanes.empty()) {
            m_pages.push_back({stretch, {}, {}});
            used = 0;
        }
        used += needed.height;
        m_pages.back().lanes.push_back(lane);
        m_pages.back().rooms.push_back(needed);
    }
}

int PaperPlan::pageWith(int stretch, int lane) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const Planned &page) {
        return page.stretch == stretch
            && std::find(page.lanes.begin(), page.lanes.end(), lane) != page.lanes.end();
    });
    return found == m_pages.end() ? 0 : int(found - m_pages.begin()) + 1;
}

/// "1 January 2015 – 31 March 2015 · period 2 of 5 · nothing begins or ends from … to …".
QString PaperPlan::headingOf(int stretch) const
{
    const TimePage &page = m_stretches[std::size_t(stretch)];
    const QLocale &locale = m_options->locale;
    const auto between = [&](Seconds from, Seconds to) {
        return TimelineTexts::tr("%1 – %2", "from a day to a day")
            .arg(instantText(from, locale), instantText(to, locale));
    };
    QStringList parts{between(page.from, page.to),
                      TimelineTexts::tr("period %1 of %2", "of the time that is drawn")
                          .arg(stretch + 1)
                          .arg(m_stretches.size())};
    if (page.quiet)
        parts.append(TimelineTexts::tr("before it nothing begins or ends: %1", "a period")
                         .arg(between(page.quiet->first, page.quiet->second)));
    return parts.join(u"  ·  "_s);
}

ChartPage PaperPlan::page(int number) const
{
    const Planned &planned = m_pages[std::size_t(number)];
    ChartPage page;
    page.window = windowOf(planned.stretch);
    page.part = partOf(*m_timeline, planned.lanes, page.window);
    page.rooms = planned.rooms;
    if (!m_stretches.empty())
        page.time = m_stretches[std::size_t(planned.stretch)];
    for (TimelineLane &lane : page.part.lanes) {
        const TimelineLane &whole = m_timeline->lanes[std::size_t(lane.number)];
        lane.counted = page.time ? countedOnPage(*m_timeline, whole, *page.time) : laneCount(whole);
    }
    if (!page.time)
        return page;
    page.heading = headingOf(planned.stretch);
    const int first = planned.lanes.empty() ? 0 : planned.lanes.front();
    page.before = pageWith(planned.stretch - 1, first);
    page.after = pageWith(planned.stretch + 1, first);
    return page;
}

std::vector<LegendSign> PaperPlan::signs(const PaperFrame &frame) const
{
    std::vector<LegendSign> signs = legendOf(*m_timeline);
    bool hasCrowd = false;
    bool isTorn = false;
    for (int number = 0; number < count(); ++number) {
        const TimelineLayout layout = frame.layoutOfPage(page(number));
        isTorn = isTorn || hasTornEnd(layout);
        hasCrowd = hasCrowd
            || std::any_of(layout.lanes.begin(), layout.lanes.end(),
                           [](const LaneArea &area) { return !area.layout.bars.empty(); });
    }
    std::erase(signs, LegendSign::Crowd);
    if (hasCrowd)
        signs.push_back(LegendSign::Crowd);
    if (isTorn)
        signs.push_back(LegendSign::Torn);
    return signs;
}

} // namespace saranda
