// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

namespace saranda {

struct EvidenceProfile;

/// A step of the ladder, 0 to 5 (METHOD § 1).
using Level = std::uint8_t;
inline constexpr int topLevel = 5;
inline constexpr int ladderSize = topLevel + 1;
inline constexpr int markKinds = 8;

/// The numbers of an evidence profile as dense tables: what the computation reads. Nothing in the
/// computation is a number of its own.
struct RuleTables {
    std::array<Level, ladderSize> reliability{};
    std::array<Level, ladderSize> credibility{};
    std::array<int, markKinds> markSteps{};
    int upCap = 0;
    int downCap = 0;
    int assumedReliability = 0; ///< index into `reliability`
    int assumedCredibility = 0; ///< index into `credibility`
    Level secondaryCap = 0;
    Level agreedLevel = 0;

    std::array<int, ladderSize> corroboration{}; ///< origins needed by level; 0 = no lift there
    int corroborationStep = 0;
    int corroborationPrimaries = 0;

    std::array<std::array<Level, ladderSize>, ladderSize> grades{}; ///< [for][against]
    std::array<Level, ladderSize> challengeCaps{};
    Level contestedFrom = 0;

    Level generalFactCap = 0;
    Level impossibleInTimeCap = 0;
    Level knowledgeDatedFrom = 0;
    int seriesFacts = 0;
    int seriesOrigins = 0;
    int seriesOriginMargin = 0;
    int seriesOriginFloor = 0;
    Level hardToReconcileCap = 0;
    Level secondBestCap = 0;
    Level noAlternativeCap = 0;
    Level oneSideFloor = 0;

    Level grade(Level supporting, Level contrary) const { return grades[supporting][contrary]; }
    /// From which level on an origin counts for a series that is to reach `level`.
    int originThreshold(int level) const
    {
        return std::max(seriesOriginFloor, level - seriesOriginMargin);
    }
    /// The least support that gives `wanted` against `contrary`; above topLevel where none does.
    int leastFor(Level wanted, Level contrary) const;
    /// The strongest contrary level under which `supporting` still gives `wanted`; −1 = none.
    int mostAgainst(Level wanted, Level supporting) const;
    /// Level of an exhibit before any challenge. Grades are indexes into the tables, −1 = missing;
    /// `marks` has one bit for each kind of mark.
    Level exhibitLevel(int reliabilityGrade, int credibilityGrade, unsigned marks, bool secondary,
                       bool agreed) const;
};

RuleTables makeRuleTables(const EvidenceProfile &profile);

} // namespace saranda
