// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkchart/chartmodel.h"

#include "core/base/literals.h"
#include "core/linkchart/chartlist.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"

namespace saranda {

using namespace literals;

void ChartModel::setGraph(const ChartGraph *graph)
{
    // Another filter makes other rows; one cannot tell which is which.
    beginResetModel();
    m_graph = graph;
    if (graph && graph->language != m_texts.language())
        m_texts = ChartTexts(graph->language);
    endResetModel();
}

int ChartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_graph ? 0 : int(m_graph->links.size());
}

int ChartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ChartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case From:
        return tr("From");
    case Predicate:
        return tr("Relation");
    case To:
        return tr("To");
    case Level:
        return tr("Level");
    case Date:
        return tr("Date");
    case Fact:
        return tr("Fact");
    case Exhibits:
        return tr("Exhibits");
    case Statement:
        return tr("Statement");
    case ColumnCount:
        break;
    }
    return {};
}

QString ChartModel::text(const ChartLink &link, Column column) const
{
    const QStringList cells = linkCells(*m_graph, link, m_texts);
    switch (column) {
    case From:
        return cells[0];
    case Predicate:
        return cells[1];
    case To:
        return cells[2];
    case Level:
        return link.isRecorded ? cells[3] : link.levelText;
    case Date:
        return cells[4];
    case Fact:
        return link.key;
    case Exhibits:
        return link.exhibits;
    case Statement:
        return link.statement;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ChartModel::sortKey(const ChartLink &link, Column column) const
{
    if (column == Level)
        return link.level;
    if (column == Date)
        return link.date.isUndated() ? qlonglong(unboundedFuture)
                                     : qlonglong(link.date.bounds().earliestStart);
    return {};
}

QVariant ChartModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ChartLink &link = m_graph->links[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return safeLine(text(link, column));
    case Qt::ToolTipRole:
        return safeToolTip(text(link, column));
    case Qt::AccessibleTextRole:
        return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s
            + safeLine(text(link, column));
    case RecordIdRole:
        return link.record;
    case LevelRole:
        return column == Level && !link.isRecorded ? QVariant(link.level) : QVariant();
    case SortRole:
        return sortKey(link, column);
    default:
        return {};
    }
}

} // namespace saranda
