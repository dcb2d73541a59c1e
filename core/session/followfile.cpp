// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/casesession_p.h"
#include "core/session/editchecks.h"
#include "core/session/recordread.h"
#include "core/storage/auditlog.h"

#include <QHash>

#include <limits>

// A session that only reads follows the one that writes: it makes again what the log says.

namespace saranda {

namespace {

/// What each record became in the end, in the order in which they were touched first.
std::vector<AuditChange> lastChanges(Connection &connection, qint64 after, qint64 last,
                                     QString &text)
{
    std::vector<AuditChange> changes;
    QHash<QUuid, std::size_t> places;
    for (qint64 number = after + 1; number <= last; ++number) {
        std::optional<AuditEntry> entry =
            AuditLog(connection).entry(number, std::numeric_limits<int>::max());
        if (!entry)
            throw DamagedValue(QStringLiteral("log entry %1").arg(number));
        text = entry->text;
        for (AuditChange &change : entry->changes) {
            if (change.record.isNull())
                continue; // bytes and doctrines are asked for when they are needed
            const auto place = places.constFind(change.record);
            if (place != places.cend()) {
                changes[*place].after = std::move(change.after);
                continue;
            }
            places.insert(change.record, changes.size());
            changes.push_back(std::move(change));
        }
    }
    return changes;
}

/// The change from what the session knows to what the log says.
template <typename Record>
void addChange(Edit &edit, const CaseRecords &records, const AuditChange &change)
{
    Change<Record> made;
    if constexpr (std::is_same_v<Record, CaseInfo>)
        made.before = records.info;
    else if (const Record *known = records.table<Record>().find({change.record}))
        made.before = *known;
    if (change.after)
        made.after = recordFrom<Record>(*change.after, change.record);
    if (made.before != made.after)
        edit.changes.push_back(std::move(made));
}

void addChangeOfKind(Edit &edit, const CaseRecords &records, const AuditChange &change)
{
    if (change.kind == kindWord<CaseInfo>())
        addChange<CaseInfo>(edit, records, change);
    CaseRecords::tables(records, [&]<typename Record>(QStringView, const RecordTable<Record> &) {
        if (change.kind == kindWord<Record>())
            addChange<Record>(edit, records, change);
    });
}

} // namespace

Result<bool> CaseSession::followFile()
{
    if (!isReadOnly())
        return false;
    return d->reading<bool>([this](Connection &connection) -> Result<bool> {
        d->file->renewSnapshot();
        const qint64 last = AuditLog(connection).head().first;
        if (last <= d->knownEntries)
            return false;
        Edit edit;
        for (const AuditChange &change : lastChanges(connection, d->knownEntries, last, edit.text))
            addChangeOfKind(edit, d->records, change);
        d->knownEntries = last;
        if (!edit.isEmpty()) {
            d->change(edit);
            Q_EMIT changed(edit);
        }
        return true;
    });
}

} // namespace saranda
