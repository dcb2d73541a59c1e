// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/docxparts.h"
#include "core/report/docxwriter.h"
#include "core/report/memooffice.h"

#include <numeric>

namespace saranda {

using namespace literals;

namespace {

/// Word's bookmarks are named by letters, digits and underscores alone.
QString bookmarkName(QString anchor)
{
    return anchor.replace(u'-', u'_');
}

} // namespace

void DocxWriter::startParagraph(const QString &style, bool isRightToLeft)
{
    start(u"p"_s);
    start(u"pPr"_s);
    valued(u"pStyle"_s, style);
    if (isRightToLeft)
        empty(u"bidi"_s);
    end();
}

void DocxWriter::run(const QString &text, const QString &style)
{
    start(u"r"_s);
    if (!style.isEmpty() || text.isRightToLeft()) {
        start(u"rPr"_s);
        if (!style.isEmpty())
            valued(u"rStyle"_s, style);
        if (text.isRightToLeft())
            empty(u"rtl"_s);
        end();
    }
    const QStringList lines = text.split(QChar(QChar::LineSeparator));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            empty(u"br"_s);
        start(u"t"_s);
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(lines[i]);
        end();
    }
    end();
}

void DocxWriter::runs(const Inline &text)
{
    for (const Run &piece : text.runs) {
        const QString style = piece.raised ? u"Raised"_s
            : piece.bold                   ? u"Strong"_s
            : !piece.link.isEmpty()        ? u"Hyperlink"_s
            : piece.italic                 ? u"Emphasis"_s
            : piece.quiet                  ? u"Quiet"_s
                                           : QString();
        if (!piece.link.isEmpty()) {
            start(u"hyperlink"_s);
            attribute(u"anchor"_s, bookmarkName(piece.link));
        }
        run(piece.text, style);
        if (!piece.link.isEmpty())
            end();
        if (!piece.note.isEmpty())
            noteMark();
    }
}

void DocxWriter::tab()
{
    start(u"r"_s);
    empty(u"tab"_s);
    end();
}

void DocxWriter::bookmark(const QString &anchor)
{
    if (anchor.isEmpty())
        return;
    const QString id = QString::number(++m_bookmark);
    empty(u"bookmarkStart"_s);
    attribute(u"id"_s, id);
    attribute(u"name"_s, bookmarkName(anchor));
    empty(u"bookmarkEnd"_s);
    attribute(u"id"_s, id);
}

void DocxWriter::paragraph(const QString &style, const Inline &text, const QString &anchor,
                           const QString &label)
{
    startParagraph(style, text.text().isRightToLeft());
    bookmark(anchor);
    if (!label.isEmpty()) {
        run(label, {});
        tab();
    }
    runs(text);
    end();
}

void DocxWriter::write(const TitleBlock &block)
{
    for (const QString &line : m_document.look.letterhead)
        paragraph(u"Letterhead"_s, Inline(line));
    paragraph(u"Kicker"_s, Inline(block.kicker));
    paragraph(u"Title"_s, Inline(block.title));
    paragraph(u"Subtitle"_s, Inline(block.subtitle));
}

void DocxWriter::write(const Contents &block)
{
    paragraph(u"TOCHeading"_s, Inline(block.title));
    const QHash<QString, int> pages = pagesInPrint(m_document);
    for (const Heading *heading : headingsOf(m_document, 2)) {
        startParagraph(u"TOC%1"_s.arg(heading->level), numberedTitle(*heading).isRightToLeft());
        start(u"hyperlink"_s);
        attribute(u"anchor"_s, bookmarkName(heading->anchor));
        run(numberedTitle(*heading), u"Hyperlink"_s);
        tab();
        pageOf(heading->anchor, pages.value(heading->anchor));
        end();
        end();
    }
}

/// A field that tells the page of an anchor; "dirty" asks the program to count when it opens it.
void DocxWriter::pageOf(const QString &anchor, int inPrint)
{
    start(u"fldSimple"_s);
    attribute(u"instr"_s, u" PAGEREF %1 \\h "_s.arg(bookmarkName(anchor)));
    attribute(u"dirty"_s, u"true"_s);
    run(QString::number(inPrint), {});
    end();
}

