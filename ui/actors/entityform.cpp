// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actors/entityform.h"

#include "core/base/literals.h"
#include "ui/actors/actorwords.h"
#include "ui/actors/relationindex.h"
#include "ui/records/recordlinks.h"
#include "ui/support/sectionheader.h"
#include "ui/support/statewords.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

EntityForm::EntityForm(const PageContext &context, RelationIndex &index, const Texts &texts,
                       const QList<ChoiceField::Choice> &kinds, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_index(index)
    , m_name(new LineField(this))
    , m_kind(new ChoiceField(kinds, this))
    , m_aliases(texts.aliases.isEmpty() ? nullptr : new ListField(this))
    , m_state(new ChoiceField(stateChoicesWithNone(context.session.records()), this))
    , m_marking(new ChoiceField(markingChoices(context.session.records().info), this))
    , m_note(new TextField(this))
    , m_linksTitle(new SectionHeader(tr("Facts that link it"), this))
    , m_links(new RecordLinks(texts.noLinks, this))
{
    m_kind->setEditable(true);
    offerStates(m_state, context.session.records());
    m_links->setAccessibleName(texts.linksName);
    createLayout(texts);
}

void EntityForm::createLayout(const Texts &texts)
{
    auto *fields = new QWidget(this);
    auto *form = new FormLayout(fields);
    form->addField(texts.name, m_name, texts.nameHelp);
    form->addField(tr("&Kind"), m_kind);
    if (m_aliases)
        form->addField(texts.aliases, m_aliases, texts.aliasesHelp);
    form->addField(tr("&State"), m_state, texts.stateHelp);
    form->addField(tr("&Marking"), m_marking);
    form->addField(tr("N&ote"), m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(fields);
    column->addWidget(m_linksTitle);
    column->addWidget(m_links);
    column->addStretch(1);
}

template <typename Record>
void EntityForm::bind(RecordForm<Record> &form, QString Record::*name, const QString &nameEditText)
{
    form.line(m_name, name, nameEditText);
    form.choice(m_kind, &Record::kind, tr("Change kind of %1"));
    // Before the State's own loading: it may be one that the case does not list.
    form.onShow([this](const Record &record) {
        m_state->setChoices(stateChoicesWithNone(m_context.session.records(), record.state));
    });
    form.choice(
        m_state, [](const Record &record) { return record.state; },
        [this](Record &record, const QString &typed) {
            record.state = stateCodeOf(m_context.session.records(), typed);
        },
        tr("Change State of %1"));
    form.choice(m_marking, &Record::marking, tr("Change marking of %1"));
    form.text(m_note, &Record::note, tr("Change note of %1"));
    form.onShow([this](const Record &record) { showLinks(record.id.uuid); });
    connect(&m_index, &RelationIndex::changed, this, [this, &form] { showLinks(form.id().uuid); });
    connect(m_links, &RecordLinks::requested, this, &EntityForm::recordRequested);
    connect(&m_context.session, &CaseSession::changed, this, [this, &form](const Edit &edit) {
        edit.forEach<State>([&form](const Change<State> &) { form.fill(); });
        edit.forEach<CaseInfo>([this](const Change<CaseInfo> &) {
            m_marking->setChoices(markingChoices(m_context.session.records().info));
        });
    });
}

void EntityForm::startTyping()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void EntityForm::showLinks(const QUuid &id)
{
    const std::vector<RecordLink> links = m_index.links(id);
    m_linksTitle->setNote(links.empty() ? QString() : QLocale().toString(qsizetype(links.size())));
    m_links->setLinks(links);
}

ActorForm::ActorForm(const PageContext &context, RelationIndex &index, QWidget *parent)
    : EntityForm(context, index,
                 {tr("N&ame"),
                  {},
                  tr("Al&iases"),
                  tr("Other names, separated by semicolons"),
                  tr("The State it belongs to or is in, as the case sees it. A link that has to "
                     "be proved belongs into a fact."),
                  tr("Facts that link this actor"),
                  tr("No fact links this actor to anything yet.")},
                 actorKindChoices(), parent)
    , m_form(context.session, this, [this](const Error &error) { Q_EMIT refused(error); })
{
    m_form.list(aliases(), &Actor::aliases, tr("Change aliases of %1"));
    bind(m_form, &Actor::name, tr("Change name of %1"));
}

InfrastructureForm::InfrastructureForm(const PageContext &context, RelationIndex &index,
                                       QWidget *parent)
    : EntityForm(
        context, index,
        {tr("Va&lue"),
         tr("An address, a name, a hash. It is kept as text and never looked up."),
         {},
         {},
         tr("The State the address is allocated to or the thing is in. A link that has to be "
            "proved belongs into a fact."),
         tr("Facts that link this item"),
         tr("No fact links this item to anything yet.")},
        infrastructureKindChoices(), parent)
    , m_form(context.session, this, [this](const Error &error) { Q_EMIT refused(error); })
{
    bind(m_form, &Infrastructure::value, tr("Change value of %1"));
}

} // namespace saranda
