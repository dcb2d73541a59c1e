// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

#include <vector>

namespace saranda {

struct UsedExhibit {
    Exhibit::Id exhibit;
    int sentences = 0; ///< that cite it
    bool bearsOnClaims = false; ///< on those the draft is about

    bool operator==(const UsedExhibit &) const = default;
};

struct UsedFact {
    Fact::Id fact;
    int sentences = 0; ///< made from it, or citing an exhibit at a place that supports it
    bool bearsOnClaims = false;

    bool operator==(const UsedFact &) const = default;
};

/// What of the case a draft uses. Each list: what bears on its claims first, then by key.
struct UsedEvidence {
    std::vector<UsedExhibit> usedExhibits;
    std::vector<UsedExhibit> unusedExhibits;
    std::vector<UsedFact> usedFacts;
    std::vector<UsedFact> unusedFacts;
};

UsedEvidence usedEvidence(const CaseRecords &records, const Draft &draft);

} // namespace saranda
