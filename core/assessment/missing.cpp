// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/missing.h"

#include "core/assessment/elementrules.h"
#include "core/assessment/strengthenednets.h"

#include <algorithm>
#include <tuple>

namespace saranda {

namespace {

constexpr std::size_t mostEfforts = 3;

using Effort = Missing::Effort;

/// Looks for the least efforts that bring one element to a level.
class EffortFinder
{
public:
    EffortFinder(const CompiledCase &compiled, int claim, int element)
        : m_case(compiled)
        , m_network(compiled.network())
        , m_profile(m_network.rules)
        , m_claim(m_network.claims[std::size_t(claim)])
        , m_claimLevels(compiled.levels().claims[std::size_t(claim)])
        , m_element(m_claim.elements[std::size_t(element)])
        , m_levels(m_claimLevels.elements[std::size_t(element)])
        , m_nets(m_network, compiled.levels())
        , m_rules(m_network.rules, m_network.dates, m_claim, m_nets, m_claimLevels.knowledge)
    {
        for (const Claim &record : compiled.records().claims.rows()) {
            if (record.id == compiled.claimId(claim))
                readAlternatives(record);
        }
    }

    std::vector<Effort> find(Level wanted)
    {
        m_wanted = wanted;
        for (int contrary = m_levels.against; contrary >= 0; --contrary) {
            const int needed = m_profile.leastFor(wanted, Level(contrary));
            if (needed > topLevel)
                continue;
            m_contrary = contrary < m_levels.against ? std::optional(contrary) : std::nullopt;
            m_extraCost = rebuttalCost(contrary); // 0 where it may stay as it is
            if (needed <= m_levels.forLevel) {
                addRebuttal(contrary);
                break; // bringing it down further is more than is needed
            }
            addSingleFactEfforts();
            addArgumentEfforts(needed);
            addSeriesEfforts(needed);
            add({"new-fact", {}, {}, needed, needed + 1, {}, 1, {}});
        }
        return leastEfforts();
    }

private:
    void readAlternatives(const Claim &record)
    {
        const QString id = m_case.doctrine().elements[std::size_t(m_element.element)].id;
        for (const ElementSheet &sheet : record.elements) {
            if (sheet.element != id)
                continue;
            for (const Alternative &alternative : sheet.alternatives)
                m_alternativeKeys.append(alternative.key);
        }
        for (const AddedAlternative &added : m_case.question().addedAlternatives) {
            if (added.claim == record.id && added.element == id)
                m_alternativeKeys.append(added.alternative.key);
        }
    }

    const FactUse &use(int position) const { return m_claim.uses[std::size_t(position)]; }

    void add(Effort effort)
    {
        effort.cost += m_extraCost;
        effort.contraryAtMost = m_contrary;
        m_efforts.push_back(std::move(effort));
    }

    /// A general fact is never proposed for a specific element (METHOD § 11.3).
    bool isProposable(const FactUse &each) const { return !(m_element.specific && each.general); }

    /// Support the fact needs so that it helps at `level`; above topLevel = evidence for it is not
    /// the way: not proposable, one the dates exclude, or too much against.
    int supportNeeded(const FactUse &each, int level) const
    {
        const bool isExcluded =
            m_rules.isImpossible(m_element, each) && m_profile.impossibleInTimeCap < level;
        if (!isProposable(each) || isExcluded)
            return topLevel + 1;
        const FactLevels &levels = m_case.levels().facts[std::size_t(each.fact)];
        return m_profile.leastFor(Level(level), levels.supportAgainst);
    }

    int supportOf(int fact) const { return m_case.levels().facts[std::size_t(fact)].supportFor; }

