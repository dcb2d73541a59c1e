// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/figurepicture.h"
#include "core/report/memooffice.h"
#include "core/report/officezip.h"

#include <QXmlStreamWriter>

#include <numeric>

namespace saranda {

using namespace literals;

namespace {

const QString odfOffice = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
const QString odfStyle = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s;
const QString odfText = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;
const QString odfTable = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s;
const QString odfFo = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s;
const QString odfMeta = u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s;
const QString odfDraw = u"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"_s;
const QString odfSvg = u"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"_s;
const QString odfXlink = u"http://www.w3.org/1999/xlink"_s;
const QString odfDc = u"http://purl.org/dc/elements/1.1/"_s;
const QString odfManifest = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s;

void declareNamespaces(QXmlStreamWriter &xml)
{
    xml.writeNamespace(odfOffice, u"office"_s);
    xml.writeNamespace(odfStyle, u"style"_s);
    xml.writeNamespace(odfText, u"text"_s);
    xml.writeNamespace(odfTable, u"table"_s);
    xml.writeNamespace(odfFo, u"fo"_s);
    xml.writeNamespace(odfMeta, u"meta"_s);
    xml.writeNamespace(odfDraw, u"draw"_s);
    xml.writeNamespace(odfSvg, u"svg"_s);
    xml.writeNamespace(odfXlink, u"xlink"_s);
    xml.writeNamespace(odfDc, u"dc"_s);
}

/// Writes the body of the text.
class OdtWriter
{
public:
    OdtWriter(QXmlStreamWriter &xml, const MemoDocument &document)
        : m_xml(xml)
        , m_document(document)
    { }

    void run();

private:
    void automaticStyles();
    void columnStyles(const Table &table, int number);
    void cellStyle(const QString &name, const QString &background);
    void write(const TitleBlock &block);
    void write(const Contents &block);
    void write(const Heading &block);
    void write(const Paragraph &block);
    void write(const LevelBar &block);
    void write(const Table &block);
    void write(const Figure &block);
    void note(const QString &text);
    void writeRow(const Table &table, const Row &row, bool isHeader);
    void writeCell(const Cell &cell, bool isBand, const QString &anchor);
    void paragraph(const QString &style, const Inline &text, const QString &anchor = {},
                   const QString &label = {});
    void text(const Inline &content);
    void characters(const QString &content);
    void bookmark(const QString &anchor);

