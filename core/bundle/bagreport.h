// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bagsource.h"
#include "core/session/casesession.h"

namespace saranda {

/// What came of judging a bag. Every problem alone makes it not valid; warnings do not.
struct BagReport {
    QString version; ///< of BagIt, as the bag declares it
    std::vector<BagRemark> problems;
    std::vector<BagRemark> warnings;
    qint64 files = 0; ///< of the payload
    qint64 bytes = 0;

    bool isValid() const { return problems.empty(); }
};

/// Judges a bag of any version from 0.93 to 1.0, in a folder or a zip archive, whoever made it.
/// An archive that is refused or a file that cannot be read is a problem of the bag. Fails only
/// when there is nothing at the path or the person stopped it.
Result<BagReport> verifyBag(const QString &path, const Progress &progress = {});
Result<BagReport> verifyBag(BagSource &source, const Progress &progress = {});

/// Is it something verifyBag is meant for: a folder, or a file that is a zip archive by its first
/// bytes or its name?
bool looksLikeBag(const QString &path);

} // namespace saranda
