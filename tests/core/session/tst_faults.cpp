// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/casefixture.h"
#include "tests/core/session/faultvfs.h"

#include <QBuffer>
#include <QDir>
#include <QUndoStack>

using namespace saranda;
using namespace saranda::test;

/// Every write path under a failing disk: an error that says so, nothing changed in memory or in
/// the file, and the session goes on working when the disk does.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailedWriteChangesNothing_data();
    void aFailedWriteChangesNothing();
    void aFailedCreationLeavesNoFile();
    void aFailedCopyLeavesTheTarget();
    void aDiskThatDiesTakesNothingAcknowledgedAlong();
};

namespace {

using Work = std::function<Result<>(CaseSession &)>;

/// With `newContent`, as an intake that an edit is to end.
Result<> storeSomeBytes(CaseSession &session, qsizetype size, QStringList *newContent = nullptr)
{
    QByteArray bytes(size, newContent ? 'n' : 'b');
    QBuffer from(&bytes);
    if (!from.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Usage, {});
    Result<StoredFile> stored = session.storeContent(from, u"bytes"_s, {}, newContent);
    if (!stored)
        return failure(stored.error());
    return {};
}

void fillCase(CaseSession &session)
{
    RandomEdits edits(31);
    for (int i = 0; i < 30; ++i)
        (void)session.apply(edits.next(session.records()));
    (void)session.apply(adding(keyed<Exhibit>(u"E-500"_s)));
}

/// A copy of a filled case, made once and copied for each fault.
std::unique_ptr<CaseSession> aFilledCase(const CaseFolder &folder)
{
    static const CaseFolder original(CaseFolder::Place::Memory);
    if (!QFile::exists(original.path()))
        fillCase(**original.create());
    if (!QFile::copy(original.path(), folder.path()))
        return {};
    auto session = *folder.open();
    // One step that can be undone.
    (void)session->apply(adding(keyed<Actor>(u"A-998"_s)));
    return session;
}

/// What a failed step must not change.
struct Standing {
    CaseRecords records;
    std::size_t logEntries = 0;
    std::size_t hits = 0;
    int undoSteps = 0;

    static Standing of(CaseSession &session)
    {
        return {session.records(), session.log()->size(), session.search(u"needle"_s)->size(),
                session.undoStack().index()};
    }
    QString differenceTo(const Standing &other) const
    {
        if (logEntries != other.logEntries)
            return u"%1 log entries, then %2"_s.arg(logEntries).arg(other.logEntries);
        if (hits != other.hits)
            return u"%1 hits, then %2"_s.arg(hits).arg(other.hits);
        return firstDifference(records, other.records);
    }
};

} // namespace

Q_DECLARE_METATYPE(Work)
Q_DECLARE_METATYPE(FaultVfs::Fault)

void TestFaults::aFailedWriteChangesNothing_data()
{
    QTest::addColumn<Work>("work");
    QTest::addColumn<FaultVfs::Fault>("fault");
    const std::pair<const char *, Work> works[] = {
        {"apply",
         [](CaseSession &session) {
             auto actor = keyed<Actor>(u"A-999"_s);
             actor.name = u"needle "_s + QString(300000, u'n');
             return session.apply(adding(actor));
         }},
        {"remove",
         [](CaseSession &session) {
             const Exhibit exhibit = *session.records().exhibits.findKey(u"E-500"_s);
             return session.apply(removalOf(session.records(), u"Remove"_s, exhibit));
         }},
        {"undo", [](CaseSession &session) { return session.undo(); }},
        {"bytes", [](CaseSession &session) { return storeSomeBytes(session, 3 * 1024 * 1024); }},
        {"text",
         [](CaseSession &session) {
             return session.setExhibitText(session.records().exhibits.findKey(u"E-500"_s)->id,
                                           {u"needle"_s, QString(200000, u'x'), u"needle"_s});
         }},
        {"search", [](CaseSession &session) { return session.renewSearch(); }},
        {"doctrine",
         [](CaseSession &session) {
             return session.storeDoctrineProfile(u"2026.1"_s, QString(100000, u'd'));
         }},
    };
    const std::pair<const char *, FaultVfs::Fault> faults[] = {
        {"full", FaultVfs::Fault::Full},
        {"write error", FaultVfs::Fault::WriteError},
        {"sync error", FaultVfs::Fault::SyncError},
        {"dead", FaultVfs::Fault::Dead}};
    for (const auto &[workName, work] : works) {
        for (const auto &[faultName, fault] : faults)
            QTest::addRow("%s, %s", workName, faultName) << work << fault;
    }
}

