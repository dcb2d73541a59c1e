// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace saranda {

/// Reads numbers of a zip record one after the other. Reading past the end gives 0 and isWhole()
/// false.
class LittleEndian
{
public:
    explicit LittleEndian(const QByteArray &bytes, qsizetype at = 0)
        : m_bytes(bytes)
        , m_at(at)
    { }

    quint16 u16() { return number<quint16>(); }
    quint32 u32() { return number<quint32>(); }
    quint64 u64() { return number<quint64>(); }
    QByteArray bytes(qsizetype size)
    {
        if (!reserve(size))
            return {};
        m_at += size;
        return m_bytes.mid(m_at - size, size);
    }
    void skip(qsizetype size) { bytes(size); }

    qsizetype position() const { return m_at; }
    bool atEnd() const { return m_at >= m_bytes.size(); }
    bool isWhole() const { return m_isWhole; }

private:
    bool reserve(qsizetype size)
    {
        if (size < 0 || m_bytes.size() - m_at < size)
            m_isWhole = false;
        return m_isWhole;
    }
    template <typename Number>
    Number number()
    {
        if (!reserve(sizeof(Number)))
            return 0;
        m_at += qsizetype(sizeof(Number));
        return qFromLittleEndian<Number>(m_bytes.constData() + m_at - sizeof(Number));
    }

    const QByteArray &m_bytes;
    qsizetype m_at;
    bool m_isWhole = true;
};

} // namespace saranda
