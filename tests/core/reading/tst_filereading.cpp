// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include "core/base/literals.h"
#include "core/reading/filereading.h"
#include "core/reading/recognition.h"
#include "tests/support/shareddata.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <csignal>
#include <tuple>

using namespace saranda;
using namespace saranda::literals;
using namespace std::chrono_literals;

/// Files of every kind through the real reading program, and a reading program that misbehaves.
class TestFileReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textsAreRead_data();
    void textsAreRead();
    void mailTellsItsHeadersAndWhatIsAttached();
    void officeFilesAreReadByParagraphs();
    void aDocumentThatUnpacksToTooMuchIsRefused();
    void whatIsTooLargeIsNotEvenCopied();
    void entitiesOfAnOfficeFileAreRefused();
    void pdfHasPagesWordsAndPixels();
    void whatStandsBesideAPageIsReadWithIt();
    void imagesAreShownAndTellOfTheirCamera();
    void portablePicturesAreShown();
    void everySheetOfAScanIsShown();
    void theBytesCannotBeChangedByWhoReadsThem();
    void arabicIsReadInItsOwnOrder();
    void scansAreReadByRecognition();
    void hostilePdfsNeverHarm();
    void theProgramIsKeptFromEverythingElse();
    void aKilledProgramIsStartedAgain();
    void aProgramThatMisbehavesIsNotBelieved_data();
    void aProgramThatMisbehavesIsNotBelieved();
    void whatAnExhibitIsCalledStaysOffTheCommandLine();
    void withoutAProgramItSaysSo();

private:
    static FileToRead file(const QByteArray &bytes, const QString &name, const QString &type = {});
    static QString textOf(const FileToRead &file);
    static QString said(const FileSummary &summary, const QString &what);
    static QByteArray package(const QList<std::pair<QString, QByteArray>> &parts);
};

void TestFileReading::initTestCase()
{
    setReadingProgram(QStringLiteral(SARANDA_WORKER));
}

FileToRead TestFileReading::file(const QByteArray &bytes, const QString &name, const QString &type)
{
    const ContentSource content = [bytes](QIODevice &to) -> Result<> {
        to.write(bytes);
        return {};
    };
    return {content, bytes.size(), {type, name}, {}};
}

/// All pages, or the reason why there are none in brackets.
QString TestFileReading::textOf(const FileToRead &file)
{
    FileReading reading(file);
    const Result<ReadFile> read = readWholeText(reading, false);
    return read ? read->pages.join(u"\f"_s) : u'[' + read.error().message + u']';
}

QString TestFileReading::said(const FileSummary &summary, const QString &what)
{
    for (const FileStatement &statement : summary.statements) {
        if (statement.what == what)
            return statement.date.isEmpty() ? statement.value : statement.date;
    }
    return {};
}

QByteArray TestFileReading::package(const QList<std::pair<QString, QByteArray>> &parts)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.open(QuaZip::mdCreate);
    for (const auto &[name, bytes] : parts) {
        QuaZipFile part(&zip);
        part.open(QIODevice::WriteOnly, QuaZipNewInfo(name));
        part.write(bytes);
        part.close();
    }
    zip.close();
    return buffer.data();
}

