// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/sharedfields.h"

namespace saranda {

/// What several actors, or several pieces of infrastructure, can be given together.
std::unique_ptr<SharedFields> actorFields(const CaseRecords &records);
std::unique_ptr<SharedFields> infrastructureFields(const CaseRecords &records);

} // namespace saranda
