// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/timeline.h"

namespace saranda {

/// Fills in what does not fit together in time (a reply before the notice it answers, knowledge
/// after the harm had ended, a document older than what it is cited for) and what the story lacks.
/// Only what is certain counts: dates that merely may contradict each other are left alone.
void addRemarks(Timeline &timeline, const CaseRecords &records, const Assessment &assessment,
                const Doctrine &doctrine);

} // namespace saranda
