// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/casefile.h"

#include "core/base/literals.h"
#include "core/storage/contentstore.h"
#include "core/storage/filechecks.h"
#include "core/storage/filereplace.h"
#include "core/storage/searchindex.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

namespace saranda {

using namespace literals;

namespace {

QString fileSentence(const char *sentence, const QString &path)
{
    return QCoreApplication::translate("saranda::Storage", sentence).arg(path);
}

Error notACase(const QString &path, const QString &detail)
{
    return {ErrorCode::BadInput,
            fileSentence(QT_TRANSLATE_NOOP("saranda::Storage", "“%1” is not a Saranda case file."),
                         path),
            detail};
}

Error damagedCase(const QString &path, const QString &detail)
{
    return {
        ErrorCode::Damaged,
        fileSentence(QT_TRANSLATE_NOOP("saranda::Storage", "The case file “%1” is damaged."), path),
        detail};
}

Result<> checkPath(const QFileInfo &info, const QString &path)
{
    if (!info.exists())
        return failure(
            ErrorCode::NotFound,
            fileSentence(QT_TRANSLATE_NOOP("saranda::Storage", "There is no file “%1”."), path));
    if (info.isDir())
        return failure(
            ErrorCode::BadInput,
            fileSentence(
                QT_TRANSLATE_NOOP("saranda::Storage", "“%1” is a folder, not a case file."), path));
    if (!info.isFile())
        return failure(notACase(path, u"not a regular file"_s));
    if (!info.isReadable())
        return failure(
            ErrorCode::Storage,
            fileSentence(QT_TRANSLATE_NOOP("saranda::Storage", "You have no right to read “%1”."),
                         path));
    return {};
}

/// Whether the folder of a file that is to be made is there and can be written.
Result<> checkFolder(const QFileInfo &file)
{
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return failure(
            ErrorCode::NotFound,
            fileSentence(QT_TRANSLATE_NOOP("saranda::Storage", "There is no folder “%1”."),
                         file.absolutePath()));
    if (!folder.isWritable())
        return failure(ErrorCode::ReadOnly,
                       fileSentence(QT_TRANSLATE_NOOP("saranda::Storage",
                                                      "The folder “%1” cannot be written."),
                                    file.absolutePath()));
    return {};
}

QString firstDanglingReference(Connection &connection)
{
    const std::vector<DanglingReference> references = danglingReferences(connection);
    if (references.empty())
        return {};
    const DanglingReference &first = references.front();
    return u"%1, row %2 names a row of %3 that is not there"_s.arg(
        first.table, QString::number(first.row), first.namedTable);
}

void setUpWriting(Connection &connection)
{
    connection.execute("PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864;");
}

/// A property of the file, which later connections find.
void useWriteAheadLog(Connection &connection)
{
    connection.execute("PRAGMA journal_mode = WAL");
}

bool usesWriteAheadLog(Connection &connection)
{
    Statement mode(connection, "PRAGMA journal_mode");
    return mode.step() && mode.utf8(0) == "wal";
}

/// Ids lie in no order: with less, most of them are read from the disk again and again.
void keepPagesAtHand(Connection &connection)
{
    connection.execute("PRAGMA cache_size = -32768;");
}

bool meansNoRightToWrite(const StorageError &error)
{
    const int code = error.sqliteCode() & 0xff;
    return code == SQLITE_CANTOPEN || code == SQLITE_READONLY || code == SQLITE_PERM;
}

/// The file that must go with the case file; empty when it was closed properly.
QString unsettledJournal(const QString &path)
{
    for (const QString &journal : {path + u"-wal"_s, path + u"-journal"_s}) {
        if (QFileInfo(journal).size() > 0)
            return QFileInfo(journal).fileName();
    }
    return {};
}

void copyDatabase(Connection &from, Connection &to, const Progress &progress, bool &isCancelled)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        to.fail(sqlite3_errcode(to.handle()));
    int code = SQLITE_OK;
    do {
        code = sqlite3_backup_step(backup, 512);
        const int total = sqlite3_backup_pagecount(backup);
        isCancelled = progress && !progress(total - sqlite3_backup_remaining(backup), total);
    } while (code == SQLITE_OK && !isCancelled);
    const int result = sqlite3_backup_finish(backup);
    if (result != SQLITE_OK)
        to.fail(result);
    if (code != SQLITE_DONE && code != SQLITE_OK)
        to.fail(code);
}

} // namespace

CaseFile::CaseFile(const QString &path)
    : m_path(path)
{ }

