// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace saranda {

/// Draws a case one had open: its name and when that was, and beneath where it is.
class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, FolderRole, OpenedRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// "Today, 14:05", "Yesterday", "3 May 2026"; empty when it is not known.
QString openedText(const QDateTime &opened, const QDateTime &now);

} // namespace saranda
