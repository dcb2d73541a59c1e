// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figurepicture.h"
#include "core/report/memohtml.h"
#include "core/report/memooffice.h"
#include "core/report/memopdf.h"
#include "core/report/svgtexts.h"
#include "tests/core/report/memocase.h"
#include "tests/core/report/packedparts.h"

#include <QImage>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <cmath>

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

class TestFiguresNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContentsOfOfficeTextsTellPages();
    void shortRowsOfOfficeTextsStayWhole();
    void whatLeadsInStaysWithItsListInOfficeTexts();
    void thePdfHoldsTheTextOfAFigureAndItsCaption();
    void aFigureStaysOnOnePageWithItsCaption();
    void aNoteStandsAtTheFootOfThePageOfItsMark();
    void manyAndLongNotesGoOnOnTheNextPages();
    void notesInTablesAreSetToo();
    void htmlLeadsToTheNotesAndBack();
    void officeTextsHaveRealFootnotesAndPictures();
    void theSameDocumentGivesTheSameBytes();
    void textsOfADrawingStandWhereTheyStood();
    void aDrawingCannotRunOrLoadAnything_data();
    void aDrawingCannotRunOrLoadAnything();
    void whatIsNoDrawingIsLeftOut();
    void theWordsOfFiguresAreSevenPointsHighOnPaper();
};

static QByteArray drawing()
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"200\" "
           "viewBox=\"0 0 400 200\"><rect width=\"400\" height=\"200\" fill=\"#e9edf2\"/>"
           "<text x=\"20\" y=\"60\" font-family=\"Noto Sans\" font-size=\"18\">Office finally "
           "filed</text></svg>";
}

static MemoDocument paper(int paragraphsBefore = 0)
{
    MemoDocument document;
    document.language = u"en"_s;
    document.title = u"A paper"_s;
    document.pageOf = u"page %1 of %2"_s;
    document.madeOn = QDateTime({2026, 3, 14}, {9, 26, 53}, Qt::UTC);
    for (int i = 0; i < paragraphsBefore; ++i)
        document.blocks.emplace_back(Paragraph{u"A paragraph that fills the page. "_s.repeated(5)});
    Inline noted(Run{.text = u"The State was told"_s, .note = u"Note verbale of 3 May."_s});
    noted += Inline(Run{.text = u" and did nothing."_s, .note = u"Record of the ministry."_s});
    document.blocks.emplace_back(Paragraph{noted, ParagraphRole::Numbered, 1});
    document.blocks.emplace_back(
        Paragraph{Inline(u"Words of another."_s), ParagraphRole::Quotation});
    document.blocks.emplace_back(Figure{.svg = drawing(),
                                        .aspect = 2,
                                        .caption = u"Figure 1. What was filed."_s,
                                        .alternative = u"A grey field with words."_s,
                                        .anchor = u"figure-1"_s});
    return document;
}

static QStringList pagesOf(const QByteArray &pdf)
{
    return toolOutput(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, pdf).split(u'\f');
}

void TestFiguresNotes::thePdfHoldsTheTextOfAFigureAndItsCaption()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    const Result<QByteArray> pdf = pdfOf(paper());
    VERIFY_RESULT(pdf);
    leaveForReading(u"figures-notes.pdf"_s, *pdf);
    const QString text = pagesOf(*pdf).join(u' ').simplified();
    QVERIFY2(text.contains(u"Office finally filed"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Figure 1. What was filed."_s), qPrintable(text));
    QVERIFY(text.contains(u"Words of another."_s));
}

void TestFiguresNotes::aFigureStaysOnOnePageWithItsCaption()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    for (int before = 8; before < 24; ++before) {
        const Result<QByteArray> pdf = pdfOf(paper(before));
        VERIFY_RESULT(pdf);
        int count = 0;
        for (const QString &page : pagesOf(*pdf)) {
            QCOMPARE(page.contains(u"Office finally filed"_s), page.contains(u"Figure 1."_s));
            count += page.contains(u"Figure 1."_s) ? 1 : 0;
        }
        QCOMPARE(count, 1);
    }
}

void TestFiguresNotes::aNoteStandsAtTheFootOfThePageOfItsMark()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    for (int before = 0; before < 26; before += 2) {
        const Result<QByteArray> pdf = pdfOf(paper(before));
        VERIFY_RESULT(pdf);
        for (const QString &page : pagesOf(*pdf)) {
            const bool hasMark = page.contains(u"The State was told"_s);
            QCOMPARE(page.contains(u"Note verbale of 3 May."_s), hasMark);
            QCOMPARE(page.contains(u"Record of the ministry."_s), hasMark);
            if (hasMark)
                QVERIFY(page.indexOf(u"Note verbale"_s) > page.indexOf(u"The State was told"_s));
        }
    }
}

