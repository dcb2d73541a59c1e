// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/casesession_p.h"
#include "core/session/editchecks.h"
#include "core/session/recordread.h"
#include "core/storage/auditlog.h"

#include <QHash>

// A session that only reads follows the one that writes: it makes again what the log says.

namespace saranda {

namespace {

/// What each record became in the end, in the order in which they were touched first. Nothing when
/// `progress` said stop.
std::optional<std::vector<AuditChange>> lastChanges(Connection &connection, qint64 after,
                                                    qint64 last, QString &text,
                                                    const Progress &progress)
{
    std::vector<AuditChange> changes;
    QHash<QUuid, std::size_t> places;
    bool goesOn = true;
    for (qint64 number = after + 1; number <= last && goesOn; ++number) {
        const std::optional<AuditEntry> entry = AuditLog(connection).entry(number, 0);
        if (!entry)
            throw DamagedValue(QStringLiteral("log entry %1").arg(number));
        text = entry->text;
        AuditLog(connection).eachChange(number, [&](const AuditChange &change) {
            goesOn = !progress || progress(0, 0);
            if (change.record.isNull())
                return goesOn; // bytes and doctrines are asked for when they are needed
            const auto place = places.constFind(change.record);
            if (place != places.cend()) {
                changes[*place].after = change.after;
                return goesOn;
            }
            places.insert(change.record, changes.size());
            changes.push_back(change);
            return goesOn;
        });
    }
    if (!goesOn)
        return std::nullopt;
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

Result<bool> CaseSession::hasNews() const
{
    if (!isReadOnly())
        return false;
    return d->reading<bool>([this](Connection &connection) -> Result<bool> {
        d->file->renewSnapshot();
        const bool isNew = AuditLog(connection).head().first > d->knownEntries;
        d->file->letWriterGoOn();
        return isNew;
    });
}

Result<FileNews> CaseSession::readNews(const Progress &progress) const
{
    return d->reading<FileNews>([&](Connection &connection) -> Result<FileNews> {
        const qint64 last = AuditLog(connection).head().first;
        if (last <= d->knownEntries)
            return FileNews{};
        FileNews news{{}, last};
        const std::optional<std::vector<AuditChange>> changes =
            lastChanges(connection, d->knownEntries, last, news.edit.text, progress);
        if (!changes)
            return failure(ErrorCode::Cancelled, tr("Stopped."));
        for (const AuditChange &change : *changes)
            addChangeOfKind(news.edit, d->records, change);
        news.ahead = d->recordsAfter(news.edit);
        return news;
    });
}

void CaseSession::follow(const FileNews &news)
{
    if (news.entries <= d->knownEntries)
        return;
    d->knownEntries = news.entries;
    if (news.edit.isEmpty())
        return;
    d->change(news.edit, news.ahead);
    Q_EMIT changed(news.edit);
}

Result<bool> CaseSession::followFile()
{
    const Result<bool> isNew = hasNews();
    if (!isNew || !*isNew)
        return isNew;
    const Result<FileNews> news = readNews();
    if (!news)
        return failure(news.error());
    follow(*news);
    return true;
}

} // namespace saranda
