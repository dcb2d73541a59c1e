// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskspage.h"

#include "core/base/literals.h"
#include "ui/records/columnedits.h"
#include "ui/support/icons.h"
#include "ui/support/tableview.h"
#include "ui/support/wordings.h"
#include "ui/tasks/taskfields.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/taskrules.h"

#include <QComboBox>

namespace saranda {

using namespace literals;

TasksPage::TasksPage(const PageContext &context, QWidget *parent, Clock clock)
    : DeskPage(context, parent)
    , m_clock(std::move(clock))
    , m_model(new RecordModel<Task>(context.session, columns(), this))
    , m_form(new TaskForm(context, this))
{
    m_done = new QAction(saranda::icon(u"check"_s), tr("Done"), this);
    m_done->setShortcut(QKeySequence(u"Ctrl+Shift+D"_s));
    m_done->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_done->setToolTip(tr("Mark the selected tasks as done (%1)")
                           .arg(m_done->shortcut().toString(QKeySequence::NativeText)));
    createDesk();
    addAction(m_done); // its keys work wherever in the page the focus is
    createScope();
    connectSignals();
    updateActions();
}

QString TasksPage::title() const
{
    return tr("Tasks");
}

QIcon TasksPage::icon() const
{
    return saranda::icon(u"tasks"_s);
}

QList<QAction *> TasksPage::pageActions() const
{
    QList<QAction *> actions = DeskPage::pageActions();
    actions.insert(1, m_done);
    return actions;
}

void TasksPage::createDesk()
{
    setDesk(new RecordDesk(
        m_context,
        {u"tasks"_s, u"task"_s, tr("Tasks"), tr("New task"), tr("Enter a new task"),
         tr("Remove the selected tasks (Delete)"), tr("No tasks"),
         tr("A task is something to find out or to obtain: an exhibit, a date, an answer. Say "
            "which "
            "element it would fill and it shows up beside that gap."),
         tr("Select a task to see it.")},
        {[this] { return addingTask(); },
         [this](const QList<QUuid> &ids) {
             return removalOf(m_context.session, tr("Remove %Ln task(s)", nullptr, int(ids.size())),
                              ids);
         },
         [](int count) { return tr("%Ln task(s) removed.", nullptr, count); },
         [this](const QUuid &id) { m_form->showTask({id}); }, [this] { m_form->startTyping(); },
         [this] { return taskFields(m_context.session.records(), m_context.doctrine); }},
        this));
    m_desk->setContents(m_model, m_form, {7, 30, 8, 18, 12, 7, 19, 14}, {7});
}

void TasksPage::createScope()
{
    m_scope = new QComboBox(this);
    m_scope->setAccessibleName(tr("Which tasks are listed"));
    m_scope->addItem(tr("All tasks"));
    for (const QString &word : allWords<TaskState>())
        m_scope->addItem(wording(*fromWord<TaskState>(word)), word);
    m_desk->pane()->addFilterChoice(u"state"_s, m_scope);
    m_desk->pane()->proxy()->setRowFilter([this](int row) {
        const Task *task = m_model->recordAt(row);
        return !m_state || (task && task->state == *m_state);
    });
}

void TasksPage::connectSignals()
{
    connect(m_scope, &QComboBox::activated, this,
            [this] { listState(fromWord<TaskState>(m_scope->currentData().toString())); });
    connect(m_done, &QAction::triggered, this, &TasksPage::finishSelected);
    connectParts(m_model, m_form);
    connect(m_desk->pane(), &TablePane::selectedIdsChanged, this, &TasksPage::updateActions);
    connect(&m_context.session, &CaseSession::changed, this, [this](const Edit &edit) {
        if (edit.touches<Claim>())
            m_model->refresh();
        updateActions();
    });
}

RecordModel<Task>::Columns TasksPage::columns() const
{
    const CaseRecords &records = m_context.session.records();
    RecordModel<Task>::Columns columns;
    columns.push_back({tr("No."), [](const Task &task) { return task.key; }});
    RecordColumn<Task> title{tr("Task"), [](const Task &task) { return task.title; }};
    makeEditable(title, &Task::title, tr("Change title of %1"));
    columns.push_back(std::move(title));
    RecordColumn<Task> state{tr("State"), [](const Task &task) { return wording(task.state); }};
    makeEditable<Task>(
        state, [](const Task &task) { return wordOf(task.state); },
        [](Task &task, const QString &word) -> Result<> {
            task.state = fromWord<TaskState>(word).value_or(task.state);
            return {};
        },
        tr("Change state of %1"));
    state.choices = taskStateChoices;
    columns.push_back(std::move(state));
    RecordColumn<Task> owner{tr("Owner"), [](const Task &task) { return task.owner; }};
    makeChoice<Task>(
        owner, &Task::owner, [&records] { return taskOwnerChoices(records.info); },
        tr("Change owner of %1"), true);
    columns.push_back(std::move(owner));
    columns.push_back(dueColumn());
    columns.push_back({tr("Claim"), [&records](const Task &task) {
                           return task.claim ? records.claims.keyOf(*task.claim) : QString();
                       }});
    columns.push_back({tr("Element"), [this](const Task &task) {
                           return taskElementTitle(m_context.doctrine, task.element);
                       }});
    RecordColumn<Task> marking{tr("Marking"), [](const Task &task) { return task.marking; }};
    makeMarkingChoice(marking, records, tr("Change marking of %1"));
    columns.push_back(std::move(marking));
    return columns;
}

RecordColumn<Task> TasksPage::dueColumn() const
{
    RecordColumn<Task> due{tr("Due"), [this](const Task &task) {
                               const QString date = humanDate(task.due, QLocale());
                               switch (taskTime(task, m_clock())) {
                               case TaskTime::Overdue:
                                   return tr("%1 (overdue)").arg(date);
                               case TaskTime::DueSoon:
                                   return tr("%1 (due soon)").arg(date);
                               case TaskTime::NotDue:
                                   break;
                               }
                               return task.due.isUndated() ? QString() : date;
                           }};
    due.sortKey = [](const Task &task) -> QVariant {
        return qint64(task.due.isUndated() ? unboundedFuture : task.due.bounds().latestEnd);
    };
    due.icon = [this](const Task &task) {
        return taskTime(task, m_clock()) == TaskTime::NotDue ? QIcon()
                                                             : saranda::icon(u"warning"_s);
    };
    makeEditable(due, &Task::due, tr("Change due date of %1"));
    return due;
}

Edit TasksPage::addingTask() const
{
    const CaseRecords &records = m_context.session.records();
    Task task;
    task.id = Task::Id::make();
    task.key = nextKey<Task>(records);
    task.title = tr("New task");
    task.owner = m_context.session.userName();
    Edit edit{tr("Add task %1").arg(task.key), {}};
    edit.add(std::move(task));
    return edit;
}

void TasksPage::finishSelected()
{
    const QList<QUuid> ids = m_desk->pane()->selectedIds();
    Edit edit{tr("Mark %Ln task(s) as done", nullptr, int(ids.size())), {}};
    for (const QUuid &id : ids) {
        const Task *task = m_context.session.records().tasks.find({id});
        if (!task || task->state == TaskState::Done)
            continue;
        Task after = *task;
        after.state = TaskState::Done;
        edit.modify(*task, std::move(after));
    }
    if (!edit.isEmpty())
        m_desk->message()->report(m_context.session.apply(edit));
}

void TasksPage::updateActions()
{
    const CaseRecords &records = m_context.session.records();
    const QList<QUuid> ids = m_desk->pane()->selectedIds();
    const bool hasOpen = std::any_of(ids.begin(), ids.end(), [&records](const QUuid &id) {
        const Task *task = records.tasks.find({id});
        return task && task->state != TaskState::Done;
    });
    m_done->setEnabled(hasOpen && !m_context.session.isReadOnly());
}

void TasksPage::listState(std::optional<TaskState> state)
{
    m_state = state;
    m_desk->pane()->proxy()->refilter();
}

bool TasksPage::showRecord(const RecordRef &record)
{
    if (record.kind != u"task"_s || m_model->rowOf({record.id}) < 0)
        return false;
    m_scope->setCurrentIndex(0);
    listState({});
    return m_desk->showRecord(record.id);
}

} // namespace saranda
