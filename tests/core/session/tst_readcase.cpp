// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/readcase.h"
#include "core/session/referenceindex.h"
#include "tests/core/session/casefixture.h"

#include <QSignalSpy>
#include <QThread>
#include <QUndoStack>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// A case that is read in one thread and opened in another.
class TestReadCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSessionLivesWhereItIsOpened();
    void whatNobodyOpensLetsGoOfTheFile();
    void stoppedAnywhereItHoldsNothing();
    void progressGoesToItsEnd();
    void whoeverHoldsTheLockIsKnownBeforeItIsOpened();

private:
    Result<ReadCase> readInAThread(const Progress &progress = {}) const
    {
        Result<ReadCase> read = failure(ErrorCode::Usage, {});
        const std::unique_ptr<QThread> worker(QThread::create(
            [&] { read = ReadCase::read(m_folder->path(), asUser(u"Anna"_s), progress); }));
        worker->start();
        worker->wait();
        return read;
    }
    bool isFree() const
    {
        if (QFile::exists(m_folder->path() + u"-lock"_s))
            return false;
        const auto session = m_folder->open();
        return session && !(*session)->isReadOnly();
    }

    std::unique_ptr<CaseFolder> m_folder;
};

void TestReadCase::init()
{
    m_folder = std::make_unique<CaseFolder>(CaseFolder::Place::Memory);
    const auto session = m_folder->create();
    VERIFY_DONE(session);
    Edit edit{u"Add"_s, {}};
    for (int i = 1; i <= 3000; ++i) {
        auto exhibit = keyed<Exhibit>(u"E-%1"_s.arg(i));
        auto fact = keyed<Fact>(u"F-%1"_s.arg(i));
        fact.citations.append({exhibit.id, {}, {}, Stance::Supports, 5, {}, {}, {}, {}});
        edit.add(std::move(exhibit)).add(std::move(fact));
    }
    VERIFY_DONE((*session)->apply(edit));
}

void TestReadCase::theSessionLivesWhereItIsOpened()
{
    Result<ReadCase> read = readInAThread();
    VERIFY_DONE(read);
    QVERIFY(!read->lockHolder());
    const std::unique_ptr<CaseSession> session = std::move(*read).open();
    QCOMPARE(session->thread(), QThread::currentThread());
    QCOMPARE(session->undoStack().thread(), QThread::currentThread());
    QCOMPARE(session->records().facts.size(), 3000);
    QVERIFY(session->references() == ReferenceIndex(session->records()));
    QVERIFY(!session->isReadOnly());
    QSignalSpy changed(session.get(), &CaseSession::changed);
    VERIFY_DONE(session->apply(adding(keyed<Source>(u"S-1"_s))));
    VERIFY_DONE(session->undo());
    QCOMPARE(changed.count(), 2);
    QCOMPARE(problemsOf(session->verify()), QString());
}

void TestReadCase::whatNobodyOpensLetsGoOfTheFile()
{
    {
        const Result<ReadCase> read = readInAThread();
        VERIFY_DONE(read);
        QVERIFY(QFile::exists(m_folder->path() + u"-lock"_s));
    }
    QVERIFY(isFree());
    QVERIFY(!QFile::exists(m_folder->path() + u"-wal"_s));
}

/// At the first question, while the file is checked, among the rows, and at the very last one.
void TestReadCase::stoppedAnywhereItHoldsNothing()
{
    int questions = 0;
    VERIFY_DONE(readInAThread([&questions](qint64, qint64) { return ++questions > 0; }));
    QVERIFY2(questions > 10, qPrintable(QString::number(questions)));
    for (const int last : {1, 2, questions / 2, questions - 2, questions}) {
        int asked = 0;
        VERIFY_FAILS(readInAThread([&](qint64, qint64) { return ++asked < last; }),
                     ErrorCode::Cancelled);
        QCOMPARE(asked, last); // nobody is asked again
        QVERIFY(isFree());
    }
}

void TestReadCase::progressGoesToItsEnd()
{
    qint64 before = 0;
    qint64 end = 0;
    bool isOrdered = true;
    VERIFY_DONE(readInAThread([&](qint64 done, qint64 total) {
        if (total > 1) { // before and after the rows there is no telling
            isOrdered = isOrdered && done >= before && done <= total;
            before = done;
            end = total;
        }
        return true;
    }));
    QVERIFY(isOrdered);
    QVERIFY2(end >= 9000, qPrintable(QString::number(end))); // exhibits, facts, citations
    QVERIFY2(before > end * 9 / 10, qPrintable(QString::number(before)));
}

void TestReadCase::whoeverHoldsTheLockIsKnownBeforeItIsOpened()
{
    const auto writer = m_folder->open();
    VERIFY_DONE(writer);
    const Result<ReadCase> read = readInAThread();
    VERIFY_DONE(read);
    QVERIFY(read->lockHolder());
    QCOMPARE(read->lockHolder()->userName, u"Anna"_s);
}

QTEST_GUILESS_MAIN(TestReadCase)
#include "tst_readcase.moc"
