// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QThread>

#include <algorithm>
#include <atomic>

namespace saranda::test {

/// A file on a share at the other end of a thin line: a few bytes, then a wait.
class SlowDevice : public QIODevice
{
public:
    explicit SlowDevice(qint64 size)
        : m_size(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return m_size; }
    bool atEnd() const override { return m_given >= m_size; }
    qint64 given() const { return m_given; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        QThread::msleep(60);
        const qint64 count = std::min({most, qint64(64 * 1024), m_size - m_given});
        std::fill_n(data, count, 'x');
        m_given += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
    std::atomic<qint64> m_given = 0;
};

} // namespace saranda::test
