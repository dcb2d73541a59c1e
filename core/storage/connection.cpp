// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/datefunction.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QUrl>

#include <sqlite3.h>

namespace saranda {

namespace {

/// Generous for a case file, small enough that a hostile one cannot ask for absurd amounts.
constexpr int maxValueBytes = 128 * 1024 * 1024;
constexpr int maxSqlBytes = 1024 * 1024;
constexpr int busyMilliseconds = 15000;

int openFlags(Connection::Access access)
{
    switch (access) {
    case Connection::Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Access::ReadWrite:
    case Connection::Access::Query:
        return SQLITE_OPEN_READWRITE;
    case Connection::Access::ReadOnly:
    case Connection::Access::Immutable:
        return SQLITE_OPEN_READONLY;
    }
    Q_UNREACHABLE();
}

/// SQLite's name of the file; "immutable" can only be said in a URI.
QByteArray fileNameFor(const QString &path, Connection::Access access)
{
    if (access != Connection::Access::Immutable)
        return path.toUtf8();
    return "file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1";
}

/// json_valid() of our own: SQLite 3.40 does not let its own one into CHECK constraints while the
/// schema is not trusted.
void jsonValid(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
    const QByteArray json = QByteArray::fromRawData(text, sqlite3_value_bytes(arguments[0]));
    QJsonParseError error;
    QJsonDocument::fromJson(json, &error);
    sqlite3_result_int(context, error.error == QJsonParseError::NoError ? 1 : 0);
}

} // namespace

Statement::Statement(Connection &connection, const QByteArray &sql)
    : m_connection(connection)
{
    check(sqlite3_prepare_v3(connection.handle(), sql.constData(), int(sql.size()),
                             SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        m_connection.fail(code);
}

Statement &Statement::bind(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    check(sqlite3_bind_text64(m_statement, ++m_bound, bytes.constData(),
                              sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    check(sqlite3_bind_int64(m_statement, ++m_bound, number));
    return *this;
}

Statement &Statement::bind(double number)
{
    check(sqlite3_bind_double(m_statement, ++m_bound, number));
    return *this;
}

Statement &Statement::bind(std::nullopt_t)
{
    check(sqlite3_bind_null(m_statement, ++m_bound));
    return *this;
}

Statement &Statement::bindBlob(QByteArrayView bytes)
{
    check(sqlite3_bind_blob64(m_statement, ++m_bound, bytes.data(), sqlite3_uint64(bytes.size()),
                              SQLITE_STATIC));
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    // Resetting first gives the connection its real message, and the statement back.
    const int extended = sqlite3_extended_errcode(m_connection.handle());
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_connection.handle()));
    reset();
    throw StorageError(extended == SQLITE_OK ? code : extended, message);
}

void Statement::run()
{
    while (step()) { }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement); // repeats the error of the last step, which has been reported
    sqlite3_clear_bindings(m_statement);
    m_bound = 0;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QByteArray Statement::utf8(int column) const
{
    return utf8View(column).toByteArray();
}

QByteArrayView Statement::utf8View(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8View(column));
}

QUuid Statement::uuid(int column) const
{
    return QUuid::fromString(QLatin1String(utf8View(column)));
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

Connection::Connection(const QString &path, Access access)
    : m_held(QFileInfo(path).absoluteFilePath())
{
    const int flags = openFlags(access) | SQLITE_OPEN_URI * (access == Access::Immutable)
        | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE;
    const QByteArray name = fileNameFor(path, access);
    const int code = sqlite3_open_v2(name.constData(), &m_handle, flags, nullptr);
    try {
        if (code != SQLITE_OK)
            fail(code);
        setUp(access);
    } catch (...) {
        sqlite3_close_v2(m_handle);
        throw;
    }
}

Connection::~Connection()
{
    m_statements.clear();
    sqlite3_close_v2(m_handle);
}

void Connection::setUp(Access access)
{
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, maxValueBytes);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, maxSqlBytes);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    sqlite3_limit(m_handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
            "PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA secure_delete = FAST;");
    sqlite3_create_function_v2(m_handle, "json_valid", 1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                               jsonValid, nullptr, nullptr, nullptr);
    addDateFunction(m_handle);
    if (access == Access::Query)
        execute("PRAGMA query_only = ON;");
    // Whether nobody needs the log any more is not for a reader to find by SQLite's locks alone.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
                      access == Access::Create || access == Access::ReadWrite ? 0 : 1, nullptr);
}

void Connection::fail(int code) const
{
    const int extended = m_handle ? sqlite3_extended_errcode(m_handle) : code;
    throw StorageError(extended == SQLITE_OK ? code : extended,
                       m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle))
                                : QString::fromUtf8(sqlite3_errstr(code)));
}

void Connection::execute(const QByteArray &script)
{
    if (const int code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr);
        code != SQLITE_OK)
        fail(code);
}

Statement &Connection::cached(const QByteArray &sql)
{
    std::unique_ptr<Statement> &statement = m_statements[sql.toStdString()];
    if (!statement)
        statement = std::make_unique<Statement>(*this, sql);
    else
        statement->reset();
    return *statement;
}

qint64 Connection::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Connection::changedRows() const
{
    return sqlite3_changes(m_handle);
}

bool Connection::isAutocommit() const
{
    return sqlite3_get_autocommit(m_handle) != 0;
}

qint64 Connection::number(const QByteArray &sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

StatementInterruption::StatementInterruption(Connection &connection, const Progress &progress)
    : m_connection(connection)
    , m_progress(progress)
{
    constexpr int instructions = 20'000; // a millisecond or two
    const auto isUnwanted = [](void *self) {
        return static_cast<StatementInterruption *>(self)->m_progress(0, 0) ? 0 : 1;
    };
    if (m_progress)
        sqlite3_progress_handler(connection.handle(), instructions, isUnwanted, this);
}

StatementInterruption::~StatementInterruption()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

ShortPatience::ShortPatience(Connection &connection, int milliseconds)
    : m_connection(connection)
    , m_before(int(connection.number("PRAGMA busy_timeout")))
{
    sqlite3_busy_timeout(connection.handle(), milliseconds);
}

ShortPatience::~ShortPatience()
{
    sqlite3_busy_timeout(m_connection.handle(), m_before);
}

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
{
    connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    // SQLite has rolled back by itself after some errors; a second time would be an error.
    if (m_isOpen && !sqlite3_get_autocommit(m_connection.handle()))
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_connection.execute("COMMIT");
    m_isOpen = false;
}

} // namespace saranda
