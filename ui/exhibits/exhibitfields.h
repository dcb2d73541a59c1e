// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/sharedfields.h"

namespace saranda {

/// What several exhibits can be given together. A grade goes with its reason.
std::unique_ptr<SharedFields> exhibitFields(const CaseRecords &records);

} // namespace saranda
