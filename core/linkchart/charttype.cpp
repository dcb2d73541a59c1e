// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/charttype.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace saranda {

QFont chartFont(const QFont &base, double height)
{
    QFont font = base;
    font.setPixelSize(std::max(1, int(std::floor(height + 0.25))));
    return font;
}

void drawChartLine(QPainter &painter, const QRectF &line, const QString &text, const QFont &font,
                   Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.drawText(line, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace saranda
