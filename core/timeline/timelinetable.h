// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/timeline/timeline.h"

#include <QStringList>

class QIODevice;

namespace saranda {

enum class TimelineTableFormat { Csv, JsonLines };

/// What could not go into a table of instants, or is passed over by who reads it.
struct TimelineTableLoss {
    int undated = 0;
    int outOfRange = 0; ///< before the year 1 or after 9999
    /// Rows of a CSV before 1678 or after 2261: Timesketch drops them, since its reader counts
    /// nanoseconds. It reads them from JSONL.
    int passedOver = 0;

    /// A sentence for each that is not 0.
    QStringList sentences() const;
};

/// Writes the timeline for Timesketch (message, datetime, timestamp, timestamp_desc, …). A table
/// of instants has no place for an uncertain date, so such an event has one row for each of its
/// bounds, "not before" and "not after", and never one for a day in between.
Result<TimelineTableLoss> writeTimelineTable(QIODevice &to, TimelineTableFormat format,
                                             const Timeline &timeline);

} // namespace saranda