void DocxWriter::write(const Heading &block)
{
    Inline title(block.number.isEmpty() ? QString() : block.number + u'\u2002');
    title += block.text;
    paragraph(u"Heading%1"_s.arg(block.level), title, block.anchor);
}

void DocxWriter::write(const Paragraph &block)
{
    if (block.role == ParagraphRole::Numbered)
        paragraph(block.keepWithNext ? u"NumberedLead"_s : u"Numbered"_s, block.text, block.anchor,
                  u"%1."_s.arg(block.number));
    else if (block.role == ParagraphRole::Item)
        paragraph(u"Item"_s, block.text, {}, u"–"_s);
    else
        paragraph(block.role == ParagraphRole::Note            ? u"CellNote"_s
                      : block.role == ParagraphRole::Quotation ? u"Quote"_s
                      : block.keepWithNext                     ? u"BodyLead"_s
                                                               : u"BodyText"_s,
                  block.text, block.anchor);
}

void DocxWriter::write(const LevelBar &block)
{
    Inline line(barInText(block.level) + u"  "_s);
    line += block.words;
    paragraph(u"Level"_s, line);
}

void DocxWriter::writeCell(const Cell &cell, int width, bool isBand, const QString &anchor)
{
    start(u"tc"_s);
    start(u"tcPr"_s);
    empty(u"tcW"_s);
    attribute(u"w"_s, QString::number(width));
    attribute(u"type"_s, u"dxa"_s);
    if (isBand) {
        empty(u"shd"_s);
        attribute(u"val"_s, u"clear"_s);
        attribute(u"color"_s, u"auto"_s);
        attribute(u"fill"_s, u"E9EDF2"_s);
    }
    end();
    QString pending = anchor;
    for (const CellBlock &block : cell.blocks) {
        if (const auto *bar = std::get_if<LevelBar>(&block)) {
            Inline line(barInText(bar->level) + u"  "_s);
            line += bar->words;
            paragraph(u"Cell"_s, line, pending);
        } else {
            const auto &typed = std::get<Paragraph>(block);
            const QString style = typed.role == ParagraphRole::CellNote ? u"CellNote"_s
                : typed.role == ParagraphRole::CellMono                 ? u"CellHash"_s
                : typed.role == ParagraphRole::CellLabel                ? u"CellLabel"_s
                                                                        : u"Cell"_s;
            paragraph(style, typed.text, pending);
        }
        pending.clear();
    }
    if (cell.blocks.empty())
        paragraph(u"Cell"_s, {}, pending);
    end();
}

namespace {

int textTwips(const PaperLook &look)
{
    return qRound(textWidth(look) * twipsPerMillimetre);
}

int columnWidth(const Table &table, std::size_t column, const PaperLook &look)
{
    const int whole = std::max(1, std::accumulate(table.widths.begin(), table.widths.end(), 0));
    return textTwips(look) * table.widths[column] / whole;
}

} // namespace

void DocxWriter::writeRow(const Table &table, const Row &row, bool isHeader)
{
    start(u"tr"_s);
    if (isHeader || staysOnOnePage(row)) {
        start(u"trPr"_s);
        empty(u"cantSplit"_s);
        if (isHeader)
            empty(u"tblHeader"_s);
        end();
    }
    for (std::size_t i = 0; i < row.cells.size() && i < table.widths.size(); ++i)
        writeCell(row.cells[i], columnWidth(table, i, m_document.look),
                  isHeader || (table.role == TableRole::Sheet && i == 0),
                  i == 0 ? row.anchor : QString());
    end();
}

