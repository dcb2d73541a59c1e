// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/memopdf.h"
#include "core/report/pagelayout.h"
#include "core/report/typography.h"
#include "tests/core/report/memocase.h"

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

/// Where lines and pages may end.
class TestPageLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLinePartsWhatBelongsTogether();
    void aDividedRowSaysAgainWhatItIsAbout();
    void noLastRowStandsAlone();
    void theLastRowsStandWithWhatFollows();
    void lessSpaceSparesALastPageOfFewLines();
    void aShortListStaysOnOnePage();
    void noLineOfACellStandsAlone();
    void textGoesOnWhereAFigureHasNoRoom();
    void noFigureGoesIntoAnotherSection();
};

namespace {

MemoDocument paperOf(std::vector<Block> blocks)
{
    MemoDocument document;
    document.language = u"en"_s;
    document.title = u"A paper"_s;
    document.pageOf = u"page %1 of %2"_s;
    document.blocks = std::move(blocks);
    return document;
}

Row rowOf(const QString &label, const QString &text, const QString &anchor = {})
{
    return {anchor, {Cell(Inline(label)), Cell(Inline(text))}};
}

Table sheetOf(std::vector<Row> rows)
{
    Table table;
    table.role = TableRole::Sheet;
    table.widths = {22, 78};
    table.rows = std::move(rows);
    return table;
}

/// So many lines before what is looked at.
std::vector<Block> linesOf(int count)
{
    std::vector<Block> blocks;
    for (int i = 0; i < count; ++i)
        blocks.emplace_back(Paragraph{Inline(u"A line."_s), ParagraphRole::Note});
    return blocks;
}

int pageOf(const PageLayout &layout, const QString &anchor)
{
    return layout.anchors().value(anchor, {-1, 0}).page;
}

QStringList pagesOf(const MemoDocument &document)
{
    const Result<QByteArray> pdf = pdfOf(document);
    return pdf ? toolOutput(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, *pdf).split(u'\f')
               : QStringList();
}

} // namespace

void TestPageLayout::noLinePartsWhatBelongsTogether()
{
    const QString text =
        u"The standard (¶ 29) asked of C-contras by e-mail at pp. 400–406, Art. 8 and p. 17 is "
        u"met; "
        "« bis » is not ; alone insufficient (UNGGE 2021, paragraph 71(g), M 1024). Nor is Gabčíkovo-Nagymaros, ¶¶\u00a083–87, of the twenty-first day."_s;
    const QStringList notAtTheEnd = {u"(¶ "_s,   u"¶¶\u00a0"_s, u"pp. "_s, u"p. "_s,
                                     u"Art. "_s, u"« "_s,       u" C-"_s,  u" e-"_s,
                                     u", M "_s,  u"400–"_s,     u"83–"_s};
    QSet<QString> divided;
    for (int width = 1500; width < 5000; width += 7) {
        const auto layout = laidOut(Inline(text), {.size = 100, .leading = 138}, width);
        int end = 0;
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            QCOMPARE(line.textStart(), end);
            QVERIFY(line.naturalTextWidth() <= width + 1);
            end = line.textStart() + line.textLength();
            for (const QString &words : notAtTheEnd)
                QVERIFY2(end == text.size() || !text.left(end).endsWith(words), qPrintable(words));
            QVERIFY(end == text.size() || !QStringLiteral("»;").contains(text[end]));
            divided.insert(text.left(end).section(u' ', -1));
        }
        QCOMPARE(end, int(text.size()));
    }
    QVERIFY(divided.contains(u"Gabčíkovo-"_s)); // words may be divided at their hyphen
}

void TestPageLayout::aDividedRowSaysAgainWhatItIsAbout()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    Cell facts;
    for (int i = 0; i < 90; ++i)
        facts.add(Inline(u"A fact that bears on the element."_s));
    Table sheet = sheetOf({{}});
    sheet.rows = {{{}, {Cell(Inline(u"Evidence for"_s)), facts}},
                  rowOf(u"Evidence against"_s, u"None."_s)};
    const QStringList pages = pagesOf(paperOf({sheet}));
    QVERIFY(pages.size() > 2);
    QCOMPARE(pages[0].count(u"Evidence for"_s), 1);
    QCOMPARE(pages[1].count(u"Evidence for"_s), 1);
    QCOMPARE(pages.join(u' ').count(u"Evidence against"_s), 1);
    QCOMPARE(pages.join(u' ').count(u"A fact that bears"_s), 90);
}

