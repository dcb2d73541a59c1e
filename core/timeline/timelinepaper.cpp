// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timelinepaper.h"

#include "core/base/literals.h"
#include "core/timeline/civiltime.h"
#include "core/timeline/eventlist.h"
#include "core/timeline/paperframe.h"
#include "core/timeline/paperplan.h"
#include "core/timeline/picturewriter.h"
#include "core/timeline/timelinetexts.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

PictureTitle titleOf(const Timeline &timeline)
{
    return {timeline.title, TimelineTexts::tr("Timeline"),
            TimelineTexts::tr("The timeline cannot be drawn.")};
}

/// On the page of the drawing, beneath it, where that is the only one and has room.
constexpr double leastListRoom = 110;

Result<> paintPages(QPagedPaintDevice &device, QPainter &painter, const QSizeF &paper,
                    const Timeline &timeline, const PictureOptions &options)
{
    PaperFrame frame(painter, timeline, options, paper);
    const Result<PaperPlan> planned = PaperPlan::of(timeline, options, frame);
    if (!planned)
        return failure(planned.error());
    const PaperPlan &plan = *planned;
    frame.setLegend(plan.signs(frame));
    const double spare = plan.count() == 1 ? frame.spareBeneath(plan.page(0)) : 0;
    const bool sharesPage = spare >= leastListRoom && timeline.extent();
    frame.setListBeneath(sharesPage);
    const std::vector<ListPage> lists = listPagesOf(timeline, frame, sharesPage ? spare : 0);
    frame.setPageCount(plan.count() + int(lists.size()) - (sharesPage ? 1 : 0));
    int number = 0;
    for (int page = 0; page < plan.count(); ++page) {
        if (number > 0)
            device.newPage();
        frame.paintChartPage(plan.page(page), ++number);
    }
    for (std::size_t list = 0; list < lists.size(); ++list) {
        if (list == 0 && sharesPage) {
            paintListPage(painter, lists[list], frame, frame.listRoom().bottom() - spare);
            continue;
        }
        device.newPage();
        frame.paintFrame(++number);
        paintListPage(painter, lists[list], frame, frame.listRoom().top());
    }
    return {};
}

/// High enough for every lane.
QSize pictureSize(const Timeline &timeline, const PictureOptions &options)
{
    const double fontHeight = PaperFrame::fontHeightFor(options);
    const double needed = PaperFrame::frameHeight(options) + leastLanesHeight(timeline, fontHeight)
        + flagsHeightFor(timeline, fontHeight);
    return {std::max(400, options.size.width()),
            std::max(options.size.height(), int(std::ceil(needed)))};
}

} // namespace

Result<> writeTimelinePicture(QIODevice &to, PictureFormat format, const Timeline &timeline,
                              const PictureOptions &options)
{
    const DrawPicture draw = [&](QPainter &painter, const QSizeF &paper) {
        PaperFrame frame(painter, timeline, options, paper);
        frame.paintChartPage(wholePage(timeline, options, frame), 0);
    };
    switch (format) {
    case PictureFormat::Pdf: {
        Result<> drawn;
        const Result<> written =
            writePdfPages(to, titleOf(timeline),
                          [&](QPagedPaintDevice &device, QPainter &painter, const QSizeF &paper) {
                              drawn = paintPages(device, painter, paper, timeline, options);
                          });
        return drawn ? written : drawn;
    }
    case PictureFormat::Svg:
        return writeSvgPicture(to, titleOf(timeline), pictureSize(timeline, options), draw);
    case PictureFormat::Png:
        break;
    }
    return writePngPicture(to, titleOf(timeline), pictureSize(timeline, options), draw);
}

QString drawnText(const Timeline &timeline)
{
    QString text = timeline.title;
    for (const TimelineEvent &event : timeline.events)
        text += event.key + event.title;
    for (const TimelineLane &lane : timeline.lanes)
        text += lane.title;
    return text;
}

