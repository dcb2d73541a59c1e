// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/eventlist.h"
#include "ui/support/tableproxy.h"

#include <QAbstractTableModel>

namespace saranda {

/// The same events as a table: what the picture shows, for those who read or sort rather than look.
class TimelineModel : public QAbstractTableModel, public FindsRows
{
    Q_OBJECT

public:
    enum Column { Date, Lane, Number, What, Kind, Clock, Remarks, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `timeline` must live until the next call; `table` is its own.
    void setTimeline(const Timeline *timeline, EventTable table);
    void clear() { setTimeline(nullptr, {}); }
    int eventAt(int row) const;
    int rowOfEvent(int event) const;
    int rowOfId(const QUuid &id) const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(int event, Column column) const;

    const Timeline *m_timeline = nullptr;
    EventTable m_table;
};

} // namespace saranda
