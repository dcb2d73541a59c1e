// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace saranda {

/// These bytes as a piece of a deflate stream. Each piece ends at a byte, so that the next can be
/// put after it; the last one ends the stream. What is not worth packing is stored. A piece is
/// given out only after it unpacked to the same bytes. May be called from any thread.
Result<QByteArray> deflatedBlock(QByteArrayView bytes, bool isLast);

/// A whole deflate stream, packed even where it is not worth it.
Result<QByteArray> deflatedWhole(QByteArrayView bytes);

/// Makes a whole deflate stream a piece of a longer one: its last block no longer says that it is
/// the last, and it ends at a byte. Nothing when it does not unpack to `bytes`.
std::optional<QByteArray> joinablePiece(const QByteArray &stream, QByteArrayView bytes);

/// Whether a whole deflate stream unpacks to these bytes.
bool unpacksTo(const QByteArray &stream, QByteArrayView bytes);

} // namespace saranda
