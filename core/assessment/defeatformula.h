// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/claimunderloss.h"

#include <cstdint>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace saranda {

/// What it takes to bring a claim below its standard, as a formula over losses: sums (all of these
/// must fall), choices (one of these suffices), and at its leaves a fact whose support must fall
/// below a level, which has a cheapest loss in closed form. Gives a defeating set (an upper bound)
/// and, by splitting the price of each exhibit over the places it is used, a lower bound.
class DefeatFormula
{
public:
    /// Of a claim that stands with nothing lost.
    explicit DefeatFormula(const ClaimUnderLoss &loss);

    /// Units whose loss defeats the claim if the formula is all there is; sorted.
    std::vector<int> defeatingUnits() const;

    struct Bound {
        int lower = 0; ///< no fewer units than this defeat the claim
        std::vector<int> units; ///< those the bound was found on; likely to defeat
    };
    /// The bound under the present split of prices. Then moves the price of each exhibit towards
    /// the places this defeat pays for (a subgradient step, smaller every round), which raises the
    /// bound.
    Bound improveBound(int round);

private:
    using Cost = std::int64_t;
    static constexpr Cost scale = 1'000'000;
    static constexpr Cost infinite = Cost(1) << 50; // thousands of them still add up

    /// A slot is a unit in one of the nodes it serves; slots have the prices.
    using Slots = std::vector<int>;

    /// The citations of one origin that reach a level.
    struct OriginGroup {
        Slots slots;
        bool isFixed = false; ///< an agreed exhibit among them: cannot be removed
    };
    /// Corroboration at one level: it no longer lifts when so many groups of either kind are gone.
    struct Lift {
        std::vector<OriginGroup> all;
        std::vector<OriginGroup> primary;
        int excess = 0;
        int primaryExcess = 0;
    };
    /// Bringing the support of a node below a level: all of `needed`, and for each lift one way.
    struct LeafPlan {
        bool isImpossible = false;
        bool isElsewhere = false; ///< for the bound any slot in `elsewhere` might do it
        Slots needed;
        std::vector<Lift> lifts;
        Slots elsewhere;
    };
    /// A citation of an indicator that counts for the origins of its series.
    struct SeriesCitation {
        int origin = none;
        int slot = none; ///< none = cannot be lost
    };
    /// An indicator of a series, and the citations that give it its origins, sorted by origin.
    struct SeriesPart {
        int node = none;
        std::vector<SeriesCitation> citations;
        LeafPlan otherwise; ///< for the bound, where the node waits for others
    };
    enum class Kind { Leaf, Sum, Choice, Cheapest, OneOrigin };
    struct Expression {
        Kind kind = Kind::Sum;
        std::vector<int> children; ///< OneOrigin: what drops each indicator instead
        int count = 0; ///< Cheapest: so many of the children
        int node = none; ///< Leaf
        LeafPlan plan;
        std::vector<SeriesPart> parts; ///< OneOrigin
    };
    /// The prices of all expressions under one list of slot prices, children first.
    struct Evaluation {
        std::vector<Cost> slotPrices;
        bool isBound = false;
        std::vector<Cost> costs;
        std::vector<int> choices; ///< Choice: the child; OneOrigin: the origin kept
    };
    using Counts = std::vector<std::pair<int, int>>; // node, how often at once

    int add(Expression expression);
    int sum(std::vector<int> children);
    int choice(std::vector<int> children);
    int leaf(int node, int below);
    LeafPlan planLeaf(int node, int below) const;
    bool planLift(int node, int level, const Slots &gone, Lift &lift) const;
    Slots elsewhere(int node) const;
    int slotOf(int unit, int node) const;
    int oneOrigin(const std::vector<const FactUse *> &indicators, std::vector<int> drops,
                  int threshold);

    int helpingBelow(int fact, int level);
    int hurtingAtLeast(int fact, int level);
    int lower(const ElementNode &element, const FactUse &use, int level);
    int dateKnowledgeLater(const FactUse &use);
    int raiseUse(const ElementNode &element, const FactUse &use, int level);
    int breakArgument(const ElementNode &element, const ArgumentNode &argument, int level);
    int raiseArgument(const ElementNode &element, const ArgumentNode &argument, int level);
    int breakSeries(const ElementNode &element, int level);
    int admitAlternative(const ElementNode &element, const AlternativeNode &alternative, int level);
    int breakSides(const ElementNode &element, int level);
    int breakSupport(const ElementNode &element, int level);
    int raiseContrary(const ElementNode &element, int level);
    int breakElement(int element);
    void buildClaim();
    void chooseElements(const std::vector<std::vector<int>> &bases, std::size_t basis,
                        std::vector<int> &chosen, std::vector<std::vector<int>> &found) const;

    const Counts &counts(int expression);
    void addClosure(int node, Counts &to) const;
    void countUses();
    std::vector<Cost> boundPrices() const;
    Evaluation evaluate(std::vector<Cost> slotPrices, bool isBound) const;
    Cost priceOf(const Slots &slots, const Evaluation &evaluation) const;
    Cost costOf(int expression, Evaluation &evaluation) const;
    Cost leafCost(const LeafPlan &plan, const Evaluation &evaluation, Slots *losses) const;
    Cost liftCost(const Lift &lift, const Evaluation &evaluation, Slots *losses) const;
    Cost oneOriginCost(const Expression &expression, Evaluation &evaluation, int number) const;
    void collect(int expression, const Evaluation &evaluation, Slots &losses) const;
    void collectOneOrigin(int number, const Evaluation &evaluation, Slots &losses) const;
    Cost originsCost(const SeriesPart &part, int keptOrigin, const Evaluation &evaluation,
                     Slots *losses) const;
    Cost addSavings(const SeriesPart &part, Cost drop, const Evaluation &evaluation,
                    std::vector<std::pair<int, Cost>> &savings) const;
    std::vector<int> unitsOf(const Slots &slots) const;
    void shiftPrices(const Slots &losses, int round);

    const ClaimUnderLoss &m_loss;
    ElementRules<ClaimUnderLoss> m_rules;
    std::vector<Expression> m_expressions;
    std::map<std::pair<int, int>, int> m_leaves; ///< by node and level
    std::map<int, int> m_elements;
    std::vector<std::pair<bool, Counts>> m_counts;
    std::vector<int> m_firstSlot; ///< by unit
    std::vector<int> m_slotUnits;
    std::vector<int> m_slotNodes;
    std::vector<Cost> m_prices; ///< by slot; those of a unit never sum to more than `scale`
    std::vector<int> m_uses; ///< by node: how often one defeat may pay for it
    int m_root = none;
    bool m_isLoose = false; ///< the formula leaves ways out; only 1 is a sure lower bound
};

} // namespace saranda
