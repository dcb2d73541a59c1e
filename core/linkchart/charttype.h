// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace saranda {

/// The font of a chart's words at this height in pixels.
QFont chartFont(const QFont &base, double height);
/// One line of text, elided where it is too long.
void drawChartLine(QPainter &painter, const QRectF &line, const QString &text, const QFont &font,
                   Qt::Alignment alignment = Qt::AlignLeft);

} // namespace saranda
