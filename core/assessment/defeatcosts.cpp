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
    std::vector<int> open{node};
    std::vector<int> seen{node};
    while (!open.empty()) {
        const int current = open.back();
        open.pop_back();
        for (const int challenger : m_loss.nodes()[std::size_t(current)].challengers) {
            if (std::find(seen.begin(), seen.end(), challenger) == seen.end()) {
                seen.push_back(challenger);
                open.push_back(challenger);
            }
        }
    }
    std::sort(seen.begin(), seen.end());
    for (const int each : seen)
        to.emplace_back(each, 1);
}

const DefeatFormula::Counts &DefeatFormula::counts(int number)
{
    std::pair<bool, Counts> &memo = m_counts[std::size_t(number)];
    if (memo.first)
        return memo.second;
    memo.first = true;
    const Expression &expression = m_expressions[std::size_t(number)];
    Counts result;
    if (expression.kind == Kind::Leaf) {
        addClosure(expression.node, result);
    } else {
        for (const int child : expression.children)
            result = mergedCounts(result, counts(child), expression.kind != Kind::Choice);
    }
    m_counts[std::size_t(number)].second = std::move(result);
    return m_counts[std::size_t(number)].second;
}

void DefeatFormula::prepareWeights()
{
    m_counts.resize(m_expressions.size());
    m_uses.assign(m_loss.nodes().size(), 1);
    for (const auto &[node, count] : counts(m_root))
        m_uses[std::size_t(node)] = count;
    m_counts.clear();
}

DefeatFormula::Cost DefeatFormula::weight(int unit, int node, bool split) const
{
    if (!split)
        return scale;
    return scale / Cost(m_loss.nodesOf(unit).size()) / Cost(m_uses[std::size_t(node)]);
}

DefeatFormula::Cut DefeatFormula::run(bool split, bool bound) const
{
    std::vector<std::pair<bool, Cut>> memo(m_expressions.size());
    return evaluate(m_root, split, bound, memo);
}

DefeatFormula::Cut DefeatFormula::evaluate(int number, bool split, bool bound,
                                           std::vector<std::pair<bool, Cut>> &memo) const
{
    if (memo[std::size_t(number)].first)
        return memo[std::size_t(number)].second;
    const Expression &expression = m_expressions[std::size_t(number)];
    Cut result;
    const auto append = [&result](const Cut &cut) {
        result.cost = std::min(infinite, result.cost + cut.cost);
        result.units.insert(result.units.end(), cut.units.begin(), cut.units.end());
    };
    switch (expression.kind) {
    case Kind::Leaf:
        result = cutLeaf(expression, split, bound);
        break;
    case Kind::Sum:
        for (const int child : expression.children)
            append(evaluate(child, split, bound, memo));
        break;
    case Kind::Choice:
        result.cost = infinite;
        for (const int child : expression.children) {
            Cut cut = evaluate(child, split, bound, memo);
            if (cut.cost < result.cost)
                result = std::move(cut);
        }
        break;
    case Kind::Cheapest: {
        std::vector<Cut> cuts;
        for (const int child : expression.children)
            cuts.push_back(evaluate(child, split, bound, memo));
        std::stable_sort(cuts.begin(), cuts.end(),
                         [](const Cut &a, const Cut &b) { return a.cost < b.cost; });
        for (int i = 0; i < expression.count && i < int(cuts.size()); ++i)
            append(cuts[std::size_t(i)]);
        break;
    }
    }
    if (bound)
        result.units.clear();
    memo[std::size_t(number)] = {true, result};
    return result;
}

/// The lowest price of any loss that could matter to a node that waits for others.
DefeatFormula::Cut DefeatFormula::cheapestAnywhere(int node) const
{
    Counts closure;
    addClosure(node, closure);
    Cut result;
    result.cost = infinite;
    for (const auto &[each, count] : closure) {
        const Span &losing = m_loss.nodes()[std::size_t(each)].losing;
        for (int i = losing.begin; i < losing.end; ++i) {
            const int unit = m_loss.citation(i).unit;
            if (unit != none)
                result.cost = std::min(result.cost, weight(unit, each, true));
        }
    }
    return result;
}

DefeatFormula::Cut DefeatFormula::cutLeaf(const Expression &leaf, bool split, bool bound) const
{
    const bool isPlain = !m_loss.nodes()[std::size_t(leaf.node)].isIndirect
        && m_loss.network().rules.corroborationStep == 1;
    if (bound && !isPlain)
        return cheapestAnywhere(leaf.node);
    return leaf.below > topLevel ? cutOrigins(leaf, split)
                                 : cutSupport(leaf.node, leaf.below, split);
}

