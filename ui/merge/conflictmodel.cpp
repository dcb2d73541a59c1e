// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/conflictmodel.h"

#include "core/base/literals.h"
#include "ui/merge/mergelooks.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"

#include <algorithm>

namespace saranda {

using namespace literals;

void ConflictModel::setConflicts(const std::vector<MergeConflict> &conflicts)
{
    const MergeChoices known = choices();
    beginResetModel();
    m_conflicts = conflicts;
    for (MergeConflict &conflict : m_conflicts) {
        if (const auto choice = known.single.constFind(conflict.name);
            choice != known.single.cend())
            conflict.settled = *choice;
    }
    endResetModel();
    Q_EMIT chosen();
}

void ConflictModel::choose(int row, MergeSide side)
{
    if (row < 0 || row >= rowCount())
        return;
    m_conflicts[std::size_t(row)].settled = side;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT chosen();
}

void ConflictModel::chooseAll(MergeSide side)
{
    if (m_conflicts.empty())
        return;
    for (MergeConflict &conflict : m_conflicts)
        conflict.settled = side;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT chosen();
}

int ConflictModel::nextOpen(int row) const
{
    for (int step = 0; step < rowCount(); ++step) {
        const int at = (row + step) % rowCount();
        if (!m_conflicts[std::size_t(at)].settled)
            return at;
    }
    return -1;
}

int ConflictModel::openCount() const
{
    return int(std::count_if(m_conflicts.begin(), m_conflicts.end(),
                             [](const MergeConflict &one) { return !one.settled; }));
}

MergeChoices ConflictModel::choices() const
{
    MergeChoices choices;
    for (const MergeConflict &conflict : m_conflicts) {
        if (conflict.settled)
            choices.single.insert(conflict.name, *conflict.settled);
    }
    return choices;
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConflictModel::text(const MergeConflict &conflict, int column) const
{
    switch (column) {
    case PlaceColumn:
        return conflictPlace(conflict);
    case MineColumn:
        return versionText(conflict.mine);
    case TheirsColumn:
        return versionText(conflict.theirs);
    case ChoiceColumn:
        if (!conflict.settled)
            return tr("open");
        return *conflict.settled == MergeSide::Mine ? tr("this case") : tr("the other");
    }
    return {};
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const MergeConflict &conflict = m_conflicts[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return safeLine(text(conflict, index.column()));
    case Qt::ToolTipRole:
        return safeToolTip(text(conflict, index.column()));
    case Qt::DecorationRole:
        if (index.column() == PlaceColumn)
            return kindIcon(conflict.kind);
        if (index.column() == ChoiceColumn)
            return icon(conflict.settled ? u"check"_s : u"warning"_s);
        return {};
    default:
        return {};
    }
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn:
        return tr("Where");
    case MineColumn:
        return tr("This case");
    case TheirsColumn:
        return tr("The other");
    case ChoiceColumn:
        return tr("Keeps");
    }
    return {};
}

} // namespace saranda