Result<> printTimeline(QPagedPaintDevice &printer, const Timeline &timeline,
                       const PictureOptions &options)
{
    Result<> drawn;
    const Result<> printed =
        printPages(printer, titleOf(timeline),
                   [&](QPagedPaintDevice &device, QPainter &painter, const QSizeF &paper) {
                       drawn = paintPages(device, painter, paper, timeline, options);
                   });
    return drawn ? printed : drawn;
}

QString timelineSubtitle(const Timeline &timeline, const TimelineOptions &options)
{
    QStringList parts;
    if (options.period)
        parts.append(TimelineTexts::tr("Only %1", "a period")
                         .arg(humanDate(*options.period, options.locale)));
    if (const QString filter = drawableText(options.filter); !filter.isEmpty())
        parts.append(TimelineTexts::tr("Only what contains “%1”").arg(filter));
    parts.append(TimelineTexts::tr("%n event(s)", nullptr, int(timeline.events.size())));
    return parts.join(u"  ·  "_s);
}

namespace {

/// The first of a month is "1er" in French.
QString dayText(int day, const QLocale &locale)
{
    const bool isFirst = day == 1 && locale.language() == QLocale::French;
    return isFirst ? u"1er"_s : QString::number(day);
}

} // namespace

std::pair<Seconds, Seconds> stretchOf(const CaseDate &period, const Timeline &timeline)
{
    const auto extent = timeline.extent();
    const DateBounds &bounds = period.bounds();
    Seconds from = bounds.earliestStart;
    Seconds to = bounds.latestEnd;
    if (!isBounded(from))
        from = extent ? std::min(extent->first, to) : to;
    if (!isBounded(to))
        to = extent ? std::max(extent->second, from) : from;
    return {from, to};
}

QString instantText(Seconds at, const QLocale &locale)
{
    const CivilTime time = civilTimeOf(at);
    const QString day =
        TimelineTexts::tr("%1 %2 %3", "day, month and year")
            .arg(dayText(time.day, locale), locale.monthName(time.month, QLocale::LongFormat),
                 yearText(time.year, locale));
    const bool isStartOfDay = time.hour == 0 && time.minute == 0 && time.second == 0;
    const bool isEndOfDay = time.hour == 23 && time.minute == 59 && time.second == 59;
    if (isStartOfDay || isEndOfDay)
        return day;
    return TimelineTexts::tr("%1, %2 UTC", "day and time")
        .arg(day,
             QStringLiteral("%1:%2:%3")
                 .arg(time.hour, 2, 10, QChar(u'0'))
                 .arg(time.minute, 2, 10, QChar(u'0'))
                 .arg(time.second, 2, 10, QChar(u'0')));
}

QString clockSentence(const Timeline &timeline, const QLocale &locale)
{
    if (!timeline.clock)
        return {};
    const CaseClock &clock = *timeline.clock;
    if (!clock.isKnown)
        return TimelineTexts::tr("Claim %1: no fact bears on the knowledge of %2.")
            .arg(clock.claimKey, clock.state);
    const QString from = instantText(clock.earliest, locale);
    const QString to = instantText(clock.latest, locale);
    if (!isBounded(clock.earliest) && !isBounded(clock.latest))
        return TimelineTexts::tr("Claim %1: nothing dates the knowledge of %2.")
            .arg(clock.claimKey, clock.state);
    if (!isBounded(clock.earliest))
        return TimelineTexts::tr(
                   "Claim %1: the earliest fact on the knowledge of %2 is of %3 at the latest.")
            .arg(clock.claimKey, clock.state, to);
    if (!isBounded(clock.latest))
        return TimelineTexts::tr(
                   "Claim %1: the earliest fact on the knowledge of %2 is of %3 at the earliest.")
            .arg(clock.claimKey, clock.state, from);
    if (from == to)
        return TimelineTexts::tr("Claim %1: the earliest fact on the knowledge of %2 is of %3.")
            .arg(clock.claimKey, clock.state, from);
    return TimelineTexts::tr(
               "Claim %1: the earliest fact on the knowledge of %2 lies between %3 and %4.")
        .arg(clock.claimKey, clock.state, from, to);
}

} // namespace saranda