void TestFaults::aFailedWriteChangesNothing()
{
    QFETCH(Work, work);
    QFETCH(FaultVfs::Fault, fault);
    FaultVfs vfs;
    int failures = 0;
    for (int at = 1;; at = at < 8 ? at + 1 : at * 3 / 2) {
        const CaseFolder folder(CaseFolder::Place::Memory);
        auto session = aFilledCase(folder);
        const Standing before = Standing::of(*session);
        vfs.arm(fault, at);
        const Result<> done = work(*session);
        const bool hasFailed = vfs.hasFailed();
        vfs.disarm();
        if (!hasFailed) {
            VERIFY_DONE(done);
            break; // more operations than the work has
        }
        QVERIFY2(at < 3000, "the work never ends");
        if (!done) {
            ++failures;
            QVERIFY2(done.error().code == ErrorCode::Storage, qPrintable(textOf(done.error())));
            QCOMPARE(Standing::of(*session).differenceTo(before), QString());
            // A failed undo has ended the history; all else can be done again.
            if (session->undoStack().count() > 0)
                VERIFY_DONE(work(*session));
        } // else the fault met a checkpoint, which SQLite makes up for later
        const CaseRecords after = session->records();
        QCOMPARE(problemsOf(session->verify()), QString());
        session.reset();
        session = *folder.open();
        QCOMPARE(firstDifference(after, session->records()), QString());
        QCOMPARE(problemsOf(session->verify()), QString());
    }
    QVERIFY(failures > 0);
}

void TestFaults::aFailedCreationLeavesNoFile()
{
    FaultVfs vfs;
    int failures = 0;
    for (int at = 1;; at = at < 8 ? at + 1 : at * 4 / 3) {
        const CaseFolder folder(CaseFolder::Place::Memory);
        vfs.arm(FaultVfs::Fault::Dead, at);
        const auto session = folder.create();
        const bool hasFailed = vfs.hasFailed();
        vfs.disarm();
        if (!hasFailed)
            break;
        if (session)
            continue; // failed while it was opened again: tidying up only
        ++failures;
        VERIFY_FAILS(session, ErrorCode::Storage);
        const QStringList left = QDir(QFileInfo(folder.path()).path())
                                     .entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
        // Either nothing, or the whole case, when only its opening failed.
        if (!left.isEmpty())
            VERIFY_DONE(folder.open());
        for (const QString &name : left)
            QVERIFY2(!name.endsWith(u".part"_s), qPrintable(name));
        if (left.isEmpty())
            VERIFY_DONE(folder.create());
    }
    QVERIFY(failures > 5);
}

void TestFaults::aFailedCopyLeavesTheTarget()
{
    FaultVfs vfs;
    const CaseFolder folder(CaseFolder::Place::Memory);
    auto session = aFilledCase(folder);
    VERIFY_DONE(storeSomeBytes(*session, 2 * 1024 * 1024));
    QStringList unfinished; // which the copy leaves out, so that it is written to as well
    VERIFY_DONE(storeSomeBytes(*session, 3 * 1024 * 1024, &unfinished));
    const QString target = folder.file(u"copy.saranda"_s);
    QFile old(target);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("the old file");
    old.close();
    int failures = 0;
    for (int at = 1;; at = at * 5 / 4 + 1) {
        vfs.arm(FaultVfs::Fault::Full, at);
        const Result<> done = session->saveCopy(target, true);
        const bool hasFailed = vfs.hasFailed();
        vfs.disarm();
        if (!hasFailed) {
            VERIFY_DONE(done);
            break;
        }
        VERIFY_FAILS(done, ErrorCode::Storage);
        ++failures;
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("the old file"));
        old.close();
    }
    QVERIFY(failures > 3);
    const auto copy = CaseSession::open(target, {});
    VERIFY_DONE(copy);
    QVERIFY(!(*copy)->hasContent(unfinished.front()));
}

void TestFaults::aDiskThatDiesTakesNothingAcknowledgedAlong()
{
    FaultVfs vfs;
    for (int at = 20; at < 400; at += 37) {
        const CaseFolder folder(CaseFolder::Place::Memory);
        auto session = *folder.create();
        RandomEdits edits{quint32(at)};
        vfs.arm(FaultVfs::Fault::Dead, at);
        CaseRecords acknowledged = session->records();
        for (int i = 0; i < 200 && !vfs.hasFailed(); ++i) {
            if (session->apply(edits.next(session->records())))
                acknowledged = session->records();
        }
        QVERIFY(vfs.hasFailed());
        session.reset(); // on a dead disk
        vfs.disarm();
        session = *folder.open();
        QCOMPARE(firstDifference(acknowledged, session->records()), QString());
        QCOMPARE(problemsOf(session->verify()), QString());
    }
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
