// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/rowstree.h"

#include "ui/assessment/choicedelegate.h"
#include "ui/assessment/treerows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace saranda {

RowsTree::RowsTree(TreeRowsModel *model, const QString &name, const QList<int> &widths,
                   QWidget *parent)
    : QTreeView(parent)
{
    setModel(model);
    setItemDelegate(new ChoiceDelegate(this));
    setAccessibleName(name);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false); // Tab leaves the tree; the arrows walk in it
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::SelectedClicked);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths[column] * letter);
}

QString RowsTree::asText() const
{
    QStringList lines;
    QStringList headings;
    for (int column = 0; column < model()->columnCount(); ++column)
        headings.append(model()->headerData(column, Qt::Horizontal).toString());
    lines.append(headings.join(u'\t'));
    appendRows({}, 0, lines);
    return lines.join(u'\n') + u'\n';
}

void RowsTree::appendRows(const QModelIndex &parent, int depth, QStringList &lines) const
{
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(parent); ++column)
            cells.append(model()->index(row, column, parent).data().toString().simplified());
        lines.append(QString(depth, u'\t') + cells.join(u'\t'));
        const QModelIndex first = model()->index(row, 0, parent);
        if (isExpanded(first))
            appendRows(first, depth + 1, lines);
    }
}

void RowsTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(asText());
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::Delete) && state() != QAbstractItemView::EditingState) {
        Q_EMIT removeRequested();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace saranda
