// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/elementrules.h"

#include <array>
#include <functional>
#include <vector>

namespace saranda {

/// What is lost at once.
enum class LossUnit { Exhibit, Origin };

/// A citation inside ClaimUnderLoss.
struct LocalCitation {
    int unit = none; ///< none = cannot be lost
    Level cap = 0; ///< of exhibit and strength
    bool secondary = false;
    int origin = none;
    int exhibitChallenge = none; ///< node
    int citationChallenge = none; ///< node
};

/// A fact in the part it plays for the claim: where it helps (its supporting citations can be lost)
/// or where it hurts (the citations that rebut it can be lost). The other side is frozen: losing an
/// exhibit never helps.
struct LossNode {
    int fact = none;
    bool helps = true;
    Span losing; ///< sorted by origin
    Span frozen;
    bool isIndirect = false; ///< some citation is challenged, so a loss elsewhere moves it
    std::vector<int> challengers; ///< nodes it waits for
    std::vector<int> dependents;
    Level losingSupport = 0;
    Level frozenSupport = 0;
    Level value = 0; ///< net of the fact in this part
    std::array<int, ladderSize> origins{};
};

/// φ of METHOD § 11: whether a claim still meets its standard when exhibits are lost. A monotone
/// formula: losing more never helps. Holds only the facts that bear on the claim, so that one loss
/// costs what it touches.
class ClaimUnderLoss
{
public:
    /// `comesBefore(a, b)` orders exhibits by key: units are numbered in that order, so that ties
    /// fall the same way on every machine.
    ClaimUnderLoss(const Network &network, int claim, LossUnit unit,
                   const std::function<bool(int, int)> &comesBefore);

    int unitCount() const { return int(m_exhibits.size()); }
    /// The exhibits of a unit that help the claim, in key order.
    const std::vector<int> &exhibits(int unit) const { return m_exhibits[std::size_t(unit)]; }
    /// Exhibits that help the claim and hurt it as well, in key order.
    const std::vector<int> &usedOnBothSides() const { return m_onBothSides; }

    bool isLost(int unit) const { return m_lost[std::size_t(unit)]; }
    void lose(int unit) { setLost(unit, true); }
    void restore(int unit) { setLost(unit, false); }
    /// Loses the unit for good: restore() no longer brings it back.
    void giveUp(int unit);
    /// The unit that serves the claim with this exhibit, or none.
    int unitOf(int exhibit) const { return m_unitOf[std::size_t(exhibit)]; }
    void restoreAll();
    /// Whether the claim is at `required` with what is left.
    bool stands();
    /// Its level with what is left.
    Level level();
    long long evaluations() const { return m_evaluations; }

    // The formula, for bounds.
    const Network &network() const { return m_network; }
    const ClaimNode &claim() const { return m_claim; }
    const ClaimLevels &levels() const { return m_levels; }
    const std::vector<LossNode> &nodes() const { return m_nodes; }
    const LocalCitation &citation(int position) const { return m_citations[std::size_t(position)]; }
    int helpingNode(int fact) const { return m_helping[std::size_t(fact)]; }
    int hurtingNode(int fact) const { return m_hurting[std::size_t(fact)]; }
    /// λ as it stands.
    Level levelOf(const LocalCitation &citation) const;
    bool isGone(const LocalCitation &citation) const
    {
        return citation.unit != none && m_lost[std::size_t(citation.unit)];
    }
    /// The nodes in which a unit has a citation that can be lost.
    const std::vector<int> &nodesOf(int unit) const { return m_nodesOf[std::size_t(unit)]; }

    // What ElementRules asks.
    Level pro(int fact) const { return m_nodes[std::size_t(helpingNode(fact))].value; }
    Level con(int fact) const { return m_nodes[std::size_t(hurtingNode(fact))].value; }
    int origins(int fact, int level) const
    {
        return m_nodes[std::size_t(helpingNode(fact))].origins[std::size_t(level)];
    }
    void collectOrigins(int fact, int level, std::vector<int> &found) const;

private:
    int addNode(int fact, bool helps);
    void collectNodes();
    void numberUnits(LossUnit unit, const std::function<bool(int, int)> &comesBefore);
    void fillNode(int node);
    Span addCitations(int node, bool losing, bool supporting);
    void setLost(int unit, bool lost);
    void markDirty(int node);
    Level support(const Span &citations, bool losing, std::array<int, ladderSize> *origins) const;
    bool recompute(int node);
    void update();

    const Network &m_network;
    const ClaimNode &m_claim;
    std::vector<int> m_helping; // by fact
    std::vector<int> m_hurting;
    std::vector<LossNode> m_nodes;
    std::vector<LocalCitation> m_citations;
    std::vector<int> m_unitOf; // by exhibit
    std::vector<std::vector<int>> m_exhibits;
    std::vector<std::vector<int>> m_nodesOf;
    std::vector<int> m_onBothSides;
    std::vector<char> m_lost;
    std::vector<char> m_givenUp;
    std::vector<char> m_dirty;
    std::vector<std::pair<int, int>> m_heap; // depth, node
    ClaimLevels m_levels;
    bool m_isCurrent = false;
    long long m_evaluations = 0;
};

} // namespace saranda
