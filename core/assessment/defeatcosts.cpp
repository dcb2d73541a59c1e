// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/defeatformula.h"

#include <algorithm>

namespace saranda {

// The prices of a DefeatFormula. For the lower bound an exhibit's price is split over the facts it
// supports, and a fact's share over the places of the formula that one defeat may have to pay for:
// whatever is paid in all places together is then never more than one for each exhibit lost.

namespace {

using NodeCounts = std::vector<std::pair<int, int>>;

/// Merges two sorted lists, adding up (all are paid) or taking the larger (one of them is).
NodeCounts mergedCounts(const NodeCounts &left, const NodeCounts &right, bool adds)
{
    NodeCounts result;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < left.size() || j < right.size()) {
        if (j == right.size() || (i < left.size() && left[i].first < right[j].first)) {
            result.push_back(left[i++]);
        } else if (i == left.size() || right[j].first < left[i].first) {
            result.push_back(right[j++]);
        } else {
            const int a = left[i++].second;
            const int b = right[j].second;
            result.emplace_back(right[j++].first, adds ? a + b : std::max(a, b));
        }
    }
    return result;
}

} // namespace

/// The node and all it waits for: a loss anywhere there may bring it down.
void DefeatFormula::addClosure(int node, Counts &to) const
{
    std::vector<int> seen{node};
    for (std::size_t i = 0; i < seen.size(); ++i) {
        for (const int challenger : m_loss.nodes()[std::size_t(seen[i])].challengers) {
            if (std::find(seen.begin(), seen.end(), challenger) == seen.end())
                seen.push_back(challenger);
        }
    }
    std::sort(seen.begin(), seen.end());
    for (const int each : seen)
        to.emplace_back(each, 1);
}

const DefeatFormula::Counts &DefeatFormula::counts(int number)
{
    if (m_counts[std::size_t(number)].first)
        return m_counts[std::size_t(number)].second;
    const Expression &expression = m_expressions[std::size_t(number)];
    Counts result;
    if (expression.kind == Kind::Leaf)
        addClosure(expression.node, result);
    for (std::size_t i = 0; i < expression.children.size(); ++i) {
        Counts child = counts(expression.children[i]);
        if (expression.kind == Kind::OneOrigin) {
            Counts own;
            addClosure(expression.parts[i].node, own);
            child = mergedCounts(child, own, false);
        }
        result = mergedCounts(result, child, expression.kind != Kind::Choice);
    }
    m_counts[std::size_t(number)] = {true, std::move(result)};
    return m_counts[std::size_t(number)].second;
}

void DefeatFormula::countUses()
{
    m_counts.resize(m_expressions.size());
    m_uses.assign(m_loss.nodes().size(), 1);
    for (const auto &[node, count] : counts(m_root))
        m_uses[std::size_t(node)] = count;
    m_counts.clear();
}

std::vector<DefeatFormula::Cost> DefeatFormula::boundPrices() const
{
    std::vector<Cost> prices = m_prices;
    for (std::size_t slot = 0; slot < prices.size(); ++slot)
        prices[slot] /= Cost(m_uses[std::size_t(m_slotNodes[slot])]);
    return prices;
}

/// An exhibit's price moves from the places the cut does not pay for to those it does. The sum
/// never grows, so every split gives a true bound. `losses` is sorted.
void DefeatFormula::shiftPrices(const Slots &losses, int round)
{
    for (std::size_t i = 0; i < losses.size();) {
        const int unit = m_slotUnits[std::size_t(losses[i])];
        const int first = m_firstSlot[std::size_t(unit)];
        const int end = first + int(m_loss.nodesOf(unit).size());
        const std::size_t paidFrom = i;
        while (i < losses.size() && losses[i] < end)
            ++i;
        const auto paid = Cost(i - paidFrom);
        if (paid == end - first)
            continue;
        Cost moved = 0;
        std::size_t next = paidFrom;
        for (int slot = first; slot < end; ++slot) {
            if (next < i && losses[next] == slot) {
                ++next;
                continue;
            }
            const Cost part = m_prices[std::size_t(slot)] / (round + 2);
            m_prices[std::size_t(slot)] -= part;
            moved += part;
        }
        for (std::size_t j = paidFrom; j < i; ++j)
            m_prices[std::size_t(losses[j])] += moved / paid;
    }
}

DefeatFormula::Evaluation DefeatFormula::evaluate(std::vector<Cost> slotPrices, bool isBound) const
{
    Evaluation evaluation;
    evaluation.slotPrices = std::move(slotPrices);
    evaluation.isBound = isBound;
    evaluation.costs.resize(m_expressions.size());
    evaluation.choices.assign(m_expressions.size(), none);
    for (std::size_t i = 0; i < m_expressions.size(); ++i) // children come before their parents
        evaluation.costs[i] = costOf(int(i), evaluation);
    return evaluation;
}