void TestFileReading::textsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    const QString euro = u"K\u00f6ln \u20ac"_s;
    QTest::newRow("UTF-8") << euro.toUtf8() << u"a.txt"_s << u"text/plain"_s << euro;
    QTest::newRow("UTF-8 with mark")
        << QByteArray("\xEF\xBB\xBF") + euro.toUtf8() << u"a.txt"_s << u"text/plain"_s << euro;
    QTest::newRow("UTF-16 with mark")
        << QByteArray("\xFF\xFE\x41\0\x42\0", 6) << u"a.txt"_s << QString() << u"AB"_s;
    QTest::newRow("UTF-16 without mark")
        << QByteArray("A\0B\0C\0D\0", 8) << u"a.txt"_s << QString() << u"ABCD"_s;
    QTest::newRow("Windows-1252") << QByteArray("K\xf6ln \x80") << u"a.txt"_s << QString() << euro;
    QTest::newRow("line ends") << QByteArray("a\r\nb\rc\n") << u"a.txt"_s << QString()
                               << u"a\nb\nc\n"_s;
    QTest::newRow("HTML") << QByteArray("<html><head><title>T</title><style>x{}</style>"
                                        "<script>alert(1)</script></head><body><h1>A &amp; B</h1>"
                                        "<p>C&#8364;<img src=http://x/y.png></p></body></html>")
                          << u"a.html"_s << u"text/html"_s << u"A & B\nC\u20ac"_s;
    QTest::newRow("HTML never closed")
        << QByteArray("<p>a<script>while(1)") << u"a.html"_s << u"text/html"_s << u"a"_s;
    QTest::newRow("empty") << QByteArray() << u"a.txt"_s << u"text/plain"_s << QString();
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\0\1",
                                          8)
                            << u"a.bin"_s << QString()
                            << u"[Files of this kind cannot be shown here.]"_s;
}

void TestFileReading::textsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, type);
    QFETCH(QString, text);
    QCOMPARE(textOf(file(bytes, name, type)), text);
}

void TestFileReading::mailTellsItsHeadersAndWhatIsAttached()
{
    const QByteArray mail(
        "Received: from a.example by b.example; Fri, 12 May 2017 07:31:00 +0000\r\n"
        "From: =?UTF-8?B?SsO8cmdlbg==?= <j@example.org>\r\n"
        "To: you@example.org\r\nMessage-ID: <1@a.example>\r\nDate: Fri, 12 May 2017 09:30:00 +0200 "
        "(CEST)\r\n"
        "Subject: =?iso-8859-1?Q?Caf=E9_?=\r\n =?iso-8859-1?Q?noir?=\r\n"
        "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n"
        "--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n"
        "--y\r\nContent-Type: text/plain; charset=koi8-r\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n=F0=D2=C9=D7=\r\n=C5=D4\r\n"
        "--y\r\nContent-Type: text/html\r\n\r\n<b>&#1055;&#1088;&#1080;&#1074;&#1077;&#1090;</b>"
        "\r\n--y--\r\n"
        "--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; "
        "filename*=UTF-8''pl%C3%A4ne.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD\r\n"
        "--x--\r\n");
    FileReading reading(file(mail, u"a.eml"_s, u"message/rfc822"_s));
    const Result<FileSummary> summary = reading.summary();
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(said(*summary, u"from"_s), u"J\u00fcrgen <j@example.org>"_s);
    QCOMPARE(said(*summary, u"subject"_s), u"Caf\u00e9 noir"_s);
    QCOMPARE(said(*summary, u"sent"_s), u"2017-05-12T07:30:00Z"_s);
    QCOMPARE(said(*summary, u"received"_s), u"2017-05-12T07:31:00Z"_s);
    QVERIFY(said(*summary, u"attachment"_s).startsWith(u"pl\u00e4ne.pdf"_s));
    const Result<PageText> text = reading.text(0);
    QVERIFY(text);
    QCOMPARE(text->text.count(u"\u041f\u0440\u0438\u0432\u0435\u0442"_s), 1);
    // What identifies it stands at the end, so that no line of the message is counted otherwise.
    QVERIFY(text->text.endsWith(
        u"\n\nMessage-ID: <1@a.example>\nAttachment: pl\u00e4ne.pdf (application/pdf, 3 bytes, "
        "SHA-256 b5d4045c3f466fa91fe2cc6abe79232a1a57cdf104f7a26e716e0a1e2789df78)\n"_s));
}

