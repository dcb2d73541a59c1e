// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actors/actorspage.h"

#include "core/base/literals.h"
#include "ui/actors/actorwords.h"
#include "ui/actors/entityfields.h"
#include "ui/actors/entityform.h"
#include "ui/actors/relationindex.h"
#include "ui/records/columnedits.h"
#include "ui/records/recorddesk.h"
#include "ui/support/focusforward.h"
#include "ui/support/icons.h"
#include "ui/support/listprint.h"
#include "ui/support/messageline.h"
#include "ui/support/recordmodel.h"
#include "ui/support/statewords.h"
#include "ui/support/tableview.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

/// The column that says in how many facts the record is linked.
template <typename Record>
RecordColumn<Record> linkedFactsColumn(const QString &title, const RelationIndex *index)
{
    RecordColumn<Record> column{title, [index](const Record &record) {
                                    return QLocale().toString(index->count(record.id.uuid));
                                }};
    column.sortKey = [index](const Record &record) { return index->count(record.id.uuid); };
    return column;
}

template <typename Record>
RecordColumn<Record> kindColumn(const QString &title, QString (*text)(const QString &),
                                QList<ChoiceField::Choice> (*choices)(), const QString &editText)
{
    RecordColumn<Record> column{title, [text](const Record &record) { return text(record.kind); }};
    makeChoice<Record>(column, &Record::kind, choices, editText, true);
    return column;
}

template <typename Record>
RecordColumn<Record> stateColumn(const QString &title, const CaseRecords &records,
                                 const QString &editText)
{
    RecordColumn<Record> column{
        title, [&records](const Record &record) { return stateLabel(records, record.state); }};
    makeEditable<Record>(
        column, [](const Record &record) { return record.state; },
        [&records](Record &record, const QString &typed) -> Result<> {
            record.state = stateCodeOf(records, typed);
            return {};
        },
        editText);
    column.choices = [&records] { return stateChoicesWithNone(records); };
    column.takesOwnWords = true;
    return column;
}

template <typename Record>
RecordColumn<Record> entityMarkingColumn(const QString &title, const CaseRecords &records,
                                         const QString &editText)
{
    RecordColumn<Record> column{title, [](const Record &record) { return record.marking; }};
    makeMarkingChoice(column, records, editText);
    return column;
}

} // namespace

