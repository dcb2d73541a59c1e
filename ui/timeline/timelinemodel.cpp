// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinemodel.h"

#include "core/base/literals.h"
#include "core/session/recordsjob.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/timeline/timelinewords.h"

#include <algorithm>
#include <utility>

namespace saranda {

using namespace literals;

void TimelineModel::setTimeline(const Timeline *timeline, EventTable table)
{
    // Another filter or other lanes make other rows; one cannot tell which is which.
    beginResetModel();
    m_timeline = timeline;
    letGoOf(std::exchange(m_table, std::move(table)));
    endResetModel();
}

int TimelineModel::eventAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_table.rows[std::size_t(row)] : -1;
}

int TimelineModel::rowOfEvent(int event) const
{
    const auto row = std::find(m_table.rows.begin(), m_table.rows.end(), event);
    return row == m_table.rows.end() ? -1 : int(row - m_table.rows.begin());
}

int TimelineModel::rowOfId(const QUuid &id) const
{
    const auto row = std::find_if(m_table.rows.begin(), m_table.rows.end(), [&](int event) {
        return m_timeline->events[std::size_t(event)].record == id;
    });
    return row == m_table.rows.end() ? -1 : int(row - m_table.rows.begin());
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Date:
        return tr("Date");
    case Lane:
        return tr("Lane");
    case Number:
        return tr("No.");
    case What:
        return tr("What");
    case Kind:
        return tr("Kind");
    case Clock:
        return tr("Against the knowledge");
    case Remarks:
        return tr("Remarks");
    case ColumnCount:
        break;
    }
    return {};
}

QString TimelineModel::text(int row, Column column) const
{
    const TimelineEvent &event = m_timeline->events[std::size_t(row)];
    switch (column) {
    case Date:
        return eventDate(event);
    case Lane:
        return m_table.lanes[std::size_t(row)].join(u"; "_s);
    case Number:
        return event.key;
    case What:
        return event.title;
    case Kind:
        return eventKindText(event.kind);
    case Clock:
        return m_timeline->clock ? clockText(event.clock) : QString();
    case Remarks: {
        QStringList remarks;
        for (const int remark : event.remarks)
            remarks.append(m_timeline->remarks[std::size_t(remark)].text);
        return remarks.join(u' ');
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const int event = index.isValid() ? eventAt(index.row()) : -1;
    if (event < 0)
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return safeLine(text(event, column));
    case Qt::ToolTipRole:
        return safeToolTip(text(event, column));
    case Qt::AccessibleTextRole:
        return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s
            + safeLine(text(event, column));
    case RecordIdRole:
        return m_timeline->events[std::size_t(event)].record;
    case SortRole:
        return column == Date ? QVariant(index.row()) : QVariant(); // rows are in that order
    default:
        return {};
    }
}

} // namespace saranda
