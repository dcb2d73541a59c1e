// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/edit.h"
#include "core/timeline/timeline.h"

#include <optional>

namespace saranda {

enum class DateEnd { Start, End };

/// Whether this end of the date is one day, written as such: only such an end can be dragged,
/// because any other was left inexact on purpose.
bool isExactEnd(const CaseDate &date, DateEnd end);

/// The date with one end moved to a day; the other end stays as it was written. An end that would
/// cross the other stops there. Nothing when the end cannot be moved.
std::optional<CaseDate> withMovedEnd(const CaseDate &date, DateEnd end, const QString &day);

/// The date that the fact or operation of an event has by now.
CaseDate dateOf(const CaseRecords &records, const TimelineEvent &event);
/// Gives the fact or operation of an event another date, as one step; empty for other records.
Edit movingDate(const CaseRecords &records, const TimelineEvent &event, const CaseDate &date);
/// A new fact with this date; it is the first change of the edit.
Edit addingDatedFact(const CaseRecords &records, const CaseDate &date);

} // namespace saranda