void TestFileReading::officeFilesAreReadByParagraphs()
{
    const QByteArray docx = package(
        {{u"word/document.xml"_s,
          "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>One</w:t></w:r></w:p>"
          "<w:p><w:r><w:t>Two</w:t><w:tab/><w:t>x</w:t></w:r><w:del><w:r><w:t>gone</w:t></w:r>"
          "</w:del><w:moveFrom><w:r><w:t>elsewhere</w:t></w:r></w:moveFrom></w:p></w:body>"
          "</w:document>"},
         {u"docProps/core.xml"_s,
          "<c:p xmlns:c='c' xmlns:d='d' xmlns:t='t'><d:creator>Ada</d:creator>"
          "<t:created>2017-05-12T09:30:00Z</t:created></c:p>"}});
    FileReading reading(file(docx, u"a.docx"_s));
    const Result<FileSummary> summary = reading.summary();
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(summary->unit, TextUnit::Paragraph);
    QCOMPARE(said(*summary, u"author"_s), u"Ada"_s);
    QCOMPARE(said(*summary, u"created"_s), u"2017-05-12T09:30:00Z"_s);
    QCOMPARE(textOf(file(docx, u"a.docx"_s)), u"One\nTwo\tx"_s);
    const QByteArray odt =
        package({{u"content.xml"_s,
                  "<o:d xmlns:o='o' xmlns:text='t'><text:h>H</text:h><text:p>a<text:s "
                  "text:c='2'/>b</text:p></o:d>"}});
    QCOMPARE(textOf(file(odt, u"a.odt"_s)), u"H\na  b"_s);
}

void TestFileReading::aDocumentThatUnpacksToTooMuchIsRefused()
{
    const QByteArray bomb = package({{u"word/document.xml"_s, QByteArray(40'000'000, ' ')}});
    QVERIFY(bomb.size() < 1'000'000);
    QVERIFY(textOf(file(bomb, u"a.docx"_s)).startsWith(u'['));
}

void TestFileReading::whatIsTooLargeIsNotEvenCopied()
{
    bool isAsked = false;
    const ContentSource content = [&isAsked](QIODevice &) -> Result<> {
        isAsked = true;
        return {};
    };
    const auto refusal = [&](const QString &type, qint64 size) {
        return textOf({content, size, {type, u"image.dd"_s}, {}});
    };
    const QString refused = refusal(u"application/octet-stream"_s, qint64(129) * 1024 * 1024);
    QVERIFY2(refused.contains(u"too large"_s), qPrintable(refused));
    QCOMPARE(refusal(u"text/plain"_s, qint64(129) * 1024 * 1024), refused);
    QCOMPARE(refusal(u"application/pdf"_s, qint64(3) * 1024 * 1024 * 1024), refused);
    QVERIFY(!isAsked);
    refusal(u"application/pdf"_s, qint64(129) * 1024 * 1024);
    QVERIFY(isAsked);
}

void TestFileReading::entitiesOfAnOfficeFileAreRefused()
{
    const QByteArray laughs = package(
        {{u"word/document.xml"_s,
          "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><d><p><t>&b;</t></p></d>"}});
    QVERIFY(textOf(file(laughs, u"a.docx"_s)).startsWith(u'['));
}

void TestFileReading::pdfHasPagesWordsAndPixels()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(u"The title"_s);
    QPainter painter(&writer);
    painter.drawText(500, 500, u"Power failed"_s);
    writer.newPage();
    painter.drawText(500, 500, u"at noon"_s);
    painter.end();
    FileReading reading(file(buffer.data(), u"a.pdf"_s));
    const Result<FileSummary> summary = reading.summary();
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(summary->pageCount, 2);
    QCOMPARE(said(*summary, u"title"_s), u"The title"_s);
    QVERIFY(said(*summary, u"created"_s).startsWith(u"20"_s));
    const Result<PageText> text = reading.text(0);
    QVERIFY(text);
    QCOMPARE(text->text.trimmed(), u"Power failed"_s);
    QCOMPARE(text->words.size(), 2);
    QVERIFY(text->words[1].box.left() > text->words[0].box.left());
    const Result<QImage> image = reading.image(1, 300);
    QVERIFY(image);
    QVERIFY(std::abs(image->width() - 300) <= 1);
    QVERIFY(!reading.text(2));
    QVERIFY(reading.text(1));
}

