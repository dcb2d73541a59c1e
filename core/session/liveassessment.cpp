// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/liveassessment.h"

#include "core/assessment/runningassessment.h"
#include "core/assessment/sensitivity.h"
#include "core/session/editchecks.h"

#include <QFutureWatcher>
#include <QMutex>
#include <QPromise>
#include <QThreadPool>

#include <atomic>

namespace saranda {

namespace {
/// Records (exhibits and facts) that are computed faster than a page is drawn.
constexpr qsizetype fewRecords = 3000;
} // namespace

/// What the thread gives back. The assessment reads the copy until it is given the session's own
/// records.
struct ComputedCase {
    RecordsCopy copy;
    std::optional<RunningAssessment> running;
    std::optional<Error> problem;
};

/// The whole case computed in another thread. The thread has the session only while it copies the
/// records, and works on values of its own afterwards: it may outlive the session.
class WholeRun
{
public:
    using Answer = std::shared_ptr<ComputedCase>;

    WholeRun(const CaseSession &session, std::shared_ptr<const Doctrine> doctrine)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        m_answer = promise->future();
        promise->start();
        QThreadPool::globalInstance()->start(
            [promise, doctrine, &session, shared = m_shared]() mutable {
                // Painting takes threads of the same pool: a long job must not hold one back.
                QThreadPool::globalInstance()->releaseThread();
                if (Answer answer = compute(session, *shared, *doctrine))
                    promise->addResult(std::move(answer));
                QThreadPool::globalInstance()->reserveThread();
                promise->finish();
                promise.reset(); // a large answer nobody waits for goes here, not in the window
            });
    }
    /// Waits for the copy alone, which is quick to give up.
    ~WholeRun()
    {
        m_shared->isWanted = false;
        const QMutexLocker untilItHasLeft(&m_shared->inSession);
    }
    Q_DISABLE_COPY_MOVE(WholeRun)

    const QFuture<Answer> &answer() const { return m_answer; }

private:
    struct Shared {
        std::atomic<bool> isWanted = true;
        QMutex inSession; ///< held while the session is read
    };

    static std::optional<RecordsCopy> copyOf(const CaseSession &session, Shared &shared)
    {
        const QMutexLocker hold(&shared.inSession);
        if (!shared.isWanted)
            return std::nullopt; // the session may be gone
        return session.copyOfRecords([&shared] { return shared.isWanted.load(); });
    }

    static Answer compute(const CaseSession &session, Shared &shared, const Doctrine &doctrine)
    {
        std::optional<RecordsCopy> copy = copyOf(session, shared);
        if (!copy)
            return nullptr;
        auto answer = std::make_shared<ComputedCase>();
        answer->copy = std::move(*copy);
        Result<RunningAssessment> started =
            RunningAssessment::start(answer->copy.records, doctrine);
        if (started)
            answer->running.emplace(std::move(*started));
        else
            answer->problem = started.error();
        return answer;
    }

    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QFuture<Answer> m_answer;
};

struct LiveAssessment::Private {
    struct Followed {
        quint64 revision = 0; ///< of the session after the edit
        Edit edit;
    };

    Private(CaseSession &openCase, const Doctrine &source, Whole wholeCase)
        : session(openCase)
        , doctrine(std::make_shared<const Doctrine>(source))
        , whole(wholeCase)
    { }

    CaseSession &session;
    std::shared_ptr<const Doctrine> doctrine; // shared with threads, which may outlive this
    Whole whole;
    std::optional<RunningAssessment> running;
    Assessment nothing; // what current() is while there is none
    std::optional<Error> problem;
    std::unique_ptr<WholeRun> run; // there while isPending()
    std::vector<Followed> meanwhile; // edits since the run began
    QFutureWatcher<WholeRun::Answer> watcher;

    bool isLarge() const
    {
        const CaseRecords &records = session.records();
        return whole == Whole::InThread
            || records.exhibits.size() + records.facts.size() > fewRecords;
    }

