// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/docxparts.h"
#include "core/report/figurepicture.h"
#include "core/report/memooffice.h"

#include <QXmlStreamWriter>

#include <numeric>

namespace saranda {

using namespace literals;

namespace {

const QString ooxMain = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;
const QString ooxRelations =
    u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString ooxDrawing =
    u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s;
const QString ooxArt = u"http://schemas.openxmlformats.org/drawingml/2006/main"_s;
const QString ooxPicture = u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s;
const QString ooxSvg = u"http://schemas.microsoft.com/office/drawing/2016/SVG/main"_s;
constexpr double twipsPerMillimetre = 1440 / 25.4;

/// Writes the parts that hold text: the body, the head and the foot.
class DocxWriter
{
public:
    DocxWriter(QByteArray &bytes, const MemoDocument &document)
        : m_xml(&bytes)
        , m_document(document)
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeNamespace(ooxMain, u"w"_s);
        m_xml.writeNamespace(ooxRelations, u"r"_s);
        m_xml.writeNamespace(ooxDrawing, u"wp"_s);
        m_xml.writeNamespace(ooxArt, u"a"_s);
        m_xml.writeNamespace(ooxPicture, u"pic"_s);
    }

    void body();
    void head();
    void foot();
    void notes();

private:
    void start(const QString &name) { m_xml.writeStartElement(ooxMain, name); }
    void end() { m_xml.writeEndElement(); }
    void empty(const QString &name) { m_xml.writeEmptyElement(ooxMain, name); }
    void attribute(const QString &name, const QString &value)
    {
        m_xml.writeAttribute(ooxMain, name, value);
    }
    void valued(const QString &name, const QString &value)
    {
        empty(name);
        attribute(u"val"_s, value);
    }

    void write(const TitleBlock &block);
    void write(const Contents &block);
    void write(const Heading &block);
    void write(const Paragraph &block);
    void write(const LevelBar &block);
    void write(const Table &block);
    void write(const Figure &block);
    void picture(int number, const QString &width, const QString &height);
    void noteMark();
    void separator(const QString &id, const QString &kind);
    void writeRow(const Table &table, const Row &row, bool isHeader);
    void writeCell(const Cell &cell, int width, bool isBand, const QString &anchor);
    void startParagraph(const QString &style, bool isRightToLeft = false);
    void paragraph(const QString &style, const Inline &text, const QString &anchor = {},
                   const QString &label = {});
    void runs(const Inline &text);
    void run(const QString &text, const QString &style);
    void tab();
    void field(const QString &instruction);
    void bookmark(const QString &anchor);
    void section();

    QXmlStreamWriter m_xml;
    const MemoDocument &m_document;
    int m_bookmark = 0;
    int m_figure = 0;
    int m_note = 0;
};

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
            attribute(u"anchor"_s, piece.link);
        }
        run(piece.text, style);
        if (!piece.link.isEmpty())
            end();
        if (!piece.note.isEmpty())
            noteMark();
    }
}

