// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/stamps.h"

#include "core/annexes/drawnpdf.h"
#include "core/base/literals.h"
#include "core/report/typography.h"

#include <QTextLayout>

namespace saranda {

using namespace literals;

namespace {

constexpr QSizeF stampSize(560, 16); // points
constexpr double stampBaseline = 4; // above its lower edge

QStringList numberCharacters()
{
    QStringList characters;
    for (const QChar c : u"0123456789/ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s)
        characters.append(QString(c));
    return characters;
}

std::string decimals(double value)
{
    return QByteArray::number(value, 'f', 1).toStdString();
}

} // namespace

Result<Stamps> Stamps::make(QPDF &target, const QStringList &texts)
{
    QStringList all = numberCharacters();
    for (const QString &text : texts)
        if (!text.isEmpty() && !all.contains(text))
            all.append(text);
    const TextStyle style{.typeface = Typeface::Sans, .size = 85, .leading = 100, .bold = true};
    DrawnPdf drawing(stampSize);
    std::vector<double> widths;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i > 0)
            drawing.newPage();
        const auto layout = laidOut(Inline(all[i]), style, stampSize.width() * unitsPerPoint);
        const QTextLine line = layout->lineAt(0);
        const qreal baseline = (stampSize.height() - stampBaseline) * unitsPerPoint;
        drawing.remember(all[i]);
        line.draw(&drawing.painter(), {0, baseline - line.y() - line.ascent()});
        widths.push_back(line.horizontalAdvance() / unitsPerPoint);
    }
    const Result<QByteArray> pdf = drawing.finished();
    if (!pdf)
        return failure(pdf.error());
    Stamps stamps;
    stamps.m_drawn = drawnPages(*pdf);
    const std::vector<PageForm> &forms = stamps.m_drawn.forms;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        stamps.m_places.insert(all[qsizetype(i)], int(i));
        stamps.m_stamps.push_back(
            {target.copyForeignObject(forms[i].form), "/Stamp" + std::to_string(i), widths[i]});
    }
    return stamps;
}

std::string Stamps::placed(const Stamp &stamp, double x, double y, QPDFObjectHandle &resources)
{
    resources.getKey("/XObject").replaceKey(stamp.name, stamp.form);
    return "q 1 0 0 1 " + decimals(x) + ' ' + decimals(y - stampBaseline) + " cm " + stamp.name
        + " Do Q\n";
}

std::string Stamps::text(const QString &text, double x, double y, QPDFObjectHandle &resources) const
{
    const auto place = m_places.constFind(text);
    return place == m_places.cend() ? std::string()
                                    : placed(m_stamps[std::size_t(*place)], x, y, resources);
}

std::string Stamps::number(const QString &number, double x, double y,
                           QPDFObjectHandle &resources) const
{
    std::string content;
    for (const QChar c : number) {
        content += text(QString(c), x, y, resources);
        x += widthOfText(QString(c));
    }
    return content;
}

double Stamps::widthOfText(const QString &text) const
{
    const auto place = m_places.constFind(text);
    return place == m_places.cend() ? 0 : m_stamps[std::size_t(*place)].width;
}

double Stamps::widthOfNumber(const QString &number) const
{
    double width = 0;
    for (const QChar c : number)
        width += widthOfText(QString(c));
    return width;
}

} // namespace saranda
