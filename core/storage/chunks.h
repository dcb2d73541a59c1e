// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace saranda {

/// Bytes in the case file under their SHA-256.
struct StoredContent {
    QString sha256;
    qint64 size = 0;
    bool isNew = false; ///< they were not there before
};

/// A file lies in the case in pieces of this size; the last one may be shorter.
constexpr qint64 chunkBytes = 1024 * 1024;

/// Reads a chunk into the room at `into`. Gives its bytes, fewer than chunkBytes only at the end of
/// the device. `goesOn` is asked whenever the device takes its time; after its no the reading ends
/// as stopped.
Result<qint64> readChunk(QIODevice &from, char *into,
                         const std::function<bool(qint64 filled)> &goesOn);

/// In the caller's transaction.
void storeChunk(Connection &connection, qint64 content, qint64 number, QByteArrayView bytes);

/// What a job ends with after the person said stop.
Error stoppedByPerson();

} // namespace saranda
