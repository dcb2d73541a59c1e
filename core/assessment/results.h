// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/compiledcase.h"

namespace saranda {

// From numbers back to records: levels with the steps that lead to them.

ExhibitResult exhibitResult(const CompiledCase &compiled, int exhibit);
FactResult factResult(const CompiledCase &compiled, int fact);
/// Without carriedBy, smallestDefeat and missing.
ClaimResult claimResult(const CompiledCase &compiled, int claim);
/// One element of a claim; `element` is its position in the claim's node.
ElementResult elementResult(const CompiledCase &compiled, int claim, int element);

/// Why the element is not at `required` (METHOD § 10).
Blocking blockingReason(const CompiledCase &compiled, int claim, int element, Level required);

/// Everything, in key order, without sensitivity.
Assessment assessmentOf(const CompiledCase &compiled);

/// "binding", "voluntary-norm" or "contested" for a test whose rule is disputed, else empty.
QString ruleStatus(const CaseRecords &records, const Doctrine &doctrine, const Claim &claim);

} // namespace saranda
