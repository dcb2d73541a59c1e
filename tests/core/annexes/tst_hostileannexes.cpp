// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/annexes/annexcase.h"

#include <QImage>
#include <QPainter>
#include <QtEndian>

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

/// What exhibits may do to a bundle: nothing but go by a slip sheet.
class TestHostileAnnexes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBePrintedGetsASlipSheet_data();
    void whatCannotBePrintedGetsASlipSheet();
    void activeContentStaysOut();
    void hostilePdfsAreRefusedOrPrinted_data();
    void hostilePdfsAreRefusedOrPrinted();
    void rotatedPagesAreUpright_data();
    void rotatedPagesAreUpright();
    void wildContentCannotMoveTheStamp();
    void filledFormsShowWhatWasFilledIn();
    void hiddenLayersStayHidden();
    void picturesAndTheirTransparencyArePrinted();
    void textOfUnknownEncodingIsRead();
    void nothingAboveTheMarkingIsInIt();
    void theRedactedVersionIsPreferred();
    void aTranslationFollowsTheOriginal();
};

static QByteArray encrypted(const QByteArray &pdf, const QStringList &words)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"in.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess::execute(u"qpdf"_s,
                      QStringList{u"--encrypt"_s} + words
                          + QStringList{u"--"_s, file.fileName(), folder.filePath(u"out.pdf"_s)});
    QFile out(folder.filePath(u"out.pdf"_s));
    return out.open(QIODevice::ReadOnly) ? out.readAll() : QByteArray();
}

void TestHostileAnnexes::whatCannotBePrintedGetsASlipSheet_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Unprintable>("problem");
    QTest::addColumn<QString>("says");
    const QByteArray pdf = pdfOfObjects(plainPdf("hidden words"));
    QTest::newRow("archive") << QByteArray("PK\x03\x04 and more") << Unprintable::OtherKind
                             << u"of this kind cannot be printed"_s;
    QTest::newRow("sound") << QByteArray("RIFF\x24\0\0\0WAVEfmt \0\0\x10\0", 20)
                           << Unprintable::OtherKind << u"of this kind"_s;
    QTest::newRow("only the head of a PDF")
        << QByteArray("%PDF-1.7\n") << Unprintable::Corrupt << u"damaged"_s;
    QTest::newRow("a PDF without pages") << pdfOfObjects(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"})
                                         << Unprintable::Corrupt << u"damaged"_s;
    QTest::newRow("a damaged picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10", 20)
                                       << Unprintable::Corrupt << u"damaged"_s;
    if (!QStandardPaths::findExecutable(u"qpdf"_s).isEmpty()) {
        QTest::newRow("a PDF with a password")
            << encrypted(pdf, {u"user"_s, u"owner"_s, u"256"_s}) << Unprintable::Encrypted
            << u"asks for a password"_s;
        QTest::newRow("a PDF that must not be printed")
            << encrypted(pdf, {u""_s, u"owner"_s, u"256"_s, u"--print=none"_s})
            << Unprintable::Forbidden << u"does not allow"_s;
        QTest::newRow("a PDF without a password for reading")
            << encrypted(pdf, {u""_s, u"owner"_s, u"256"_s}) << Unprintable::No
            << u"hidden words"_s;
    }
    QTest::newRow("bytes without end") << QByteArray("\0\1\2\3", 4).repeated(2'000'000)
                                       << Unprintable::OtherKind << u"of this kind"_s;
    QTest::newRow("text without end")
        << QByteArray("a\n").repeated(60'000) << Unprintable::TooLong << u"400 pages"_s;
}

void TestHostileAnnexes::whatCannotBePrintedGetsASlipSheet()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    QFETCH(QByteArray, bytes);
    QFETCH(Unprintable, problem);
    QFETCH(QString, says);
    AnnexCase annexes;
    annexes.addPdf(u"Before"_s, pdfOfObjects(plainPdf("before")));
    const StoredFile stored = annexes.stored(u"thing.bin"_s, bytes, u"application/pdf"_s);
    annexes.add(u"The thing"_s, stored);
    annexes.addPdf(u"After"_s, pdfOfObjects(plainPdf("after")));
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions());
    VERIFY_RESULT(made);
    QCOMPARE(made->report.annexes[1].problem, problem);
    QCOMPARE(made->report.annexes[0].problem, Unprintable::No);
    const QStringList texts = pageTexts(made->pdf);
    const QString slip = texts[made->report.annexes[1].firstPage - 1];
    QVERIFY2(slip.contains(says), qPrintable(slip));
    QVERIFY(slip.contains(u"Exhibit E-2"_s));
    QVERIFY(texts[made->report.annexes[2].firstPage - 1].contains(u"after"_s));
    if (problem != Unprintable::No) {
        QVERIFY2(slip.contains(stored.sha256) && slip.contains(u"The thing"_s)
                     && slip.contains(u"thing.bin"_s),
                 qPrintable(slip));
        QVERIFY2(texts[1].contains(u"Slip sheet"_s), qPrintable(texts[1]));
    }
}

