// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edtf.h"

#include <optional>

namespace saranda {

enum class DateEnd { Start, End };

/// How exactly an end of a date is written, which is also by what it moves.
enum class DateStep { None, Year, Month, Day, Time };

/// None for an end that is open or that no year, month or day says: a season, a set, "156X".
DateStep stepOf(const CaseDate &date, DateEnd end);
/// About how many seconds a step has; a time of day moves by days where nothing finer can be
/// pointed at.
double lengthOf(DateStep step);

/// The date with one end moved to the year, month, day or time in which the instant lies: as exact
/// as it was written, and as doubtful ("?", "~", "%"). The other end stays as it was written, and
/// an end that would cross it stops there; a time of day has no other end and moves as one.
/// `secondsPerPixel` is how exactly somebody can point.
/// Nothing when the end cannot be moved.
std::optional<CaseDate> withMovedEnd(const CaseDate &date, DateEnd end, Seconds at,
                                     double secondsPerPixel);

} // namespace saranda
