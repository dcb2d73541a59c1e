// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QIODevice;

namespace saranda {

/// Where the central directory of an archive lies.
struct ZipEnd {
    quint64 directoryOffset = 0;
    quint64 directorySize = 0;
    quint64 entries = 0;
};

/// Finds the end record (zip64 included) and accepts it only where every reader would find the
/// same one: it ends with the file, and the directory ends where the end record begins.
Result<ZipEnd> readZipEnd(QIODevice &archive);

/// Bytes of the archive, or an error when the archive is shorter.
Result<QByteArray> bytesAt(QIODevice &archive, quint64 offset, quint64 size);

} // namespace saranda
