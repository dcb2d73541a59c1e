// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"
#include "ui/assessment/treerows.h"

namespace saranda {

/// What a supposition does to the claims.
struct LossSummary {
    int established = 0; ///< claims established as the case is
    int fallen = 0; ///< of these, no longer established then
    int risen = 0; ///< established only then
    int weaker = 0; ///< elements with a lower level
};

LossSummary lossSummary(const Assessment &before, const Assessment &after);

/// Claims with their elements: (what, as it is, then, what changes). What falls comes first;
/// elements are listed where they change. Payload: QStringList{claim id, element}.
std::vector<TreeRow> lossRows(const CaseRecords &records, const Doctrine &doctrine,
                              const Assessment &before, const Assessment &after);
QStringList lossRowHeaders();

} // namespace saranda
