// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/packing.h"

#include <libdeflate.h>

#include "core/bundle/archivelimits.h"

#include <algorithm>
#include <array>
#include <memory>

namespace saranda {

namespace {

constexpr qsizetype headSize = 64 * 1024;
constexpr qsizetype evenHeadSize = 16 * 1024;
constexpr int fastest = 1;
constexpr int smallest = 12;

/// Whether all bytes come about as often as in noise. Packed already, or the same pattern again and
/// again: that shows soon.
bool isEven(QByteArrayView bytes)
{
    std::array<quint32, 256> counts{};
    for (const char byte : bytes)
        ++counts[quint8(byte)];
    double squares = 0;
    for (const quint32 count : counts)
        squares += double(count) * count;
    const double size = double(bytes.size());
    return squares < size * size / 256 * 1.01 + size;
}

struct FreeCompressor {
    void operator()(libdeflate_compressor *compressor) const
    {
        libdeflate_free_compressor(compressor);
    }
};

} // namespace

libdeflate_compressor *threadsCompressor(int level)
{
    thread_local std::array<std::unique_ptr<libdeflate_compressor, FreeCompressor>, smallest + 1>
        compressors;
    std::unique_ptr<libdeflate_compressor, FreeCompressor> &compressor =
        compressors[std::size_t(level)];
    if (!compressor)
        compressor.reset(libdeflate_alloc_compressor(level));
    return compressor.get();
}

bool isWorthPacking(QByteArrayView head)
{
    libdeflate_compressor *compressor = threadsCompressor(fastest);
    if (!compressor)
        return false;
    QByteArray packed(head.size() * 9 / 10, Qt::Uninitialized);
    return libdeflate_deflate_compress(compressor, head.data(), std::size_t(head.size()),
                                       packed.data(), std::size_t(packed.size()))
        > 0; // it says 0 when there is no room
}

bool isHeadWorthPacking(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), headSize));
    return isWorthPacking(isEven(head) ? head.first(std::min(head.size(), evenHeadSize)) : head);
}

bool isAnywhereWorthPacking(QIODevice &from)
{
    constexpr qint64 pieces = 64;
    constexpr qint64 pieceSize = qint64(16) * 1024;
    const qint64 step = std::max(from.size() / pieces, pieceSize);
    qint64 looked = 0;
    qint64 worth = 0;
    for (qint64 at = 0; at < from.size() && from.seek(at); at += step) {
        ++looked;
        worth += isWorthPacking(from.read(pieceSize)) ? 1 : 0;
    }
    return worth * 20 > looked; // less saves hardly anything, and takes as long
}

bool isPackingKept(quint64 size, quint64 packedSize)
{
    const bool isBomb =
        size > archivelimits::ratioFreeBytes && size / archivelimits::maxRatio > packedSize;
    return packedSize < size - size / 50 && !isBomb;
}

FunctionDevice::FunctionDevice(std::function<Result<>(QByteArrayView)> take)
    : m_take(std::move(take))
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 FunctionDevice::writeData(const char *bytes, qint64 size)
{
    const Result<> taken = m_take(QByteArrayView(bytes, size));
    if (taken)
        return size;
    m_error = taken.error();
    setErrorString(m_error->message);
    return -1;
}

} // namespace saranda
