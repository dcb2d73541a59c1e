// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/axis.h"

#include "core/base/literals.h"
#include "core/timeline/civiltime.h"
#include "core/timeline/timelinetexts.h"
#include "core/timeline/timestep.h"

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

constexpr double nearestWindow = 4; // seconds
constexpr double farthestInstant = 9.2e18;
constexpr double pointableWidth = 6; // pixels
constexpr double lastLabelRoom = 230; // pixels at least
constexpr double lastLabelShare = 0.22; // of a wide picture
QString twoFigures(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString tickLabel(const TimeStep &step, Seconds tick, const QLocale &locale)
{
    const CivilTime time = civilTimeOf(tick);
    switch (step.unit) {
    case StepUnit::Second: {
        const QString clock = twoFigures(time.hour) + u':' + twoFigures(time.minute);
        return step.count < 60 ? clock + u':' + twoFigures(time.second) : clock;
    }
    case StepUnit::Day:
        return TimelineTexts::tr("%1 %2", "day and short month")
            .arg(QString::number(time.day),
                 locale.standaloneMonthName(time.month, QLocale::ShortFormat));
    case StepUnit::Month:
        return locale.standaloneMonthName(time.month, QLocale::ShortFormat);
    case StepUnit::Year:
        break;
    }
    return yearText(time.year, locale);
}

/// The step of what the labels leave out.
TimeStep contextStep(const TimeStep &step)
{
    if (step.unit == StepUnit::Second)
        return {StepUnit::Day, 1, 86400};
    if (step.unit == StepUnit::Day)
        return {StepUnit::Month, 1, 2629746};
    return {StepUnit::Year, 1, secondsOfYear};
}

QString contextLabel(const TimeStep &step, Seconds at, const QLocale &locale)
{
    const CivilTime time = civilTimeOf(at);
    const QString year = yearText(time.year, locale);
    if (step.unit == StepUnit::Month)
        return year;
    const QString month = locale.standaloneMonthName(time.month, QLocale::LongFormat);
    if (step.unit == StepUnit::Day)
        return TimelineTexts::tr("%1 %2", "month and year").arg(month, year);
    return TimelineTexts::tr("%1 %2 %3", "day, month and year")
        .arg(QString::number(time.day), locale.monthName(time.month, QLocale::LongFormat), year);
}

/// Turns instants into clock times and back, for one axis.
class WallClock
{
public:
    explicit WallClock(const UtcOffset &offset)
        : m_offset(offset)
    { }

    Seconds shownAt(Seconds instant) const { return instant + offsetAt(instant); }
    Seconds instantOf(Seconds shown) const { return shown - offsetAt(shown - offsetAt(shown)); }

private:
    Seconds offsetAt(Seconds instant) const { return m_offset ? m_offset(instant) : 0; }
    const UtcOffset &m_offset;
};

} // namespace

Seconds instantAt(double at)
{
    return Seconds(std::clamp(at, -farthestInstant, farthestInstant));
}

TimeWindow zoomed(const TimeWindow &window, double factor, double x)
{
    const double still = window.timeAt(x);
    // Far from 1970 a double no longer tells seconds apart.
    const double least = std::max(nearestWindow, std::abs(still) * 1e-12);
    const double length = std::clamp(window.length() / factor, least, 2 * farthestInstant);
    TimeWindow result = window;
    result.from = still - length * (x / window.width);
    result.to = result.from + length;
    return panned(result, 0);
}

TimeWindow panned(const TimeWindow &window, double pixels)
{
    TimeWindow result = window;
    const double length = window.length();
    result.from = std::clamp(window.from + pixels / window.pixelsPerSecond(), -farthestInstant,
                             std::max(-farthestInstant, farthestInstant - length));
    result.to = result.from + length;
    return result;
}

TimeWindow windowAround(Seconds from, Seconds to, double width)
{
    // One instant gets a day around it, so that there is something to see it in; days that say no
    // hours get more of them.
    constexpr Seconds day = 86400;
    const bool isWholeDays = flooredTo(from, day) == from && flooredTo(to, day) + day - 1 == to;
    const double length = std::max(double(to) - double(from), double(isWholeDays ? 14 * day : day));
    const double middle = (double(from) + double(to)) / 2;
    constexpr double margin = 1.04;
    const double labels = std::min(std::max(lastLabelRoom, width * lastLabelShare), width * 0.3);
    const double secondsPerPixel = length * margin / std::max(1.0, width - labels);
    return {middle - length * margin / 2, middle + length * margin / 2 + labels * secondsPerPixel,
            std::max(1.0, width)};
}

UtcOffset clockOf(const QTimeZone &zone)
{
    return [zone](Seconds at) {
        constexpr Seconds farthest = 253'402'300'799; // the year 9999
        const Seconds within = std::clamp(at, -farthest, farthest);
        return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(within, Qt::UTC));
    };
}

TimelineAxis axisOf(const TimeWindow &window, double spacing, const QLocale &locale,
                    const UtcOffset &offset)
{
    TimelineAxis axis;
    const WallClock clock(offset);
    const TimeStep step = stepFor(spacing / window.pixelsPerSecond());
    const Seconds last = clock.shownAt(instantAt(window.to));
    Seconds tick = stepBefore(step, clock.shownAt(instantAt(window.from)));
    while (tick <= last && isBounded(tick)) {
        axis.ticks.push_back(
            {window.xOf(double(clock.instantOf(tick))), tickLabel(step, tick, locale)});
        const Seconds next = stepAfter(step, tick);
        if (next <= tick)
            break;
        tick = next;
    }
    if (step.unit == StepUnit::Year)
        return axis;
    const TimeStep above = contextStep(step);
    Seconds begin = stepBefore(above, clock.shownAt(instantAt(window.from)));
    while (begin <= last) {
        const Seconds end = stepAfter(above, begin);
        axis.contexts.push_back({window.xOf(double(clock.instantOf(begin))),
                                 window.xOf(double(clock.instantOf(end))),
                                 contextLabel(step, begin, locale)});
        begin = end;
    }
    return axis;
}

QString yearText(std::int64_t year, const QLocale &locale)
{
    const auto figures = [&](std::int64_t number) {
        return number > 9999 ? locale.toString(qlonglong(number)) : QString::number(number);
    };
    if (year > 0)
        return figures(year);
    return TimelineTexts::tr("%1 BCE", "a year before our era").arg(figures(1 - year));
}

QString edtfAt(const TimeWindow &window, double x)
{
    const Seconds at = instantAt(window.timeAt(x));
    if (86400 * window.pixelsPerSecond() >= pointableWidth)
        return edtfDayOf(at);
    return secondsOfYear / 12 * window.pixelsPerSecond() >= pointableWidth ? edtfMonthOf(at)
                                                                           : edtfYearOf(at);
}

} // namespace saranda
