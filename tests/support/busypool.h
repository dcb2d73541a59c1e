// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace saranda::test {

/// Keeps every thread of the pool busy until it is let go: what is started meanwhile has to wait.
class BusyPool
{
public:
    BusyPool()
    {
        for (int i = 0; i < m_threads; ++i)
            QThreadPool::globalInstance()->start([gate = m_gate] { gate->acquire(); });
    }
    ~BusyPool() { letGo(); }
    Q_DISABLE_COPY_MOVE(BusyPool)

    void letGo() { m_gate->release(std::exchange(m_threads, 0)); }

private:
    int m_threads = QThreadPool::globalInstance()->maxThreadCount();
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

} // namespace saranda::test
