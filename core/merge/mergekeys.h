// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/mergeplan.h"

#include <functional>

namespace saranda {

/// A record of theirs that got a free key.
struct FreshKey {
    QUuid record;
    MergeRenumbering told;
};

/// Gives free keys to the records of theirs whose keys mine has for others. Keys that are part of
/// other data (what a draft was made from) follow. `base` may be null; `settle` answers whose key
/// stands where both sides gave a record another one.
std::vector<FreshKey> giveFreeKeys(const CaseRecords *base, const CaseRecords &mine,
                                   CaseRecords &theirs,
                                   const std::function<MergeSide(QUuid)> &settle);

/// States go by code: one that both list is the same, whatever ids it has. Theirs take mine's.
/// `base` may be null. Gives the ids their log has them under, by mine's.
QHash<QUuid, QUuid> alignStates(const CaseRecords *base, const CaseRecords &mine,
                                CaseRecords &theirs);

} // namespace saranda
