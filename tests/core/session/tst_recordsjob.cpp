// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "core/session/recordsjob.h"
#include "tests/support/busypool.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>

using namespace saranda;
using namespace saranda::literals;

/// What a page asks of the whole case beside the window.
class TestRecordsJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ofASmallCaseTheAnswerIsThereAtOnce();
    void ofALargeOneItComesFromAnotherThread();
    void onlyTheLastQuestionIsAnswered();
    void whatIsDroppedIsNotAnswered();
    void theAnswerIsOfOneStateOfTheCase();
    void whoeverTakesAnAnswerMayAskAgain();
    void theJobMayGoWhileOneComputes();
    void theCaseMayGoWhileOneComputes();
    void theCaseMayGoBeforeOneBegins();

private:
    Result<> addActor(const QString &key)
    {
        Actor actor;
        actor.id = Actor::Id::make();
        actor.key = key;
        actor.name = key;
        Edit edit{u"Add"_s, {}};
        edit.add(std::move(actor));
        return m_session->apply(edit);
    }

    /// Computes until it is let go, and says how many actors there were.
    struct Gate {
        std::shared_ptr<QSemaphore> begun = std::make_shared<QSemaphore>();
        std::shared_ptr<QSemaphore> open = std::make_shared<QSemaphore>();
        std::shared_ptr<std::atomic<bool>> wasWanted = std::make_shared<std::atomic<bool>>(true);

        auto counting() const
        {
            return
                [gate = *this](const CaseRecords &records, const RecordsJob::IsWanted &isWanted) {
                    gate.begun->release();
                    gate.open->acquire();
                    *gate.wasWanted = isWanted();
                    return records.actors.size();
                };
        }
    };

    static auto counting()
    {
        return [](const CaseRecords &records, const RecordsJob::IsWanted &) {
            return records.actors.size();
        };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
};

void TestRecordsJob::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    CaseInfo info;
    info.title = u"A case"_s;
    Result<std::unique_ptr<CaseSession>> made =
        CaseSession::create(m_folder->filePath(u"case.saranda"_s), info, {});
    QVERIFY(made);
    m_session = std::move(*made);
    QVERIFY(addActor(u"A-1"_s));
}

void TestRecordsJob::ofASmallCaseTheAnswerIsThereAtOnce()
{
    RecordsJob job(*m_session);
    QSignalSpy running(&job, &RecordsJob::runningChanged);
    qsizetype answer = -1;
    job.start(counting(), [&](qsizetype count) { answer = count; });
    QCOMPARE(answer, 1);
    QVERIFY(!job.isRunning());
    QCOMPARE(running.size(), 0);
}

void TestRecordsJob::ofALargeOneItComesFromAnotherThread()
{
    RecordsJob job(*m_session, nullptr, RecordsJob::Where::InThread);
    QSignalSpy running(&job, &RecordsJob::runningChanged);
    QThread *thread = nullptr;
    job.start(
        [](const CaseRecords &, const RecordsJob::IsWanted &) { return QThread::currentThread(); },
        [&](QThread *computed) { thread = computed; });
    QVERIFY(job.isRunning());
    QVERIFY(!thread);
    QTRY_VERIFY(thread);
    QVERIFY(thread != QThread::currentThread());
    QVERIFY(!job.isRunning());
    QCOMPARE(running.size(), 2);
}

void TestRecordsJob::onlyTheLastQuestionIsAnswered()
{
    RecordsJob job(*m_session, nullptr, RecordsJob::Where::InThread);
    QList<qsizetype> answers;
    const auto take = [&](qsizetype count) { answers.append(count); };
    const Gate gate;
    job.start(gate.counting(), take);
    gate.begun->acquire();
    for (const QString &key : {u"A-2"_s, u"A-3"_s}) {
        QVERIFY(addActor(key));
        job.start(counting(), take);
    }
    gate.open->release();
    QTRY_VERIFY(!job.isRunning());
    QCOMPARE(answers, QList<qsizetype>{3});
    QVERIFY(!*gate.wasWanted); // and the first was told to give up
}

void TestRecordsJob::whatIsDroppedIsNotAnswered()
{
    RecordsJob job(*m_session, nullptr, RecordsJob::Where::InThread);
    QList<qsizetype> answers;
    const auto take = [&](qsizetype count) { answers.append(count); };
    const Gate gate;
    job.start(gate.counting(), take);
    gate.begun->acquire();
    job.drop();
    QVERIFY(!job.isRunning());
    gate.open->release();
    QVERIFY(addActor(u"A-2"_s));
    job.start(counting(), take); // though the thread may not have come back yet
    QTRY_COMPARE(answers, QList<qsizetype>{2});
}

void TestRecordsJob::theAnswerIsOfOneStateOfTheCase()
{
    RecordsJob job(*m_session, nullptr, RecordsJob::Where::InThread);
    test::BusyPool pool;
    qsizetype answer = -1;
    job.start(counting(), [&](qsizetype count) { answer = count; });
    QVERIFY(addActor(u"A-2"_s)); // before the thread has begun to copy
    pool.letGo();
    QTRY_COMPARE(answer, 2);
}

void TestRecordsJob::whoeverTakesAnAnswerMayAskAgain()
{
    RecordsJob job(*m_session, nullptr, RecordsJob::Where::InThread);
    int answers = 0;
    std::function<void(qsizetype)> take = [&](qsizetype) {
        if (++answers < 3)
            job.start(counting(), take);
    };
    job.start(counting(), take);
    QTRY_COMPARE(answers, 3);
    QVERIFY(!job.isRunning());
}

void TestRecordsJob::theJobMayGoWhileOneComputes()
{
    const Gate gate;
    bool isAnswered = false;
    {
        RecordsJob job(*m_session, nullptr, RecordsJob::Where::InThread);
        job.start(gate.counting(), [&](qsizetype) { isAnswered = true; });
        gate.begun->acquire();
    }
    gate.open->release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
    QVERIFY(!*gate.wasWanted);
}

void TestRecordsJob::theCaseMayGoWhileOneComputes()
{
    const Gate gate;
    {
        RecordsJob job(*m_session, nullptr, RecordsJob::Where::InThread);
        job.start(gate.counting(), [](qsizetype) { QFAIL("nobody waits for it"); });
        gate.begun->acquire();
    }
    m_session.reset();
    gate.open->release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
}

void TestRecordsJob::theCaseMayGoBeforeOneBegins()
{
    test::BusyPool pool;
    const auto hasBegun = std::make_shared<std::atomic<bool>>(false);
    {
        RecordsJob job(*m_session, nullptr, RecordsJob::Where::InThread);
        job.start(
            [hasBegun](const CaseRecords &, const RecordsJob::IsWanted &) {
                *hasBegun = true;
                return 0;
            },
            [](int) { QFAIL("nobody waits for it"); });
    }
    m_session.reset();
    pool.letGo();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QVERIFY(!*hasBegun);
}

QTEST_MAIN(TestRecordsJob)
#include "tst_recordsjob.moc"
