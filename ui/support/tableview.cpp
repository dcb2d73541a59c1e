// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tableview.h"

#include "ui/support/levelmeter.h"
#include "ui/support/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>

namespace saranda {

namespace {

class ColumnShares : public QObject
{
public:
    ColumnShares(QTableView *view, const QList<int> &shares)
        : QObject(view)
        , m_view(view)
        , m_shares(shares)
    {
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->viewport()->installEventFilter(this);
        share();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            share();
        return QObject::eventFilter(watched, event);
    }

private:
    void share()
    {
        const int all = std::accumulate(m_shares.begin(), m_shares.end(), 0);
        for (int column = 0; column < m_shares.size(); ++column)
            m_view->setColumnWidth(column, m_view->viewport()->width() * m_shares[column] / all);
    }

    QTableView *m_view = nullptr;
    QList<int> m_shares;
};

} // namespace

void shareColumns(QTableView *view, const QList<int> &shares)
{
    new ColumnShares(view, shares); // the view owns it
}

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setSortingEnabled(true);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new LevelDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * spacing::normal - 4);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
}

QString TableView::asText() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.append(logical);
    }
    const auto line = [&columns](auto &&cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(column).simplified());
        return cells.join(u'\t');
    };
    QStringList lines{line(
        [this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); })};
    const auto addLine = [&](int row) {
        lines.append(line(
            [this, row](int column) { return model()->index(row, column).data().toString(); }));
    };
    QModelIndexList selected = selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    for (const QModelIndex &index : std::as_const(selected))
        addLine(index.row());
    for (int row = 0; selected.isEmpty() && row < model()->rowCount(); ++row)
        addLine(row);
    return lines.join(u'\n') + u'\n';
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && model()) {
        QGuiApplication::clipboard()->setText(asText());
        Q_EMIT copied(int(selectionModel()->selectedRows().size()));
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Delete && state() != QAbstractItemView::EditingState) {
        Q_EMIT removeRequested();
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && state() != QAbstractItemView::EditingState && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace saranda
