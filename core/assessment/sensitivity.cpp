// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/sensitivity.h"

#include "core/assessment/claimunderloss.h"
#include "core/assessment/defeatsearch.h"
#include "core/assessment/missing.h"
#include "core/assessment/neededmarking.h"

#include <algorithm>
#include <optional>

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
        const auto &exhibits = loss.exhibits(lost);
        for (const int exhibit : exhibits)
            result.exhibits.push_back(compiled.exhibitId(exhibit));
        if (unit == LossUnit::Origin)
            result.origins.push_back(compiled.originName(
                compiled.network().exhibits[std::size_t(exhibits.front())].origin));
    }
    return result;
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
    result.neededMarking = neededMarking(compiled, result.id);
    ClaimUnderLoss byOrigin(compiled.network(), claim, LossUnit::Origin, comesBefore);
    result.smallestDefeatByOrigin = smallestDefeat(compiled, byOrigin, LossUnit::Origin, budget);
}

namespace {

/// Looks for the fewest units with which one unit decides, size by size, under a budget.
class DecisiveSetSearch
{
public:
    DecisiveSetSearch(ClaimUnderLoss &loss, int unit, int budget)
        : m_loss(loss)
        , m_unit(unit)
        , m_budget(budget)
    { }

    /// The others, sorted; nothing when there are none of this size or the budget ran out.
    std::optional<std::vector<int>> ofSize(int size)
    {
        m_chosen.clear();
        return search(0, size) ? std::optional(m_chosen) : std::nullopt;
    }
    bool hasBudget() const { return m_budget > 0; }

private:
    bool search(int from, int left)
    {
        if (--m_budget <= 0 || !m_loss.stands())
            return false;
        if (left == 0) {
            m_loss.lose(m_unit);
            const bool isDecisive = !m_loss.stands();
            m_loss.restore(m_unit);
            return isDecisive;
        }
        for (int unit = from; unit < m_loss.unitCount(); ++unit) {
            if (unit == m_unit)
                continue;
            m_loss.lose(unit);
            m_chosen.push_back(unit);
            const bool isFound = search(unit + 1, left - 1);
            m_loss.restore(unit);
            if (isFound)
                return true;
            m_chosen.pop_back();
        }
        return false;
    }

    ClaimUnderLoss &m_loss;
    int m_unit;
    int m_budget;
    std::vector<int> m_chosen;
};

} // namespace

Responsibility responsibilityOf(const CompiledCase &compiled, Claim::Id claimId,
                                Exhibit::Id exhibitId, const SearchBudget &budget)
{
    Responsibility result;
    const int claim = compiled.claimNumber(claimId);
    const int exhibit = compiled.exhibitNumber(exhibitId);
    if (claim == none || exhibit == none)
        return result;
    const auto comesBefore = [&](int a, int b) { return compiled.isExhibitBefore(a, b); };
    ClaimUnderLoss loss(compiled.network(), claim, LossUnit::Exhibit, comesBefore);
    const int unit = loss.unitOf(exhibit);
    if (unit == none || !loss.stands())
        return result;
    const auto found = [&](const std::vector<int> &others, int lower) {
        result.size = int(others.size()) + 1;
        result.lower = lower;
        for (const int other : others)
            result.others.push_back(compiled.exhibitId(loss.exhibits(other).front()));
    };
    // Whatever makes the exhibit decide defeats the claim together with it: the smallest set that
    // does is a lower bound, and the answer where it does not defeat the claim without it.
    ClaimUnderLoss without(compiled.network(), claim, LossUnit::Exhibit, comesBefore);
    without.giveUp(unit);
    Defeat defeat;
    if (without.stands())
        defeat = DefeatSearch(without, budget).run();
    if (!defeat.isPossible)
        return result;
    for (const int other : defeat.units)
        loss.lose(other);
    const bool isDecisive = loss.stands();
    loss.restoreAll();
    if (isDecisive) {
        found(defeat.units, defeat.lower + 1);
        return result;
    }
    DecisiveSetSearch search(loss, unit, budget.evaluations);
    for (int size = defeat.lower; size < loss.unitCount(); ++size) {
        const auto others = search.ofSize(size);
        if (others) {
            found(*others, size + 1);
            return result;
        }
        if (!search.hasBudget()) {
            result.lower = size + 1;
            return result;
        }
    }
    return result;
}

} // namespace saranda
