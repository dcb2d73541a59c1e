// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/deflateblock.h"

#include <libdeflate.h>
#include <zlib.h>

#include "core/bundle/bundletext.h"
#include "core/bundle/packing.h"

#include <algorithm>
#include <cstring>
#include <memory>

// The packer makes whole streams only. They are joined as gzjoin does it: the header of a stream's
// last deflate block is found by unpacking it, its bit for "last" is cleared, and an empty stored
// block fills up the last byte.

namespace saranda {

namespace {

/// About as small as `zip -6`, in half the time.
constexpr int packerLevel = 6;
/// A block is worth packing when one of these is; a case file mixes text with packed exhibits.
constexpr qsizetype probedSize = 4 * 1024;
constexpr qsizetype probedEvery = 128 * 1024;
constexpr qsizetype mostStored = 65535;

// The bits of z_stream::data_type.
constexpr int unusedBitsMask = 7;
constexpr int isInLastBlock = 64;
constexpr int isAtBlockEnd = 128;

struct EndInflate {
    void operator()(z_stream *stream) const { inflateEnd(stream); }
};

struct BlockPlaces {
    qsizetype lastHeader = 0; ///< bit at which the last block begins
    int unusedBits = 0; ///< of the last byte
};

/// Unpacks a whole stream. Nothing when it is none, or not of these bytes.
std::optional<BlockPlaces> placesIn(const QByteArray &whole, QByteArrayView bytes)
{
    z_stream state = {};
    if (inflateInit2(&state, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    const std::unique_ptr<z_stream, EndInflate> end(&state);
    QByteArray unpacked(bytes.size() + 1, Qt::Uninitialized); // one too many would show
    state.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(whole.constData()));
    state.avail_in = uInt(whole.size());
    state.next_out = reinterpret_cast<Bytef *>(unpacked.data());
    state.avail_out = uInt(unpacked.size());
    BlockPlaces places;
    while (inflate(&state, Z_BLOCK) == Z_OK) {
        if ((state.data_type & isAtBlockEnd) == 0)
            break;
        places.unusedBits = state.data_type & unusedBitsMask;
        if ((state.data_type & isInLastBlock) == 0) {
            places.lastHeader = qsizetype(state.total_in) * 8 - places.unusedBits;
            continue;
        }
        const bool isSame = qsizetype(state.total_out) == bytes.size() && state.avail_in == 0
            && (bytes.isEmpty()
                || std::memcmp(unpacked.constData(), bytes.data(), std::size_t(bytes.size())) == 0);
        return isSame ? std::optional(places) : std::nullopt;
    }
    return std::nullopt;
}

void appendStored(QByteArray &to, QByteArrayView bytes, bool isLast)
{
    const auto size = quint16(bytes.size());
    const auto complement = quint16(~size);
    to.append(char(isLast ? 1 : 0));
    for (const quint16 value : {size, complement}) {
        to.append(char(value & 0xff));
        to.append(char(value >> 8));
    }
    to.append(bytes);
}

QByteArray storedPiece(QByteArrayView bytes, bool isLast)
{
    QByteArray piece;
    piece.reserve(bytes.size() + 5 * (bytes.size() / mostStored + 1));
    do {
        const qsizetype size = std::min(bytes.size(), mostStored);
        appendStored(piece, bytes.first(size), isLast && size == bytes.size());
        bytes = bytes.sliced(size);
    } while (!bytes.isEmpty());
    return piece;
}

bool isBlockWorthPacking(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size(); at += probedEvery) {
        if (isWorthPacking(bytes.sliced(at, std::min(probedSize, bytes.size() - at))))
            return true;
    }
    return false;
}

Result<QByteArray> provenPiece(QByteArrayView bytes, bool isLast)
{
    libdeflate_compressor *compressor = threadsCompressor(packerLevel);
    if (!compressor)
        return failure(ErrorCode::Storage, BundleText::tr("There is not enough memory."));
    const auto size = std::size_t(bytes.size());
    QByteArray whole(qsizetype(libdeflate_deflate_compress_bound(compressor, size)),
                     Qt::Uninitialized);
    whole.resize(qsizetype(libdeflate_deflate_compress(compressor, bytes.data(), size, whole.data(),
                                                       std::size_t(whole.size()))));
    const std::optional<QByteArray> piece = !isLast ? joinablePiece(whole, bytes)
        : unpacksTo(whole, bytes)                   ? std::optional(whole)
                                                    : std::nullopt;
    if (!piece)
        return failure(
            ErrorCode::Storage,
            BundleText::tr("What was packed did not unpack to the same bytes. The memory "
                           "of this computer may be faulty; nothing was written."));
    return *piece;
}

} // namespace

std::optional<QByteArray> joinablePiece(const QByteArray &stream, QByteArrayView bytes)
{
    const std::optional<BlockPlaces> places = placesIn(stream, bytes);
    if (!places)
        return std::nullopt;
    QByteArray piece = stream;
    const qsizetype header = places->lastHeader;
    piece[header / 8] = char(piece[header / 8] & ~(1 << (header % 8)));
    piece.back() = char(uchar(piece.back()) & (0xff >> places->unusedBits));
    if (places->unusedBits < 3) // no room for the header of the empty block: three bits, all 0
        piece.append('\0');
    return piece.append("\x00\x00\xff\xff", 4);
}

bool unpacksTo(const QByteArray &stream, QByteArrayView bytes)
{
    return placesIn(stream, bytes).has_value();
}

Result<QByteArray> deflatedWhole(QByteArrayView bytes)
{
    return provenPiece(bytes, true);
}

Result<QByteArray> deflatedBlock(QByteArrayView bytes, bool isLast)
{
    return isBlockWorthPacking(bytes) ? provenPiece(bytes, isLast) : storedPiece(bytes, isLast);
}

} // namespace saranda
