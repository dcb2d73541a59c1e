// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actors/actorform.h"

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

ActorForm::ActorForm(const PageContext &context, RelationIndex &index, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_index(index)
    , m_form(context.session, this, [this](const Error &error) { Q_EMIT refused(error); })
    , m_name(new LineField(this))
    , m_kind(new ChoiceField(actorKindChoices(), this))
    , m_aliases(new ListField(this))
    , m_state(new ChoiceField(stateChoicesWithNone(context.session.records()), this))
    , m_marking(new ChoiceField(markingChoices(context.session.records().info), this))
    , m_note(new TextField(this))
    , m_linksTitle(new SectionHeader(tr("Facts that link it"), this))
    , m_links(new RecordLinks(tr("No fact links this actor to anything yet."), this))
{
    m_kind->setEditable(true);
    m_state->setEditable(true);
    m_links->setAccessibleName(tr("Facts that link this actor"));
    createLayout();
    bind();
}

void ActorForm::createLayout()
{
    auto *fields = new QWidget(this);
    auto *form = new FormLayout(fields);
    form->addField(tr("N&ame"), m_name);
    form->addField(tr("&Kind"), m_kind);
    form->addField(tr("Al&iases"), m_aliases, tr("Other names, separated by semicolons"));
    form->addField(tr("&State"), m_state,
                   tr("The State it belongs to or is in, as the case sees it. A link that has to "
                      "be proved belongs into a fact."));
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

void ActorForm::bind()
{
    m_form.line(m_name, &Actor::name, tr("Change name of %1"));
    m_form.choice(m_kind, &Actor::kind, tr("Change kind of %1"));
    m_form.list(m_aliases, &Actor::aliases, tr("Change aliases of %1"));
    m_form.choice(m_state, &Actor::state, tr("Change State of %1"));
    m_form.choice(m_marking, &Actor::marking, tr("Change marking of %1"));
    m_form.text(m_note, &Actor::note, tr("Change note of %1"));
    m_form.onShow([this](const Actor &) { showLinks(); });
    connect(&m_index, &RelationIndex::changed, this, &ActorForm::showLinks);
    connect(m_links, &RecordLinks::requested, this, &ActorForm::recordRequested);
    connect(&m_context.session, &CaseSession::changed, this, [this](const Edit &edit) {
        edit.forEach<State>([this](const Change<State> &) {
            m_state->setChoices(stateChoicesWithNone(m_context.session.records()));
        });
        edit.forEach<CaseInfo>([this](const Change<CaseInfo> &) {
            m_marking->setChoices(markingChoices(m_context.session.records().info));
        });
    });
}

void ActorForm::showActor(Actor::Id id)
{
    m_form.show(id);
}

void ActorForm::startTyping()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ActorForm::showLinks()
{
    const std::vector<RecordLink> links = m_index.links(m_form.id().uuid);
    m_linksTitle->setNote(links.empty() ? QString() : QLocale().toString(qsizetype(links.size())));
    m_links->setLinks(links);
}

} // namespace saranda
