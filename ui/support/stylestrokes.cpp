// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/stylestrokes.h"

#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace saranda::strokes {

QColor outline(const QPalette &palette)
{
    return palette.color(QPalette::Dark);
}

QColor line(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

void box(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &line,
         bool hasFocus)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = hasFocus ? 2 : 1;
    painter.setPen(QPen(line, width));
    painter.setBrush(ground);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void chevron(QPainter &painter, const QRect &rect, const QColor &color, qreal turn, int extent)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect).center());
    painter.rotate(turn);
    QPen pen(color, qMax(1.3, extent / 6.0));
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const qreal half = extent / 2.0;
    const QPointF points[] = {{-half, -half / 2}, {0, half / 2}, {half, -half / 2}};
    painter.drawPolyline(points, 3);
    painter.restore();
}

void chosenRow(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    painter.fillRect(option.rect, palette.color(QPalette::Highlight));
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (!view)
        return;
    const bool takesKeys = view->hasFocus() || view->property(alwaysInUse).toBool();
    const QColor mark = toneColor(takesKeys ? Tone::Accent : Tone::Muted, palette);
    if (view->selectionBehavior() == QAbstractItemView::SelectItems
        && qobject_cast<const QTableView *>(view)) {
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2),
                         mark);
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), mark);
        return;
    }
    constexpr int barWidth = 3;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int end = view->viewport()->width();
    const QRect bar(isMirrored ? end - barWidth : 0, option.rect.top(), barWidth,
                    option.rect.height());
    if (option.rect.intersects(bar))
        painter.fillRect(bar, mark);
}

} // namespace saranda::strokes
