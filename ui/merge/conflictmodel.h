// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/mergeplan.h"

#include <QAbstractTableModel>

namespace saranda {

/// The conflicts of a merge and what has been chosen for each.
class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, MineColumn, TheirsColumn, ChoiceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Conflicts that are there already keep their places and choices.
    void setConflicts(const std::vector<MergeConflict> &conflicts);
    const std::vector<MergeConflict> &conflicts() const { return m_conflicts; }
    void choose(int row, MergeSide side);
    void chooseAll(MergeSide side);
    /// The first row without a choice from this one on, then from the top; -1 when there is none.
    int nextOpen(int row) const;
    int openCount() const;
    MergeChoices choices() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosen();

private:
    QString text(const MergeConflict &conflict, int column) const;

    std::vector<MergeConflict> m_conflicts;
};

} // namespace saranda
