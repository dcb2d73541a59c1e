// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edtfsyntax.h"

#include <algorithm>

namespace saranda::edtf {

namespace {

constexpr Seconds secondsPerDay = 24 * 60 * 60;
/// Beyond this the seconds of a year do not fit; such a year counts as the extreme.
constexpr std::int64_t lastExactYear = 292'000'000'000;
constexpr int lastMonth = 12;

struct Day {
    std::int64_t year = 0;
    int month = 1;
    int day = 1;
};

bool isLeapYear(std::int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysIn(std::int64_t year, int month)
{
    constexpr std::array<int, lastMonth> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : days[std::size_t(month - 1)];
}

std::int64_t floorDivide(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar. Years are counted from March, so
/// that the leap day is the last of its year.
std::int64_t dayNumber(const Day &day)
{
    const std::int64_t year = day.month > 2 ? day.year : day.year - 1;
    const std::int64_t monthsFromMarch = (day.month + 9) % lastMonth;
    const std::int64_t leapDays =
        floorDivide(year, 4) - floorDivide(year, 100) + floorDivide(year, 400);
    constexpr std::int64_t daysToEpoch = 719'468;
    return 365 * year + leapDays + (153 * monthsFromMarch + 2) / 5 + day.day - 1 - daysToEpoch;
}

Seconds startOf(const Day &day)
{
    if (day.year > lastExactYear)
        return unboundedFuture;
    if (day.year < -lastExactYear)
        return unboundedPast;
    return dayNumber(day) * secondsPerDay;
}

Seconds endOf(const Day &day)
{
    const Seconds start = startOf(day);
    return start == unboundedPast || start == unboundedFuture ? start : start + secondsPerDay - 1;
}

bool matches(const QString &pattern, int value)
{
    for (qsizetype i = pattern.size() - 1; i >= 0; --i, value /= 10) {
        if (pattern[i] != u'X' && pattern[i].unicode() - u'0' != value % 10)
            return false;
    }
    return true;
}

std::vector<int> numbersThatFit(const QString &pattern, int first, int last)
{
    std::vector<int> fitting;
    for (int value = first; value <= last; ++value) {
        if (matches(pattern, value))
            fitting.push_back(value);
    }
    return fitting;
}

std::vector<int> yearsOf(const Date &date)
{
    if (!date.yearDigits.contains(u'X')) {
        const int year = date.yearDigits.toInt();
        return {date.isNegative ? -year : year};
    }
    std::vector<int> years = numbersThatFit(date.yearDigits, date.isNegative ? 1 : 0, 9999);
    if (date.isNegative) {
        std::reverse(years.begin(), years.end());
        for (int &year : years)
            year = -year;
    }
    return years;
}

/// Months of a season, quarter or the like, inclusive; above 12 = in the year after.
struct Months {
    int first = 1;
    int last = lastMonth;
};

/// Spring to winter without a hemisphere (21 to 24) hold both; a season across the turn of the
/// year holds either way of naming its year.
Months monthsOfSeason(int season)
{
    constexpr int february = 14;
    switch (season) {
    case 21:
    case 23:
        return {3, 11};
    case 22:
    case 24:
    case 28:
    case 30:
        return {1, february};
    case 25:
    case 31:
        return {3, 5};
    case 26:
    case 32:
        return {6, 8};
    case 27:
    case 29:
        return {9, 11};
    default:
        break;
    }
    if (season <= 36)
        return {1 + 3 * (season - 33), 3 + 3 * (season - 33)};
    if (season <= 39)
        return {1 + 4 * (season - 37), 4 + 4 * (season - 37)};
    return {1 + 6 * (season - 40), 6 + 6 * (season - 40)};
}

/// The month a season is usually thought to begin in: only for the order of an interval.
int usualMonth(int season)
{
    if (season <= 28)
        return 3 + 3 * ((season - 21) % 4);
    constexpr std::array<int, 4> southern{9, 12, 3, 6};
    return season <= 32 ? southern[std::size_t(season - 29)] : monthsOfSeason(season).first;
}

bool findFirst(const Date &date, Day &found)
{
    const std::vector<int> days = numbersThatFit(date.day, 1, 31);
    for (const int year : yearsOf(date)) {
        for (const int month : numbersThatFit(date.month, 1, lastMonth)) {
            const auto day = std::find_if(days.begin(), days.end(),
                                          [&](int each) { return each <= daysIn(year, month); });
            if (day != days.end()) {
                found = {year, month, *day};
                return true;
            }
        }
    }
    return false;
}

bool findLast(const Date &date, Day &found)
{
    const std::vector<int> days = numbersThatFit(date.day, 1, 31);
    const std::vector<int> months = numbersThatFit(date.month, 1, lastMonth);
    const std::vector<int> years = yearsOf(date);
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        for (auto month = months.rbegin(); month != months.rend(); ++month) {
            const auto day = std::find_if(days.rbegin(), days.rend(),
                                          [&](int each) { return each <= daysIn(*year, *month); });
            if (day != days.rend()) {
                found = {*year, *month, *day};
                return true;
            }
        }
    }
    return false;
}

/// The value of a long year, at most one past lastExactYear.
std::int64_t longYear(const Date &date)
{
    std::int64_t value = 0;
    for (const QChar digit : date.yearDigits)
        value = std::min(value * 10 + (digit.unicode() - u'0'), lastExactYear + 1);
    for (int i = 0; i < date.exponent && value <= lastExactYear; ++i)
        value = std::min(value * 10, lastExactYear + 1);
    return value;
}

void computeYearBounds(Date &date)
{
    const std::int64_t size = date.isLongYear ? longYear(date) : date.yearDigits.toInt();
    std::int64_t scale = 1;
    if (date.significantDigits > 0 && size <= lastExactYear) {
        const qsizetype digits = date.yearDigits.size() + date.exponent;
        for (qsizetype i = date.significantDigits; i < digits; ++i)
            scale *= 10;
    }
    const std::int64_t low = size / scale * scale;
    const std::int64_t high = low + scale - 1;
    date.earliest = startOf({date.isNegative ? -high : low, 1, 1});
    date.latest = endOf({date.isNegative ? -low : high, lastMonth, 31});
}

bool computeSeasonBounds(Date &date)
{
    const std::vector<int> years = yearsOf(date);
    const Months months = monthsOfSeason(date.season);
    const int year = years.back() + (months.last - 1) / lastMonth;
    const int month = (months.last - 1) % lastMonth + 1;
    date.earliest = startOf({years.front(), months.first, 1});
    date.latest = endOf({year, month, daysIn(year, month)});
    return true;
}

} // namespace

bool computeBounds(Date &date)
{
    if (date.isLongYear || date.significantDigits > 0) {
        computeYearBounds(date);
        return true;
    }
    if (date.season)
        return computeSeasonBounds(date);
    Day first;
    Day last;
    if (!findFirst(date, first) || !findLast(date, last))
        return false;
    date.earliest = startOf(first);
    date.latest = endOf(last);
    if (date.time) {
        const Seconds ofDay = (date.time->hour * 60 + date.time->minute) * 60 + date.time->second;
        date.earliest += ofDay - date.time->offsetMinutes.value_or(0) * 60;
        date.latest = date.earliest;
    }
    return true;
}

bool endsBeforeItBegins(const Date &from, const Date &to)
{
    const auto nominal = [](const Date &date, bool latest) {
        Date known = date;
        if (known.season)
            known.month = QString::number(usualMonth(known.season)).rightJustified(2, u'0');
        if (latest && known.month.isEmpty())
            known.month = QStringLiteral("01");
        if (latest && known.day.isEmpty())
            known.day = QStringLiteral("01");
        Day day;
        const bool exists = latest ? findLast(known, day) : findFirst(known, day);
        return exists ? dayNumber(day) : 0;
    };
    return nominal(from, false) > nominal(to, true);
}

} // namespace saranda::edtf
