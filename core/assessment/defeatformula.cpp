// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/defeatformula.h"

#include <algorithm>

namespace saranda {

DefeatFormula::DefeatFormula(const ClaimUnderLoss &loss)
    : m_loss(loss)
    , m_rules(loss.network().rules, loss.network().dates, loss.claim(), loss,
              loss.levels().knowledge)
{
    for (int unit = 0; unit < loss.unitCount(); ++unit) {
        const std::vector<int> &nodes = loss.nodesOf(unit);
        m_firstSlot.push_back(int(m_slotUnits.size()));
        for (const int node : nodes) {
            m_slotUnits.push_back(unit);
            m_slotNodes.push_back(node);
            m_prices.push_back(scale / Cost(nodes.size()));
        }
    }
    buildClaim();
    countUses();
}

int DefeatFormula::slotOf(int unit, int node) const
{
    const std::vector<int> &nodes = m_loss.nodesOf(unit);
    const auto place = std::lower_bound(nodes.begin(), nodes.end(), node) - nodes.begin();
    return m_firstSlot[std::size_t(unit)] + int(place);
}

int DefeatFormula::add(Expression expression)
{
    m_expressions.push_back(std::move(expression));
    return int(m_expressions.size()) - 1;
}

/// All of these must fall. Without any, nothing is needed.
int DefeatFormula::sum(std::vector<int> children)
{
    if (children.size() == 1)
        return children.front();
    Expression expression;
    expression.kind = Kind::Sum;
    expression.children = std::move(children);
    return add(std::move(expression));
}

/// One of these suffices. Without any, nothing helps.
int DefeatFormula::choice(std::vector<int> children)
{
    if (children.size() == 1)
        return children.front();
    Expression expression;
    expression.kind = Kind::Choice;
    expression.children = std::move(children);
    return add(std::move(expression));
}

int DefeatFormula::leaf(int node, int below)
{
    const auto known = m_leaves.find({node, below});
    if (known != m_leaves.end())
        return known->second;
    Expression expression;
    expression.kind = Kind::Leaf;
    expression.node = node;
    expression.plan = planLeaf(node, below);
    const int number = add(std::move(expression));
    m_leaves.emplace(std::pair(node, below), number);
    return number;
}

/// All these indicators come to rest on one origin at most; each that does not may drop instead.
int DefeatFormula::oneOrigin(const std::vector<const FactUse *> &indicators, std::vector<int> drops,
                             int threshold)
{
    Expression expression;
    expression.kind = Kind::OneOrigin;
    expression.children = std::move(drops);
    for (const FactUse *use : indicators) {
        SeriesPart part;
        part.node = m_loss.helpingNode(use->fact);
        const LossNode &node = m_loss.nodes()[std::size_t(part.node)];
        part.otherwise.isElsewhere = node.isIndirect;
        if (node.isIndirect)
            part.otherwise.elsewhere = elsewhere(part.node);
        for (int i = node.losing.begin; i < node.losing.end; ++i) {
            const LocalCitation &citation = m_loss.citation(i);
            if (m_loss.isGone(citation) || m_loss.levelOf(citation) < threshold)
                continue;
            const int slot = citation.unit == none ? none : slotOf(citation.unit, part.node);
            // One price for a unit, however often the fact cites it.
            const bool isKnown = std::any_of(
                part.citations.begin(), part.citations.end(), [&](const SeriesCitation &each) {
                    return each.slot == slot && each.origin == citation.origin;
                });
            if (!isKnown)
                part.citations.push_back({citation.origin, slot});
        }
        expression.parts.push_back(std::move(part));
    }
    return add(std::move(expression));
}

/// A fact that helps comes below `level`.
int DefeatFormula::helpingBelow(int fact, int level)
{
    const int number = m_loss.helpingNode(fact);
    const LossNode &node = m_loss.nodes()[std::size_t(number)];
    if (node.value < level)
        return sum({});
    return leaf(number, m_loss.network().rules.leastFor(Level(level), node.frozenSupport));
}

/// A fact that hurts comes up to `level`.
int DefeatFormula::hurtingAtLeast(int fact, int level)
{
    const int number = m_loss.hurtingNode(fact);
    const LossNode &node = m_loss.nodes()[std::size_t(number)];
    if (node.value >= level)
        return sum({});
    if (node.isIndirect) // its own support may rise as well when a challenge to it falls
        return leaf(number, std::max(1, int(node.losingSupport)));
    const int most = m_loss.network().rules.mostAgainst(Level(level), node.frozenSupport);
    return most < 0 ? choice({}) : leaf(number, most + 1);
}

/// Without the facts that date the knowledge early, the fact is too early to count.
int DefeatFormula::dateKnowledgeLater(const FactUse &use)
{
    const RuleTables &rules = m_loss.network().rules;
    const std::vector<TimeBounds> &dates = m_loss.network().dates;
    const TimeBounds &date = dates[std::size_t(use.fact)];
    if (!date.dated || !m_loss.levels().knowledge.known)
        return choice({});
    std::vector<int> children;
    for (const int fact : m_loss.claim().knowledgeFacts) {
        if (dates[std::size_t(fact)].earliestStart <= date.latestEnd
            && m_loss.pro(fact) >= rules.knowledgeDatedFrom)
            children.push_back(helpingBelow(fact, rules.knowledgeDatedFrom));
    }
    return sum(std::move(children));
}

/// netₑ of a fact that helps comes below `level`.
int DefeatFormula::lower(const ElementNode &element, const FactUse &use, int level)
{
    if (m_rules.helping(element, use) < level)
        return sum({});
    const int direct = helpingBelow(use.fact, level);
    if (element.gate != Gate::Knowledge || m_loss.network().rules.impossibleInTimeCap >= level)
        return direct;
    return choice({direct, dateKnowledgeLater(use)});
}

int DefeatFormula::raiseUse(const ElementNode &element, const FactUse &use, int level)
{
    if (element.specific && use.general && m_loss.network().rules.generalFactCap < level)
        return choice({});
    return hurtingAtLeast(use.fact, level);
}

int DefeatFormula::breakArgument(const ElementNode &element, const ArgumentNode &argument,
                                 int level)
{
    if (m_rules.argument(element, argument) < level)
        return sum({});
    std::vector<int> ways;
    for (int i = argument.premises.begin; i < argument.premises.end; ++i)
        ways.push_back(lower(element, m_loss.claim().uses[std::size_t(i)], level));
    if (argument.challenge != none) {
        const auto &caps = m_loss.network().rules.challengeCaps;
        for (int net = 0; net <= topLevel; ++net) {
            if (caps[std::size_t(net)] < level) {
                ways.push_back(hurtingAtLeast(argument.challenge, net));
                break;
            }
        }
    }
    return choice(std::move(ways));
}

int DefeatFormula::raiseArgument(const ElementNode &element, const ArgumentNode &argument,
                                 int level)
{
    if (argument.cap < level || argument.premises.size() == 0)
        return choice({});
    std::vector<int> parts;
    for (int i = argument.premises.begin; i < argument.premises.end; ++i)
        parts.push_back(raiseUse(element, m_loss.claim().uses[std::size_t(i)], level));
    if (argument.challenge != none) {
        const auto &caps = m_loss.network().rules.challengeCaps;
        int most = topLevel;
        while (most >= 0 && caps[std::size_t(most)] < level)
            --most;
        parts.push_back(most < 0 ? choice({}) : helpingBelow(argument.challenge, most + 1));
    }
    return sum(std::move(parts));
}

int DefeatFormula::breakSeries(const ElementNode &element, int level)
{
    const RuleTables &rules = m_loss.network().rules;
    const int threshold = std::min(rules.originThreshold(level), topLevel);
    std::vector<const FactUse *> reaching;
    std::vector<int> drops;
    for (int i = element.indicators.begin; i < element.indicators.end; ++i) {
        const FactUse &use = m_loss.claim().uses[std::size_t(i)];
        if (use.repeated || m_rules.helping(element, use) < level)
            continue;
        reaching.push_back(&use);
        drops.push_back(lower(element, use, level));
    }
    Expression tooFew;
    tooFew.kind = Kind::Cheapest;
    tooFew.count = int(reaching.size()) - (rules.seriesFacts - 1);
    tooFew.children = drops;
    const int fewer = add(std::move(tooFew));
    if (m_loss.claim().exclusiveControl)
        return fewer;
    if (rules.seriesOrigins != 2) {
        m_isLoose = true; // other profiles are left to the exact search
        return fewer;
    }
    return choice({fewer, oneOrigin(reaching, std::move(drops), threshold)});
}

/// excl(h) comes below `level`.
int DefeatFormula::admitAlternative(const ElementNode &element, const AlternativeNode &alternative,
                                    int level)
{
    const RuleTables &rules = m_loss.network().rules;
    const auto lowered = [&](const Span &span) {
        std::vector<int> parts;
        for (int i = span.begin; i < span.end; ++i) {
            const FactUse &use = m_loss.claim().uses[std::size_t(i)];
            if (m_rules.helping(element, use) >= level)
                parts.push_back(lower(element, use, level));
        }
        return parts;
    };
    std::vector<int> parts = lowered(alternative.incompatible);
    std::vector<int> hard = lowered(alternative.hard);
    if (rules.hardToReconcileCap >= level) {
        parts.insert(parts.end(), hard.begin(), hard.end());
    } else if (rules.secondBestCap >= level && hard.size() > 1) {
        Expression allButOne;
        allButOne.kind = Kind::Cheapest;
        allButOne.count = int(hard.size()) - 1;
        allButOne.children = std::move(hard);
        parts.push_back(add(std::move(allButOne)));
    }
    return sum(std::move(parts));
}

int DefeatFormula::breakSides(const ElementNode &element, int level)
{
    std::vector<int> ways;
    for (const Side side : {Side::Infrastructure, Side::Perpetrator}) {
        std::vector<int> parts;
        for (int i = element.indicators.begin; i < element.indicators.end; ++i) {
            const FactUse &use = m_loss.claim().uses[std::size_t(i)];
            if (use.side == side)
                parts.push_back(lower(element, use, level));
        }
        ways.push_back(sum(std::move(parts)));
    }
    return choice(std::move(ways));
}

/// P comes below `level`.
int DefeatFormula::breakSupport(const ElementNode &element, int level)
{
    std::vector<int> parts;
    for (int i = element.arguments.begin; i < element.arguments.end; ++i) {
        const ArgumentNode &argument = m_loss.claim().arguments[std::size_t(i)];
        if (!argument.against)
            parts.push_back(breakArgument(element, argument, level));
    }
    const ElementLevels levels = m_rules.assess(element);
    if (levels.circumstantial >= level) {
        std::vector<int> ways{breakSeries(element, level)};
        for (int i = element.alternatives.begin; i < element.alternatives.end; ++i)
            ways.push_back(
                admitAlternative(element, m_loss.claim().alternatives[std::size_t(i)], level));
        if (element.bothSides && level > m_loss.network().rules.oneSideFloor)
            ways.push_back(breakSides(element, level));
        parts.push_back(choice(std::move(ways)));
    }
    return sum(std::move(parts));
}

/// C comes up to `level`.
int DefeatFormula::raiseContrary(const ElementNode &element, int level)
{
    std::vector<int> ways;
    for (int i = element.arguments.begin; i < element.arguments.end; ++i) {
        const ArgumentNode &argument = m_loss.claim().arguments[std::size_t(i)];
        if (argument.against)
            ways.push_back(raiseArgument(element, argument, level));
    }
    for (int i = element.alternatives.begin; i < element.alternatives.end; ++i) {
        const Span &span = m_loss.claim().alternatives[std::size_t(i)].supporting;
        for (int j = span.begin; j < span.end; ++j)
            ways.push_back(raiseUse(element, m_loss.claim().uses[std::size_t(j)], level));
    }
    return choice(std::move(ways));
}

std::vector<int> DefeatFormula::unitsOf(const Slots &slots) const
{
    std::vector<int> units;
    for (const int slot : slots)
        units.push_back(m_slotUnits[std::size_t(slot)]);
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    return units;
}

std::vector<int> DefeatFormula::defeatingUnits() const
{
    const Evaluation plain = evaluate(std::vector<Cost>(m_prices.size(), scale), false);
    Slots losses;
    if (plain.costs[std::size_t(m_root)] < infinite)
        collect(m_root, plain, losses);
    return unitsOf(losses);
}

DefeatFormula::Bound DefeatFormula::improveBound(int round)
{
    const Evaluation priced = evaluate(boundPrices(), true);
    const Cost cost = priced.costs[std::size_t(m_root)];
    Bound bound;
    bound.lower = 1;
    if (cost >= infinite)
        return bound;
    if (!m_isLoose)
        bound.lower = std::max(1, int((cost + scale - 1) / scale));
    Slots losses;
    collect(m_root, priced, losses);
    std::sort(losses.begin(), losses.end());
    losses.erase(std::unique(losses.begin(), losses.end()), losses.end());
    bound.units = unitsOf(losses);
    shiftPrices(losses, round);
    return bound;
}

} // namespace saranda