/// A page that is a picture has no text of its own, whatever somebody has remarked on it: it would
/// never be recognised.
void TestFileReading::whatStandsBesideAPageIsReadWithIt()
{
    const QByteArray pdf =
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
        "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
        "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Annots[<</Type/Annot"
        "/Subtype/Text/Rect[0 0 50 50]/T(Ada)/Contents(Is it so?)>>]>>\nendobj\n"
        "trailer\n<</Size 4/Root 1 0 R>>\n%%EOF\n";
    const FileToRead scan = file(pdf, u"a.pdf"_s);
    FileReading reading(scan);
    const Result<PageText> text = reading.text(0);
    QVERIFY2(text, text ? "" : qPrintable(text.error().message));
    QVERIFY(text->text.trimmed().isEmpty());
    QCOMPARE(text->beside, u"Ada: Is it so?\n"_s);
    QCOMPARE(textOf(scan).trimmed(), u"Ada: Is it so?"_s);
}

void TestFileReading::imagesAreShownAndTellOfTheirCamera()
{
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(picture.save(&buffer, "jpeg"));
    // One directory with the camera, one below it with the time.
    QByteArray tiff("II*\0\x08\0\0\0", 8);
    tiff += QByteArray("\x02\0\x10\x01\x02\0\x04\0\0\0Cam\0\x69\x87\x04\0\x01\0\0\0\x26\0\0\0", 26);
    tiff += QByteArray("\0\0\0\0", 4);
    tiff += QByteArray("\x01\0\x03\x90\x02\0\x14\0\0\0\x38\0\0\0\0\0\0\0", 18);
    tiff += QByteArray("2017:05:12 09:30:00\0", 20);
    QByteArray segment("\xff\xe1\0\0Exif\0\0", 10);
    segment += tiff;
    segment[3] = char(segment.size() - 2);
    QByteArray jpeg = buffer.data();
    jpeg.insert(2, segment);
    FileReading reading(file(jpeg, u"a.jpg"_s));
    const Result<FileSummary> summary = reading.summary();
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(summary->shape, FileShape::Image);
    QCOMPARE(said(*summary, u"camera"_s), u"Cam"_s);
    QCOMPARE(said(*summary, u"taken"_s), u"2017-05-12"_s); // no zone, so no time
    const Result<QImage> image = reading.image(0, 1000);
    QVERIFY(image);
    QCOMPARE(image->size(), QSize(40, 20));
    for (qsizetype cut = 4; cut < segment.size(); cut += 3) { // never more than a refusal
        FileReading damaged(file(jpeg.left(2 + cut), u"a.jpg"_s));
        QVERIFY(!damaged.summary());
    }
}

void TestFileReading::arabicIsReadInItsOwnOrder()
{
    QFile pdf(qEnvironmentVariable("SARANDA_SHARED")
              + u"/data/hostile/pdf/pdfjs/ArabicCIDTrueType.pdf"_s);
    if (!pdf.open(QIODevice::ReadOnly))
        QSKIP("The Arabic PDF is not beside the project");
    const QString text = textOf(file(pdf.readAll(), u"a.pdf"_s));
    QVERIFY2(text.startsWith(u"\u0627\u0646\u0648\u0627\u0639 "
                             "\u0627\u0644\u062e\u0637\u0648\u0637"_s),
             qPrintable(text));
}

void TestFileReading::portablePicturesAreShown()
{
    FileReading reading(file("P5\n2 1\n255\n" + QByteArray("\0\xff", 2), u"a.pgm"_s, {}));
    const Result<QImage> image = reading.image(0, 10);
    QVERIFY2(image, qPrintable(image ? QString() : image.error().message));
    QCOMPARE(image->size(), QSize(2, 1));
    QCOMPARE(image->pixelColor(1, 0), QColor(Qt::white));
    FileReading text(file("P5 is the number of a form", u"a.txt"_s, {}));
    const Result<FileSummary> summary = text.summary();
    QVERIFY(summary);
    QVERIFY(summary->shape == FileShape::Text);
}

