// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include "core/base/literals.h"
#include "core/storage/casefile.h"
#include "core/storage/recordstore.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace saranda;
using namespace saranda::literals;

/// What is not a sound case of ours is refused with the right word; one writes at a time.
class TestCaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsNoCaseIsRefused_data();
    void whatIsNoCaseIsRefused();
    void everyTruncationIsRefusedOrWhole();
    void randomlyDamagedFilesNeverCrash();
    void theSecondOpenerReadsAndKnowsTheWriter();
    void aReaderKeepsItsSnapshot();
    void aLockFileLeftBehindIsNoLock();
    void twoNamesOfOneFileAreOneLock();
    void closingLeavesOneFile();
    void aReaderRemovesTheLogOnlyWhenNobodyWrites();

private:
    QString path() const { return m_folder->filePath(u"case.saranda"_s); }
    void makeCase();

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

CaseFile::Options optionsOf(const QString &user)
{
    return {{user, u"host-1"_s, u"2026-01-01T00:00:00.000Z"_s}, false};
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void setTitle(Connection &connection, const QString &title)
{
    connection.cached("UPDATE case_info SET title = ?").bind(title).run();
}

} // namespace

void TestCaseFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCaseFile::makeCase()
{
    const Result<> made = CaseFile::create(path(), [](Connection &connection) {
        Transaction transaction(connection);
        CaseInfo info;
        info.id = CaseInfo::Id::make();
        info.title = u"First"_s;
        RecordStore(connection).insert(info);
        transaction.commit();
    });
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
}

void TestCaseFile::whatIsNoCaseIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, ErrorCode code) {
        QTest::newRow(name) << QString::fromLatin1(name) << int(code);
    };
    row("missing", ErrorCode::NotFound);
    row("folder", ErrorCode::BadInput);
    row("empty", ErrorCode::BadInput);
    row("text", ErrorCode::BadInput);
    row("pipe", ErrorCode::BadInput);
    row("foreign SQLite", ErrorCode::BadInput);
    row("newer", ErrorCode::Newer);
    row("version 0", ErrorCode::Damaged);
    row("half", ErrorCode::Damaged);
    row("dangling reference", ErrorCode::Damaged);
}

void TestCaseFile::whatIsNoCaseIsRefused()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    if (what == u"folder"_s)
        QVERIFY(QDir().mkpath(path()));
    else if (what == u"empty"_s)
        write(path(), {});
    else if (what == u"text"_s)
        write(path(), QByteArray("This is a letter, not a case.\n").repeated(1000));
    else if (what == u"pipe"_s)
        QCOMPARE(mkfifo(path().toUtf8().constData(), 0600), 0);
    else if (what != u"missing"_s)
        makeCase();

    const auto alter = [this](const QByteArray &sql) {
        Connection connection(path(), Connection::Access::ReadWrite);
        connection.execute("PRAGMA foreign_keys = OFF");
        connection.execute(sql);
    };
    if (what == u"foreign SQLite"_s)
        alter("PRAGMA application_id = 7");
    else if (what == u"newer"_s)
        alter("PRAGMA user_version = 99");
    else if (what == u"version 0"_s)
        alter("PRAGMA user_version = 0");
    else if (what == u"dangling reference"_s)
        alter("INSERT INTO facts_incidents VALUES (5, 0, 'x')");
    else if (what == u"half"_s)
        QVERIFY(QFile::resize(path(), QFileInfo(path()).size() / 2));

    const QByteArray before = what == u"pipe"_s ? QByteArray() : contentsOf(path());
    const auto file = CaseFile::open(path(), optionsOf(u"Anna"_s));
    QVERIFY(!file);
    QVERIFY2(int(file.error().code) == code,
             qPrintable(file.error().message + file.error().detail));
    QVERIFY(file.error().message.contains(u"case.saranda"_s));
    if (what != u"pipe"_s)
        QVERIFY(contentsOf(path()) == before);
    QVERIFY(!QFile::exists(path() + u"-lock"_s));
}

void TestCaseFile::everyTruncationIsRefusedOrWhole()
{
    makeCase();
    const QByteArray whole = contentsOf(path());
    int refused = 0;
    for (qsizetype size = 0; size < whole.size(); size += size < 200 ? 7 : 4093) {
        write(path(), whole.left(size));
        const auto file = CaseFile::open(path(), optionsOf(u"Anna"_s));
        QVERIFY2(!file, qPrintable(QString::number(size)));
        QVERIFY(file.error().code == ErrorCode::Damaged
                || file.error().code == ErrorCode::BadInput);
        ++refused;
    }
    QVERIFY(refused > 50);
    write(path(), whole);
    QVERIFY(CaseFile::open(path(), optionsOf(u"Anna"_s)));
}

