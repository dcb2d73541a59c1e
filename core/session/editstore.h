// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/edit.h"
#include "core/storage/auditentry.h"
#include "core/storage/connection.h"
#include "core/storage/progress.h"

namespace saranda {

/// What the log says of an edit.
std::vector<AuditChange> auditChanges(const Edit &settled);

/// Writes a settled, checked edit, its log entry and its search words. Inside a transaction. False
/// when `progress` (done and total of changes) stopped it: then nothing of it may be committed.
bool writeEdit(Connection &connection, const Edit &settled, const QString &at, const QString &by,
               const QString &logText, const Progress &progress = {});

} // namespace saranda
