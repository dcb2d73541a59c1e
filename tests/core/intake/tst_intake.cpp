// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include "core/base/literals.h"
#include "core/intake/filetype.h"
#include "core/intake/intake.h"
#include "core/storage/contentstore.h"
#include "tests/support/filelocks.h"
#include "tests/support/slowdevice.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QUndoStack>

#include <fstream>

using namespace saranda;
using namespace saranda::literals;
using saranda::test::locksOf;
using saranda::test::SlowDevice;

class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void contentDecidesTheType_data();
    void contentDecidesTheType();
    void filesBecomeExhibitsInOneUndoStep();
    void aFolderIsTakenWholeAndInOrder();
    void whatIsNoFileInAFolderIsNamed();
    void namesThatAreNotUtf8AreNamed();
    void whatCannotBeReadIsNamedAndTheRestIsKept();
    void stoppingAddsNothing();
    void stoppingInsideALargeFileLeavesNothing();
    void theLogStaysShortBesideALargeFile();
    void whatCameInBeforeTheStopIsTakenBack();
    void bytesThatWereThereBeforeStay();
    void aSlowDeviceIsLeftWithinASecond();
    void anEditDoesNotWaitForASlowDevice();
    void theKeysAreThoseOfTheMomentOfAdding();
    void theSameBytesAreStoredOnce();
    void anEmptyFileIsTakenAndNamed();
    void bytesWithoutAFileBecomeAnExhibit();
    void titlesCannotTurnALineAround();
    void theCaseIsNoExhibitOfItself();
    void aChangeInPlaceIsNoticed();

private:
    QString write(const QString &name, const QByteArray &content) const;
    qint64 storedChunks() const;
    void verifySound() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
};

void TestIntake::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    CaseInfo info;
    info.id = CaseInfo::Id::make();
    info.title = u"Intake"_s;
    info.markings = {u"public"_s, u"secret"_s};
    Result<std::unique_ptr<CaseSession>> session =
        CaseSession::create(m_folder->filePath(u"a.saranda"_s), info, {.userName = u"Ada"_s});
    QVERIFY2(session, session ? "" : qPrintable(session.error().message));
    m_session = std::move(*session);
}

QString TestIntake::write(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

void TestIntake::contentDecidesTheType_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<QString>("kind");
    const QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"a.pdf"_s << u"application/pdf"_s
                         << u"document"_s;
    QTest::newRow("PDF called text")
        << QByteArray("%PDF-1.7\n") << u"a.txt"_s << u"application/pdf"_s << u"document"_s;
    QTest::newRow("image called PDF") << png << u"a.pdf"_s << u"image/png"_s << u"image"_s;
    QTest::newRow("mail") << QByteArray("Received: from a by b; 1\r\nFrom: a@b\r\n\r\n")
                          << u"mail.eml"_s << u"message/rfc822"_s << u"e-mail"_s;
    QTest::newRow("table") << QByteArray("a,b\n1,2\n") << u"log.csv"_s << u"text/csv"_s << u"log"_s;
    QTest::newRow("program") << QByteArray("\x7f"
                                           "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3e\0",
                                           20)
                             << u"notes.txt"_s << u"application/x-executable"_s
                             << u"malware-sample"_s;
}

void TestIntake::contentDecidesTheType()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, name);
    QFETCH(QString, mediaType);
    QFETCH(QString, kind);
    const FileType type = fileTypeOf(head, name);
    QCOMPARE(type.mediaType, mediaType);
    QCOMPARE(type.exhibitKind, kind);
}

void TestIntake::filesBecomeExhibitsInOneUndoStep()
{
    const QByteArray bytes = "some words";
    const QString first = write(u"first report.txt"_s, bytes);
    const QString second = write(u"second.txt"_s, "others");
    const Result<IntakeReport> report =
        addExhibits(*m_session, {first, second}, {.source = {}, .marking = u"secret"_s});
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->exhibits.size(), 2u);
    const Exhibit *exhibit = m_session->records().exhibits.findKey(u"E-1"_s);
    QVERIFY(exhibit);
    QCOMPARE(exhibit->title, u"first report"_s);
    QCOMPARE(exhibit->marking, u"secret"_s);
    QCOMPARE(exhibit->file->name, u"first report.txt"_s);
    QCOMPARE(
        exhibit->file->sha256,
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(exhibit->custody.size(), 1);
    QCOMPARE(exhibit->custody[0].action, CustodyAction::Received);
    QCOMPARE(exhibit->custody[0].by, u"Ada"_s);
    QVERIFY(!exhibit->custody[0].on.isUndated());
    QBuffer back;
    QVERIFY(back.open(QIODevice::WriteOnly));
    QVERIFY(m_session->readContent(exhibit->file->sha256, back));
    QCOMPARE(back.data(), bytes);

    QVERIFY(m_session->undo());
    QVERIFY(m_session->records().exhibits.isEmpty());
    QVERIFY(m_session->redo());
    QCOMPARE(m_session->records().exhibits.size(), 2);
}

