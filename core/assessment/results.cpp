// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/results.h"

#include "core/assessment/rulecodes.h"

#include <algorithm>

namespace saranda {

namespace {

Step stepOf(std::string_view rule, int level, std::vector<int> operands = {})
{
    Step step;
    step.rule = rule;
    step.level = level;
    step.operands = std::move(operands);
    return step;
}

void addMarkSteps(unsigned marks, const RuleTables &rules, int base, ExhibitResult &result)
{
    int up = 0;
    int down = 0;
    for (int kind = 0; kind < markKinds; ++kind) {
        if (!(marks & (1u << unsigned(kind))))
            continue;
        const int value = rules.markSteps[std::size_t(kind)];
        (value > 0 ? up : down) += std::abs(value);
        Step step = stepOf(rulecodes::exhibitMark, 0, {value});
        step.subject = wordOf(Mark(kind));
        result.steps.push_back(std::move(step));
    }
    up = std::min(up, rules.upCap);
    down = std::min(down, rules.downCap);
    if (up == 0 && down == 0)
        return;
    const int level = base > 0 ? std::clamp(base + up - down, 0, topLevel) : 0;
    result.steps.push_back(stepOf(rulecodes::exhibitMarks, level, {base, up, down}));
}

/// What the citations of one stance add up to, and which exhibits decide it.
class StanceTrace
{
public:
    StanceTrace(const CompiledCase &compiled, int fact, bool contrary)
        : m_case(compiled)
        , m_node(compiled.network().facts[std::size_t(fact)])
        , m_contrary(contrary)
        , m_counts(countOrigins(compiled.network(), compiled.levels(), fact, contrary))
    { }

    void addSteps(std::vector<Step> &steps) const
    {
        const RuleTables &rules = m_case.network().rules;
        addChallenges(steps);
        int best = topLevel;
        while (best > 0 && m_counts.atLeast(best) == 0)
            --best;
        if (best == 0)
            return;
        Step single = stepOf(m_contrary ? rulecodes::factContrary : rulecodes::factSupport, best,
                             {best, m_counts.atLeast(best)});
        single.exhibits = exhibitsFrom(best);
        steps.push_back(std::move(single));
        const int support = m_counts.support(rules);
        if (support == best)
            return;
        const int lifted = support - rules.corroborationStep;
        Step lift =
            stepOf(m_contrary ? rulecodes::factContraryCorroboration : rulecodes::factCorroboration,
                   support,
                   {lifted, m_counts.atLeast(lifted), rules.corroboration[std::size_t(lifted)],
                    m_counts.primariesAtLeast(lifted)});
        lift.exhibits = exhibitsFrom(lifted);
        steps.push_back(std::move(lift));
    }

private:
    template <typename Visit>
    void forEachCell(Visit visit) const
    {
        const std::uint32_t first = m_node.first + (m_contrary ? m_node.forCount : 0);
        const std::uint32_t count = m_contrary ? m_node.againstCount : m_node.forCount;
        for (std::uint32_t i = first; i < first + count; ++i)
            visit(m_case.network().cells[i]);
    }

    Level levelOf(const CitationCell &cell) const
    {
        return citationLevel(cell, m_case.levels().exhibits[cell.exhibit], m_case.levels(),
                             m_case.network().rules);
    }

    std::vector<Exhibit::Id> exhibitsFrom(int level) const
    {
        std::vector<int> numbers;
        forEachCell([&](const CitationCell &cell) {
            if (levelOf(cell) >= level)
                numbers.push_back(int(cell.exhibit));
        });
        std::sort(numbers.begin(), numbers.end(), [this](int left, int right) {
            return left != right && m_case.isExhibitBefore(left, right);
        });
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        std::vector<Exhibit::Id> ids;
        for (const int number : numbers)
            ids.push_back(m_case.exhibitId(number));
        return ids;
    }

