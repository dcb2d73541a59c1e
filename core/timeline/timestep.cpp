// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timestep.h"

#include "core/timeline/civiltime.h"

#include <array>

namespace saranda {

namespace {

constexpr std::array<TimeStep, 20> fineSteps{{
    {StepUnit::Second, 1, 1},         {StepUnit::Second, 2, 2},
    {StepUnit::Second, 5, 5},         {StepUnit::Second, 15, 15},
    {StepUnit::Second, 30, 30},       {StepUnit::Second, 60, 60},
    {StepUnit::Second, 120, 120},     {StepUnit::Second, 300, 300},
    {StepUnit::Second, 900, 900},     {StepUnit::Second, 1800, 1800},
    {StepUnit::Second, 3600, 3600},   {StepUnit::Second, 7200, 7200},
    {StepUnit::Second, 10800, 10800}, {StepUnit::Second, 21600, 21600},
    {StepUnit::Second, 43200, 43200}, {StepUnit::Day, 1, 86400},
    {StepUnit::Day, 7, 604800},       {StepUnit::Month, 1, 2629746},
    {StepUnit::Month, 3, 7889238},    {StepUnit::Month, 6, 15778476},
}};

/// Before our era round numbers are those of years BCE (10 BCE is the astronomical year −9), and
/// where the eras meet there is the year 1. Few years at a time are counted through.
constexpr std::int64_t leastRoundYears = 10;

std::int64_t roundYearBefore(std::int64_t count, std::int64_t year)
{
    if (count < leastRoundYears || year >= count)
        return flooredTo(year, count);
    return year >= 1 ? 1 : 1 + flooredTo(year - 1, count);
}

std::int64_t roundYearAfter(std::int64_t count, std::int64_t year)
{
    if (count < leastRoundYears || year >= count)
        return year + count;
    return year == 1 ? count : year + count;
}

} // namespace

TimeStep stepFor(double seconds)
{
    for (const TimeStep &step : fineSteps)
        if (step.seconds >= seconds)
            return step;
    constexpr std::int64_t mostYears = 100'000'000'000;
    std::int64_t count = 1;
    for (;; count *= 10) {
        for (const std::int64_t part : {1, 2, 5})
            if (double(count * part) * secondsOfYear >= seconds || count >= mostYears)
                return {StepUnit::Year, count * part, double(count * part) * secondsOfYear};
    }
}

Seconds stepBefore(const TimeStep &step, Seconds at)
{
    constexpr Seconds day = 86400;
    constexpr Seconds monday = 4 * day; // 1970 began on a Thursday
    const CivilTime time = civilTimeOf(at);
    switch (step.unit) {
    case StepUnit::Second:
        return flooredTo(at, step.count);
    case StepUnit::Day:
        return step.count == 1 ? flooredTo(at, day) : flooredTo(at - monday, 7 * day) + monday;
    case StepUnit::Month:
        return secondsOf({time.year, int((time.month - 1) / step.count * step.count) + 1});
    case StepUnit::Year:
        break;
    }
    return secondsOf({roundYearBefore(step.count, time.year)});
}

Seconds stepAfter(const TimeStep &step, Seconds begin)
{
    const CivilTime time = civilTimeOf(begin);
    switch (step.unit) {
    case StepUnit::Second:
        return begin + step.count;
    case StepUnit::Day:
        return begin + step.count * 86400;
    case StepUnit::Month:
        return secondsOf({time.year, time.month + int(step.count)});
    case StepUnit::Year:
        break;
    }
    return secondsOf({roundYearAfter(step.count, time.year)});
}

} // namespace saranda