void TestPageLayout::noLastRowStandsAlone()
{
    bool wasDivided = false;
    for (int lines = 0; lines < 60; ++lines) {
        std::vector<Block> blocks = linesOf(lines);
        std::vector<Row> rows;
        for (int i = 0; i < 12; ++i)
            rows.push_back(rowOf(u"Row"_s, u"The words of the row."_s, u"row-%1"_s.arg(i)));
        blocks.emplace_back(sheetOf(std::move(rows)));
        const std::vector<Block> after = linesOf(20);
        blocks.insert(blocks.end(), after.begin(), after.end());
        const NotedDocument noted = withNoteMarks(paperOf(std::move(blocks)));
        const PageLayout layout(noted);
        QCOMPARE(pageOf(layout, u"row-9"_s), pageOf(layout, u"row-11"_s));
        wasDivided = wasDivided || pageOf(layout, u"row-8"_s) < pageOf(layout, u"row-9"_s);
    }
    QVERIFY(wasDivided);
}

void TestPageLayout::theLastRowsStandWithWhatFollows()
{
    for (const int rowCount : {2, 12, 30}) {
        for (int lines = 0; lines < 60; ++lines) {
            std::vector<Block> blocks = linesOf(lines);
            std::vector<Row> rows;
            for (int i = 0; i < rowCount; ++i)
                rows.push_back(rowOf(u"Row"_s, u"The words of the row."_s, u"row-%1"_s.arg(i)));
            Table sheet = sheetOf(std::move(rows));
            sheet.keepWithNext = true;
            blocks.emplace_back(std::move(sheet));
            blocks.emplace_back(sheetOf({rowOf(u"After"_s, u"It stands with it."_s, u"after"_s)}));
            const NotedDocument noted = withNoteMarks(paperOf(std::move(blocks)));
            const PageLayout layout(noted);
            QCOMPARE(pageOf(layout, u"after"_s), pageOf(layout, u"row-%1"_s.arg(rowCount - 1)));
        }
    }
}

/// A paper whose text is longer by what less space can spare has no page more for it.
void TestPageLayout::lessSpaceSparesALastPageOfFewLines()
{
    int spared = 0;
    qreal natural = 0; // from a heading to the next
    for (int lines = 0; lines < 60; ++lines) {
        std::vector<Block> blocks;
        for (int i = 0; i < 6; ++i) {
            blocks.emplace_back(Heading{1, {}, Inline(u"A section"_s), u"h-%1"_s.arg(i)});
            blocks.emplace_back(Paragraph{Inline(u"What it says."_s)});
        }
        const std::vector<Block> notes = linesOf(lines);
        blocks.insert(blocks.end(), notes.begin(), notes.end());
        Paragraph last{Inline(u"The last line."_s)};
        last.anchor = u"last"_s;
        blocks.emplace_back(std::move(last));
        const NotedDocument noted = withNoteMarks(paperOf(std::move(blocks)));
        const PageLayout layout(noted);
        const PageFrame frame(noted.document.look);
        const PlacedAnchor end = layout.anchors().value(u"last"_s);
        QCOMPARE(end.page, layout.pageCount() - 1);
        QVERIFY(end.y + 100 < frame.bottom);
        const qreal step = layout.anchors().value(u"h-1"_s).y - layout.anchors().value(u"h-0"_s).y;
        natural = std::max(natural, step);
        if (step < natural - 1) {
            ++spared;
            QVERIFY(end.y > frame.top + 0.5 * frame.height());
        }
    }
    QVERIFY(spared > 2);
}

void TestPageLayout::aShortListStaysOnOnePage()
{
    for (int lines = 0; lines < 60; ++lines) {
        std::vector<Block> blocks = linesOf(lines);
        Table list;
        list.widths = {50, 50};
        list.header = {Inline(u"Operation"_s), Inline(u"Level"_s)};
        list.rows = {rowOf(u"One"_s, u"established"_s, u"row-0"_s),
                     rowOf(u"Two"_s, u"not established"_s, u"row-1"_s)};
        blocks.emplace_back(std::move(list));
        const NotedDocument noted = withNoteMarks(paperOf(std::move(blocks)));
        const PageLayout layout(noted);
        QCOMPARE(pageOf(layout, u"row-0"_s), pageOf(layout, u"row-1"_s));
    }
}

