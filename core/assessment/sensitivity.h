// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/compiledcase.h"

namespace saranda {

/// How much searching the exact part of smallestDefeat may do: counted in steps, never in time, so
/// that every machine gives the same answer.
struct SearchBudget {
    int bounds = 60; ///< rounds of the lower bound
    int evaluations = 4000; ///< of a claim under a loss
    int nodes = 40000; ///< of the search for a smallest hitting set
};

/// Fills in carriedBy, usedOnBothSides, smallestDefeat, smallestDefeatByOrigin, neededMarking and
/// missing (METHOD § 11).
void addSensitivity(const CompiledCase &compiled, ClaimResult &result,
                    const SearchBudget &budget = {});

} // namespace saranda
