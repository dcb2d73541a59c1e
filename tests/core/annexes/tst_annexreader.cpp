// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/foreignpages.h"
#include "core/reading/readingprotocol.h"
#include "tests/core/annexes/annexcase.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTemporaryFile>

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;
using namespace std::chrono_literals;

/// A reading program that PDFs have taken over, stopped or kept from answering.
class TestAnnexReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramThatMisbehavesMakesASlipSheet_data();
    void aProgramThatMisbehavesMakesASlipSheet();
    void aPictureThatMisbehavesMakesASlipSheet_data();
    void aPictureThatMisbehavesMakesASlipSheet();
    void aProgramThatHangsIsEnded();
    void aProgramThatHangsCanBeStopped_data();
    void aProgramThatHangsCanBeStopped();
    void onePdfHarmsNoOther();
    void manyPdfsComeFromOneStart_data();
    void manyPdfsComeFromOneStart();
    void whatALauncherStartsIsConfinedAndEnds();
    void theProgramIsKeptFromEverythingElse();
    void withoutAProgramThereIsNoBundle_data();
    void withoutAProgramThereIsNoBundle();
    void withoutRoomThereIsNoBundle();
    void nothingOfAnExhibitHasANameOnTheDisk();
    void contentsThatUnfoldWithoutEndAreRefused();
    void dataThatAreNotInTheFileComeAlong();

private:
    QString program(const QByteArray &script)
    {
        const QString path = m_folder.filePath(u"worker"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n" + script + '\n');
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    static QByteArray png()
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return image.save(&buffer, "png") ? buffer.data() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestAnnexReader::aProgramThatMisbehavesMakesASlipSheet_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("ends at once") << QByteArray("exit 3");
    QTest::newRow("kills itself") << QByteArray("kill -9 $$");
    QTest::newRow("answers noise") << QByteArray("head -c 100 /dev/zero; exec sleep 60");
    QTest::newRow("claims four gigabytes")
        << QByteArray("printf '\\377\\377\\377\\377'; exec sleep 60");
    QTest::newRow("an answer of another kind")
        << QByteArray("printf '\\0\\0\\0\\002\\0\\0'; exec sleep 60");
    QTest::newRow("a fault there is none of")
        << QByteArray("printf '\\0\\0\\0\\001\\070'; exec sleep 60");
    QTest::newRow("a whole answer without pages")
        << QByteArray("printf '\\0\\0\\0\\017\\0\\001\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0';"
                      " exec sleep 60");
    QTest::newRow("dies in the middle of an answer")
        << QByteArray("printf '\\0\\0\\020\\0'; printf 'abc'; exit 0");
}

void TestAnnexReader::aProgramThatMisbehavesMakesASlipSheet()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    QFETCH(QByteArray, script);
    AnnexCase annexes;
    const StoredFile stored =
        annexes.stored(u"r.pdf"_s, pdfOfObjects(plainPdf("hidden words")), u"application/pdf"_s);
    annexes.add(u"Report of the laboratory"_s, stored);
    annexes.add(u"Note"_s, annexes.stored(u"n.txt"_s, "noted", u"text/plain"_s));
    setPrintingProgram(program(script));
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions());
    VERIFY_RESULT(made);
    QCOMPARE(made->report.annexes[0].problem, Unprintable::Unread);
    QCOMPARE(made->report.annexes[0].pages, 1);
    const QStringList texts = pageTexts(made->pdf);
    const QString slip = texts[made->report.annexes[0].firstPage - 1].simplified();
    QVERIFY2(slip.contains(u"made the program that reads it stop"_s), qPrintable(slip));
    QVERIFY2(slip.contains(stored.sha256) && slip.contains(u"Report of the laboratory"_s)
                 && slip.contains(u"r.pdf"_s),
             qPrintable(slip));
    QVERIFY(texts[made->report.annexes[1].firstPage - 1].contains(u"noted"_s));
    QCOMPARE(
        countAnnexPages(annexes.records, annexes.ids[0], annexOptions(), annexes.reader()).problem,
        Unprintable::Unread);
}

