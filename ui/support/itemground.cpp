// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/itemground.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace saranda {

void drawItemGround(QPainter &painter, const QStyleOptionViewItem &item)
{
    QStyleOptionViewItem bare = item;
    bare.text.clear();
    bare.icon = QIcon();
    bare.features &= ~QStyleOptionViewItem::ViewItemFeatures(QStyleOptionViewItem::HasDecoration);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &bare, &painter, item.widget);
}

} // namespace saranda
