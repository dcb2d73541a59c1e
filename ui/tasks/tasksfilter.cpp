// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasksfilter.h"

#include "core/session/casesession.h"
#include "ui/support/roles.h"

namespace saranda {

TasksFilter::TasksFilter(const CaseSession &session, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_session(session)
{ }

void TasksFilter::setState(std::optional<TaskState> state)
{
    m_state = state;
    invalidateFilter();
}

bool TasksFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QUuid id = sourceModel()->index(row, 0, parent).data(RecordIdRole).toUuid();
    const Task *task = m_session.records().tasks.find({id});
    return !m_state || (task && task->state == *m_state);
}

} // namespace saranda
