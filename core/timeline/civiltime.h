// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edtf.h"

namespace saranda {

/// An instant by the proleptic Gregorian calendar, with astronomical years: 0 is 1 BCE. QDateTime
/// ends long before the years a case may name.
struct CivilTime {
    std::int64_t year = 1970;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;

    bool operator==(const CivilTime &) const = default;
};

CivilTime civilTimeOf(Seconds at);
/// Months above 12 and days above those of the month run on. Years beyond what seconds can hold
/// give the extremes.
Seconds secondsOf(const CivilTime &time);

/// "2014-11-24", the EDTF of the day; years of more than four digits as "Y17000-…" do not exist in
/// EDTF, so such a day is its year.
QString edtfDayOf(Seconds at);
QString edtfMonthOf(Seconds at);
QString edtfYearOf(Seconds at);

/// The last multiple of a step that is not after a value, also below 0.
inline std::int64_t flooredTo(std::int64_t value, std::int64_t step)
{
    const std::int64_t rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

inline bool isBounded(Seconds at)
{
    return at != unboundedPast && at != unboundedFuture;
}

} // namespace saranda