void DocxWriter::write(const Table &block)
{
    start(u"tbl"_s);
    start(u"tblPr"_s);
    valued(u"tblStyle"_s, u"MemoTable"_s);
    empty(u"tblW"_s);
    attribute(u"w"_s, QString::number(textTwips(m_document.look)));
    attribute(u"type"_s, u"dxa"_s);
    empty(u"tblLayout"_s);
    attribute(u"type"_s, u"fixed"_s);
    end();
    start(u"tblGrid"_s);
    for (std::size_t i = 0; i < block.widths.size(); ++i) {
        empty(u"gridCol"_s);
        attribute(u"w"_s, QString::number(columnWidth(block, i, m_document.look)));
    }
    end();
    if (!block.header.empty()) {
        Row header;
        for (const Inline &title : block.header) {
            Cell cell;
            cell.add(title, ParagraphRole::CellLabel);
            header.cells.push_back(std::move(cell));
        }
        writeRow(block, header, true);
    }
    for (const Row &row : block.rows)
        writeRow(block, row, false);
    end();
    paragraph(u"AfterTable"_s, {});
}

void DocxWriter::section()
{
    start(u"sectPr"_s);
    for (const QString &part : {u"headerReference"_s, u"footerReference"_s}) {
        empty(part);
        attribute(u"type"_s, u"default"_s);
        m_xml.writeAttribute(m_names.relations, u"id"_s,
                             part == u"headerReference"_s ? u"rId2"_s : u"rId3"_s);
    }
    empty(u"pgSz"_s);
    attribute(u"w"_s, u"11906"_s);
    attribute(u"h"_s, u"16838"_s);
    empty(u"pgMar"_s);
    const PaperLook &look = m_document.look;
    const auto margin = [this](const QString &side, double millimetres) {
        attribute(side, QString::number(qRound(millimetres * twipsPerMillimetre)));
    };
    margin(u"top"_s, look.topMargin - 5);
    margin(u"right"_s, look.sideMargin);
    margin(u"bottom"_s, look.bottomMargin - 2);
    margin(u"left"_s, look.sideMargin);
    for (const QString &side : {u"header"_s, u"footer"_s})
        attribute(side, u"709"_s);
    attribute(u"gutter"_s, u"0"_s);
    end();
}

void DocxWriter::body()
{
    start(u"document"_s);
    start(u"body"_s);
    for (const Block &block : m_document.blocks)
        std::visit([this](const auto &typed) { write(typed); }, block);
    section();
    end();
    end();
    m_xml.writeEndDocument();
}

void DocxWriter::head()
{
    start(u"hdr"_s);
    if (!m_document.marking.isEmpty())
        paragraph(u"Marking"_s, Inline(m_document.marking));
    paragraph(u"Header"_s, Inline(m_document.title));
    end();
    m_xml.writeEndDocument();
}

void DocxWriter::field(const QString &instruction)
{
    start(u"fldSimple"_s);
    attribute(u"instr"_s, instruction);
    run(u"1"_s, {});
    end();
}

void DocxWriter::foot()
{
    start(u"ftr"_s);
    startParagraph(u"Footer"_s);
    run(m_document.runningFoot, {});
    tab();
    run(m_document.pageOf.section(u"%1"_s, 0, 0), {});
    field(u"PAGE"_s);
    run(m_document.pageOf.section(u"%1"_s, 1).section(u"%2"_s, 0, 0), {});
    field(u"NUMPAGES"_s);
    end();
    if (!m_document.marking.isEmpty())
        paragraph(u"Marking"_s, Inline(m_document.marking));
    end();
    m_xml.writeEndDocument();
}

namespace {

QByteArray partOf(const MemoDocument &document, void (DocxWriter::*part)())
{
    QByteArray bytes;
    DocxWriter writer(bytes, document);
    (writer.*part)();
    return bytes;
}

} // namespace

QByteArray docxBody(const MemoDocument &document)
{
    return partOf(document, &DocxWriter::body);
}

QByteArray docxNotes(const MemoDocument &document)
{
    return partOf(document, &DocxWriter::notes);
}

QByteArray docxHead(const MemoDocument &document)
{
    return partOf(document, &DocxWriter::head);
}

QByteArray docxFoot(const MemoDocument &document)
{
    return partOf(document, &DocxWriter::foot);
}

} // namespace saranda
