// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/largeintake.h"

#include "core/storage/rollbackjournal.h"

#include <chrono>
#include <thread>

namespace saranda {

namespace {

/// Each commit waits for the disk three times, and is how long others wait to read.
constexpr qint64 chunksInGroup = 64;
constexpr std::chrono::milliseconds untilAskedAgain(50);

} // namespace

LargeIntake::LargeIntake(Connection &connection, RollbackJournal &journal, qint64 content,
                         qint64 total, const Progress &progress)
    : m_connection(connection)
    , m_journal(journal)
    , m_content(content)
    , m_total(total)
    , m_progress(progress)
{ }

LargeIntake::~LargeIntake()
{
    m_isStopped = true;
}

Result<StoredContent> LargeIntake::run(QIODevice &from)
{
    bool isAtEnd = false;
    for (std::size_t number = 0; !isAtEnd; ++number) {
        Group &group = m_groups[number % m_groups.size()];
        if (Result<> filled = fill(group, from); !filled)
            return failure(filled.error());
        if (!isWritten())
            return failure(stoppedByPerson());
        m_writing = std::async(std::launch::async, [this, &group, number] {
            write(group, qint64(number) * chunksInGroup);
        });
        isAtEnd = group.bytes < group.room.size();
    }
    if (!isWritten() || !returnToLog())
        return failure(stoppedByPerson());
    return StoredContent{m_digest.hex(), m_size, true};
}

Result<> LargeIntake::fill(Group &group, QIODevice &from)
{
    group.room.resize(chunksInGroup * chunkBytes);
    group.bytes = 0;
    while (group.bytes < group.room.size()) {
        char *room = group.room.data() + group.bytes;
        const Result<qint64> count = readChunk(from, room, [&](qint64 filled) {
            return !m_progress || m_progress(m_size + filled, m_total);
        });
        if (!count)
            return failure(count.error());
        m_digest.add({room, *count});
        group.bytes += *count;
        m_size += *count;
        if (!isWanted())
            return failure(stoppedByPerson());
        if (*count < chunkBytes)
            break;
    }
    return {};
}

/// Tries until nobody reads, or the person says stop.
void LargeIntake::write(const Group &group, qint64 firstChunk)
{
    const auto storeChunks = [&] {
        for (qint64 done = 0; done < group.bytes; done += chunkBytes) {
            const QByteArrayView rest(group.room.constData() + done, group.bytes - done);
            storeChunk(m_connection, m_content, firstChunk + done / chunkBytes,
                       rest.first(std::min(rest.size(), chunkBytes)));
        }
    };
    while (!m_isStopped && !m_journal.tryToCommit(storeChunks))
        std::this_thread::sleep_for(untilAskedAgain);
}

/// Waits for the group that is being written; false when the person says stop.
bool LargeIntake::isWritten()
{
    if (!m_writing.valid())
        return true;
    while (m_writing.wait_for(untilAskedAgain) != std::future_status::ready) {
        if (!isWanted())
            return false;
    }
    m_writing.get();
    return true;
}

bool LargeIntake::isWanted() const
{
    return !m_progress || m_progress(m_size, m_total);
}

bool LargeIntake::returnToLog()
{
    while (!m_journal.tryToReturn()) {
        if (!isWanted())
            return false;
        std::this_thread::sleep_for(untilAskedAgain);
    }
    return true;
}

} // namespace saranda
