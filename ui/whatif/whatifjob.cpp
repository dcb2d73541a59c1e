// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/whatifjob.h"

#include "core/session/casesession.h"

#include <QMutex>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <utility>

namespace saranda {

namespace {
/// Exhibits and facts that are answered faster than a page is drawn.
constexpr qsizetype fewExhibitsAndFacts = 3000;
} // namespace

/// Shared by the window and the thread. The thread has the session only while it copies the
/// records.
struct WhatIfJob::Question {
    WhatIf asked;
    std::atomic<bool> isWanted = true;
    QMutex inSession; ///< held while the session is read
    std::optional<Result<Assessment>> answer;

    std::optional<RecordsCopy> copyOf(const CaseSession &session)
    {
        const QMutexLocker hold(&inSession);
        if (!isWanted)
            return std::nullopt; // the session may be gone
        return session.copyOfRecords([this] { return isWanted.load(); });
    }
};

WhatIfJob::WhatIfJob(const CaseSession &session, const Doctrine &doctrine, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_doctrine(std::make_shared<const Doctrine>(doctrine))
{ }

WhatIfJob::~WhatIfJob()
{
    drop();
}

void WhatIfJob::drop()
{
    const std::shared_ptr<Question> question = std::exchange(m_question, nullptr);
    if (!question)
        return;
    question->isWanted = false;
    const QMutexLocker untilItHasLeft(&question->inSession);
}

void WhatIfJob::ask(const WhatIf &question)
{
    drop();
    const CaseRecords &records = m_session.records();
    if (records.exhibits.size() + records.facts.size() > fewExhibitsAndFacts)
        askInThread(question);
    else
        Q_EMIT answered(assess(records, *m_doctrine, {.whatIf = question}));
}

void WhatIfJob::askInThread(const WhatIf &question)
{
    m_question = std::make_shared<Question>();
    m_question->asked = question;
    // The object the answer is sent to lives in this thread; it is gone when nobody waits.
    QThreadPool::globalInstance()->start([question = m_question, doctrine = m_doctrine,
                                          &session = m_session, self = QPointer(this)] {
        // Painting takes threads of the same pool: a long job must not hold one back.
        QThreadPool::globalInstance()->releaseThread();
        if (const std::optional<RecordsCopy> copy = question->copyOf(session))
            question->answer = assess(copy->records, *doctrine, {.whatIf = question->asked});
        QThreadPool::globalInstance()->reserveThread();
        const QMutexLocker hold(&question->inSession);
        if (question->isWanted && self)
            QMetaObject::invokeMethod(
                self, [self, question] { self->take(question.get()); }, Qt::QueuedConnection);
    });
}

void WhatIfJob::take(const Question *question)
{
    if (m_question.get() != question || !question->answer)
        return;
    const std::shared_ptr<Question> done = std::exchange(m_question, nullptr);
    Q_EMIT answered(*done->answer);
}

} // namespace saranda
