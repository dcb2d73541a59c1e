// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QRandomGenerator>
#include <QString>

#include <utility>
#include <vector>

namespace saranda::test {

/// Inputs of any length that repeat something, or two things one after the other, within a seed.
class Repetition
{
public:
    Repetition(quint32 seed, std::vector<QByteArray> seeds)
        : m_random(seed)
        , m_seeds(std::move(seeds))
    { }

    void next()
    {
        const QByteArray &seed = oneOf(m_seeds);
        const qsizetype at = upTo(seed.size());
        m_before = seed.left(at);
        m_after = m_random.bounded(4) == 0 ? QByteArray() : seed.mid(at);
        m_first = piece();
        m_second = m_random.bounded(2) == 0 ? QByteArray() : piece();
    }
    QByteArray ofLength(qsizetype length) const
    {
        const qsizetype each = m_second.isEmpty() ? length : length / 2;
        return m_before + m_first.repeated(each / m_first.size() + 1)
            + (m_second.isEmpty() ? QByteArray() : m_second.repeated(each / m_second.size() + 1))
            + m_after;
    }
    QString described() const
    {
        QByteArrayList said;
        for (const QByteArray &part : {m_before, m_first, m_second, m_after})
            said.append(part.toPercentEncoding(" <>=\"'/:;&!-[](){}?*,@#+|"));
        return QString::fromLatin1(said.join("  ·  "));
    }

private:
    /// A few bytes of a seed, or of signs that mean something to most readers.
    QByteArray piece()
    {
        static const QByteArray signs("<>=\"'/:;&!-[](){}?*,@#+|.\\ \t\r\n\f\va0%");
        QByteArray bytes;
        for (int parts = 1 + int(upTo(2)); parts > 0 || bytes.isEmpty(); --parts) {
            const QByteArray &from = m_random.bounded(2) == 0 ? signs : oneOf(m_seeds);
            const qsizetype at = upTo(from.size());
            bytes += from.mid(at, 1 + upTo(m_random.bounded(3) == 0 ? 24 : 3));
        }
        return bytes;
    }
    const QByteArray &oneOf(const std::vector<QByteArray> &list)
    {
        return list[std::size_t(m_random.bounded(int(list.size())))];
    }
    qsizetype upTo(qsizetype most) { return m_random.bounded(int(most) + 1); }

    QRandomGenerator m_random;
    std::vector<QByteArray> m_seeds;
    QByteArray m_before;
    QByteArray m_first;
    QByteArray m_second;
    QByteArray m_after;
};

} // namespace saranda::test