void TestHostileAnnexes::activeContentStaysOut()
{
    REQUIRE_TOOL(u"qpdf"_s);
    QList<QByteArray> objects = plainPdf(
        "kept words",
        "/AA << /O << /S /JavaScript /JS (app.alert\\(1\\)) >> >>"
        " /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (cmd.exe) >>"
        " >> << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI"
        " (http://evil.example/) >> >> << /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9]"
        " /RichMediaContent << /Assets << >> >> >>]",
        "/OpenAction << /S /JavaScript /JS (this.submitForm\\(1\\)) >>"
        " /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (evil) >>] >>"
        " /EmbeddedFiles << /Names [(f) 6 0 R] >> >>"
        " /AcroForm << /XFA 8 0 R /Fields [] >> /AA << /WC << /S /JavaScript /JS (bye) >> >>");
    objects.append("<< /Type /Filespec /F (payload.exe) /EF << /F 7 0 R >> >>");
    objects.append(streamObject("MZ payload bytes", "/Type /EmbeddedFile"));
    objects.append(streamObject("<xdp>form script</xdp>"));
    // A picture whose data are in a file of the reader's own disk.
    objects.append(streamObject("",
                                "/Type /XObject /Subtype /Image /Width 1 /Height 1"
                                " /BitsPerComponent 8 /ColorSpace /DeviceGray"
                                " /F (/etc/passwd) /OPI << /2.0 << /F (/etc/hosts) >> >>"
                                " /Metadata 8 0 R"));
    objects[2].replace("/Resources << ", "/Resources << /XObject << /JS 9 0 R >> ");
    AnnexCase annexes;
    annexes.addPdf(u"Hostile"_s, pdfOfObjects(objects));
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions());
    VERIFY_RESULT(made);
    const std::vector<PrintRemark> &remarks = made->report.annexes[0].remarks;
    QVERIFY(std::find(remarks.begin(), remarks.end(), PrintRemark::ActiveDropped) != remarks.end());
    QVERIFY(std::find(remarks.begin(), remarks.end(), PrintRemark::AttachmentsDropped)
            != remarks.end());
    QVERIFY(pageTexts(made->pdf).last().contains(u"kept words"_s));
    const QByteArray open =
        toolOutput(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, u"FILE"_s, u"-"_s},
                   made->pdf)
            .toLatin1();
    QVERIFY(open.contains("kept words"));
    for (const char *word :
         {"JavaScript", "submitForm", "app.alert", "Launch", "cmd.exe", "evil", "RichMedia", "/XFA",
          "payload", "EmbeddedFile", "/OpenAction", "/AcroForm", "passwd", "/etc/hosts", "xdp"})
        QVERIFY2(!open.contains(word), word);
}

/// A chain of objects each of which refers to the next.
static QList<QByteArray> chained(int length)
{
    QList<QByteArray> objects = plainPdf("chained");
    objects[2].replace("/Resources << ", "/Resources << /Chain 6 0 R ");
    for (int i = 0; i < length; ++i)
        objects.append("<< /Next " + QByteArray::number(7 + i) + " 0 R >>");
    objects.append("<< >>");
    return objects;
}

static QList<QByteArray> deepTree(int depth)
{
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>"};
    for (int i = 0; i < depth; ++i)
        objects.append("<< /Type /Pages /Count 1 /Kids [" + QByteArray::number(3 + i) + " 0 R] >>");
    objects.append("<< /Type /Page /MediaBox [0 0 100 100] >>");
    return objects;
}

