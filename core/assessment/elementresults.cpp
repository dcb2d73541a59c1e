// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/elementrules.h"
#include "core/assessment/results.h"
#include "core/assessment/rulecodes.h"

#include <algorithm>

namespace saranda {

namespace {

/// Reads one element of a claim and writes down what carries it, what is against it, and why it
/// is not higher.
class ElementTrace
{
public:
    ElementTrace(const CompiledCase &compiled, int claim, int element)
        : m_case(compiled)
        , m_network(compiled.network())
        , m_claim(m_network.claims[std::size_t(claim)])
        , m_claimLevels(compiled.levels().claims[std::size_t(claim)])
        , m_element(m_claim.elements[std::size_t(element)])
        , m_levels(m_claimLevels.elements[std::size_t(element)])
        , m_nets(m_network, compiled.levels())
        , m_rules(m_network.rules, m_network.dates, m_claim, m_nets, m_claimLevels.knowledge)
    {
        const Claim *record = compiled.records().claims.find(compiled.claimId(claim));
        const QString id = elementId();
        if (record) {
            for (const ElementSheet &sheet : record->elements) {
                if (sheet.element != id)
                    continue;
                for (const Alternative &alternative : sheet.alternatives)
                    m_alternativeKeys.append(alternative.key);
                for (const Argument &argument : sheet.arguments)
                    m_warrants.append(argument.warrant);
            }
            for (const AddedAlternative &added : compiled.question().addedAlternatives) {
                if (added.claim == record->id && added.element == id)
                    m_alternativeKeys.append(added.alternative.key);
            }
        }
    }

    ElementResult result()
    {
        m_result.element = elementId();
        m_result.addressed = m_element.addressed;
        m_result.forLevel = m_levels.forLevel;
        m_result.against = m_levels.against;
        m_result.level = m_levels.level;
        m_result.direct = m_levels.direct;
        m_result.circumstantial = m_levels.circumstantial;
        m_result.conclusive = m_levels.conclusive;
        m_result.contested = m_levels.against >= m_network.rules.contestedFrom;
        traceArguments();
        traceSeries();
        traceAlternatives();
        if (m_element.bothSides && m_element.indicators.size() > 0)
            addStep(rulecodes::sides, m_rules.sidesCap(m_element),
                    {m_rules.side(m_element, Side::Infrastructure),
                     m_rules.side(m_element, Side::Perpetrator)});
        traceCapped();
        traceTiming();
        addStep(rulecodes::elementGrade, m_levels.level, {m_levels.forLevel, m_levels.against});
        return std::move(m_result);
    }

private:
    QString elementId() const
    {
        return m_case.doctrine().elements[std::size_t(m_element.element)].id;
    }

    const FactUse &use(int position) const { return m_claim.uses[std::size_t(position)]; }

    Step &addStep(std::string_view rule, int level, std::vector<int> operands = {})
    {
        Step step;
        step.rule = rule;
        step.level = level;
        step.operands = std::move(operands);
        m_result.steps.push_back(std::move(step));
        return m_result.steps.back();
    }

    std::vector<int> factsOf(const Span &span) const
    {
        std::vector<int> facts;
        for (int i = span.begin; i < span.end; ++i)
            facts.push_back(use(i).fact);
        return facts;
    }

    /// Whether it rests on what is not about the operation, where the element asks for what is.
    bool isGeneral(const ArgumentNode &argument) const
    {
        for (int i = argument.premises.begin; i < argument.premises.end; ++i)
            if (m_element.specific && use(i).general)
                return true;
        return false;
    }

    /// The first of the strongest arguments of one stance, in the order of their keys; among equals
    /// one about the operation: support at large does not carry what must be shown of it
    /// (Nicaragua ¶ 115).
    const ArgumentNode *strongest(bool against) const
    {
        const ArgumentNode *found = nullptr;
        Level best = 0;
        for (int i = m_element.arguments.begin; i < m_element.arguments.end; ++i) {
            const ArgumentNode &argument = m_claim.arguments[std::size_t(i)];
            const Level level = m_rules.argument(m_element, argument);
            const bool isBetter = level > best
                || (found && level == best && isGeneral(*found) && !isGeneral(argument));
            if (argument.against == against && isBetter) {
                best = level;
                found = &argument;
            }
        }
        return found;
    }

    void traceArgument(const ArgumentNode &argument)
    {
        std::vector<int> operands{argument.cap};
        for (int i = argument.premises.begin; i < argument.premises.end; ++i)
            operands.push_back(argument.against ? m_rules.hurting(m_element, use(i))
                                                : m_rules.helping(m_element, use(i)));
        const Level level = m_rules.argument(m_element, argument);
        Step &step =
            addStep(argument.against ? rulecodes::elementAgainst : rulecodes::elementDirect, level,
                    std::move(operands));
        for (int i = argument.premises.begin; i < argument.premises.end; ++i)
            step.facts.push_back(m_case.factId(use(i).fact));
        if (argument.position < m_warrants.size())
            step.subject = m_warrants[argument.position];
        if (argument.challenge == none)
            return;
        const Level net = m_nets.con(argument.challenge);
        addStep(rulecodes::argumentChallenge, level, {net, m_network.rules.challengeCaps[net]})
            .facts = {m_case.factId(argument.challenge)};
    }

