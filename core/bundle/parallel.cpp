// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/parallel.h"

#include <zlib.h>

#include "core/bundle/bundletext.h"
#include "core/bundle/packing.h"

#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>

namespace saranda {

namespace {

/// Small enough that even a file of 1 MiB keeps all cores busy.
constexpr qsizetype blockSize = 128 * 1024;
constexpr qsizetype dictionarySize = 32 * 1024;
constexpr qsizetype probedSize = 16 * 1024;
constexpr int deflateLevel = 6;

Bytef *bytesForZlib(const QByteArray &bytes)
{
    return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.constData()));
}

/// One block of a stream. All but the last end at a byte, so that the next can be put after it.
/// Empty when there is no memory; even an empty block packs into some bytes.
QByteArray deflateBlock(const QByteArray &block, const QByteArray &dictionary, bool isLast)
{
    // A case file mixes text with exhibits that are packed already: those only pass through.
    const bool isWorth =
        isWorthPacking(QByteArrayView(block).first(std::min(block.size(), probedSize)));
    const int level = isWorth ? deflateLevel : Z_NO_COMPRESSION;
    z_stream stream = {};
    if (deflateInit2(&stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    if (!dictionary.isEmpty())
        deflateSetDictionary(&stream, bytesForZlib(dictionary), uInt(dictionary.size()));
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(block.size()))) + 64,
                      Qt::Uninitialized);
    stream.next_in = bytesForZlib(block);
    stream.avail_in = uInt(block.size());
    stream.next_out = bytesForZlib(packed);
    stream.avail_out = uInt(packed.size());
    const int state = deflate(&stream, isLast ? Z_FINISH : Z_SYNC_FLUSH);
    packed.resize(packed.size() - qsizetype(stream.avail_out));
    deflateEnd(&stream);
    return state == (isLast ? Z_STREAM_END : Z_OK) ? packed : QByteArray();
}

} // namespace

ParallelDeflater::ParallelDeflater(QIODevice &to)
    : m_to(to)
{ }

ParallelDeflater::~ParallelDeflater()
{
    for (QFuture<QByteArray> &running : m_running)
        running.waitForFinished();
}

Result<> ParallelDeflater::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype size = std::min(bytes.size(), blockSize - m_block.size());
        m_block.append(bytes.data(), size);
        bytes = bytes.sliced(size);
        if (m_block.size() < blockSize)
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
    m_running.enqueue(QtConcurrent::run(deflateBlock, m_block, m_dictionary, isLast));
    m_dictionary = m_block.right(dictionarySize);
    m_block = QByteArray();
    m_block.reserve(isLast ? 0 : blockSize);
}

Result<> ParallelDeflater::writeOldest()
{
    const QByteArray packed = m_running.dequeue().result();
    if (packed.isEmpty())
        return failure(ErrorCode::Storage, BundleText::tr("There is not enough memory."));
    if (m_to.write(packed) != packed.size())
        return failure(ErrorCode::Storage, m_to.errorString());
    m_packedSize += quint64(packed.size());
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

BackgroundDigests::BackgroundDigests(const QStringList &algorithms)
    : m_digests(algorithms)
{ }

BackgroundDigests::~BackgroundDigests()
{
    m_running.waitForFinished();
}

void BackgroundDigests::add(QByteArrayView bytes)
{
    m_block.append(bytes.data(), bytes.size());
    if (m_block.size() >= blockSize)
        start();
}

void BackgroundDigests::start()
{
    m_running.waitForFinished(); // the digests take their bytes in order
    m_running = QtConcurrent::run([this, block = m_block] { m_digests.add(block); });
    m_block = QByteArray();
    m_block.reserve(2 * blockSize);
}

QHash<QString, QString> BackgroundDigests::hex()
{
    start();
    m_running.waitForFinished();
    return m_digests.hex();
}

} // namespace saranda
