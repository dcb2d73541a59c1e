// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/zipwriter.h"

#include <zlib.h>

#include "core/bundle/archivelimits.h"
#include "core/bundle/bundletext.h"
#include "core/bundle/packing.h"
#include "core/bundle/parallel.h"

#include <QTemporaryFile>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace saranda {

namespace {

constexpr qsizetype probeSize = 64 * 1024;
constexpr qint64 copySize = 256 * 1024;

/// What goes by on the way into an entry.
struct Passing {
    explicit Passing(const QStringList &algorithms)
        : digests(algorithms)
    { }
    void note(QByteArrayView bytes)
    {
        size += quint64(bytes.size());
        digests.add(bytes);
    }

    quint64 size = 0;
    BackgroundDigests digests;
};

/// Runs the source into the function. The function's refusal goes before what the source makes of
/// it.
Result<> pour(const ByteSource &source, const std::function<Result<>(QByteArrayView)> &take)
{
    FunctionDevice device(take);
    const Result<> done = source(device);
    if (device.error())
        return failure(*device.error());
    return done;
}

/// Deflate is kept where it saves something, and where our own reader would not take it for a bomb.
bool isKept(quint64 packed, quint64 size)
{
    const bool isBomb =
        size > archivelimits::ratioFreeBytes && size / archivelimits::maxRatio > packed;
    return packed < size - size / 50 && !isBomb;
}

} // namespace

struct ZipWriter::Private {
    Private(QIODevice &device, const QString &folder, const QDateTime &time)
        : to(device)
        , zip(&device)
        , scratchFolder(folder)
        , entryTime(time)
    {
        zip.setAutoClose(false); // closing would commit a QSaveFile, finished or not
        zip.setZip64Enabled(true);
        zip.setDataDescriptorWritingEnabled(false);
        isOpen = zip.open(QuaZip::mdCreate);
    }
    ~Private()
    {
        if (zip.isOpen())
            zip.close();
    }

    Result<bool> isWorthDeflating(const ByteSource &source) const;
    Result<std::optional<WrittenEntry>>
    deflated(const QuaZipNewInfo &info, const QStringList &algorithms, const ByteSource &source);
    Result<WrittenEntry> stored(const QuaZipNewInfo &info, const QStringList &algorithms,
                                const ByteSource &source);
    Result<> copyPacked(QIODevice &packed, QuaZipNewInfo info, quint64 size, quint32 crc);
    Result<> closeEntry(QuaZipFile &entry) const;
    Error deviceError() const;

    QIODevice &to;
    QuaZip zip;
    QString scratchFolder;
    QDateTime entryTime;
    bool isOpen = false;
};

Error ZipWriter::Private::deviceError() const
{
    return {ErrorCode::Storage,
            BundleText::tr("The archive could not be written: %1.").arg(to.errorString())};
}

Result<> ZipWriter::Private::closeEntry(QuaZipFile &entry) const
{
    entry.close();
    if (entry.getZipError() != ZIP_OK || zip.getZipError() != ZIP_OK)
        return failure(deviceError());
    return {};
}

/// Looks at the first bytes only, and stops the source there.
Result<bool> ZipWriter::Private::isWorthDeflating(const ByteSource &source) const
{
    const Error enough{ErrorCode::Cancelled, {}};
    QByteArray head;
    const Result<> poured = pour(source, [&](QByteArrayView bytes) -> Result<> {
        head.append(bytes.data(), std::min(bytes.size(), probeSize - head.size()));
        if (head.size() >= probeSize)
            return failure(enough);
        return {};
    });
    if (!poured && poured.error() != enough)
        return failure(poured.error());
    return isWorthPacking(head);
}