/// All citations from the threshold on that are not of the kept origin.
DefeatFormula::Cut DefeatFormula::cutOrigins(const Expression &leaf, bool split) const
{
    const Span &losing = m_loss.nodes()[std::size_t(leaf.node)].losing;
    Cut result;
    for (int i = losing.begin; i < losing.end; ++i) {
        const LocalCitation &citation = m_loss.citation(i);
        if (citation.origin == leaf.keptOrigin || m_loss.levelOf(citation) < leaf.threshold)
            continue;
        if (citation.unit == none)
            return {infinite, {}};
        result.units.push_back(citation.unit);
    }
    std::sort(result.units.begin(), result.units.end());
    result.units.erase(std::unique(result.units.begin(), result.units.end()), result.units.end());
    for (const int unit : result.units)
        result.cost += weight(unit, leaf.node, split);
    return result;
}

namespace {

/// The citations of one origin that still reach a level, and what losing them costs.
struct OriginGroup {
    std::int64_t cost = 0;
    std::vector<int> units;
    bool isFixed = false; ///< an agreed exhibit among them: cannot be removed
};

bool isCheaper(const OriginGroup &left, const OriginGroup &right)
{
    if (left.isFixed != right.isFixed)
        return right.isFixed;
    if (left.cost != right.cost)
        return left.cost < right.cost;
    return left.units < right.units;
}

/// Removes the cheapest groups until fewer than `least` are left. False if that cannot be done.
bool removeGroups(std::vector<OriginGroup> groups, int least, std::int64_t &cost,
                  std::vector<int> &units)
{
    std::sort(groups.begin(), groups.end(), isCheaper);
    const int excess = int(groups.size()) - (least - 1);
    for (int i = 0; i < excess; ++i) {
        const OriginGroup &group = groups[std::size_t(i)];
        if (group.isFixed)
            return false;
        cost += group.cost;
        units.insert(units.end(), group.units.begin(), group.units.end());
    }
    return true;
}

} // namespace

/// Cheapest loss after which the support of a fact is below `below`: every citation that reaches
/// it alone, and so much of the corroboration one level lower that it no longer lifts.
DefeatFormula::Cut DefeatFormula::cutSupport(int number, int below, bool split) const
{
    const RuleTables &rules = m_loss.network().rules;
    const Span &losing = m_loss.nodes()[std::size_t(number)].losing;
    if (m_loss.nodes()[std::size_t(number)].losingSupport < below)
        return {};
    if (below <= 0)
        return {infinite, {}};
    Cut result;
    std::vector<int> &gone = result.units;
    for (int i = losing.begin; i < losing.end; ++i) {
        const LocalCitation &citation = m_loss.citation(i);
        if (m_loss.levelOf(citation) < below)
            continue;
        if (citation.unit == none)
            return {infinite, {}};
        gone.push_back(citation.unit);
    }
    std::sort(gone.begin(), gone.end());
    gone.erase(std::unique(gone.begin(), gone.end()), gone.end());
    for (const int unit : gone)
        result.cost += weight(unit, number, split);
    for (int level = below - 1; level >= std::max(1, below - rules.corroborationStep); --level) {
        const int needed = rules.corroboration[std::size_t(level)];
        if (needed == 0)
            continue;
        std::vector<OriginGroup> all;
        std::vector<OriginGroup> primary;
        for (int i = losing.begin; i < losing.end;) {
            const int origin = m_loss.citation(i).origin;
            OriginGroup everything;
            OriginGroup primaries;
            for (; i < losing.end && m_loss.citation(i).origin == origin; ++i) {
                const LocalCitation &citation = m_loss.citation(i);
                if (m_loss.levelOf(citation) < level)
                    continue;
                for (OriginGroup *group : {&everything, &primaries}) {
                    if (group == &primaries && citation.secondary)
                        continue;
                    if (citation.unit == none)
                        group->isFixed = true;
                    else if (!std::binary_search(gone.begin(), gone.end(), citation.unit))
                        group->units.push_back(citation.unit);
                }
            }
            for (auto &[group, groups] :
                 {std::pair(&everything, &all), std::pair(&primaries, &primary)}) {
                if (group->units.empty() && !group->isFixed)
                    continue;
                std::sort(group->units.begin(), group->units.end());
                group->units.erase(std::unique(group->units.begin(), group->units.end()),
                                   group->units.end());
                for (const int unit : group->units)
                    group->cost += weight(unit, number, split);
                groups->push_back(*group);
            }
        }
        if (int(all.size()) < needed || int(primary.size()) < rules.corroborationPrimaries)
            continue;
        Cut fewer;
        Cut noPrimary;
        if (!removeGroups(std::move(all), needed, fewer.cost, fewer.units))
            fewer.cost = infinite;
        if (rules.corroborationPrimaries == 0
            || !removeGroups(std::move(primary), rules.corroborationPrimaries, noPrimary.cost,
                             noPrimary.units))
            noPrimary.cost = infinite;
        const Cut &cheaper = fewer.cost <= noPrimary.cost ? fewer : noPrimary;
        if (cheaper.cost >= infinite)
            return {infinite, {}};
        result.cost += cheaper.cost;
        gone.insert(gone.end(), cheaper.units.begin(), cheaper.units.end());
        std::sort(gone.begin(), gone.end());
    }
    return result;
}

} // namespace saranda
