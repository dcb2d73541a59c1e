// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/mergeplan.h"
#include "core/session/casesession.h"

namespace saranda {

/// What went over beside the records.
struct MergeSummary {
    qsizetype files = 0; ///< exhibits' bytes copied
    qint64 bytes = 0;
    qsizetype absent = 0; ///< files the records name and neither case holds
    qsizetype texts = 0; ///< exhibits whose text for the search was copied
};

/// The part of carryOutMerge() that takes long and may run in any thread while the session lives:
/// the bytes of their exhibits. carryOutMerge() finds them in the case then.
Result<MergeSummary> copyMergedFiles(CaseSession &into, const CaseSession &theirs,
                                     const std::vector<Edit> &edits, const Progress &progress = {});

/// Carries a plan out in the open case `into`: the bytes of their exhibits first, then the edits,
/// then the texts for the search. On failure the records are as they were. `edits` are the plan's
/// edit or its steps.
Result<MergeSummary> carryOutMerge(CaseSession &into, const CaseSession &theirs,
                                   const std::vector<Edit> &edits, const Progress &progress = {});

/// Makes the merged case at `output`: a copy of mine with theirs merged in step by step, in place
/// when it is whole. ErrorCode::Exists for an existing file without `replace`, and always for one
/// of the two cases it is made from.
Result<MergeSummary> writeMergedCase(const CaseSession &mine, const CaseSession &theirs,
                                     const std::vector<Edit> &steps, const QString &output,
                                     bool replace, const SessionOptions &options,
                                     const Progress &progress = {});

} // namespace saranda