/// Sheets of 4 × 2 and 2 × 6 pixels, the second white.
static QByteArray twoSheets()
{
    QByteArray tiff("II*\0", 4);
    const auto number = [&tiff](quint32 value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            tiff.append(char(value >> (8 * i)));
    };
    constexpr int entries = 9;
    constexpr int directory = 2 + entries * 12 + 4;
    constexpr int first = 8;
    number(first, 4);
    const int data = first + 2 * directory;
    int at = data;
    for (const auto &[width, height, next] :
         {std::tuple(4, 2, first + directory), std::tuple(2, 6, 0)}) {
        number(entries, 2);
        for (const auto &[tag, value] :
             {std::pair(256, width), std::pair(257, height), std::pair(258, 8), std::pair(259, 1),
              std::pair(262, 1), std::pair(273, at), std::pair(277, 1), std::pair(278, height),
              std::pair(279, width * height)}) {
            number(quint32(tag), 2);
            number(4, 2); // LONG
            number(1, 4);
            number(quint32(value), 4);
        }
        number(quint32(next), 4);
        at += width * height;
    }
    return tiff + QByteArray(8, '\0') + QByteArray(12, '\xff');
}

void TestFileReading::everySheetOfAScanIsShown()
{
    if (!QImageReader::supportedImageFormats().contains("tiff"))
        QSKIP("No plugin reads TIFF here: no sheet was shown");
    FileReading reading(file(twoSheets(), u"scan.tif"_s, u"image/tiff"_s));
    const Result<FileSummary> summary = reading.summary();
    QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().message));
    QCOMPARE(summary->pageSizes, (QList<QSizeF>{{4, 2}, {2, 6}}));
    for (const auto &[page, size, color] :
         {std::tuple(1, QSize(2, 6), Qt::white), std::tuple(0, QSize(4, 2), Qt::black)}) {
        const Result<QImage> image = reading.image(page, 100);
        QVERIFY2(image, qPrintable(image ? QString() : image.error().message));
        QCOMPARE(image->size(), size);
        QCOMPARE(image->pixelColor(0, 0), QColor(color));
    }
    QVERIFY(!reading.image(2, 100));
}

void TestFileReading::theBytesCannotBeChangedByWhoReadsThem()
{
#ifdef Q_OS_LINUX
    for (const SharedBytes::Place place : {SharedBytes::Place::Memory, SharedBytes::Place::Disk}) {
        const auto content = [](QIODevice &to) -> Result<> {
            to.write("evidence");
            return {};
        };
        const auto bytes = SharedBytes::take(content, 8, place);
        QVERIFY(bytes);
        QCOMPARE((*bytes)->file().readAll(), QByteArray("evidence"));
        QCOMPARE(::write((*bytes)->descriptor(), "x", 1), -1);
        QCOMPARE(::ftruncate((*bytes)->descriptor(), 0), -1);
    }
#else
    QSKIP("Descriptors are not inherited on this system");
#endif
}

/// A picture of a text, alone and as the page of a PDF, through the sandboxed helper.
void TestFileReading::scansAreReadByRecognition()
{
    if (recognitionProgram().isEmpty())
        QSKIP("tesseract is not installed: no text was recognised");
    QImage scan(1600, 400, QImage::Format_RGB32);
    scan.fill(Qt::white);
    QPainter painter(&scan);
    painter.setFont(QFont(u"DejaVu Sans"_s, 36));
    painter.drawText(60, 150, u"The minefield was visible"_s);
    painter.drawText(60, 280, u"from the shore"_s);
    painter.end();
    QBuffer png;
    QVERIFY(png.open(QIODevice::WriteOnly) && scan.save(&png, "png"));
    QBuffer pdf;
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    QPdfWriter writer(&pdf);
    QPainter page(&writer);
    page.drawImage(QRectF(0, 0, 8000, 2000), scan);
    page.end();
    for (const FileToRead &one : {file(png.data(), u"scan.png"_s, u"image/png"_s),
                                  file(pdf.data(), u"scan.pdf"_s, u"application/pdf"_s)}) {
        FileReading reading(one);
        const Result<ReadFile> read = readWholeText(reading, true);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->recognisedPages, 1);
        QCOMPARE(read->pages.join(u' ').simplified(),
                 u"The minefield was visible from the shore"_s);
        QVERIFY(textOf(one).simplified().isEmpty());
    }
}

