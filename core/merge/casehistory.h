// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"

namespace saranda {

/// A case with the way it came about.
struct CaseHistory {
    QString name; ///< of its file, for people
    CaseRecords records;
    std::vector<AuditEntry> entries; ///< of the log, oldest first
};

/// Reads the history of an open case. ErrorCode::Damaged when the log does not lead to the records:
/// the ancestor of a merge is taken from it.
Result<CaseHistory> historyOf(const CaseSession &session);

/// How many entries two logs have in common from the beginning. The hash of an entry stands for all
/// before it.
qint64 commonEntries(const CaseHistory &mine, const CaseHistory &theirs);

/// The case as it was after the first entries of its log.
Result<CaseRecords> recordsAfter(const CaseHistory &history, qint64 entries);

} // namespace saranda
