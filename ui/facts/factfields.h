// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/sharedfields.h"

namespace saranda {

/// What several facts can be given together; one of it is a citation of the same exhibit.
std::unique_ptr<SharedFields> factFields(const CaseRecords &records);

} // namespace saranda