DefeatFormula::Cost DefeatFormula::costOf(int number, Evaluation &evaluation) const
{
    const Expression &expression = m_expressions[std::size_t(number)];
    Cost cost = 0;
    switch (expression.kind) {
    case Kind::Leaf:
        return leafCost(expression.plan, evaluation, nullptr);
    case Kind::Sum:
        for (const int child : expression.children)
            cost += evaluation.costs[std::size_t(child)];
        break;
    case Kind::Choice:
        cost = infinite;
        for (const int child : expression.children) {
            if (evaluation.costs[std::size_t(child)] < cost) {
                cost = evaluation.costs[std::size_t(child)];
                evaluation.choices[std::size_t(number)] = child;
            }
        }
        break;
    case Kind::Cheapest: {
        std::vector<Cost> costs;
        for (const int child : expression.children)
            costs.push_back(evaluation.costs[std::size_t(child)]);
        std::sort(costs.begin(), costs.end());
        for (int i = 0; i < expression.count && i < int(costs.size()); ++i)
            cost += costs[std::size_t(i)];
        break;
    }
    case Kind::OneOrigin:
        cost = oneOriginCost(expression, evaluation, number);
        break;
    }
    return std::min(cost, infinite);
}

DefeatFormula::Cost DefeatFormula::priceOf(const Slots &slots, const Evaluation &evaluation) const
{
    Cost cost = 0;
    for (const int slot : slots)
        cost += evaluation.slotPrices[std::size_t(slot)];
    return cost;
}

DefeatFormula::Cost DefeatFormula::leafCost(const LeafPlan &plan, const Evaluation &evaluation,
                                            Slots *losses) const
{
    if (evaluation.isBound && plan.isElsewhere) {
        Cost least = infinite;
        int cheapest = none;
        for (const int slot : plan.elsewhere) {
            if (evaluation.slotPrices[std::size_t(slot)] < least) {
                least = evaluation.slotPrices[std::size_t(slot)];
                cheapest = slot;
            }
        }
        if (losses && cheapest != none)
            losses->push_back(cheapest);
        return least;
    }
    if (plan.isImpossible)
        return infinite;
    Cost cost = priceOf(plan.needed, evaluation);
    if (losses)
        losses->insert(losses->end(), plan.needed.begin(), plan.needed.end());
    for (const Lift &lift : plan.lifts)
        cost += liftCost(lift, evaluation, losses);
    return std::min(cost, infinite);
}

/// The cheaper of two ways: too few origins, or too few primary ones.
DefeatFormula::Cost DefeatFormula::liftCost(const Lift &lift, const Evaluation &evaluation,
                                            Slots *losses) const
{
    struct Way {
        Cost cost = infinite;
        std::vector<std::pair<Cost, const OriginGroup *>> groups;
    };
    const auto wayOf = [&](const std::vector<OriginGroup> &groups, int excess) {
        Way way;
        if (excess > int(groups.size()))
            return way;
        for (const OriginGroup &group : groups) {
            if (!group.isFixed)
                way.groups.emplace_back(priceOf(group.slots, evaluation), &group);
        }
        if (int(way.groups.size()) < excess)
            return way;
        std::sort(way.groups.begin(), way.groups.end(), [](const auto &left, const auto &right) {
            return left.first != right.first ? left.first < right.first
                                             : left.second->slots < right.second->slots;
        });
        way.groups.resize(std::size_t(excess));
        way.cost = 0;
        for (const auto &[cost, group] : way.groups)
            way.cost += cost;
        return way;
    };
    const Way fewer = wayOf(lift.all, lift.excess);
    const Way noPrimary = wayOf(lift.primary, lift.primaryExcess);
    const Way &cheaper = fewer.cost <= noPrimary.cost ? fewer : noPrimary;
    if (losses) {
        for (const auto &[cost, group] : cheaper.groups)
            losses->insert(losses->end(), group->slots.begin(), group->slots.end());
    }
    return cheaper.cost;
}

/// What it costs to leave an indicator only this origin at the threshold of its series.
DefeatFormula::Cost DefeatFormula::originsCost(const SeriesPart &part, int keptOrigin,
                                               const Evaluation &evaluation, Slots *losses) const
{
    if (evaluation.isBound && part.otherwise.isElsewhere)
        return leafCost(part.otherwise, evaluation, losses);
    Cost cost = 0;
    for (const SeriesCitation &citation : part.citations) {
        if (citation.origin == keptOrigin)
            continue;
        if (citation.slot == none)
            return infinite;
        cost += evaluation.slotPrices[std::size_t(citation.slot)];
        if (losses)
            losses->push_back(citation.slot);
    }
    return cost;
}

