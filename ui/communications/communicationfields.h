// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/sharedfields.h"

namespace saranda {

/// What several communications can be given together.
std::unique_ptr<SharedFields> communicationFields(const CaseRecords &records);

} // namespace saranda
