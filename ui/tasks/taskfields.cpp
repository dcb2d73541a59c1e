// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskfields.h"

#include "ui/support/wordings.h"
#include "ui/tasks/taskrules.h"

#include <QCoreApplication>

namespace saranda {

namespace {

struct TaskFieldsText {
    Q_DECLARE_TR_FUNCTIONS(saranda::TaskFields)
};

using TaskField = SharedFieldsOf<Task>::Field;

/// An element belongs to its claim: with another claim the task names none.
TaskField claimField(const CaseRecords &records, const Doctrine &doctrine)
{
    TaskField field{
        clearable({TaskFieldsText::tr("C&laim"),
                   TaskFieldsText::tr("The claim all of them are about"),
                   SharedField::Entry::Record,
                   {},
                   [&records, &doctrine] { return taskClaimItems(records, doctrine); }})};
    field.now = [&records](const Task &task) {
        return task.claim ? records.claims.keyOf(*task.claim) : QString();
    };
    field.set = [](Task &task, const QString &id) -> Result<> {
        const std::optional<Claim::Id> claim = id.isEmpty()
            ? std::nullopt
            : std::optional<Claim::Id>(Claim::Id{QUuid::fromString(id)});
        if (claim != task.claim)
            task.element.clear();
        task.claim = claim;
        return {};
    };
    field.caution = [](const Task &before, const Task &after) {
        return before.element == after.element
            ? QString()
            : TaskFieldsText::tr("It no longer names an element.");
    };
    return field;
}

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

std::vector<PickItem> taskClaimItems(const CaseRecords &records, const Doctrine &doctrine)
{
    std::vector<PickItem> items;
    for (const Claim *claim : records.claims.inKeyOrder()) {
        const QString text = claimText(records, doctrine, *claim);
        items.push_back({claim->id.uuid, claim->key, text.mid(claim->key.size() + 1)});
    }
    return items;
}

std::unique_ptr<SharedFields> taskFields(const CaseRecords &records, const Doctrine &doctrine)
{
    using Kind = SharedField::Entry;
    TaskField state{{TaskFieldsText::tr("&State"), {}, Kind::Choice, taskStateChoices(), {}},
                    [](const Task &task) { return wording(task.state); },
                    [](Task &task, const QString &word) -> Result<> {
                        task.state = fromWord<TaskState>(word).value_or(task.state);
                        return {};
                    }};
    std::vector<TaskField> fields;
    fields.push_back(std::move(state));
    QList<ChoiceField::Choice> owners = taskOwnerChoices(records.info);
    owners.removeFirst(); // nobody: the field is cleared
    fields.push_back(
        sharedWord<Task>(clearable({TaskFieldsText::tr("&Owner"),
                                    TaskFieldsText::tr("A member of the team, or any name"),
                                    Kind::OwnWord,
                                    owners,
                                    {}}),
                         &Task::owner));
    fields.push_back(sharedDate<Task>(
        TaskFieldsText::tr("&Due"), TaskFieldsText::tr("The day all of them are due"), &Task::due));
    fields.push_back(claimField(records, doctrine));
    fields.push_back(sharedMarking<Task>(records));
    fields.push_back(sharedNote<Task>());
    return std::make_unique<SharedFieldsOf<Task>>(std::move(fields), [](int count) {
        return TaskFieldsText::tr("Change %Ln task(s)", nullptr, count);
    });
}

} // namespace saranda
