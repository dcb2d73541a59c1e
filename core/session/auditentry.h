// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"
#include "core/storage/auditentry.h"

#include <QString>

#include <vector>

namespace saranda {

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
