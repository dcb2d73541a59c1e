// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/memodocument.h"

#include <QXmlStreamWriter>

namespace saranda {

// Namespaces of the parts of an Office Open XML text.
struct DocxNamespaces {
    QString main = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
    QString relations =
        QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    QString drawing =
        QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
    QString art = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main");
    QString picture = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture");
    QString svg = QStringLiteral("http://schemas.microsoft.com/office/drawing/2016/SVG/main");
};

/// Writes the parts that hold text: the body, the head and the foot.
class DocxWriter
{
public:
    DocxWriter(QByteArray &bytes, const MemoDocument &document)
        : m_xml(&bytes)
        , m_document(document)
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        m_xml.writeNamespace(m_names.main, QStringLiteral("w"));
        m_xml.writeNamespace(m_names.relations, QStringLiteral("r"));
        m_xml.writeNamespace(m_names.drawing, QStringLiteral("wp"));
        m_xml.writeNamespace(m_names.art, QStringLiteral("a"));
        m_xml.writeNamespace(m_names.picture, QStringLiteral("pic"));
    }

    void body();
    void head();
    void foot();
    void notes();

private:
    void start(const QString &name) { m_xml.writeStartElement(m_names.main, name); }
    void end() { m_xml.writeEndElement(); }
    void empty(const QString &name) { m_xml.writeEmptyElement(m_names.main, name); }
    void attribute(const QString &name, const QString &value)
    {
        m_xml.writeAttribute(m_names.main, name, value);
    }
    void valued(const QString &name, const QString &value)
    {
        empty(name);
        attribute(QStringLiteral("val"), value);
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
    void pageOf(const QString &anchor, int inPrint);
    void bookmark(const QString &anchor);
    void section();

    DocxNamespaces m_names;
    QXmlStreamWriter m_xml;
    const MemoDocument &m_document;
    int m_bookmark = 0;
    int m_figure = 0;
    int m_note = 0;
};

} // namespace saranda