void TestPageLayout::noLineOfACellStandsAlone()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    for (int lines = 0; lines < 4; ++lines) {
        Cell facts;
        for (int i = 0; i < 60; ++i)
            facts.add(
                Inline(u"begin%1 of a fact that is told in just about so many words that they "
                       "take two lines of the cell in which they stand, no more: end%1"_s.arg(i)));
        std::vector<Block> blocks = linesOf(lines);
        Table sheet = sheetOf({});
        sheet.rows = {{{}, {Cell(Inline(u"Evidence"_s)), facts}}};
        blocks.emplace_back(std::move(sheet));
        const QStringList pages = pagesOf(paperOf(std::move(blocks)));
        QVERIFY(pages.size() > 2);
        for (const QString &page : pages)
            QCOMPARE(page.count(u"begin"_s), page.count(u"end"_s));
    }
}

/// A figure of about half a page.
static Figure figureOf(const QString &anchor)
{
    return {.svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"320\" "
                   "viewBox=\"0 0 400 320\"><rect width=\"400\" height=\"320\"/></svg>",
            .aspect = 1.25,
            .leastShare = 0.9,
            .caption = Inline(anchor),
            .alternative = anchor,
            .anchor = anchor};
}

static Paragraph told(const QString &anchor)
{
    return {Inline(u"It is told. "_s.repeated(12)), ParagraphRole::Body, 0, false, anchor};
}

void TestPageLayout::textGoesOnWhereAFigureHasNoRoom()
{
    int deferred = 0;
    for (int before = 0; before < 60; ++before) {
        std::vector<Block> blocks = linesOf(before);
        blocks.emplace_back(told(u"before"_s));
        blocks.emplace_back(figureOf(u"one"_s));
        blocks.emplace_back(figureOf(u"two"_s));
        for (int i = 0; i < 12; ++i)
            blocks.emplace_back(told(u"after-%1"_s.arg(i)));
        const MemoDocument document = paperOf(std::move(blocks));
        const NotedDocument noted = withNoteMarks(document);
        const PageLayout layout(noted);
        const int one = pageOf(layout, u"one"_s);
        const int two = pageOf(layout, u"two"_s);
        QVERIFY(one >= 0 && one <= two); // in their order, and none is lost
        QVERIFY(two <= one + 1);
        for (int i = 1; i < 12; ++i) // as the text itself
            QVERIFY(pageOf(layout, u"after-%1"_s.arg(i - 1))
                    <= pageOf(layout, u"after-%1"_s.arg(i)));
        for (int page = 0; page + 1 < layout.pageCount(); ++page)
            QVERIFY2(layout.textBox(page).height() > 0.7 * PageFrame(document.look).height(),
                     qPrintable(u"%1 lines, page %2"_s.arg(before).arg(page)));
        deferred += pageOf(layout, u"after-0"_s) < one ? 1 : 0;
    }
    QVERIFY2(deferred > 5, qPrintable(QString::number(deferred)));
}

void TestPageLayout::noFigureGoesIntoAnotherSection()
{
    for (int before = 0; before < 60; before += 3) {
        std::vector<Block> blocks = linesOf(before);
        blocks.emplace_back(figureOf(u"one"_s));
        blocks.emplace_back(told(u"told"_s));
        blocks.emplace_back(figureOf(u"two"_s));
        blocks.emplace_back(Heading{2, {}, Inline(u"Another claim"_s), u"section"_s});
        blocks.emplace_back(told(u"after"_s));
        const MemoDocument document = paperOf(std::move(blocks));
        const NotedDocument noted = withNoteMarks(document);
        const PageLayout layout(noted);
        const PlacedAnchor section = layout.anchors().value(u"section"_s);
        for (const QString &figure : {u"one"_s, u"two"_s}) {
            const PlacedAnchor at = layout.anchors().value(figure, {99, 0});
            QVERIFY(at.page < section.page || (at.page == section.page && at.y < section.y));
        }
    }
}

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