void TestHostileAnnexes::hostilePdfsAreRefusedOrPrinted_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("pages in a circle") << pdfOfObjects(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"});
    QTest::newRow("a tree of 50,000 levels") << pdfOfObjects(deepTree(50'000));
    QTest::newRow("a chain of 20,000 objects") << pdfOfObjects(chained(20'000));
    QList<QByteArray> circle = plainPdf("circle");
    circle[2].replace("/Resources << ",
                      "/Resources << /Self 2 0 R /Me 3 0 R /XObject << /X 6 0 R"
                      " >> ");
    circle.append(streamObject("/X Do",
                               "/Type /XObject /Subtype /Form /BBox [0 0 9 9]"
                               " /Resources << /XObject << /X 6 0 R >> >>"));
    QTest::newRow("a form that draws itself") << pdfOfObjects(circle);
    QTest::newRow("nested arrays") << pdfOfObjects(
        plainPdf("x", "/Deep " + QByteArray(20'000, '[') + QByteArray(20'000, ']')));
    QTest::newRow("a page of no size")
        << pdfOfObjects(plainPdf("x", "/CropBox [5 5 5 5] /Rotate 33 /UserUnit -4"));
    QTest::newRow("a page beyond all measure")
        << pdfOfObjects(plainPdf("x", "/CropBox [-1e300 0 1e300 99999999]"));
    QTest::newRow("a page of another kind")
        << pdfOfObjects(plainPdf("x", "/Contents [null 17 (text) 4 0 R 99 0 R] /Resources 5"));
    QTest::newRow("annotations of another kind")
        << pdfOfObjects(plainPdf("x", "/Annots [7 null (a) << /Subtype 5 /AP [] >> 3 0 R]"));
    QTest::newRow("a catalog of another kind")
        << pdfOfObjects(plainPdf("x", {},
                                 "/OCProperties << /OCGs [4 0 R 5 0 R 7] /D 3 >> "
                                 "/AcroForm [] /Names 4 /OpenAction /None"));
    QByteArray noise = pdfOfObjects(plainPdf("noise"));
    for (qsizetype i = 20; i < noise.size(); i += 7)
        noise[i] = char(i * 31);
    QTest::newRow("noise") << noise;
    const QByteArray whole = longPdf(5);
    for (const int percent : {20, 50, 80, 99})
        QTest::addRow("cut at %d %%", percent) << whole.left(whole.size() * percent / 100);
}

void TestHostileAnnexes::hostilePdfsAreRefusedOrPrinted()
{
    QFETCH(QByteArray, pdf);
    AnnexCase annexes;
    annexes.addPdf(u"Hostile"_s, pdf);
    annexes.addPdf(u"After"_s, pdfOfObjects(plainPdf("after")));
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions());
    VERIFY_RESULT(made);
    const PrintedAnnex &hostile = made->report.annexes[0];
    QVERIFY(hostile.pages >= 1);
    QVERIFY(pageTexts(made->pdf).last().contains(u"after"_s));
    QVERIFY(toolOutput(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, made->pdf)
                .contains(u"No syntax or stream encoding errors"_s));
}

void TestHostileAnnexes::rotatedPagesAreUpright_data()
{
    // A black corner that the reader sees at the left top, as the page is turned.
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<QByteArray>("corner");
    QTest::addColumn<bool>("lies");
    QTest::newRow("0") << QByteArray("/Rotate 0") << QByteArray("0 742 100 100") << false;
    QTest::newRow("90") << QByteArray("/Rotate 90") << QByteArray("0 0 100 100") << true;
    QTest::newRow("180") << QByteArray("/Rotate 180") << QByteArray("495 0 100 100") << false;
    QTest::newRow("270") << QByteArray("/Rotate -90") << QByteArray("495 742 100 100") << true;
    QTest::newRow("cropped") << QByteArray("/CropBox [200 200 500 500]")
                             << QByteArray("200 400 100 100") << false;
    QTest::newRow("in larger units")
        << QByteArray("/UserUnit 3") << QByteArray("0 742 100 100") << false;
}

void TestHostileAnnexes::rotatedPagesAreUpright()
{
    REQUIRE_TOOL(u"pdftoppm"_s);
    QFETCH(QByteArray, extra);
    QFETCH(QByteArray, corner);
    QFETCH(bool, lies);
    QList<QByteArray> objects = plainPdf("turned", extra);
    objects[3] = streamObject("0 g " + corner + " re f");
    AnnexCase annexes;
    annexes.addPdf(u"Turned"_s, pdfOfObjects(objects));
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions());
    VERIFY_RESULT(made);
    const QImage picture = pagePicture(made->pdf, made->report.pages);
    QVERIFY(!picture.isNull());
    QCOMPARE(picture.width() > picture.height(), lies);
    // The page is centred above the stamps; find its dark corner and that nothing else is dark.
    int darkLeft = 0;
    int dark = 0;
    for (int y = 0; y < picture.height() * 0.9; ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (qGray(picture.pixel(x, y)) < 90) {
                ++dark;
                darkLeft += x < picture.width() / 2 + 2 && y < picture.height() / 2 + 2 ? 1 : 0;
            }
    QVERIFY(dark > 300);
    QVERIFY2(darkLeft > dark * 0.95, qPrintable(u"%1 of %2"_s.arg(darkLeft).arg(dark)));
    QVERIFY(pageTexts(made->pdf).last().contains(u"Bundle page"_s));
}

void TestHostileAnnexes::wildContentCannotMoveTheStamp()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    QList<QByteArray> objects = plainPdf("x");
    objects[3] = streamObject("q q q 0.001 0 0 0.001 5000 5000 cm Q Q Q Q Q Q 9 0 0 9 99 99 cm BT");
    AnnexCase annexes;
    annexes.addPdf(u"Wild"_s, pdfOfObjects(objects));
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions());
    VERIFY_RESULT(made);
    const QString last = pageTexts(made->pdf).last();
    QVERIFY2(last.contains(u"Bundle page %1"_s.arg(made->report.pages)), qPrintable(last));
}

void TestHostileAnnexes::filledFormsShowWhatWasFilledIn()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    QList<QByteArray> objects =
        plainPdf("form", "/Annots [6 0 R]",
                 "/AcroForm << /Fields [6 0 R] /NeedAppearances true /DA (/Helv 12 Tf 0 g)"
                 " /DR << /Font << /Helv 5 0 R >> >> >>");
    objects.append("<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (filled in by hand)"
                   " /DA (/Helv 12 Tf 0 g) /Rect [72 600 300 620] /F 4 /P 3 0 R"
                   " /AP << /N 7 0 R >> >>");
    objects.append(streamObject("/Tx BMC EMC",
                                "/Type /XObject /Subtype /Form /BBox [0 0 228 20]"
                                " /Resources << /Font << /Helv 5 0 R >> >>"));
    AnnexCase annexes;
    annexes.addPdf(u"Form"_s, pdfOfObjects(objects));
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions());
    VERIFY_RESULT(made);
    const QString last = pageTexts(made->pdf).last();
    QVERIFY2(last.contains(u"filled in by hand"_s), qPrintable(last));
}