void TestAnnexReader::aPictureThatMisbehavesMakesASlipSheet_data()
{
    aProgramThatMisbehavesMakesASlipSheet_data();
}

void TestAnnexReader::aPictureThatMisbehavesMakesASlipSheet()
{
    QFETCH(QByteArray, script);
    AnnexCase annexes;
    annexes.add(u"Photograph"_s, annexes.stored(u"p.png"_s, png(), u"image/png"_s));
    annexes.add(u"Note"_s, annexes.stored(u"n.txt"_s, "noted", u"text/plain"_s));
    setReadingProgram(program(script));
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions());
    VERIFY_RESULT(made);
    QCOMPARE(made->report.annexes[0].problem, Unprintable::Unread);
    QCOMPARE(made->report.annexes[0].pages, 1);
    QCOMPARE(made->report.annexes[1].problem, Unprintable::No);
}

void TestAnnexReader::aProgramThatHangsIsEnded()
{
    const auto pdf = [](QIODevice &to) -> Result<> {
        to.write(longPdf(2));
        return {};
    };
    Result<std::unique_ptr<SharedBytes>> bytes = SharedBytes::take(pdf, 0);
    VERIFY_RESULT(bytes);
    PdfPages pages =
        foreignPages(std::move(*bytes), {.program = program("exec sleep 60"), .limit = 200ms});
    QElapsedTimer timer;
    timer.start();
    await(pages);
    QCOMPARE(pages.problem, Unprintable::Unread);
    QCOMPARE(pages.count(), 0);
    QVERIFY(timer.elapsed() < 30'000);
}

void TestAnnexReader::aProgramThatHangsCanBeStopped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a PDF") << u"a.pdf"_s << pdfOfObjects(plainPdf("x"));
    QTest::newRow("a picture") << u"a.png"_s << png();
}

void TestAnnexReader::aProgramThatHangsCanBeStopped()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    AnnexCase annexes;
    annexes.add(u"Report"_s, annexes.stored(name, bytes, {}));
    setPrintingProgram(program("exec sleep 60"));
    setReadingProgram(printingProgram());
    int asked = 0;
    QElapsedTimer timer;
    timer.start();
    const Result<MadeBundle> made =
        bundleOf(annexes, annexOptions(), [&asked](int, int) { return ++asked < 4; });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QVERIFY(timer.elapsed() < 20'000);
}

void TestAnnexReader::onePdfHarmsNoOther()
{
    AnnexCase annexes;
    annexes.addPdf(u"Before"_s, pdfOfObjects(plainPdf("sound words")));
    annexes.addPdf(u"Hostile"_s, pdfOfObjects(plainPdf("poisoned")));
    annexes.addPdf(u"After"_s, longPdf(3));
    setPrintingProgram(program(
        "grep -q poisoned /proc/self/fd/$3 && kill -9 $$\nexec " SARANDA_PRINTER " \"$@\""));
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions());
    VERIFY_RESULT(made);
    QCOMPARE(made->report.annexes[0].problem, Unprintable::No);
    QCOMPARE(made->report.annexes[1].problem, Unprintable::Unread);
    QCOMPARE(made->report.annexes[2].problem, Unprintable::No);
    QCOMPARE(made->report.annexes[2].pages, 3);
}

#ifdef Q_OS_LINUX

namespace {

/// The lines of /proc/…/status of each process that another has started.
QStringList statusOfChildren(qint64 parent)
{
    QStringList found;
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        QFile status(u"/proc/%1/status"_s.arg(process));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        const QString lines = QString::fromLatin1(status.readAll());
        if (lines.contains(u"\nPPid:\t%1\n"_s.arg(parent)))
            found.append(lines);
    }
    return found;
}

} // namespace

void TestAnnexReader::manyPdfsComeFromOneStart_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QStringList>("starts");
    const QString print = u"--print"_s;
    QTest::newRow("by a program that can") << QByteArray() << QStringList{u"--launch"_s};
    QTest::newRow("by one that cannot")
        << QByteArray("test $1 = --launch && exit 3\n")
        << QStringList{u"--launch"_s, print, print, print, print, print, print};
}