    /// Whether the element comes to what is wanted when these facts have this much support (0 to
    /// topLevel). A fact
    /// may also speak against the element, or challenge what carries it; then more support for it
    /// is not the way.
    bool wouldHelp(const std::vector<int> &facts, int support) const
    {
        std::vector<std::pair<int, Level>> raised;
        for (const int fact : facts) {
            if (!m_network.exhibitsChallenged[std::size_t(fact)].empty()
                || !m_network.factsChallenged[std::size_t(fact)].empty())
                return false;
            const FactLevels &levels = m_case.levels().facts[std::size_t(fact)];
            const Level better = std::max(levels.supportFor, Level(support));
            raised.emplace_back(fact, m_profile.grade(better, levels.supportAgainst));
        }
        const StrengthenedNets nets(m_nets, std::move(raised));
        const KnowledgeSpan knowledge = knowledgeOf(m_profile, m_network.dates, m_claim, nets);
        const ElementRules<StrengthenedNets> rules(m_profile, m_network.dates, m_claim, nets,
                                                   knowledge);
        const ElementLevels levels = rules.assess(m_element);
        const int against = std::min(int(levels.against), m_contrary.value_or(topLevel));
        return m_profile.grade(levels.forLevel, Level(against)) >= m_wanted;
    }

    /// Each fact by which the sheet speaks for its element, alone: the least support for it with
    /// which the element comes to what is wanted, however many things that mends at once.
    void addSingleFactEfforts()
    {
        std::vector<int> facts;
        const auto collect = [&](const Span &span) {
            for (int i = span.begin; i < span.end; ++i) {
                if (isProposable(use(i)))
                    facts.push_back(use(i).fact);
            }
        };
        for (int i = m_element.arguments.begin; i < m_element.arguments.end; ++i) {
            if (!m_claim.arguments[std::size_t(i)].against)
                collect(m_claim.arguments[std::size_t(i)].premises);
        }
        collect(m_element.indicators);
        for (int i = m_element.alternatives.begin; i < m_element.alternatives.end; ++i) {
            collect(m_claim.alternatives[std::size_t(i)].incompatible);
            collect(m_claim.alternatives[std::size_t(i)].hard);
        }
        std::sort(facts.begin(), facts.end());
        facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
        for (const int fact : facts) {
            int needed = topLevel;
            if (supportOf(fact) == needed || !wouldHelp({fact}, needed)
                || wouldHelp({fact}, 0)) // a further origin is enough: addSecondOrigins
                continue;
            while (wouldHelp({fact}, needed - 1)) // not with the support it has
                --needed;
            const Fact::Id id = m_case.factId(fact);
            add({"stronger-source", id, {}, needed, needed - supportOf(fact), {id}, 1, {}});
            addCorroboration(fact, needed);
        }
    }

    /// Several facts must help at `level`, each with a stronger source.
    void addFactEfforts(const std::vector<const FactUse *> &uses, int level)
    {
        std::vector<int> facts;
        int needed = 0;
        int cost = 0;
        for (const FactUse *each : uses) {
            const int support = supportNeeded(*each, level);
            if (support > topLevel)
                return;
            needed = std::max(needed, support);
            cost += std::max(0, support - supportOf(each->fact));
            facts.push_back(each->fact);
        }
        const std::vector<Fact::Id> ids = m_case.factIdsInKeyOrder(facts);
        if (ids.size() > 1 && wouldHelp(facts, needed))
            add({"stronger-source", ids.front(), {}, needed, cost, ids, 1, {}});
    }

    void addCorroboration(int fact, int needed)
    {
        const int level = needed - m_profile.corroborationStep;
        if (level < 1 || m_profile.corroboration[std::size_t(level)] == 0)
            return;
        const OriginCounts counts = countOrigins(m_network, m_case.levels(), fact, false);
        const int present = counts.atLeast(level);
        const int further =
            std::max(m_profile.corroboration[std::size_t(level)] - present,
                     m_profile.corroborationPrimaries - counts.primariesAtLeast(level));
        if (present == 0 || further < 1)
            return;
        const Fact::Id id = m_case.factId(fact);
        add({"independent-source", id, {}, level, further, {id}, further, {}});
    }

