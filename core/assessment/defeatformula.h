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

    /// False when no loss defeats the claim as far as the formula can see.
    bool isPossible() const;
    /// Units whose loss defeats the claim if the formula is all there is; sorted. `shared` prices
    /// an exhibit the lower the more places use it.
    std::vector<int> defeatingUnits(bool shared) const;
    /// No fewer units than this defeat the claim.
    int lowerBound() const;

private:
    using Cost = std::int64_t;
    static constexpr Cost scale = 1'000'000'000;
    static constexpr Cost infinite = Cost(1) << 60;

    enum class Kind { Leaf, Sum, Choice, Cheapest };
    struct Expression {
        Kind kind = Kind::Sum;
        std::vector<int> children;
        int count = 0; ///< Cheapest: so many of the children
        int node = none; ///< Leaf
        int below = 0; ///< support must fall below this; above topLevel = no condition
        int threshold = 0; ///< or: no citation from this level on …
        int keptOrigin = none; ///< … but of this origin
    };
    struct Cut {
        Cost cost = 0;
        std::vector<int> units;
    };
    using Counts = std::vector<std::pair<int, int>>; // node, how often at once

    int add(Expression expression);
    int sum(std::vector<int> children);
    int choice(std::vector<int> children);
    int leaf(int node, int below);
    int originsLeaf(int node, int threshold, int origin);

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
    void prepareWeights();
    Cost weight(int unit, int node, bool split) const;
    Cut evaluate(int expression, bool split, bool bound,
                 std::vector<std::pair<bool, Cut>> &memo) const;
    Cut cutLeaf(const Expression &leaf, bool split, bool bound) const;
    Cut cutSupport(int node, int below, bool split) const;
    Cut cutOrigins(const Expression &leaf, bool split) const;
    Cut cheapestAnywhere(int node) const;
    Cut run(bool split, bool bound) const;

    const ClaimUnderLoss &m_loss;
    ElementRules<ClaimUnderLoss> m_rules;
    std::vector<Expression> m_expressions;
    std::map<std::pair<int, int>, int> m_leaves;
    std::map<int, int> m_elements;
    std::vector<std::pair<bool, Counts>> m_counts;
    std::vector<int> m_uses; ///< by node: how often one defeat may pay for it
    int m_root = none;
    bool m_isLoose = false; ///< the formula leaves ways out; only 1 is a sure lower bound
};

} // namespace saranda
