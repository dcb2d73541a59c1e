// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/edit.h"

#include <QList>
#include <QUuid>

namespace saranda {

/// Adds what `more` changes to `edit`; two changes of one record become one, from the first
/// `before` to the last `after`.
void addToEdit(Edit &edit, const Edit &more);

/// Makes the edit's changes in the records.
void makeChanges(CaseRecords &records, const Edit &edit);

/// Takes several records of a kind out as one step. Ids that name no record are passed over.
template <typename Record>
Edit removalOfAll(const CaseRecords &records, const QString &text, const QList<QUuid> &ids)
{
    if (ids.size() == 1) { // no copy of a large case for the usual one record
        const Record *record = records.table<Record>().find({ids.first()});
        return record ? removalOf(records, text, *record) : Edit{text, {}};
    }
    Edit all{text, {}};
    CaseRecords rest = records; // each removal is made from what the earlier ones leave
    for (const QUuid &id : ids) {
        const Record *record = rest.table<Record>().find({id});
        if (!record)
            continue;
        const Edit one = removalOf(rest, text, *record);
        makeChanges(rest, one);
        addToEdit(all, one);
    }
    return all;
}

} // namespace saranda