    QXmlStreamWriter &m_xml;
    const MemoDocument &m_document;
    int m_table = 0;
    int m_figure = 0;
    int m_note = 0;
};

void OdtWriter::run()
{
    m_xml.writeStartDocument();
    declareNamespaces(m_xml);
    m_xml.writeStartElement(odfOffice, u"document-content"_s);
    m_xml.writeAttribute(odfOffice, u"version"_s, u"1.3"_s);
    automaticStyles();
    m_xml.writeStartElement(odfOffice, u"body"_s);
    m_xml.writeStartElement(odfOffice, u"text"_s);
    for (const Block &block : m_document.blocks)
        std::visit([this](const auto &typed) { write(typed); }, block);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
}

/// ODF keeps the look of cells and the widths of columns here.
void OdtWriter::automaticStyles()
{
    m_xml.writeStartElement(odfOffice, u"automatic-styles"_s);
    m_xml.writeStartElement(odfStyle, u"style"_s);
    m_xml.writeAttribute(odfStyle, u"name"_s, u"MemoTable"_s);
    m_xml.writeAttribute(odfStyle, u"family"_s, u"table"_s);
    m_xml.writeEmptyElement(odfStyle, u"table-properties"_s);
    m_xml.writeAttribute(odfStyle, u"width"_s,
                         QString::number(textWidth(m_document.look)) + u"mm"_s);
    m_xml.writeAttribute(odfTable, u"align"_s, u"margins"_s);
    m_xml.writeEndElement();
    m_xml.writeStartElement(odfStyle, u"style"_s);
    m_xml.writeAttribute(odfStyle, u"name"_s, u"WholeRow"_s);
    m_xml.writeAttribute(odfStyle, u"family"_s, u"table-row"_s);
    m_xml.writeEmptyElement(odfStyle, u"table-row-properties"_s);
    m_xml.writeAttribute(odfFo, u"keep-together"_s, u"always"_s);
    m_xml.writeEndElement();
    cellStyle(u"PlainCell"_s, {});
    cellStyle(u"BandCell"_s, u"#e9edf2"_s);
    int number = 0;
    for (const Block &block : m_document.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            columnStyles(*table, ++number);
    m_xml.writeEndElement();
}

void OdtWriter::cellStyle(const QString &name, const QString &background)
{
    m_xml.writeStartElement(odfStyle, u"style"_s);
    m_xml.writeAttribute(odfStyle, u"name"_s, name);
    m_xml.writeAttribute(odfStyle, u"family"_s, u"table-cell"_s);
    m_xml.writeEmptyElement(odfStyle, u"table-cell-properties"_s);
    m_xml.writeAttribute(odfFo, u"padding"_s, u"1.2mm"_s);
    m_xml.writeAttribute(odfFo, u"border-bottom"_s, u"0.5pt solid #b8bfc8"_s);
    if (!background.isEmpty())
        m_xml.writeAttribute(odfFo, u"background-color"_s, background);
    m_xml.writeEndElement();
}

void OdtWriter::columnStyles(const Table &table, int number)
{
    const int whole = std::max(1, std::accumulate(table.widths.begin(), table.widths.end(), 0));
    for (std::size_t i = 0; i < table.widths.size(); ++i) {
        m_xml.writeStartElement(odfStyle, u"style"_s);
        m_xml.writeAttribute(odfStyle, u"name"_s, u"T%1.%2"_s.arg(number).arg(i + 1));
        m_xml.writeAttribute(odfStyle, u"family"_s, u"table-column"_s);
        m_xml.writeEmptyElement(odfStyle, u"table-column-properties"_s);
        m_xml.writeAttribute(
            odfStyle, u"column-width"_s,
            QString::number(textWidth(m_document.look) * table.widths[i] / whole, 'f', 2)
                + u"mm"_s);
        // LibreOffice takes any share below 23 for 23.
        constexpr int fine = 655;
        m_xml.writeAttribute(odfStyle, u"rel-column-width"_s,
                             QString::number(table.widths[i] * fine) + u"*"_s);
        m_xml.writeEndElement();
    }
}

void OdtWriter::bookmark(const QString &anchor)
{
    if (anchor.isEmpty())
        return;
    m_xml.writeEmptyElement(odfText, u"bookmark"_s);
    m_xml.writeAttribute(odfText, u"name"_s, anchor);
}

/// White space beyond single spaces has elements of its own.
void OdtWriter::characters(const QString &content)
{
    const QStringList lines = content.split(QChar(QChar::LineSeparator));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_xml.writeEmptyElement(odfText, u"line-break"_s);
        bool afterSpace = i == 0;
        QString plain;
        for (const QChar character : lines[i]) {
            if (character == u' ' && afterSpace) {
                m_xml.writeCharacters(plain);
                plain.clear();
                m_xml.writeEmptyElement(odfText, u"s"_s);
                continue;
            }
            afterSpace = character == u' ';
            plain += character;
        }
        m_xml.writeCharacters(plain);
    }
}

void OdtWriter::text(const Inline &content)
{
    for (const Run &run : content.runs) {
        if (!run.link.isEmpty()) {
            m_xml.writeStartElement(odfText, u"a"_s);
            m_xml.writeAttribute(odfXlink, u"type"_s, u"simple"_s);
            m_xml.writeAttribute(odfXlink, u"href"_s, u'#' + run.link);
        }
        const QString style = run.raised ? u"Raised"_s
            : run.bold                   ? u"Strong_20_Emphasis"_s
            : run.italic                 ? u"Emphasis"_s
            : run.quiet                  ? u"Quiet"_s
                                         : QString();
        if (!style.isEmpty()) {
            m_xml.writeStartElement(odfText, u"span"_s);
            m_xml.writeAttribute(odfText, u"style-name"_s, style);
        }
        characters(run.text);
        if (!style.isEmpty())
            m_xml.writeEndElement();
        if (!run.link.isEmpty())
            m_xml.writeEndElement();
        if (!run.note.isEmpty())
            note(run.note);
    }
}

void OdtWriter::note(const QString &content)
{
    const QString number = QString::number(++m_note);
    m_xml.writeStartElement(odfText, u"note"_s);
    m_xml.writeAttribute(odfText, u"id"_s, u"ftn"_s + number);
    m_xml.writeAttribute(odfText, u"note-class"_s, u"footnote"_s);
    m_xml.writeTextElement(odfText, u"note-citation"_s, number);
    m_xml.writeStartElement(odfText, u"note-body"_s);
    paragraph(u"Footnote"_s, Inline(content));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtWriter::paragraph(const QString &style, const Inline &content, const QString &anchor,
                          const QString &label)
{
    m_xml.writeStartElement(odfText, u"p"_s);
    m_xml.writeAttribute(odfText, u"style-name"_s, style);
    bookmark(anchor);
    if (!label.isEmpty()) {
        m_xml.writeCharacters(label);
        m_xml.writeEmptyElement(odfText, u"tab"_s);
    }
    text(content);
    m_xml.writeEndElement();
}

void OdtWriter::write(const TitleBlock &block)
{
    for (const QString &line : m_document.look.letterhead)
        paragraph(u"Letterhead"_s, Inline(line));
    paragraph(u"Kicker"_s, Inline(block.kicker));
    paragraph(u"Title"_s, Inline(block.title));
    paragraph(u"Subtitle"_s, Inline(block.subtitle));
}

void OdtWriter::write(const Contents &block)
{
    m_xml.writeStartElement(odfText, u"table-of-content"_s);
    m_xml.writeAttribute(odfText, u"name"_s, u"Contents"_s);
    m_xml.writeAttribute(odfText, u"protected"_s, u"false"_s);
    m_xml.writeStartElement(odfText, u"table-of-content-source"_s);
    m_xml.writeAttribute(odfText, u"outline-level"_s, u"2"_s);
    m_xml.writeTextElement(odfText, u"index-title-template"_s, block.title);
    m_xml.writeEndElement();
    m_xml.writeStartElement(odfText, u"index-body"_s);
    m_xml.writeStartElement(odfText, u"index-title"_s);
    m_xml.writeAttribute(odfText, u"name"_s, u"Contents_Head"_s);
    paragraph(u"Contents_20_Heading"_s, Inline(block.title));
    m_xml.writeEndElement();
    const QHash<QString, int> pages = pagesInPrint(m_document);
    for (const Heading *heading : headingsOf(m_document, 2)) {
        m_xml.writeStartElement(odfText, u"p"_s);
        m_xml.writeAttribute(odfText, u"style-name"_s, u"Contents_20_%1"_s.arg(heading->level));
        text(Inline(Run{.text = numberedTitle(*heading), .link = heading->anchor}));
        m_xml.writeEmptyElement(odfText, u"tab"_s);
        m_xml.writeStartElement(odfText, u"bookmark-ref"_s);
        m_xml.writeAttribute(odfText, u"reference-format"_s, u"page"_s);
        m_xml.writeAttribute(odfText, u"ref-name"_s, heading->anchor);
        m_xml.writeCharacters(QString::number(pages.value(heading->anchor)));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtWriter::write(const Heading &block)
{
    m_xml.writeStartElement(odfText, u"h"_s);
    m_xml.writeAttribute(odfText, u"style-name"_s, u"Heading_20_%1"_s.arg(block.level));
    m_xml.writeAttribute(odfText, u"outline-level"_s, QString::number(block.level));
    bookmark(block.anchor);
    if (!block.number.isEmpty())
        m_xml.writeCharacters(block.number + u'\u2002');
    text(block.text);
    m_xml.writeEndElement();
}

void OdtWriter::write(const Paragraph &block)
{
    if (block.role == ParagraphRole::Numbered)
        paragraph(block.keepWithNext ? u"Numbered_20_Lead"_s : u"Numbered"_s, block.text,
                  block.anchor, u"%1."_s.arg(block.number));
    else if (block.role == ParagraphRole::Item)
        paragraph(u"Item"_s, block.text, {}, u"–"_s);
    else
        paragraph(block.role == ParagraphRole::Note            ? u"Cell_20_Note"_s
                      : block.role == ParagraphRole::Quotation ? u"Quotations"_s
                      : block.keepWithNext                     ? u"Body_20_Lead"_s
                                                               : u"Text_20_body"_s,
                  block.text, block.anchor);
}

void OdtWriter::write(const LevelBar &block)
{
    Inline line(barInText(block.level) + u"  "_s);
    line += block.words;
    paragraph(u"Level"_s, line);
}

QString odtCellStyle(const Paragraph &paragraph)
{
    switch (paragraph.role) {
    case ParagraphRole::CellNote:
        return u"Cell_20_Note"_s;
    case ParagraphRole::CellMono:
        return u"Cell_20_Hash"_s;
    case ParagraphRole::CellLabel:
        return u"Cell_20_Label"_s;
    default:
        return paragraph.text.text().isRightToLeft() ? u"Cell_20_RTL"_s : u"Cell"_s;
    }
}

void OdtWriter::writeCell(const Cell &cell, bool isBand, const QString &anchor)
{
    m_xml.writeStartElement(odfTable, u"table-cell"_s);
    m_xml.writeAttribute(odfTable, u"style-name"_s, isBand ? u"BandCell"_s : u"PlainCell"_s);
    m_xml.writeAttribute(odfOffice, u"value-type"_s, u"string"_s);
    QString pending = anchor;
    for (const CellBlock &block : cell.blocks) {
        if (const auto *bar = std::get_if<LevelBar>(&block)) {
            Inline line(barInText(bar->level) + u"  "_s);
            line += bar->words;
            paragraph(u"Cell"_s, line, pending);
        } else {
            const auto &typed = std::get<Paragraph>(block);
            paragraph(odtCellStyle(typed), typed.text, pending);
        }
        pending.clear();
    }
    if (cell.blocks.empty())
        paragraph(u"Cell"_s, {}, pending);
    m_xml.writeEndElement();
}

void OdtWriter::writeRow(const Table &table, const Row &row, bool isHeader)
{
    m_xml.writeStartElement(odfTable, u"table-row"_s);
    if (isHeader || staysOnOnePage(row))
        m_xml.writeAttribute(odfTable, u"style-name"_s, u"WholeRow"_s);
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        writeCell(row.cells[i], isHeader || (table.role == TableRole::Sheet && i == 0),
                  i == 0 ? row.anchor : QString());
    m_xml.writeEndElement();
}

void OdtWriter::write(const Table &block)
{
    ++m_table;
    m_xml.writeStartElement(odfTable, u"table"_s);
    m_xml.writeAttribute(odfTable, u"name"_s, u"Table%1"_s.arg(m_table));
    m_xml.writeAttribute(odfTable, u"style-name"_s, u"MemoTable"_s);
    for (std::size_t i = 0; i < block.widths.size(); ++i) {
        m_xml.writeEmptyElement(odfTable, u"table-column"_s);
        m_xml.writeAttribute(odfTable, u"style-name"_s, u"T%1.%2"_s.arg(m_table).arg(i + 1));
    }
    if (!block.header.empty()) {
        Row header;
        for (const Inline &title : block.header) {
            Cell cell;
            cell.add(title, ParagraphRole::CellLabel);
            header.cells.push_back(std::move(cell));
        }
        m_xml.writeStartElement(odfTable, u"table-header-rows"_s);
        writeRow(block, header, true);
        m_xml.writeEndElement();
    }
    for (const Row &row : block.rows)
        writeRow(block, row, false);
    m_xml.writeEndElement();
    paragraph(u"After_20_Table"_s, {});
}

/// The drawing, and the same in dots for programs that do not know SVG.
void OdtWriter::write(const Figure &block)
{
    const FigureSize size = figureSize(block, textWidth(m_document.look), 215);
    const QString number = QString::number(++m_figure);
    m_xml.writeStartElement(odfText, u"p"_s);
    m_xml.writeAttribute(odfText, u"style-name"_s, u"Figure"_s);
    bookmark(block.anchor);
    m_xml.writeStartElement(odfDraw, u"frame"_s);
    m_xml.writeAttribute(odfDraw, u"name"_s, u"Figure"_s + number);
    m_xml.writeAttribute(odfText, u"anchor-type"_s, u"as-char"_s);
    m_xml.writeAttribute(odfSvg, u"width"_s, QString::number(size.width, 'f', 2) + u"mm"_s);
    m_xml.writeAttribute(odfSvg, u"height"_s, QString::number(size.height, 'f', 2) + u"mm"_s);
    for (const QString &suffix : {u"svg"_s, u"png"_s}) {
        m_xml.writeEmptyElement(odfDraw, u"image"_s);
        m_xml.writeAttribute(odfXlink, u"href"_s, u"Pictures/figure-"_s + number + u'.' + suffix);
        m_xml.writeAttribute(odfXlink, u"type"_s, u"simple"_s);
        m_xml.writeAttribute(odfXlink, u"show"_s, u"embed"_s);
        m_xml.writeAttribute(odfXlink, u"actuate"_s, u"onLoad"_s);
    }
    m_xml.writeTextElement(odfSvg, u"desc"_s, block.alternative);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    paragraph(u"Caption"_s, block.caption);
}

QByteArray odtContent(const MemoDocument &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    OdtWriter(xml, document).run();
    return bytes;
}

QByteArray odtMeta(const MemoDocument &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    declareNamespaces(xml);
    xml.writeStartElement(odfOffice, u"document-meta"_s);
    xml.writeAttribute(odfOffice, u"version"_s, u"1.3"_s);
    xml.writeStartElement(odfOffice, u"meta"_s);
    xml.writeTextElement(odfMeta, u"generator"_s, u"Saranda"_s);
    xml.writeTextElement(odfDc, u"title"_s, document.title);
    xml.writeTextElement(odfDc, u"subject"_s, document.subject);
    if (!document.author.isEmpty())
        xml.writeTextElement(odfMeta, u"initial-creator"_s, document.author);
    if (document.madeOn.isValid())
        xml.writeTextElement(odfMeta, u"creation-date"_s,
                             document.madeOn.toUTC().toString(Qt::ISODate));
    xml.writeTextElement(odfDc, u"language"_s, document.language);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray odtManifest(const std::vector<ZipPart> &pictures)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(odfManifest, u"manifest"_s);
    xml.writeStartElement(odfManifest, u"manifest"_s);
    xml.writeAttribute(odfManifest, u"version"_s, u"1.3"_s);
    const auto entry = [&xml](const QString &path, const QString &type) {
        xml.writeEmptyElement(odfManifest, u"file-entry"_s);
        xml.writeAttribute(odfManifest, u"full-path"_s, path);
        xml.writeAttribute(odfManifest, u"media-type"_s, type);
    };
    entry(u"/"_s, u"application/vnd.oasis.opendocument.text"_s);
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        entry(part, u"text/xml"_s);
    for (const ZipPart &picture : pictures)
        entry(picture.name, picture.name.endsWith(u"svg"_s) ? u"image/svg+xml"_s : u"image/png"_s);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> odtOf(const MemoDocument &document)
{
    const Result<QByteArray> styles = filledTemplate(u"odt-styles.xml"_s, document);
    if (!styles)
        return failure(styles.error());
    std::vector<ZipPart> parts{{u"mimetype"_s, "application/vnd.oasis.opendocument.text", true},
                               {u"content.xml"_s, odtContent(document)},
                               {u"styles.xml"_s, *styles},
                               {u"meta.xml"_s, odtMeta(document)}};
    const std::vector<ZipPart> pictures = picturesOf(document, u"Pictures/"_s);
    parts.insert(parts.end(), pictures.begin(), pictures.end());
    parts.push_back({u"META-INF/manifest.xml"_s, odtManifest(pictures)});
    return zipOf(parts, document.madeOn);
}

} // namespace saranda
