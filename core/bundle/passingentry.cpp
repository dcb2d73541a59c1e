// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/passingentry.h"

#include <libdeflate.h>
#include <zlib.h>

#include "core/bundle/archivelimits.h"
#include "core/bundle/bundletext.h"
#include "core/bundle/packing.h"

#include <QBuffer>
#include <QTemporaryFile>

namespace saranda {

namespace {

constexpr qsizetype blockSize = 256 * 1024;
constexpr qsizetype headSize = 64 * 1024;
constexpr qint64 copySize = 256 * 1024;

} // namespace

PassingEntry::PassingEntry(QuaZip &zip, const QuaZipNewInfo &info, const QStringList &algorithms,
                           const QString &scratchFolder, bool mayDeflate)
    : m_zip(zip)
    , m_info(info)
    , m_scratchFolder(scratchFolder)
    , m_mayDeflate(mayDeflate)
    , m_digests(algorithms)
    , m_entry(&zip)
    , m_storer([this](const QByteArray &block) { return store(block); })
{ }

Error PassingEntry::archiveError() const
{
    return {ErrorCode::Storage,
            BundleText::tr("The archive could not be written: %1.")
                .arg(m_zip.getIoDevice()->errorString())};
}

Result<> PassingEntry::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_block.isEmpty())
            m_block.reserve(blockSize);
        const qsizetype size = std::min(bytes.size(), blockSize - m_block.size());
        m_block.append(bytes.data(), size);
        bytes = bytes.sliced(size);
        if (m_block.size() < blockSize)
            continue;
        if (Result<> passed = passBlock(false); !passed)
            return passed;
    }
    return {};
}

/// The digests and what writes share the block.
Result<> PassingEntry::passBlock(bool isLast)
{
    const QByteArray block = std::exchange(m_block, {});
    if (m_size == 0) {
        if (Result<> started = start(block, isLast); !started)
            return started;
    }
    m_size += quint64(block.size());
    m_digests.add(block);
    if (!m_deflater)
        return m_storer.pass(block);
    m_crc = libdeflate_crc32(m_crc, block.constData(), std::size_t(block.size()));
    return m_deflater->add(block);
}

Result<> PassingEntry::start(QByteArrayView head, bool isWhole)
{
    const bool isWorth =
        m_mayDeflate && isWorthPacking(head.first(std::min(head.size(), headSize)));
    return isWorth ? startDeflating(isWhole) : startStoring();
}

/// Packed data wait beside the archive, because the archive's header names their check sum first.
Result<> PassingEntry::startDeflating(bool isWhole)
{
    if (isWhole) {
        auto memory = std::make_unique<QBuffer>();
        memory->open(QIODevice::ReadWrite);
        m_packed = std::move(memory);
    } else {
        auto file =
            std::make_unique<QTemporaryFile>(m_scratchFolder + QStringLiteral("/.packed-XXXXXX"));
        if (!file->open())
            return failure(
                ErrorCode::Storage,
                BundleText::tr("The archive could not be written: %1.").arg(file->errorString()));
        m_packed = std::move(file);
    }
    m_deflater = std::make_unique<ParallelDeflater>(*m_packed);
    return {};
}

Result<> PassingEntry::startStoring()
{
    if (!m_entry.open(QIODevice::WriteOnly, m_info, nullptr, 0, 0, 0))
        return failure(archiveError());
    return {};
}

Result<> PassingEntry::store(const QByteArray &block)
{
    if (m_entry.write(block) != block.size())
        return failure(archiveError());
    return {};
}

/// Deflate is kept where it saves something, and where our own reader would not take it for a bomb.
bool PassingEntry::isKept() const
{
    const quint64 packed = m_deflater->packedSize();
    const bool isBomb =
        m_size > archivelimits::ratioFreeBytes && m_size / archivelimits::maxRatio > packed;
    return packed < m_size - m_size / 50 && !isBomb;
}

Result<std::optional<WrittenEntry>> PassingEntry::finish()
{
    if (m_size == 0 || !m_block.isEmpty()) {
        if (Result<> passed = passBlock(true); !passed)
            return failure(passed.error());
    }
    if (m_deflater) {
        if (Result<> deflated = m_deflater->finish(); !deflated)
            return failure(deflated.error());
        if (!isKept())
            return std::optional<WrittenEntry>();
        if (Result<> copied = copyPacked(); !copied)
            return failure(copied.error());
    }
    if (Result<> closed = closeEntry(); !closed)
        return failure(closed.error());
    return std::optional(WrittenEntry{m_size, m_deflater != nullptr, m_digests.hex()});
}

Result<> PassingEntry::copyPacked()
{
    m_info.uncompressedSize = ulong(m_size);
    if (!m_packed->seek(0))
        return failure(ErrorCode::Storage, m_packed->errorString());
    if (!m_entry.open(QIODevice::WriteOnly, m_info, nullptr, m_crc, Z_DEFLATED,
                      Z_DEFAULT_COMPRESSION, true))
        return failure(archiveError());
    QByteArray piece(copySize, Qt::Uninitialized);
    while (true) {
        const qint64 read = m_packed->read(piece.data(), piece.size());
        if (read < 0)
            return failure(ErrorCode::Storage, m_packed->errorString());
        if (read == 0)
            return {};
        if (m_entry.write(piece.constData(), read) != read)
            return failure(archiveError());
    }
}

Result<> PassingEntry::closeEntry()
{
    if (Result<> stored = m_storer.finish(); !stored)
        return stored;
    m_entry.close();
    if (m_entry.getZipError() != ZIP_OK || m_zip.getZipError() != ZIP_OK)
        return failure(archiveError());
    return {};
}

} // namespace saranda