void TestFileReading::hostilePdfsNeverHarm()
{
    const QDir folder(qEnvironmentVariable("SARANDA_SHARED") + u"/data/hostile/pdf/pdfjs"_s);
    const QStringList names = folder.entryList({u"*.pdf"_s}, QDir::Files);
    if (names.isEmpty())
        QSKIP("The hostile PDFs are not beside the project");
    int encrypted = 0;
    int read = 0;
    for (const QString &name : names) {
        QFile pdf(folder.filePath(name));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        FileReading reading(file(pdf.readAll(), name));
        const Result<ReadFile> whole = readWholeText(reading, false);
        read += whole.has_value();
        encrypted += !whole && whole.error().message.contains(u"encrypted"_s);
        if (whole)
            (void)reading.image(0, 200).has_value();
    }
    qInfo("%d hostile PDFs: %d read, %d encrypted", int(names.size()), read, encrypted);
    QVERIFY(read > 10);
    QCOMPARE(encrypted, 3);
}

void TestFileReading::theProgramIsKeptFromEverythingElse()
{
    QProcess check;
    check.start(QStringLiteral(SARANDA_WORKER), {u"--check"_s});
    QVERIFY(check.waitForFinished());
    const QString report = QString::fromUtf8(check.readAllStandardOutput());
    if (report.contains(u"not available here"_s))
        QSKIP(qPrintable(report));
    QCOMPARE(report.count(u": refused"_s), 7);
    QVERIFY2(!report.contains(u"POSSIBLE"_s), qPrintable(report));
}

void TestFileReading::aKilledProgramIsStartedAgain()
{
    FileReading reading(file("abc", u"a.txt"_s));
    QVERIFY(reading.text(0));
    ::kill(pid_t(reading.helperId()), SIGKILL);
    const Result<PageText> during = reading.text(0);
    const Result<PageText> after = during ? during : reading.text(0);
    QVERIFY2(after, after ? "" : qPrintable(after.error().message));
    QCOMPARE(after->text, u"abc"_s);
}

void TestFileReading::aProgramThatMisbehavesIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("ends at once") << QByteArray("exit 3");
    QTest::newRow("kills itself") << QByteArray("kill -9 $$");
    QTest::newRow("hangs") << QByteArray("exec sleep 60");
    QTest::newRow("answers noise") << QByteArray("head -c 100 /dev/zero; exec sleep 60");
    QTest::newRow("claims four gigabytes") << QByteArray("printf '\\377\\377\\377\\377'; sleep 60");
    QTest::newRow("an answer of another kind")
        << QByteArray("printf '\\0\\0\\0\\002\\0\\0'; exec sleep 60");
}

void TestFileReading::aProgramThatMisbehavesIsNotBelieved()
{
    QFETCH(QByteArray, script);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"worker"_s);
    QFile program(path);
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\n" + script + '\n');
    program.close();
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    FileReading reading(file("abc", u"a.txt"_s), {.program = path, .limit = 300ms});
    const Result<FileSummary> summary = reading.summary();
    QVERIFY(!summary);
    QVERIFY(!summary.error().message.isEmpty());
    QCOMPARE(summary.error().code, ErrorCode::BadInput);
}

/// Every user of the machine may read the arguments of a program that runs.
void TestFileReading::whatAnExhibitIsCalledStaysOffTheCommandLine()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"worker"_s);
    const QString told = folder.filePath(u"told"_s);
    QFile program(path);
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\necho \"$@\" > '" + told.toUtf8() + "'\n");
    program.close();
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    FileReading reading(file("abc", u"The source KESTREL.eml"_s), {.program = path});
    QVERIFY(!reading.summary());
    QFile arguments(told);
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    const QByteArray words = arguments.readAll();
    QVERIFY2(!words.contains("KESTREL"), words.constData());
    QVERIFY2(words.contains("file.eml"), words.constData()); // what it may be is told
}

void TestFileReading::withoutAProgramItSaysSo()
{
    FileReading reading(file("abc", u"a.txt"_s), {.program = u"/nowhere/saranda-worker"_s});
    const Result<FileSummary> summary = reading.summary();
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::NotFound);
}

QTEST_MAIN(TestFileReading)
#include "tst_filereading.moc"
