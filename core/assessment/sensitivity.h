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
    int ties = 2000; ///< evaluations for the first by key among equally small sets
};

/// Fills in carriedBy, usedOnBothSides, smallestDefeat, smallestDefeatByOrigin, neededMarking and
/// missing (METHOD § 11).
void addSensitivity(const CompiledCase &compiled, ClaimResult &result,
                    const SearchBudget &budget = {});

/// How far one exhibit is responsible for an established claim (Chockler and Halpern): with how
/// few others it must be lost so that losing it makes the difference. `size` counts it as well, so
/// that 1 means that the claim is carried by it, and its degree is 1/size. Size 0: it never makes
/// the difference (lower is 0 as well), or no such set was found under the budget.
struct Responsibility {
    int lower = 0; ///< proved
    int size = 0; ///< found
    std::vector<Exhibit::Id> others; ///< in key order
    bool isExact() const { return lower == size; }
};

Responsibility responsibilityOf(const CompiledCase &compiled, Claim::Id claim, Exhibit::Id exhibit,
                                const SearchBudget &budget = {});

} // namespace saranda
