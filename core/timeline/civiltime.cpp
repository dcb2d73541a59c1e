// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/civiltime.h"

#include "core/base/literals.h"

#include <cstdlib>

namespace saranda {

using namespace literals;

namespace {

constexpr std::int64_t dayInSeconds = 24 * 60 * 60;
constexpr std::int64_t farthestYear = 292'000'000'000;
/// Days from 0000-03-01 to 1970-01-01, and of 400 years.
constexpr std::int64_t epochFromMarch = 719'468;
constexpr std::int64_t daysOfEra = 146'097;

std::int64_t floored(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

std::int64_t dayOf(std::int64_t year, std::int64_t month, std::int64_t day)
{
    const std::int64_t months = month - 1;
    year += floored(months, 12);
    const std::int64_t fromMarch = (months - floored(months, 12) * 12 + 10) % 12;
    if (fromMarch >= 10)
        --year;
    return 365 * year + floored(year, 4) - floored(year, 100) + floored(year, 400)
        + (153 * fromMarch + 2) / 5 + day - 1 - epochFromMarch;
}

QString edtfFromYear(std::int64_t year)
{
    const QString digits = QString::number(std::abs(year));
    if (digits.size() > 4)
        return (year < 0 ? u"Y-"_s : u"Y"_s) + digits;
    return (year < 0 ? u"-"_s : QString()) + digits.rightJustified(4, u'0');
}

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

} // namespace

CivilTime civilTimeOf(Seconds at)
{
    const std::int64_t day = floored(at, dayInSeconds);
    // Not as a difference: the product overflows for an instant without a bound.
    const std::int64_t ofDay = (at % dayInSeconds + dayInSeconds) % dayInSeconds;
    const std::int64_t fromMarch = day + epochFromMarch;
    const std::int64_t era = floored(fromMarch, daysOfEra);
    const std::int64_t dayOfEra = fromMarch - era * daysOfEra;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t month = (5 * dayOfYear + 2) / 153;
    CivilTime time;
    time.day = int(dayOfYear - (153 * month + 2) / 5 + 1);
    time.month = int(month < 10 ? month + 3 : month - 9);
    time.year = yearOfEra + era * 400 + (time.month <= 2 ? 1 : 0);
    time.hour = int(ofDay / 3600);
    time.minute = int(ofDay / 60 % 60);
    time.second = int(ofDay % 60);
    return time;
}

Seconds secondsOf(const CivilTime &time)
{
    if (time.year > farthestYear)
        return unboundedFuture;
    if (time.year < -farthestYear)
        return unboundedPast;
    return dayOf(time.year, time.month, time.day) * dayInSeconds
        + (time.hour * 60 + time.minute) * 60 + time.second;
}

QString edtfDayOf(Seconds at)
{
    const CivilTime time = civilTimeOf(at);
    if (std::abs(time.year) > 9999)
        return edtfFromYear(time.year);
    return edtfFromYear(time.year) + u'-' + twoDigits(time.month) + u'-' + twoDigits(time.day);
}

QString edtfMonthOf(Seconds at)
{
    const CivilTime time = civilTimeOf(at);
    if (std::abs(time.year) > 9999)
        return edtfFromYear(time.year);
    return edtfFromYear(time.year) + u'-' + twoDigits(time.month);
}

QString edtfYearOf(Seconds at)
{
    return edtfFromYear(civilTimeOf(at).year);
}

} // namespace saranda
