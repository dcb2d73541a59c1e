// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessmentjson.h"
#include "core/doctrine/doctrineloader.h"
#include "core/session/casesession.h"
#include "core/session/liveassessment.h"
#include "tests/core/assessment/casemaker.h"
#include "tests/support/busypool.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <atomic>
#include <random>

using namespace saranda;
using namespace saranda::test;

/// The assessment of an open case through the session: edits, undo, redo; also while a thread still
/// computes the whole.
class TestLiveAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anEditChangesTheLevelsAtOnce();
    void undoAndRedoLeadBackAndForth();
    void sensitivityAndQuestionsComeOnDemand();
    void aThreadSaysNothingUntilItIsThere();
    void editsWhileTheThreadRunsAreInTheAnswer_data();
    void editsWhileTheThreadRunsAreInTheAnswer();
    void undoWhileTheThreadRunsIsInTheAnswer_data();
    void undoWhileTheThreadRunsIsInTheAnswer();
    void randomEditsWhileTheThreadRunsGiveWhatAFullRunGives();
    void whatCannotBeFollowedIsPendingNotStale();
    void closingWhileTheThreadRuns_data();
    void closingWhileTheThreadRuns();
    void aCopyGivesWayToEdits();

private:
    void compare(const LiveAssessment &live);
    void mark();
    void whenRows();
    std::unique_ptr<LiveAssessment> inThread() const
    {
        return std::make_unique<LiveAssessment>(*m_session, m_doctrine, nullptr,
                                                LiveAssessment::Whole::InThread);
    }

    Doctrine m_doctrine;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
    CaseMaker m_maker;
};

void TestLiveAssessment::initTestCase()
{
    auto doctrine = builtInDoctrine();
    QVERIFY2(doctrine, qPrintable(doctrine ? QString() : doctrine.error().detail));
    m_doctrine = *doctrine;
}

void TestLiveAssessment::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_maker = CaseMaker();
    m_maker.incident(u"op"_s);
    m_maker.exhibit(u"E-1"_s);
    m_maker.fact(u"F-1"_s);
    m_maker.cite(u"F-1"_s, u"E-1"_s);
    m_maker.claim(u"C-1"_s, u"breach"_s, {}, 3);
    m_maker.argue(u"C-1"_s, u"breach.rule-binding"_s, {u"F-1"_s});
    m_maker.argue(u"C-1"_s, u"breach.conduct"_s, {u"F-1"_s});
    auto session = CaseSession::create(m_folder->filePath(u"a.saranda"_s), m_maker.info,
                                       {.userName = u"Tester"_s});
    QVERIFY2(session, qPrintable(session ? QString() : session.error().message));
    m_session = std::move(*session);
    Edit edit{u"Make a case"_s, {}};
    edit.add(m_maker.incidents[0]).add(m_maker.exhibits[0]).add(m_maker.facts[0]);
    edit.add(m_maker.claims[0]);
    const Result<> applied = m_session->apply(edit);
    QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().detail));
}

void TestLiveAssessment::compare(const LiveAssessment &live)
{
    const auto full = assess(m_session->records(), m_doctrine, {{}, false});
    QVERIFY(full);
    QVERIFY(live.current().exhibits == full->exhibits);
    QVERIFY(live.current().facts == full->facts);
    QVERIFY(live.current().claims == full->claims);
}

void TestLiveAssessment::anEditChangesTheLevelsAtOnce()
{
    const LiveAssessment live(*m_session, m_doctrine);
    QSignalSpy updated(&live, &LiveAssessment::updated);
    QCOMPARE(live.current().claims.front().level, 4);
    const Exhibit before = *m_session->records().exhibits.findKey(u"E-1"_s);
    Exhibit after = before;
    after.marks = {Mark::Hearsay, Mark::SelfServing};
    Edit edit{u"Mark"_s, {}};
    QVERIFY(m_session->apply(edit.modify(before, after)));
    QCOMPARE(updated.count(), 1);
    QCOMPARE(live.current().claims.front().level, 2);
    QVERIFY(!live.problem());
    compare(live);
    // A citation taken out, and a fact added with one of its own.
    const Fact fact = *m_session->records().facts.findKey(u"F-1"_s);
    Fact bare = fact;
    bare.citations.clear();
    Fact more = fact;
    more.key = u"F-2"_s;
    more.id = CaseMaker::factId(more.key);
    Edit next{u"Cite elsewhere"_s, {}};
    QVERIFY(m_session->apply(next.add(more).modify(fact, bare)));
    QCOMPARE(live.current().claims.front().level, 0);
    compare(live);
}

void TestLiveAssessment::undoAndRedoLeadBackAndForth()
{
    const LiveAssessment live(*m_session, m_doctrine);
    const auto bytes = [&] {
        return writeAssessmentJson(live.current(), m_session->records(), m_doctrine);
    };
    const QByteArray first = bytes();
    const Fact fact = *m_session->records().facts.findKey(u"F-1"_s);
    QVERIFY(m_session->apply(removalOf(m_session->records(), u"Remove"_s, fact)));
    const QByteArray second = bytes();
    QVERIFY(first != second);
    compare(live);
    QVERIFY(m_session->undo());
    QCOMPARE(bytes(), first);
    QVERIFY(m_session->redo());
    QCOMPARE(bytes(), second);
    QVERIFY(m_session->undo());
    compare(live);
}

