// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/timeline.h"

#include <QAbstractTableModel>

namespace saranda {

/// The same events as a table: what the picture shows, for those who read or sort rather than look.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Lane, Number, What, Kind, Clock, Remarks, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `timeline` must live until the next call.
    void setTimeline(const Timeline *timeline);
    int eventAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(int event, Column column) const;

    const Timeline *m_timeline = nullptr;
    std::vector<int> m_rows; ///< events in the order of time
    std::vector<QStringList> m_lanes;
};

} // namespace saranda
