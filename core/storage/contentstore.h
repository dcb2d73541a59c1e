// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/chunks.h"
#include "core/storage/connection.h"
#include "core/storage/progress.h"

#include <functional>
#include <vector>

class QIODevice;

namespace saranda {

/// The exhibits' bytes: 1 MiB chunks, each file once, never whole in memory. A file that comes in
/// is committed piece by piece and has no address until its end, so that nothing half can be found.
class ContentStore
{
public:
    static constexpr int chunksPerTransaction = 8;

    /// `mustYield` is asked while a file comes in or goes out: whether somebody else in this
    /// program waits to write. Between two pieces the case file is then free for it.
    explicit ContentStore(Connection &connection, std::function<bool()> mustYield = {})
        : m_connection(connection)
        , m_mustYield(std::move(mustYield))
    { }

    /// Reads the device to its end. `finish` runs inside the last transaction, when the content is
    /// new. On failure and when cancelled everything that came in goes out again.
    Result<StoredContent> store(QIODevice &from, const QString &at, const Progress &progress,
                                const std::function<void(const StoredContent &)> &finish);
    bool contains(const QString &sha256);
    /// Writes the bytes out. ErrorCode::Damaged when they are not what their address says.
    Result<> read(const QString &sha256, QIODevice &to, const Progress &progress);
    /// Takes out bytes that no record names. `finish` runs in the transaction in which they lose
    /// their address.
    void takeBack(const QString &sha256, const std::function<void(qint64 size)> &finish);
    /// Takes out what an interrupted intake has left.
    void removeIncomplete();

    struct Listed {
        qint64 row = 0;
        QString sha256;
        qint64 size = 0;
    };
    std::vector<Listed> list();
    qint64 totalBytes();
    /// Reads a content's chunks in order; visit() answers whether to go on. Gives the bytes read,
    /// or -1 when a chunk is missing.
    qint64 forEachChunk(qint64 content, const std::function<bool(QByteArrayView)> &visit);

private:
    Result<StoredContent> receive(QIODevice &from, qint64 content, const Progress &progress);
    Result<StoredContent> receiveLarge(QIODevice &from, qint64 content, qint64 total,
                                       const Progress &progress);
    Result<StoredContent> receiveInTurn(QIODevice &from, qint64 content, qint64 total,
                                        const Progress &progress);
    void yieldToOthers() const;
    bool isNamed(const QString &sha256);
    StoredContent settle(qint64 content, StoredContent stored,
                         const std::function<void(const StoredContent &)> &finish);
    void removeContent(qint64 content);

    Connection &m_connection;
    std::function<bool()> m_mustYield;
};

} // namespace saranda
