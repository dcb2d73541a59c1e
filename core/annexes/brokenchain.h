// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/annexoptions.h"
#include "core/doctrine/doctrine.h"
#include "core/session/edit.h"
#include "core/storage/progress.h"

namespace saranda {

/// An exhibit with a file whose bytes are not those that came in.
struct BrokenExhibit {
    Exhibit::Id id;
    QString key;
    QStringList files; ///< names
    bool isMarked = false; ///< it carries the mark already
};

/// Reads all files of all exhibits against their hashes. In key order. ErrorCode::Cancelled when
/// `progress`, told in bytes, says so.
Result<std::vector<BrokenExhibit>> brokenExhibits(const CaseRecords &records,
                                                  const ContentReader &content,
                                                  const Progress &progress = {});

/// A claim, or an element of it, that a broken chain of custody lowers.
struct LoweredFinding {
    QString claim; ///< key
    QString element; ///< id; empty for the claim itself
    int before = 0;
    int after = 0;
    int required = 0;

    bool isLost() const { return before >= required && after < required; }
};

/// What the mark on these exhibits would lower, or has lowered where they carry it.
Result<std::vector<LoweredFinding>> loweredByBrokenChain(const CaseRecords &records,
                                                         const Doctrine &doctrine,
                                                         const std::vector<BrokenExhibit> &broken);

/// Sets the mark `chain-broken` on those that do not carry it; empty where all do.
Edit markBroken(const CaseRecords &records, const std::vector<BrokenExhibit> &broken);

} // namespace saranda
