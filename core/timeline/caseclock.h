// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"
#include "core/timeline/timelinespan.h"

#include <QHash>

#include <optional>

namespace saranda {

/// The clock of one due-diligence claim (LAW § 3): between which instants the State came to know,
/// and how each dated matter stands to it. Bounds and answers are the engine's.
struct CaseClock {
    Claim::Id claim;
    QString claimKey;
    QString state; ///< its name
    bool isKnown = false; ///< some fact dates the knowledge, though it may leave an end open
    Seconds earliest = unboundedPast;
    Seconds latest = unboundedFuture;
    QHash<Fact::Id, Timing> answers; ///< of the facts the engine has held against it

    /// The rule of METHOD § 9 for any other date.
    Timing answerTo(const CaseDate &date) const;
};

/// Nothing when there is no such claim or its test has no clock.
std::optional<CaseClock> clockOf(const CaseRecords &records, const Assessment &assessment,
                                 const Doctrine &doctrine, Claim::Id claim);

/// Whether the claim's test dates a knowledge.
bool hasClock(const Claim &claim, const Doctrine &doctrine);

} // namespace saranda
