// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/network.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace saranda {

/// Which origins support a fact at a level or above: none, exactly this one, or several.
inline constexpr int noOrigin = -1;
inline constexpr int severalOrigins = -2;

struct FactLevels {
    Level supportFor = 0; ///< S(f, +)
    Level supportAgainst = 0; ///< S(f, −)
    Level net = 0;
    std::array<int, ladderSize> origins{noOrigin, noOrigin, noOrigin,
                                        noOrigin, noOrigin, noOrigin}; ///< by least level

    bool operator==(const FactLevels &) const = default;
};

struct ElementLevels {
    Level direct = 0;
    Level conclusive = 0; ///< the series alone
    Level circumstantial = 0; ///< the series after alternatives and sides
    Level forLevel = 0; ///< P
    Level against = 0; ///< C
    Level level = 0;

    bool operator==(const ElementLevels &) const = default;
};

/// [Ke, Kl] of METHOD § 9.
struct KnowledgeSpan {
    bool known = false;
    std::int64_t earliest = 0;
    std::int64_t latest = 0;

    bool operator==(const KnowledgeSpan &) const = default;
};

struct ClaimLevels {
    std::vector<ElementLevels> elements;
    std::vector<Level> bases;
    Level level = 0;
    int decidingBasis = none;
    KnowledgeSpan knowledge;

    bool operator==(const ClaimLevels &) const = default;
};

/// Every level of a case.
struct Levels {
    std::vector<GradedExhibit> exhibits;
    std::vector<FactLevels> facts;
    std::vector<ClaimLevels> claims;
};

/// λ of a citation: no more than its exhibit, its strength and its challenge allow.
inline Level citationLevel(const CitationCell &cell, GradedExhibit exhibit, const Levels &levels,
                           const RuleTables &rules)
{
    Level level = std::min(exhibit.level(), Level(cell.strength));
    if (cell.challenge != 0)
        level = std::min(level, rules.challengeCaps[levels.facts[cell.challenge - 1].net]);
    return level;
}

/// What one scan over the citations of one stance gathers: for each level how many origins have it
/// as their best, all of them and their primary part.
class OriginCounts
{
public:
    /// One origin; `sample` is whatever identifies it to the caller.
    void add(Level best, Level bestPrimary, int sample)
    {
        ++m_all[best];
        ++m_primary[bestPrimary];
        m_sample[best] = sample;
    }
    /// S of METHOD § 4.
    Level support(const RuleTables &rules) const;
    /// For each level what is at or above it: noOrigin, severalOrigins, or the sample of the only
    /// one.
    void describe(std::array<int, ladderSize> &origins) const;
    int atLeast(int level) const;
    int primariesAtLeast(int level) const;

private:
    std::array<int, ladderSize> m_all{};
    std::array<int, ladderSize> m_primary{};
    std::array<int, ladderSize> m_sample{};
};

/// The levels of an assessment for ElementRules: a fact is as strong where it helps as where it
/// hurts.
class CurrentNets
{
public:
    CurrentNets(const Network &network, const Levels &levels)
        : m_network(network)
        , m_levels(levels)
    { }
    Level pro(int fact) const { return m_levels.facts[std::size_t(fact)].net; }
    Level con(int fact) const { return m_levels.facts[std::size_t(fact)].net; }
    int origins(int fact, int level) const
    {
        return m_levels.facts[std::size_t(fact)].origins[std::size_t(level)];
    }
    void collectOrigins(int fact, int level, std::vector<int> &found) const;

private:
    const Network &m_network;
    const Levels &m_levels;
};

GradedExhibit gradeExhibit(const Network &network, const Levels &levels, int exhibit);
OriginCounts countOrigins(const Network &network, const Levels &levels, int fact, bool contrary);
FactLevels assessFact(const Network &network, const Levels &levels, int fact);
void assessClaim(const Network &network, const Levels &levels, int claim, ClaimLevels &result);

/// Everything from nothing: exhibits, facts in topological order of challenges, claims.
void assessAll(const Network &network, Levels &levels);

/// What an incremental run has recomputed (not all of it need have changed).
struct Touched {
    std::vector<int> exhibits;
    std::vector<int> facts;
    std::vector<int> claims;
};

/// Recomputes what depends on the changed nodes and stops where a level stays the same. Keeps its
/// buffers, so that an edit allocates nothing once they have grown.
class Propagation
{
public:
    void exhibitChanged(const Network &network, int exhibit);
    void factChanged(const Network &network, int fact);
    void claimChanged(const Network &network, int claim);
    /// Runs to the end; the answer is valid until the next change.
    const Touched &run(const Network &network, Levels &levels);

private:
    using Entry = std::pair<int, int>; // order (depth, exhibits before facts), node
    void push(std::vector<char> &pending, int node, int order);
    void runExhibit(const Network &network, Levels &levels, int exhibit);
    void runFact(const Network &network, Levels &levels, int fact);

    std::vector<Entry> m_heap;
    std::vector<char> m_pendingExhibits;
    std::vector<char> m_pendingFacts;
    std::vector<char> m_pendingClaims;
    std::vector<int> m_claims;
    Touched m_touched;
    bool m_isFresh = true;
};

} // namespace saranda