void TestLiveAssessment::sensitivityAndQuestionsComeOnDemand()
{
    const LiveAssessment live(*m_session, m_doctrine);
    const Claim::Id claim = CaseMaker::claimId(u"C-1"_s);
    QVERIFY(live.current().claims.front().carriedBy.empty());
    QCOMPARE(live.withSensitivity(claim).carriedBy,
             std::vector<Exhibit::Id>{CaseMaker::exhibitId(u"E-1"_s)});
    WhatIf question;
    question.without = {CaseMaker::exhibitId(u"E-1"_s)};
    const auto answer = live.whatIf(question);
    QVERIFY(answer);
    QCOMPARE(answer->claims.front().level, 0);
    QCOMPARE(live.current().claims.front().level, 4);
}

void TestLiveAssessment::mark()
{
    const Exhibit before = *m_session->records().exhibits.findKey(u"E-1"_s);
    Exhibit after = before;
    after.marks = {Mark::Hearsay, Mark::SelfServing};
    Edit edit{u"Mark"_s, {}};
    QVERIFY(m_session->apply(edit.modify(before, after)));
}

void TestLiveAssessment::aThreadSaysNothingUntilItIsThere()
{
    const auto live = inThread();
    QSignalSpy updated(live.get(), &LiveAssessment::updated);
    QVERIFY(live->isPending());
    QVERIFY(live->current().claims.empty());
    QVERIFY(live->current().facts.empty());
    QCOMPARE(live->withSensitivity(CaseMaker::claimId(u"C-1"_s)), ClaimResult());
    QTRY_VERIFY(!live->isPending());
    QCOMPARE(updated.count(), 1);
    QVERIFY(updated.front().front().value<AssessmentChange>().isWhole);
    QCOMPARE(live->current().claims.front().level, 4);
    compare(*live);
    // From here on edits are followed one by one.
    mark();
    QVERIFY(!live->isPending());
    QCOMPARE(updated.count(), 2);
    const auto change = updated.back().front().value<AssessmentChange>();
    QVERIFY(!change.isWhole);
    QCOMPARE(change.exhibits, std::vector<Exhibit::Id>{CaseMaker::exhibitId(u"E-1"_s)});
    QCOMPARE(change.facts, std::vector<Fact::Id>{CaseMaker::factId(u"F-1"_s)});
    QCOMPARE(live->current().claims.front().level, 2);
    compare(*live);
}

/// Where the thread is when the edit comes.
void TestLiveAssessment::whenRows()
{
    QTest::addColumn<bool>("hasCopied");
    QTest::newRow("before it has copied the records") << false;
    QTest::newRow("when it has computed, but is not yet heard") << true;
}

void TestLiveAssessment::editsWhileTheThreadRunsAreInTheAnswer_data()
{
    whenRows();
}

void TestLiveAssessment::editsWhileTheThreadRunsAreInTheAnswer()
{
    QFETCH(bool, hasCopied);
    BusyPool pool;
    const auto live = inThread();
    if (hasCopied) {
        pool.letGo();
        QThreadPool::globalInstance()->waitForDone();
    }
    mark();
    QVERIFY(live->isPending());
    QVERIFY(live->current().claims.empty());
    pool.letGo();
    QTRY_VERIFY(!live->isPending());
    QCOMPARE(live->current().claims.front().level, 2);
    compare(*live);
}

void TestLiveAssessment::undoWhileTheThreadRunsIsInTheAnswer_data()
{
    whenRows();
}

void TestLiveAssessment::undoWhileTheThreadRunsIsInTheAnswer()
{
    QFETCH(bool, hasCopied);
    mark();
    const Fact fact = *m_session->records().facts.findKey(u"F-1"_s);
    BusyPool pool;
    const auto live = inThread();
    if (hasCopied) {
        pool.letGo();
        QThreadPool::globalInstance()->waitForDone();
    }
    QVERIFY(m_session->apply(removalOf(m_session->records(), u"Remove"_s, fact)));
    QVERIFY(m_session->undo());
    QVERIFY(m_session->undo());
    pool.letGo();
    live->waitUntilThere();
    QVERIFY(!live->isPending());
    QCOMPARE(live->current().claims.front().level, 4);
    compare(*live);
    QVERIFY(m_session->redo());
    QCOMPARE(live->current().claims.front().level, 2);
    QVERIFY(m_session->redo());
    compare(*live);
}

