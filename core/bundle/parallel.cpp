// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/parallel.h"

#include "core/bundle/deflateblock.h"

#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>

namespace saranda {

namespace {

/// Nothing before a block helps to pack it, so that small blocks pack worse; large ones leave cores
/// idle at the end of a file.
constexpr qsizetype deflatedSize = 512 * 1024;

} // namespace

ParallelDeflater::ParallelDeflater(QIODevice &to)
    : m_to(to)
{ }

ParallelDeflater::~ParallelDeflater()
{
    for (QFuture<Result<QByteArray>> &running : m_running)
        running.waitForFinished();
}

Result<> ParallelDeflater::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_block.isEmpty())
            m_block.reserve(deflatedSize);
        const qsizetype size = std::min(bytes.size(), deflatedSize - m_block.size());
        m_block.append(bytes.data(), size);
        bytes = bytes.sliced(size);
        if (m_block.size() < deflatedSize)
            continue;
        start(false);
        if (m_running.size() > 2 * QThread::idealThreadCount())
            if (Result<> written = writeOldest(); !written)
                return written;
    }
    return {};
}

void ParallelDeflater::start(bool isLast)
{
    m_running.enqueue(QtConcurrent::run(
        [block = std::exchange(m_block, {}), isLast] { return deflatedBlock(block, isLast); }));
}

Result<> ParallelDeflater::writeOldest()
{
    const Result<QByteArray> packed = m_running.dequeue().result();
    if (!packed)
        return failure(packed.error());
    if (m_to.write(*packed) != packed->size())
        return failure(ErrorCode::Storage, m_to.errorString());
    m_packedSize += quint64(packed->size());
    return {};
}

Result<> ParallelDeflater::finish()
{
    start(true);
    while (!m_running.isEmpty()) {
        if (Result<> written = writeOldest(); !written)
            return written;
    }
    return {};
}

BlockRelay::~BlockRelay()
{
    m_running.waitForFinished();
}

Result<> BlockRelay::pass(const QByteArray &block)
{
    if (Result<> taken = finish(); !taken)
        return taken;
    m_running = QtConcurrent::run([this, block] { return m_take(block); });
    return {};
}

Result<> BlockRelay::finish()
{
    m_running.waitForFinished();
    return m_running.resultCount() > 0 ? m_running.result() : Result<>();
}

BackgroundDigests::BackgroundDigests(const QStringList &algorithms)
    : m_digests(algorithms)
    , m_relay([this](const QByteArray &block) -> Result<> {
        m_digests.add(block);
        return {};
    })
{ }

void BackgroundDigests::add(const QByteArray &block)
{
    [[maybe_unused]] const Result<> added = m_relay.pass(block); // digests refuse nothing
}

QHash<QString, QString> BackgroundDigests::hex()
{
    [[maybe_unused]] const Result<> added = m_relay.finish();
    return m_digests.hex();
}

} // namespace saranda
