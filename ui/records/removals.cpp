// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/removals.h"

#include <type_traits>

namespace saranda {

void addToEdit(Edit &edit, const Edit &more)
{
    const auto add = [&edit]<typename Record>(const Change<Record> &change) {
        for (AnyChange &candidate : edit.changes) {
            auto *earlier = std::get_if<Change<Record>>(&candidate);
            if (earlier && earlier->id() == change.id()) {
                earlier->after = change.after;
                return;
            }
        }
        edit.changes.push_back(change);
    };
    for (const AnyChange &change : more.changes)
        std::visit(add, change);
}

void makeChanges(CaseRecords &records, const Edit &edit)
{
    const auto take = [&records]<typename Record>(const Change<Record> &change) {
        if constexpr (std::is_same_v<Record, CaseInfo>) {
            records.info = change.after.value_or(records.info);
        } else if (change.after) {
            records.table<Record>().put(*change.after);
        } else {
            records.table<Record>().remove(change.before->id);
        }
    };
    for (const AnyChange &change : edit.changes)
        std::visit(take, change);
}

} // namespace saranda
