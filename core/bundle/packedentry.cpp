// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/packedentry.h"

#include <libdeflate.h>
#include <zlib.h>

#include "core/bundle/bundletext.h"
#include "core/bundle/deflateblock.h"
#include "core/bundle/digests.h"
#include "core/bundle/packing.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace saranda {

namespace {

constexpr qsizetype probedFrom = qsizetype(64) * 1024;

} // namespace

Result<PackedEntry> packedEntry(const QByteArray &content, const QStringList &algorithms,
                                bool mayDeflate)
{
    PackedEntry entry;
    Digests digests(algorithms);
    digests.add(content);
    entry.written = {quint64(content.size()), false, digests.hex()};
    entry.crc = libdeflate_crc32(0, content.constData(), std::size_t(content.size()));
    // Looking whether a few pages are worth packing takes as long as packing them.
    const bool isWorth =
        mayDeflate && (content.size() <= probedFrom || isHeadWorthPacking(content));
    if (isWorth) {
        Result<QByteArray> packed = deflatedWhole(content);
        if (!packed)
            return failure(packed.error());
        if (isPackingKept(entry.written.size, quint64(packed->size()))) {
            entry.written.isDeflated = true;
            entry.bytes = *std::move(packed);
            return entry;
        }
    }
    entry.bytes = content;
    return entry;
}

Result<> writeEntry(QuaZip &zip, const QuaZipNewInfo &info, const PackedEntry &entry)
{
    QuaZipNewInfo sized = info;
    sized.uncompressedSize = ulong(entry.written.size);
    QuaZipFile file(&zip);
    const bool isOpen = file.open(QIODevice::WriteOnly, sized, nullptr, entry.crc,
                                  entry.written.isDeflated ? Z_DEFLATED : 0,
                                  entry.written.isDeflated ? Z_DEFAULT_COMPRESSION : 0, true);
    const bool isWritten = isOpen && file.write(entry.bytes) == entry.bytes.size();
    if (isOpen)
        file.close();
    if (isWritten && file.getZipError() == ZIP_OK && zip.getZipError() == ZIP_OK)
        return {};
    return failure(ErrorCode::Storage,
                   BundleText::tr("The archive could not be written: %1.")
                       .arg(zip.getIoDevice()->errorString()));
}

} // namespace saranda