void DocxWriter::noteMark()
{
    start(u"r"_s);
    start(u"rPr"_s);
    valued(u"rStyle"_s, u"FootnoteReference"_s);
    end();
    empty(u"footnoteReference"_s);
    attribute(u"id"_s, QString::number(++m_note));
    end();
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
    attribute(u"name"_s, anchor);
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
    for (const Heading *heading : headingsOf(m_document, 2))
        paragraph(u"TOC%1"_s.arg(heading->level),
                  Inline(Run{.text = numberedTitle(*heading), .link = heading->anchor}));
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

int textTwips(const PaperLook &look)
{
    return qRound(textWidth(look) * twipsPerMillimetre);
}

int columnWidth(const Table &table, std::size_t column, const PaperLook &look)
{
    const int whole = std::max(1, std::accumulate(table.widths.begin(), table.widths.end(), 0));
    return textTwips(look) * table.widths[column] / whole;
}

void DocxWriter::writeRow(const Table &table, const Row &row, bool isHeader)
{
    start(u"tr"_s);
    if (isHeader) {
        start(u"trPr"_s);
        empty(u"cantSplit"_s);
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

void DocxWriter::write(const Figure &block)
{
    constexpr double unitsPerMillimetre = 36000; // English metric units
    const FigureSize size = figureSize(block, textWidth(m_document.look), 160);
    const QString width = QString::number(qRound64(size.width * unitsPerMillimetre));
    const QString height = QString::number(qRound64(size.height * unitsPerMillimetre));
    const int number = ++m_figure;
    startParagraph(u"Figure"_s);
    bookmark(block.anchor);
    start(u"r"_s);
    start(u"drawing"_s);
    m_xml.writeStartElement(ooxDrawing, u"inline"_s);
    m_xml.writeEmptyElement(ooxDrawing, u"extent"_s);
    m_xml.writeAttribute(u"cx"_s, width);
    m_xml.writeAttribute(u"cy"_s, height);
    m_xml.writeEmptyElement(ooxDrawing, u"docPr"_s);
    m_xml.writeAttribute(u"id"_s, QString::number(number));
    m_xml.writeAttribute(u"name"_s, u"Figure %1"_s.arg(number));
    m_xml.writeAttribute(u"descr"_s, block.alternative);
    picture(number, width, height);
    for (int i = 0; i < 4; ++i)
        end();
    paragraph(u"Caption"_s, block.caption);
}

/// Dots for every program, and the drawing itself for those that know SVG.
void DocxWriter::picture(int number, const QString &width, const QString &height)
{
    m_xml.writeStartElement(ooxArt, u"graphic"_s);
    m_xml.writeStartElement(ooxArt, u"graphicData"_s);
    m_xml.writeAttribute(u"uri"_s, ooxPicture);
    m_xml.writeStartElement(ooxPicture, u"pic"_s);
    m_xml.writeStartElement(ooxPicture, u"nvPicPr"_s);
    m_xml.writeEmptyElement(ooxPicture, u"cNvPr"_s);
    m_xml.writeAttribute(u"id"_s, QString::number(number));
    m_xml.writeAttribute(u"name"_s, u"figure-%1.png"_s.arg(number));
    m_xml.writeEmptyElement(ooxPicture, u"cNvPicPr"_s);
    end();
    m_xml.writeStartElement(ooxPicture, u"blipFill"_s);
    m_xml.writeStartElement(ooxArt, u"blip"_s);
    m_xml.writeAttribute(ooxRelations, u"embed"_s, u"png%1"_s.arg(number));
    m_xml.writeStartElement(ooxArt, u"extLst"_s);
    m_xml.writeStartElement(ooxArt, u"ext"_s);
    m_xml.writeAttribute(u"uri"_s, u"{96DAC541-7B7A-43D3-8B79-37D633B846F1}"_s);
    m_xml.writeNamespace(ooxSvg, u"asvg"_s);
    m_xml.writeEmptyElement(ooxSvg, u"svgBlip"_s);
    m_xml.writeAttribute(ooxRelations, u"embed"_s, u"svg%1"_s.arg(number));
    for (int i = 0; i < 3; ++i)
        end();
    m_xml.writeStartElement(ooxArt, u"stretch"_s);
    m_xml.writeEmptyElement(ooxArt, u"fillRect"_s);
    end();
    end();
    m_xml.writeStartElement(ooxPicture, u"spPr"_s);
    m_xml.writeStartElement(ooxArt, u"xfrm"_s);
    m_xml.writeEmptyElement(ooxArt, u"off"_s);
    m_xml.writeAttribute(u"x"_s, u"0"_s);
    m_xml.writeAttribute(u"y"_s, u"0"_s);
    m_xml.writeEmptyElement(ooxArt, u"ext"_s);
    m_xml.writeAttribute(u"cx"_s, width);
    m_xml.writeAttribute(u"cy"_s, height);
    end();
    m_xml.writeStartElement(ooxArt, u"prstGeom"_s);
    m_xml.writeAttribute(u"prst"_s, u"rect"_s);
    m_xml.writeEmptyElement(ooxArt, u"avLst"_s);
    for (int i = 0; i < 5; ++i)
        end();
}

void DocxWriter::separator(const QString &id, const QString &kind)
{
    start(u"footnote"_s);
    attribute(u"type"_s, kind);
    attribute(u"id"_s, id);
    start(u"p"_s);
    start(u"r"_s);
    empty(kind);
    for (int i = 0; i < 3; ++i)
        end();
}

/// The notes of the body, in the order their marks have in it.
void DocxWriter::notes()
{
    start(u"footnotes"_s);
    separator(u"-1"_s, u"separator"_s);
    separator(u"0"_s, u"continuationSeparator"_s);
    const std::vector<QString> texts = withNoteMarks(m_document).notes;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        start(u"footnote"_s);
        attribute(u"id"_s, QString::number(i + 1));
        startParagraph(u"FootnoteText"_s, texts[i].isRightToLeft());
        start(u"r"_s);
        start(u"rPr"_s);
        valued(u"rStyle"_s, u"FootnoteReference"_s);
        end();
        empty(u"footnoteRef"_s);
        end();
        tab();
        run(texts[i], {});
        end();
        end();
    }
    end();
    m_xml.writeEndDocument();
}

void DocxWriter::section()
{
    start(u"sectPr"_s);
    for (const QString &part : {u"headerReference"_s, u"footerReference"_s}) {
        empty(part);
        attribute(u"type"_s, u"default"_s);
        m_xml.writeAttribute(ooxRelations, u"id"_s,
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
