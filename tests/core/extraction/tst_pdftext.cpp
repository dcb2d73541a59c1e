// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/pdfactions.h"
#include "core/reading/filecuts.h"
#include "tests/core/extraction/extracted.h"
#include "tests/core/extraction/madepdf.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// What a PDF says besides the text of its pages, and would do.
class TestPdfText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actionsAreFound_data();
    void actionsAreFound();
    void actionsAreFoundInWhatIsPacked();
    void whatCannotBeLookedIntoIsSaid();
    void actionsAreTold();
    void remarksAndFieldsAreBesideTheText();
    void whatThePageShowsIsNotToldTwice();
    void pagesBeyondTheLastThatIsReadAreSaid();

private:
    NewExtractor read(const QByteArray &pdf);
    QTemporaryDir m_folder;
    std::unique_ptr<QFile> m_file; ///< stays open while it is read
};

namespace {

PageText firstPage(const NewExtractor &made)
{
    const auto *extractor = std::get_if<std::unique_ptr<Extractor>>(&made);
    const Extracted<PageText> text =
        extractor ? (*extractor)->text(0) : Extracted<PageText>(ReadingFault::Malformed);
    const auto *page = std::get_if<PageText>(&text);
    return page ? *page : PageText();
}

} // namespace

NewExtractor TestPdfText::read(const QByteArray &pdf)
{
    m_file = std::make_unique<QFile>(m_folder.filePath(u"a.pdf"_s));
    if (!m_file->open(QIODevice::ReadWrite | QIODevice::Truncate))
        return ReadingFault::NoSuchPage;
    m_file->write(pdf);
    m_file->flush();
    return makePdfExtractor(*m_file);
}

void TestPdfText::actionsAreFound_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QStringList>("actions");
    QTest::newRow("none") << pdfOf(onePage()) << QStringList();
    QTest::newRow("a place to show")
        << QByteArray("/OpenAction[3 0 R/Fit]/S/Sound") << QStringList();
    QTest::newRow("a place by an action")
        << QByteArray("/OpenAction<</S/GoTo/D[3 0 R/Fit]>>") << QStringList();
    QTest::newRow("a place in an object")
        << QByteArray("/OpenAction 12 0 R>>\nendobj\n12 0 obj\n[3 0 R/Fit]") << QStringList();
    QTest::newRow("a program at opening") << QByteArray("/OpenAction <</S /Launch/F(x)>>")
                                          << QStringList{u"OpenAction: Launch"_s, u"Launch"_s};
    QTest::newRow("an address at opening, in an object")
        << QByteArray("/OpenAction 2 0 R>>\n12 0 obj\n<</S/GoTo>>\n2 0 obj <</Type/Action/S/URI>>")
        << QStringList{u"OpenAction: URI"_s};
    QTest::newRow("in an object nobody finds")
        << QByteArray("/OpenAction 2 0 R>>") << QStringList{u"OpenAction"_s};
    QTest::newRow("hidden name") << QByteArray("<</#53/L#61unch>>") << QStringList{u"Launch"_s};
    QTest::newRow("a link") << QByteArray("/A<</S/URI/URI(http://x)>>") << QStringList();
    QTest::newRow("several, once") << QByteArray("/S/JavaScript /S/SubmitForm /S /JavaScript")
                                   << QStringList{u"JavaScript"_s, u"SubmitForm"_s};
    QTest::newRow("cut") << QByteArray("/OpenAction") << QStringList();
    QTest::newRow("cut in a name") << QByteArray("/S/Laun") << QStringList();
    QTest::newRow("cut in a number") << QByteArray("/S/L#6") << QStringList();
}

void TestPdfText::actionsAreFound()
{
    QFETCH(QByteArray, pdf);
    const PdfActions said = pdfActionsIn(pdf);
    QTEST(said.found, "actions");
    QVERIFY(said.isWhole);
}

