// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/edit.h"
#include "core/session/referenceindex.h"

namespace saranda {

/// The edit with one change a record: several changes of the same record are joined, and what
/// changes nothing is left out. ErrorCode::Conflict when a change does not start from what is
/// there.
Result<Edit> settledEdit(const CaseRecords &records, const Edit &edit);

/// Whether the case would still hold together after a settled edit: keys are there and unique,
/// references lead somewhere, numbers are in their ranges, markings in the scheme, derivations and
/// challenges without cycles. All problems are found; the detail lists them, one a line. With the
/// index of the records only those that name what goes are looked at again, not all.
Result<> checkEdit(const CaseRecords &records, const Edit &settled,
                   const ReferenceIndex *references = nullptr);

/// The same for a case that does not exist yet.
Result<> checkNewCase(const CaseInfo &info);

/// Makes the settled edit in memory.
void applyToRecords(CaseRecords &records, const Edit &settled);

} // namespace saranda
