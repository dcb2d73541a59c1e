// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace saranda {

/// What an edit did to one record. Absent `before`: added. Absent `after`: removed.
/// Kinds beside those of records: "file" (bytes came into the case; `key` is their SHA-256) and
/// "doctrine" (a profile was kept; `key` is its version).
struct AuditChange {
    QString kind; ///< "exhibit", "fact", ... as in the JSON list names, singular
    QUuid record;
    QString key;
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;
};

/// One entry of the hash-chained log.
struct AuditEntry {
    qint64 number = 0; ///< 1, 2, 3, ... without gaps
    QString at; ///< stored time, UTC
    QString by;
    QString text; ///< of the edit, or "Undo: …", "Redo: …"
    QString hash; ///< SHA-256 over this entry and its predecessor's hash, hex
    std::vector<AuditChange> changes;
    qint64 changeTotal = 0; ///< how many it has, where `changes` are the first few
};

} // namespace saranda
