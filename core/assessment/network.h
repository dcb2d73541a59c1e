// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/ruletables.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace saranda {

// A case as the computation sees it: numbered exhibits, facts and claims in flat arrays, no names,
// no Qt. CompiledCase makes it from the records and knows which number is which record.

inline constexpr int none = -1;

/// Exhibit, secondary or not, in one byte, because one pass over all citations reads it.
struct GradedExhibit {
    static constexpr std::uint8_t secondaryBit = 8;
    std::uint8_t bits = 0;

    Level level() const { return bits & 7; }
    bool isSecondary() const { return bits & secondaryBit; }
    static GradedExhibit of(Level level, bool secondary)
    {
        return {std::uint8_t(level | (secondary ? secondaryBit : 0))};
    }
    bool operator==(const GradedExhibit &) const = default;
};

struct ExhibitNode {
    Level base = 0; ///< before its challenge
    bool secondary = false;
    bool agreed = false;
    bool present = false;
    int origin = none;
    int challenge = none; ///< fact
    int depth = 0; ///< comes after all facts of lower depth
};

/// Sorted by origin within its fact and stance.
struct CitationCell {
    std::uint32_t exhibit;
    std::uint32_t strength : 3;
    std::uint32_t startsOrigin : 1;
    std::uint32_t challenge : 28; ///< fact + 1, 0 = none
};
static_assert(sizeof(CitationCell) == 8);

/// Start and end of a dated matter, seconds; the extremes of the type = no bound (METHOD § 9).
struct TimeBounds {
    static constexpr std::int64_t past = std::numeric_limits<std::int64_t>::min();
    static constexpr std::int64_t future = std::numeric_limits<std::int64_t>::max();
    std::int64_t earliestStart = past;
    std::int64_t latestStart = future;
    std::int64_t earliestEnd = past;
    std::int64_t latestEnd = future;
    bool dated = false;
};

/// A fact's citations: `forCount` supporting ones from `first` on, then the contrary ones.
struct FactNode {
    std::uint32_t first = 0;
    std::uint32_t forCount = 0;
    std::uint32_t againstCount = 0;
    std::uint32_t room = 0; ///< cells reserved
    bool present = false;
    int depth = 0;
};

struct Span {
    int begin = 0;
    int end = 0;
    int size() const { return end - begin; }
};

enum class Gate : std::uint8_t { None, Operation, Knowledge };
enum class Side : std::uint8_t { None, Infrastructure, Perpetrator };

/// A fact in a part it plays for an element.
struct FactUse {
    int fact = none;
    bool general = false; ///< not about the claim's operation
    bool tooLate = false; ///< begins after the operation has certainly ended
    bool repeated = false; ///< an indicator listed twice counts once
    Side side = Side::None;
};

struct ArgumentNode {
    Span premises; ///< into ClaimNode::uses
    Level cap = 0; ///< the lower of its strength and its warrant's cap
    bool against = false;
    int challenge = none;
    int warrant = none; ///< among those of the doctrine
    int position = 0; ///< in the record
};

struct AlternativeNode {
    Span incompatible;
    Span hard; ///< without those that are incompatible already
    Span supporting;
    int position = 0;
};

struct ElementNode {
    int element = none; ///< in the doctrine
    bool specific = false;
    bool bothSides = false;
    Gate gate = Gate::None;
    bool addressed = false;
    bool comparison = false; ///< belongs to a comparison basis only
    Span arguments;
    Span indicators; ///< into ClaimNode::uses
    Span alternatives;
};

struct BasisNode {
    int basis = none; ///< in the doctrine
    bool comparison = false;
    Span elements; ///< into ClaimNode::basisElements
};

struct ClaimNode {
    bool present = false;
    bool exclusiveControl = false;
    Level required = 0;
    TimeBounds operation;
    std::vector<FactUse> uses;
    std::vector<ArgumentNode> arguments;
    std::vector<AlternativeNode> alternatives;
    std::vector<ElementNode> elements; ///< doctrine order, then those of comparisons
    std::vector<int> basisElements; ///< index into `elements`, none = not addressed
    std::vector<BasisNode> bases; ///< doctrine order
    std::vector<int> knowledgeFacts; ///< those that date the State's knowledge, each once
};

struct Network {
    RuleTables rules;
    std::vector<ExhibitNode> exhibits;
    std::vector<FactNode> facts;
    std::vector<TimeBounds> dates; ///< of the facts
    std::vector<CitationCell> cells;
    std::vector<ClaimNode> claims;

    std::vector<int> factOrder; ///< by depth
    std::vector<int> challengedExhibits; ///< by depth

    // Where a change goes next.
    std::vector<std::vector<int>> factsCiting; ///< by exhibit, each fact once
    std::vector<std::vector<int>> exhibitsChallenged; ///< by fact
    std::vector<std::vector<int>> factsChallenged; ///< by fact: facts with a citation it challenges
    std::vector<std::vector<int>> claimsUsing; ///< by fact, each claim once
};

} // namespace saranda
