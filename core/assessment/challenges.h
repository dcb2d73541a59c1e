// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace saranda {

/// Why the level of one fact waits for that of another: a citation of `fact` is challenged by
/// `challenger`, either itself or because the exhibit it cites is.
struct ChallengeLink {
    Fact::Id fact;
    qsizetype citation = 0; ///< position in the fact's citations
    std::optional<Exhibit::Id> exhibit; ///< the challenged exhibit; empty: the citation itself
    Fact::Id challenger;
};

/// Facts whose levels wait for one another in a circle. Each link's challenger is the next link's
/// fact; the last one's is the first's.
struct ChallengeCycle {
    std::vector<ChallengeLink> links;

    /// Keys of facts and challenged exhibits in order, the first one again at the end.
    QStringList keys(const CaseRecords &records) const;
};

/// The circles among the challenges of a case, none when they can be computed (METHOD § 6). Found
/// in key order; at most `most` are reported.
std::vector<ChallengeCycle> challengeCycles(const CaseRecords &records, int most = 100);

/// The circles among derivations, as keys with the first one again at the end.
std::vector<QStringList> derivationCycles(const CaseRecords &records, int most = 100);

} // namespace saranda
