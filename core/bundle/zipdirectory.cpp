// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/zipdirectory.h"

#include "core/base/literals.h"
#include "core/base/plainline.h"
#include "core/bundle/archivelimits.h"
#include "core/bundle/bagpath.h"
#include "core/bundle/bundletext.h"
#include "core/bundle/littleendian.h"
#include "core/bundle/zipend.h"
#include "core/bundle/zipname.h"
#include "core/bundle/ziprecords.h"

#include <QHash>
#include <QIODevice>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr quint16 methodStored = 0;
constexpr quint16 methodDeflated = 8;
constexpr quint32 kindFolder = 0040000;
constexpr quint32 kindFile = 0100000;
constexpr quint32 kindLink = 0120000;

bool growsTooMuch(quint64 size, quint64 packedSize)
{
    return size > archivelimits::ratioFreeBytes && size / archivelimits::maxRatio > packedSize;
}

/// Reads the entries one by one and keeps a list of what speaks against them.
class DirectoryReader
{
public:
    DirectoryReader(QIODevice &archive, ArchiveUse use)
        : m_archive(archive)
        , m_use(use)
    { }

    Result<std::vector<ZipEntry>> read();

private:
    Result<> readRecords();
    void take(const ZipRecord &record, quint64 directoryOffset);
    QString faultOf(const ZipRecord &record, const QString &name, bool isFolder) const;
    QString sizeFaultOf(const ZipRecord &record) const;
    void checkLocalHeader(ZipEntry &entry, const ZipRecord &record);
    void checkOverlaps();
    void checkNames();
    void checkTotals();
    void addFault(const QString &place, const QString &what);

    QIODevice &m_archive;
    ArchiveUse m_use;
    ZipEnd m_end;
    std::vector<ZipEntry> m_entries;
    QStringList m_faults;
};

void DirectoryReader::addFault(const QString &place, const QString &what)
{
    if (m_faults.size() < archivelimits::maxFaults)
        m_faults.append(plainLine(place.isEmpty() ? what : u"%1: %2"_s.arg(place, what)));
}

Result<std::vector<ZipEntry>> DirectoryReader::read()
{
    const Result<ZipEnd> end = readZipEnd(m_archive);
    if (!end)
        return failure(end.error());
    m_end = *end;
    if (Result<> records = readRecords(); !records)
        return failure(records.error());
    checkOverlaps();
    checkNames();
    if (m_use == ArchiveUse::Whole)
        checkTotals();
    if (!m_faults.isEmpty())
        return failure(ErrorCode::BadInput, BundleText::tr("This archive is refused."),
                       m_faults.join(u'\n'));
    return std::move(m_entries);
}

Result<> DirectoryReader::readRecords()
{
    const Result<QByteArray> bytes = bytesAt(m_archive, m_end.directoryOffset, m_end.directorySize);
    if (!bytes)
        return failure(bytes.error());
    LittleEndian reader(*bytes);
    quint64 count = 0;
    for (; !reader.atEnd() && count < m_end.entries; ++count) {
        const quint64 at = m_end.directoryOffset + quint64(reader.position());
        const std::optional<ZipRecord> record = readCentralRecord(reader);
        if (!record)
            return failure(ErrorCode::BadInput, BundleText::tr("This archive is refused."),
                           BundleText::tr("Record %1 of its directory is damaged.").arg(count + 1));
        take(*record, at);
    }
    if (count != m_end.entries || !reader.atEnd())
        addFault({}, BundleText::tr("The directory does not hold as many entries as it says."));
    return {};
}

void DirectoryReader::take(const ZipRecord &record, quint64 directoryOffset)
{
    std::optional<QString> name = zipNameOf(record);
    if (!name) {
        addFault(QString::fromUtf8(record.name),
                 BundleText::tr("The name claims to be UTF-8 and is not."));
        return;
    }
    const bool isFolder = name->endsWith(u'/');
    if (isFolder)
        name->chop(1);
    if (const QString fault = faultOf(record, *name, isFolder); !fault.isEmpty()) {
        addFault(*name, fault);
        return;
    }
    ZipEntry entry{*name,
                   isFolder,
                   record.method == methodDeflated,
                   record.crc,
                   record.packedSize,
                   record.size,
                   record.headerOffset,
                   0,
                   directoryOffset};
    checkLocalHeader(entry, record);
    m_entries.push_back(entry);
}

QString DirectoryReader::faultOf(const ZipRecord &record, const QString &name, bool isFolder) const
{
    if (record.name.isEmpty() || quint64(record.name.size()) > archivelimits::maxNameBytes)
        return BundleText::tr("The name is empty or too long.");
    if (const QString fault = zipNameFault(name); !fault.isEmpty())
        return fault;
    if (record.isEncrypted() || record.method == 99)
        return BundleText::tr("The entry is encrypted.");
    if (record.method != methodStored && record.method != methodDeflated)
        return BundleText::tr("The entry is packed by method %1, which is not supported.")
            .arg(record.method);
    if (record.fileKind() == kindLink)
        return BundleText::tr("The entry is a link.");
    if (record.fileKind() != 0 && record.fileKind() != (isFolder ? kindFolder : kindFile))
        return BundleText::tr("The entry is neither a file nor a folder.");
    if (record.disk != 0)
        return BundleText::tr("The entry lies in another part of the archive.");
    return sizeFaultOf(record);
}

