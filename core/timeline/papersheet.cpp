// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/papersheet.h"

#include "core/timeline/timeline.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace saranda {

namespace {

constexpr int sheetFontSize = 11;
const QColor sheetMarkingInk(0x8a, 0x1c, 0x1c);

} // namespace

QFont PaperSheet::fontOf(const QFont &family)
{
    QFont font = family;
    font.setPixelSize(sheetFontSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double PaperSheet::lineOf(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

void PaperSheet::paint(QPainter &painter, const QSizeF &paper, const QFont &font) const
{
    const double line = lineOf(font);
    const double width = paper.width() - 2 * margin;
    const double head = margin / 2 - line / 2;
    const double foot = paper.height() - margin / 2 - line / 2;
    const auto write = [&](double top, double height, Qt::Alignment side, const QString &words) {
        painter.drawText(QRectF(margin, top, width, height), int(side | Qt::AlignTop), words);
    };
    painter.fillRect(QRectF(QPointF(0, 0), paper), background);
    QFont bold = font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(sheetMarkingInk);
    if (!marking.isEmpty())
        for (const double top : {head, foot})
            write(top, line, Qt::AlignHCenter, drawableText(marking).toUpper());
    QFont large = bold;
    large.setPixelSize(titleSize);
    painter.setFont(large);
    painter.setPen(text);
    write(margin, 1.5 * titleSize, Qt::AlignLeft,
          QFontMetricsF(large).elidedText(title, Qt::ElideRight, width));
    painter.setFont(font);
    painter.setPen(muted);
    write(margin + 1.5 * titleSize, line, Qt::AlignLeft,
          QFontMetricsF(font).elidedText(beneath, Qt::ElideRight, width));
    write(foot, line, Qt::AlignRight, pageText);
}

} // namespace saranda
