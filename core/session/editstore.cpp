// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/editstore.h"

#include "core/storage/auditlog.h"
#include "core/storage/recordjson.h"
#include "core/storage/recordstore.h"
#include "core/storage/searchindex.h"

namespace saranda {

namespace {

template <typename Record>
std::optional<QJsonObject> jsonOf(const std::optional<Record> &record)
{
    if (!record)
        return std::nullopt;
    return toJson(*record);
}

void eachChange(const Edit &edit, const auto &visit)
{
    for (const AnyChange &change : edit.changes)
        std::visit(visit, change);
}

/// Removals free keys, then keys that change are parked, so that no order of the edit's changes
/// can collide on the way.
void writeRecords(RecordStore &store, const Edit &settled)
{
    eachChange(settled, [&]<typename Record>(const Change<Record> &change) {
        if constexpr (!std::is_same_v<Record, CaseInfo>) {
            if (!change.after)
                store.remove<Record>(change.id());
            else if (change.before && change.before->key != change.after->key)
                store.parkKey<Record>(change.id());
        }
    });
    eachChange(settled, [&]<typename Record>(const Change<Record> &change) {
        if (change.before && change.after)
            store.update(*change.after);
        else if (change.after)
            store.insert(*change.after);
    });
}

} // namespace

std::vector<AuditChange> auditChanges(const Edit &settled)
{
    std::vector<AuditChange> changes;
    changes.reserve(settled.changes.size());
    eachChange(settled, [&]<typename Record>(const Change<Record> &change) {
        const Record &named = change.after ? *change.after : *change.before;
        changes.push_back({kindWord<Record>(), named.id.uuid, keyOf(named), jsonOf(change.before),
                           jsonOf(change.after)});
    });
    return changes;
}

void writeEdit(Connection &connection, const Edit &settled, const QString &at, const QString &by,
               const QString &logText)
{
    RecordStore store(connection);
    writeRecords(store, settled);
    SearchIndex index(connection);
    eachChange(settled, [&]<typename Record>(const Change<Record> &change) {
        if (change.after)
            index.put(searchDocumentOf(*change.after));
        else
            index.remove(change.id().uuid);
    });
    AuditLog(connection).append(at, by, logText, auditChanges(settled));
}

} // namespace saranda