void TestHostileAnnexes::hiddenLayersStayHidden()
{
    REQUIRE_TOOL(u"pdftoppm"_s);
    QList<QByteArray> objects = plainPdf(
        "x", {}, "/OCProperties << /OCGs [6 0 R 7 0 R] /D << /OFF [6 0 R] /Order [] >> >>");
    objects[2].replace("/Resources << ", "/Resources << /Properties << /Off 6 0 R /On 7 0 R >> ");
    objects[3] = streamObject("0 g /OC /Off BDC 0 0 595 400 re f EMC"
                              " /OC /On BDC 0 600 595 200 re f EMC");
    objects.append("<< /Type /OCG /Name (hidden) >>");
    objects.append("<< /Type /OCG /Name (shown) >>");
    AnnexCase annexes;
    annexes.addPdf(u"Layers"_s, pdfOfObjects(objects));
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions());
    VERIFY_RESULT(made);
    const QImage picture = pagePicture(made->pdf, made->report.pages);
    QVERIFY(qGray(picture.pixel(picture.width() / 2, picture.height() / 6)) < 90);
    QVERIFY(qGray(picture.pixel(picture.width() / 2, picture.height() * 3 / 4)) > 200);
}

/// The same PNG, said to be 100,000 pixels wide and high.
static QByteArray endless(QByteArray png)
{
    constexpr qsizetype size = 16;
    constexpr qsizetype check = 29;
    png.replace(size, 8, QByteArray("\0\1\x86\xa0\0\1\x86\xa0", 8));
    quint32 sum = 0xffffffff;
    for (const char byte : png.mid(size - 4, check - size + 4)) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320 : 0);
    }
    qToBigEndian(~sum, png.data() + check);
    return png;
}