void TestIntake::aFolderIsTakenWholeAndInOrder()
{
    write(u"in/b.txt"_s, "b");
    write(u"in/a.txt"_s, "a");
    write(u"in/deep/er/c.txt"_s, "c");
    const FoundFiles found = filesBelow({m_folder->filePath(u"in"_s)});
    QCOMPARE(found.files.size(), 3);
    QVERIFY(found.files[0].endsWith(u"in/a.txt"_s));
    QVERIFY(found.files[2].endsWith(u"deep/er/c.txt"_s));
    QCOMPARE(found.leftOut, QStringList());
}

void TestIntake::whatIsNoFileInAFolderIsNamed()
{
    const QString file = write(u"in/a.txt"_s, "a");
    const QString outside = write(u"outside/b.txt"_s, "b");
    const QString folder = m_folder->filePath(u"in"_s);
    QVERIFY(QFile::link(outside, folder + u"/link.txt"_s));
    QVERIFY(QFile::link(QFileInfo(outside).path(), folder + u"/linked folder"_s));
    QVERIFY(QFile::link(folder + u"/gone"_s, folder + u"/dead link"_s));
    QCOMPARE(mkfifo(QFile::encodeName(folder + u"/pipe"_s).constData(), 0600), 0);
    const FoundFiles found = filesBelow({folder});
    QCOMPARE(found.files, QStringList{file});
    QCOMPARE(found.leftOut,
             (QStringList{u"“%1/dead link” is a link and was left out."_s.arg(folder),
                          u"“%1/link.txt” is a link and was left out."_s.arg(folder),
                          u"“%1/linked folder” is a link and was left out."_s.arg(folder),
                          u"“%1/pipe” is not an ordinary file and was left out."_s.arg(folder)}));
    Result<TakenFiles> taken = takeInAll(*m_session, found.files, {});
    QVERIFY(taken);
    taken->leftOut = found.leftOut;
    const Result<IntakeReport> report = addTaken(*m_session, *taken);
    QVERIFY(report);
    QCOMPARE(report->warnings, found.leftOut);
}

void TestIntake::namesThatAreNotUtf8AreNamed()
{
    const QString good = write(u"in/caf\u00e9 \U0001F600.txt"_s, "a");
    const QString folder = m_folder->filePath(u"in"_s);
    const QByteArray bytes = QFile::encodeName(folder);
    QVERIFY(std::ofstream((bytes + "/caf\xe9.txt").toStdString()) << "b");
    QVERIFY(std::ofstream((bytes + "/cut\xe2\x82").toStdString()) << "c");
    QCOMPARE(mkdir((bytes + "/\xff").constData(), 0700), 0);
    QVERIFY(std::ofstream((bytes + "/\xff/inside.txt").toStdString()) << "d");
    const auto said = [&folder](const QString &name) {
        return u"“%1/%2” has a name that is not UTF-8 and was left out. Give it another name and "
               "add it again."_s.arg(folder, name);
    };
    const FoundFiles found = filesBelow({folder});
    QCOMPARE(found.files, QStringList{good});
    QCOMPARE(found.leftOut,
             (QStringList{said(u"\\xFF"_s), said(u"caf\\xE9.txt"_s), said(u"cut\\xE2\\x82"_s)}));

    // Named itself, it arrives here without what is not UTF-8.
    const QString named = QFile::decodeName(bytes + "/caf\xe9.txt");
    const FoundFiles itself = filesBelow({named});
    QCOMPARE(itself.files, QStringList{named}); // refused when it is read
    QCOMPARE(itself.leftOut, QStringList{said(u"caf\\xE9.txt"_s)});
}

