// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/requests.h"

namespace saranda {

namespace {

constexpr quint32 longestRequest = 4096;

std::optional<QByteArray> readExactly(QIODevice &from, qint64 count)
{
    QByteArray bytes;
    while (bytes.size() < count) {
        const QByteArray piece = from.read(count - bytes.size());
        if (piece.isEmpty())
            return std::nullopt;
        bytes += piece;
    }
    return bytes;
}

} // namespace

std::optional<ReadingRequest> nextRequest(QIODevice &from)
{
    const std::optional<QByteArray> head = readExactly(from, 4);
    const quint32 length = head ? frameLength(*head) : 0;
    if (length == 0 || length > longestRequest)
        return std::nullopt;
    const std::optional<QByteArray> body = readExactly(from, length);
    return body ? decodeRequest(*body) : std::nullopt;
}

} // namespace saranda
