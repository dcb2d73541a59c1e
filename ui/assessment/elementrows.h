// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"
#include "ui/assessment/treerows.h"

namespace saranda {

/// The claim's bases with their elements under them, as rows of (what, level, the lawyer's own
/// finding). The payload is QStringList{basis, element}; the element is empty in a basis's row.
std::vector<TreeRow> elementRows(const CaseRecords &records, const Doctrine &doctrine,
                                 const Claim &claim, const ClaimResult *result);
QStringList elementRowHeaders();

} // namespace saranda
