// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factspage.h"

#include "core/base/literals.h"
#include "core/session/liveassessment.h"
#include "ui/facts/citationspane.h"
#include "ui/facts/factedits.h"
#include "ui/facts/factfields.h"
#include "ui/facts/factform.h"
#include "ui/facts/factsfilter.h"
#include "ui/facts/factsmodel.h"
#include "ui/records/severaldialog.h"
#include "ui/support/emptystate.h"
#include "ui/support/firstrow.h"
#include "ui/support/focusforward.h"
#include "ui/support/icons.h"
#include "ui/support/listprint.h"
#include "ui/support/messageline.h"
#include "ui/support/recordpicker.h"
#include "ui/support/safetext.h"
#include "ui/support/settings.h"
#include "ui/support/tableprint.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace saranda {

using namespace literals;

FactsPage::FactsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    m_model = new FactsModel(context.session, context.assessment, this);
    m_filter = std::make_unique<FactsFilter>(*m_model);
    createActions();
    createLayout();
    fillScopes();
    connectSignals();
    FirstRow::select(m_pane);
    updateActions();
}

FactsPage::~FactsPage() = default;

QString FactsPage::title() const
{
    return tr("Facts");
}

QIcon FactsPage::icon() const
{
    return saranda::icon(u"facts"_s);
}

QList<QAction *> FactsPage::pageActions() const
{
    return {m_new, m_operations, m_change, m_remove, m_print, m_save};
}

QList<QAction *> FactsPage::editActions() const
{
    return m_pane->view()->copyActions() + QList<QAction *>{m_change};
}

