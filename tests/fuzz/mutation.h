// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

#include <algorithm>
#include <vector>

namespace saranda::test {

/// Spoils inputs, the same way each time it begins from the same seed.
class Mutation
{
public:
    explicit Mutation(quint32 seed)
        : m_random(seed)
    { }

    QByteArray of(const std::vector<QByteArray> &seeds)
    {
        QByteArray bytes = oneOf(seeds);
        for (int changes = 1 + m_random.bounded(4); changes > 0; --changes)
            change(bytes, seeds);
        return bytes;
    }

private:
    void change(QByteArray &bytes, const std::vector<QByteArray> &seeds)
    {
        const qsizetype at = position(bytes);
        const qsizetype length =
            1 + m_random.bounded(int(std::clamp<qsizetype>(bytes.size(), 1, 64)));
        switch (m_random.bounded(8)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(uchar(bytes[at]) ^ (1u << m_random.bounded(8)));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(position(bytes), length));
            break;
        case 3:
            bytes.truncate(at);
            break;
        case 4:
            bytes.insert(at, QByteArray(m_random.bounded(9), char(m_random.bounded(256))));
            break;
        case 5:
            bytes.replace(at, length, word());
            break;
        case 6: {
            const QByteArray &other = oneOf(seeds);
            bytes = bytes.left(at) + other.mid(position(other));
            break;
        }
        default:
            if (at < bytes.size())
                bytes[at] = char(m_random.bounded(256));
            break;
        }
    }
    /// What readers stumble over.
    QByteArray word()
    {
        static const std::vector<QByteArray> words{QByteArray(4, '\xff'),
                                                   QByteArray(8, '\0'),
                                                   QByteArray("\xff\xff\xff\x7f", 4),
                                                   "-1",
                                                   "9223372036854775808",
                                                   "1e999",
                                                   "\"",
                                                   "\\u0000",
                                                   "[[[[[[[[",
                                                   "{\"\":",
                                                   "../",
                                                   "\xc0\xaf",
                                                   "\xed\xa0\x80",
                                                   "%s%n",
                                                   "\xe2\x80\xae",
                                                   "0",
                                                   "\r\n",
                                                   "??",
                                                   "..",
                                                   "XX"};
        return oneOf(words);
    }
    const QByteArray &oneOf(const std::vector<QByteArray> &list)
    {
        return list[std::size_t(m_random.bounded(int(list.size())))];
    }
    qsizetype position(const QByteArray &bytes) { return m_random.bounded(int(bytes.size()) + 1); }

    QRandomGenerator m_random;
};

} // namespace saranda::test
