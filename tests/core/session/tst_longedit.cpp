// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/referenceindex.h"
#include "tests/core/session/casefixture.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QThread>
#include <QUndoStack>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// An edit of very many records that is stored in another thread.
class TestLongEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsOneStepLikeAnyOther();
    void otherWorkIsRefusedMeanwhile();
    void stoppedItHasStoredNothing();
    void whatDoesNotFitIsRefused();
    void aGreatManyRecordsComeAtOnce();
    void aLongUndoIsOneStepLikeAnyOther();
    void aStoppedUndoLeavesTheHistory();

private:
    static Edit manySources(int count)
    {
        Edit edit{u"Import"_s, {}};
        for (int i = 1; i <= count; ++i)
            edit.add(keyed<Source>(u"S-%1"_s.arg(i)));
        return edit;
    }
    static Result<Edit> inAThread(const std::function<Result<Edit>()> &work)
    {
        Result<Edit> stored = failure(ErrorCode::Usage, {});
        const std::unique_ptr<QThread> worker(QThread::create([&] { stored = work(); }));
        worker->start();
        worker->wait();
        return stored;
    }
    Result<Edit> storedInAThread(const Edit &edit, const Progress &progress = {})
    {
        return inAThread([&] { return m_session->storeLongEdit(edit, progress); });
    }
    Result<> replayed(CaseSession::Replay replay, const Progress &progress = {})
    {
        if (Result<> begun = m_session->beginLongEdit(); !begun)
            return begun;
        return m_session->endLongReplay(
            replay, inAThread([&] { return m_session->storeLongReplay(replay, progress); }));
    }
    /// What a large import comes to, in memory and on disk.
    bool isWhole(int sources) const
    {
        const Result<VerifyReport> report = m_session->verify();
        return m_session->records().sources.size() == sources && report && report->isSound()
            && report->records == sources + 1
            && m_session->references() == ReferenceIndex(m_session->records());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
};

void TestLongEdit::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    CaseInfo info;
    info.title = u"Long"_s;
    auto made = CaseSession::create(m_folder->filePath(u"a.saranda"_s), info, asUser(u"Ada"_s));
    VERIFY_DONE(made);
    m_session = std::move(*made);
}

void TestLongEdit::itIsOneStepLikeAnyOther()
{
    QSignalSpy spy(m_session.get(), &CaseSession::changed);
    VERIFY_DONE(m_session->beginLongEdit());
    const Result<Edit> stored = storedInAThread(manySources(300));
    VERIFY_DONE(stored);
    QVERIFY(m_session->records().sources.isEmpty()); // nobody has been told yet
    VERIFY_DONE(m_session->endLongEdit(stored));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(m_session->records().sources.size(), 300);
    QCOMPARE(m_session->undoStack().undoText(), u"Import"_s);
    VERIFY_DONE(m_session->undo());
    QVERIFY(m_session->records().sources.isEmpty());
    VERIFY_DONE(m_session->redo());
    const Result<VerifyReport> report = m_session->verify();
    QVERIFY(report && report->isSound());
}

void TestLongEdit::otherWorkIsRefusedMeanwhile()
{
    VERIFY_DONE(m_session->apply(manySources(1)));
    VERIFY_DONE(m_session->beginLongEdit());
    VERIFY_FAILS(m_session->apply(adding(keyed<Exhibit>(u"E-1"_s))), ErrorCode::Locked);
    VERIFY_FAILS(m_session->undo(), ErrorCode::Locked);
    QBuffer bytes;
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    VERIFY_FAILS(m_session->storeContent(bytes, u"a"_s), ErrorCode::Locked);
    VERIFY_FAILS(m_session->beginLongEdit(), ErrorCode::Locked);
    VERIFY_FAILS(m_session->endLongEdit(failure(ErrorCode::Cancelled, {})), ErrorCode::Cancelled);
    VERIFY_DONE(m_session->apply(adding(keyed<Exhibit>(u"E-1"_s))));
}

