// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/casehistory.h"

#include <QHash>

namespace saranda {

/// Who touched what last in a part of a log.
class LastChanges
{
public:
    /// Looks at the entries after the first `common` ones. The history must outlive this.
    LastChanges(const CaseHistory &history, qint64 common);

    /// The last entry that changed the record; null when none did.
    const AuditEntry *of(QUuid record) const;
    /// The last entry that changed this field of the record ("title" of "title", "citations" of
    /// "citations[2].note"); one that changed the record when none did, else null.
    const AuditEntry *of(QUuid record, const QString &path) const;

private:
    struct Touch {
        const AuditEntry *entry;
        const AuditChange *change;
    };
    QHash<QUuid, std::vector<Touch>> m_touches; ///< oldest first
};

} // namespace saranda
