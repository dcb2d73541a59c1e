// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/editchecks.h"
#include "tests/core/session/casefixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <csignal>

using namespace saranda;
using namespace saranda::test;

/// Two processes at one case, and processes that are killed.
class TestProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondProcessReadsOnly();
    void aKilledWriterHoldsNothing();
    void whatCannotBeWrittenIsReadOnly();
    void killedBetweenEditsNothingIsLost();
    void killedWhileBytesComeInNothingIsHalf();
};

namespace {

/// Another process at the case.
class Worker
{
public:
    Worker(const QString &mode, const QString &path, quint32 seed = 0)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + u"/sessionworker"_s,
                        {mode, path, QString::number(seed)});
    }
    ~Worker() { m_process.waitForFinished(); }

    /// The next line it says; empty when it is gone.
    QString line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20000))
                return {};
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void kill()
    {
        ::kill(pid_t(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
    }
    QStringList restOfLines()
    {
        return QString::fromUtf8(m_process.readAllStandardOutput())
            .split(u'\n', Qt::SkipEmptyParts);
    }
    void letGo()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

/// The case after so many of the seed's edits, worked out in memory.
CaseRecords recordsAfter(CaseRecords records, quint32 seed, int count)
{
    RandomEdits edits(seed);
    for (int i = 0; i < count; ++i) {
        const Result<Edit> settled = settledEdit(records, edits.next(records));
        if (settled && checkEdit(records, *settled))
            applyToRecords(records, *settled);
    }
    return records;
}

} // namespace

void TestProcesses::theSecondProcessReadsOnly()
{
    const CaseFolder folder;
    auto session = *folder.create();
    {
        Worker worker(u"hold"_s, folder.path());
        QCOMPARE(worker.line(), u"reader Anna Corfu Channel"_s);
        VERIFY_DONE(session->apply(adding(keyed<Actor>(u"A-1"_s))));
        worker.letGo();
    }
    VERIFY_DONE(session->apply(adding(keyed<Actor>(u"A-2"_s))));
    session.reset();

    Worker worker(u"hold"_s, folder.path());
    QCOMPARE(worker.line(), u"writer - Corfu Channel"_s);
    session = *folder.open();
    QVERIFY(session->isReadOnly());
    QCOMPARE(session->lockHolder()->userName, u"Worker"_s);
    QVERIFY(!session->lockHolder()->host.isEmpty());
    QVERIFY(!session->lockHolder()->since.isEmpty());
    const Result<> refused = session->apply(adding(keyed<Actor>(u"A-3"_s)));
    VERIFY_FAILS(refused, ErrorCode::ReadOnly);
    QVERIFY(refused.error().message.contains(u"Worker"_s));
    QCOMPARE(session->records().actors.size(), 2);
    worker.letGo();
    session = *folder.open();
    QVERIFY(!session->isReadOnly());
}

void TestProcesses::aKilledWriterHoldsNothing()
{
    const CaseFolder folder;
    (*folder.create()).reset();
    Worker worker(u"hold"_s, folder.path());
    QCOMPARE(worker.line(), u"writer - Corfu Channel"_s);
    worker.kill();
    const auto session = folder.open();
    VERIFY_DONE(session);
    QVERIFY(!(*session)->isReadOnly());
}

void TestProcesses::whatCannotBeWrittenIsReadOnly()
{
    const CaseFolder folder;
    (*folder.create()).reset();
    const QString parent = QFileInfo(folder.path()).path();
    const QFile::Permissions readAndEnter = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup
        | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(folder.path(), readAndEnter));
    QVERIFY(QFile::setPermissions(parent, readAndEnter));
    const QStringList before = QDir(parent).entryList(QDir::AllEntries | QDir::Hidden);
    {
        Worker worker(u"hold-as-nobody"_s, folder.path());
        QCOMPARE(worker.line(), u"reader - Corfu Channel"_s);
        QCOMPARE(QDir(parent).entryList(QDir::AllEntries | QDir::Hidden), before);
        worker.letGo();
    }
    QVERIFY(QFile::setPermissions(parent, readAndEnter | QFile::WriteOwner));
}

void TestProcesses::killedBetweenEditsNothingIsLost()
{
    QElapsedTimer timer;
    timer.start();
    QRandomGenerator random(99);
    int allEdits = 0;
    for (quint32 round = 1; round <= 50; ++round) {
        const CaseFolder folder(CaseFolder::Place::Memory);
        auto session = *folder.create();
        const CaseRecords atFirst = session->records();
        session.reset();
        int acknowledged = 0;
        {
            Worker worker(u"edits"_s, folder.path(), round);
            const int until = random.bounded(1, 200);
            while (acknowledged < until && !worker.line().isEmpty())
                ++acknowledged;
            QCOMPARE(acknowledged, until);
            worker.kill();
            acknowledged += int(worker.restOfLines().size());
        }
        allEdits += acknowledged;
        session = *folder.open();
        QVERIFY(!session->isReadOnly());
        QCOMPARE(problemsOf(session->verify()), QString());
        // The last edit may have been stored without its acknowledgement getting out.
        const QString exactly =
            firstDifference(recordsAfter(atFirst, round, acknowledged), session->records());
        QVERIFY2(exactly.isEmpty()
                     || firstDifference(recordsAfter(atFirst, round, acknowledged + 1),
                                        session->records())
                            .isEmpty(),
                 qPrintable(exactly));
    }
    qInfo("50 rounds, %d edits acknowledged, %lld ms", allEdits, timer.elapsed());
}

void TestProcesses::killedWhileBytesComeInNothingIsHalf()
{
    QRandomGenerator random(98);
    int whole = 0;
    for (quint32 round = 1; round <= 8; ++round) {
        const CaseFolder folder;
        (*folder.create()).reset();
        QStringList acknowledged;
        {
            Worker worker(u"files"_s, folder.path(), round);
            for (int i = random.bounded(5, 150); i > 0; --i) {
                const QString line = worker.line();
                QVERIFY(!line.isEmpty());
                if (line.startsWith(u"whole "_s))
                    acknowledged.append(line.mid(6));
            }
            worker.kill();
            for (const QString &line : worker.restOfLines()) {
                if (line.startsWith(u"whole "_s) && line.size() == 70)
                    acknowledged.append(line.mid(6));
            }
        }
        auto session = *folder.open();
        const auto report = session->verify();
        QCOMPARE(problemsOf(report), QString());
        QVERIFY(report->files >= acknowledged.size() && report->files <= acknowledged.size() + 1);
        for (const QString &sha256 : acknowledged)
            QVERIFY(session->hasContent(sha256));
        whole += int(acknowledged.size());
        session.reset();
        sqlite3 *database = nullptr;
        sqlite3_open(folder.path().toUtf8().constData(), &database);
        sqlite3_stmt *count = nullptr;
        sqlite3_prepare_v2(database, "SELECT count(*) FROM contents WHERE sha256 IS NULL", -1,
                           &count, nullptr);
        sqlite3_step(count);
        QCOMPARE(sqlite3_column_int(count, 0), 0);
        sqlite3_finalize(count);
        sqlite3_close(database);
    }
    qInfo("8 rounds, %d files whole", whole);
}

QTEST_GUILESS_MAIN(TestProcesses)
#include "tst_processes.moc"