void TestFiguresNotes::manyAndLongNotesGoOnOnTheNextPages()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    MemoDocument document = paper();
    for (int i = 0; i < 30; ++i) {
        const QString note =
            u"begin%1 "_s.arg(i) + u"word "_s.repeated(i == 5 ? 10000 : 120) + u"end%1."_s.arg(i);
        document.blocks.emplace_back(
            Paragraph{Run{.text = u"Sentence %1."_s.arg(i), .note = note}});
    }
    const Result<QByteArray> pdf = pdfOf(document);
    VERIFY_RESULT(pdf);
    const QStringList pages = pagesOf(*pdf);
    const QString all = pages.join(u' ').simplified();
    for (int i = 0; i < 30; ++i) {
        QCOMPARE(all.count(u"begin%1 "_s.arg(i)), 1);
        QCOMPARE(all.count(u"end%1."_s.arg(i)), 1);
    }
    QVERIFY2(pages.size() < 30, qPrintable(QString::number(pages.size())));
}

void TestFiguresNotes::notesInTablesAreSetToo()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    MemoDocument document = paper(3);
    Table table{TableRole::Grid, {50, 50}, {Inline(u"Left"_s), Inline(u"Right"_s)}, {}};
    for (int i = 0; i < 60; ++i)
        table.rows.push_back({{},
                              {Cell(u"cell%1."_s.arg(i)),
                               Cell(Run{.text = u"right"_s, .note = u"tablenote%1."_s.arg(i)})}});
    document.blocks.emplace_back(table);
    const Result<QByteArray> pdf = pdfOf(document);
    VERIFY_RESULT(pdf);
    leaveForReading(u"notes-in-table.pdf"_s, *pdf);
    for (const QString &page : pagesOf(*pdf))
        for (int i = 0; i < 60; ++i)
            QCOMPARE(page.contains(u"cell%1."_s.arg(i)), page.contains(u"tablenote%1."_s.arg(i)));
}

void TestFiguresNotes::htmlLeadsToTheNotesAndBack()
{
    const QString html = QString::fromUtf8(htmlOf(paper()));
    for (int note = 1; note <= 2; ++note) {
        QVERIFY(html.contains(u"href=\"#note-%1\" id=\"note-mark-%1\""_s.arg(note)));
        QVERIFY(html.contains(u"id=\"note-%1\"><a href=\"#note-mark-%1\""_s.arg(note)));
    }
    QVERIFY(html.contains(u"alt=\"A grey field with words.\""_s));
    QVERIFY(html.contains(u"<blockquote"_s));
    QVERIFY(html.contains(u"img-src data:"_s));
}

void TestFiguresNotes::officeTextsHaveRealFootnotesAndPictures()
{
    const Result<QByteArray> odt = odtOf(paper());
    const Result<QByteArray> docx = docxOf(paper());
    VERIFY_RESULT(odt);
    VERIFY_RESULT(docx);
    leaveForReading(u"figures-notes.odt"_s, *odt);
    leaveForReading(u"figures-notes.docx"_s, *docx);
    const QMap<QString, QByteArray> open = partsOf(*odt);
    const QMap<QString, QByteArray> word = partsOf(*docx);
    QCOMPARE(open[u"content.xml"_s].count("text:note-class=\"footnote\""), 2);
    QVERIFY(open[u"META-INF/manifest.xml"_s].contains("Pictures/figure-1.svg"));
    QCOMPARE(word[u"word/document.xml"_s].count("w:footnoteReference "), 2);
    QVERIFY(word[u"word/footnotes.xml"_s].contains("Note verbale of 3 May."));
    for (const QByteArray &png :
         {open[u"Pictures/figure-1.png"_s], word[u"word/media/figure-1.png"_s]}) {
        const QImage image = QImage::fromData(png, "PNG");
        QCOMPARE(image.size(), QSize(1440, 720));
        QVERIFY(image.pixelColor(5, 5) == QColor(0xe9, 0xed, 0xf2));
    }
    QVERIFY(word[u"word/media/figure-1.svg"_s].contains("Office finally filed"));
}

void TestFiguresNotes::theSameDocumentGivesTheSameBytes()
{
    for (const MemoFormat format :
         {MemoFormat::Pdf, MemoFormat::Html, MemoFormat::Odt, MemoFormat::Docx})
        QCOMPARE(rendered(format, paper()).value(), rendered(format, paper()).value());
}