void TestHostileAnnexes::picturesAndTheirTransparencyArePrinted()
{
    REQUIRE_TOOL(u"pdftoppm"_s);
    QImage image(400, 100, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.fillRect(0, 0, 200, 100, Qt::black);
    painter.end();
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&png, "PNG"));
    AnnexCase annexes;
    annexes.add(u"Picture"_s, annexes.stored(u"p.jpg"_s, png.data(), u"image/jpeg"_s));
    annexes.add(u"Endless"_s, annexes.stored(u"e.png"_s, endless(png.data()), u"image/png"_s));
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions());
    VERIFY_RESULT(made);
    QCOMPARE(made->report.annexes[0].problem, Unprintable::No);
    QCOMPARE(made->report.annexes[1].problem, Unprintable::TooComplex);
    const QImage picture = pagePicture(made->pdf, made->report.annexes[0].firstPage);
    const int middle = int(picture.height() * 0.483);
    QVERIFY(qGray(picture.pixel(int(picture.width() * 0.4), middle)) < 90);
    QVERIFY(qGray(picture.pixel(int(picture.width() * 0.6), middle)) > 200);
}

void TestHostileAnnexes::textOfUnknownEncodingIsRead()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    AnnexCase annexes;
    annexes.add(u"Old"_s, annexes.stored(u"o.txt"_s, "caf\xE9 \x1b[31mred", u"text/plain"_s));
    QByteArray wide("\xFF\xFE", 2);
    const QString words = u"wide été"_s;
    wide += QByteArray(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
    annexes.add(u"Wide"_s, annexes.stored(u"w.txt"_s, wide, u"text/plain"_s));
    annexes.add(u"Empty"_s, annexes.stored(u"e.txt"_s, "", u"text/plain"_s));
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions());
    VERIFY_RESULT(made);
    const QStringList texts = pageTexts(made->pdf);
    const QString old = texts[made->report.annexes[0].firstPage - 1];
    QVERIFY2(old.contains(u"café"_s), qPrintable(old));
    QCOMPARE(made->report.annexes[0].remarks, std::vector<PrintRemark>{PrintRemark::ReadAsLatin1});
    QVERIFY(texts[made->report.annexes[1].firstPage - 1].contains(u"wide été"_s));
    QCOMPARE(made->report.annexes[2].pages, 1);
}

/// Every byte of the bundle, unpacked, and its text.
static QByteArray everything(const QByteArray &pdf)
{
    return toolOutput(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, u"FILE"_s, u"-"_s},
                      pdf)
               .toUtf8()
        + pageTexts(pdf).join(u'\n').toUtf8() + pdf;
}

void TestHostileAnnexes::nothingAboveTheMarkingIsInIt()
{
    REQUIRE_TOOL(u"qpdf"_s);
    AnnexCase annexes;
    annexes.addPdf(u"Open matter"_s, pdfOfObjects(plainPdf("open words")));
    annexes.addPdf(u"Zebracode"_s, pdfOfObjects(plainPdf("quagga words")), u"secret"_s);
    annexes.addPdf(u"Okapicode"_s, pdfOfObjects(plainPdf("tapir words")), u"restricted"_s);
    AnnexOptions options = annexOptions(AnnexProfile::Icj);
    options.marking = u"public"_s;
    // Asking for it by name does not bring it in.
    options.exhibits = QSet<Exhibit::Id>(annexes.ids.begin(), annexes.ids.end());
    options.late = {annexes.ids[1]};
    const Result<MadeBundle> made = bundleOf(annexes, options);
    VERIFY_RESULT(made);
    QCOMPARE(made->report.annexes.size(), std::size_t(1));
    QCOMPARE(made->report.withheld, QStringList({u"E-2"_s, u"E-3"_s}));
    const QByteArray all = everything(made->pdf);
    QVERIFY(all.contains("open words") && all.contains("Open matter"));
    const QList<QByteArray> secrets{"Zebracode", "quagga", "Okapicode", "tapir", "E-2", "E-3"};
    for (const QByteArray &secret : secrets)
        QVERIFY2(!all.contains(secret), secret.constData());
    for (std::size_t i = 1; i < 3; ++i)
        QVERIFY(
            !all.contains(annexes.records.exhibits.find(annexes.ids[i])->file->sha256.toLatin1()));
    options.marking = u"restricted"_s;
    const Result<MadeBundle> wider = bundleOf(annexes, options);
    VERIFY_RESULT(wider);
    QCOMPARE(wider->report.withheld, QStringList({u"E-2"_s}));
    QVERIFY(!everything(wider->pdf).contains("quagga"));
}

