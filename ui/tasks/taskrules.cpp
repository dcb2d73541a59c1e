// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskrules.h"

#include "core/domain/localstatename.h"
#include "ui/support/recordpicker.h"

#include <QCoreApplication>
#include <QLocale>

namespace saranda {

namespace {

constexpr qint64 secondsOfAWeek = 7 * 24 * 3600;

struct TaskWords {
    Q_DECLARE_TR_FUNCTIONS(TaskWords)
};

} // namespace

TaskTime taskTime(const Task &task, const QDateTime &now)
{
    if (task.state != TaskState::Open || task.due.isUndated())
        return TaskTime::NotDue;
    const Seconds latest = task.due.bounds().latestEnd;
    if (latest == unboundedFuture)
        return TaskTime::NotDue;
    const Seconds present = now.toSecsSinceEpoch();
    if (latest < present)
        return TaskTime::Overdue;
    return latest - present <= secondsOfAWeek ? TaskTime::DueSoon : TaskTime::NotDue;
}

QString taskElementTitle(const Doctrine &doctrine, const QString &element)
{
    const Element *found = doctrine.element(element);
    return found ? found->title.in(QLocale().name()) : element;
}

QString claimText(const CaseRecords &records, const Doctrine &doctrine, const Claim &claim)
{
    const LegalTest *test = doctrine.test(claim.test);
    const QString title = test ? test->title.in(QLocale().name()) : claim.test;
    const Incident *incident = records.incidents.find(claim.incident);
    return TaskWords::tr("%1 %2: %3, %4", "claim, test, State, operation")
        .arg(claim.key, title, shownStateName(records, claim.state),
             incident ? recordTitle(*incident) : QString());
}

QList<ChoiceField::Choice> elementChoices(const CaseRecords &records, const Doctrine &doctrine,
                                          const std::optional<Claim::Id> &claim)
{
    QList<ChoiceField::Choice> choices{{QString(), TaskWords::tr("The claim as a whole")}};
    const Claim *found = claim ? records.claims.find(*claim) : nullptr;
    const LegalTest *test = found ? doctrine.test(found->test) : nullptr;
    if (!test)
        return choices;
    for (const QString &element : test->elements)
        choices.append({element, taskElementTitle(doctrine, element)});
    return choices;
}

} // namespace saranda