    void traceArguments()
    {
        if (const ArgumentNode *direct = strongest(false)) {
            traceArgument(*direct);
            if (m_levels.direct == m_levels.forLevel)
                m_result.carriedBy = m_case.factIdsInKeyOrder(factsOf(direct->premises));
        }
        if (const ArgumentNode *against = strongest(true))
            traceArgument(*against);
    }

    void traceSeries()
    {
        if (m_element.indicators.size() == 0)
            return;
        const int reached = std::max<int>(m_levels.conclusive, 1);
        std::vector<int> facts;
        int only = noOrigin;
        for (int i = m_element.indicators.begin; i < m_element.indicators.end; ++i) {
            if (m_rules.helping(m_element, use(i)) < reached || use(i).repeated)
                continue;
            facts.push_back(use(i).fact);
            const int threshold = std::min(m_network.rules.originThreshold(reached), topLevel);
            const int origins = m_nets.origins(use(i).fact, threshold);
            if (only == noOrigin)
                only = origins;
            else if (origins != noOrigin && origins != only)
                only = severalOrigins;
        }
        const int origins = only == noOrigin ? 0 : only == severalOrigins ? 2 : 1;
        Step &step = addStep(rulecodes::series, m_levels.conclusive,
                             {int(facts.size()), origins, m_claim.exclusiveControl ? 1 : 0});
        step.facts = m_case.factIdsInKeyOrder(facts);
        if (m_levels.circumstantial > m_levels.direct)
            m_result.carriedBy = step.facts;
    }

    /// The fact that decides excl(h): the least key among those that reach it.
    std::optional<Fact::Id> deciding(const AlternativeNode &alternative, Level excluded) const
    {
        if (excluded == 0)
            return std::nullopt;
        int best = none;
        const auto look = [&](const Span &span, Level cap) {
            for (int i = span.begin; i < span.end; ++i) {
                const Level level = std::min(m_rules.helping(m_element, use(i)), cap);
                if (level >= excluded && (best == none || m_case.isFactBefore(use(i).fact, best)))
                    best = use(i).fact;
            }
        };
        look(alternative.incompatible, topLevel);
        look(alternative.hard, m_network.rules.hardToReconcileCap);
        if (best == none) // two together, of which none would be enough alone
            look(alternative.hard, topLevel);
        return best == none ? std::nullopt : std::optional(m_case.factId(best));
    }

    void traceAlternatives()
    {
        if (m_element.indicators.size() > 0 && m_element.alternatives.size() == 0)
            addStep(rulecodes::noAlternative,
                    std::min(m_levels.conclusive, m_network.rules.noAlternativeCap),
                    {m_network.rules.noAlternativeCap});
        for (int i = m_element.alternatives.begin; i < m_element.alternatives.end; ++i) {
            const AlternativeNode &alternative = m_claim.alternatives[std::size_t(i)];
            AlternativeResult answer;
            answer.key = m_alternativeKeys.value(alternative.position);
            const Level excluded = m_rules.excluded(m_element, alternative);
            answer.excluded = excluded;
            answer.decidedBy = deciding(alternative, excluded);
            Step &step = addStep(rulecodes::alternative, excluded);
            step.subject = answer.key;
            if (answer.decidedBy)
                step.facts = {*answer.decidedBy};
            traceSupport(alternative, answer.key);
            m_result.alternatives.push_back(std::move(answer));
        }
    }

    void traceSupport(const AlternativeNode &alternative, const QString &key)
    {
        Level strongest = 0;
        int fact = none;
        for (int i = alternative.supporting.begin; i < alternative.supporting.end; ++i) {
            const Level level = m_rules.hurting(m_element, use(i));
            if (level > strongest) { // they stand in key order: of equals the first
                strongest = level;
                fact = use(i).fact;
            }
        }
        if (fact == none)
            return;
        Step &step = addStep(rulecodes::alternativeSupported, strongest);
        step.subject = key;
        step.facts = {m_case.factId(fact)};
    }

    template <typename Visit>
    void forEachHelping(Visit visit) const
    {
        const auto each = [&](const Span &span) {
            for (int i = span.begin; i < span.end; ++i)
                visit(use(i));
        };
        for (int i = m_element.arguments.begin; i < m_element.arguments.end; ++i) {
            if (!m_claim.arguments[std::size_t(i)].against)
                each(m_claim.arguments[std::size_t(i)].premises);
        }
        each(m_element.indicators);
        for (int i = m_element.alternatives.begin; i < m_element.alternatives.end; ++i) {
            each(m_claim.alternatives[std::size_t(i)].incompatible);
            each(m_claim.alternatives[std::size_t(i)].hard);
        }
    }

