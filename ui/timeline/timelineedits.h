// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/edit.h"
#include "core/timeline/timeline.h"

namespace saranda {

/// The date that the fact or operation of an event has by now.
CaseDate dateOf(const CaseRecords &records, const TimelineEvent &event);
/// Gives the fact or operation of an event another date, as one step; empty for other records.
Edit movingDate(const CaseRecords &records, const TimelineEvent &event, const CaseDate &date);
/// A new fact with this date; it is the first change of the edit.
Edit addingDatedFact(const CaseRecords &records, const CaseDate &date);

} // namespace saranda
