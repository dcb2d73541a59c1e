// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zlib.h>

#include <QByteArray>
#include <QFile>
#include <QtEndian>

#include <optional>
#include <vector>

namespace saranda::test {

/// An entry of an archive that is written by hand, so that it can lie.
struct RawEntry {
    QByteArray name;
    QByteArray content = {};
    quint16 method = 0; ///< 8 = deflate
    quint16 flags = 0x0800;
    quint32 attributes = 0100644u << 16;
    std::optional<quint32> size = {}; ///< said in both headers
    std::optional<quint32> packedSize = {};
    std::optional<quint32> crc = {};
    std::optional<QByteArray> localName = {};
    std::optional<quint32> localSize = {};
    std::optional<quint32> headerOffset = {}; ///< said by the directory
    quint16 madeBy = 0x0314; ///< a system (3 = Unix) and a version
};

inline QByteArray rawDeflate(const QByteArray &content)
{
    z_stream stream = {};
    deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))), '\0');
    QByteArray input = content;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

template <typename Number>
void appendNumber(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof(little));
}

inline QByteArray rawZip(const std::vector<RawEntry> &entries)
{
    QByteArray archive;
    QByteArray directory;
    for (const RawEntry &entry : entries) {
        const QByteArray packed = entry.method == 8 ? rawDeflate(entry.content) : entry.content;
        const auto realCrc =
            quint32(crc32(0, reinterpret_cast<const Bytef *>(entry.content.constData()),
                          uInt(entry.content.size())));
        const QByteArray localName = entry.localName.value_or(entry.name);
        const auto numbers = [&](QByteArray &to, quint32 size) {
            appendNumber<quint16>(to, entry.flags);
            appendNumber<quint16>(to, entry.method);
            appendNumber<quint32>(to, 0x58210000); // 2024-01-01
            appendNumber<quint32>(to, entry.crc.value_or(realCrc));
            appendNumber<quint32>(to, entry.packedSize.value_or(quint32(packed.size())));
            appendNumber<quint32>(to, size);
        };
        const quint32 size = entry.size.value_or(quint32(entry.content.size()));
        const auto offset = quint32(archive.size());
        archive += "PK\3\4";
        appendNumber<quint16>(archive, 20);
        numbers(archive, entry.localSize.value_or(size));
        appendNumber<quint16>(archive, quint16(localName.size()));
        appendNumber<quint16>(archive, 0);
        archive += localName + packed;
        directory += "PK\1\2";
        appendNumber<quint16>(directory, entry.madeBy);
        appendNumber<quint16>(directory, 20);
        numbers(directory, size);
        appendNumber<quint16>(directory, quint16(entry.name.size()));
        appendNumber<quint16>(directory, 0);
        appendNumber<quint16>(directory, 0);
        appendNumber<quint32>(directory, 0);
        appendNumber<quint32>(directory, entry.attributes);
        appendNumber<quint32>(directory, entry.headerOffset.value_or(offset));
        directory += entry.name;
    }
    const auto directoryOffset = quint32(archive.size());
    archive += directory;
    archive += QByteArray("PK\5\6\0\0\0\0", 8);
    appendNumber<quint16>(archive, quint16(entries.size()));
    appendNumber<quint16>(archive, quint16(entries.size()));
    appendNumber<quint32>(archive, quint32(directory.size()));
    appendNumber<quint32>(archive, directoryOffset);
    appendNumber<quint16>(archive, 0);
    return archive;
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace saranda::test
