// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/rowstree.h"

#include "core/base/literals.h"
#include "ui/assessment/choicedelegate.h"
#include "ui/assessment/treerows.h"
#include "ui/support/columnfit.h"
#include "ui/support/icons.h"
#include "ui/support/tableprint.h"
#include "ui/support/wrapping.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace saranda {

using namespace literals;

RowsTree::RowsTree(TreeRowsModel *model, const QString &name, const QList<int> &widths,
                   QWidget *parent)
    : EntryView(parent)
    , m_copyTable(new QAction(icon(u"copy"_s), tr("Copy as a table") + u"\tCtrl+C"_s, this))
    , m_copyText(new QAction(tr("Copy as text"), this))
{
    connect(m_copyTable, &QAction::triggered, this, &RowsTree::copyAsTable);
    connect(m_copyText, &QAction::triggered, this, &RowsTree::copyAsText);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addActions(copyActions());
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
    if (!widths.isEmpty())
        new ColumnFit(this, widths, 0);
}

void RowsTree::wrapTexts()
{
    setUniformRowHeights(false);
    setWordWrap(true);
    setItemDelegate(new Wrapping<ChoiceDelegate>(this));
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
}

QString RowsTree::asText() const
{
    QString text;
    forEachLine([&text](const QStringList &cells, int depth) {
        text += QString(depth, u'\t') + cells.join(u'\t') + u'\n';
    });
    return text;
}

QString RowsTree::asHtml() const
{
    HtmlTable table;
    forEachLine([&table](const QStringList &cells, int depth) { table.add(cells, depth); });
    return table.html();
}

PaperTable RowsTree::asPaper() const
{
    PaperTable table;
    forEachLine([&table](const QStringList &cells, int depth) { table.add(cells, depth); });
    return table;
}

void RowsTree::copyAsTable()
{
    QGuiApplication::clipboard()->setMimeData(rowsAsData(asText(), asHtml()));
}

void RowsTree::copyAsText()
{
    QGuiApplication::clipboard()->setText(asText());
}

void RowsTree::forEachLine(const Line &line) const
{
    QStringList headings;
    for (int column = 0; column < model()->columnCount(); ++column)
        headings.append(model()->headerData(column, Qt::Horizontal).toString());
    line(headings, 0);
    forEachBelow({}, 0, line);
}

void RowsTree::forEachBelow(const QModelIndex &parent, int depth, const Line &line) const
{
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(parent); ++column)
            cells.append(model()->index(row, column, parent).data().toString().simplified());
        line(cells, depth);
        const QModelIndex first = model()->index(row, 0, parent);
        if (isExpanded(first))
            forEachBelow(first, depth + 1, line);
    }
}

void RowsTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyAsTable();
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
