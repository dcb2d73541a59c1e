// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace saranda {

/// What an edit did to one record. Absent `before`: added. Absent `after`: removed.
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
};

/// One field's change, for showing.
struct FieldChange {
    QString field; ///< "title", "citations[2].strength"
    QString before; ///< as text; empty = absent
    QString after;
};

/// Field by field what a change did.
std::vector<FieldChange> fieldChanges(const AuditChange &change);
/// The same, with keys in the place of the ids of records the case still has.
std::vector<FieldChange> fieldChanges(const AuditChange &change, const CaseRecords &records);

} // namespace saranda
