// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/passingentry.h"

#include <zlib.h>

#include "core/bundle/archivelimits.h"
#include "core/bundle/bundletext.h"
#include "core/bundle/packing.h"

#include <QBuffer>
#include <QTemporaryFile>

namespace saranda {

namespace {

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
{ }

Error PassingEntry::archiveError() const
{
    return {ErrorCode::Storage,
            BundleText::tr("The archive could not be written: %1.")
                .arg(m_zip.getIoDevice()->errorString())};
}

Result<> PassingEntry::take(QByteArrayView bytes)
{
    m_size += quint64(bytes.size());
    m_digests.add(bytes);
    if (m_isDecided)
        return pass(bytes);
    m_head.append(bytes.data(), bytes.size());
    return m_head.size() < headSize ? Result<>() : decide(false);
}

Result<> PassingEntry::decide(bool isWhole)
{
    m_isDecided = true;
    const QByteArray head = std::exchange(m_head, {});
    const bool isWorth =
        m_mayDeflate && isWorthPacking(QByteArrayView(head).first(std::min(head.size(), headSize)));
    const Result<> started = isWorth ? startDeflating(isWhole) : startStoring();
    return started ? pass(head) : started;
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

Result<> PassingEntry::pass(QByteArrayView bytes)
{
    if (m_deflater) {
        m_crc = quint32(
            crc32(m_crc, reinterpret_cast<const Bytef *>(bytes.data()), uInt(bytes.size())));
        return m_deflater->add(bytes);
    }
    if (m_entry.write(bytes.data(), bytes.size()) != bytes.size())
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
    if (!m_isDecided) {
        if (Result<> decided = decide(true); !decided)
            return failure(decided.error());
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
    m_entry.close();
    if (m_entry.getZipError() != ZIP_OK || m_zip.getZipError() != ZIP_OK)
        return failure(archiveError());
    return {};
}

} // namespace saranda
