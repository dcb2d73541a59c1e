// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessmentjson.h"
#include "core/doctrine/doctrineloader.h"
#include "core/session/casesession.h"
#include "core/session/liveassessment.h"
#include "tests/core/assessment/casemaker.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace saranda;
using namespace saranda::test;

/// The assessment of an open case through the session: edits, undo, redo.
class TestLiveAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anEditChangesTheLevelsAtOnce();
    void undoAndRedoLeadBackAndForth();
    void sensitivityAndQuestionsComeOnDemand();

private:
    void compare(const LiveAssessment &live);

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

QTEST_GUILESS_MAIN(TestLiveAssessment)
#include "tst_liveassessment.moc"
