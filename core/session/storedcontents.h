// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/caserecords.h"

namespace saranda {

/// The files a case holds the bytes of, and those of them that no record names any more: they are
/// kept because an undo or the log may need them.
struct StoredContents {
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 unnamedFiles = 0;
    qint64 unnamedBytes = 0;
};

/// Counts them in the case file, which is only read, and held against the records. Nothing is
/// hashed: see CaseSession::verify().
Result<StoredContents> storedContents(const QString &path, const CaseRecords &records);

} // namespace saranda