void TestLiveAssessment::randomEditsWhileTheThreadRunsGiveWhatAFullRunGives()
{
    std::mt19937 random(7);
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    const auto any = [&](const auto &table) {
        return table.rows()[std::size_t(below(int(table.size())))];
    };
    const auto apply = [this](const Edit &edit) {
        const Result<> applied = m_session->apply(edit);
        QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().detail));
    };
    for (int i = 2; i < 30; ++i) {
        const QString number = QString::number(i);
        CaseMaker more;
        more.exhibit(u"E-"_s + number);
        more.fact(u"F-"_s + number);
        more.cite(u"F-"_s + number, u"E-"_s + number);
        Edit edit{u"More"_s, {}};
        edit.add(more.exhibits[0]).add(more.facts[0]);
        apply(edit);
    }
    for (int round = 0; round < 40; ++round) {
        const CaseRecords &records = m_session->records();
        const auto live = inThread();
        if (round % 2 == 0)
            QThreadPool::globalInstance()->waitForDone();
        for (int step = 0; step < 6; ++step) {
            Edit edit{u"Edit"_s, {}};
            Exhibit exhibit = any(records.exhibits);
            Fact fact = any(records.facts);
            switch (below(7)) {
            case 0:
                exhibit.credibility = 1 + below(6);
                apply(edit.modify(*records.exhibits.find(exhibit.id), exhibit));
                break;
            case 1:
                if (std::any_of(fact.citations.begin(), fact.citations.end(),
                                [&](const Citation &one) { return one.exhibit == exhibit.id; }))
                    break;
                fact.citations.append(records.facts.rows()[0].citations.value(0));
                fact.citations.last().exhibit = exhibit.id;
                fact.citations.last().strength = 1 + below(5);
                if (fact.id != records.facts.rows()[0].id)
                    apply(edit.modify(*records.facts.find(fact.id), fact));
                break;
            case 2:
                if (records.facts.size() > 5)
                    apply(removalOf(records, u"Remove"_s, fact));
                break;
            case 3:
                if (records.exhibits.size() > 5)
                    apply(removalOf(records, u"Remove"_s, exhibit));
                break;
            case 4:
                exhibit.id = Exhibit::Id::make();
                exhibit.key = nextKey<Exhibit>(records);
                apply(edit.add(exhibit));
                break;
            case 5:
                QVERIFY(m_session->undo());
                break;
            case 6:
                QVERIFY(m_session->redo());
                break;
            }
        }
        QTRY_VERIFY(!live->isPending());
        compare(*live);
    }
}

/// Another key changes orders and cannot be followed: the levels of before must not be shown as
/// those of now.
void TestLiveAssessment::whatCannotBeFollowedIsPendingNotStale()
{
    const auto live = inThread();
    live->waitUntilThere();
    BusyPool pool;
    const Exhibit before = *m_session->records().exhibits.findKey(u"E-1"_s);
    Exhibit after = before;
    after.key = u"E-100"_s;
    after.marks = {Mark::Hearsay, Mark::SelfServing};
    Edit edit{u"Rename"_s, {}};
    QVERIFY(m_session->apply(edit.modify(before, after)));
    QVERIFY(live->isPending());
    QVERIFY(live->current().claims.empty());
    QVERIFY(m_session->undo());
    QVERIFY(m_session->redo());
    pool.letGo();
    QTRY_VERIFY(!live->isPending());
    QCOMPARE(live->current().claims.front().level, 2);
    compare(*live);
}

void TestLiveAssessment::closingWhileTheThreadRuns_data()
{
    whenRows();
}

void TestLiveAssessment::closingWhileTheThreadRuns()
{
    QFETCH(bool, hasCopied);
    BusyPool pool;
    auto live = inThread();
    if (hasCopied) {
        pool.letGo();
        QThreadPool::globalInstance()->waitForDone();
    }
    mark();
    live.reset(); // does not wait for its turn in the pool
    m_session.reset();
    pool.letGo();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

/// Edits go through while another thread copies over and over, and each copy is of one state.
void TestLiveAssessment::aCopyGivesWayToEdits()
{
    const auto textBoth = [this](int number) {
        const Exhibit exhibit = m_session->records().exhibits.rows()[0];
        const Fact fact = m_session->records().facts.rows()[0];
        Exhibit otherExhibit = exhibit;
        Fact otherFact = fact;
        otherExhibit.title = otherFact.statement = u"Text %1"_s.arg(number);
        Edit edit{u"Both"_s, {}};
        return m_session->apply(edit.modify(exhibit, otherExhibit).modify(fact, otherFact));
    };
    QVERIFY(textBoth(0));
    std::atomic<bool> isOver = false;
    std::atomic<int> copies = 0;
    std::atomic<int> torn = 0;
    QThreadPool::globalInstance()->start([&] {
        while (const auto copy = m_session->copyOfRecords([&] { return !isOver; })) {
            const Exhibit &exhibit = copy->records.exhibits.rows()[0];
            const Fact &fact = copy->records.facts.rows()[0];
            if (exhibit.title != fact.statement)
                ++torn;
            ++copies;
        }
    });
    for (int i = 1; i < 200 || copies == 0; ++i)
        QVERIFY(textBoth(i));
    isOver = true;
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(torn.load(), 0);
    QVERIFY(!m_session->copyOfRecords([] { return false; }));
}

QTEST_GUILESS_MAIN(TestLiveAssessment)
#include "tst_liveassessment.moc"
