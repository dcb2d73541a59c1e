// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actors/infrastructureform.h"

#include "core/base/literals.h"
#include "ui/actors/actorwords.h"
#include "ui/actors/relationindex.h"
#include "ui/records/recordlinks.h"
#include "ui/support/sectionheader.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

InfrastructureForm::InfrastructureForm(const PageContext &context, RelationIndex &index,
                                       QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_index(index)
    , m_form(context.session, this, [this](const Error &error) { Q_EMIT refused(error); })
    , m_value(new LineField(this))
    , m_kind(new ChoiceField(infrastructureKindChoices(), this))
    , m_state(new ChoiceField(stateChoicesWithNone(context.session.records()), this))
    , m_marking(new ChoiceField(markingChoices(context.session.records().info), this))
    , m_note(new TextField(this))
    , m_linksTitle(new SectionHeader(tr("Facts that link it"), this))
    , m_links(new RecordLinks(tr("No fact links this item to anything yet."), this))
{
    m_kind->setEditable(true);
    m_state->setEditable(true);
    m_links->setAccessibleName(tr("Facts that link this item"));
    createLayout();
    bind();
}

void InfrastructureForm::createLayout()
{
    auto *fields = new QWidget(this);
    auto *form = new FormLayout(fields);
    form->addField(tr("&Value"), m_value,
                   tr("An address, a name, a hash. It is kept as text and never looked up."));
    form->addField(tr("&Kind"), m_kind);
    form->addField(
        tr("&State"), m_state,
        tr("The State the address is allocated to or the thing is in. A link that has to be "
           "proved belongs into a fact."));
    form->addField(tr("&Marking"), m_marking);
    form->addField(tr("No&te"), m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(fields);
    column->addWidget(m_linksTitle);
    column->addWidget(m_links);
    column->addStretch(1);
}

void InfrastructureForm::bind()
{
    m_form.line(m_value, &Infrastructure::value, tr("Change value of %1"));
    m_form.choice(m_kind, &Infrastructure::kind, tr("Change kind of %1"));
    m_form.choice(m_state, &Infrastructure::state, tr("Change State of %1"));
    m_form.choice(m_marking, &Infrastructure::marking, tr("Change marking of %1"));
    m_form.text(m_note, &Infrastructure::note, tr("Change note of %1"));
    m_form.onShow([this](const Infrastructure &) { showLinks(); });
    connect(&m_index, &RelationIndex::changed, this, &InfrastructureForm::showLinks);
    connect(m_links, &RecordLinks::requested, this, &InfrastructureForm::recordRequested);
    connect(&m_context.session, &CaseSession::changed, this, [this](const Edit &edit) {
        edit.forEach<State>([this](const Change<State> &) {
            m_state->setChoices(stateChoicesWithNone(m_context.session.records()));
        });
        edit.forEach<CaseInfo>([this](const Change<CaseInfo> &) {
            m_marking->setChoices(markingChoices(m_context.session.records().info));
        });
    });
}

void InfrastructureForm::showInfrastructure(Infrastructure::Id id)
{
    m_form.show(id);
}

void InfrastructureForm::startTyping()
{
    m_value->setFocus(Qt::OtherFocusReason);
    m_value->selectAll();
}

void InfrastructureForm::showLinks()
{
    const std::vector<RecordLink> links = m_index.links(m_form.id().uuid);
    m_linksTitle->setNote(links.empty() ? QString() : QLocale().toString(qsizetype(links.size())));
    m_links->setLinks(links);
}

} // namespace saranda
