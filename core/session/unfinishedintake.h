// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"
#include "core/session/edit.h"
#include "core/storage/connection.h"

namespace saranda {

// Bytes come into the case before the edit that names them. What comes in without that edit,
// because the program was killed or the disk was full, must not stay: it would leave the building
// in bundles as a file of the case that is no exhibit.

/// Bytes are about to come in that an edit is to name. In the caller's transaction, before its
/// entry in the log.
void noteIntake(Connection &connection);

/// Ends the note when the edit names files that its records did not name before. In the caller's
/// transaction.
void endIntake(Connection &connection, const Edit &settled);

/// Takes back what has come in since the note and is named by no record and nowhere in the log. To
/// be called when nobody else writes. Throws StorageError, after which the note is still there.
void takeBackUnfinished(Connection &connection, const QString &at, const QString &by);

/// The addresses of all bytes that the records name.
QSet<QString> namedContents(const CaseRecords &records);

} // namespace saranda
