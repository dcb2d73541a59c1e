// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"
#include "core/session/edit.h"

namespace saranda {

/// Gives the exhibit another number. Citations name exhibits by id and follow by themselves; what
/// names this one as its origin in words follows with it, or evidence of one origin would count as
/// independent.
Edit renumberingOf(const CaseRecords &records, const Exhibit &exhibit, const QString &number);

} // namespace saranda
