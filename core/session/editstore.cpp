// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/editstore.h"

#include "core/session/unfinishedintake.h"
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

/// The same for the slow part of it; false when it was stopped. Each change is met `times` times.
class StoppableWalk
{
public:
    StoppableWalk(const Edit &edit, const Progress &progress, int times)
        : m_edit(edit)
        , m_progress(progress)
        , m_total(times * qint64(edit.changes.size()))
    { }

    bool each(const auto &visit)
    {
        for (const AnyChange &change : m_edit.changes) {
            std::visit(visit, change);
            if (++m_done % interval == 0 && m_progress && !m_progress(m_done, m_total))
                return false;
        }
        return true;
    }

private:
    static constexpr qint64 interval = 64;
    const Edit &m_edit;
    const Progress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

/// Removals free keys, then keys that change are parked, so that no order of the edit's changes
/// can collide on the way.
bool writeRecords(RecordStore &store, const Edit &settled, StoppableWalk &walk)
{
    eachChange(settled, [&]<typename Record>(const Change<Record> &change) {
        if constexpr (!std::is_same_v<Record, CaseInfo>) {
            if (!change.after)
                store.remove<Record>(change.id());
            else if (change.before && change.before->key != change.after->key)
                store.parkKey<Record>(change.id());
        }
    });
    return walk.each([&]<typename Record>(const Change<Record> &change) {
        if (change.before && change.after)
            store.update(*change.after);
        else if (change.after)
            store.insert(*change.after);
    });
}

/// The text of a file that another took the place of would be found, and cited by page, as if it
/// were that one's. An undo brings the file back, which is then read again.
void forgetText(SearchIndex &index, const Exhibit &before, const Exhibit &after)
{
    const auto address = [](const std::optional<StoredFile> &file) {
        return file ? file->sha256 : QString();
    };
    if (address(before.file) != address(after.file))
        index.setPages(after.id, {});
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

bool writeEdit(Connection &connection, const Edit &settled, const QString &at, const QString &by,
               const QString &logText, const Progress &progress)
{
    StoppableWalk walk(settled, progress, 2);
    RecordStore store(connection);
    if (!writeRecords(store, settled, walk))
        return false;
    SearchIndex index(connection);
    const bool isWhole = walk.each([&]<typename Record>(const Change<Record> &change) {
        if (change.after)
            index.put(searchDocumentOf(*change.after));
        else
            index.remove(change.id().uuid);
        if constexpr (std::is_same_v<Record, Exhibit>) {
            if (change.before && change.after)
                forgetText(index, *change.before, *change.after);
        }
    });
    if (isWhole) {
        endIntake(connection, settled);
        AuditLog(connection).append(at, by, logText, auditChanges(settled));
    }
    return isWhole;
}

} // namespace saranda