void TestCaseFile::randomlyDamagedFilesNeverCrash()
{
    makeCase();
    const QByteArray whole = contentsOf(path());
    QRandomGenerator random(3);
    int opened = 0;
    for (int i = 0; i < 150; ++i) {
        QByteArray bytes = whole;
        for (int n = random.bounded(1, 40); n > 0; --n)
            bytes[random.bounded(int(random.bounded(2) ? bytes.size() : 4096))] =
                char(random.bounded(256));
        write(path(), bytes);
        const auto file = CaseFile::open(path(), optionsOf(u"Anna"_s));
        if (!file)
            continue;
        ++opened;
        try {
            RecordStore((*file)->connection()).load();
        } catch (const StorageError &error) {
            QVERIFY(!error.detail().isEmpty());
        }
    }
    qInfo("150 damaged files, %d opened", opened);
}

void TestCaseFile::theSecondOpenerReadsAndKnowsTheWriter()
{
    makeCase();
    auto first = CaseFile::open(path(), optionsOf(u"Anna"_s));
    QVERIFY(first);
    QVERIFY(!(*first)->isReadOnly());
    {
        const auto second = CaseFile::open(path(), optionsOf(u"Ben"_s));
        QVERIFY(second);
        QVERIFY((*second)->isReadOnly());
        QVERIFY((*second)->lockHolder());
        QCOMPARE((*second)->lockHolder()->userName, u"Anna"_s);
        QCOMPARE((*second)->lockHolder()->host, u"host-1"_s);
        QCOMPARE((*second)->lockHolder()->since, u"2026-01-01T00:00:00.000Z"_s);
        QVERIFY_EXCEPTION_THROWN(setTitle((*second)->connection(), u"x"_s), StorageError);
    }
    // The reader's going takes nothing from the writer.
    setTitle((*first)->connection(), u"Still writing"_s);
    first->reset();
    const auto third = CaseFile::open(path(), optionsOf(u"Ben"_s));
    QVERIFY(!(*third)->isReadOnly());
    QCOMPARE(RecordStore((*third)->connection()).load().info.title, u"Still writing"_s);
}

void TestCaseFile::aReaderKeepsItsSnapshot()
{
    makeCase();
    auto writer = CaseFile::open(path(), optionsOf(u"Anna"_s));
    auto reader = CaseFile::open(path(), optionsOf(u"Ben"_s));
    setTitle((*writer)->connection(), u"Second"_s);
    QCOMPARE(RecordStore((*reader)->connection()).load().info.title, u"First"_s);
    writer->reset();
    QCOMPARE(RecordStore((*reader)->connection()).load().info.title, u"First"_s);
    reader->reset();
    reader = CaseFile::open(path(), optionsOf(u"Ben"_s));
    QCOMPARE(RecordStore((*reader)->connection()).load().info.title, u"Second"_s);
}

void TestCaseFile::aLockFileLeftBehindIsNoLock()
{
    makeCase();
    write(path() + u"-lock"_s, "{\"user\":\"ghost\"}");
    const auto file = CaseFile::open(path(), optionsOf(u"Anna"_s));
    QVERIFY(file);
    QVERIFY(!(*file)->isReadOnly());
}

void TestCaseFile::twoNamesOfOneFileAreOneLock()
{
    makeCase();
    const QString link = m_folder->filePath(u"link.saranda"_s);
    QVERIFY(QFile::link(path(), link));
    const auto first = CaseFile::open(path(), optionsOf(u"Anna"_s));
    const auto second = CaseFile::open(link, optionsOf(u"Ben"_s));
    QVERIFY((*second)->isReadOnly());
    QCOMPARE((*second)->path(), (*first)->path());
}

void TestCaseFile::closingLeavesOneFile()
{
    makeCase();
    {
        auto writer = CaseFile::open(path(), optionsOf(u"Anna"_s));
        setTitle((*writer)->connection(), u"Second"_s);
        const auto reader = CaseFile::open(path(), optionsOf(u"Ben"_s));
        writer->reset(); // cannot tidy up while somebody reads; the reader does when it goes
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"case.saranda"_s});
}

/// As a reader finds it when the writer has lost SQLite's locks, which say nothing for sure.
void TestCaseFile::aReaderRemovesTheLogOnlyWhenNobodyWrites()
{
    makeCase();
    {
        Connection writer(path(), Connection::Access::ReadWrite);
        sqlite3_db_config(writer.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        setTitle(writer, u"Second"_s);
    }
    const QString log = path() + u"-wal"_s;
    QVERIFY(QFileInfo(log).size() > 0);
    {
        const WriterLock::Attempt writing = WriterLock::take(path(), {});
        QVERIFY(CaseFile::open(path(), optionsOf(u"Ben"_s)));
        QVERIFY(QFileInfo(log).size() > 0);
    }
    CaseFile::Options reading = optionsOf(u"Ben"_s);
    reading.readOnly = true;
    QVERIFY(CaseFile::open(path(), reading));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"case.saranda"_s});
    const auto again = CaseFile::open(path(), reading);
    QCOMPARE((*again)->connection().number("SELECT title = 'Second' FROM case_info"), 1);
}

QTEST_GUILESS_MAIN(TestCaseFile)
#include "tst_casefile.moc"
