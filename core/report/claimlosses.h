// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"

#include <QHash>

#include <vector>

namespace saranda {

/// What an established claim comes to when some exhibits are lost together.
struct ClaimLoss {
    std::vector<Exhibit::Id> exhibits;
    int level = 0;
    bool established = false;

    bool operator==(const ClaimLoss &) const = default;
};

/// The losses that change the level of a claim.
struct ClaimLosses {
    std::vector<ClaimLoss> losses;
    bool isCut = false; ///< not every exhibit that carries it was tried
};

/// For each established claim, computed anew by the engine without each exhibit its facts rest on,
/// and without the smallest set that defeats it. How often that is done depends on the size of the
/// case alone, never on time. At a marking `disclosed` is what may be seen of `records`: only that
/// is named and counted.
Result<QHash<Claim::Id, ClaimLosses>>
claimLosses(const CaseRecords &records, const CaseRecords &disclosed, const Assessment &assessment,
            const Doctrine &doctrine, const std::optional<QString> &marking);

} // namespace saranda
