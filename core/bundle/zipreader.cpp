// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/zipreader.h"

#include "core/base/heldfile.h"
#include "core/bundle/bundletext.h"
#include "core/bundle/inflater.h"

#include <QFile>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

namespace saranda {

struct ZipReader::Private {
    explicit Private(const QString &path)
        : file(path)
        , zip(&file)
    {
        zip.setAutoClose(false); // the device is ours
    }
    ~Private()
    {
        if (zip.isOpen())
            zip.close();
    }

    bool goTo(const ZipEntry &entry);

    QFile file;
    QuaZip zip;
    std::vector<ZipEntry> entries;
};

namespace {

constexpr qint64 packedPiece = 256 * 1024;

tl::unexpected<Error> ambiguous()
{
    return failure(ErrorCode::BadInput, BundleText::tr("This archive is refused."),
                   BundleText::tr("It can be read in two different ways."));
}

} // namespace

/// Moves the library to the entry and makes sure that it sees the same one as we do.
bool ZipReader::Private::goTo(const ZipEntry &entry)
{
    if (!zip.goToFirstFile() || unzSetOffset64(zip.getUnzFile(), entry.directoryOffset) != UNZ_OK)
        return false;
    QuaZipFileInfo64 info;
    return zip.getCurrentFileInfo(&info) && info.crc == entry.crc
        && info.uncompressedSize == entry.size && info.compressedSize == entry.packedSize;
}

ZipReader::ZipReader(std::unique_ptr<Private> other)
    : d(std::move(other))
{ }

ZipReader::~ZipReader() = default;

Result<std::unique_ptr<ZipReader>> ZipReader::open(const QString &path, ArchiveUse use)
{
    auto d = std::make_unique<Private>(path);
    if (!d->file.exists())
        return failure(ErrorCode::NotFound, BundleText::tr("There is no file “%1”.").arg(path));
    if (Result<> fine = checkMayOpen(path); !fine)
        return failure(fine.error());
    if (!d->file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage,
                       BundleText::tr("“%1” cannot be read: %2.").arg(path, d->file.errorString()));
    Result<std::vector<ZipEntry>> entries = readZipDirectory(d->file, use);
    if (!entries)
        return failure(entries.error());
    d->entries = std::move(*entries);
    d->file.seek(0);
    if (d->entries.empty()) // the library takes an archive without entries for a damaged one
        return std::unique_ptr<ZipReader>(new ZipReader(std::move(d)));
    if (!d->zip.open(QuaZip::mdUnzip)
        || quint64(d->zip.getEntriesCount()) != quint64(d->entries.size()))
        return ambiguous();
    return std::unique_ptr<ZipReader>(new ZipReader(std::move(d)));
}

const std::vector<ZipEntry> &ZipReader::entries() const
{
    return d->entries;
}

Result<> ZipReader::read(const ZipEntry &entry, const ByteSink &sink)
{
    if (!d->goTo(entry))
        return ambiguous();
    QuaZipFile packed(&d->zip);
    int method = 0;
    int level = 0;
    if (!packed.open(QIODevice::ReadOnly, &method, &level, true)
        || (method != 0) != entry.isDeflated)
        return ambiguous();
    Inflater inflater(entry, sink);
    QByteArray piece(packedPiece, Qt::Uninitialized);
    while (true) {
        const qint64 size = packed.read(piece.data(), piece.size());
        if (size < 0)
            return failure(
                ErrorCode::BadInput,
                BundleText::tr("The entry “%1” of the archive cannot be read.").arg(entry.name),
                d->file.errorString());
        if (size == 0)
            return inflater.finish();
        if (Result<> added = inflater.add(QByteArrayView(piece.constData(), size)); !added)
            return added;
    }
}

} // namespace saranda
