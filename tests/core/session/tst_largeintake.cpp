// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/casefixture.h"
#include "tests/core/session/faultvfs.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>

#include <atomic>
#include <thread>

using namespace saranda;
using namespace saranda::test;

Q_DECLARE_METATYPE(FaultVfs::Fault)

/// A file of over 64 MiB that comes in while nobody else has the case file open goes straight into
/// it; with company it goes through the write-ahead log.
class TestLargeIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aloneEveryByteIsWrittenOnce();
    void inCompanyTheLogIsKept();
    void othersReadMeanwhile();
    void aReadingSessionStaysAndFollows();
    void whoReadsForLongIsWaitedForAndKeepsNobodyOut();
    void stoppedWhileSomebodyReads();
    void aHotJournalIsRolledBack();
    void aFailingDiskLeavesNothing_data();
    void aFailingDiskLeavesNothing();

private:
    Result<StoredFile> store(const Progress &progress = {});
    QString journalMode() const;
    QStringList filesBeside() const;

    std::unique_ptr<CaseFolder> m_folder;
    std::unique_ptr<CaseSession> m_session;
    QByteArray m_bytes;
};

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

/// Somebody else's connection, without any of our settings. SQLite's answer to a statement.
class Foreign
{
public:
    explicit Foreign(const QString &path, int patienceMilliseconds = 5000)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
        sqlite3_busy_timeout(m_handle, patienceMilliseconds);
    }
    ~Foreign() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Foreign)

    int run(const char *sql) { return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); }
    /// The first column of the first row; empty without one.
    QString text(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
        const bool hasRow = sqlite3_step(statement) == SQLITE_ROW;
        const QString text = hasRow
            ? QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)))
            : QString();
        sqlite3_finalize(statement);
        return text;
    }

private:
    sqlite3 *m_handle = nullptr;
};

QByteArray noise(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(64);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / 4);
    return bytes;
}

} // namespace

void TestLargeIntake::init()
{
    m_session.reset();
    m_folder = std::make_unique<CaseFolder>(CaseFolder::Place::Memory);
    auto made = m_folder->create();
    VERIFY_DONE(made);
    m_session = std::move(*made);
    if (m_bytes.isEmpty())
        m_bytes = noise(97 * mebibyte + 4); // three groups and a short chunk
}

Result<StoredFile> TestLargeIntake::store(const Progress &progress)
{
    QBuffer from(&m_bytes);
    if (!from.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Usage, {});
    return m_session->storeContent(from, u"large.bin"_s, progress);
}

QString TestLargeIntake::journalMode() const
{
    Foreign look(m_folder->path());
    look.text("SELECT count(*) FROM meta"); // the mode is in the file, which is read first
    return look.text("PRAGMA journal_mode");
}

QStringList TestLargeIntake::filesBeside() const
{
    return QDir(QFileInfo(m_folder->path()).path())
        .entryList({u"case.saranda-journal"_s, u"case.saranda-wal"_s}, QDir::Files);
}

void TestLargeIntake::aloneEveryByteIsWrittenOnce()
{
    m_session.reset();
    FaultVfs disk;
    const auto closeBeforeTheDiskGoes = qScopeGuard([this] { m_session.reset(); });
    m_session = *m_folder->open();
    const qint64 before = disk.written();
    const Result<StoredFile> stored = store();
    VERIFY_DONE(stored);
    const double written = double(disk.written() - before) / double(m_bytes.size());
    QVERIFY2(written < 1.05, qPrintable(QString::number(written)));
    QCOMPARE(
        stored->sha256,
        QString::fromLatin1(QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex()));
    QBuffer back;
    QVERIFY(back.open(QIODevice::WriteOnly));
    VERIFY_DONE(m_session->readContent(stored->sha256, back));
    QVERIFY(back.data() == m_bytes);
    QCOMPARE(journalMode(), u"wal"_s);
    QVERIFY(!filesBeside().contains(u"case.saranda-journal"_s));
    VERIFY_DONE(m_session->apply(adding(keyed<Actor>(u"A-1"_s))));
    m_session.reset();
    QCOMPARE(filesBeside(), QStringList());
    m_session = *m_folder->open();
    QVERIFY(m_session->hasContent(stored->sha256));
    QCOMPARE(problemsOf(m_session->verify()), QString());
}

