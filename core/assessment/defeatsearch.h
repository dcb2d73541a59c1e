// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/claimunderloss.h"
#include "core/assessment/sensitivity.h"

#include <vector>

namespace saranda {

/// Fewest units whose loss defeats the claim.
struct Defeat {
    std::vector<int> units; ///< sorted; as small as could be found, then the first by key
    int lower = 0; ///< proved: no fewer will do
    bool isPossible = true;
};

/// Bounds from the formula of the claim; where they differ, an exact search under the budget:
/// smallest sets that meet every way found so far in which the claim can stand, until one of them
/// defeats it. Leaves the claim with nothing lost.
class DefeatSearch
{
public:
    DefeatSearch(ClaimUnderLoss &loss, const SearchBudget &budget);

    /// Of a claim that stands.
    Defeat run();

private:
    bool defeats(const std::vector<int> &units);
    void consider(const std::vector<int> &units);
    void reduce(std::vector<int> &units);
    std::vector<int> everyUnit() const;
    std::vector<int> wayToStand();
    void shed(const std::vector<int> &units, std::size_t begin, std::size_t end,
              std::vector<int> &kept);
    bool hasBudget() const;
    void searchExactly();
    bool isCompletedBy(int count, int after, std::vector<int> &rest);
    void takeFirstByKey();

    ClaimUnderLoss &m_loss;
    SearchBudget m_budget;
    long long m_firstEvaluation;
    long long m_lastOfTies = 0; ///< the evaluation at which the budget for ties ends
    Defeat m_best;
    bool m_hasBest = false;
};

} // namespace saranda
