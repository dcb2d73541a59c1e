// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/timeline.h"

#include <vector>

namespace saranda {

/// Every record of the case that has a place in time, also the facts without a date: they are part
/// of the story, too. In key order, kind by kind.
std::vector<TimelineEvent> eventsOf(const CaseRecords &records, const Assessment &assessment);

} // namespace saranda
