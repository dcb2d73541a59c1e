// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"
#include "core/storage/progress.h"

#include <QByteArray>
#include <QStringList>

namespace saranda {

/// What an import yields: the records, not yet in any case file.
struct ImportedCase {
    CaseRecords records;
    QStringList warnings; ///< unknown fields kept, files not found: one a line, with JSON pointer
    bool statesMarkings = true; ///< false: the scheme of the records is only the usual one
};

/// Reads a case document (FORMAT § 1). All problems are found before it fails: the error's
/// `detail` lists them one a line with file, line and column (malformed JSON) or JSON pointer.
/// The doctrine says which tests, elements, bases, warrants and rules exist. Progress counts
/// records.
Result<ImportedCase> readCaseJson(const QByteArray &json, const QString &fileName,
                                  const Doctrine &doctrine, const Progress &progress = {});

/// The scheme of markings of a document that states none, and of a new case.
QStringList defaultMarkings();

/// Writes the case document: deterministic, in key order, unknown fields included.
QByteArray writeCaseJson(const CaseRecords &records);
/// The same where it may be stopped: ErrorCode::Cancelled. Progress counts records.
Result<QByteArray> writeCaseJson(const CaseRecords &records, const Progress &progress);

} // namespace saranda