void TestIntake::whatCannotBeReadIsNamedAndTheRestIsKept()
{
    const QString good = write(u"good.txt"_s, "good");
    const QString absent = m_folder->filePath(u"absent.txt"_s);
    const Result<IntakeReport> report =
        addExhibits(*m_session, {absent, m_folder->path(), good}, {});
    QVERIFY(report);
    QCOMPARE(report->exhibits.size(), 1u);
    QCOMPARE(report->refused.size(), 2u);
    QVERIFY(report->refused[0].message.contains(u"absent.txt"_s));
    QCOMPARE(m_session->records().exhibits.rows()[0].key, u"E-1"_s);
}

void TestIntake::stoppingAddsNothing()
{
    const QString path = write(u"large.bin"_s, QByteArray(8'000'000, 'x'));
    const Result<IntakeReport> report =
        addExhibits(*m_session, {path}, {}, [](qint64, qint64) { return false; });
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(m_session->records().exhibits.isEmpty());
    const Result<VerifyReport> verified = m_session->verify();
    QVERIFY(verified && verified->isSound());
    QCOMPARE(verified->files, 0);
}

/// Chunks of whatever content, with an address or without.
qint64 TestIntake::storedChunks() const
{
    Connection connection(m_session->path(), Connection::Access::Query);
    return connection.number("SELECT count(*) FROM content_chunks");
}

void TestIntake::verifySound() const
{
    const Result<VerifyReport> report = m_session->verify();
    QVERIFY(report);
    QVERIFY2(report->isSound(), report->isSound() ? "" : qPrintable(report->problems.front().what));
}

void TestIntake::stoppingInsideALargeFileLeavesNothing()
{
    // More than one transaction's worth, so that parts of it have been committed.
    const QString large = write(
        u"large.bin"_s, QByteArray((ContentStore::chunksPerTransaction + 8) * 1024 * 1024, 'x'));
    qint64 seen = 0;
    const Result<IntakeReport> report =
        addExhibits(*m_session, {large}, {}, [&](qint64 done, qint64) {
            seen = done;
            return done < (ContentStore::chunksPerTransaction + 4) * qint64(1024 * 1024);
        });
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(seen < QFileInfo(large).size());
    QCOMPARE(storedChunks(), 0);
    QVERIFY(m_session->records().exhibits.isEmpty());
    QVERIFY(m_session->undoStack().isClean());
    verifySound();
}

/// While others have the case open, what is committed is copied into the case file meanwhile: the
/// log beside it must not grow as large as the file that comes in.
void TestIntake::theLogStaysShortBesideALargeFile()
{
    constexpr qint64 block = 1024 * 1024;
    constexpr qint64 size = 320 * block;
    const QString large = write(u"large.bin"_s, "begins");
    QVERIFY(QFile::resize(large, size));
    const QFileInfo log(m_folder->filePath(u"a.saranda-wal"_s));
    Connection other(m_session->path(), Connection::Access::Query);
    other.number("SELECT count(*) FROM contents");
    qint64 longest = 0;
    const Result<IntakeReport> report = addExhibits(*m_session, {large}, {}, [&](qint64, qint64) {
        longest = std::max(longest, QFileInfo(log.filePath()).size());
        return true;
    });
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY2(longest > 0 && longest < 160 * block, qPrintable(QString::number(longest / block)));
    QCOMPARE(storedChunks(), size / block);
    verifySound();
}

void TestIntake::whatCameInBeforeTheStopIsTakenBack()
{
    const QString first = write(u"first.txt"_s, "somebody's secret");
    const QString second = write(u"second.txt"_s, QByteArray(3 * 1024 * 1024, 'y'));
    const Result<IntakeReport> report =
        addExhibits(*m_session, {first, second}, {},
                    [](qint64 done, qint64) { return done < 2 * 1024 * 1024; });
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(storedChunks(), 0);
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash("somebody's secret", QCryptographicHash::Sha256).toHex());
    QVERIFY(!m_session->hasContent(hash));
    const Result<VerifyReport> found = m_session->verify();
    QVERIFY(found && found->isSound());
    QCOMPARE(found->unnamedFiles, 0);
    // The log keeps that they were here.
    const auto log = m_session->log();
    QVERIFY(log);
    QCOMPARE(log->front().changes.front().key, hash);
    QVERIFY(log->front().changes.front().before && !log->front().changes.front().after);
}