void TestLargeIntake::inCompanyTheLogIsKept()
{
    const auto reader = m_folder->open(true);
    VERIFY_DONE(reader);
    QString modeMeanwhile;
    const Result<StoredFile> stored = store([&](qint64 done, qint64) {
        if (done == 50 * mebibyte)
            modeMeanwhile = journalMode();
        return true;
    });
    VERIFY_DONE(stored);
    QCOMPARE(modeMeanwhile, u"wal"_s);
    QVERIFY((*reader)->hasContent(stored->sha256) || (*reader)->isReadOnly());
    QCOMPARE(problemsOf(m_session->verify()), QString());
}

/// The writer in a thread, as in another program; the readers here.
void TestLargeIntake::othersReadMeanwhile()
{
    VERIFY_DONE(m_session->apply(adding(keyed<Actor>(u"A-1"_s))));
    std::atomic<bool> hasBegun = false;
    std::atomic<bool> hasEnded = false;
    std::atomic<int> readings = 0;
    QString problem;
    std::thread others([&] {
        while (!hasBegun)
            std::this_thread::yield();
        while (!hasEnded && problem.isEmpty()) {
            const auto reader = m_folder->open(true);
            if (!reader)
                problem = textOf(reader.error());
            else if (!(*reader)->records().actors.findKey(u"A-1"_s))
                problem = u"no actor"_s;
            ++readings;
        }
    });
    QString modeMeanwhile;
    const Result<StoredFile> stored = store([&](qint64 done, qint64) {
        if (done == 40 * mebibyte) {
            modeMeanwhile = journalMode();
            hasBegun = true;
        }
        // The last group waits until somebody has read.
        QElapsedTimer timer;
        timer.start();
        while (done >= 90 * mebibyte && readings < 3 && timer.elapsed() < 20'000)
            std::this_thread::yield();
        return true;
    });
    hasBegun = true;
    hasEnded = true;
    others.join();
    QCOMPARE(problem, QString());
    VERIFY_DONE(stored);
    QCOMPARE(modeMeanwhile, u"delete"_s);
    QVERIFY(readings >= 3);
    QCOMPARE(journalMode(), u"wal"_s);
    QCOMPARE(problemsOf(m_session->verify()), QString());
}

void TestLargeIntake::aReadingSessionStaysAndFollows()
{
    std::unique_ptr<CaseSession> reader;
    const Result<StoredFile> stored = store([&](qint64 done, qint64) {
        if (done == 40 * mebibyte)
            reader = *m_folder->open(true);
        if (done == 60 * mebibyte) {
            const Result<bool> hasNews = reader->hasNews(); // as its window asks now and then
            return hasNews && !*hasNews;
        }
        return true;
    });
    VERIFY_DONE(stored);
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.file = *stored;
    VERIFY_DONE(m_session->apply(adding(exhibit)));
    QCOMPARE(*reader->followFile(), true);
    QVERIFY(reader->records().exhibits.findKey(u"E-1"_s));
    QVERIFY(reader->hasContent(stored->sha256));
    QCOMPARE(journalMode(), u"wal"_s);
}

void TestLargeIntake::whoReadsForLongIsWaitedForAndKeepsNobodyOut()
{
    Foreign slow(m_folder->path());
    std::atomic<bool> reads = false;
    QElapsedTimer since;
    QString otherProblem;
    std::thread others([&] {
        while (!reads)
            std::this_thread::yield();
        // While the commit waits for the slow one, others come in all the same.
        for (int i = 0; i < 5; ++i) {
            Foreign quick(m_folder->path());
            if (quick.text("SELECT count(*) FROM meta").isEmpty())
                otherProblem = u"kept out"_s;
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
        }
        slow.run("COMMIT");
    });
    const Result<StoredFile> stored = store([&](qint64 done, qint64) {
        if (done == 40 * mebibyte && !reads) {
            slow.run("BEGIN");
            slow.text("SELECT count(*) FROM meta");
            reads = true;
        }
        return true;
    });
    reads = true;
    others.join();
    VERIFY_DONE(stored);
    QCOMPARE(otherProblem, QString());
    QCOMPARE(journalMode(), u"wal"_s);
    QCOMPARE(problemsOf(m_session->verify()), QString());
}

void TestLargeIntake::stoppedWhileSomebodyReads()
{
    Foreign slow(m_folder->path());
    QElapsedTimer since;
    const Result<StoredFile> stored = store([&](qint64 done, qint64) {
        if (done == 40 * mebibyte && !since.isValid()) {
            slow.run("BEGIN");
            slow.text("SELECT count(*) FROM meta");
            since.start();
        }
        return !since.isValid() || since.elapsed() < 1000;
    });
    VERIFY_FAILS(stored, ErrorCode::Cancelled);
    QVERIFY2(since.elapsed() < 10'000, qPrintable(QString::number(since.elapsed())));
    slow.run("COMMIT");
    m_session.reset();
    m_session = *m_folder->open();
    QCOMPARE(journalMode(), u"wal"_s);
    Foreign look(m_folder->path());
    QCOMPARE(look.text("SELECT count(*) FROM content_chunks"), u"0"_s);
    QCOMPARE(look.text("SELECT count(*) FROM contents"), u"0"_s);
    QCOMPARE(problemsOf(m_session->verify()), QString());
}

/// The moment in which a program was killed while it wrote without the log.
void TestLargeIntake::aHotJournalIsRolledBack()
{
    VERIFY_DONE(m_session->apply(adding(keyed<Actor>(u"A-1"_s))));
    m_session.reset();
    const CaseFolder killed(CaseFolder::Place::Memory);
    {
        Foreign writer(m_folder->path());
        // With next to no memory pages go into the file before the commit.
        QCOMPARE(writer.text("PRAGMA journal_mode = DELETE"), u"delete"_s);
        QCOMPARE(writer.run("PRAGMA cache_size = 1; BEGIN; UPDATE actors SET name = 'half';"
                            "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n"
                            " LIMIT 50) INSERT INTO meta SELECT 'k' || i, hex(zeroblob(20000))"
                            " FROM n"),
                 SQLITE_OK);
        QVERIFY(QFile::copy(m_folder->path(), killed.path()));
        QVERIFY(QFile::copy(m_folder->path() + u"-journal"_s, killed.path() + u"-journal"_s));
    }
    for (const bool readOnly : {true, false}) {
        const auto opened = killed.open(readOnly);
        VERIFY_DONE(opened);
        QCOMPARE((*opened)->records().actors.findKey(u"A-1"_s)->name, QString());
        QCOMPARE(problemsOf((*opened)->verify()), QString());
    }
}

void TestLargeIntake::aFailingDiskLeavesNothing_data()
{
    QTest::addColumn<FaultVfs::Fault>("fault");
    QTest::newRow("full") << FaultVfs::Fault::Full;
    QTest::newRow("write error") << FaultVfs::Fault::WriteError;
    QTest::newRow("sync error") << FaultVfs::Fault::SyncError;
    QTest::newRow("dead") << FaultVfs::Fault::Dead;
}

void TestLargeIntake::aFailingDiskLeavesNothing()
{
    QFETCH(FaultVfs::Fault, fault);
    int failures = 0;
    for (const int at : {2, 9, 13, 300, 5000}) {
        m_session.reset();
        FaultVfs disk;
        const auto closeBeforeTheDiskGoes = qScopeGuard([this] { m_session.reset(); });
        m_folder = std::make_unique<CaseFolder>(CaseFolder::Place::Memory);
        m_session = *m_folder->create();
        VERIFY_DONE(m_session->apply(adding(keyed<Actor>(u"A-1"_s))));
        disk.arm(fault, at);
        const Result<StoredFile> stored = store();
        const bool hasFailed = disk.hasFailed();
        disk.disarm();
        if (!stored) {
            ++failures;
            QVERIFY(hasFailed);
            QVERIFY2(stored.error().code == ErrorCode::Storage, qPrintable(textOf(stored.error())));
            VERIFY_DONE(m_session->apply(adding(keyed<Actor>(u"A-2"_s))));
            VERIFY_DONE(store());
        }
        QCOMPARE(problemsOf(m_session->verify()), QString());
        m_session.reset();
        m_session = *m_folder->open();
        QCOMPARE(journalMode(), u"wal"_s);
        QVERIFY(m_session->records().actors.findKey(u"A-1"_s));
        QCOMPARE(m_session->verify()->files, 1);
        QCOMPARE(problemsOf(m_session->verify()), QString());
    }
    QVERIFY2(failures >= 2, qPrintable(QString::number(failures)));
}

QTEST_GUILESS_MAIN(TestLargeIntake)
#include "tst_largeintake.moc"
