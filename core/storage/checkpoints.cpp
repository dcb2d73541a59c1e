// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checkpoints.h"

#include "core/storage/storageerror.h"

#include <sqlite3.h>

#include <chrono>

namespace saranda {

namespace {

/// What SQLite itself keeps to, in pages.
constexpr int usualCheckpointPages = 1000;

} // namespace

BackgroundCheckpoints::BackgroundCheckpoints(Connection &writer, int commitsInLog)
    : m_writer(writer)
    , m_commitsInLog(commitsInLog)
{
    sqlite3_wal_autocheckpoint(m_writer.handle(), 0);
}

BackgroundCheckpoints::~BackgroundCheckpoints()
{
    if (m_work.valid())
        m_work.wait();
    sqlite3_wal_autocheckpoint(m_writer.handle(), usualCheckpointPages);
}

void BackgroundCheckpoints::committed()
{
    ++m_commits;
    if (m_commits == 1 && !m_copier)
        return; // most files are written by one commit, which needs no thread of its own
    if (m_commits < m_commitsInLog) {
        if (!isAtWork())
            start();
        return;
    }
    // Only a log that has been copied to its end begins anew: once for what is under way, once for
    // what was committed since.
    if (m_work.valid())
        m_work.wait();
    start();
    m_work.wait();
    m_commits = 0;
}

bool BackgroundCheckpoints::isAtWork() const
{
    return m_work.valid() && m_work.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
}

void BackgroundCheckpoints::start()
{
    m_work = std::async(std::launch::async, [this] {
        try {
            if (!m_copier) {
                m_copier = std::make_unique<Connection>(
                    QString::fromUtf8(sqlite3_db_filename(m_writer.handle(), "main")),
                    Connection::Access::ReadWrite);
                // A connection that has read nothing yet does not know of the log.
                m_copier->number("PRAGMA user_version");
            }
            sqlite3_wal_checkpoint_v2(m_copier->handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE,
                                      nullptr, nullptr);
        } catch (const StorageError &) {
            // The log keeps it.
        }
    });
}

} // namespace saranda