    void addArgumentEfforts(int level)
    {
        for (int i = m_element.arguments.begin; i < m_element.arguments.end; ++i) {
            const ArgumentNode &argument = m_claim.arguments[std::size_t(i)];
            if (argument.against || argument.cap < level || argument.premises.size() == 0)
                continue;
            if (argument.challenge != none
                && m_profile.challengeCaps[m_nets.con(argument.challenge)] < level)
                continue;
            std::vector<const FactUse *> weak;
            for (int j = argument.premises.begin; j < argument.premises.end; ++j) {
                if (m_rules.helping(m_element, use(j)) < level)
                    weak.push_back(&use(j));
            }
            addFactEfforts(weak, level);
        }
    }

    /// The series is proposed where a single thing holds it down.
    void addSeriesEfforts(int level)
    {
        if (m_element.indicators.size() == 0)
            return;
        std::vector<const FactUse *> weak;
        int strong = 0;
        for (int i = m_element.indicators.begin; i < m_element.indicators.end; ++i) {
            if (use(i).repeated)
                continue;
            if (m_rules.helping(m_element, use(i)) >= level)
                ++strong;
            else if (supportNeeded(use(i), level) <= topLevel)
                weak.push_back(&use(i));
        }
        const bool hasSeries = m_levels.conclusive >= level;
        std::vector<int> open;
        for (int i = m_element.alternatives.begin; i < m_element.alternatives.end; ++i) {
            if (m_rules.excluded(m_element, m_claim.alternatives[std::size_t(i)]) < level)
                open.push_back(i);
        }
        const bool hasAlternatives =
            m_element.alternatives.size() > 0 || m_profile.noAlternativeCap >= level;
        const bool hasSides = !m_element.bothSides || m_rules.sidesCap(m_element) >= level;
        const int obstacles = !hasSeries + !hasAlternatives + !hasSides + int(open.size());
        if (obstacles != 1)
            return;
        if (!hasAlternatives)
            add({"state-alternatives", {}, {}, level, level, {}, 1, {}});
        if (!hasSides)
            add({"other-side", {}, {}, level, level + 1, {}, 1, {}});
        for (const int position : open) {
            const AlternativeNode &alternative = m_claim.alternatives[std::size_t(position)];
            const int cost = level - m_rules.excluded(m_element, alternative);
            add({"exclude-alternative",
                 {},
                 m_alternativeKeys.value(alternative.position),
                 level,
                 cost,
                 {},
                 1,
                 {}});
        }
        if (!hasSeries)
            addIndicatorEfforts(level, strong, weak);
    }

    void addIndicatorEfforts(int level, int strong, std::vector<const FactUse *> weak)
    {
        const int lacking = m_profile.seriesFacts - strong;
        if (lacking <= 0) { // they rest on one origin
            addSecondOrigins(level);
            return;
        }
        if (lacking == 1)
            add({"new-indicator", {}, {}, level, level + 1, {}, 1, {}});
        if (int(weak.size()) < lacking)
            return;
        // They stand in key order, which decides between equals.
        std::stable_sort(weak.begin(), weak.end(), [&](const FactUse *left, const FactUse *right) {
            return supportNeeded(*left, level) - supportOf(left->fact)
                < supportNeeded(*right, level) - supportOf(right->fact);
        });
        weak.resize(std::size_t(lacking));
        addFactEfforts(weak, level);
    }

    /// A further source for any one of the facts that are strong enough.
    void addSecondOrigins(int level)
    {
        const int threshold = std::min(m_profile.originThreshold(level), topLevel);
        for (int i = m_element.indicators.begin; i < m_element.indicators.end; ++i) {
            const FactUse &each = use(i);
            if (each.repeated || !isProposable(each) || m_rules.helping(m_element, each) < level
                || !wouldHelp({each.fact}, 0))
                continue;
            const Fact::Id id = m_case.factId(each.fact);
            add({"independent-source", id, {}, threshold, 1, {id}, 1, {}});
        }
    }

