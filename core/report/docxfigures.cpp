// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/docxwriter.h"
#include "core/report/figurepicture.h"
#include "core/report/memooffice.h"

namespace saranda {

using namespace literals;

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

void DocxWriter::write(const Figure &block)
{
    constexpr double unitsPerMillimetre = 36000; // English metric units
    const FigureSize size = figureSize(block, textWidth(m_document.look), 215);
    const QString width = QString::number(qRound64(size.width * unitsPerMillimetre));
    const QString height = QString::number(qRound64(size.height * unitsPerMillimetre));
    const int number = ++m_figure;
    startParagraph(u"Figure"_s);
    bookmark(block.anchor);
    start(u"r"_s);
    start(u"drawing"_s);
    m_xml.writeStartElement(m_names.drawing, u"inline"_s);
    m_xml.writeEmptyElement(m_names.drawing, u"extent"_s);
    m_xml.writeAttribute(u"cx"_s, width);
    m_xml.writeAttribute(u"cy"_s, height);
    m_xml.writeEmptyElement(m_names.drawing, u"docPr"_s);
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
    m_xml.writeStartElement(m_names.art, u"graphic"_s);
    m_xml.writeStartElement(m_names.art, u"graphicData"_s);
    m_xml.writeAttribute(u"uri"_s, m_names.picture);
    m_xml.writeStartElement(m_names.picture, u"pic"_s);
    m_xml.writeStartElement(m_names.picture, u"nvPicPr"_s);
    m_xml.writeEmptyElement(m_names.picture, u"cNvPr"_s);
    m_xml.writeAttribute(u"id"_s, QString::number(number));
    m_xml.writeAttribute(u"name"_s, u"figure-%1.png"_s.arg(number));
    m_xml.writeEmptyElement(m_names.picture, u"cNvPicPr"_s);
    end();
    m_xml.writeStartElement(m_names.picture, u"blipFill"_s);
    m_xml.writeStartElement(m_names.art, u"blip"_s);
    m_xml.writeAttribute(m_names.relations, u"embed"_s, u"png%1"_s.arg(number));
    m_xml.writeStartElement(m_names.art, u"extLst"_s);
    m_xml.writeStartElement(m_names.art, u"ext"_s);
    m_xml.writeAttribute(u"uri"_s, u"{96DAC541-7B7A-43D3-8B79-37D633B846F1}"_s);
    m_xml.writeNamespace(m_names.svg, u"asvg"_s);
    m_xml.writeEmptyElement(m_names.svg, u"svgBlip"_s);
    m_xml.writeAttribute(m_names.relations, u"embed"_s, u"svg%1"_s.arg(number));
    for (int i = 0; i < 3; ++i)
        end();
    m_xml.writeStartElement(m_names.art, u"stretch"_s);
    m_xml.writeEmptyElement(m_names.art, u"fillRect"_s);
    end();
    end();
    m_xml.writeStartElement(m_names.picture, u"spPr"_s);
    m_xml.writeStartElement(m_names.art, u"xfrm"_s);
    m_xml.writeEmptyElement(m_names.art, u"off"_s);
    m_xml.writeAttribute(u"x"_s, u"0"_s);
    m_xml.writeAttribute(u"y"_s, u"0"_s);
    m_xml.writeEmptyElement(m_names.art, u"ext"_s);
    m_xml.writeAttribute(u"cx"_s, width);
    m_xml.writeAttribute(u"cy"_s, height);
    end();
    m_xml.writeStartElement(m_names.art, u"prstGeom"_s);
    m_xml.writeAttribute(u"prst"_s, u"rect"_s);
    m_xml.writeEmptyElement(m_names.art, u"avLst"_s);
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

} // namespace saranda
