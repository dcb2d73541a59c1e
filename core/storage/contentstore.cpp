// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contentstore.h"

#include "core/base/literals.h"
#include "core/storage/checkpoints.h"
#include "core/storage/chunks.h"
#include "core/storage/digest.h"
#include "core/storage/largeintake.h"
#include "core/storage/rollbackjournal.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QThread>

#include <sqlite3.h>

#include <future>
#include <optional>

namespace saranda {

using namespace literals;

namespace {

QString contentSentence(const char *sentence)
{
    return QCoreApplication::translate("saranda::Storage", sentence);
}

/// Whoever said stop does not want to wait for others.
constexpr int cleanUpMilliseconds = 1000;
/// 128 MiB: long enough that the copying thread is seldom waited for.
constexpr int commitsInLog = 16;

/// Transactions of many chunks one after the other, open only while there is something to store.
class ChunkTransactions
{
public:
    explicit ChunkTransactions(Connection &connection)
        : m_connection(connection)
        , m_checkpoints(connection, commitsInLog)
    { }

    void begin()
    {
        if (!m_open)
            m_open.emplace(m_connection);
    }
    void end()
    {
        const bool hadChunks = m_chunks > 0;
        if (m_open)
            m_open->commit();
        m_open.reset();
        m_chunks = 0;
        if (hadChunks)
            m_checkpoints.committed();
    }
    void addChunk()
    {
        if (++m_chunks == ContentStore::chunksPerTransaction)
            end();
    }

private:
    Connection &m_connection;
    BackgroundCheckpoints m_checkpoints;
    std::optional<Transaction> m_open;
    int m_chunks = 0;
};

/// While it lives, commits are whole after a crash of the computer or were never there, but are not
/// waited for until they are on the disk: what comes in has no address before its last commit,
/// which is waited for and brings the others along. Commits of other connections are not touched.
class UnhurriedCommits
{
public:
    explicit UnhurriedCommits(Connection &connection)
        : m_connection(connection)
    {
        m_connection.execute("PRAGMA synchronous = NORMAL");
    }
    ~UnhurriedCommits()
    {
        sqlite3_exec(m_connection.handle(), "PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(UnhurriedCommits)

private:
    Connection &m_connection;
};

} // namespace

bool ContentStore::contains(const QString &sha256)
{
    Statement &select = m_connection.cached("SELECT 1 FROM contents WHERE sha256 = ?");
    select.bind(sha256);
    const bool isThere = select.step();
    select.reset();
    return isThere;
}

Result<StoredContent> ContentStore::store(QIODevice &from, const QString &at,
                                          const Progress &progress,
                                          const std::function<void(const StoredContent &)> &finish)
{
    m_connection.cached("INSERT INTO contents (sha256, size, stored_at) VALUES (NULL, 0, ?)")
        .bind(at)
        .run();
    const qint64 content = m_connection.lastRow();
    const auto cleanUp = [&] {
        try {
            const ShortPatience brief(m_connection, cleanUpMilliseconds);
            removeContent(content);
        } catch (const StorageError &) {
            // The disk is full or gone, or somebody reads: the next opening cleans up.
        }
    };
    try {
        Result<StoredContent> received = receive(from, content, progress);
        if (received)
            return settle(content, *received, finish);
        cleanUp();
        return received;
    } catch (...) {
        cleanUp();
        throw;
    }
}

Result<StoredContent> ContentStore::receive(QIODevice &from, qint64 content,
                                            const Progress &progress)
{
    const qint64 total = from.isSequential() ? 0 : from.size() - from.pos();
    const bool isLarge = total >= LargeIntake::leastBytes && !m_mustYield;
    const Result<StoredContent> received = isLarge ? receiveLarge(from, content, total, progress)
                                                   : receiveInTurn(from, content, total, progress);
    if (received && !from.isSequential() && received->size != total)
        return failure(ErrorCode::BadInput,
                       contentSentence(QT_TRANSLATE_NOOP("saranda::Storage",
                                                         "The file changed while it was read.")));
    return received;
}

/// Where nobody else has the file open there is a faster way.
Result<StoredContent> ContentStore::receiveLarge(QIODevice &from, qint64 content, qint64 total,
                                                 const Progress &progress)
{
    RollbackJournal journal(m_connection);
    if (!journal.isInUse())
        return receiveInTurn(from, content, total, progress);
    return LargeIntake(m_connection, journal, content, total, progress).run(from);
}

/// Chunk by chunk, so that others in this program can write in between.
Result<StoredContent> ContentStore::receiveInTurn(QIODevice &from, qint64 content, qint64 total,
                                                  const Progress &progress)
{
    Sha256 digest;
    QByteArray buffer(chunkBytes, Qt::Uninitialized);
    qint64 size = 0;
    const UnhurriedCommits unhurried(m_connection);
    ChunkTransactions transactions(m_connection);
    // Nothing is locked while a slow device is waited for.
    const auto goesOn = [&](qint64 filled) {
        transactions.end();
        return !progress || progress(size + filled, total);
    };
    for (qint64 number = 0;; ++number) {
        const Result<qint64> count = readChunk(from, buffer.data(), goesOn);
        if (!count)
            return failure(count.error());
        if (*count == 0)
            break;
        if (m_mustYield && m_mustYield()) {
            transactions.end();
            yieldToOthers();
        }
        transactions.begin();
        const QByteArrayView bytes(buffer.constData(), *count);
        // Hashing runs beside the insertion, which waits for the disk most of the time.
        std::future<void> hashed =
            std::async(std::launch::async, [&digest, bytes] { digest.add(bytes); });
        storeChunk(m_connection, content, number, bytes);
        hashed.get();
        size += *count;
        if (progress && !progress(size, total))
            return failure(stoppedByPerson());
        transactions.addChunk();
        if (*count < chunkBytes)
            break;
    }
    transactions.end();
    return StoredContent{digest.hex(), size, true};
}

void ContentStore::yieldToOthers() const
{
    while (m_mustYield && m_mustYield())
        QThread::msleep(1);
}

StoredContent ContentStore::settle(qint64 content, StoredContent stored,
                                   const std::function<void(const StoredContent &)> &finish)
{
    Transaction transaction(m_connection);
    // Asked inside: another thread may have brought the same bytes in.
    if (contains(stored.sha256)) {
        transaction.commit();
        removeContent(content);
        stored.isNew = false;
        return stored;
    }
    m_connection.cached("UPDATE contents SET sha256 = ?, size = ? WHERE row = ?")
        .bind(stored.sha256)
        .bind(stored.size)
        .bind(content)
        .run();
    finish(stored);
    transaction.commit();
    return stored;
}

void ContentStore::removeContent(qint64 content)
{
    for (int removed = 1; removed > 0;) {
        yieldToOthers();
        Transaction transaction(m_connection);
        m_connection
            .cached("DELETE FROM content_chunks WHERE row IN"
                    " (SELECT row FROM content_chunks WHERE content = ? LIMIT ?)")
            .bind(content)
            .bind(chunksPerTransaction)
            .run();
        removed = m_connection.changedRows();
        if (removed == 0)
            m_connection.cached("DELETE FROM contents WHERE row = ?").bind(content).run();
        transaction.commit();
        m_connection.execute("PRAGMA incremental_vacuum");
    }
}

/// Whether an exhibit or a release has these bytes.
bool ContentStore::isNamed(const QString &sha256)
{
    Statement &select = m_connection.cached(
        "SELECT EXISTS (SELECT 1 FROM exhibits WHERE instr(file, ?1) OR instr(renditions, ?1))"
        " OR EXISTS (SELECT 1 FROM releases WHERE instr(files, ?1))");
    select.bind(sha256);
    const bool isNamed = select.step() && select.integer(0) != 0;
    select.reset();
    return isNamed;
}

void ContentStore::takeBack(const QString &sha256, const std::function<void(qint64 size)> &finish)
{
    yieldToOthers();
    Transaction transaction(m_connection);
    if (isNamed(sha256))
        return;
    Statement &select = m_connection.cached("SELECT row, size FROM contents WHERE sha256 = ?");
    select.bind(sha256);
    const qint64 content = select.step() ? select.integer(0) : 0;
    const qint64 size = content > 0 ? select.integer(1) : 0;
    select.reset();
    if (content == 0)
        return;
    // Without an address nobody finds the bytes, whatever happens to the rest of the work.
    m_connection.cached("UPDATE contents SET sha256 = NULL WHERE row = ?").bind(content).run();
    finish(size);
    transaction.commit();
    removeContent(content);
}

void ContentStore::removeIncomplete()
{
    std::vector<qint64> incomplete;
    Statement select(m_connection, "SELECT row FROM contents WHERE sha256 IS NULL");
    while (select.step())
        incomplete.push_back(select.integer(0));
    for (const qint64 content : incomplete)
        removeContent(content);
}

std::vector<ContentStore::Listed> ContentStore::list()
{
    std::vector<Listed> contents;
    Statement select(m_connection,
                     "SELECT row, sha256, size FROM contents"
                     " WHERE sha256 IS NOT NULL ORDER BY row");
    while (select.step())
        contents.push_back({select.integer(0), select.text(1), select.integer(2)});
    return contents;
}

qint64 ContentStore::totalBytes()
{
    return m_connection.number("SELECT coalesce(sum(size), 0) FROM contents");
}

qint64 ContentStore::forEachChunk(qint64 content, const std::function<bool(QByteArrayView)> &visit)
{
    Statement select(m_connection,
                     "SELECT number, bytes FROM content_chunks"
                     " WHERE content = ? ORDER BY number");
    select.bind(content);
    qint64 expected = 0;
    bool isWhole = true;
    const auto next = [&]() -> std::optional<QByteArray> {
        if (!select.step())
            return std::nullopt;
        isWhole = select.integer(0) == expected++;
        return isWhole ? std::optional(select.blob(1).toByteArray()) : std::nullopt;
    };
    qint64 size = 0;
    std::optional<QByteArray> chunk = next();
    while (chunk) {
        // The next one is read while somebody is at work with this one.
        std::future<std::optional<QByteArray>> following = std::async(std::launch::async, next);
        size += chunk->size();
        const bool goesOn = visit(*chunk);
        chunk = following.get();
        if (!goesOn)
            break;
    }
    return isWhole ? size : -1;
}

Result<> ContentStore::read(const QString &sha256, QIODevice &to, const Progress &progress)
{
    Statement &select = m_connection.cached("SELECT row, size FROM contents WHERE sha256 = ?");
    select.bind(sha256);
    const bool isThere = select.step();
    const qint64 content = isThere ? select.integer(0) : 0;
    const qint64 total = isThere ? select.integer(1) : 0;
    select.reset();
    if (!isThere)
        return failure(
            ErrorCode::NotFound,
            contentSentence(
                QT_TRANSLATE_NOOP("saranda::Storage", "The case holds no file with the hash %1."))
                .arg(sha256));
    Sha256 digest;
    qint64 done = 0;
    bool isWritten = true;
    bool isWanted = true;
    const qint64 size = forEachChunk(content, [&](QByteArrayView bytes) {
        std::future<void> hashed =
            std::async(std::launch::async, [&digest, bytes] { digest.add(bytes); });
        isWritten = to.write(bytes.data(), bytes.size()) == bytes.size();
        hashed.get();
        done += bytes.size();
        isWanted = !progress || progress(done, total);
        return isWritten && isWanted;
    });
    if (!isWritten)
        return failure(ErrorCode::Storage,
                       contentSentence(QT_TRANSLATE_NOOP("saranda::Storage",
                                                         "The file could not be written out.")),
                       to.errorString());
    if (!isWanted)
        return failure(stoppedByPerson());
    if (size != total || digest.hex() != sha256)
        return failure(ErrorCode::Damaged,
                       contentSentence(QT_TRANSLATE_NOOP(
                                           "saranda::Storage",
                                           "The bytes stored under %1 are not those that came in."))
                           .arg(sha256));
    return {};
}

} // namespace saranda
