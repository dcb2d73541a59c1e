// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskform.h"

#include "core/base/literals.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/tasks/taskfields.h"
#include "ui/tasks/taskrules.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

TaskForm::TaskForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(context.session, this, [this](const Error &error) { Q_EMIT refused(error); })
{
    createFields();
    createLayout();
    bind();
    bindClaim();
}

void TaskForm::createFields()
{
    const CaseRecords &records = m_context.session.records();
    m_title = new LineField(this);
    m_state = new ChoiceField(taskStateChoices(), this);
    m_owner = new ChoiceField(taskOwnerChoices(records.info), this);
    m_owner->setEditable(true);
    m_due = new EdtfEdit(this);
    m_claim = new RecordPicker(
        [this, &records] { return taskClaimItems(records, m_context.doctrine); }, this);
    m_claim->setPlaceholder(tr("Find a claim"));
    m_element = new ChoiceField({}, this);
    m_open = new QPushButton(icon(u"forward"_s), tr("Go to the element"), this);
    m_open->setToolTip(tr("Shows the element sheet this task is about"));
    m_marking = new ChoiceField(markingChoices(records.info), this);
    m_note = new TextField(this);
}

void TaskForm::createLayout()
{
    auto *fields = new QWidget(this);
    auto *form = new FormLayout(fields);
    form->addField(tr("&Task"), m_title, tr("What to find out or to obtain"));
    form->addField(tr("&State"), m_state);
    form->addField(tr("&Owner"), m_owner, tr("A member of the team, or any name"));
    form->addField(tr("&Due"), m_due);
    form->addField(tr("&Claim"), m_claim, tr("The claim it would help"));
    form->addField(tr("E&lement"), m_element, tr("The element it would fill"));
    auto *go = new QHBoxLayout;
    go->addWidget(m_open);
    go->addStretch(1);
    form->addRow(new QWidget(fields), go);
    form->addField(tr("&Marking"), m_marking);
    form->addField(tr("&Note"), m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(fields);
    column->addStretch(1);
}

void TaskForm::bind()
{
    m_form.line(m_title, &Task::title, tr("Change title of %1"));
    m_form.onShow([this](const Task &task) { m_title->setToolTip(safeToolTip(task.title)); });
    m_form.choice(
        m_state, [](const Task &task) { return wordOf(task.state); },
        [](Task &task, const QString &word) {
            task.state = fromWord<TaskState>(word).value_or(task.state);
        },
        tr("Change state of %1"));
    m_form.choice(m_owner, &Task::owner, tr("Change owner of %1"));
    m_form.date(m_due, &Task::due, tr("Change due date of %1"));
    m_form.choice(m_marking, &Task::marking, tr("Change marking of %1"));
    m_form.text(m_note, &Task::note, tr("Change note of %1"));
    connect(&m_context.session, &CaseSession::changed, this, [this](const Edit &edit) {
        edit.forEach<CaseInfo>([this](const Change<CaseInfo> &) {
            const CaseInfo &info = m_context.session.records().info;
            m_owner->setChoices(taskOwnerChoices(info));
            m_marking->setChoices(markingChoices(info));
        });
    });
}

void TaskForm::bindClaim()
{
    // Before the element's own loading: its choices depend on the claim.
    m_form.onShow([this](const Task &task) {
        m_claim->setCurrent(task.claim.value_or(Claim::Id()).uuid);
        m_element->setChoices(
            elementChoices(m_context.session.records(), m_context.doctrine, task.claim));
        m_open->setEnabled(task.claim.has_value());
    });
    m_form.choice(m_element, &Task::element, tr("Change element of %1"));
    m_claim->setReadOnly(m_context.session.isReadOnly());
    connect(m_claim, &RecordPicker::picked, this, [this](const QUuid &chosen) {
        m_form.change(tr("Change claim of %1"), [&](Task &task) {
            task.claim =
                chosen.isNull() ? std::nullopt : std::optional<Claim::Id>(Claim::Id{chosen});
            const auto choices =
                elementChoices(m_context.session.records(), m_context.doctrine, task.claim);
            const bool stillFits =
                std::any_of(choices.begin(), choices.end(),
                            [&](const auto &choice) { return choice.word == task.element; });
            if (!stillFits)
                task.element.clear();
        });
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const Task *task = m_form.record(); task && task->claim)
            Q_EMIT recordRequested({u"claim"_s, task->claim->uuid, task->element});
    });
}

void TaskForm::showTask(Task::Id id)
{
    m_form.show(id);
}

void TaskForm::startTyping()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

} // namespace saranda