/// Nothing when deflating turns out not to be worth it after all.
Result<std::optional<WrittenEntry>> ZipWriter::Private::deflated(const QuaZipNewInfo &info,
                                                                 const QStringList &algorithms,
                                                                 const ByteSource &source)
{
    QTemporaryFile packed(scratchFolder + QStringLiteral("/.packed-XXXXXX"));
    if (!packed.open())
        return failure(
            ErrorCode::Storage,
            BundleText::tr("The archive could not be written: %1.").arg(packed.errorString()));
    Passing passing(algorithms);
    ParallelDeflater deflater(packed);
    quint32 crc = 0;
    Result<> poured = pour(source, [&](QByteArrayView bytes) {
        passing.note(bytes);
        crc =
            quint32(crc32(crc, reinterpret_cast<const Bytef *>(bytes.data()), uInt(bytes.size())));
        return deflater.add(bytes);
    });
    if (poured)
        poured = deflater.finish();
    if (!poured)
        return failure(poured.error());
    if (!isKept(deflater.packedSize(), passing.size))
        return std::optional<WrittenEntry>();
    if (!packed.seek(0))
        return failure(ErrorCode::Storage, packed.errorString());
    if (Result<> copied = copyPacked(packed, info, passing.size, crc); !copied)
        return failure(copied.error());
    return std::optional(WrittenEntry{passing.size, true, passing.digests.hex()});
}

Result<> ZipWriter::Private::copyPacked(QIODevice &packed, QuaZipNewInfo info, quint64 size,
                                        quint32 crc)
{
    info.uncompressedSize = ulong(size);
    QuaZipFile entry(&zip);
    if (!entry.open(QIODevice::WriteOnly, info, nullptr, crc, Z_DEFLATED, Z_DEFAULT_COMPRESSION,
                    true))
        return failure(deviceError());
    QByteArray piece(copySize, Qt::Uninitialized);
    while (true) {
        const qint64 read = packed.read(piece.data(), piece.size());
        if (read < 0)
            return failure(ErrorCode::Storage, packed.errorString());
        if (read == 0)
            return closeEntry(entry);
        if (entry.write(piece.constData(), read) != read)
            return failure(deviceError());
    }
}

Result<WrittenEntry> ZipWriter::Private::stored(const QuaZipNewInfo &info,
                                                const QStringList &algorithms,
                                                const ByteSource &source)
{
    QuaZipFile entry(&zip);
    if (!entry.open(QIODevice::WriteOnly, info, nullptr, 0, 0, 0))
        return failure(deviceError());
    Passing passing(algorithms);
    const Result<> poured = pour(source, [&](QByteArrayView bytes) -> Result<> {
        passing.note(bytes);
        if (entry.write(bytes.data(), bytes.size()) != bytes.size())
            return failure(deviceError());
        return {};
    });
    if (!poured)
        return failure(poured.error());
    if (Result<> closed = closeEntry(entry); !closed)
        return failure(closed.error());
    return WrittenEntry{passing.size, false, passing.digests.hex()};
}

ZipWriter::ZipWriter(QIODevice &to, const QString &scratchFolder, const QDateTime &entryTime)
    : d(std::make_unique<Private>(to, scratchFolder, entryTime))
{ }

ZipWriter::~ZipWriter() = default;

Result<WrittenEntry> ZipWriter::add(const QString &asciiName, const QStringList &algorithms,
                                    const ByteSource &source)
{
    if (!d->isOpen)
        return failure(d->deviceError());
    QuaZipNewInfo info(asciiName);
    info.dateTime = d->entryTime;
    info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    const Result<bool> isWorth = d->isWorthDeflating(source);
    if (!isWorth)
        return failure(isWorth.error());
    if (*isWorth) {
        const Result<std::optional<WrittenEntry>> written = d->deflated(info, algorithms, source);
        if (!written)
            return failure(written.error());
        if (*written)
            return **written;
    }
    return d->stored(info, algorithms, source);
}

Result<> ZipWriter::finish()
{
    if (!d->isOpen)
        return failure(d->deviceError());
    d->zip.close();
    if (d->zip.getZipError() != ZIP_OK)
        return failure(d->deviceError());
    return {};
}

} // namespace saranda