/// What keeping each of its origins saves against keeping none of them, for one indicator that
/// could also drop out for `drop`. Answers the cost of keeping none.
DefeatFormula::Cost DefeatFormula::addSavings(const SeriesPart &part, Cost drop,
                                              const Evaluation &evaluation,
                                              std::vector<std::pair<int, Cost>> &savings) const
{
    const Cost all = std::min(drop, originsCost(part, none, evaluation, nullptr));
    if (evaluation.isBound && part.otherwise.isElsewhere)
        return all; // any loss may do it, whichever origin is kept
    const std::vector<SeriesCitation> &citations = part.citations;
    Cost total = 0;
    int fixedOrigins = 0;
    int lastFixed = none;
    for (const SeriesCitation &citation : citations) {
        if (citation.slot != none) {
            total += evaluation.slotPrices[std::size_t(citation.slot)];
        } else if (fixedOrigins == 0 || citation.origin != lastFixed) {
            ++fixedOrigins;
            lastFixed = citation.origin;
        }
    }
    if (fixedOrigins > 1)
        return all;
    for (std::size_t i = 0; i < citations.size();) { // sorted by origin
        const int origin = citations[i].origin;
        Cost own = 0;
        for (; i < citations.size() && citations[i].origin == origin; ++i) {
            if (citations[i].slot != none)
                own += evaluation.slotPrices[std::size_t(citations[i].slot)];
        }
        if (fixedOrigins == 1 && origin != lastFixed)
            continue;
        const Cost kept = std::min(drop, total - own);
        if (kept < all)
            savings.emplace_back(origin, all - kept);
    }
    return all;
}

/// Tries each origin as the one that stays. Only the indicators that have it differ from keeping
/// an origin that none of them has, so one pass over the citations does for all.
DefeatFormula::Cost DefeatFormula::oneOriginCost(const Expression &expression,
                                                 Evaluation &evaluation, int number) const
{
    Cost keepingNone = 0;
    std::vector<std::pair<int, Cost>> savings;
    for (std::size_t i = 0; i < expression.children.size(); ++i)
        keepingNone +=
            addSavings(expression.parts[i], evaluation.costs[std::size_t(expression.children[i])],
                       evaluation, savings);
    std::sort(savings.begin(), savings.end());
    Cost best = std::min(keepingNone, infinite);
    for (std::size_t i = 0; i < savings.size();) {
        const int origin = savings[i].first;
        Cost cost = keepingNone;
        for (; i < savings.size() && savings[i].first == origin; ++i)
            cost -= savings[i].second;
        if (cost < best) {
            best = cost;
            evaluation.choices[std::size_t(number)] = origin;
        }
    }
    return best;
}

void DefeatFormula::collectOneOrigin(int number, const Evaluation &evaluation, Slots &losses) const
{
    const Expression &expression = m_expressions[std::size_t(number)];
    const int kept = evaluation.choices[std::size_t(number)];
    for (std::size_t i = 0; i < expression.children.size(); ++i) {
        Slots own;
        const Cost cost = originsCost(expression.parts[i], kept, evaluation, &own);
        if (evaluation.costs[std::size_t(expression.children[i])] <= cost)
            collect(expression.children[i], evaluation, losses);
        else
            losses.insert(losses.end(), own.begin(), own.end());
    }
}

/// The slots that are lost in the cheapest way.
void DefeatFormula::collect(int number, const Evaluation &evaluation, Slots &losses) const
{
    const Expression &expression = m_expressions[std::size_t(number)];
    switch (expression.kind) {
    case Kind::Leaf:
        leafCost(expression.plan, evaluation, &losses);
        break;
    case Kind::Sum:
        for (const int child : expression.children)
            collect(child, evaluation, losses);
        break;
    case Kind::Choice:
        if (evaluation.choices[std::size_t(number)] != none)
            collect(evaluation.choices[std::size_t(number)], evaluation, losses);
        break;
    case Kind::Cheapest: {
        std::vector<int> children = expression.children;
        std::stable_sort(children.begin(), children.end(), [&](int left, int right) {
            return evaluation.costs[std::size_t(left)] < evaluation.costs[std::size_t(right)];
        });
        for (int i = 0; i < expression.count && i < int(children.size()); ++i)
            collect(children[std::size_t(i)], evaluation, losses);
        break;
    }
    case Kind::OneOrigin:
        collectOneOrigin(number, evaluation, losses);
        break;
    }
}

} // namespace saranda
