// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/claimcompiler.h"
#include "core/assessment/elementrules.h"
#include "core/assessment/results.h"
#include "core/base/literals.h"

#include <algorithm>
#include <iterator>

namespace saranda {

using namespace literals;

Blocking blockingReason(const CompiledCase &compiled, int claim, int element, Level required)
{
    const Network &network = compiled.network();
    const RuleTables &rules = network.rules;
    const ClaimNode &node = network.claims[std::size_t(claim)];
    const ElementNode &sheet = node.elements[std::size_t(element)];
    const ClaimLevels &claimLevels = compiled.levels().claims[std::size_t(claim)];
    const ElementLevels &levels = claimLevels.elements[std::size_t(element)];
    if (levels.level >= required)
        return Blocking::None;
    if (!sheet.addressed)
        return Blocking::NotAddressed;
    if (rules.grade(levels.forLevel, 0) >= required)
        return Blocking::ContraryEvidence;
    // Set aside one condition at a time: the one that would let the element through is the reason;
    // failing that, the one that would raise it most.
    static constexpr std::pair<Blocking, Waivers> conditions[] = {
        {Blocking::ImpossibleInTime, {.timing = true}},
        {Blocking::GeneralOnly, {.specificity = true}},
        {Blocking::OneOrigin, {.origins = true}},
        {Blocking::OneSideMissing, {.sides = true}},
        {Blocking::AlternativeNotExcluded, {.alternatives = true}},
    };
    const CurrentNets nets(network, compiled.levels());
    Blocking reason = levels.forLevel == 0 ? Blocking::NoEvidence : Blocking::Weak;
    Level best = levels.forLevel;
    for (const auto &[blocking, waivers] : conditions) {
        const ElementRules<CurrentNets> freed(rules, network.dates, node, nets,
                                              claimLevels.knowledge, waivers);
        const Level reached = freed.assess(sheet).forLevel;
        if (reached > best) {
            best = reached;
            reason = blocking;
        }
    }
    if (best > levels.forLevel || levels.forLevel > 0)
        return reason;
    // Nothing is reached at all. Facts that have evidence, but do not add up, are weak.
    const auto hasEvidence = [&](const FactUse &use) { return nets.pro(use.fact) > 0; };
    for (int i = sheet.arguments.begin; i < sheet.arguments.end; ++i) {
        const ArgumentNode &argument = node.arguments[std::size_t(i)];
        for (int j = argument.premises.begin; j < argument.premises.end; ++j) {
            if (!argument.against && hasEvidence(node.uses[std::size_t(j)]))
                return Blocking::Weak;
        }
    }
    for (int i = sheet.indicators.begin; i < sheet.indicators.end; ++i) {
        if (hasEvidence(node.uses[std::size_t(i)]))
            return Blocking::Weak;
    }
    return Blocking::NoEvidence;
}

/// What the respondent and the claimant have said, as the case records it, else as the doctrine
/// ships it; a State that has said nothing known leaves the rule contested. The rule is binding (or
/// a voluntary norm) between two States only if both say so; without a claimant the respondent's
/// word stands alone.
QString ruleStatus(const CaseRecords &records, const Doctrine &doctrine, const Claim &claim)
{
    const LegalTest *test = doctrine.test(claim.test);
    if (!test || !test->statusDependsOnPosition)
        return {};
    const QString contested = wordOf(NormStatus::Contested);
    const auto positionOf = [&](const QString &code) {
        const State *state = records.states.findKey(code);
        if (state && state->dueDiligence)
            return wordOf(state->dueDiligence->position);
        const StatePosition *shipped = doctrine.position(code);
        return shipped ? wordOf(shipped->position) : contested;
    };
    const QString respondent = positionOf(claim.state);
    if (records.info.claimant.isEmpty() || positionOf(records.info.claimant) == respondent)
        return respondent;
    return contested;
}

namespace {

BasisResult basisResult(const CompiledCase &compiled, const ClaimNode &node,
                        const ClaimLevels &levels, std::size_t position)
{
    const Doctrine &doctrine = compiled.doctrine();
    const BasisNode &basis = node.bases[position];
    const Basis &record = doctrine.bases[std::size_t(basis.basis)];
    BasisResult result;
    result.basis = record.id;
    result.level = levels.bases[position];
    result.comparisonOnly = basis.comparison;
    for (int i = basis.elements.begin; i < basis.elements.end; ++i) {
        const int element = node.basisElements[std::size_t(i)];
        const int level = element == none ? 0 : levels.elements[std::size_t(element)].level;
        if (level == result.level) {
            result.weakest = record.elements[i - basis.elements.begin];
            break;
        }
    }
    return result;
}

} // namespace

ClaimResult claimResult(const CompiledCase &compiled, int number)
{
    const ClaimNode &node = compiled.network().claims[std::size_t(number)];
    const ClaimLevels &levels = compiled.levels().claims[std::size_t(number)];
    ClaimResult result;
    result.id = compiled.claimId(number);
    const Claim *claim = compiled.records().claims.find(result.id);
    if (!claim)
        return result;
    const Doctrine &doctrine = compiled.doctrine();
    result.level = levels.level;
    result.required = node.required;
    result.rule = countingRule(compiled.records(), *claim);
    result.purpose = countingPurpose(compiled.records(), *claim);
    result.defaultRequired = doctrine.requiredLevel(result.rule, result.purpose);
    result.established = levels.level >= node.required;
    result.ruleStatus = ruleStatus(compiled.records(), doctrine, *claim);
    if (levels.decidingBasis != none) {
        const BasisNode &deciding = node.bases[std::size_t(levels.decidingBasis)];
        result.decidingBasis = doctrine.bases[std::size_t(deciding.basis)].id;
    }
    for (std::size_t i = 0; i < node.bases.size(); ++i)
        result.bases.push_back(basisResult(compiled, node, levels, i));
    for (std::size_t i = 0; i < node.elements.size(); ++i) {
        auto &list = node.elements[i].comparison ? result.comparisonElements : result.elements;
        list.push_back(elementResult(compiled, number, int(i)));
    }
    if (levels.knowledge.known)
        result.knowledge = KnowledgeBounds{levels.knowledge.earliest, levels.knowledge.latest};
    return result;
}

} // namespace saranda
