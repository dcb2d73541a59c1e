// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timepages.h"

#include "core/base/literals.h"
#include "core/timeline/civiltime.h"
#include "core/timeline/timelinetexts.h"
#include "core/timeline/timestep.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace saranda {

using namespace literals;

namespace {

constexpr int mostAutomaticPages = 24;
constexpr int fullRows = 14;
constexpr double shareForgiven = 0.05; // of the events; the list has them all
constexpr double finestPage = 60; // seconds
constexpr double endLabelRoom = 230;

struct PageTimeWord {
    PageTime time;
    const char16_t *word;
    TimeStep step;
};

constexpr std::array<PageTimeWord, 10> pageTimes{{
    {PageTime::Automatic, u"auto", {}},
    {PageTime::One, u"one", {}},
    {PageTime::Century, u"century", {StepUnit::Year, 100, 100 * secondsOfYear}},
    {PageTime::Decade, u"decade", {StepUnit::Year, 10, 10 * secondsOfYear}},
    {PageTime::Year, u"year", {StepUnit::Year, 1, secondsOfYear}},
    {PageTime::Quarter, u"quarter", {StepUnit::Month, 3, secondsOfYear / 4}},
    {PageTime::Month, u"month", {StepUnit::Month, 1, secondsOfYear / 12}},
    {PageTime::Week, u"week", {StepUnit::Day, 7, 7 * 86400}},
    {PageTime::Day, u"day", {StepUnit::Day, 1, 86400}},
    {PageTime::Hour, u"hour", {StepUnit::Second, 3600, 3600}},
}};

const PageTimeWord &wordFor(PageTime time)
{
    return *std::find_if(pageTimes.begin(), pageTimes.end(),
                         [time](const PageTimeWord &each) { return each.time == time; });
}

/// Divides one timeline, for as many steps as one likes to try.
class TimeDivision
{
public:
    TimeDivision(const Timeline &timeline, const std::pair<Seconds, Seconds> &within, double width,
                 const TimelineMeasure &measure)
        : m_timeline(timeline)
        , m_within(within)
        , m_width(width)
        , m_measure(measure)
    {
        for (const TimelineLane &lane : timeline.lanes)
            for (const int row : lane.dated) {
                const TimelineSpan &span = timeline.events[std::size_t(row)].span;
                m_ends.push_back(std::clamp(span.from, within.first, within.second));
                m_ends.push_back(std::clamp(span.to, within.first, within.second));
            }
        std::sort(m_ends.begin(), m_ends.end());
        m_ends.erase(std::unique(m_ends.begin(), m_ends.end()), m_ends.end());
    }

    /// Nothing where it would take more than so many pages.
    std::optional<std::vector<TimePage>> by(const TimeStep &step, int most) const
    {
        std::vector<TimePage> pages;
        for (const Seconds end : m_ends) {
            if (!pages.empty() && end <= pages.back().to)
                continue;
            if (int(pages.size()) == most)
                return std::nullopt;
            const Seconds from = stepBefore(step, end);
            const Seconds next = stepAfter(step, from);
            TimePage page{from, next > from ? next - 1 : unboundedFuture - 1, {}};
            if (!pages.empty() && from > pages.back().to + 1)
                page.quiet = {pages.back().to + 1, from - 1};
            pages.push_back(page);
        }
        return pages;
    }

    std::vector<TimePage> best() const
    {
        const double forgiven = std::max(2.0, shareForgiven * double(events()));
        std::vector<std::vector<TimePage>> choices{{}};
        std::vector<int> lacks{lackOn({m_within.first, m_within.second, {}},
                                      windowAround(m_within.first, m_within.second, m_width))};
        const double length = double(m_within.second) - double(m_within.first);
        TimeStep tried{StepUnit::Second, 0, 0};
        for (double seconds = length / 2; lacks.back() > forgiven && seconds >= finestPage;
             seconds *= 0.7) {
            const TimeStep step = stepFor(seconds);
            if (step == tried)
                continue;
            tried = step;
            std::optional<std::vector<TimePage>> pages = by(step, mostAutomaticPages);
            if (!pages)
                break;
            if (pages->size() < 2)
                continue;
            int count = 0;
            for (const TimePage &page : *pages)
                count += lackOn(page, windowOnPage(page, m_width));
            choices.push_back(std::move(*pages));
            lacks.push_back(count);
        }
        const int least = *std::min_element(lacks.begin(), lacks.end());
        const auto good = std::find_if(lacks.begin(), lacks.end(),
                                       [&](int count) { return count <= least + forgiven; });
        return choices[std::size_t(good - lacks.begin())];
    }

private:
    std::size_t events() const
    {
        std::size_t count = 0;
        for (const TimelineLane &lane : m_timeline.lanes)
            count += lane.dated.size();
        return count;
    }

