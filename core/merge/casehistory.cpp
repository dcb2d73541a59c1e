// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/casehistory.h"

#include "core/base/literals.h"
#include "core/session/recordread.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(saranda::CaseHistory)
};

/// The last the log says of a record, not yet read.
struct LoggedRecord {
    QString kind;
    const QJsonObject *after = nullptr;
};

void putLogged(CaseRecords &records, QUuid id, const LoggedRecord &logged)
{
    if (logged.kind == kindWord<CaseInfo>()) {
        records.info = recordFrom<CaseInfo>(*logged.after, id);
        return;
    }
    CaseRecords::tables(records, [&]<typename Record>(QStringView, RecordTable<Record> &table) {
        if (logged.kind == kindWord<Record>())
            table.put(recordFrom<Record>(*logged.after, id));
    });
}

/// "fact F-3" where two cases differ, or an empty string.
QString differenceBetween(const CaseRecords &left, const CaseRecords &right)
{
    if (left.info != right.info)
        return kindWord<CaseInfo>();
    QString difference;
    CaseRecords::tables(left, [&]<typename Record>(QStringView, const RecordTable<Record> &table) {
        const RecordTable<Record> &other = right.table<Record>();
        for (const Record &record : table.rows()) {
            const Record *twin = other.find(record.id);
            if (!twin || *twin != record)
                difference = kindWord<Record>() + u' ' + record.key;
        }
        if (difference.isEmpty() && table.size() != other.size())
            difference = kindWord<Record>();
    });
    return difference;
}

} // namespace

Result<CaseRecords> recordsAfter(const CaseHistory &history, qint64 entries)
{
    QHash<QUuid, LoggedRecord> last;
    for (qint64 i = 0; i < entries; ++i) {
        for (const AuditChange &change : history.entries[std::size_t(i)].changes) {
            if (change.record.isNull())
                continue; // stored bytes and doctrines
            if (change.after)
                last.insert(change.record, {change.kind, &*change.after});
            else
                last.remove(change.record);
        }
    }
    CaseRecords records;
    try {
        for (auto it = last.cbegin(); it != last.cend(); ++it)
            putLogged(records, it.key(), *it);
    } catch (const StorageError &error) {
        return failure(toError(error, history.name));
    }
    return records;
}

Result<CaseHistory> historyOf(const CaseSession &session)
{
    CaseHistory history{QFileInfo(session.path()).fileName(), session.records(), {}};
    Result<std::vector<AuditEntry>> entries = session.log();
    if (!entries)
        return failure(entries.error());
    history.entries = std::move(*entries);
    std::reverse(history.entries.begin(), history.entries.end());
    const Result<CaseRecords> replayed = recordsAfter(history, qint64(history.entries.size()));
    if (!replayed)
        return failure(replayed.error());
    if (const QString place = differenceBetween(*replayed, history.records); !place.isEmpty())
        return failure(ErrorCode::Damaged,
                       HistoryText::tr("The log of “%1” does not lead to what is in it (%2). Let "
                                       "saranda verify check the file.")
                           .arg(history.name, place));
    return history;
}

qint64 commonEntries(const CaseHistory &mine, const CaseHistory &theirs)
{
    const auto [here, there] = std::mismatch(
        mine.entries.begin(), mine.entries.end(), theirs.entries.begin(), theirs.entries.end(),
        [](const AuditEntry &left, const AuditEntry &right) { return left.hash == right.hash; });
    return here - mine.entries.begin();
}

} // namespace saranda