void TestLongEdit::stoppedItHasStoredNothing()
{
    for (const qint64 stopAt : {qint64(0), qint64(64), qint64(320)}) {
        VERIFY_DONE(m_session->beginLongEdit());
        const Result<Edit> stored = storedInAThread(
            manySources(300), [stopAt](qint64 done, qint64) { return done < stopAt; });
        VERIFY_FAILS(m_session->endLongEdit(stored), ErrorCode::Cancelled);
        QVERIFY(m_session->records().sources.isEmpty());
        QCOMPARE(m_session->log()->size(), 1u);
    }
    const Result<VerifyReport> report = m_session->verify();
    QVERIFY(report && report->isSound());
    QCOMPARE(report->records, 1); // the case itself
}

void TestLongEdit::whatDoesNotFitIsRefused()
{
    Edit edit = manySources(2);
    edit.add(keyed<Source>(u"S-1"_s));
    VERIFY_DONE(m_session->beginLongEdit());
    const Result<Edit> stored = storedInAThread(edit);
    QVERIFY(!m_session->endLongEdit(stored));
    QVERIFY(m_session->records().sources.isEmpty());
    VERIFY_DONE(m_session->apply(manySources(2)));
}

void TestLongEdit::aGreatManyRecordsComeAtOnce()
{
    VERIFY_DONE(m_session->apply(adding(keyed<Source>(u"S-0"_s))));
    const quint64 revision = m_session->revision();
    VERIFY_DONE(m_session->beginLongEdit());
    VERIFY_DONE(m_session->endLongEdit(storedInAThread(manySources(1200))));
    QVERIFY(isWhole(1201));
    QVERIFY(m_session->records().sources.findKey(u"S-0"_s));
    QCOMPARE(m_session->revision(), revision + 1);
}

void TestLongEdit::aLongUndoIsOneStepLikeAnyOther()
{
    using Replay = CaseSession::Replay;
    VERIFY_DONE(m_session->apply(adding(keyed<Source>(u"S-0"_s))));
    QVERIFY(!m_session->isLong(Replay::Undo));
    VERIFY_DONE(m_session->beginLongEdit());
    VERIFY_DONE(m_session->endLongEdit(storedInAThread(manySources(1200))));
    QVERIFY(m_session->isLong(Replay::Undo) && !m_session->isLong(Replay::Redo));
    QSignalSpy changed(m_session.get(), &CaseSession::changed);
    VERIFY_DONE(replayed(Replay::Undo));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<Edit>().changes.size(), 1200u);
    QVERIFY(isWhole(1));
    QVERIFY(m_session->log()->front().text.contains(u"Undo"_s));
    QVERIFY(m_session->isLong(Replay::Redo) && m_session->undoStack().canUndo());
    VERIFY_DONE(replayed(Replay::Redo));
    QVERIFY(isWhole(1201));
    QVERIFY(!m_session->undoStack().canRedo());
    VERIFY_DONE(m_session->undo()); // at once it is the same
    VERIFY_DONE(m_session->undo());
    QVERIFY(isWhole(0));
}

void TestLongEdit::aStoppedUndoLeavesTheHistory()
{
    using Replay = CaseSession::Replay;
    VERIFY_DONE(m_session->beginLongEdit());
    VERIFY_DONE(m_session->endLongEdit(storedInAThread(manySources(1200))));
    QSignalSpy failed(m_session.get(), &CaseSession::undoFailed);
    VERIFY_FAILS(replayed(Replay::Undo, [](qint64 done, qint64) { return done < 320; }),
                 ErrorCode::Cancelled);
    QCOMPARE(failed.count(), 0);
    QVERIFY(isWhole(1200));
    QVERIFY(m_session->undoStack().canUndo());
    VERIFY_DONE(replayed(Replay::Undo));
    QVERIFY(isWhole(0));
}

QTEST_GUILESS_MAIN(TestLongEdit)
#include "tst_longedit.moc"
