// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/timeline/timeline.h"

class QIODevice;

namespace saranda {

enum class TimelineTableFormat { Csv, JsonLines };

/// What could not go into a table of instants.
struct TimelineTableLoss {
    int undated = 0;
    int outOfRange = 0; ///< before the year 1 or after 9999
};

/// Writes the timeline for Timesketch (message, datetime, timestamp, timestamp_desc, …). A table
/// of instants has no place for an uncertain date, so such an event has one row for each of its
/// bounds, "not before" and "not after", and never one for a day in between.
Result<TimelineTableLoss> writeTimelineTable(QIODevice &to, TimelineTableFormat format,
                                             const Timeline &timeline);

} // namespace saranda