void TestIntake::bytesThatWereThereBeforeStay()
{
    const QString first = write(u"first.txt"_s, "known already");
    QVERIFY(addExhibits(*m_session, {first}, {}));
    const QString hash = m_session->records().exhibits.findKey(u"E-1"_s)->file->sha256;
    QVERIFY(m_session->undo()); // an exhibit that only a redo knows
    const QString second = write(u"second.txt"_s, QByteArray(3 * 1024 * 1024, 'y'));
    QVERIFY(!addExhibits(*m_session, {first, second}, {},
                         [](qint64 done, qint64) { return done < 2 * 1024 * 1024; }));
    QVERIFY(m_session->hasContent(hash));
    QVERIFY(m_session->redo());
    // And what an exhibit names is not taken back by whoever asks.
    QVERIFY(m_session->takeBack({hash}));
    QVERIFY(m_session->hasContent(hash));
    verifySound();
}

void TestIntake::aSlowDeviceIsLeftWithinASecond()
{
    SlowDevice device(qint64(64) * 1024 * 1024); // more than a minute of it
    std::atomic<bool> isStopped = false;
    Result<StoredFile> stored = failure(ErrorCode::Usage, {});
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        stored = m_session->storeContent(device, u"slow"_s,
                                         [&](qint64, qint64) { return !isStopped.load(); });
    }));
    worker->start();
    QTRY_VERIFY(device.given() > 256 * 1024);
    isStopped = true;
    QVERIFY(worker->wait(1000));
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::Cancelled);
    QCOMPARE(storedChunks(), 0);
    verifySound();
}

