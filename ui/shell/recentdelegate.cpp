// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentdelegate.h"

#include "core/base/literals.h"
#include "ui/support/itemground.h"
#include "ui/support/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

namespace saranda {

using namespace literals;

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    drawItemGround(*painter, item);

    const bool isSelected = (item.state & QStyle::State_Selected) != 0;
    const QColor ink = item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? ink : toneColor(Tone::Muted, item.palette);
    const auto placed = [&item](const QRect &logical) {
        return QStyle::visualRect(item.direction, item.rect, logical);
    };
    const int line = item.fontMetrics.lineSpacing();
    const QRect inner =
        item.rect.adjusted(spacing::wide / 2 + 2, spacing::normal, -spacing::wide / 2 - 2, 0);
    const int extent = line * 5 / 4;
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole))
        .paint(painter, placed(QRect(inner.topLeft(), QSize(extent, extent))));

    painter->save();
    QFont bold = item.font;
    bold.setWeight(QFont::DemiBold);
    const QString opened = index.data(OpenedRole).toString();
    const int openedWidth = item.fontMetrics.horizontalAdvance(opened + u"m"_s);
    QRect first = inner.adjusted(extent + spacing::normal, 0, 0, 0);
    first.setHeight(line);
    painter->setPen(muted);
    painter->drawText(placed(first), int(Qt::AlignTrailing | Qt::AlignVCenter), opened);
    const QRect second = first.translated(0, line);
    painter->drawText(placed(second), int(Qt::AlignLeading | Qt::AlignVCenter),
                      item.fontMetrics.elidedText(index.data(FolderRole).toString(),
                                                  Qt::ElideMiddle, second.width()));
    painter->setPen(ink);
    painter->setFont(bold);
    first.setWidth(first.width() - openedWidth);
    painter->drawText(placed(first), int(Qt::AlignLeading | Qt::AlignVCenter),
                      QFontMetrics(bold).elidedText(index.data(Qt::DisplayRole).toString(),
                                                    Qt::ElideRight, first.width()));
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 20,
            2 * option.fontMetrics.lineSpacing() + 2 * spacing::normal};
}

QString openedText(const QDateTime &opened, const QDateTime &now)
{
    if (!opened.isValid())
        return {};
    const QDateTime here = opened.toLocalTime();
    const qint64 days = here.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return RecentDelegate::tr("Today, %1", "a time")
            .arg(QLocale().toString(here.time(), QLocale::ShortFormat));
    if (days == 1)
        return RecentDelegate::tr("Yesterday");
    return QLocale().toString(here.date(), u"d MMM yyyy"_s);
}

} // namespace saranda