ActorsPage::ActorsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_index(new RelationIndex(context.session, this))
    , m_tabs(new QTabWidget(this))
{
    createActors();
    createInfrastructure();
    createActions();
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(title());
    m_tabs->addTab(m_actors, saranda::icon(u"actors"_s), tr("Actors"));
    m_tabs->addTab(m_infrastructure, saranda::icon(u"infrastructure"_s), tr("Infrastructure"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    forwardFocus(this, m_tabs);
    connectSignals();
}

QString ActorsPage::title() const
{
    return tr("Actors and infrastructure");
}

QIcon ActorsPage::icon() const
{
    return saranda::icon(u"actors"_s);
}

void ActorsPage::createActors()
{
    const CaseRecords &records = m_context.session.records();
    RecordModel<Actor>::Columns columns;
    columns.push_back({tr("No."), [](const Actor &actor) { return actor.key; }});
    RecordColumn<Actor> name{tr("Name"), [](const Actor &actor) { return actor.name; }};
    makeEditable(name, &Actor::name, tr("Change name of %1"));
    columns.push_back(std::move(name));
    columns.push_back(
        kindColumn<Actor>(tr("Kind"), actorKindText, actorKindChoices, tr("Change kind of %1")));
    RecordColumn<Actor> aliases{tr("Aliases"),
                                [](const Actor &actor) { return actor.aliases.join(u"; "_s); }};
    makeEditable<Actor>(
        aliases, aliases.text,
        [](Actor &actor, const QString &entered) -> Result<> {
            actor.aliases = ListField::split(entered);
            return {};
        },
        tr("Change aliases of %1"));
    columns.push_back(std::move(aliases));
    columns.push_back(stateColumn<Actor>(tr("State"), records, tr("Change State of %1")));
    columns.push_back(linkedFactsColumn<Actor>(tr("Facts"), m_index));
    columns.push_back(
        entityMarkingColumn<Actor>(tr("Marking"), records, tr("Change marking of %1")));
    auto *model = new RecordModel<Actor>(m_context.session, std::move(columns), this);
    connect(m_index, &RelationIndex::changed, model, [model] { model->refresh(); });
    m_actorForm = new ActorForm(m_context, *m_index, this);
    RecordDesk::Texts texts{
        u"actors"_s,
        u"actor"_s,
        tr("Actors"),
        tr("New actor"),
        tr("Enter a new person, group, company or organ"),
        tr("Remove the selected actors; facts lose their link to them (Delete)"),
        tr("No actors yet"),
        tr("Persons, groups, companies and organs that had a part, each with its other names. A "
           "fact then says who did what, and the link chart draws it."),
        tr("Select an actor to see it.")};
    const auto adding = [this] {
        Actor actor;
        actor.id = Actor::Id::make();
        actor.key = nextKey<Actor>(m_context.session.records());
        actor.name = tr("New actor");
        actor.kind = u"person"_s;
        Edit edit{tr("Add actor %1").arg(actor.key), {}};
        edit.add(std::move(actor));
        return edit;
    };
    const auto removing = [this](const QList<QUuid> &ids) {
        return removalOf(m_context.session, tr("Remove %Ln actor(s)", nullptr, int(ids.size())),
                         ids);
    };
    m_actors = new RecordDesk(
        m_context, std::move(texts),
        {adding, removing, [](int count) { return tr("%Ln actor(s) removed.", nullptr, count); },
         [this](const QUuid &id) { m_actorForm->showEntity(id); },
         [this] { m_actorForm->startTyping(); },
         [this] { return actorFields(m_context.session.records()); }},
        this);
    model->setFailureHandler([this](const Error &error) { m_actors->message()->showError(error); });
    m_actors->setContents(model, m_actorForm, {7, 28, 17, 20, 20, 8, 14}, {6});
}

void ActorsPage::createInfrastructure()
{
    const CaseRecords &records = m_context.session.records();
    RecordModel<Infrastructure>::Columns columns;
    columns.push_back({tr("No."), [](const Infrastructure &item) { return item.key; }});
    RecordColumn<Infrastructure> value{tr("Value"),
                                       [](const Infrastructure &item) { return item.value; }};
    makeEditable(value, &Infrastructure::value, tr("Change value of %1"));
    columns.push_back(std::move(value));
    columns.push_back(kindColumn<Infrastructure>(
        tr("Kind"), infrastructureKindText, infrastructureKindChoices, tr("Change kind of %1")));
    columns.push_back(stateColumn<Infrastructure>(tr("State"), records, tr("Change State of %1")));
    columns.push_back(linkedFactsColumn<Infrastructure>(tr("Facts"), m_index));
    columns.push_back(
        entityMarkingColumn<Infrastructure>(tr("Marking"), records, tr("Change marking of %1")));
    auto *model = new RecordModel<Infrastructure>(m_context.session, std::move(columns), this);
    connect(m_index, &RelationIndex::changed, model, [model] { model->refresh(); });
    m_infrastructureForm = new InfrastructureForm(m_context, *m_index, this);
    RecordDesk::Texts texts{
        u"infrastructure"_s,
        u"infrastructure"_s,
        tr("Infrastructure"),
        tr("New item"),
        tr("Enter a new address, account, device or program"),
        tr("Remove the selected items; facts lose their link to them (Delete)"),
        tr("No infrastructure yet"),
        tr("Addresses, accounts, devices and programs that were used. Values are kept as text: "
           "nothing here is ever looked up or visited."),
        tr("Select an item to see it.")};
    const auto adding = [this] {
        Infrastructure item;
        item.id = Infrastructure::Id::make();
        item.key = nextKey<Infrastructure>(m_context.session.records());
        item.value = tr("New item");
        item.kind = u"ip-address"_s;
        Edit edit{tr("Add infrastructure %1").arg(item.key), {}};
        edit.add(std::move(item));
        return edit;
    };
    const auto removing = [this](const QList<QUuid> &ids) {
        return removalOf(m_context.session,
                         tr("Remove %Ln item(s) of infrastructure", nullptr, int(ids.size())), ids);
    };
    m_infrastructure = new RecordDesk(
        m_context, std::move(texts),
        {adding, removing, [](int count) { return tr("%Ln item(s) removed.", nullptr, count); },
         [this](const QUuid &id) { m_infrastructureForm->showEntity(id); },
         [this] { m_infrastructureForm->startTyping(); },
         [this] { return infrastructureFields(m_context.session.records()); }},
        this);
    model->setFailureHandler(
        [this](const Error &error) { m_infrastructure->message()->showError(error); });
    m_infrastructure->setContents(model, m_infrastructureForm, {7, 40, 22, 20, 8, 14}, {5});
}

void ActorsPage::createActions()
{
    // The window shows one set of actions; each acts on the tab in front.
    m_new = new QAction(saranda::icon(u"add"_s), tr("New"), this);
    m_new->setToolTip(tr("Enter a new record in the list in front"));
    m_remove = new QAction(saranda::icon(u"remove"_s), tr("Remove"), this);
    m_remove->setToolTip(tr("Remove what is selected in the list in front (Delete)"));
    m_print = new QAction(saranda::icon(u"print"_s), tr("Print the list…"), this);
    m_save = makeSaveListAction(this);
    m_change = new QAction(saranda::icon(u"edit"_s), tr("Change the selected…"), this);
    m_change->setToolTip(tr("Give all records selected in the list in front the same, in one step "
                            "(Ctrl+M)"));
    connect(m_new, &QAction::triggered, this, [this] { current()->newAction()->trigger(); });
    connect(m_change, &QAction::triggered, this, [this] { current()->changeAction()->trigger(); });
    connect(m_remove, &QAction::triggered, this, [this] { current()->removeAction()->trigger(); });
    connect(m_print, &QAction::triggered, this, [this] { current()->printAction()->trigger(); });
    connect(m_save, &QAction::triggered, this, [this] { current()->saveAction()->trigger(); });
    m_copyTable = new QAction(saranda::icon(u"copy"_s), tr("Copy as a table"), this);
    m_copyText = new QAction(tr("Copy as text"), this);
    connect(m_copyTable, &QAction::triggered, this,
            [this] { current()->pane()->view()->copyAsTable(); });
    connect(m_copyText, &QAction::triggered, this,
            [this] { current()->pane()->view()->copyAsText(); });
}

/// What the list in front does not allow (nothing selected, a case that is only read) is not
/// offered.
void ActorsPage::followActions()
{
    m_new->setEnabled(current()->newAction()->isEnabled());
    m_change->setEnabled(current()->changeAction()->isEnabled());
    m_remove->setEnabled(current()->removeAction()->isEnabled());
}

void ActorsPage::connectSignals()
{
    connect(m_actorForm, &ActorForm::refused, m_actors->message(), &MessageLine::showError);
    connect(m_infrastructureForm, &InfrastructureForm::refused, m_infrastructure->message(),
            &MessageLine::showError);
    connect(m_actorForm, &ActorForm::recordRequested, this, &Page::recordRequested);
    connect(m_infrastructureForm, &InfrastructureForm::recordRequested, this,
            &Page::recordRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [this] { Q_EMIT selectionChanged(selectedRecord()); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ActorsPage::followActions);
    for (RecordDesk *desk : {m_actors, m_infrastructure}) {
        for (const QAction *action :
             {desk->newAction(), desk->changeAction(), desk->removeAction()})
            connect(action, &QAction::changed, this, &ActorsPage::followActions);
        connect(desk, &RecordDesk::selectionChanged, this, [this, desk](const RecordRef &record) {
            if (desk == current())
                Q_EMIT selectionChanged(record);
        });
    }
    followActions();
}

RecordDesk *ActorsPage::current() const
{
    return m_tabs->currentIndex() == 1 ? m_infrastructure : m_actors;
}

QList<QAction *> ActorsPage::pageActions() const
{
    return {m_new, m_change, m_remove, m_print, m_save};
}

QList<QAction *> ActorsPage::editActions() const
{
    return {m_copyTable, m_copyText, m_change};
}

bool ActorsPage::showRecord(const RecordRef &record)
{
    if (record.kind != u"actor"_s && record.kind != u"infrastructure"_s)
        return false;
    RecordDesk *desk = record.kind == u"actor"_s ? m_actors : m_infrastructure;
    m_tabs->setCurrentWidget(desk);
    return desk->showRecord(record.id);
}

RecordRef ActorsPage::selectedRecord() const
{
    return current()->selected();
}

} // namespace saranda