void TestAnnexReader::manyPdfsComeFromOneStart()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    QFETCH(QByteArray, script);
    QFETCH(QStringList, starts);
    AnnexCase annexes;
    for (int i = 1; i <= 3; ++i)
        annexes.addPdf(u"Report %1"_s.arg(i),
                       pdfOfObjects(plainPdf("words of report " + QByteArray::number(i))));
    annexes.addPdf(u"Damaged"_s, "%PDF-1.7\n");
    for (int i = 5; i <= 6; ++i)
        annexes.addPdf(u"Report %1"_s.arg(i), longPdf(i));
    const QString log = m_folder.filePath(u"starts"_s);
    QFile::remove(log);
    setPrintingProgram(program("echo $1 >> " + QFile::encodeName(log) + '\n' + script
                               + "exec " SARANDA_PRINTER " \"$@\""));
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions());
    VERIFY_RESULT(made);
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts), starts);
    const QStringList texts = pageTexts(made->pdf);
    for (int i = 0; i < 3; ++i) {
        const PrintedAnnex &annex = made->report.annexes[std::size_t(i)];
        QCOMPARE(annex.problem, Unprintable::No);
        QVERIFY(texts[annex.firstPage - 1].contains(u"words of report %1"_s.arg(i + 1)));
    }
    QCOMPARE(made->report.annexes[3].problem, Unprintable::Corrupt);
    QCOMPARE(made->report.annexes[4].pages, 5);
    QCOMPARE(made->report.annexes[5].pages, 6);
}

void TestAnnexReader::whatALauncherStartsIsConfinedAndEnds()
{
    QProcess check;
    check.start(QStringLiteral(SARANDA_PRINTER), {u"--check-confined"_s});
    QVERIFY(check.waitForFinished());
    if (check.exitCode() != 0)
        QSKIP("not everything that confines is available here");
    QTemporaryFile pdf;
    QVERIFY(pdf.open());
    pdf.write(longPdf(3));
    QVERIFY(pdf.flush());
    PrintLauncher launcher(QStringLiteral(SARANDA_PRINTER));
    const QByteArray request = encodeRequest({ReadingTask::Print, 0, 0});
    std::unique_ptr<PrintChannel> first = launcher.launch(pdf.handle());
    std::unique_ptr<PrintChannel> second = launcher.launch(pdf.handle());
    QVERIFY(first && second);
    for (PrintChannel *channel : {first.get(), second.get()}) {
        channel->send(request);
        QVERIFY(channel->receive(20s));
    }
    const QStringList children = statusOfChildren(launcher.processId());
    QCOMPARE(children.size(), 2);
    for (const QString &status : children)
        QVERIFY2(status.contains(u"\nSeccomp:\t2\n"_s) && status.contains(u"\nNoNewPrivs:\t1\n"_s),
                 qPrintable(status));
    first.reset(); // while it waits for the next question
    QTRY_COMPARE(statusOfChildren(launcher.processId()).size(), 1);
    second->send(encodeRequest({ReadingTask::Print, 1, 0}));
    QVERIFY(second->receive(20s));
}

#else

void TestAnnexReader::manyPdfsComeFromOneStart_data()
{
    QSKIP("started for each file here");
}
void TestAnnexReader::manyPdfsComeFromOneStart() { }
void TestAnnexReader::whatALauncherStartsIsConfinedAndEnds()
{
    QSKIP("started for each file here");
}

#endif

void TestAnnexReader::theProgramIsKeptFromEverythingElse()
{
    QProcess check;
    check.start(QStringLiteral(SARANDA_PRINTER), {u"--check-confined"_s});
    QVERIFY(check.waitForFinished());
    const QString said = QString::fromUtf8(check.readAllStandardOutput());
    if (said.contains(u"not available here"_s))
        QSKIP(qPrintable(said));
    QVERIFY2(said.count(u": refused"_s) >= 7 && !said.contains(u"POSSIBLE"_s), qPrintable(said));
}

