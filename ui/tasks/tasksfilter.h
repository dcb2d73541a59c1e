// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"

#include <QSortFilterProxyModel>

namespace saranda {

class CaseSession;

/// The tasks of one state, or all.
class TasksFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    TasksFilter(const CaseSession &session, QObject *parent);
    void setState(std::optional<TaskState> state);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const CaseSession &m_session;
    std::optional<TaskState> m_state;
};

} // namespace saranda
