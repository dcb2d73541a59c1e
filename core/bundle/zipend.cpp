// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/zipend.h"

#include "core/bundle/archivelimits.h"
#include "core/bundle/bundletext.h"
#include "core/bundle/littleendian.h"

#include <QIODevice>

#include <algorithm>

namespace saranda {

namespace {

constexpr quint64 endRecordSize = 22;
constexpr quint64 locatorSize = 20;
constexpr quint64 zip64RecordSize = 56;
constexpr quint64 longestComment = 0xffff;

/// What the old end record says; zip64 archives put the largest number where theirs does not fit.
struct OldEnd {
    quint64 offset = 0;
    quint16 disk = 0;
    quint16 directoryDisk = 0;
    quint16 entriesHere = 0;
    quint16 entries = 0;
    quint32 directorySize = 0;
    quint32 directoryOffset = 0;
};

tl::unexpected<Error> notAnArchive(const QString &why)
{
    return failure(ErrorCode::BadInput,
                   BundleText::tr("This is not a zip archive that can be read."), why);
}

Result<OldEnd> readOldEnd(QIODevice &archive)
{
    const quint64 length = quint64(archive.size());
    const quint64 tail = std::min(length, endRecordSize + longestComment);
    Result<QByteArray> bytes = bytesAt(archive, length - tail, tail);
    if (!bytes)
        return failure(bytes.error());
    const qsizetype at = bytes->lastIndexOf(QByteArrayLiteral("PK\5\6"));
    if (at < 0 || quint64(bytes->size() - at) < endRecordSize)
        return notAnArchive(
            BundleText::tr("It has no end record: it is no zip archive or it is cut off."));
    LittleEndian reader(*bytes, at + 4);
    OldEnd end;
    end.offset = length - tail + quint64(at);
    end.disk = reader.u16();
    end.directoryDisk = reader.u16();
    end.entriesHere = reader.u16();
    end.entries = reader.u16();
    end.directorySize = reader.u32();
    end.directoryOffset = reader.u32();
    if (quint64(reader.u16()) + end.offset + endRecordSize != length)
        return notAnArchive(BundleText::tr("Its end record is not where the file ends."));
    return end;
}

/// Where the old record has room for the number, it must be the same one.
bool agree(quint64 old, quint64 largest, quint64 now)
{
    return old == largest || old == now;
}

Result<ZipEnd> readZip64End(QIODevice &archive, const OldEnd &old, const QByteArray &locator)
{
    LittleEndian locatorReader(locator, 4);
    const quint32 disk = locatorReader.u32();
    const quint64 at = locatorReader.u64();
    const quint32 disks = locatorReader.u32();
    if (disk != 0 || disks > 1)
        return notAnArchive(BundleText::tr("It is one part of an archive in several parts."));
    if (at > old.offset - locatorSize || old.offset - locatorSize - at < zip64RecordSize)
        return notAnArchive(BundleText::tr("Its zip64 end record is not where it should be."));
    Result<QByteArray> record = bytesAt(archive, at, zip64RecordSize);
    if (!record)
        return failure(record.error());
    if (!record->startsWith(QByteArrayLiteral("PK\6\6")))
        return notAnArchive(BundleText::tr("Its zip64 end record is damaged."));
    LittleEndian reader(*record, 4);
    const quint64 rest = reader.u64();
    reader.skip(4);
    const quint32 thisDisk = reader.u32();
    const quint32 directoryDisk = reader.u32();
    const quint64 entriesHere = reader.u64();
    ZipEnd end;
    end.entries = reader.u64();
    end.directorySize = reader.u64();
    end.directoryOffset = reader.u64();
    if (rest != old.offset - locatorSize - at - 12)
        return notAnArchive(BundleText::tr("Its zip64 end record has a wrong length."));
    if (thisDisk != 0 || directoryDisk != 0 || entriesHere != end.entries)
        return notAnArchive(BundleText::tr("It is one part of an archive in several parts."));
    if (!agree(old.entries, 0xffff, end.entries)
        || !agree(old.directorySize, 0xffffffff, end.directorySize)
        || !agree(old.directoryOffset, 0xffffffff, end.directoryOffset))
        return notAnArchive(BundleText::tr("Its two end records contradict each other."));
    if (end.directoryOffset > at || at - end.directoryOffset != end.directorySize)
        return notAnArchive(BundleText::tr("Its directory is not where the end record says."));
    return end;
}

Result<ZipEnd> plainEnd(const OldEnd &old)
{
    if (old.disk != 0 || old.directoryDisk != 0 || old.entriesHere != old.entries)
        return notAnArchive(BundleText::tr("It is one part of an archive in several parts."));
    if (old.entries == 0xffff || old.directorySize == 0xffffffff
        || old.directoryOffset == 0xffffffff)
        return notAnArchive(BundleText::tr("Its zip64 end record is missing."));
    if (old.directoryOffset > old.offset || old.offset - old.directoryOffset != old.directorySize)
        return notAnArchive(BundleText::tr("Its directory is not where the end record says."));
    return ZipEnd{old.directoryOffset, old.directorySize, old.entries};
}

} // namespace

Result<QByteArray> bytesAt(QIODevice &archive, quint64 offset, quint64 size)
{
    const quint64 length = quint64(archive.size());
    if (offset > length || length - offset < size)
        return notAnArchive(BundleText::tr("It is cut off, or points beyond its end."));
    if (!archive.seek(qint64(offset)))
        return failure(ErrorCode::Storage, archive.errorString());
    QByteArray bytes = archive.read(qint64(size));
    if (quint64(bytes.size()) != size)
        return failure(ErrorCode::Storage, archive.errorString());
    return bytes;
}

Result<ZipEnd> readZipEnd(QIODevice &archive)
{
    const Result<OldEnd> old = readOldEnd(archive);
    if (!old)
        return failure(old.error());
    Result<ZipEnd> end = plainEnd(*old);
    if (old->offset >= locatorSize) {
        const Result<QByteArray> locator = bytesAt(archive, old->offset - locatorSize, locatorSize);
        if (!locator)
            return failure(locator.error());
        if (locator->startsWith(QByteArrayLiteral("PK\6\7")))
            end = readZip64End(archive, *old, *locator);
    }
    if (end
        && (end->entries > archivelimits::maxEntries
            || end->directorySize > archivelimits::maxDirectoryBytes))
        return failure(ErrorCode::BadInput, BundleText::tr("This archive is refused."),
                       BundleText::tr("It claims %1 entries; at most %2 are read.")
                           .arg(end->entries)
                           .arg(archivelimits::maxEntries));
    return end;
}

} // namespace saranda
