// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QIODevice>

#include <functional>
#include <optional>

struct libdeflate_compressor;

namespace saranda {

/// Each thread has one of its own for each level, 1 to 12: making one takes as long as packing some
/// pages. Null when there is no memory.
libdeflate_compressor *threadsCompressor(int level);

/// Would deflating these first bytes of a file save anything worth the time?
bool isWorthPacking(QByteArrayView head);

/// The same, of the first 64 KiB of these.
bool isHeadWorthPacking(QByteArrayView bytes);

/// Whether more than a twentieth of the device is: looks into all of it, because texts at the
/// beginning of a case file say nothing of the exhibits it holds. Seeks.
bool isAnywhereWorthPacking(QIODevice &from);

/// Deflated bytes are kept where they save something, and where our own reader would not take them
/// for a bomb.
bool isPackingKept(quint64 size, quint64 packedSize);

/// A device without an end in memory: whatever is written goes to the function.
class FunctionDevice : public QIODevice
{
public:
    explicit FunctionDevice(std::function<Result<>(QByteArrayView)> take);

    /// What the function answered when it refused.
    const std::optional<Error> &error() const { return m_error; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    std::function<Result<>(QByteArrayView)> m_take;
    std::optional<Error> m_error;
};

} // namespace saranda