    /// Computes the whole case, at once or in a thread.
    void restart()
    {
        problem.reset();
        if (isLarge()) {
            letGo(std::exchange(running, std::nullopt));
            meanwhile.clear();
            run = std::make_unique<WholeRun>(session, doctrine);
            watcher.setFuture(run->answer());
            return;
        }
        Result<RunningAssessment> started = RunningAssessment::start(session.records(), *doctrine);
        if (started)
            running.emplace(std::move(*started));
        else
            fail(started.error());
    }

    /// An assessment of before must not be taken for the present one.
    void fail(const Error &error)
    {
        running.reset();
        problem = error;
    }

    AssessmentChange follow(const Edit &edit)
    {
        if (run) {
            meanwhile.push_back({session.revision(), edit});
            return {};
        }
        if (running && !problem && running->followOnly(edit))
            return running->lastChange();
        restart();
        return AssessmentChange::ofEverything();
    }

    /// Takes what the thread has computed, and follows the edits made since its copy. What cannot
    /// be followed is computed again.
    void take(WholeRun::Answer answer)
    {
        run.reset();
        Edit since;
        for (const Followed &one : std::exchange(meanwhile, {})) {
            if (one.revision > answer->copy.revision)
                since.changes.insert(since.changes.end(), one.edit.changes.begin(),
                                     one.edit.changes.end());
        }
        const Result<Edit> settled = settledEdit(answer->copy.records, since);
        if (!answer->running) {
            if (settled && settled->isEmpty())
                problem = answer->problem;
            else
                restart();
        } else {
            running.emplace(std::move(*answer->running));
            running->readFrom(session.records());
            if (!settled || (!settled->isEmpty() && !running->followOnly(*settled)))
                restart();
        }
        letGo(std::move(answer->copy)); // the future keeps the rest, which is empty now
    }

    /// Frees something large in another thread: 300,000 records take longer than a frame.
    template <typename Large>
    static void letGo(Large large)
    {
        auto last = std::make_shared<Large>(std::move(large));
        QThreadPool::globalInstance()->start([last]() mutable { last.reset(); });
    }
};

LiveAssessment::LiveAssessment(CaseSession &session, const Doctrine &doctrine, QObject *parent,
                               Whole whole)
    : QObject(parent)
    , d(new Private(session, doctrine, whole))
{
    connect(&d->watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!d->run || d->watcher.future().resultCount() == 0)
            return;
        d->take(d->watcher.result());
        Q_EMIT updated(AssessmentChange::ofEverything());
    });
    connect(&session, &CaseSession::changed, this,
            [this](const Edit &edit) { Q_EMIT updated(d->follow(edit)); });
    d->restart();
}

LiveAssessment::~LiveAssessment()
{
    d->watcher.disconnect(this);
    if (d->isLarge())
        Private::letGo(std::move(d->running));
}

const Assessment &LiveAssessment::current() const
{
    return d->running && !d->run ? d->running->current() : d->nothing;
}

bool LiveAssessment::isPending() const
{
    return d->run != nullptr;
}

void LiveAssessment::waitUntilThere()
{
    while (d->run) {
        d->watcher.waitForFinished();
        const WholeRun::Answer answer = d->watcher.result();
        d->take(answer);
        Q_EMIT updated(AssessmentChange::ofEverything());
    }
}

std::optional<Error> LiveAssessment::problem() const
{
    return d->problem;
}

ClaimResult LiveAssessment::withSensitivity(Claim::Id claim) const
{
    const ClaimResult *found = current().claim(claim);
    ClaimResult result = found ? *found : ClaimResult{};
    if (found && !d->problem)
        addSensitivity(d->running->compiled(), result);
    return result;
}

Result<Assessment> LiveAssessment::whatIf(const WhatIf &question) const
{
    return assess(d->session.records(), *d->doctrine, {.whatIf = question});
}

} // namespace saranda
