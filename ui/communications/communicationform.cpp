// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/communications/communicationform.h"

#include "core/base/literals.h"
#include "ui/communications/communicationwords.h"
#include "ui/facts/operationsfield.h"
#include "ui/support/icons.h"
#include "ui/support/statewords.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

CommunicationForm::CommunicationForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(context.session, this, [this](const Error &error) { Q_EMIT refused(error); })
{
    createFields();
    createLayout();
    bind();
}

void CommunicationForm::createFields()
{
    const CaseRecords &records = m_context.session.records();
    m_kind = new ChoiceField(communicationKindChoices(), this);
    m_kind->setEditable(true);
    m_from = new ChoiceField(stateChoices(records), this);
    offerStates(m_from, records);
    m_to = new ChoiceField(stateChoices(records), this);
    offerStates(m_to, records);
    m_date = new EdtfEdit(this);
    m_channel = new LineField(this);
    m_summary = new TextField(this);
    m_exhibit = new RecordPicker([&records] { return pickItems<Exhibit>(records); }, this);
    m_exhibit->setPlaceholder(tr("Find an exhibit by number or title"));
    m_openExhibit = new QPushButton(icon(u"forward"_s), tr("Open"), this);
    m_openExhibit->setAccessibleName(tr("Open the exhibit"));
    m_openExhibit->setToolTip(tr("Go to the exhibit"));
    m_operations = new OperationsField(m_context.session, this);
    m_operations->setReadOnly(m_context.session.isReadOnly());
    m_marking = new ChoiceField(markingChoices(records.info), this);
    m_note = new TextField(this);
    m_makeFact = new QPushButton(icon(u"facts"_s), tr("Make a fact of it"), this);
    m_makeFact->setToolTip(tr("Adds a fact with this date, these operations and the exhibit as "
                              "citation, for an element such as knowledge to rest on"));
    m_makeFact->setEnabled(!m_context.session.isReadOnly());
}

void CommunicationForm::createLayout()
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_exhibit, 1);
    row->addWidget(m_openExhibit);
    content->setFocusProxy(m_exhibit->lineEdit());
    auto *fields = new QWidget(this);
    auto *form = new FormLayout(fields);
    form->addField(tr("&Kind"), m_kind);
    form->addField(tr("F&rom"), m_from, tr("A State of the case, or any body by its name"));
    form->addField(tr("&To"), m_to, tr("A State of the case, or any body by its name"));
    form->addField(tr("&Date"), m_date,
                   tr("When it reached the addressee: the date decides what the State knew when"));
    form->addField(tr("&Channel"), m_channel,
                   tr("Note verbale, contact point, press release, summons of the ambassador…"));
    form->addField(tr("&Summary"), m_summary);
    form->addField(tr("E&xhibit"), content, tr("The document that has its content"));
    form->addField(tr("&Operations"), m_operations);
    form->addField(tr("&Marking"), m_marking);
    form->addField(tr("&Note"), m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(fields);
    column->addWidget(m_makeFact, 0, Qt::AlignLeading);
    column->addStretch(1);
}

void CommunicationForm::bind()
{
    m_form.choice(m_kind, &Communication::kind, tr("Change kind of %1"));
    bindParty(m_from, &Communication::from, tr("Change sender of %1"));
    bindParty(m_to, &Communication::to, tr("Change addressee of %1"));
    m_form.date(m_date, &Communication::date, tr("Change date of %1"));
    m_form.line(m_channel, &Communication::channel, tr("Change channel of %1"));
    m_form.text(m_summary, &Communication::summary, tr("Change summary of %1"));
    m_form.picker(m_exhibit, &Communication::exhibit, tr("Change exhibit of %1"));
    m_form.choice(m_marking, &Communication::marking, tr("Change marking of %1"));
    m_form.text(m_note, &Communication::note, tr("Change note of %1"));
    m_form.onShow([this](const Communication &communication) {
        m_operations->setOperations(communication.incidents);
        m_openExhibit->setEnabled(communication.exhibit.has_value());
    });
    connect(m_operations, &OperationsField::edited, this,
            [this](const QList<Incident::Id> &chosen) {
                m_form.change(tr("Change operations of %1"),
                              [&](Communication &after) { after.incidents = chosen; });
            });
    connect(m_openExhibit, &QPushButton::clicked, this, [this] {
        if (const Communication *shown = m_form.record(); shown && shown->exhibit)
            Q_EMIT recordRequested({u"exhibit"_s, shown->exhibit->uuid, {}});
    });
    connect(m_makeFact, &QPushButton::clicked, this, &CommunicationForm::makeFact);
    connect(&m_context.session, &CaseSession::changed, this, [this](const Edit &edit) {
        edit.forEach<State>([this](const Change<State> &) { m_form.fill(); });
        edit.forEach<CaseInfo>([this](const Change<CaseInfo> &) {
            m_marking->setChoices(markingChoices(m_context.session.records().info));
        });
    });
}

/// A State goes by its code, and is shown and taken by its name; another body is its name.
void CommunicationForm::bindParty(ChoiceField *field, QString Communication::*member,
                                  const QString &text)
{
    m_form.onShow([this, field, member](const Communication &communication) {
        const CaseRecords &records = m_context.session.records();
        const QString party = communication.*member;
        QList<ChoiceField::Choice> choices = stateChoices(records);
        if (!party.isEmpty() && !records.states.findKey(party))
            choices.append({party, stateLabel(records, party)});
        field->setChoices(choices);
    });
    m_form.choice(
        field, [member](const Communication &communication) { return communication.*member; },
        [this, member](Communication &communication, const QString &typed) {
            communication.*member = stateCodeOf(m_context.session.records(), typed);
        },
        text);
}

void CommunicationForm::showCommunication(Communication::Id id)
{
    m_form.show(id);
}

void CommunicationForm::startTyping()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

void CommunicationForm::makeFact()
{
    const Communication *shown = m_form.record();
    if (!shown)
        return;
    const Edit edit = factFromCommunication(m_context.session.records(), *shown);
    if (const Result<> applied = m_context.session.apply(edit); !applied) {
        Q_EMIT refused(applied.error());
        return;
    }
    edit.forEach<Fact>([this](const Change<Fact> &change) {
        Q_EMIT recordRequested({u"fact"_s, change.id().uuid, {}});
    });
}

} // namespace saranda