CaseFile::~CaseFile()
{
    m_snapshot.reset();
    if (m_connection && !isReadOnly()) {
        // One file when nobody has it open. Not possible while somebody reads: the last one tidies
        // up, and nobody waits for it.
        sqlite3_busy_timeout(m_connection->handle(), 0);
        sqlite3_wal_checkpoint_v2(m_connection->handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE,
                                  nullptr, nullptr);
    }
    if (m_connection && isReadOnly() && maySettle())
        sqlite3_db_config(m_connection->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    m_connection.reset(); // before the lock: the next writer finds a settled file
}

/// What a writer has left in his log goes into the file when its last reader closes it, so that
/// there is one file again; but not while somebody writes. SQLite's locks do not say so for sure: a
/// process loses them when anything in it opens and closes the file in another way.
bool CaseFile::maySettle() const
{
    return m_access == Connection::Access::Query && !WriterLock::isHeld(m_path);
}

Result<std::unique_ptr<CaseFile>> CaseFile::open(const QString &path, const Options &options,
                                                 const Schema &schema)
{
    const QFileInfo info(path);
    if (Result<> fine = checkPath(info, path); !fine)
        return failure(fine.error());
    std::unique_ptr<CaseFile> file(new CaseFile(info.canonicalFilePath()));
    if (!options.readOnly && info.isWritable()) {
        WriterLock::Attempt attempt = WriterLock::take(file->m_path, options.note);
        if (attempt.outcome == WriterLock::Outcome::HeldByOther)
            file->m_lockHolder = WriterLock::readNote(file->m_path).value_or(LockNote());
        file->m_lock = std::move(attempt.lock);
    }
    try {
        if (Result<> connected = file->connect(schema, options); !connected)
            return failure(connected.error());
        if (Result<> prepared = file->prepare(schema, options.progress); !prepared)
            return failure(prepared.error());
    } catch (const StorageError &error) {
        return failure((error.sqliteCode() & 0xff) == SQLITE_NOTADB ? notACase(path, error.detail())
                                                                    : toError(error, path));
    }
    return file;
}

/// Finds the way to the file that its medium allows, and looks at what is there.
Result<> CaseFile::connect(const Schema &schema, const Options &options)
{
    using Access = Connection::Access;
    const QFileInfo info(m_path);
    std::vector<Access> ways;
    if (m_lock)
        ways = {Access::ReadWrite};
    else if (info.isWritable() && QFileInfo(info.absolutePath()).isWritable())
        ways = {Access::Query, Access::ReadOnly, Access::Immutable};
    else
        ways = {Access::ReadOnly, Access::Immutable};
    for (std::size_t i = 0;; ++i) {
        // Without its journal the file would show an older state as if it were the last.
        const QString journal = unsettledJournal(m_path);
        if (ways[i] == Access::Immutable && !journal.isEmpty())
            return failure(ErrorCode::ReadOnly,
                           QCoreApplication::translate(
                               "saranda::Storage",
                               "“%1” was not closed properly and lies where nothing can be "
                               "written. Copy it to a folder of your own, together with “%2”.")
                               .arg(m_path, journal));
        try {
            m_connection = std::make_unique<Connection>(m_path, ways[i]);
            m_access = ways[i];
            const StatementInterruption stop(*m_connection, options.progress);
            if (isReadOnly())
                renewSnapshot(); // what is checked is what is read
            return check(*m_connection, schema, options.checksReferences);
        } catch (const StorageError &error) {
            m_snapshot.reset();
            m_connection.reset();
            if (!meansNoRightToWrite(error) || i + 1 == ways.size())
                throw;
        }
    }
}

Result<> CaseFile::check(Connection &connection, const Schema &schema, bool withReferences) const
{
    if (const qint64 id = connection.number("PRAGMA application_id"); id != Schema::applicationId)
        return failure(notACase(m_path, u"application_id %1"_s.arg(id)));
    const qint64 version = schemaVersionOf(connection);
    if (version > schema.version())
        return failure(
            ErrorCode::Newer,
            fileSentence(QT_TRANSLATE_NOOP("saranda::Storage",
                                           "“%1” was written by a newer version of Saranda."),
                         m_path),
            u"format %1, this program knows %2"_s.arg(version).arg(schema.version()));
    if (version < 1)
        return failure(damagedCase(m_path, u"format %1"_s.arg(version)));
    if (const QStringList differences = schema.differences(connection); !differences.isEmpty())
        return failure(damagedCase(m_path, differences.join(u'\n')));
    keepPagesAtHand(connection);
    const bool willChange = version < schema.version();
    return withReferences || willChange ? checkReferences(connection) : Result<>();
}

Result<> CaseFile::checkReferences(Connection &connection) const
{
    if (const QString dangling = firstDanglingReference(connection); !dangling.isEmpty())
        return failure(damagedCase(m_path, dangling));
    return {};
}

Result<> CaseFile::checkReferences(const Progress &progress) const
{
    try {
        const std::unique_ptr<Connection> own = anotherConnection();
        const StatementInterruption stop(*own, progress);
        const Transaction oneState(*own, Transaction::Kind::Read);
        return checkReferences(*own);
    } catch (const StorageError &error) {
        return failure(toError(error, m_path));
    }
}

Result<> CaseFile::prepare(const Schema &schema, const Progress &progress)
{
    const qint64 version = schemaVersionOf(*m_connection);
    if (isReadOnly()) {
        if (version < schema.version())
            return failure(
                ErrorCode::ReadOnly,
                fileSentence(QT_TRANSLATE_NOOP(
                                 "saranda::Storage",
                                 "“%1” was written by an older version of Saranda. Open it once "
                                 "where it can be written, so that it is brought up to date."),
                             m_path));
        return {};
    }
    const StatementInterruption stop(*m_connection, progress);
    useWriteAheadLog(*m_connection);
    setUpWriting(*m_connection);
    if (version < schema.version()) {
        const QString backup = m_path + u".format-"_s + QString::number(version);
        if (Result<> copied = saveCopy(*m_connection, backup, true, progress); !copied)
            return copied;
        schema.upgrade(*m_connection);
    }
    ContentStore(*m_connection).removeIncomplete();
    SearchIndex(*m_connection).bringUpToDate();
    return {};
}

void CaseFile::renewSnapshot()
{
    m_snapshot.reset();
    m_snapshot = std::make_unique<Transaction>(*m_connection, Transaction::Kind::Read);
    m_connection->number("SELECT count(*) FROM sqlite_schema"); // it begins with the first read
}

void CaseFile::letWriterGoOn()
{
    if (m_snapshot && !usesWriteAheadLog(*m_connection))
        m_snapshot.reset();
}

std::unique_ptr<Connection> CaseFile::anotherConnection() const
{
    auto connection = std::make_unique<Connection>(m_path, m_access);
    keepPagesAtHand(*connection);
    if (!isReadOnly())
        setUpWriting(*connection);
    return connection;
}

Result<> CaseFile::create(const QString &path, const std::function<void(Connection &)> &fill,
                          const Schema &schema)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return failure(
            ErrorCode::Exists,
            fileSentence(QT_TRANSLATE_NOOP("saranda::Storage", "“%1” is there already."), path));
    if (Result<> fine = checkFolder(info); !fine)
        return fine;
    ScratchFile scratch(path);
    try {
        Connection connection(scratch.path(), Connection::Access::Create);
        connection.execute("PRAGMA page_size = 16384; PRAGMA auto_vacuum = INCREMENTAL;");
        useWriteAheadLog(connection);
        setUpWriting(connection);
        schema.upgrade(connection);
        fill(connection);
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const StorageError &error) {
        return failure(toError(error, path));
    }
    return scratch.moveToTarget(false);
}

