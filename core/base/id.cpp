// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace saranda {

QUuid makeUuidV7()
{
    const auto now = quint64(QDateTime::currentMSecsSinceEpoch());
    const quint64 random = QRandomGenerator::system()->generate64();
    const quint64 more = QRandomGenerator::system()->generate64();
    const auto byte = [](quint64 value, int shift) { return uchar((value >> shift) & 0xff); };
    return QUuid(uint(now >> 16), ushort(now & 0xffff), ushort(0x7000 | (random & 0x0fff)),
                 uchar(0x80 | (byte(random, 16) & 0x3f)), byte(random, 24), byte(more, 0),
                 byte(more, 8), byte(more, 16), byte(more, 24), byte(more, 32), byte(more, 40));
}

} // namespace saranda