    int lackOn(const TimePage &page, const TimeWindow &window) const
    {
        int count = 0;
        for (const TimelineLane &lane : m_timeline.lanes)
            count += lackIn(m_timeline, lane, window, {page.from, page.to}, fullRows,
                            timelineMetrics::readableLabel, m_measure);
        return count;
    }

    const Timeline &m_timeline;
    std::pair<Seconds, Seconds> m_within;
    double m_width;
    const TimelineMeasure &m_measure;
    std::vector<Seconds> m_ends; ///< when something begins or ends
};

} // namespace

QString wordOf(PageTime time)
{
    return QString::fromUtf16(wordFor(time).word);
}

std::optional<PageTime> pageTimeOf(const QString &word)
{
    for (const PageTimeWord &each : pageTimes)
        if (word == QStringView(each.word))
            return each.time;
    return std::nullopt;
}

QString pageTimeText(PageTime time)
{
    switch (time) {
    case PageTime::Automatic:
        return TimelineTexts::tr("As many pages as can be read");
    case PageTime::One:
        return TimelineTexts::tr("All the time on one page");
    case PageTime::Century:
        return TimelineTexts::tr("A page for each century");
    case PageTime::Decade:
        return TimelineTexts::tr("A page for each decade");
    case PageTime::Year:
        return TimelineTexts::tr("A page for each year");
    case PageTime::Quarter:
        return TimelineTexts::tr("A page for each quarter of a year");
    case PageTime::Month:
        return TimelineTexts::tr("A page for each month");
    case PageTime::Week:
        return TimelineTexts::tr("A page for each week");
    case PageTime::Day:
        return TimelineTexts::tr("A page for each day");
    case PageTime::Hour:
        break;
    }
    return TimelineTexts::tr("A page for each hour");
}

const std::vector<PageTime> &allPageTimes()
{
    static const std::vector<PageTime> all = [] {
        std::vector<PageTime> times;
        for (const PageTimeWord &each : pageTimes)
            times.push_back(each.time);
        return times;
    }();
    return all;
}

Result<std::vector<TimePage>> timePagesOf(const Timeline &timeline, PageTime time,
                                          const std::optional<std::pair<Seconds, Seconds>> &period,
                                          double width, const TimelineMeasure &measure)
{
    const auto extent = timeline.extent();
    if (!extent || time == PageTime::One)
        return std::vector<TimePage>();
    const TimeDivision division(timeline, period.value_or(*extent), width, measure);
    if (time == PageTime::Automatic)
        return division.best();
    std::optional<std::vector<TimePage>> pages = division.by(wordFor(time).step, mostTimePages);
    if (!pages)
        return failure(ErrorCode::BadInput,
                       TimelineTexts::tr("Divided like that, the timeline would take more than %1 "
                                         "pages. Choose longer stretches of time, or a period.")
                           .arg(mostTimePages));
    return std::move(*pages);
}

TimeWindow windowOnPage(const TimePage &page, double width)
{
    const double labels = std::min(endLabelRoom, width * 0.3);
    const double length = double(page.to) - double(page.from) + 1;
    constexpr double before = 0.02;
    const double secondsPerPixel = length * (1 + before) / std::max(1.0, width - labels);
    return {double(page.from) - length * before,
            double(page.from) + length + labels * secondsPerPixel, std::max(1.0, width)};
}

Timeline partOf(const Timeline &timeline, const std::vector<int> &lanes, const TimeWindow &window)
{
    Timeline part;
    part.title = timeline.title;
    part.clock = timeline.clock;
    part.remarks = timeline.remarks;
    QHash<int, int> taken;
    for (const int number : lanes) {
        const TimelineLane &whole = timeline.lanes[std::size_t(number)];
        TimelineLane lane;
        lane.title = whole.title;
        lane.number = number;
        for (const int row : whole.dated) {
            const TimelineEvent &event = timeline.events[std::size_t(row)];
            if (double(event.span.to) < window.from || double(event.span.from) > window.to)
                continue;
            const auto known = taken.constFind(row);
            const int place = known == taken.cend() ? int(part.events.size()) : *known;
            if (known == taken.cend()) {
                taken.insert(row, place);
                part.events.push_back(event);
            }
            lane.dated.push_back(place);
        }
        part.lanes.push_back(std::move(lane));
    }
    indexLanes(part);
    return part;
}

} // namespace saranda