    void addChallenges(std::vector<Step> &steps) const
    {
        std::vector<CitationCell> challenged;
        forEachCell([&](const CitationCell &cell) {
            if (cell.challenge != 0)
                challenged.push_back(cell);
        });
        std::sort(challenged.begin(), challenged.end(),
                  [this](const CitationCell &left, const CitationCell &right) {
                      if (left.exhibit != right.exhibit)
                          return m_case.isExhibitBefore(int(left.exhibit), int(right.exhibit));
                      if (left.challenge != right.challenge)
                          return m_case.isFactBefore(int(left.challenge) - 1,
                                                     int(right.challenge) - 1);
                      return left.strength < right.strength;
                  });
        for (const CitationCell &cell : challenged) {
            const Level net = m_case.levels().facts[cell.challenge - 1].net;
            Step step = stepOf(rulecodes::citationChallenge, levelOf(cell),
                               {net, m_case.network().rules.challengeCaps[net]});
            step.exhibits = {m_case.exhibitId(int(cell.exhibit))};
            step.facts = {m_case.factId(int(cell.challenge) - 1)};
            steps.push_back(std::move(step));
        }
    }

    const CompiledCase &m_case;
    const FactNode &m_node;
    bool m_contrary;
    OriginCounts m_counts;
};

} // namespace

ExhibitResult exhibitResult(const CompiledCase &compiled, int number)
{
    const RuleTables &rules = compiled.network().rules;
    const ExhibitNode &node = compiled.network().exhibits[std::size_t(number)];
    ExhibitResult result;
    result.id = compiled.exhibitId(number);
    result.level = compiled.levels().exhibits[std::size_t(number)].level();
    result.origin = compiled.originName(node.origin);
    const Exhibit *exhibit = compiled.records().exhibits.find(result.id);
    if (!exhibit)
        return result;
    const auto reliability = effectiveReliability(compiled.records(), *exhibit);
    const std::size_t source =
        std::size_t(reliability ? int(*reliability) : rules.assumedReliability);
    const std::size_t content =
        std::size_t(exhibit->credibility ? std::clamp(*exhibit->credibility - 1, 0, topLevel)
                                         : rules.assumedCredibility);
    const int base = std::min(rules.reliability[source], rules.credibility[content]);
    result.steps.push_back(stepOf(rulecodes::exhibitGrade, base,
                                  {rules.reliability[source], rules.credibility[content]}));
    addMarkSteps(compiled.markBits(*exhibit), rules, base, result);
    if (node.agreed)
        result.steps.push_back(stepOf(rulecodes::exhibitAgreed, rules.agreedLevel));
    if (node.secondary)
        result.steps.push_back(
            stepOf(rulecodes::exhibitSecondary, node.base, {rules.secondaryCap}));
    if (node.challenge != none) {
        const Level net = compiled.levels().facts[std::size_t(node.challenge)].net;
        Step step =
            stepOf(rulecodes::exhibitChallenge, result.level, {net, rules.challengeCaps[net]});
        step.facts = {compiled.factId(node.challenge)};
        result.steps.push_back(std::move(step));
    }
    return result;
}

FactResult factResult(const CompiledCase &compiled, int number)
{
    const FactLevels &levels = compiled.levels().facts[std::size_t(number)];
    FactResult result;
    result.id = compiled.factId(number);
    result.supportFor = levels.supportFor;
    result.supportAgainst = levels.supportAgainst;
    result.level = levels.net;
    StanceTrace(compiled, number, false).addSteps(result.steps);
    StanceTrace(compiled, number, true).addSteps(result.steps);
    result.steps.push_back(
        stepOf(rulecodes::factNet, levels.net, {levels.supportFor, levels.supportAgainst}));
    return result;
}

Assessment assessmentOf(const CompiledCase &compiled)
{
    Assessment assessment;
    assessment.doctrineVersion = compiled.doctrine().version;
    for (const int exhibit : compiled.exhibitsInKeyOrder())
        assessment.exhibits.push_back(exhibitResult(compiled, exhibit));
    for (const int fact : compiled.factsInKeyOrder())
        assessment.facts.push_back(factResult(compiled, fact));
    for (const int claim : compiled.claimsInKeyOrder())
        assessment.claims.push_back(claimResult(compiled, claim));
    assessment.index();
    return assessment;
}

} // namespace saranda
