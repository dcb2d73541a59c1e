// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

namespace saranda {

/// The most restricted marking that anything in these records carries: what a paper that shows all
/// of them must be marked with. Empty for a case without a marking scheme.
QString highestMarking(const CaseRecords &records);

} // namespace saranda
