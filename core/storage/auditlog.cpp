// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditlog.h"

#include "core/base/literals.h"
#include "core/storage/digest.h"
#include "core/storage/meta.h"
#include "core/storage/recordjson.h"

namespace saranda {

using namespace literals;

namespace {

constexpr const char *logCountName = "log.count";
constexpr const char *logHashName = "log.hash";

void addItem(Sha256 &digest, const QByteArray &item)
{
    digest.add(QByteArray::number(item.size()) + ':');
    digest.add(item);
}

void addItem(Sha256 &digest, const std::optional<QByteArray> &item)
{
    if (item)
        addItem(digest, *item);
    else
        digest.add("-");
}

std::optional<QByteArray> logText(const std::optional<QJsonObject> &object)
{
    if (!object)
        return std::nullopt;
    return QJsonDocument(*object).toJson(QJsonDocument::Compact);
}

std::optional<QJsonObject> logObject(const std::optional<QByteArray> &text)
{
    if (!text)
        return std::nullopt;
    return storedObject(*text, u"log"_s);
}

std::optional<QByteArray> optionalUtf8(const Statement &statement, int column)
{
    if (statement.isNull(column))
        return std::nullopt;
    return statement.utf8(column);
}

std::optional<QString> optionalText(const std::optional<QByteArray> &bytes)
{
    if (!bytes)
        return std::nullopt;
    return QString::fromUtf8(*bytes);
}

LogEntryRow readLogEntry(const Statement &select)
{
    LogEntryRow entry;
    entry.number = select.integer(0);
    entry.at = select.utf8(1);
    entry.by = select.utf8(2);
    entry.text = select.utf8(3);
    entry.hash = select.utf8(4);
    return entry;
}

AuditChange toAuditChange(const LogRow &row)
{
    return {QString::fromUtf8(row.kind), QUuid::fromString(QString::fromUtf8(row.record)),
            QString::fromUtf8(row.key), logObject(row.before), logObject(row.after)};
}

AuditEntry toAuditEntry(const LogEntryRow &row)
{
    AuditEntry entry{row.number,
                     QString::fromUtf8(row.at),
                     QString::fromUtf8(row.by),
                     QString::fromUtf8(row.text),
                     QString::fromUtf8(row.hash),
                     {},
                     qint64(row.changes.size())};
    for (const LogRow &change : row.changes)
        entry.changes.push_back(toAuditChange(change));
    return entry;
}

} // namespace

QByteArray AuditLog::hashOf(const LogEntryRow &entry, const QByteArray &previousHash)
{
    Sha256 digest;
    addItem(digest, QByteArray("saranda-log-1"));
    addItem(digest, previousHash);
    addItem(digest, QByteArray::number(entry.number));
    addItem(digest, entry.at);
    addItem(digest, entry.by);
    addItem(digest, entry.text);
    addItem(digest, QByteArray::number(qint64(entry.changes.size())));
    for (const LogRow &change : entry.changes) {
        addItem(digest, change.kind);
        addItem(digest, change.record);
        addItem(digest, change.key);
        addItem(digest, change.before);
        addItem(digest, change.after);
    }
    return digest.hex().toLatin1();
}

void AuditLog::append(const QString &at, const QString &by, const QString &text,
                      const std::vector<AuditChange> &changes)
{
    const auto [count, previousHash] = head();
    LogEntryRow entry{count + 1, at.toUtf8(), by.toUtf8(), text.toUtf8(), {}, {}};
    for (const AuditChange &change : changes)
        entry.changes.push_back(
            {change.kind.toUtf8(), change.record.toByteArray(QUuid::WithoutBraces),
             change.key.toUtf8(), logText(change.before), logText(change.after)});
    entry.hash = hashOf(entry, previousHash);

    m_connection
        .cached("INSERT INTO log_entries (number, at, \"by\", text, hash) VALUES (?, ?, ?, ?, ?)")
        .bind(entry.number)
        .bind(at)
        .bind(by)
        .bind(text)
        .bind(QString::fromLatin1(entry.hash))
        .run();
    qint64 position = 0;
    for (const LogRow &change : entry.changes) {
        m_connection
            .cached("INSERT INTO log_changes (entry, position, kind, record, key, before, after)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)")
            .bind(entry.number)
            .bind(position++)
            .bind(QString::fromUtf8(change.kind))
            .bind(QString::fromUtf8(change.record))
            .bind(QString::fromUtf8(change.key))
            .bind(optionalText(change.before))
            .bind(optionalText(change.after))
            .run();
    }
    setMetaValue(m_connection, logCountName, QString::number(entry.number));
    setMetaValue(m_connection, logHashName, QString::fromLatin1(entry.hash));
}

std::pair<qint64, QByteArray> AuditLog::head()
{
    return {metaValue(m_connection, logCountName).toLongLong(),
            metaValue(m_connection, logHashName).toLatin1()};
}

qint64 AuditLog::strayChanges()
{
    return m_connection.number("SELECT count(*) FROM log_changes WHERE entry NOT IN"
                               " (SELECT number FROM log_entries)");
}

void AuditLog::readChanges(LogEntryRow &entry)
{
    Statement &select = m_connection.cached("SELECT kind, record, key, before, after"
                                            " FROM log_changes WHERE entry = ? ORDER BY position");
    select.bind(entry.number);
    while (select.step())
        entry.changes.push_back({select.utf8(0), select.utf8(1), select.utf8(2),
                                 optionalUtf8(select, 3), optionalUtf8(select, 4)});
    select.reset();
}

void AuditLog::eachChange(qint64 entry, const std::function<bool(const AuditChange &)> &visit)
{
    Statement select(m_connection,
                     "SELECT kind, record, key, before, after"
                     " FROM log_changes WHERE entry = ? ORDER BY position");
    select.bind(entry);
    while (select.step()) {
        if (!visit(toAuditChange({select.utf8(0), select.utf8(1), select.utf8(2),
                                  optionalUtf8(select, 3), optionalUtf8(select, 4)})))
            return;
    }
}

bool AuditLog::namesFileSince(qint64 entry, const QString &sha256)
{
    Statement &select = m_connection.cached(
        "SELECT EXISTS (SELECT 1 FROM log_changes WHERE entry > ?1 AND kind IN (?2, ?3)"
        " AND (instr(after, ?4) OR instr(before, ?4)))");
    select.bind(entry).bind(kindWord<Exhibit>()).bind(kindWord<Release>()).bind(sha256);
    const bool isNamed = select.step() && select.integer(0) != 0;
    select.reset();
    return isNamed;
}

void AuditLog::forEach(const std::function<void(const LogEntryRow &)> &visit)
{
    Statement select(m_connection,
                     "SELECT number, at, \"by\", text, hash FROM log_entries ORDER BY number");
    while (select.step()) {
        LogEntryRow entry = readLogEntry(select);
        readChanges(entry);
        visit(entry);
    }
}

std::vector<AuditEntry> AuditLog::entries(QUuid record, int limit)
{
    Statement select(m_connection,
                     "SELECT number, at, \"by\", text, hash FROM log_entries"
                     " WHERE ?1 IS NULL OR number IN"
                     " (SELECT entry FROM log_changes WHERE record = ?1)"
                     " ORDER BY number DESC LIMIT ?2");
    if (record.isNull())
        select.bind(std::nullopt);
    else
        select.bind(record);
    select.bind(limit > 0 ? limit : -1);
    std::vector<AuditEntry> entries;
    while (select.step()) {
        LogEntryRow entry = readLogEntry(select);
        if (record.isNull())
            readChanges(entry);
        else
            readChangesOf(entry, record);
        entries.push_back(toAuditEntry(entry));
    }
    return entries;
}

void AuditLog::readChangesOf(LogEntryRow &entry, QUuid record)
{
    Statement &select =
        m_connection.cached("SELECT kind, record, key, before, after FROM log_changes"
                            " WHERE entry = ? AND record = ? ORDER BY position");
    select.bind(entry.number).bind(record);
    while (select.step())
        entry.changes.push_back({select.utf8(0), select.utf8(1), select.utf8(2),
                                 optionalUtf8(select, 3), optionalUtf8(select, 4)});
    select.reset();
}

void AuditLog::readFirstChanges(LogEntryRow &entry, int most, bool withContents)
{
    Statement &select = m_connection.cached(
        withContents ? "SELECT kind, record, key, before, after FROM log_changes"
                       " WHERE entry = ? ORDER BY position LIMIT ?"
                     : "SELECT kind, record, key, NULL, NULL FROM log_changes"
                       " WHERE entry = ? ORDER BY position LIMIT ?");
    select.bind(entry.number).bind(most);
    while (select.step())
        entry.changes.push_back({select.utf8(0), select.utf8(1), select.utf8(2),
                                 optionalUtf8(select, 3), optionalUtf8(select, 4)});
    select.reset();
}

qint64 AuditLog::countChanges(qint64 entry)
{
    Statement &select = m_connection.cached("SELECT coalesce(max(position) + 1, 0) FROM log_changes"
                                            " WHERE entry = ?");
    select.bind(entry);
    const qint64 count = select.step() ? select.integer(0) : 0;
    select.reset();
    return count;
}

std::vector<AuditEntry> AuditLog::heads(qint64 after, int limit, int mostChanges)
{
    Statement select(m_connection,
                     "SELECT number, at, \"by\", text, hash FROM log_entries"
                     " WHERE number > ? ORDER BY number DESC LIMIT ?");
    select.bind(after).bind(limit > 0 ? limit : -1);
    std::vector<AuditEntry> entries;
    while (select.step()) {
        LogEntryRow entry = readLogEntry(select);
        readFirstChanges(entry, mostChanges, false);
        entries.push_back(toAuditEntry(entry));
        entries.back().changeTotal = countChanges(entry.number);
    }
    return entries;
}

std::optional<AuditEntry> AuditLog::entry(qint64 number, int mostChanges)
{
    Statement select(m_connection,
                     "SELECT number, at, \"by\", text, hash FROM log_entries WHERE number = ?");
    select.bind(number);
    if (!select.step())
        return std::nullopt;
    LogEntryRow row = readLogEntry(select);
    readFirstChanges(row, mostChanges, true);
    AuditEntry found = toAuditEntry(row);
    found.changeTotal = countChanges(number);
    return found;
}

} // namespace saranda
