// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bundle/zipwriter.h"

#include <QByteArray>

class QuaZip;
class QuaZipNewInfo;

namespace saranda {

/// A small file ready to be put into an archive.
struct PackedEntry {
    QByteArray bytes; ///< deflated or as they were
    quint32 crc = 0;
    WrittenEntry written;
};

/// Deflates where it is worth it. May be called from any thread.
Result<PackedEntry> packedEntry(const QByteArray &content, const QStringList &algorithms,
                                bool mayDeflate);

Result<> writeEntry(QuaZip &zip, const QuaZipNewInfo &info, const PackedEntry &entry);

} // namespace saranda
