// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/axis.h"

#include "core/base/literals.h"
#include "core/timeline/civiltime.h"
#include "core/timeline/timelinetexts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

constexpr double nearestWindow = 4; // seconds
constexpr double farthestInstant = 9.2e18;
constexpr double pointableWidth = 6; // pixels
constexpr double lastLabelRoom = 230; // pixels at least
constexpr double lastLabelShare = 0.22; // of a wide picture
constexpr double secondsOfYear = 365.2425 * 86400;

enum class TickUnit { Second, Day, Month, Year };

struct TickStep {
    TickUnit unit;
    std::int64_t count;
    double seconds; ///< about
};

constexpr std::array<TickStep, 20> fineSteps{{
    {TickUnit::Second, 1, 1},         {TickUnit::Second, 2, 2},
    {TickUnit::Second, 5, 5},         {TickUnit::Second, 15, 15},
    {TickUnit::Second, 30, 30},       {TickUnit::Second, 60, 60},
    {TickUnit::Second, 120, 120},     {TickUnit::Second, 300, 300},
    {TickUnit::Second, 900, 900},     {TickUnit::Second, 1800, 1800},
    {TickUnit::Second, 3600, 3600},   {TickUnit::Second, 7200, 7200},
    {TickUnit::Second, 10800, 10800}, {TickUnit::Second, 21600, 21600},
    {TickUnit::Second, 43200, 43200}, {TickUnit::Day, 1, 86400},
    {TickUnit::Day, 7, 604800},       {TickUnit::Month, 1, 2629746},
    {TickUnit::Month, 3, 7889238},    {TickUnit::Month, 6, 15778476},
}};

TickStep stepFor(double seconds)
{
    for (const TickStep &step : fineSteps)
        if (step.seconds >= seconds)
            return step;
    std::int64_t count = 1;
    for (;; count *= 10) {
        for (const std::int64_t part : {1, 2, 5})
            if (double(count * part) * secondsOfYear >= seconds
                || count >= std::int64_t(100'000'000'000))
                return {TickUnit::Year, count * part, double(count * part) * secondsOfYear};
    }
}

/// Before our era round numbers are those of years BCE (10 BCE is the astronomical year −9), and
/// where the eras meet there is the year 1. Few years at a time are counted through.
constexpr std::int64_t leastRoundYears = 10;

std::int64_t yearTickBefore(std::int64_t count, std::int64_t year)
{
    if (count < leastRoundYears || year >= count)
        return flooredTo(year, count);
    return year >= 1 ? 1 : 1 + flooredTo(year - 1, count);
}

std::int64_t yearTickAfter(std::int64_t count, std::int64_t tick)
{
    if (count < leastRoundYears || tick >= count)
        return tick + count;
    return tick == 1 ? count : tick + count;
}

/// The last tick at or before an instant, by the clock on the wall.
Seconds tickBefore(const TickStep &step, Seconds at)
{
    constexpr Seconds day = 86400;
    constexpr Seconds monday = 4 * day; // 1970 began on a Thursday
    CivilTime time = civilTimeOf(at);
    switch (step.unit) {
    case TickUnit::Second:
        return flooredTo(at, step.count);
    case TickUnit::Day:
        return step.count == 1 ? flooredTo(at, day) : flooredTo(at - monday, 7 * day) + monday;
    case TickUnit::Month:
        return secondsOf({time.year, int((time.month - 1) / step.count * step.count) + 1});
    case TickUnit::Year:
        break;
    }
    return secondsOf({yearTickBefore(step.count, time.year)});
}

Seconds tickAfter(const TickStep &step, Seconds tick)
{
    const CivilTime time = civilTimeOf(tick);
    switch (step.unit) {
    case TickUnit::Second:
        return tick + step.count;
    case TickUnit::Day:
        return tick + step.count * 86400;
    case TickUnit::Month:
        return secondsOf({time.year, time.month + int(step.count)});
    case TickUnit::Year:
        break;
    }
    return secondsOf({yearTickAfter(step.count, time.year)});
}

QString twoFigures(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString tickLabel(const TickStep &step, Seconds tick, const QLocale &locale)
{
    const CivilTime time = civilTimeOf(tick);
    switch (step.unit) {
    case TickUnit::Second: {
        const QString clock = twoFigures(time.hour) + u':' + twoFigures(time.minute);
        return step.count < 60 ? clock + u':' + twoFigures(time.second) : clock;
    }
    case TickUnit::Day:
        return TimelineTexts::tr("%1 %2", "day and short month")
            .arg(QString::number(time.day),
                 locale.standaloneMonthName(time.month, QLocale::ShortFormat));
    case TickUnit::Month:
        return locale.standaloneMonthName(time.month, QLocale::ShortFormat);
    case TickUnit::Year:
        break;
    }
    return yearText(time.year, locale);
}

/// The step of what the labels leave out.
TickStep contextStep(const TickStep &step)
{
    if (step.unit == TickUnit::Second)
        return {TickUnit::Day, 1, 86400};
    if (step.unit == TickUnit::Day)
        return {TickUnit::Month, 1, 2629746};
    return {TickUnit::Year, 1, secondsOfYear};
}

QString contextLabel(const TickStep &step, Seconds at, const QLocale &locale)
{
    const CivilTime time = civilTimeOf(at);
    const QString year = yearText(time.year, locale);
    if (step.unit == TickUnit::Month)
        return year;
    const QString month = locale.standaloneMonthName(time.month, QLocale::LongFormat);
    if (step.unit == TickUnit::Day)
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

TimelineAxis axisOf(const TimeWindow &window, double spacing, const QLocale &locale,
                    const UtcOffset &offset)
{
    TimelineAxis axis;
    const WallClock clock(offset);
    const TickStep step = stepFor(spacing / window.pixelsPerSecond());
    const Seconds last = clock.shownAt(instantAt(window.to));
    Seconds tick = tickBefore(step, clock.shownAt(instantAt(window.from)));
    while (tick <= last && isBounded(tick)) {
        axis.ticks.push_back(
            {window.xOf(double(clock.instantOf(tick))), tickLabel(step, tick, locale)});
        const Seconds next = tickAfter(step, tick);
        if (next <= tick)
            break;
        tick = next;
    }
    if (step.unit == TickUnit::Year)
        return axis;
    const TickStep above = contextStep(step);
    Seconds begin = tickBefore(above, clock.shownAt(instantAt(window.from)));
    while (begin <= last) {
        const Seconds end = tickAfter(above, begin);
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
