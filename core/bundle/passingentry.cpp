// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/passingentry.h"

#include <libdeflate.h>
#include <zlib.h>

#include "core/bundle/bundletext.h"
#include "core/bundle/packing.h"

#include <QTemporaryFile>

namespace saranda {

namespace {

constexpr qsizetype blockSize = 256 * 1024;
/// Up to this size a file is kept whole: its sums are computed beside those of others.
constexpr qsizetype smallSize = qsizetype(4) * 1024 * 1024;
constexpr qint64 copySize = 256 * 1024;

} // namespace

PassingEntry::PassingEntry(QuaZip &zip, const QuaZipNewInfo &info, const QStringList &algorithms,
                           const QString &scratchFolder, bool mayDeflate,
                           std::function<Result<>()> beforeWriting)
    : m_zip(zip)
    , m_info(info)
    , m_scratchFolder(scratchFolder)
    , m_mayDeflate(mayDeflate)
    , m_beforeWriting(std::move(beforeWriting))
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
        const qsizetype most = m_size == 0 ? smallSize : blockSize;
        if (m_block.isEmpty())
            m_block.reserve(std::max(blockSize, std::min(most, bytes.size())));
        const qsizetype size = std::min(bytes.size(), most - m_block.size());
        m_block.append(bytes.data(), size);
        bytes = bytes.sliced(size);
        if (m_block.size() < most)
            continue;
        if (Result<> passed = passBlock(); !passed)
            return passed;
    }
    return {};
}

/// The digests and what writes share the block.
Result<> PassingEntry::passBlock()
{
    const QByteArray block = std::exchange(m_block, {});
    if (m_size == 0) {
        const bool isWorth = m_mayDeflate && isHeadWorthPacking(block);
        if (Result<> started = isWorth ? startDeflating() : startStoring(); !started)
            return started;
    }
    m_size += quint64(block.size());
    m_digests.add(block);
    if (!m_deflater)
        return m_storer.pass(block);
    m_crc = libdeflate_crc32(m_crc, block.constData(), std::size_t(block.size()));
    return m_deflater->add(block);
}

/// Packed data wait beside the archive, because the archive's header names their check sum first.
Result<> PassingEntry::startDeflating()
{
    m_packed =
        std::make_unique<QTemporaryFile>(m_scratchFolder + QStringLiteral("/.saranda-XXXXXX.part"));
    if (!m_packed->open())
        return failure(
            ErrorCode::Storage,
            BundleText::tr("The archive could not be written: %1.").arg(m_packed->errorString()));
    m_deflater = std::make_unique<ParallelDeflater>(*m_packed);
    return {};
}

Result<> PassingEntry::openEntry(quint32 crc, int method, int level, bool isRaw)
{
    if (Result<> ready = m_beforeWriting(); !ready)
        return ready;
    if (!m_entry.open(QIODevice::WriteOnly, m_info, nullptr, crc, method, level, isRaw))
        return failure(archiveError());
    return {};
}

Result<> PassingEntry::startStoring()
{
    return openEntry(0, 0, 0, false);
}

Result<> PassingEntry::store(const QByteArray &block)
{
    if (m_entry.write(block) != block.size())
        return failure(archiveError());
    return {};
}

Result<std::optional<WrittenEntry>> PassingEntry::finish()
{
    if (!m_block.isEmpty()) {
        if (Result<> passed = passBlock(); !passed)
            return failure(passed.error());
    }
    if (m_deflater) {
        if (Result<> deflated = m_deflater->finish(); !deflated)
            return failure(deflated.error());
        if (!isPackingKept(m_size, m_deflater->packedSize()))
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
    if (Result<> opened = openEntry(m_crc, Z_DEFLATED, Z_DEFAULT_COMPRESSION, true); !opened)
        return opened;
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
