// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saranda {

/// One entry of an archive, as both its records agree on it.
struct ZipEntry {
    QString name; ///< with '/', without one at its end
    bool isFolder = false;
    bool isDeflated = false;
    quint32 crc = 0;
    quint64 packedSize = 0;
    quint64 size = 0;
    quint64 headerOffset = 0; ///< of its local header
    quint64 dataOffset = 0;
    quint64 directoryOffset = 0; ///< of its record in the central directory
};

} // namespace saranda