void TestIntake::anEditDoesNotWaitForASlowDevice()
{
    SlowDevice device(qint64(2) * 1024 * 1024);
    const std::unique_ptr<QThread> worker(
        QThread::create([&] { QVERIFY(m_session->storeContent(device, u"slow"_s)); }));
    worker->start();
    for (int number = 1; number <= 5; ++number) {
        const qint64 before = device.given();
        QTRY_VERIFY(device.given() > before || worker->isFinished());
        Source source;
        source.id = Source::Id::make();
        source.key = u"S-%1"_s.arg(number);
        QVERIFY(m_session->apply(Edit{u"Add"_s, {}}.add(source)));
        QVERIFY(!worker->isFinished()); // the edit went before the rest of the file
    }
    QVERIFY(worker->wait(20'000));
    QCOMPARE(storedChunks(), 2);
    verifySound();
}

void TestIntake::theKeysAreThoseOfTheMomentOfAdding()
{
    const QString path = write(u"a.txt"_s, "a");
    Result<TakenFiles> taken = takeInAll(*m_session, {path}, {});
    QVERIFY(taken);
    Exhibit other;
    other.id = Exhibit::Id::make();
    other.key = u"E-1"_s;
    QVERIFY(m_session->apply(Edit{u"Add"_s, {}}.add(other)));
    const Result<IntakeReport> report = addTaken(*m_session, *std::move(taken));
    QVERIFY(report);
    QCOMPARE(m_session->records().exhibits.find(report->exhibits.front())->key, u"E-2"_s);
}

void TestIntake::theSameBytesAreStoredOnce()
{
    const QString one = write(u"one.txt"_s, "same");
    const QString two = write(u"two.txt"_s, "same");
    const QString three = write(u"three.txt"_s, "another");
    const Result<IntakeReport> report = addExhibits(*m_session, {one, two, three}, {});
    QVERIFY(report);
    QCOMPARE(report->warnings.size(), 1);
    QVERIFY2(report->warnings[0].startsWith(u"E-2"_s) && report->warnings[0].contains(u"E-1"_s),
             qPrintable(report->warnings[0]));
    QCOMPARE(m_session->records().exhibits.size(), 3);
    const Result<IntakeReport> again = addExhibits(*m_session, {two}, {});
    QVERIFY(again && again->warnings.size() == 1);
    QVERIFY2(again->warnings[0].contains(u"E-1"_s), qPrintable(again->warnings[0]));
    const Result<VerifyReport> verified = m_session->verify();
    QVERIFY(verified);
    QCOMPARE(verified->files, 2);
}

void TestIntake::anEmptyFileIsTakenAndNamed()
{
    const Result<IntakeReport> report =
        addExhibits(*m_session, {write(u"void.log"_s, {}), write(u"full.log"_s, "x")}, {});
    QVERIFY(report);
    QCOMPARE(report->exhibits.size(), 2u);
    QCOMPARE(report->warnings.size(), 1);
    QVERIFY2(report->warnings[0].contains(u"void.log"_s), qPrintable(report->warnings[0]));
    const Exhibit *exhibit = m_session->records().exhibits.findKey(u"E-1"_s);
    QVERIFY(exhibit && m_session->hasContent(exhibit->file->sha256));
    verifySound();
}

void TestIntake::bytesWithoutAFileBecomeAnExhibit()
{
    const QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    Result<TakenFiles> taken = takeInBytes(*m_session, png, u"Pasted picture.png"_s, {});
    QVERIFY(taken);
    QVERIFY(addTaken(*m_session, *std::move(taken)));
    const Exhibit *exhibit = m_session->records().exhibits.findKey(u"E-1"_s);
    QVERIFY(exhibit);
    QCOMPARE(exhibit->title, u"Pasted picture"_s);
    QCOMPARE(exhibit->file->mediaType, u"image/png"_s);
    QCOMPARE(exhibit->custody.size(), 1);
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    QVERIFY(m_session->readContent(exhibit->file->sha256, out));
    QCOMPARE(out.data(), png);
    QVERIFY(!takeInBytes(*m_session, "more", u"a.txt"_s, {}, [](qint64, qint64) { return false; }));
    verifySound();
}

void TestIntake::titlesCannotTurnALineAround()
{
    const QString path = write(u"a\u202egnp.exe"_s, "x");
    QVERIFY(addExhibits(*m_session, {path}, {}));
    const Exhibit &exhibit = m_session->records().exhibits.rows()[0];
    QVERIFY(!exhibit.title.contains(QChar(0x202e)));
    QCOMPARE(exhibit.file->name, u"a\u202egnp.exe"_s); // the name itself is evidence
}

/// To read the file of a case that is open would end SQLite's locks on it.
void TestIntake::theCaseIsNoExhibitOfItself()
{
    write(u"report.txt"_s, "evidence");
    QVERIFY(QFile::link(m_session->path(), m_folder->filePath(u"linked.bin"_s)));
    const QStringList locks = locksOf(m_session->path());
    const Result<IntakeReport> report =
        addExhibits(*m_session,
                    {m_session->path(), m_session->path() + u"-shm"_s,
                     m_folder->filePath(u"linked.bin"_s), m_folder->filePath(u"report.txt"_s)},
                    {});
    QVERIFY(report);
    QCOMPARE(report->exhibits.size(), std::size_t(1));
    QCOMPARE(report->refused.size(), std::size_t(3));
    QVERIFY(report->refused.front().message.contains(m_session->path()));
    // Of a folder only what is evidence is taken.
    const FoundFiles found = filesBelow({m_folder->path()});
    QCOMPARE(found.files, QStringList{m_folder->filePath(u"report.txt"_s)});
    QVERIFY(found.leftOut.filter(u"belongs to the case"_s).size() >= 3); // with its log and index
    QCOMPARE(locksOf(m_session->path()), locks);
    if (locks.isEmpty())
        QSKIP("the system does not list the locks of SQLite");
}

/// Its time is put back afterwards, and its size stays: what came in would be a mixture.
void TestIntake::aChangeInPlaceIsNoticed()
{
    const QString path = write(u"log.bin"_s, QByteArray(6 * 1024 * 1024, 'a'));
    const QDateTime modified = QFileInfo(path).lastModified();
    const Result<IntakeReport> report =
        addExhibits(*m_session, {path}, {}, [&](qint64 done, qint64) {
            QFile file(path);
            if (done != 2 * 1024 * 1024 || !file.open(QIODevice::ReadWrite))
                return true;
            file.seek(5 * 1024 * 1024);
            file.write("patched");
            file.flush();
            return file.setFileTime(modified, QFileDevice::FileModificationTime);
        });
    QVERIFY(report);
    QCOMPARE(report->exhibits.size(), std::size_t(0));
    QCOMPARE(report->refused.size(), std::size_t(1));
    QVERIFY(report->refused.front().message.contains(u"changed while it was being read"_s));
    QCOMPARE(storedChunks(), 0);
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
