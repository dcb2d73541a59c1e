// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logmodel.h"

#include "core/base/literals.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/wordings.h"

namespace saranda {

using namespace literals;

LogModel::LogModel(CaseSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    catchUp();
}

void LogModel::catchUp()
{
    const qint64 newest = m_entries.empty() ? 0 : m_entries.front().number;
    const Result<std::vector<AuditEntry>> fresh = m_session.logHeads(newest);
    if (!fresh) {
        m_error = fresh.error();
        return;
    }
    m_error.reset();
    if (fresh->empty())
        return;
    beginInsertRows({}, 0, int(fresh->size()) - 1);
    m_entries.insert(m_entries.begin(), fresh->begin(), fresh->end());
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("No.");
    case At:
        return tr("When");
    case By:
        return tr("Who");
    case What:
        return tr("What");
    case Records:
        return tr("Records");
    case ColumnCount:
        return {};
    }
    return {};
}

QString LogModel::text(const AuditEntry &entry, Column column) const
{
    switch (column) {
    case Number:
        return QString::number(entry.number);
    case At:
        return momentText(entry.at);
    case By:
        return entry.by;
    case What:
        return entry.text;
    case Records: {
        constexpr qsizetype mostKeys = 12;
        QStringList keys;
        for (const AuditChange &change : entry.changes) {
            if (change.key.isEmpty() || change.kind == u"file")
                continue; // the case itself, and bytes that go by their hash
            if (keys.size() == mostKeys) {
                keys.append(u"…"_s);
                break;
            }
            keys.append(change.key);
        }
        return keys.join(u", "_s);
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    const AuditEntry *entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return safeLine(text(*entry, Column(index.column())));
    case Qt::ToolTipRole:
        return safeToolTip(text(*entry, Column(index.column())));
    case SortRole:
        if (index.column() == Number || index.column() == At)
            return entry->number; // the clock of a machine may go backwards, the numbers do not
        return {};
    default:
        return {};
    }
}

const AuditEntry *LogModel::entryAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[std::size_t(row)] : nullptr;
}

} // namespace saranda
