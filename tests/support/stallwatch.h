// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace saranda::test {

/// Measures how long the event loop goes without a turn: the time a window stands still.
class StallWatch : public QObject
{
public:
    /// What counts: the time on the wall, as a person sees it; or the processor time of the thread,
    /// which other programs on a busy machine do not lengthen.
    enum class Counts { Wall, Processor };

    explicit StallWatch(Counts counts = Counts::Wall)
        : m_clockId(counts == Counts::Wall ? CLOCK_MONOTONIC : CLOCK_THREAD_CPUTIME_ID)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(std::chrono::milliseconds(1));
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, sinceTurn());
            m_turn = now();
        });
        m_turn = now();
        m_timer.start();
    }

    /// Forgets what was measured so far.
    void start()
    {
        m_longest = 0;
        m_turn = now();
    }
    /// The longest time without a turn since start(), the present one included.
    double longestMs() const { return double(std::max(m_longest, sinceTurn())) / 1e6; }

private:
    qint64 now() const
    {
        timespec time{};
        clock_gettime(m_clockId, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }
    qint64 sinceTurn() const { return now() - m_turn; }

    clockid_t m_clockId;
    QTimer m_timer;
    qint64 m_turn = 0; ///< when the loop last turned, in nanoseconds
    qint64 m_longest = 0;
};

} // namespace saranda::test
