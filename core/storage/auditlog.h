// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/auditentry.h"
#include "core/storage/connection.h"

#include <QByteArray>

#include <functional>
#include <utility>

namespace saranda {

/// One row of log_changes as it is in the file: its bytes are what the hash is over.
struct LogRow {
    QByteArray kind;
    QByteArray record;
    QByteArray key;
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;
};

/// One row of log_entries with its changes, as in the file.
struct LogEntryRow {
    qint64 number = 0;
    QByteArray at;
    QByteArray by;
    QByteArray text;
    QByteArray hash;
    std::vector<LogRow> changes;
};

/// The append-only log of the case. Each entry's hash is SHA-256 over the previous hash, the
/// entry's number, time, user and text, and every change, each item led by its length, so that
/// nothing can be moved from one field into the next.
class AuditLog
{
public:
    explicit AuditLog(Connection &connection)
        : m_connection(connection)
    { }

    /// Inside the transaction of the edit it records.
    void append(const QString &at, const QString &by, const QString &text,
                const std::vector<AuditChange> &changes);
    /// Newest first. Of a record only what changed in it, of null everything.
    std::vector<AuditEntry> entries(QUuid record, int limit);
    /// Newest first, those after this number, each with the kind, record and key of its first few
    /// changes: an import is one entry with every record of the case.
    std::vector<AuditEntry> heads(qint64 after, int limit, int mostChanges);
    /// One entry with its first changes.
    std::optional<AuditEntry> entry(qint64 number, int mostChanges);

    /// Calls visit(change) for every change of one entry until it says no.
    void eachChange(qint64 entry, const std::function<bool(const AuditChange &)> &visit);

    /// Whether an exhibit or a release in an entry after this one names the bytes.
    bool namesFileSince(qint64 entry, const QString &sha256);

    /// Calls visit(entry) for every entry from the first on, with its changes.
    void forEach(const std::function<void(const LogEntryRow &)> &visit);
    /// How many entries there are said to be, and the hash of the last one.
    std::pair<qint64, QByteArray> head();

    /// How many changes belong to no entry.
    qint64 strayChanges();

    static QByteArray hashOf(const LogEntryRow &entry, const QByteArray &previousHash);

private:
    void readChanges(LogEntryRow &entry);
    void readChangesOf(LogEntryRow &entry, QUuid record);
    void readFirstChanges(LogEntryRow &entry, int most, bool withContents);
    qint64 countChanges(qint64 entry);

    Connection &m_connection;
};

} // namespace saranda