QString DirectoryReader::sizeFaultOf(const ZipRecord &record) const
{
    if (record.method == methodStored && record.packedSize != record.size)
        return BundleText::tr("The entry is stored with %1 bytes but claims %2.")
            .arg(record.packedSize)
            .arg(record.size);
    if (m_use == ArchiveUse::SomeEntries)
        return {};
    if (record.size > archivelimits::maxTotalBytes)
        return BundleText::tr("The entry claims %1 bytes; at most %2 are read.")
            .arg(record.size)
            .arg(archivelimits::maxTotalBytes);
    if (growsTooMuch(record.size, record.packedSize))
        return BundleText::tr("The entry claims to grow from %1 to %2 bytes; at most %3 times is "
                              "read.")
            .arg(record.packedSize)
            .arg(record.size)
            .arg(archivelimits::maxRatio);
    return {};
}

/// What the local header says must be what the directory says, or two readers see two archives.
void DirectoryReader::checkLocalHeader(ZipEntry &entry, const ZipRecord &record)
{
    const QString contradiction =
        BundleText::tr("The entry's own header contradicts the directory.");
    quint16 nameSize = 0;
    quint16 extraSize = 0;
    const Result<QByteArray> fixed = bytesAt(m_archive, entry.headerOffset, localHeaderSize);
    std::optional<ZipRecord> local;
    if (fixed)
        local = readLocalHeader(*fixed, nameSize, extraSize);
    if (!local)
        return addFault(entry.name, BundleText::tr("The entry has no header where it should."));
    const Result<QByteArray> rest =
        bytesAt(m_archive, entry.headerOffset + localHeaderSize, quint64(nameSize) + extraSize);
    if (!rest)
        return addFault(entry.name, BundleText::tr("The entry reaches beyond the archive."));
    local->name = rest->left(nameSize);
    local->extra = rest->mid(nameSize);
    constexpr quint16 flagsThatMatter = 0x2849;
    if (local->name != record.name || local->method != record.method
        || (local->flags & flagsThatMatter) != (record.flags & flagsThatMatter)
        || !readZip64Field(*local))
        return addFault(entry.name, contradiction);
    const bool isSame = local->crc == record.crc && local->size == record.size
        && local->packedSize == record.packedSize;
    const bool isLater =
        record.hasDescriptor() && local->crc == 0 && local->size == 0 && local->packedSize == 0;
    if (!isSame && !isLater)
        return addFault(entry.name, contradiction);
    entry.dataOffset = entry.headerOffset + localHeaderSize + nameSize + extraSize;
    if (entry.dataOffset > m_end.directoryOffset
        || m_end.directoryOffset - entry.dataOffset < entry.packedSize)
        addFault(entry.name, BundleText::tr("The entry reaches beyond the archive."));
}

void DirectoryReader::checkOverlaps()
{
    std::vector<const ZipEntry *> byPlace;
    for (const ZipEntry &entry : m_entries)
        byPlace.push_back(&entry);
    std::sort(byPlace.begin(), byPlace.end(), [](const ZipEntry *one, const ZipEntry *other) {
        return one->headerOffset < other->headerOffset;
    });
    for (std::size_t i = 1; i < byPlace.size(); ++i) {
        const ZipEntry &before = *byPlace[i - 1];
        if (before.dataOffset + before.packedSize > byPlace[i]->headerOffset)
            addFault(byPlace[i]->name,
                     BundleText::tr("The entry overlaps with “%1”.").arg(before.name));
    }
}

void DirectoryReader::checkNames()
{
    QHash<QString, QString> seen;
    QSet<QString> files;
    for (const ZipEntry &entry : m_entries) {
        const QString key = twinKey(entry.name);
        const auto twin = seen.constFind(key);
        if (twin != seen.cend())
            addFault(
                entry.name,
                *twin == entry.name
                    ? BundleText::tr("The name occurs twice.")
                    : BundleText::tr("The name is the same as “%1” on some systems.").arg(*twin));
        seen.insert(key, entry.name);
        if (!entry.isFolder)
            files.insert(key);
    }
    for (const ZipEntry &entry : m_entries) {
        const QString key = twinKey(entry.name);
        for (qsizetype slash = key.indexOf(u'/'); slash > 0; slash = key.indexOf(u'/', slash + 1)) {
            if (files.contains(key.left(slash)))
                addFault(entry.name,
                         BundleText::tr("The entry lies in “%1”, which is a file.")
                             .arg(key.left(slash)));
        }
    }
}

void DirectoryReader::checkTotals()
{
    quint64 total = 0;
    for (const ZipEntry &entry : m_entries) {
        if (entry.isFolder && entry.size != 0)
            addFault(entry.name, BundleText::tr("The folder has content."));
        total += entry.size; // cannot overflow: 100 000 entries of at most 2^40
    }
    if (total > archivelimits::maxTotalBytes)
        addFault({},
                 BundleText::tr("The archive claims %1 bytes; at most %2 are read.")
                     .arg(total)
                     .arg(archivelimits::maxTotalBytes));
    if (growsTooMuch(total, quint64(m_archive.size())))
        addFault({},
                 BundleText::tr("The archive claims to grow to %1 times its size; at most %2 "
                                "times is read.")
                     .arg(total / quint64(m_archive.size()))
                     .arg(archivelimits::maxRatio));
}

} // namespace

bool isWithinLimits(const ZipEntry &entry)
{
    return entry.size <= archivelimits::maxTotalBytes
        && !growsTooMuch(entry.size, entry.packedSize);
}

Result<std::vector<ZipEntry>> readZipDirectory(QIODevice &archive, ArchiveUse use)
{
    return DirectoryReader(archive, use).read();
}

} // namespace saranda
