// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chunks.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QIODevice>

namespace saranda {

namespace {

/// How much is read before somebody else may have a turn and the person is asked again: little
/// enough for a device that gives 64 KiB a second.
constexpr qint64 sliceBytes = 64 * 1024;
constexpr qint64 slowMilliseconds = 50;
constexpr int deadMilliseconds = 30000;

} // namespace

Result<qint64> readChunk(QIODevice &from, char *into,
                         const std::function<bool(qint64 filled)> &goesOn)
{
    qint64 filled = 0;
    QElapsedTimer timer;
    timer.start();
    while (filled < chunkBytes) {
        const qint64 slice = std::min(sliceBytes, chunkBytes - filled);
        const qint64 count = from.read(into + filled, slice);
        if (count < 0 && !from.atEnd())
            return failure(ErrorCode::Storage,
                           QCoreApplication::translate("saranda::Storage",
                                                       "The file could not be read to its end."),
                           from.errorString());
        const bool mayHaveMore =
            count > 0 || (count == 0 && !from.atEnd() && from.waitForReadyRead(deadMilliseconds));
        if (!mayHaveMore)
            break;
        filled += count;
        if (timer.elapsed() < slowMilliseconds)
            continue;
        if (!goesOn(filled))
            return failure(stoppedByPerson());
        timer.restart();
    }
    return filled;
}

void storeChunk(Connection &connection, qint64 content, qint64 number, QByteArrayView bytes)
{
    connection.cached("INSERT INTO content_chunks (content, number, bytes) VALUES (?, ?, ?)")
        .bind(content)
        .bind(number)
        .bindBlob(bytes)
        .run();
}

Error stoppedByPerson()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("saranda::Storage", "Stopped."), {}};
}

} // namespace saranda
