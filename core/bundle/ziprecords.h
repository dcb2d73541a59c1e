// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/zipentry.h"

#include <QByteArray>

#include <optional>

namespace saranda {

class LittleEndian;

/// A record of the central directory, or a local header, as it stands there.
struct ZipRecord {
    quint16 madeBy = 0;
    quint16 flags = 0;
    quint16 method = 0;
    quint32 crc = 0;
    quint64 packedSize = 0;
    quint64 size = 0;
    quint16 disk = 0;
    quint32 attributes = 0;
    quint64 headerOffset = 0;
    QByteArray name;
    QByteArray extra;

    bool isEncrypted() const { return (flags & 0x2041) != 0; } ///< plain, strong or masked
    bool hasDescriptor() const { return (flags & 0x0008) != 0; }
    bool isUtf8() const { return (flags & 0x0800) != 0; }
    quint32 fileKind() const { return (attributes >> 16) & 0170000; } ///< as in a POSIX mode
};

inline constexpr qsizetype localHeaderSize = 30;

/// Reads a record of the central directory at the reader's place. Nothing when it is none, is cut
/// off, or leaves out a zip64 number it promises.
std::optional<ZipRecord> readCentralRecord(LittleEndian &reader);

/// Reads the fixed part of a local header; `nameSize` and `extraSize` say how much follows.
std::optional<ZipRecord> readLocalHeader(const QByteArray &header, quint16 &nameSize,
                                         quint16 &extraSize);

/// Fills in the numbers that a zip64 field holds. False when one is missing or the field is
/// damaged.
bool readZip64Field(ZipRecord &record);

} // namespace saranda
