// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/ziprecords.h"

#include "core/bundle/littleendian.h"

namespace saranda {

namespace {

constexpr quint16 zip64Field = 0x0001;
constexpr quint32 inZip64Field = 0xffffffff;

/// Splits the extra field; false when a part reaches beyond it. Up to three stray bytes at the end
/// are padding that some writers leave.
bool findZip64Field(const QByteArray &extra, QByteArray &found)
{
    LittleEndian reader(extra);
    bool isFound = false;
    while (extra.size() - reader.position() >= 4) {
        const quint16 id = reader.u16();
        const QByteArray content = reader.bytes(reader.u16());
        if (!reader.isWhole())
            return false;
        if (id == zip64Field && isFound)
            return false;
        if (id == zip64Field) {
            found = content;
            isFound = true;
        }
    }
    return true;
}

} // namespace

bool readZip64Field(ZipRecord &record)
{
    QByteArray field;
    if (!findZip64Field(record.extra, field))
        return false;
    LittleEndian reader(field);
    for (quint64 *number : {&record.size, &record.packedSize, &record.headerOffset}) {
        if (*number == inZip64Field)
            *number = reader.u64();
    }
    if (record.disk == 0xffff)
        record.disk = reader.u32() == 0 ? 0 : 1;
    return reader.isWhole();
}

std::optional<ZipRecord> readCentralRecord(LittleEndian &reader)
{
    ZipRecord record;
    if (reader.u32() != 0x02014b50)
        return std::nullopt;
    record.madeBy = reader.u16();
    reader.skip(2);
    record.flags = reader.u16();
    record.method = reader.u16();
    reader.skip(4);
    record.crc = reader.u32();
    record.packedSize = reader.u32();
    record.size = reader.u32();
    const quint16 nameSize = reader.u16();
    const quint16 extraSize = reader.u16();
    const quint16 commentSize = reader.u16();
    record.disk = reader.u16();
    reader.skip(2);
    record.attributes = reader.u32();
    record.headerOffset = reader.u32();
    record.name = reader.bytes(nameSize);
    record.extra = reader.bytes(extraSize);
    reader.skip(commentSize);
    if (!reader.isWhole() || !readZip64Field(record))
        return std::nullopt;
    return record;
}

std::optional<ZipRecord> readLocalHeader(const QByteArray &header, quint16 &nameSize,
                                         quint16 &extraSize)
{
    LittleEndian reader(header);
    if (reader.u32() != 0x04034b50)
        return std::nullopt;
    ZipRecord record;
    reader.skip(2);
    record.flags = reader.u16();
    record.method = reader.u16();
    reader.skip(4);
    record.crc = reader.u32();
    record.packedSize = reader.u32();
    record.size = reader.u32();
    nameSize = reader.u16();
    extraSize = reader.u16();
    if (!reader.isWhole())
        return std::nullopt;
    return record;
}

} // namespace saranda
