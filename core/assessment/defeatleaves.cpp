// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/defeatformula.h"

#include <algorithm>

namespace saranda {

namespace {

void sortOnce(std::vector<int> &slots)
{
    std::sort(slots.begin(), slots.end());
    slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
}

} // namespace

/// Every slot of the node and of all it waits for.
DefeatFormula::Slots DefeatFormula::elsewhere(int node) const
{
    Counts closure;
    addClosure(node, closure);
    Slots slots;
    for (const auto &[each, count] : closure) {
        const Span &losing = m_loss.nodes()[std::size_t(each)].losing;
        for (int i = losing.begin; i < losing.end; ++i) {
            const int unit = m_loss.citation(i).unit;
            if (unit != none && !m_loss.isLost(unit))
                slots.push_back(slotOf(unit, each));
        }
    }
    sortOnce(slots);
    return slots;
}

/// The support of a fact comes below `below`: every citation that reaches it alone goes, and so
/// much of the corroboration one level lower that it no longer lifts.
DefeatFormula::LeafPlan DefeatFormula::planLeaf(int number, int below) const
{
    const RuleTables &rules = m_loss.network().rules;
    const LossNode &node = m_loss.nodes()[std::size_t(number)];
    LeafPlan plan;
    plan.isElsewhere = node.isIndirect || rules.corroborationStep != 1;
    if (plan.isElsewhere)
        plan.elsewhere = elsewhere(number);
    if (node.losingSupport < below)
        return plan;
    plan.isImpossible = below <= 0;
    for (int i = node.losing.begin; i < node.losing.end; ++i) {
        const LocalCitation &citation = m_loss.citation(i);
        if (m_loss.isGone(citation) || m_loss.levelOf(citation) < below)
            continue;
        if (citation.unit == none)
            plan.isImpossible = true;
        else
            plan.needed.push_back(slotOf(citation.unit, number));
    }
    sortOnce(plan.needed);
    for (int level = below - 1; level >= std::max(1, below - rules.corroborationStep); --level) {
        Lift lift;
        if (rules.corroboration[std::size_t(level)] > 0
            && planLift(number, level, plan.needed, lift))
            plan.lifts.push_back(std::move(lift));
    }
    return plan;
}

/// The groups of origins that still lift from `level` when `gone` is lost; false if they do not.
bool DefeatFormula::planLift(int number, int level, const Slots &gone, Lift &lift) const
{
    const RuleTables &rules = m_loss.network().rules;
    const Span &losing = m_loss.nodes()[std::size_t(number)].losing;
    for (int i = losing.begin; i < losing.end;) {
        const int origin = m_loss.citation(i).origin;
        OriginGroup everything;
        OriginGroup primaries;
        for (; i < losing.end && m_loss.citation(i).origin == origin; ++i) {
            const LocalCitation &citation = m_loss.citation(i);
            if (m_loss.isGone(citation) || m_loss.levelOf(citation) < level)
                continue;
            const int slot = citation.unit == none ? none : slotOf(citation.unit, number);
            if (slot != none && std::binary_search(gone.begin(), gone.end(), slot))
                continue;
            for (OriginGroup *group : {&everything, &primaries}) {
                if (group == &primaries && citation.secondary)
                    continue;
                if (slot == none)
                    group->isFixed = true;
                else
                    group->slots.push_back(slot);
            }
        }
        for (auto &[group, groups] :
             {std::pair(&everything, &lift.all), std::pair(&primaries, &lift.primary)}) {
            if (group->slots.empty() && !group->isFixed)
                continue;
            sortOnce(group->slots);
            groups->push_back(*group);
        }
    }
    const int needed = rules.corroboration[std::size_t(level)];
    lift.excess = int(lift.all.size()) - (needed - 1);
    lift.primaryExcess = rules.corroborationPrimaries > 0
        ? int(lift.primary.size()) - (rules.corroborationPrimaries - 1)
        : int(lift.primary.size()) + 1; // cannot be undone that way
    return int(lift.all.size()) >= needed
        && int(lift.primary.size()) >= rules.corroborationPrimaries;
}

} // namespace saranda
