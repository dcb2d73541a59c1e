// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/authority.h"
#include "core/doctrine/localized.h"

#include <QString>

#include <array>
#include <vector>

namespace saranda {

/// The lowest and highest step of the ladder of standards; the tables below are indexed by level.
inline constexpr int lowestLevel = 0;
inline constexpr int highestLevel = 5;
inline constexpr int levelCount = highestLevel + 1;

using LevelTable = std::array<int, levelCount>;

/// A mark on an exhibit that moves its level one or more steps up (positive) or down.
struct EvidenceMark {
    QString id;
    Localized title;
    int step = 0;
    std::vector<AuthorityRef> authorities;

    bool operator==(const EvidenceMark &) const = default;
};

/// One line of grade(P, C): `level` holds if all three conditions do; the highest line wins.
struct GradeLine {
    int level = 0;
    int leastFor = lowestLevel;
    int leastMargin = -highestLevel; // for − against
    int mostAgainst = highestLevel;

    bool operator==(const GradeLine &) const = default;
};

/// Every number of the method. A ministry adopts it; the engine only applies it.
struct EvidenceProfile {
    // Exhibit → level
    LevelTable reliability = {}; // A, B, C, D, E, F
    LevelTable credibility = {}; // 1 .. 6
    QString assumedReliability; // "F": an exhibit without a grade
    int assumedCredibility = 0; // 6
    std::vector<EvidenceMark> marks;
    int upCap = 0; // most steps up, whatever the number of marks
    int downCap = 0;
    int secondaryCap = 0;
    int agreedLevel = 0;

    // Exhibit → fact
    int defaultStrength = 0;
    /// k by level: so many independent origins at a level lift a fact above it; 0 = no lift there.
    LevelTable corroboration = {};
    int corroborationStep = 0; // levels gained
    int corroborationPrimaries = 0; // of these origins, so many must not be secondary

    // For and against, challenges
    std::vector<GradeLine> ladder; // highest first
    LevelTable challengeCaps = {}; // by the net level of the challenging fact
    int contestedFrom = 0; // contrary level from which an element is called contested

    // Facts → element
    int generalFactCap = 0; // in a specific element
    int impossibleInTimeCap = 0;
    int knowledgeDatedFrom = 0; // net level from which a fact dates the State's knowledge
    int seriesFacts = 0; // indicators a series needs
    int seriesOrigins = 0; // origins it rests on, unless control is exclusive
    int seriesOriginMargin = 0; // an origin counts from level − margin …
    int seriesOriginFloor = 0; // … but never below this
    int hardToReconcileCap = 0; // best single fact that is merely hard to reconcile
    int secondBestCap = 0; // second best of both kinds together
    int noAlternativeCap = 0; // a series without an alternative considered
    int oneSideFloor = 0; // both sides: never capped below this

    const EvidenceMark *mark(QStringView id) const;
    /// grade(P, C) of the method; arguments outside 0..5 are clamped.
    int grade(int supporting, int contrary) const;

    bool operator==(const EvidenceProfile &) const = default;
};

} // namespace saranda
