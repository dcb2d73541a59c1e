// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskfields.h"

#include "ui/support/wordings.h"

#include <QCoreApplication>

namespace saranda {

namespace {

struct TaskFieldsText {
    Q_DECLARE_TR_FUNCTIONS(saranda::TaskFields)
};

} // namespace

QList<ChoiceField::Choice> taskStateChoices()
{
    QList<ChoiceField::Choice> choices;
    for (const QString &word : allWords<TaskState>())
        choices.append({word, wording(*fromWord<TaskState>(word))});
    return choices;
}

QList<ChoiceField::Choice> taskOwnerChoices(const CaseInfo &info)
{
    QList<ChoiceField::Choice> choices{{QString(), TaskFieldsText::tr("Nobody yet")}};
    for (const TeamMember &member : info.team)
        choices.append({member.name, member.name, member.role});
    return choices;
}

std::unique_ptr<SharedFields> taskFields(const CaseRecords &records)
{
    using Entry = SharedField::Entry;
    using Field = SharedFieldsOf<Task>::Field;
    Field state{{TaskFieldsText::tr("&State"), {}, Entry::Choice, taskStateChoices(), {}},
                [](const Task &task) { return wording(task.state); },
                [](Task &task, const QString &word) -> Result<> {
                    task.state = fromWord<TaskState>(word).value_or(task.state);
                    return {};
                }};
    std::vector<Field> fields;
    fields.push_back(std::move(state));
    fields.push_back(sharedWord<Task>({TaskFieldsText::tr("&Owner"),
                                       TaskFieldsText::tr("A member of the team, or any name"),
                                       Entry::OwnWord,
                                       taskOwnerChoices(records.info),
                                       {}},
                                      &Task::owner));
    fields.push_back(sharedDate<Task>(
        TaskFieldsText::tr("&Due"), TaskFieldsText::tr("The day all of them are due"), &Task::due));
    fields.push_back(sharedMarking<Task>(records));
    fields.push_back(sharedNote<Task>());
    return std::make_unique<SharedFieldsOf<Task>>(std::move(fields), [](int count) {
        return TaskFieldsText::tr("Change %n task(s)", nullptr, count);
    });
}

} // namespace saranda
