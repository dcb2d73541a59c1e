// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/readcontext.h"

namespace saranda {

/// Names each cycle of `derivedFrom`: such exhibits would have no origin.
void addDerivationCycles(ReadContext &context);

/// Names cycles in which the level of a fact would depend on itself: an exhibit or citation is
/// challenged by a fact that rests, over however many steps, on that exhibit or fact.
void addChallengeCycles(ReadContext &context);

} // namespace saranda
