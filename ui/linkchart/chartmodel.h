// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartgraph.h"
#include "core/linkchart/charttexts.h"

#include <QAbstractTableModel>

namespace saranda {

/// The same links as a table: what the chart shows, for those who read or sort rather than look.
class ChartModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { From, Predicate, To, Level, Date, Fact, Exhibits, Statement, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `graph` must live until the next call.
    void setGraph(const ChartGraph *graph);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const ChartLink &link, Column column) const;
    QVariant sortKey(const ChartLink &link, Column column) const;

    const ChartGraph *m_graph = nullptr;
    ChartTexts m_texts;
};

} // namespace saranda
