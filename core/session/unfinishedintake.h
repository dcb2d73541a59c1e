// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"
#include "core/session/edit.h"
#include "core/storage/connection.h"
#include "core/storage/contentstore.h"

namespace saranda {

// Bytes come into the case before the edit that names them. What comes in without that edit,
// because the program was killed or the disk was full, must not stay: it would leave the building
// in bundles as a file of the case that is no exhibit.

/// Bytes have come in that an edit is to name. In the caller's transaction, before its entry in
/// the log.
void noteIntake(Connection &connection, const QString &sha256);

/// Ends the notes of the bytes the edit names that its records did not name before. In the
/// caller's transaction.
void endIntake(Connection &connection, const Edit &settled);

/// Takes bytes back, unless a record names them, and says so in the log with `text`.
void takeBackContent(ContentStore &contents, Connection &connection, const QString &sha256,
                     const QString &at, const QString &by, const QString &text);

/// Takes back what there is a note of, is named by no record and has been named by no edit since.
/// To be called when nobody else writes. Throws StorageError, after which the notes that are left
/// are still there.
void takeBackUnfinished(Connection &connection, const QString &at, const QString &by);

/// The addresses of all bytes that the records name.
QSet<QString> namedContents(const CaseRecords &records);

} // namespace saranda