void TestFiguresNotes::textsOfADrawingStandWhereTheyStood()
{
    const TakenApartSvg apart = takenApart(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><g transform=\"translate(10,20) scale(2)\" "
        "font-size=\"9\" style=\"fill:#ff0000\"><text x=\"3\" y=\"4\" text-anchor=\"end\">one "
        "<tspan font-weight=\"bold\">two</tspan><tspan x=\"5\" y=\"6\">three</tspan></text>"
        "<rect/></g><text transform=\"rotate(90)\" font-family=\"'A b', C\">four</text></svg>");
    QCOMPARE(apart.texts.size(), std::size_t(3));
    QCOMPARE(apart.texts[0].text, u"one two"_s);
    QCOMPARE(apart.texts[0].transform.map(apart.texts[0].at), QPointF(16, 28));
    QCOMPARE(apart.texts[0].size, 9);
    QCOMPARE(apart.texts[0].fill, QColor(Qt::red));
    QVERIFY(apart.texts[0].anchor == SvgText::Anchor::End);
    QCOMPARE(apart.texts[1].text, u"three"_s);
    QCOMPARE(apart.texts[1].at, QPointF(5, 6));
    QCOMPARE(apart.texts[2].families, QStringList({u"A b"_s, u"C"_s}));
    QCOMPARE(apart.texts[2].fill, QColor(Qt::black));
    QVERIFY(apart.drawing.contains("<rect") && !apart.drawing.contains("one"));
}

void TestFiguresNotes::aDrawingCannotRunOrLoadAnything_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::newRow("script") << QByteArray("<script>EVIL</script>");
    QTest::newRow("page") << QByteArray("<foreignObject><p>EVIL</p></foreignObject>");
    QTest::newRow("handler") << QByteArray("<rect onclick=\"EVIL\"/>");
    QTest::newRow("picture") << QByteArray("<image href=\"http://EVIL/x.png\"/>");
    QTest::newRow("file") << QByteArray("<image xlink:href=\"file:///EVIL\"/>");
    QTest::newRow("style") << QByteArray("<rect style=\"fill:url( 'http://EVIL' )\"/>");
    QTest::newRow("import") << QByteArray("<style>@import 'EVIL'</style>");
    QTest::newRow("animation") << QByteArray("<rect><set attributeName=\"x\" to=\"EVIL\"/></rect>");
}

void TestFiguresNotes::aDrawingCannotRunOrLoadAnything()
{
    QFETCH(QByteArray, inside);
    const QByteArray clean =
        standaloneSvg("<svg xmlns=\"http://www.w3.org/2000/svg\" "
                      "xmlns:xlink=\"http://www.w3.org/1999/xlink\"><rect fill=\"url(#stays)\"/>"
                      + inside + "<use href=\"#kept\"/></svg>");
    QVERIFY2(!clean.contains("EVIL"), clean.constData());
    QVERIFY(clean.contains("url(#stays)"));
    QVERIFY(clean.contains("#kept"));
}

void TestFiguresNotes::whatIsNoDrawingIsLeftOut()
{
    QVERIFY(standaloneSvg("no drawing").isEmpty());
    QVERIFY(standaloneSvg("<html></html>").isEmpty());
    QVERIFY(standaloneSvg("<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>").isEmpty());
    QVERIFY(!standaloneSvg("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg "
                           "xmlns=\"http://www.w3.org/2000/svg\"><text>&a;</text></svg>")
                 .contains("root"));
    MemoDocument document = paper();
    std::get<Figure>(document.blocks.back()).svg = "broken";
    for (const MemoFormat format :
         {MemoFormat::Pdf, MemoFormat::Html, MemoFormat::Odt, MemoFormat::Docx})
        VERIFY_RESULT(rendered(format, document));
}

static MemoDocument sampleMemo()
{
    const Result<CaseRecords> records = sampleCase();
    return records ? documentOf(*records, fixedOptions()).value_or(MemoDocument()) : MemoDocument();
}

/// Each entry of the contents has a field that counts, and until it has counted the page of the
/// PDF.
void TestFiguresNotes::theContentsOfOfficeTextsTellPages()
{
    const MemoDocument document = sampleMemo();
    const auto headings = headingsOf(document, 2);
    QVERIFY(headings.size() > 10);
    const QHash<QString, int> pages = pagesInPrint(document);
    const Result<QByteArray> docx = docxOf(document);
    const Result<QByteArray> odt = odtOf(document);
    VERIFY_RESULT(docx);
    VERIFY_RESULT(odt);
    const QString word = QString::fromUtf8(partsOf(*docx).value(u"word/document.xml"_s));
    const QString open = QString::fromUtf8(partsOf(*odt).value(u"content.xml"_s));
    static const QRegularExpression fields(
        u"<w:fldSimple w:instr=\" PAGEREF (\\w+) \\\\h \" w:dirty=\"true\"><w:r>"
        "<w:t xml:space=\"preserve\">(\\d+)</w:t>"_s);
    QStringList told;
    for (auto found = fields.globalMatch(word); found.hasNext();) {
        const QRegularExpressionMatch field = found.next();
        QCOMPARE(word.count(u"w:name=\"%1\""_s.arg(field.captured(1))), 1);
        told.append(field.captured(2));
    }
    QStringList printed;
    for (const Heading *heading : headings) {
        printed.append(QString::number(pages.value(heading->anchor)));
        QVERIFY2(open.contains(u"text:ref-name=\"%1\">%2<"_s.arg(heading->anchor, printed.last())),
                 qPrintable(heading->anchor));
        QCOMPARE(open.count(u"<text:bookmark text:name=\"%1\""_s.arg(heading->anchor)), 1);
    }
    QCOMPARE(told, printed);
}

