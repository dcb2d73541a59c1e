// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alternatives/pinnedcolumn.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace saranda {

PinnedColumn::PinnedColumn(QTableView *table, QHeaderView *header)
    : TableView(table)
    , m_table(table)
{
    setHorizontalHeader(header);
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    setSortingEnabled(false);
    setModel(table->model());
    setSelectionModel(table->selectionModel());
    setSelectionBehavior(table->selectionBehavior());
    setEditTriggers(NoEditTriggers);
    setDragEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setFocusProxy(table); // a click gives it the keys, and the current cell shows that it has them
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hideOtherColumns();
    connect(model(), &QAbstractItemModel::columnsInserted, this, &PinnedColumn::hideOtherColumns);
    connect(model(), &QAbstractItemModel::modelReset, this, &PinnedColumn::hideOtherColumns);
    connect(this, &QAbstractItemView::activated, table, &QAbstractItemView::activated);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == 0)
            m_table->setColumnWidth(0, width);
    });
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) {
                if (column != 0)
                    return;
                setColumnWidth(0, width);
                follow();
            });
    setAccessibleName(model()->headerData(0, Qt::Horizontal).toString());
    setColumnWidth(0, table->columnWidth(0));
    follow();
}

void PinnedColumn::hideOtherColumns()
{
    for (int column = 1; column < model()->columnCount(); ++column)
        setColumnHidden(column, true);
}

void PinnedColumn::follow()
{
    const QHeaderView *headings = m_table->horizontalHeader();
    const QRect rows = m_table->viewport()->geometry();
    horizontalHeader()->setFixedHeight(headings->height());
    const int width = std::min(m_table->columnWidth(0), rows.width());
    const int x = isRightToLeft() ? rows.right() + 1 - width : rows.left();
    setGeometry(x, headings->y(), width, headings->height() + rows.height());
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
    raise();
}

int PinnedColumn::cover(const QRect &place) const
{
    const QRect own(m_table->viewport()->mapFrom(m_table, geometry().topLeft()), size());
    return std::max(
        0, isRightToLeft() ? place.right() + 1 - own.left() : own.right() + 1 - place.left());
}

/// With a line where the table goes on beneath it.
void PinnedColumn::paintEvent(QPaintEvent *event)
{
    TableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Mid));
    const int x = isRightToLeft() ? 0 : viewport()->width() - 1;
    painter.drawLine(x, 0, x, viewport()->height());
}

void PinnedColumn::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT m_table->customContextMenuRequested(
        m_table->viewport()->mapFromGlobal(event->globalPos()));
}

} // namespace saranda
