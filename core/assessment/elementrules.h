// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/levels.h"

#include <algorithm>

namespace saranda {

// METHOD § 7 for one claim. Written over `Nets`, which answers how strong a fact is where it helps
// (pro) and where it hurts (con): the same in an assessment, two bounds under a loss of exhibits.
//
//     Level pro(int fact), con(int fact)
//     int origins(int fact, int level)   one of noOrigin, severalOrigins, an origin
//     void collectOrigins(int fact, int level, std::vector<int> &found)
//                                 only for profiles that ask for more than two origins
//
// Reading of § 9: the gate is for a fact "bearing for" the element, so it applies where a fact
// helps: premises of arguments for, indicators, and the facts that exclude an alternative (§ 7
// builds excl on netₑ, which has the gate in it). Facts against and facts that support an
// alternative are not gated: otherwise new support for a fact that dates the knowledge could revive
// a contrary fact and lower the claim (invariant I2).

/// Conditions set aside, to find out which of them keeps an element down. None in an assessment.
struct Waivers {
    bool specificity = false;
    bool timing = false;
    bool origins = false;
    bool alternatives = false;
    bool sides = false;
};

template <typename Nets>
class ElementRules
{
public:
    ElementRules(const RuleTables &rules, const std::vector<TimeBounds> &dates,
                 const ClaimNode &claim, const Nets &nets, const KnowledgeSpan &knowledge,
                 const Waivers &waivers = {})
        : m_rules(rules)
        , m_dates(dates)
        , m_claim(claim)
        , m_nets(nets)
        , m_knowledge(knowledge)
        , m_waivers(waivers)
    { }

    bool isImpossible(const ElementNode &element, const FactUse &use) const
    {
        switch (element.gate) {
        case Gate::Operation:
            return use.tooLate;
        case Gate::Knowledge: {
            const TimeBounds &date = m_dates[std::size_t(use.fact)];
            return m_knowledge.known && date.dated && date.latestEnd < m_knowledge.earliest;
        }
        case Gate::None:
            break;
        }
        return false;
    }

    /// netₑ of a fact that helps.
    Level helping(const ElementNode &element, const FactUse &use) const
    {
        Level level = m_nets.pro(use.fact);
        if (element.specific && use.general && !m_waivers.specificity)
            level = std::min(level, m_rules.generalFactCap);
        if (level > m_rules.impossibleInTimeCap && isImpossible(element, use) && !m_waivers.timing)
            level = m_rules.impossibleInTimeCap;
        return level;
    }

    /// netₑ of a fact that hurts.
    Level hurting(const ElementNode &element, const FactUse &use) const
    {
        const Level level = m_nets.con(use.fact);
        return element.specific && use.general ? std::min(level, m_rules.generalFactCap) : level;
    }

    /// An argument without premises rests on nothing and carries nothing.
    Level argument(const ElementNode &element, const ArgumentNode &argument) const
    {
        Level level = argument.premises.size() > 0 ? argument.cap : Level(0);
        for (int i = argument.premises.begin; i < argument.premises.end; ++i) {
            const FactUse &use = m_claim.uses[std::size_t(i)];
            level =
                std::min(level, argument.against ? hurting(element, use) : helping(element, use));
        }
        if (argument.challenge != none) {
            const Level challenge =
                argument.against ? m_nets.pro(argument.challenge) : m_nets.con(argument.challenge);
            level = std::min(level, m_rules.challengeCaps[challenge]);
        }
        return level;
    }

    /// conc: what the indicators reach as a series.
    Level series(const ElementNode &element) const
    {
        for (int level = topLevel; level > 0; --level) {
            int facts = 0;
            for (int i = element.indicators.begin; i < element.indicators.end; ++i) {
                const FactUse &use = m_claim.uses[std::size_t(i)];
                facts += !use.repeated && helping(element, use) >= level;
            }
            if (facts >= m_rules.seriesFacts
                && (m_claim.exclusiveControl || m_waivers.origins || hasOrigins(element, level)))
                return Level(level);
        }
        return 0;
    }

    /// excl(h): how far one alternative is excluded.
    Level excluded(const ElementNode &element, const AlternativeNode &alternative) const
    {
        Level best = 0;
        Level second = 0;
        Level result = 0;
        const auto weigh = [&](const Span &facts, Level cap) {
            for (int i = facts.begin; i < facts.end; ++i) {
                const Level level = helping(element, m_claim.uses[std::size_t(i)]);
                result = std::max(result, std::min(level, cap));
                second = std::max(second, std::min(best, level));
                best = std::max(best, level);
            }
        };
        weigh(alternative.incompatible, topLevel);
        weigh(alternative.hard, m_rules.hardToReconcileCap);
        return std::max(result, std::min(second, m_rules.secondBestCap));
    }

    /// The best indicator with this tag.
    Level side(const ElementNode &element, Side side) const
    {
        Level best = 0;
        for (int i = element.indicators.begin; i < element.indicators.end; ++i) {
            const FactUse &use = m_claim.uses[std::size_t(i)];
            if (use.side == side)
                best = std::max(best, helping(element, use));
        }
        return best;
    }

    Level sidesCap(const ElementNode &element) const
    {
        return std::max(
            m_rules.oneSideFloor,
            std::min(side(element, Side::Infrastructure), side(element, Side::Perpetrator)));
    }

