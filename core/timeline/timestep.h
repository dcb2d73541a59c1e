// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edtf.h"

#include <cstdint>

namespace saranda {

enum class StepUnit { Second, Day, Month, Year };

/// A round stretch of time: so many seconds, days (one, or the seven of a week), months or years.
struct TimeStep {
    StepUnit unit = StepUnit::Year;
    std::int64_t count = 1;
    double seconds = 0; ///< about

    bool operator==(const TimeStep &) const = default;
};

inline constexpr double secondsOfYear = 365.2425 * 86400;

/// The shortest round step that is no shorter than so many seconds.
TimeStep stepFor(double seconds);

/// The last beginning of such a stretch at or before an instant, and the next one after it.
Seconds stepBefore(const TimeStep &step, Seconds at);
Seconds stepAfter(const TimeStep &step, Seconds begin);

} // namespace saranda
