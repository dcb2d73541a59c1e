// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/sensitivity.h"

#include "core/assessment/claimunderloss.h"
#include "core/assessment/defeatsearch.h"
#include "core/assessment/missing.h"

#include <algorithm>

namespace saranda {

namespace {

std::vector<Exhibit::Id> idsOf(const CompiledCase &compiled, const std::vector<int> &exhibits)
{
    std::vector<Exhibit::Id> ids;
    for (const int exhibit : exhibits)
        ids.push_back(compiled.exhibitId(exhibit));
    return ids;
}

/// The units each of which alone defeats the claim when lost.
std::vector<int> carriers(ClaimUnderLoss &loss)
{
    std::vector<int> found;
    for (int unit = 0; unit < loss.unitCount(); ++unit) {
        loss.lose(unit);
        if (!loss.stands())
            found.push_back(unit);
        loss.restore(unit);
    }
    loss.stands();
    return found;
}

SmallestDefeat smallestDefeat(const CompiledCase &compiled, ClaimUnderLoss &loss, LossUnit unit,
                              const SearchBudget &budget)
{
    const Defeat defeat = DefeatSearch(loss, budget).run();
    SmallestDefeat result;
    result.possible = defeat.isPossible;
    result.lower = defeat.lower;
    result.upper = int(defeat.units.size());
    result.exact = result.lower == result.upper;
    for (const int lost : defeat.units) {
        const int exhibit = loss.exhibits(lost).front();
        result.exhibits.push_back(compiled.exhibitId(exhibit));
        if (unit == LossUnit::Origin)
            result.origins.push_back(
                compiled.originName(compiled.network().exhibits[std::size_t(exhibit)].origin));
    }
    return result;
}

/// The most open marking whose readers see enough for the claim to stand.
QString neededMarking(const CompiledCase &compiled, ClaimUnderLoss &loss)
{
    const CaseInfo &info = compiled.records().info;
    QString needed;
    for (qsizetype rank = 0; rank < info.markings.size(); ++rank) {
        for (int unit = 0; unit < loss.unitCount(); ++unit) {
            const Exhibit *exhibit =
                compiled.records().exhibits.find(compiled.exhibitId(loss.exhibits(unit).front()));
            if (exhibit && markingRank(info, exhibit->marking) > rank)
                loss.lose(unit);
            else
                loss.restore(unit);
        }
        needed = info.markings[rank];
        if (loss.stands())
            break;
    }
    loss.restoreAll();
    loss.stands();
    return needed;
}

} // namespace

void addSensitivity(const CompiledCase &compiled, ClaimResult &result, const SearchBudget &budget)
{
    const int claim = compiled.claimNumber(result.id);
    if (claim == none || !compiled.network().claims[std::size_t(claim)].present)
        return;
    const auto comesBefore = [&](int left, int right) {
        return left != right && compiled.isExhibitBefore(left, right);
    };
    result.missing = missingFor(compiled, claim);
    ClaimUnderLoss loss(compiled.network(), claim, LossUnit::Exhibit, comesBefore);
    result.usedOnBothSides = idsOf(compiled, loss.usedOnBothSides());
    result.carriedBy.clear();
    result.smallestDefeat = {};
    result.smallestDefeatByOrigin = {};
    result.neededMarking.clear();
    if (!result.established)
        return;
    for (const int unit : carriers(loss))
        result.carriedBy.push_back(compiled.exhibitId(loss.exhibits(unit).front()));
    result.smallestDefeat = smallestDefeat(compiled, loss, LossUnit::Exhibit, budget);
    result.neededMarking = neededMarking(compiled, loss);
    ClaimUnderLoss byOrigin(compiled.network(), claim, LossUnit::Origin, comesBefore);
    result.smallestDefeatByOrigin = smallestDefeat(compiled, byOrigin, LossUnit::Origin, budget);
}

} // namespace saranda
