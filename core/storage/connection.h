// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/heldfile.h"
#include "core/storage/progress.h"
#include "core/storage/storageerror.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUuid>

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace saranda {

class Connection;

/// One prepared statement. Values are bound from left to right; results are read by column.
class Statement
{
public:
    Statement(Connection &connection, const QByteArray &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    Statement &bind(const QString &text);
    Statement &bind(qint64 number);
    Statement &bind(int number) { return bind(qint64(number)); }
    Statement &bind(bool truth) { return bind(qint64(truth ? 1 : 0)); }
    Statement &bind(double number);
    Statement &bind(const QUuid &id) { return bind(id.toString(QUuid::WithoutBraces)); }
    Statement &bind(std::nullopt_t);
    /// The bytes must outlive the statement's run.
    Statement &bindBlob(QByteArrayView bytes);
    template <typename Value>
    Statement &bind(const std::optional<Value> &value)
    {
        return value ? bind(*value) : bind(std::nullopt);
    }

    /// Whether there is a row.
    bool step();
    /// Runs a statement that gives no rows, and makes it ready for the next values.
    void run();
    void reset();

    bool isNull(int column) const;
    QString text(int column) const;
    /// The text's bytes as they are in the file.
    QByteArray utf8(int column) const;
    /// The same without a copy: valid until the next step.
    QByteArrayView utf8View(int column) const;
    /// The id that the text is; null when it is none.
    QUuid uuid(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    /// Valid until the next step.
    QByteArrayView blob(int column) const;

private:
    void check(int code) const;

    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

/// An open SQLite file, set up defensively: the file is taken for hostile until its schema has
/// been compared. To be used in one thread at a time.
class Connection
{
public:
    enum class Access {
        Create, ///< makes the file when it is missing
        ReadWrite,
        Query, ///< opens for writing, so that the journal can be tidied up, but refuses to write
        ReadOnly,
        Immutable ///< for media that cannot be written: no locks, no journal
    };

    Connection(const QString &path, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    void execute(const QByteArray &script);
    /// A statement kept for the next time, reset.
    Statement &cached(const QByteArray &sql);
    qint64 lastRow() const;
    int changedRows() const;
    /// Whether no transaction is open.
    bool isAutocommit() const;
    /// The first column of the first row, for pragmas and counts.
    qint64 number(const QByteArray &sql);

    sqlite3 *handle() const { return m_handle; }
    [[noreturn]] void fail(int code) const;

private:
    void setUp(Access access);

    HeldFile m_held; // first: until the file is closed
    sqlite3 *m_handle = nullptr;
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_statements;
};

/// While it lives, `progress` is asked (of an unknown total) whatever the connection is at. After
/// its no, what runs fails with SQLITE_INTERRUPT.
class StatementInterruption
{
public:
    StatementInterruption(Connection &connection, const Progress &progress);
    ~StatementInterruption();
    Q_DISABLE_COPY_MOVE(StatementInterruption)

private:
    Connection &m_connection;
    Progress m_progress;
};

/// While it lives, others who use the file are not waited for longer than that.
class ShortPatience
{
public:
    ShortPatience(Connection &connection, int milliseconds);
    ~ShortPatience();
    Q_DISABLE_COPY_MOVE(ShortPatience)

private:
    Connection &m_connection;
    int m_before;
};

/// Begins; rolls back when it goes out of scope without commit().
class Transaction
{
public:
    enum class Kind { Read, Write };
    explicit Transaction(Connection &connection, Kind kind = Kind::Write);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    Connection &m_connection;
    bool m_isOpen = true;
};

} // namespace saranda
