// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/defeatsearch.h"

#include "core/assessment/defeatformula.h"
#include "core/assessment/hittingset.h"

#include <algorithm>
#include <numeric>

namespace saranda {

DefeatSearch::DefeatSearch(ClaimUnderLoss &loss, const SearchBudget &budget)
    : m_loss(loss)
    , m_budget(budget)
    , m_firstEvaluation(loss.evaluations())
{ }

std::vector<int> DefeatSearch::everyUnit() const
{
    std::vector<int> units(std::size_t(m_loss.unitCount()));
    std::iota(units.begin(), units.end(), 0);
    return units;
}

bool DefeatSearch::defeats(const std::vector<int> &units)
{
    m_loss.restoreAll();
    for (const int unit : units)
        m_loss.lose(unit);
    return !m_loss.stands();
}

/// Gives back what need not be lost, the last keys first. Expects `units` to be lost.
void DefeatSearch::reduce(std::vector<int> &units)
{
    for (std::size_t i = units.size(); i-- > 0;) {
        m_loss.restore(units[i]);
        if (m_loss.stands())
            m_loss.lose(units[i]);
        else
            units.erase(units.begin() + std::ptrdiff_t(i));
    }
}

void DefeatSearch::consider(const std::vector<int> &units)
{
    if (m_hasBest && units.size() >= m_best.units.size() * 4)
        return;
    if (!defeats(units))
        return;
    std::vector<int> reduced = units;
    reduce(reduced);
    if (m_hasBest && reduced.size() >= m_best.units.size())
        return;
    m_best.units = std::move(reduced);
    m_hasBest = true;
}

Defeat DefeatSearch::run()
{
    if (!defeats(everyUnit())) {
        m_loss.restoreAll();
        m_best.isPossible = false;
        return m_best;
    }
    m_loss.restoreAll();
    m_loss.stands();
    DefeatFormula formula(m_loss);
    std::vector<std::vector<int>> likely{formula.defeatingUnits()};
    // The formula speaks of the claim with nothing lost, so all its bounds come before any loss.
    std::size_t fewest = likely.front().size();
    for (int round = 0; round < m_budget.bounds && m_best.lower < int(fewest); ++round) {
        DefeatFormula::Bound bound = formula.improveBound(round);
        m_best.lower = std::max(m_best.lower, bound.lower);
        if (bound.units.size() < fewest || round == 0) {
            fewest = std::min(fewest, bound.units.size());
            likely.push_back(std::move(bound.units));
        }
    }
    for (auto units = likely.rbegin(); units != likely.rend(); ++units)
        consider(*units);
    if (!m_hasBest)
        consider(everyUnit());
    if (m_best.lower < int(m_best.units.size()))
        searchExactly();
    if (m_best.lower == int(m_best.units.size()))
        takeFirstByKey();
    m_loss.restoreAll();
    m_loss.stands();
    return m_best;
}

bool DefeatSearch::hasBudget() const
{
    return m_loss.evaluations() - m_firstEvaluation < m_budget.evaluations;
}

/// Loses what the claim can stand without, in halves, and keeps the rest.
void DefeatSearch::shed(const std::vector<int> &units, std::size_t begin, std::size_t end,
                        std::vector<int> &kept)
{
    if (begin == end)
        return;
    for (std::size_t i = begin; i < end; ++i)
        m_loss.lose(units[i]);
    if (m_loss.stands())
        return;
    if (end - begin == 1) {
        m_loss.restore(units[begin]);
        kept.push_back(units[begin]);
        return;
    }
    for (std::size_t i = begin; i < end; ++i)
        m_loss.restore(units[i]);
    const std::size_t middle = begin + (end - begin) / 2;
    shed(units, begin, middle, kept);
    shed(units, middle, end, kept);
}

/// A smallest set of units on which the claim stands, outside what is lost. Leaves the loss as it
/// finds it.
std::vector<int> DefeatSearch::wayToStand()
{
    std::vector<int> open;
    for (int unit = 0; unit < m_loss.unitCount(); ++unit) {
        if (!m_loss.isLost(unit))
            open.push_back(unit);
    }
    std::vector<int> kept;
    shed(open, 0, open.size(), kept);
    for (const int unit : open)
        m_loss.restore(unit);
    return kept;
}

void DefeatSearch::searchExactly()
{
    std::vector<std::vector<int>> ways; // each must lose at least one of its units
    HittingSetSearch hitting(m_budget.nodes);
    while (hasBudget()) {
        const auto smallest = hitting.smallest(ways, int(m_best.units.size()));
        if (!hitting.isComplete())
            return;
        if (!smallest) { // nothing smaller meets all the ways found
            m_best.lower = int(m_best.units.size());
            return;
        }
        m_best.lower = std::max(m_best.lower, int(smallest->size()));
        if (m_best.lower >= int(m_best.units.size()))
            return;
        if (defeats(*smallest)) {
            m_best.units = *smallest;
            m_best.lower = int(smallest->size());
            return;
        }
        // New ways to stand, each apart from the others, until the loss would defeat the claim.
        do {
            const std::vector<int> way = wayToStand();
            ways.push_back(way);
            for (const int unit : way)
                m_loss.lose(unit);
        } while (hasBudget() && m_loss.stands());
    }
}

/// Whether `count` more units, all behind `after`, defeat the claim together with what is lost:
/// they meet every way in which it can still stand. Leaves the loss as it finds it.
bool DefeatSearch::isCompletedBy(int count, int after, std::vector<int> &rest)
{
    if (!m_loss.stands())
        return true;
    if (count == 0 || m_loss.evaluations() >= m_lastOfTies)
        return false;
    for (const int unit : wayToStand()) {
        if (unit <= after)
            continue;
        m_loss.lose(unit);
        rest.push_back(unit);
        const bool isCompleted = isCompletedBy(count - 1, after, rest);
        m_loss.restore(unit);
        if (isCompleted)
            return true;
        rest.pop_back();
    }
    return false;
}

/// Of the sets as small as the one found, the one whose keys come first. Expects that one to be
/// proved smallest; out of budget, what was found so far stays.
void DefeatSearch::takeFirstByKey()
{
    m_lastOfTies = m_loss.evaluations() + std::max(m_budget.ties, m_loss.unitCount());
    m_loss.restoreAll();
    std::vector<int> &units = m_best.units;
    for (std::size_t place = 0; place < units.size(); ++place) {
        for (int unit = place == 0 ? 0 : units[place - 1] + 1; unit < units[place]; ++unit) {
            if (m_loss.evaluations() >= m_lastOfTies)
                return;
            std::vector<int> rest;
            m_loss.lose(unit);
            if (isCompletedBy(int(units.size() - place) - 1, unit, rest)) {
                std::sort(rest.begin(), rest.end());
                units[place] = unit;
                std::copy(rest.begin(), rest.end(), units.begin() + std::ptrdiff_t(place) + 1);
            } else {
                m_loss.restore(unit);
            }
        }
        m_loss.lose(units[place]);
    }
}

} // namespace saranda