void TestPdfText::actionsAreFoundInWhatIsPacked()
{
    const QByteArray packed = qCompress("1 0 <</S/Launch/F(x)>>").mid(4);
    for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n")})
        QCOMPARE(pdfActionsIn("<</Type/ObjStm/Filter/FlateDecode>>stream" + end + packed
                              + "\nendstream /S/GoToR"),
                 (PdfActions{{u"Launch"_s, u"GoToR"_s}, true}));
}

/// Encrypted, as it would be in a file that opens without a password; damaged; or never unpacked.
void TestPdfText::whatCannotBeLookedIntoIsSaid()
{
    const QByteArray packed = qCompress("1 0 <</S/Launch/F(x)>>").mid(4);
    const QByteArray start = "<</Type/ObjStm/Filter/FlateDecode>>stream\n";
    QCOMPARE(pdfActionsIn(start + "no packed data\nendstream /S/GoToR"),
             (PdfActions{{u"GoToR"_s}, false}));
    QVERIFY(!pdfActionsIn(start + packed.chopped(6)).isWhole);
    QVERIFY(!pdfActionsIn("<</Type/ObjStm>>").isWhole);
    QVERIFY(!pdfActionsIn(start + qCompress(QByteArray(9 * 1024 * 1024, ' ')).mid(4)).isWhole);

    PdfObjects objects = onePage();
    objects[6] = "<</Type/ObjStm/N 1/First 4/Length 14>>stream\nno packed data\nendstream";
    const FileSummary said = summaryOf(read(pdfOf(objects)));
    QCOMPARE(said.cuts, FileCuts(FileCut::Actions));
    QVERIFY(!wordingOf(said.cuts).isEmpty());
}

void TestPdfText::actionsAreTold()
{
    const FileSummary said =
        summaryOf(read(pdfOf(onePage("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"))));
    QVERIFY(said.statements.contains({u"action"_s, u"OpenAction: JavaScript"_s, {}}));
}

void TestPdfText::remarksAndFieldsAreBesideTheText()
{
    PdfObjects objects = onePage(
        "/AcroForm<</Fields[6 0 R]>>",
        "/Annots[6 0 R <</Type/Annot/Subtype/Text/Rect[0 0 50 50]/T(Ada)/Contents(Is it so?)>> "
        "<</Type/Annot/Subtype/Highlight/Rect[0 0 9 9]/QuadPoints[0 0 9 0 0 9 9 "
        "9]/Contents(Look)>>]");
    objects[6] =
        "<</Type/Annot/Subtype/Widget/FT/Tx/T(n)/V(the captain)/Rect[50 50 300 80]/P 3 0 R>>";
    const PageText page = firstPage(read(pdfOf(objects)));
    QCOMPARE(page.text, u"On the page\n"_s);
    QCOMPARE(page.beside, u"Ada: Is it so?\nLook\nthe captain\n"_s);
    const PageText whole = withBeside(page);
    QCOMPARE(whole.text, u"On the page\nAda: Is it so?\nLook\nthe captain\n"_s);
    QCOMPARE(whole.beside, QString());
    QCOMPARE(whole.words, page.words);
}

void TestPdfText::whatThePageShowsIsNotToldTwice()
{
    const PageText page = firstPage(read(pdfOf(onePage(
        {}, "/Annots[<</Type/Annot/Subtype/Text/Rect[0 0 50 50]/Contents(on the PAGE)>>]"))));
    QCOMPARE(page.beside, QString());
}

void TestPdfText::pagesBeyondTheLastThatIsReadAreSaid()
{
    PdfObjects objects = onePage();
    QByteArray kids;
    const int count = readinglimits::mostPages + 1;
    for (int number = 6; number < 6 + count; ++number) {
        kids += QByteArray::number(number) + " 0 R ";
        objects[number] = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>";
    }
    objects[2] = "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(count) + ">>";
    const FileSummary said = summaryOf(read(pdfOf(objects)));
    QCOMPARE(said.pageCount, readinglimits::mostPages);
    QCOMPARE(said.cuts, FileCuts(FileCut::Pages));
}

QTEST_GUILESS_MAIN(TestPdfText)
#include "tst_pdftext.moc"