void TestFiguresNotes::whatLeadsInStaysWithItsListInOfficeTexts()
{
    MemoDocument document;
    document.blocks.emplace_back(
        Paragraph{Inline(u"This is shown:"_s), ParagraphRole::Body, 0, true});
    document.blocks.emplace_back(Paragraph{Inline(u"one thing"_s), ParagraphRole::Item});
    const auto docx = rendered(MemoFormat::Docx, document);
    const auto odt = rendered(MemoFormat::Odt, document);
    QVERIFY(docx && odt);
    const auto styleOf = [](const QByteArray &styles, const QByteArray &name) {
        const qsizetype at = styles.indexOf("\"" + name + "\"");
        return at < 0 ? QByteArray() : styles.mid(at, styles.indexOf(":style>", at) - at);
    };
    QVERIFY(partsOf(*docx).value(u"word/document.xml"_s).contains("\"BodyLead\""));
    QVERIFY(styleOf(partsOf(*docx).value(u"word/styles.xml"_s), "BodyLead").contains("keepNext"));
    QVERIFY(partsOf(*odt).value(u"content.xml"_s).contains("\"Body_20_Lead\""));
    QVERIFY(styleOf(partsOf(*odt).value(u"styles.xml"_s), "Body_20_Lead")
                .contains("keep-with-next=\"always\""));
}

void TestFiguresNotes::shortRowsOfOfficeTextsStayWhole()
{
    Cell longCell;
    for (int i = 0; i < 40; ++i)
        longCell.add(Inline(u"A fact of many words."_s));
    QVERIFY(staysOnOnePage({{}, {Cell(Inline(u"F-1"_s)), Cell(Inline(u"A fact."_s))}}));
    QVERIFY(!staysOnOnePage({{}, {Cell(Inline(u"Evidence for"_s)), longCell}}));
    MemoDocument document;
    document.language = u"en"_s;
    document.pageOf = u"page %1 of %2"_s;
    Table table;
    table.widths = {10, 90};
    table.rows = {{{}, {Cell(Inline(u"F-1"_s)), Cell(Inline(u"A fact."_s))}},
                  {{}, {Cell(Inline(u"F-2"_s)), longCell}}};
    document.blocks = {table};
    const QByteArray word =
        partsOf(docxOf(document).value_or(QByteArray())).value(u"word/document.xml"_s);
    const QByteArray open = partsOf(odtOf(document).value_or(QByteArray())).value(u"content.xml"_s);
    QCOMPARE(word.count("<w:cantSplit/>"), 1);
    QCOMPARE(open.count("table:style-name=\"WholeRow\""), 1);
    QVERIFY(open.contains("rel-column-width=\"6550*\"")); // a narrow column stays narrow
}

void TestFiguresNotes::theWordsOfFiguresAreSevenPointsHighOnPaper()
{
    constexpr double leastPoints = 7;
    constexpr double widthOfText = 453.5; // points
    constexpr double mostHeight = 625;
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    const Result<MemoDocument> memo = documentOf(*records, fixedOptions());
    VERIFY_RESULT(memo);
    int figures = 0;
    for (const Block &block : memo->blocks) {
        const auto *figure = std::get_if<Figure>(&block);
        if (!figure)
            continue;
        ++figures;
        const TakenApartSvg apart = takenApart(figure->svg);
        const QSvgRenderer renderer(apart.drawing);
        const double share =
            figureSize(*figure, widthOfText, mostHeight).width / renderer.viewBoxF().width();
        QVERIFY(!apart.texts.empty());
        for (const SvgText &text : apart.texts) {
            const double points =
                text.size * std::hypot(text.transform.m11(), text.transform.m12()) * share;
            QVERIFY2(points >= leastPoints,
                     qPrintable(
                         u"%1: %2 (%3)"_s.arg(text.text).arg(points).arg(figure->caption.text())));
        }
    }
    QVERIFY2(figures >= 6, qPrintable(QString::number(figures)));
}

QTEST_MAIN(TestFiguresNotes)
#include "tst_figuresnotes.moc"