/// Whether a copy may be put there at all.
Result<> CaseFile::checkCopyTarget(const QString &target, bool replace) const
{
    const QFileInfo info(target);
    if (info.isDir())
        return failure(ErrorCode::BadInput,
                       fileSentence(QT_TRANSLATE_NOOP("saranda::Storage",
                                                      "“%1” is a folder, not a case file."),
                                    target));
    if ((info.exists() && !replace) || info.canonicalFilePath() == m_path)
        return failure(
            ErrorCode::Exists,
            fileSentence(QT_TRANSLATE_NOOP("saranda::Storage", "“%1” is there already."), target));
    return checkFolder(info);
}

Result<> CaseFile::saveCopy(Connection &source, const QString &target, bool replace,
                            const Progress &progress,
                            const std::function<void(Connection &copy)> &finish) const
{
    if (Result<> fine = checkCopyTarget(target, replace); !fine)
        return fine;
    const QFileInfo info(target);
    const QString place = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    // Where there are no locks nobody can hold one.
    const WriterLock::Attempt lock = WriterLock::take(place, {});
    if (lock.outcome == WriterLock::Outcome::HeldByOther)
        return failure(
            ErrorCode::Locked,
            fileSentence(QT_TRANSLATE_NOOP("saranda::Storage", "Somebody works on “%1”."), target));
    ScratchFile scratch(place, m_path);
    bool isCancelled = false;
    try {
        Connection copy(scratch.path(), Connection::Access::Create);
        copyDatabase(source, copy, progress, isCancelled);
        if (!isCancelled && finish)
            finish(copy);
        if (!isCancelled)
            copy.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const StorageError &error) {
        return failure(toError(error, target));
    }
    if (isCancelled)
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("saranda::Storage", "Stopped."));
    return scratch.moveToTarget(replace);
}

} // namespace saranda
