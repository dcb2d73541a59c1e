// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/recordsjob.h"

#include "core/session/casesession.h"

#include <QMutex>
#include <QThreadPool>

#include <atomic>

namespace saranda {

/// Shared by the job and the thread. The thread has the session only while it copies the records.
struct RecordsJob::Run {
    std::atomic<bool> isWanted = true;
    QMutex inSession; ///< held while the session is read, and while the job is told
    bool isWatched = true; ///< the job is there
    Delivery delivery;

    std::optional<RecordsCopy> copyOf(const CaseSession &session)
    {
        const QMutexLocker hold(&inSession);
        if (!isWanted)
            return std::nullopt; // the session may be gone
        return session.copyOfRecords([this] { return isWanted.load(); });
    }
};

RecordsJob::RecordsJob(const CaseSession &session, QObject *parent, Where where)
    : QObject(parent)
    , m_session(session)
    , m_where(where)
{ }

RecordsJob::~RecordsJob()
{
    if (!m_running)
        return;
    m_running->isWanted = false;
    const QMutexLocker untilItHasLeft(&m_running->inSession);
    m_running->isWatched = false;
}

void RecordsJob::drop()
{
    m_next = {};
    setWanted(nullptr);
}

void RecordsJob::startWork(Work work)
{
    const CaseRecords &records = m_session.records();
    const bool isSmall = records.exhibits.size() + records.facts.size() <= m_mostOfSmall;
    if (isSmall && m_where == Where::BySize) {
        drop();
        work(records, [] { return true; })();
    } else if (m_running) {
        m_next = std::move(work);
        setWanted(std::make_shared<Run>());
    } else {
        launch(std::move(work));
    }
}

void RecordsJob::setWanted(std::shared_ptr<Run> run)
{
    if (m_wanted && m_wanted != run)
        m_wanted->isWanted = false;
    const bool wasRunning = isRunning();
    m_wanted = std::move(run);
    if (isRunning() != wasRunning)
        Q_EMIT runningChanged(isRunning());
}

void RecordsJob::launch(Work work)
{
    m_running = std::make_shared<Run>();
    setWanted(m_running);
    // The object that is told lives in this thread; it is gone when nobody watches.
    QThreadPool::globalInstance()->start(
        [run = m_running, work = std::move(work), &session = m_session, self = this]() mutable {
            // Painting takes threads of the same pool: a long job must not hold one back.
            QThreadPool::globalInstance()->releaseThread();
            if (std::optional<RecordsCopy> copy = run->copyOf(session))
                run->delivery = work(copy->records, [run] { return run->isWanted.load(); });
            work = {}; // with what it holds
            if (!run->isWanted)
                run->delivery = {}; // a large answer nobody waits for goes here, not in the window
            QThreadPool::globalInstance()->reserveThread();
            const QMutexLocker hold(&run->inSession);
            if (run->isWatched)
                QMetaObject::invokeMethod(
                    self, [self, run] { self->receive(run); }, Qt::QueuedConnection);
        });
}

void RecordsJob::receive(const std::shared_ptr<Run> &run)
{
    m_running.reset();
    Delivery deliver = std::exchange(run->delivery, {});
    if (m_wanted == run && deliver) {
        setWanted(nullptr); // whoever takes it may ask again
        deliver();
        letGoOf(std::move(deliver)); // with what was not taken
        return;
    }
    letGoOf(std::move(deliver));
    if (m_next)
        launch(std::exchange(m_next, {}));
}

void letGo(std::shared_ptr<void> last)
{
    QThreadPool::globalInstance()->start([last = std::move(last)]() mutable { last.reset(); });
}

} // namespace saranda
