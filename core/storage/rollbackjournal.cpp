// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rollbackjournal.h"

#include "core/storage/earlywriteback.h"

#include <sqlite3.h>

#include <chrono>
#include <thread>

namespace saranda {

namespace {

/// A waiting commit lets no new reader in, so that it must not wait for long.
constexpr int patienceMilliseconds = 200;
/// Somebody who just looks into the file is gone after one or two of them.
constexpr int attempts = 8;
constexpr std::chrono::milliseconds betweenAttempts(15);

/// False when somebody else uses the file.
bool changeMode(Connection &connection, const QByteArray &mode)
{
    try {
        Statement change(connection, "PRAGMA journal_mode = " + mode);
        return change.step() && change.utf8(0) == mode;
    } catch (const StorageError &error) {
        if ((error.sqliteCode() & 0xff) == SQLITE_BUSY)
            return false;
        throw;
    }
}

} // namespace

RollbackJournal::RollbackJournal(Connection &connection)
    : m_connection(connection)
{
    const ShortPatience brief(connection, patienceMilliseconds);
    for (int i = 0; i < attempts && !m_isInUse; ++i) {
        if (i > 0)
            std::this_thread::sleep_for(betweenAttempts);
        m_isInUse = changeMode(connection, "delete");
    }
    // A page that is written before its commit keeps readers out from then on.
    if (m_isInUse)
        connection.execute("PRAGMA cache_spill = OFF");
}

RollbackJournal::~RollbackJournal()
{
    if (!m_isInUse)
        return;
    try {
        tryToReturn();
    } catch (const StorageError &) {
        // The file is as safe with its journal; whoever uses it next meets the error.
    }
}

bool RollbackJournal::tryToCommit(const std::function<void()> &work)
{
    const ShortPatience brief(m_connection, patienceMilliseconds);
    try {
        Transaction transaction(m_connection);
        work();
        const EarlyWriteback early(
            QString::fromUtf8(sqlite3_db_filename(m_connection.handle(), "main")));
        transaction.commit();
        return true;
    } catch (const StorageError &error) {
        if ((error.sqliteCode() & 0xff) == SQLITE_BUSY)
            return false;
        throw;
    }
}

bool RollbackJournal::tryToReturn()
{
    const ShortPatience brief(m_connection, patienceMilliseconds);
    m_connection.execute("PRAGMA cache_spill = ON");
    m_isInUse = !changeMode(m_connection, "wal");
    return !m_isInUse;
}

} // namespace saranda