void TestAnnexReader::withoutAProgramThereIsNoBundle_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("missing");
    QTest::newRow("a PDF") << u"a.pdf"_s << pdfOfObjects(plainPdf("x")) << u"saranda-printer"_s;
    QTest::newRow("a picture") << u"a.png"_s << png() << u"saranda-worker"_s;
    QTest::newRow("a letter") << u"a.docx"_s << QByteArray("PK\x03\x04 packed")
                              << u"saranda-worker"_s;
}

void TestAnnexReader::withoutAProgramThereIsNoBundle()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, missing);
    AnnexCase annexes;
    annexes.add(u"Report"_s, annexes.stored(name, bytes, {}));
    setPrintingProgram(u"/nowhere/saranda-printer"_s);
    setReadingProgram(u"/nowhere/saranda-worker"_s);
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::NotFound);
    QVERIFY2(made.error().message.contains(missing)
                 || made.error().message.contains(u"cannot be started"_s),
             qPrintable(made.error().message));
}

void TestAnnexReader::withoutRoomThereIsNoBundle()
{
    AnnexCase annexes;
    annexes.add(u"Note"_s, annexes.stored(u"n.txt"_s, QByteArray(100'000, 'n'), u"text/plain"_s));
    const SmallDisk disk(10'000);
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Storage);
}

/// So that a program that is killed can leave nothing of it there.
void TestAnnexReader::nothingOfAnExhibitHasANameOnTheDisk()
{
    const QTemporaryDir place;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(place.path()));
    const auto restore = qScopeGuard([&before] { qputenv("TMPDIR", before); });
    AnnexCase annexes;
    annexes.addPdf(u"Report"_s, longPdf(40));
    annexes.add(u"Photograph"_s, annexes.stored(u"p.png"_s, png(), u"image/png"_s));
    annexes.add(u"Note"_s, annexes.stored(u"n.txt"_s, "noted", u"text/plain"_s));
    QStringList seen;
    int asked = 0;
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions(), [&](int, int) {
        ++asked;
        seen +=
            QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        return true;
    });
    VERIFY_RESULT(made);
    QVERIFY(asked > 5);
    QCOMPARE(seen, QStringList());
}

void TestAnnexReader::contentsThatUnfoldWithoutEndAreRefused()
{
    QList<QByteArray> objects = plainPdf("x");
    const QByteArray packed = qCompress(QByteArray(20'000'000, ' ')).mid(4);
    objects[2].replace("/Contents 4 0 R",
                       "/Contents [" + QByteArray("4 0 R ").repeated(1000) + "]");
    objects[3] = streamObject(packed, "/Filter /FlateDecode");
    AnnexCase annexes;
    annexes.addPdf(u"Bomb"_s, pdfOfObjects(objects));
    QCOMPARE(
        countAnnexPages(annexes.records, annexes.ids[0], annexOptions(), annexes.reader()).problem,
        Unprintable::TooComplex);
}

/// What the file packs in another way than as it is printed: contents in pieces, and every piece
/// in a code of its own.
void TestAnnexReader::dataThatAreNotInTheFileComeAlong()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    QList<QByteArray> objects = plainPdf("x");
    objects[2].replace("/Contents 4 0 R", "/Contents [4 0 R 6 0 R]");
    objects[3] = streamObject(QByteArray("BT /AA 24 Tf 72 720 Td (first ").toHex() + '>',
                              "/Filter /ASCIIHexDecode");
    objects.append(streamObject("piece) Tj ET"));
    AnnexCase annexes;
    annexes.addPdf(u"Pieces"_s, pdfOfObjects(objects));
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions());
    VERIFY_RESULT(made);
    const QString last = pageTexts(made->pdf).last().simplified();
    QVERIFY2(last.contains(u"first piece"_s), qPrintable(last));
}

QTEST_MAIN(TestAnnexReader)
#include "tst_annexreader.moc"