    void traceCapped()
    {
        std::vector<int> capped;
        const Level cap = m_network.rules.generalFactCap;
        forEachHelping([&](const FactUse &each) {
            if (m_element.specific && each.general && m_nets.pro(each.fact) > cap)
                capped.push_back(each.fact);
        });
        if (capped.empty())
            return;
        m_result.capped = m_case.factIdsInKeyOrder(capped);
        addStep(rulecodes::elementGeneral, cap, {cap}).facts = m_result.capped;
    }

    Timing timingOf(const FactUse &each) const
    {
        const TimeBounds &date = m_network.dates[std::size_t(each.fact)];
        if (!date.dated)
            return Timing::Unknown;
        if (m_rules.isImpossible(m_element, each))
            return Timing::Impossible;
        const KnowledgeSpan &knowledge = m_claimLevels.knowledge;
        const bool isKnown =
            m_element.gate == Gate::Operation ? m_claim.operation.dated : knowledge.known;
        if (!isKnown)
            return Timing::Unknown;
        const bool isCertain = m_element.gate == Gate::Operation
            ? date.latestStart <= m_claim.operation.earliestEnd
            : date.earliestEnd > knowledge.latest;
        return isCertain ? Timing::Certain : Timing::Possible;
    }

    TimingCheck checkOf(int fact, Timing answer) const
    {
        const TimeBounds &date = m_network.dates[std::size_t(fact)];
        const KnowledgeSpan &knowledge = m_claimLevels.knowledge;
        TimingCheck check;
        check.fact = m_case.factId(fact);
        check.answer = answer;
        if (m_element.gate == Gate::Operation) {
            check.factFrom = date.earliestStart;
            check.factTo = date.latestStart;
            check.againstFrom = m_claim.operation.earliestEnd;
            check.againstTo = m_claim.operation.latestEnd;
        } else {
            check.factFrom = date.earliestEnd;
            check.factTo = date.latestEnd;
            check.againstFrom = knowledge.known ? knowledge.earliest : TimeBounds::past;
            check.againstTo = knowledge.known ? knowledge.latest : TimeBounds::future;
        }
        return check;
    }

    /// The worst answer among the facts that carry the element, or among all that would.
    void traceTiming()
    {
        const Element &element = m_case.doctrine().elements[std::size_t(m_element.element)];
        if (element.timing == ElementTiming::Knowledge) {
            const KnowledgeSpan &span = m_claimLevels.knowledge;
            const int bounds = !span.known
                ? 0
                : (span.earliest != TimeBounds::past) + (span.latest != TimeBounds::future);
            m_result.timing = bounds == 2 ? Timing::Certain
                : bounds == 1             ? Timing::Possible
                                          : Timing::Unknown;
            return;
        }
        if (m_element.gate == Gate::None)
            return;
        std::vector<std::pair<int, Timing>> answers;
        forEachHelping(
            [&](const FactUse &each) { answers.emplace_back(each.fact, timingOf(each)); });
        std::sort(answers.begin(), answers.end(), [this](const auto &left, const auto &right) {
            return left.first != right.first && m_case.isFactBefore(left.first, right.first);
        });
        answers.erase(std::unique(answers.begin(), answers.end()), answers.end());
        static constexpr Timing worseAndWorse[] = {Timing::Certain, Timing::Possible,
                                                   Timing::Unknown, Timing::Impossible};
        std::vector<Fact::Id> impossible;
        std::size_t worst = 0;
        bool isAny = false;
        for (const auto &[fact, answer] : answers) {
            const Fact::Id id = m_case.factId(fact);
            if (m_network.dates[std::size_t(fact)].dated)
                m_result.timingChecks.push_back(checkOf(fact, answer));
            if (answer == Timing::Impossible)
                impossible.push_back(id);
            const auto &carriers = m_result.carriedBy;
            if (!carriers.empty()
                && std::find(carriers.begin(), carriers.end(), id) == carriers.end())
                continue;
            isAny = true;
            worst = std::max(
                worst,
                std::size_t(std::find(std::begin(worseAndWorse), std::end(worseAndWorse), answer)
                            - std::begin(worseAndWorse)));
        }
        m_result.timing = isAny ? worseAndWorse[worst] : Timing::Unknown;
        if (!impossible.empty())
            addStep(rulecodes::elementTiming, m_network.rules.impossibleInTimeCap).facts =
                impossible;
    }

    const CompiledCase &m_case;
    const Network &m_network;
    const ClaimNode &m_claim;
    const ClaimLevels &m_claimLevels;
    const ElementNode &m_element;
    const ElementLevels &m_levels;
    CurrentNets m_nets;
    ElementRules<CurrentNets> m_rules;
    QStringList m_alternativeKeys;
    QStringList m_warrants;
    ElementResult m_result;
};

} // namespace

ElementResult elementResult(const CompiledCase &compiled, int claim, int element)
{
    ElementResult result = ElementTrace(compiled, claim, element).result();
    const ClaimNode &node = compiled.network().claims[std::size_t(claim)];
    result.blocking = blockingReason(compiled, claim, element, node.required);
    return result;
}

} // namespace saranda