    ElementLevels assess(const ElementNode &element) const
    {
        ElementLevels result;
        for (int i = element.arguments.begin; i < element.arguments.end; ++i) {
            const ArgumentNode &reason = m_claim.arguments[std::size_t(i)];
            Level &strongest = reason.against ? result.against : result.direct;
            strongest = std::max(strongest, argument(element, reason));
        }
        if (element.indicators.size() > 0)
            result.conclusive = series(element);
        result.circumstantial = result.conclusive;
        if (element.alternatives.size() == 0 && !m_waivers.alternatives)
            result.circumstantial = std::min(result.circumstantial, m_rules.noAlternativeCap);
        for (int i = element.alternatives.begin; i < element.alternatives.end; ++i) {
            const AlternativeNode &alternative = m_claim.alternatives[std::size_t(i)];
            if (result.circumstantial > 0 && !m_waivers.alternatives)
                result.circumstantial =
                    std::min(result.circumstantial, excluded(element, alternative));
            for (int j = alternative.supporting.begin; j < alternative.supporting.end; ++j) {
                const Level support = hurting(element, m_claim.uses[std::size_t(j)]);
                result.against = std::max(result.against, support);
            }
        }
        if (element.bothSides && result.circumstantial > m_rules.oneSideFloor && !m_waivers.sides)
            result.circumstantial = std::min(result.circumstantial, sidesCap(element));
        result.forLevel = std::max(result.direct, result.circumstantial);
        result.level = m_rules.grade(result.forLevel, result.against);
        return result;
    }

private:
    bool hasOrigins(const ElementNode &element, int level) const
    {
        const int threshold = std::min(m_rules.originThreshold(level), topLevel);
        if (m_rules.seriesOrigins > 2)
            return distinctOrigins(element, level, threshold) >= m_rules.seriesOrigins;
        int only = noOrigin;
        for (int i = element.indicators.begin; i < element.indicators.end; ++i) {
            const FactUse &use = m_claim.uses[std::size_t(i)];
            if (helping(element, use) < level)
                continue;
            const int origins = m_nets.origins(use.fact, threshold);
            if (origins == noOrigin)
                continue;
            if (m_rules.seriesOrigins < 2 || origins == severalOrigins
                || (only != noOrigin && only != origins))
                return true;
            only = origins;
        }
        return false;
    }

    int distinctOrigins(const ElementNode &element, int level, int threshold) const
    {
        std::vector<int> found;
        for (int i = element.indicators.begin; i < element.indicators.end; ++i) {
            const FactUse &use = m_claim.uses[std::size_t(i)];
            if (helping(element, use) >= level)
                m_nets.collectOrigins(use.fact, threshold, found);
        }
        std::sort(found.begin(), found.end());
        return int(std::unique(found.begin(), found.end()) - found.begin());
    }

    const RuleTables &m_rules;
    const std::vector<TimeBounds> &m_dates;
    const ClaimNode &m_claim;
    const Nets &m_nets;
    const KnowledgeSpan &m_knowledge;
    Waivers m_waivers;
};

/// [Ke, Kl] from the facts that date the knowledge.
template <typename Nets>
KnowledgeSpan knowledgeOf(const RuleTables &rules, const std::vector<TimeBounds> &dates,
                          const ClaimNode &claim, const Nets &nets)
{
    KnowledgeSpan span;
    for (const int fact : claim.knowledgeFacts) {
        if (nets.pro(fact) < rules.knowledgeDatedFrom)
            continue;
        const TimeBounds &date = dates[std::size_t(fact)];
        span.earliest =
            span.known ? std::min(span.earliest, date.earliestStart) : date.earliestStart;
        span.latest = span.known ? std::min(span.latest, date.latestStart) : date.latestStart;
        span.known = true;
    }
    return span;
}

/// METHOD §§ 7 and 8 for a whole claim.
template <typename Nets>
void assessClaimWith(const RuleTables &rules, const std::vector<TimeBounds> &dates,
                     const ClaimNode &claim, const Nets &nets, ClaimLevels &result)
{
    result.knowledge = knowledgeOf(rules, dates, claim, nets);
    const ElementRules<Nets> elementRules(rules, dates, claim, nets, result.knowledge);
    result.elements.resize(claim.elements.size());
    for (std::size_t i = 0; i < claim.elements.size(); ++i)
        result.elements[i] = elementRules.assess(claim.elements[i]);
    result.bases.resize(claim.bases.size());
    result.level = 0;
    result.decidingBasis = none;
    for (std::size_t i = 0; i < claim.bases.size(); ++i) {
        const BasisNode &basis = claim.bases[i];
        Level level = basis.elements.size() > 0 ? Level(topLevel) : Level(0);
        for (int j = basis.elements.begin; j < basis.elements.end; ++j) {
            const int element = claim.basisElements[std::size_t(j)];
            level = std::min(
                level, element == none ? Level(0) : result.elements[std::size_t(element)].level);
        }
        result.bases[i] = level;
        if (!basis.comparison && (result.decidingBasis == none || level > result.level)) {
            result.level = level;
            result.decidingBasis = int(i);
        }
    }
}

} // namespace saranda
