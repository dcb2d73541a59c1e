// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tableview.h"

namespace saranda {

/// The first column of a table, in sight wherever the table is scrolled to: it lies over the table
/// and shares its selection, its keys and its rows. Made once the table has its model.
class PinnedColumn : public TableView
{
    Q_OBJECT

public:
    /// `header` must give the table's own headings their height.
    PinnedColumn(QTableView *table, QHeaderView *header);

    /// Lies down over the column, after anything the table is made of has another place.
    void follow();
    /// How far a place of the table's viewport is under this column; 0 where it is in sight.
    int cover(const QRect &place) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void hideOtherColumns();

    QTableView *m_table = nullptr;
};

} // namespace saranda
