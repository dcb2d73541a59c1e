// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svgtexts.h"

#include "core/base/literals.h"

#include <QFont>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace saranda {

using namespace literals;

namespace {

QList<qreal> numbersIn(QStringView text)
{
    static const QRegularExpression number(u"[-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?"_s);
    QList<qreal> numbers;
    for (auto found = number.globalMatch(text.toString()); found.hasNext();)
        numbers.append(found.next().captured().toDouble());
    return numbers;
}

QTransform transformNamed(const QString &name, const QList<qreal> &values)
{
    QTransform transform;
    if (name == u"matrix" && values.size() == 6)
        return {values[0], values[1], values[2], values[3], values[4], values[5]};
    if (name == u"translate" && !values.isEmpty())
        return transform.translate(values[0], values.value(1, 0));
    if (name == u"scale" && !values.isEmpty())
        return transform.scale(values[0], values.value(1, values[0]));
    if (name == u"rotate" && !values.isEmpty()) {
        transform.translate(values.value(1, 0), values.value(2, 0));
        transform.rotate(values[0]);
        return transform.translate(-values.value(1, 0), -values.value(2, 0));
    }
    return transform;
}

/// "translate(3,4) rotate(90)": the last is applied first.
QTransform transformOf(const QString &text)
{
    static const QRegularExpression step(u"([a-zA-Z]+)\\s*\\(([^)]*)\\)"_s);
    QTransform transform;
    for (auto steps = step.globalMatch(text); steps.hasNext();) {
        const auto match = steps.next();
        transform = transformNamed(match.captured(1), numbersIn(match.capturedView(2))) * transform;
    }
    return transform;
}

qreal sizeOf(const QString &text, qreal known)
{
    constexpr qreal pixelsPerPoint = 96.0 / 72;
    const QList<qreal> numbers = numbersIn(text);
    if (numbers.isEmpty() || numbers.front() <= 0)
        return known;
    return text.endsWith(u"pt"_s) ? numbers.front() * pixelsPerPoint : numbers.front();
}

QStringList familiesOf(const QString &list)
{
    QStringList families;
    for (QString family : list.split(u',', Qt::SkipEmptyParts)) {
        family = family.remove(u'\'').remove(u'"').trimmed();
        if (!family.isEmpty())
            families.append(family);
    }
    return families;
}

/// One property, whether it came as an attribute or in a style.
void take(const QString &name, const QString &value, SvgText &look)
{
    if (name == u"font-family")
        look.families = familiesOf(value);
    else if (name == u"font-size")
        look.size = sizeOf(value, look.size);
    else if (name == u"font-weight")
        look.bold = value == u"bold" || value == u"bolder" || value.toInt() >= QFont::DemiBold;
    else if (name == u"font-style")
        look.italic = value == u"italic" || value == u"oblique";
    else if (name == u"fill" && QColor::isValidColor(value))
        look.fill = QColor(value);
    else if (name == u"text-anchor")
        look.anchor = value == u"middle" ? SvgText::Anchor::Middle
            : value == u"end"            ? SvgText::Anchor::End
                                         : SvgText::Anchor::Start;
    else if (name == u"transform")
        look.transform = transformOf(value) * look.transform;
    else if (name == u"x" && !numbersIn(value).isEmpty())
        look.at.setX(numbersIn(value).front());
    else if (name == u"y" && !numbersIn(value).isEmpty())
        look.at.setY(numbersIn(value).front());
}

SvgText within(const QXmlStreamReader &element, SvgText look)
{
    for (const QXmlStreamAttribute &attribute : element.attributes()) {
        if (attribute.name() != u"style") {
            take(attribute.name().toString(), attribute.value().toString().trimmed(), look);
            continue;
        }
        for (const QString &entry : attribute.value().toString().split(u';'))
            take(entry.section(u':', 0, 0).trimmed(), entry.section(u':', 1).trimmed(), look);
    }
    return look;
}

class SvgTextReader
{
public:
    explicit SvgTextReader(const QByteArray &svg)
        : m_from(svg)
        , m_to(&m_apart.drawing)
    { }

    TakenApartSvg run();

private:
    void readText(const SvgText &look);
    void add(const SvgText &look, const QString &text);
    void copyStart();

    TakenApartSvg m_apart;
    QXmlStreamReader m_from;
    QXmlStreamWriter m_to;
};

TakenApartSvg SvgTextReader::run()
{
    std::vector<SvgText> looks{SvgText()};
    while (!m_from.atEnd()) {
        switch (m_from.readNext()) {
        case QXmlStreamReader::StartElement: {
            SvgText outer = looks.back();
            outer.at = {};
            const SvgText look = within(m_from, outer);
            if (m_from.name() == u"text") {
                readText(look);
                break;
            }
            looks.push_back(look);
            copyStart();
            break;
        }
        case QXmlStreamReader::EndElement:
            looks.pop_back();
            m_to.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            m_to.writeCharacters(m_from.text().toString());
            break;
        default:
            break;
        }
    }
    return m_apart;
}

/// A tspan with a place of its own begins a line of its own.
void SvgTextReader::readText(const SvgText &look)
{
    const bool keepsSpaces = m_from.attributes().value(u"xml:space"_s) == u"preserve";
    std::vector<SvgText> open{look};
    SvgText line = look;
    QString text;
    const auto finish = [&] {
        add(line, keepsSpaces ? text : text.simplified());
        text.clear();
    };
    while (!m_from.atEnd() && !open.empty()) {
        switch (m_from.readNext()) {
        case QXmlStreamReader::StartElement: {
            const bool isPlaced = m_from.attributes().hasAttribute(u"x"_s)
                || m_from.attributes().hasAttribute(u"y"_s);
            open.push_back(within(m_from, open.back()));
            if (isPlaced) {
                finish();
                line = open.back();
            }
            break;
        }
        case QXmlStreamReader::EndElement:
            open.pop_back();
            break;
        case QXmlStreamReader::Characters:
            text += m_from.text();
            break;
        default:
            break;
        }
    }
    finish();
}

void SvgTextReader::add(const SvgText &look, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    m_apart.texts.push_back(look);
    m_apart.texts.back().text = text;
}

void SvgTextReader::copyStart()
{
    for (const QXmlStreamNamespaceDeclaration &declared : m_from.namespaceDeclarations())
        if (declared.prefix().isEmpty())
            m_to.writeDefaultNamespace(declared.namespaceUri().toString());
        else
            m_to.writeNamespace(declared.namespaceUri().toString(), declared.prefix().toString());
    m_to.writeStartElement(m_from.namespaceUri().toString(), m_from.name().toString());
    m_to.writeAttributes(m_from.attributes());
}

} // namespace

TakenApartSvg takenApart(const QByteArray &svg)
{
    return SvgTextReader(svg).run();
}

} // namespace saranda
