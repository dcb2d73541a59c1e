// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/chunks.h"
#include "core/storage/digest.h"
#include "core/storage/progress.h"

#include <array>
#include <atomic>
#include <future>

namespace saranda {

class RollbackJournal;

/// Takes a large file in while nobody else has the case file open: a group of chunks is read and
/// hashed while the one before it is written.
class LargeIntake
{
public:
    /// Below that there is little to gain.
    static constexpr qint64 leastBytes = 64 * 1024 * 1024;

    /// `content` is the row that the chunks belong to, `total` what is expected.
    LargeIntake(Connection &connection, RollbackJournal &journal, qint64 content, qint64 total,
                const Progress &progress);
    /// Waits for what is being written.
    ~LargeIntake();
    Q_DISABLE_COPY_MOVE(LargeIntake)

    /// Reads the device to its end. The write-ahead log is in use again when it succeeds.
    Result<StoredContent> run(QIODevice &from);

private:
    struct Group {
        QByteArray room;
        qint64 bytes = 0;
    };

    Result<> fill(Group &group, QIODevice &from);
    void write(const Group &group, qint64 firstChunk);
    bool isWritten();
    bool isWanted() const;
    bool returnToLog();

    Connection &m_connection;
    RollbackJournal &m_journal;
    const qint64 m_content;
    const qint64 m_total;
    const Progress &m_progress;
    Sha256 m_digest;
    qint64 m_size = 0; ///< read and hashed
    std::array<Group, 2> m_groups; ///< one is filled while the other is written
    std::atomic<bool> m_isStopped = false;
    std::future<void> m_writing; // last: it waits for the thread, which uses the others
};

} // namespace saranda
