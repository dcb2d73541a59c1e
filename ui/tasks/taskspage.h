// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/task.h"
#include "ui/records/deskpage.h"
#include "ui/support/recordmodel.h"

class QComboBox;

namespace saranda {

class TaskForm;

/// Evidence requests and open questions: who owes what by when, and for which element.
class TasksPage : public DeskPage
{
    Q_OBJECT

public:
    explicit TasksPage(const PageContext &context, QWidget *parent = nullptr,
                       Clock clock = systemClock());

    QString title() const override;
    QIcon icon() const override;
    QList<QAction *> pageActions() const override;
    bool showRecord(const RecordRef &record) override;

    TaskForm *form() const { return m_form; }
    QComboBox *scope() const { return m_scope; }
    QAction *doneAction() const { return m_done; }

    /// Marks the selected tasks as done, as one step.
    void finishSelected();

private:
    RecordModel<Task>::Columns columns() const;
    RecordColumn<Task> dueColumn() const;
    void createDesk();
    void createScope();
    void connectSignals();
    Edit addingTask() const;
    void listState(std::optional<TaskState> state);
    void updateActions();

    Clock m_clock;
    RecordModel<Task> *m_model = nullptr;
    std::optional<TaskState> m_state; ///< which are listed; all by default
    TaskForm *m_form = nullptr;
    QComboBox *m_scope = nullptr;
    QAction *m_done = nullptr;
};

} // namespace saranda
