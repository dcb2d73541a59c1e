// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/taskstable.h"

#include "core/base/literals.h"
#include "core/doctrine/doctrine.h"
#include "ui/support/recordpicker.h"

#include <QCoreApplication>
#include <QLocale>

namespace saranda {

using namespace literals;

namespace {

/// Gives the texts of this file their context.
struct TasksTableText {
    Q_DECLARE_TR_FUNCTIONS(TasksTable)
};

} // namespace

RecordModel<Task> *makeOpenTasksModel(const PageContext &context, QObject *parent)
{
    const Doctrine &doctrine = context.doctrine;
    RecordModel<Task>::Columns columns;
    columns.push_back({TasksTableText::tr("No."), [](const Task &task) { return task.key; }});
    columns.push_back(
        {TasksTableText::tr("Task"), [](const Task &task) { return recordTitle(task); }});
    columns.push_back({TasksTableText::tr("Due"),
                       [](const Task &task) { return humanDate(task.due, QLocale()); },
                       [](const Task &task) -> QVariant {
                           if (task.due.isUndated())
                               return {};
                           return qlonglong(task.due.bounds().latestEnd);
                       }});
    columns.push_back({TasksTableText::tr("Owner"), [](const Task &task) { return task.owner; }});
    columns.push_back({TasksTableText::tr("Would fill"), [&doctrine](const Task &task) {
                           const Element *element = doctrine.element(task.element);
                           return element ? element->title.in(QLocale().name()) : task.element;
                       }});
    return new RecordModel<Task>(context.session, std::move(columns), parent,
                                 [](const Task &task) { return task.state == TaskState::Open; });
}

} // namespace saranda