    /// The facts whose rebuttal would bring C down to `level`, and how far each has to come.
    std::vector<int> contraryFacts(int level, int &cost) const
    {
        std::vector<int> facts;
        cost = 0;
        const auto weakest = [&](const Span &span) {
            int found = none;
            for (int i = span.begin; i < span.end; ++i) {
                if (found == none || m_nets.con(use(i).fact) < m_nets.con(found))
                    found = use(i).fact;
            }
            return found;
        };
        for (int i = m_element.arguments.begin; i < m_element.arguments.end; ++i) {
            const ArgumentNode &argument = m_claim.arguments[std::size_t(i)];
            const Level strength = m_rules.argument(m_element, argument);
            if (argument.against && strength > level) {
                facts.push_back(weakest(argument.premises));
                cost += strength - level;
            }
        }
        for (int i = m_element.alternatives.begin; i < m_element.alternatives.end; ++i) {
            const Span &span = m_claim.alternatives[std::size_t(i)].supporting;
            for (int j = span.begin; j < span.end; ++j) {
                const Level strength = m_rules.hurting(m_element, use(j));
                if (strength > level) {
                    facts.push_back(use(j).fact);
                    cost += strength - level;
                }
            }
        }
        return facts;
    }

    int rebuttalCost(int level) const
    {
        int cost = 0;
        contraryFacts(level, cost);
        return cost;
    }

    void addRebuttal(int level)
    {
        int cost = 0;
        const std::vector<Fact::Id> ids = m_case.factIdsInKeyOrder(contraryFacts(level, cost));
        if (ids.empty())
            return;
        m_extraCost = 0;
        add({"rebut-contrary", ids.front(), {}, level, cost, ids, 1, {}});
    }

    std::vector<Effort> leastEfforts()
    {
        const auto keyOf = [this](const Effort &effort) {
            return effort.fact ? m_case.records().facts.keyOf(*effort.fact) : QString();
        };
        std::stable_sort(
            m_efforts.begin(), m_efforts.end(), [&](const Effort &left, const Effort &right) {
                if (left.cost != right.cost)
                    return left.cost < right.cost;
                if (left.code != right.code)
                    return left.code < right.code;
                const int order = compareNaturally(keyOf(left), keyOf(right));
                return order != 0 ? order < 0 : naturallyLess(left.alternative, right.alternative);
            });
        std::vector<Effort> least;
        for (const Effort &effort : m_efforts) {
            const bool isKnown = std::any_of(least.begin(), least.end(), [&](const Effort &other) {
                return std::tie(other.code, other.facts, other.alternative)
                    == std::tie(effort.code, effort.facts, effort.alternative);
            });
            if (!isKnown)
                least.push_back(effort);
            if (least.size() == mostEfforts)
                break;
        }
        return least;
    }

    const CompiledCase &m_case;
    const Network &m_network;
    const RuleTables &m_profile;
    const ClaimNode &m_claim;
    const ClaimLevels &m_claimLevels;
    const ElementNode &m_element;
    const ElementLevels &m_levels;
    CurrentNets m_nets;
    ElementRules<CurrentNets> m_rules;
    QStringList m_alternativeKeys;
    std::vector<Effort> m_efforts;
    Level m_wanted = 0;
    std::optional<int> m_contrary;
    int m_extraCost = 0;
};

} // namespace

std::vector<Missing> missingFor(const CompiledCase &compiled, int claim)
{
    const ClaimNode &node = compiled.network().claims[std::size_t(claim)];
    const ClaimLevels &levels = compiled.levels().claims[std::size_t(claim)];
    std::vector<Missing> missing;
    if (levels.level >= node.required)
        return missing;
    for (std::size_t i = 0; i < node.elements.size(); ++i) {
        const bool isNeeded =
            std::any_of(node.bases.begin(), node.bases.end(), [&](const BasisNode &basis) {
                const auto first = node.basisElements.begin();
                return !basis.comparison
                    && std::find(first + basis.elements.begin, first + basis.elements.end, int(i))
                    != first + basis.elements.end;
            });
        if (!isNeeded || levels.elements[i].level >= node.required)
            continue;
        Missing entry;
        entry.element = compiled.doctrine().elements[std::size_t(node.elements[i].element)].id;
        entry.need = node.required;
        entry.have = levels.elements[i].level;
        entry.efforts = EffortFinder(compiled, claim, int(i)).find(node.required);
        missing.push_back(std::move(entry));
    }
    return missing;
}

} // namespace saranda
