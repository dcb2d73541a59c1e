// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <vector>

namespace saranda::test {

template <typename Number>
void appendNumber(QByteArray &bytes, Number number, bool isLittle)
{
    const Number written = isLittle ? qToLittleEndian(number) : qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&written), sizeof(written));
}

struct MadeTag {
    quint16 tag;
    quint16 type;
    quint32 count;
    QByteArray value;
};

/// A directory of tags at its place; values that do not fit into it follow it.
inline QByteArray madeDirectory(const std::vector<MadeTag> &tags, quint32 at, bool isLittle)
{
    QByteArray bytes;
    QByteArray values;
    appendNumber(bytes, quint16(tags.size()), isLittle);
    for (const auto &[tag, type, count, value] : tags) {
        appendNumber(bytes, tag, isLittle);
        appendNumber(bytes, type, isLittle);
        appendNumber(bytes, count, isLittle);
        if (value.size() <= 4) {
            bytes += value.leftJustified(4, '\0');
            continue;
        }
        appendNumber(bytes, quint32(at + 2 + tags.size() * 12 + 4 + values.size()), isLittle);
        values += value;
    }
    return bytes + QByteArray(4, '\0') + values;
}

struct MadePhotograph {
    QByteArray taken = "2017:05:12 09:30:00";
    QByteArray zone = "+02:00";
    bool isLittle = true; ///< the order of bytes
};

/// As a camera writes it: when and where a photograph was taken, and with what.
inline QByteArray cameraTags(const MadePhotograph &photograph)
{
    const bool isLittle = photograph.isLittle;
    const auto number = [isLittle](quint32 value) {
        QByteArray bytes;
        appendNumber(bytes, value, isLittle);
        return bytes;
    };
    const auto place = [&number](quint32 degrees) {
        return number(degrees) + number(1) + number(30) + number(1) + number(1234) + number(100);
    };
    constexpr quint32 mainAt = 8;
    constexpr quint32 takenAt = 200;
    constexpr quint32 placeAt = 300;
    QByteArray bytes = (isLittle ? "II" : "MM");
    appendNumber(bytes, quint16(42), isLittle);
    bytes += number(mainAt);
    bytes += madeDirectory({{0x010f, 2, 7, QByteArray("Camera\0", 7)},
                            {0x0110, 2, 2, "X"},
                            {0x0132, 2, 20, QByteArray("2017:05:12 09:30:00\0", 20)},
                            {0x8769, 4, 1, number(takenAt)},
                            {0x8825, 4, 1, number(placeAt)}},
                           mainAt, isLittle);
    bytes = bytes.leftJustified(takenAt, '\0');
    bytes +=
        madeDirectory({{0x9003, 2, quint32(photograph.taken.size()) + 1, photograph.taken + '\0'},
                       {0x9011, 2, quint32(photograph.zone.size()) + 1, photograph.zone + '\0'}},
                      takenAt, isLittle);
    bytes = bytes.leftJustified(placeAt, '\0');
    return bytes
        + madeDirectory(
               {{1, 2, 2, "N"}, {2, 5, 3, place(39)}, {3, 2, 2, "E"}, {4, 5, 3, place(20)}},
               placeAt, isLittle);
}

} // namespace saranda::test