void TestHostileAnnexes::theRedactedVersionIsPreferred()
{
    REQUIRE_TOOL(u"qpdf"_s);
    AnnexCase annexes;
    annexes.addPdf(u"Report"_s, pdfOfObjects(plainPdf("named informant")));
    Exhibit exhibit = *annexes.records.exhibits.find(annexes.ids[0]);
    StoredFile redacted = annexes.stored(
        u"blackened.pdf"_s, pdfOfObjects(plainPdf("blackened words")), u"application/pdf"_s);
    redacted.rendition = Rendition::Redacted;
    exhibit.renditions = {redacted};
    annexes.records.exhibits.put(exhibit);
    AnnexOptions options = annexOptions();
    options.marking = u"public"_s;
    const Result<MadeBundle> open = bundleOf(annexes, options);
    VERIFY_RESULT(open);
    const QByteArray all = everything(open->pdf);
    QVERIFY(all.contains("blackened words") && !all.contains("informant"));
    QVERIFY(!all.contains(exhibit.file->sha256.toLatin1()) && !all.contains("Report.pdf"));
    options.marking = u"secret"_s; // the highest: the original itself
    QVERIFY(everything(bundleOf(annexes, options)->pdf).contains("informant"));
    // An original above the marking, and no version for others: a sheet that says nothing of it.
    exhibit.renditions.clear();
    exhibit.file->extra = QJsonObject{{u"marking"_s, u"secret"_s}};
    annexes.records.exhibits.put(exhibit);
    options.marking = u"public"_s;
    const Result<MadeBundle> none = bundleOf(annexes, options);
    VERIFY_RESULT(none);
    QCOMPARE(none->report.annexes[0].problem, Unprintable::Withheld);
    const QByteArray sheet = everything(none->pdf);
    QVERIFY(!sheet.contains("informant") && !sheet.contains(exhibit.file->sha256.toLatin1()));
}

void TestHostileAnnexes::aTranslationFollowsTheOriginal()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    AnnexCase annexes;
    annexes.addPdf(u"Letter"_s, pdfOfObjects(plainPdf("pismo")));
    annexes.addPdf(u"Other letter"_s, pdfOfObjects(plainPdf("pismo two")));
    Exhibit exhibit = *annexes.records.exhibits.find(annexes.ids[0]);
    exhibit.language = u"ru"_s;
    StoredFile translation =
        annexes.stored(u"t.pdf"_s, pdfOfObjects(plainPdf("a letter")), u"application/pdf"_s);
    translation.rendition = Rendition::Translation;
    exhibit.renditions = {translation};
    annexes.records.exhibits.put(exhibit);
    Exhibit other = *annexes.records.exhibits.find(annexes.ids[1]);
    other.language = u"ru"_s;
    annexes.records.exhibits.put(other);
    const Result<MadeBundle> made = bundleOf(annexes, annexOptions(AnnexProfile::Icj));
    VERIFY_RESULT(made);
    QCOMPARE(made->report.annexes[0].pages, 2);
    const QStringList texts = pageTexts(made->pdf);
    QVERIFY(texts[made->report.annexes[0].firstPage].contains(u"a letter"_s));
    QCOMPARE(made->report.annexes[1].remarks,
             std::vector<PrintRemark>{PrintRemark::TranslationMissing});
}

QTEST_MAIN(TestHostileAnnexes)
#include "tst_hostileannexes.moc"
