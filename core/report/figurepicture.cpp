// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figurepicture.h"

#include "core/base/literals.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

bool isUnwantedElement(QStringView name)
{
    static const QStringList unwanted{u"script"_s, u"foreignObject"_s, u"iframe"_s, u"object"_s,
                                      u"embed"_s,  u"handler"_s,       u"set"_s,    u"animate"_s};
    return unwanted.contains(name.toString(), Qt::CaseInsensitive);
}

/// A reference within the drawing, or a picture that is part of it.
bool staysInside(QStringView reference)
{
    const QString trimmed = reference.toString().trimmed();
    return trimmed.startsWith(u'#') || trimmed.startsWith(u"data:image/png;base64,"_s)
        || trimmed.startsWith(u"data:image/jpeg;base64,"_s);
}

/// "url(#clip)" stays inside, "url(https:…)" does not.
bool loadsNothing(const QString &value)
{
    for (qsizetype at = value.indexOf(u"url("_s, 0, Qt::CaseInsensitive); at >= 0;
         at = value.indexOf(u"url("_s, at + 1, Qt::CaseInsensitive)) {
        QStringView target = QStringView(value).mid(at + 4).trimmed();
        while (!target.isEmpty() && (target.front() == u'\'' || target.front() == u'"'))
            target = target.mid(1);
        if (!target.startsWith(u'#'))
            return false;
    }
    return !value.contains(u"@import"_s, Qt::CaseInsensitive);
}

bool isWanted(const QXmlStreamAttribute &attribute)
{
    if (attribute.name().startsWith(u"on"_s, Qt::CaseInsensitive))
        return false;
    if (attribute.name().compare(u"href"_s, Qt::CaseInsensitive) == 0)
        return staysInside(attribute.value());
    return loadsNothing(attribute.value().toString());
}

void copyStart(const QXmlStreamReader &from, QXmlStreamWriter &to)
{
    for (const QXmlStreamNamespaceDeclaration &declared : from.namespaceDeclarations())
        if (declared.prefix().isEmpty())
            to.writeDefaultNamespace(declared.namespaceUri().toString());
        else
            to.writeNamespace(declared.namespaceUri().toString(), declared.prefix().toString());
    to.writeStartElement(from.namespaceUri().toString(), from.name().toString());
    for (const QXmlStreamAttribute &attribute : from.attributes())
        if (isWanted(attribute))
            to.writeAttribute(attribute);
}

} // namespace

QByteArray standaloneSvg(const QByteArray &svg)
{
    QByteArray clean;
    QXmlStreamReader from(svg);
    QXmlStreamWriter to(&clean);
    bool isSvg = false;
    while (!from.atEnd()) {
        switch (from.readNext()) {
        case QXmlStreamReader::StartElement:
            isSvg = isSvg || from.name() == u"svg"_s;
            if (isUnwantedElement(from.name()))
                from.skipCurrentElement();
            else
                copyStart(from, to);
            break;
        case QXmlStreamReader::EndElement:
            to.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            if (loadsNothing(from.text().toString()) || from.isWhitespace())
                to.writeCharacters(from.text().toString());
            break;
        default:
            break; // no DOCTYPE, entity, comment or instruction is taken over
        }
    }
    return isSvg && !from.hasError() ? clean : QByteArray();
}

FigureSize figureSize(const Figure &figure, double width, double highest)
{
    const double aspect = std::clamp(figure.aspect, 0.1, 20.0);
    constexpr double mostGrown = 1.5;
    const double widest =
        figure.leastShare > 0 ? width * std::min(1.0, figure.leastShare * mostGrown) : width;
    const double height = std::min(widest / aspect, highest);
    return {std::min(widest, height * aspect), height};
}

QByteArray pngOf(const Figure &figure)
{
    constexpr int dotsAcross = 1440; // 228 to the inch over the width of the text
    const FigureSize size = figureSize(figure, dotsAcross, dotsAcross * 1.5);
    QImage image(std::max(1, qRound(size.width)), std::max(1, qRound(size.height)),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QSvgRenderer renderer(standaloneSvg(figure.svg));
    renderer.render(&painter, QRectF(image.rect()));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace saranda
