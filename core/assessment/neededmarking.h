// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/compiledcase.h"

namespace saranda {

/// The most open marking at which the claim is established when only what may be seen there is
/// assessed: what an assessment limited to a marking answers, marking by marking. Empty where it is
/// established at none, as for want of evidence whose marking is no word of the scheme.
QString neededMarking(const CompiledCase &compiled, Claim::Id claim);

} // namespace saranda
