// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/mergeplan.h"

namespace saranda {

// What a merge says, as a person reads it.

/// "Exhibit E-3, title".
QString conflictPlace(const MergeConflict &conflict);
/// The value, "removed" or "nothing".
QString versionText(const MergeVersion &version);
/// "Anna, 27 Nov 2026 10:22"; empty when the log does not say.
QString versionAuthor(const MergeVersion &version);
/// Where the two cases stand to each other, and what comes over.
QString planSummary(const MergePlan &plan, const QString &theirName);
/// Renumbered records and other remarks, one a line.
QString planRemarks(const MergePlan &plan);

} // namespace saranda