void FactsPage::createActions()
{
    m_new = new QAction(saranda::icon(u"add"_s), tr("New fact"), this);
    m_new->setShortcut(QKeySequence(u"Ctrl+Shift+N"_s));
    m_new->setToolTip(
        tr("Write a new fact (%1)").arg(m_new->shortcut().toString(QKeySequence::NativeText)));
    m_operations = new QAction(saranda::icon(u"incidents"_s), tr("About operation…"), this);
    m_operations->setToolTip(tr("Say which operations the selected facts are about"));
    m_change = makeSeveralAction(this);
    m_remove = new QAction(saranda::icon(u"remove"_s), tr("Remove"), this);
    m_remove->setToolTip(tr("Remove the selected facts (Delete)"));
    m_print = new QAction(saranda::icon(u"print"_s), tr("Print the list…"), this);
    m_save = makeSaveListAction(this);
    for (QAction *action : pageActions()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

void FactsPage::createLayout()
{
    m_message = new MessageLine(this);
    m_pane = new TablePane(u"facts"_s, m_context.settings, this);
    m_scope = new QComboBox(this);
    m_scope->setAccessibleName(tr("Which facts are listed"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(18);
    m_pane->addFilterChoice(u"scope"_s, m_scope);
    m_pane->setModel(m_model);
    m_pane->proxy()->setRowFilter([this](int row) { return m_filter->accepts(row); });
    m_pane->hideAtFirst(
        {FactsModel::LevelColumn, FactsModel::PlaceColumn, FactsModel::MarkingColumn});
    m_empty = new EmptyState(u"facts"_s, {}, {}, this);
    m_empty->addButton(m_new);
    m_showAll = m_empty->addButton(tr("Show all facts"));
    m_pane->setEmptyState(m_empty);
    TableView *view = m_pane->view();
    view->setAccessibleName(tr("Facts, in the order of time"));
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_pane->fitColumns({10, 24, 40, 20, 34, 24, 34, 16, 16, 12}, FactsModel::StatementColumn,
                       FactsModel::DateColumn);
    m_pane->offerViews();

    m_form = new FactForm(m_context, this);
    auto *nothing = plainLabel(tr("Select a fact to see what it says and what proves it."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setFocusPolicy(Qt::NoFocus);
    makeMuted(nothing);
    m_detail = new QStackedWidget(this);
    m_detail->addWidget(nothing);
    m_detail->addWidget(m_form);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->restoreState(m_context.settings.state(u"facts/splitter"_s));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_message);
    layout->addWidget(m_splitter, 1);
    forwardFocus(this, m_pane);
}

void FactsPage::connectSignals()
{
    connect(m_new, &QAction::triggered, this, &FactsPage::newFact);
    connect(m_remove, &QAction::triggered, this, &FactsPage::removeSelected);
    connect(m_change, &QAction::triggered, this, [this] {
        changeSeveral(m_context.session, factFields(m_context.session.records()),
                      m_pane->selectedIds(), this, m_message);
    });
    const auto paper = [this] { return listPaper(title(), m_context.session.records()); };
    connect(m_print, &QAction::triggered, this, [this, paper] { m_pane->print(this, paper); });
    connect(m_save, &QAction::triggered, this,
            [this, paper] { m_pane->save(m_context.prompt, paper, *m_message); });
    connect(m_operations, &QAction::triggered, this, &FactsPage::showOperationsMenu);
    connect(m_scope, &QComboBox::activated, this, &FactsPage::applyScope);
    connect(m_showAll, &QPushButton::clicked, this, &FactsPage::showAllFacts);
    connect(m_pane->view(), &TableView::removeRequested, this, &FactsPage::removeSelected);
    connect(m_pane->view(), &QWidget::customContextMenuRequested, this, &FactsPage::showMenu);
    connect(m_pane, &TablePane::currentIdChanged, this, [this](const QUuid &id) {
        if (m_form->isNew() && id.isNull())
            return;
        m_form->showFact({id});
        updateActions();
        Q_EMIT selectionChanged(selectedRecord());
    });
    connect(m_pane, &TablePane::selectedIdsChanged, this, &FactsPage::updateActions);
    connect(m_model, &FactsModel::refused, m_message, &MessageLine::showError);
    connect(m_form, &FactForm::refused, m_message, &MessageLine::showError);
    connect(m_form, &FactForm::recordRequested, this, &Page::recordRequested);
    const auto backToSelected = [this] {
        m_form->showFact({m_pane->currentId()});
        updateActions();
        m_pane->view()->setFocus();
    };
    connect(m_form, &FactForm::cancelled, this, backToSelected);
    connect(m_pane->view(), &QAbstractItemView::clicked, this, [this, backToSelected] {
        if (m_form->isNew())
            backToSelected();
    });
    connect(m_form, &FactForm::created, this, [this](Fact::Id fact) {
        m_message->clear();
        m_pane->selectId(fact.uuid);
    });
    connect(&m_context.session, &CaseSession::changed, this, [this](const Edit &edit) {
        if (edit.touches<Incident>())
            fillScopes();
        updateActions();
    });
}

void FactsPage::fillScopes()
{
    const QVariant kept = m_scope->currentData();
    m_scope->clear();
    m_scope->addItem(tr("All facts"), int(FactsFilter::Scope::All));
    m_scope->addItem(tr("General facts"), int(FactsFilter::Scope::General));
    m_scope->addItem(tr("Facts without an exhibit"), int(FactsFilter::Scope::Uncited));
    m_scope->addItem(tr("Contradicted facts"), int(FactsFilter::Scope::Contested));
    m_scope->insertSeparator(m_scope->count());
    for (const Incident *incident : m_context.session.records().incidents.inKeyOrder())
        m_scope->addItem(recordTitle(*incident), incident->id.uuid);
    // The separator has no data either: nothing kept means the first.
    m_scope->setCurrentIndex(kept.isValid() ? std::max(0, m_scope->findData(kept)) : 0);
    applyScope();
}

void FactsPage::applyScope()
{
    const QVariant chosen = m_scope->currentData();
    const bool isOther = chosen.typeId() == QMetaType::QUuid
        ? m_filter->setScope(FactsFilter::Scope::Operation, {chosen.toUuid()})
        : m_filter->setScope(FactsFilter::Scope(chosen.toInt()));
    if (isOther)
        m_pane->proxy()->refilter();
    const bool showsAll = m_scope->currentIndex() <= 0;
    m_showAll->setVisible(!showsAll);
    if (showsAll)
        m_empty->setTexts(tr("No facts yet"),
                          tr("A fact is one sentence that an exhibit can prove: who did what, "
                             "when. Write it, cite the page, and its level follows."));
    else
        m_empty->setTexts(tr("Nothing to list"),
                          tr("No fact of the case is among “%1”.").arg(m_scope->currentText()));
}

void FactsPage::showAllFacts()
{
    m_scope->setCurrentIndex(0);
    applyScope();
}

void FactsPage::newFact()
{
    if (m_context.session.isReadOnly())
        return;
    QList<Incident::Id> operations;
    if (const QVariant chosen = m_scope->currentData(); chosen.typeId() == QMetaType::QUuid)
        operations.append({chosen.toUuid()});
    m_detail->setVisible(true);
    m_detail->setCurrentWidget(m_form);
    m_form->startNew(operations);
}

QList<Fact::Id> FactsPage::selectedFacts() const
{
    QList<Fact::Id> facts;
    for (const QUuid &id : m_pane->selectedIds())
        facts.append({id});
    return facts;
}

void FactsPage::removeSelected()
{
    const QList<Fact::Id> facts = selectedFacts();
    if (facts.isEmpty() || m_context.session.isReadOnly())
        return;
    const Edit edit = removingFacts(m_context.session, facts);
    const int elsewhere = int(edit.changes.size()) - int(facts.size());
    if (!m_message->report(m_context.session.apply(edit)))
        return;
    const QString removed = tr("%Ln fact(s) removed.", nullptr, int(facts.size()));
    const QString text = elsewhere > 0
        ? tr("%1 They were also taken out of %Ln other record(s).", nullptr, elsewhere).arg(removed)
        : removed;
    m_message->offerUndo(m_context.session, text);
}

void FactsPage::showOperationsMenu()
{
    const QList<Fact::Id> facts = selectedFacts();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const CaseRecords &records = m_context.session.records();
    for (const Incident *incident : records.incidents.inKeyOrder()) {
        const bool all = std::all_of(facts.begin(), facts.end(), [&](Fact::Id id) {
            const Fact *fact = records.facts.find(id);
            return fact && fact->incidents.contains(incident->id);
        });
        QAction *choice = menu->addAction(safeAction(recordTitle(*incident)));
        choice->setCheckable(true);
        choice->setChecked(all);
        connect(choice, &QAction::triggered, this, [this, facts, id = incident->id](bool about) {
            const Edit edit = settingOperationOf(m_context.session.records(), facts, id, about);
            if (!edit.isEmpty())
                m_message->report(m_context.session.apply(edit));
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("The case has no operation yet"))->setEnabled(false);
    const TableView *view = m_pane->view(); // below the fact, also for who came by the keys
    menu->popup(view->viewport()->mapToGlobal(view->visualRect(view->currentIndex()).bottomLeft()));
}

void FactsPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_new, m_operations, m_change, m_remove});
    menu->addSeparator();
    menu->addActions(m_pane->view()->copyActions());
    menu->addActions({m_print, m_save});
    menu->popup(m_pane->view()->viewport()->mapToGlobal(at));
}

void FactsPage::updateActions()
{
    const bool canWrite = !m_context.session.isReadOnly();
    const bool hasSelection = !m_pane->selectedIds().isEmpty();
    m_new->setEnabled(canWrite);
    // Without a fact an empty form would only look as if something were to be filled in.
    m_detail->setVisible(m_form->isNew() || m_model->rowCount() > 0);
    m_detail->setCurrentIndex(m_form->isNew() || !m_pane->currentId().isNull() ? 1 : 0);
    m_operations->setEnabled(canWrite && hasSelection);
    m_change->setEnabled(canWrite && hasSelection);
    m_remove->setEnabled(canWrite && hasSelection);
}

bool FactsPage::showRecord(const RecordRef &record)
{
    if (record.kind != u"fact"_s || m_model->rowOf({record.id}) < 0)
        return false;
    showAllFacts();
    if (!m_pane->selectId(record.id))
        return false;
    if (m_form->isNew()) // it was current all along
        m_form->showFact({record.id});
    if (record.part == u"citations"_s)
        m_form->citations()->exhibitPicker()->lineEdit()->setFocus();
    else
        m_pane->view()->setFocus();
    return true;
}

RecordRef FactsPage::selectedRecord() const
{
    const QUuid id = m_pane->currentId();
    return id.isNull() ? RecordRef() : RecordRef{u"fact"_s, id, {}};
}

} // namespace saranda
