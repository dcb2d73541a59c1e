// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alternatives/alternativespage.h"

#include "core/base/literals.h"
#include "core/session/liveassessment.h"
#include "ui/alternatives/alternativesmodel.h"
#include "ui/alternatives/matrixview.h"
#include "ui/assessment/assessmentwords.h"
#include "ui/support/emptystate.h"
#include "ui/support/flowlayout.h"
#include "ui/support/focusforward.h"
#include "ui/support/icons.h"
#include "ui/support/messageline.h"
#include "ui/support/recordpicker.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/tableprint.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace saranda {

using namespace literals;

AlternativesPage::AlternativesPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    m_model = new AlternativesModel(context.session, context.assessment, context.doctrine, this);
    m_message = new MessageLine(this);
    createActions();
    createLayout();
    connectSignals();
    fillClaims();
}

QString AlternativesPage::title() const
{
    return tr("Alternatives");
}

QIcon AlternativesPage::icon() const
{
    return saranda::icon(u"alternatives"_s);
}

QList<QAction *> AlternativesPage::pageActions() const
{
    return {m_sort, m_goTo, m_remove, m_print};
}

void AlternativesPage::createActions()
{
    m_sort = new QAction(saranda::icon(u"down"_s), tr("Sort by what contradicts"), this);
    m_sort->setToolTip(tr("Facts that exclude most explanations first"));
    m_goTo = new QAction(saranda::icon(u"facts"_s), tr("Go to the fact"), this);
    m_remove = new QAction(saranda::icon(u"remove"_s), tr("Remove the explanation"), this);
    m_remove->setToolTip(tr("Removes the explanation of the selected column"));
    m_print = new QAction(saranda::icon(u"print"_s), tr("Print…"), this);
    m_print->setToolTip(tr("Print the facts against the explanations"));
    connect(m_print, &QAction::triggered, this, [this] {
        printTable(this, listPaper(m_claim->currentText(), m_context.session.records()),
                   m_matrix->asPaper(), m_message);
    });
}

void AlternativesPage::createMatrix()
{
    m_matrix = new MatrixView(m_model, AlternativesModel::LevelColumn, this);
    m_matrix->setAccessibleName(tr("Facts against explanations"));
    m_matrix->setContextMenuPolicy(Qt::CustomContextMenu);
}

QWidget *AlternativesPage::createTop()
{
    auto *top = new QWidget(this);
    m_claim = new QComboBox(top);
    m_claim->setAccessibleName(tr("Claim"));
    m_claim->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_claim->setMinimumContentsLength(24);
    auto *choice = new QWidget(top);
    auto *caption = new QLabel(tr("&Claim"), choice);
    caption->setBuddy(m_claim);
    m_all = new QCheckBox(tr("All facts about the operation"), top);
    m_all->setToolTip(tr("Also lists facts that are not held against any explanation yet"));
    auto *help = plainLabel(tr("Space goes to the next mark: incompatible, hard to reconcile, "
                               "supports, nothing."),
                            top);
    makeSmall(help);
    makeMuted(help);
    auto *choiceRow = new QHBoxLayout(choice);
    choiceRow->setContentsMargins(0, 0, 0, 0);
    choiceRow->addWidget(caption);
    choiceRow->addWidget(m_claim, 1);
    auto *row = new FlowLayout(spacing::normal);
    row->addWidget(choice, 1);
    row->addWidget(m_all);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addLayout(row);
    layout->addWidget(help);
    return top;
}

QWidget *AlternativesPage::createEntry()
{
    m_entry = new QWidget(this);
    m_fact = new RecordPicker(
        [&session = m_context.session] { return pickItems<Fact>(session.records()); }, m_entry);
    m_fact->setPlaceholder(tr("Add a fact as a row"));
    m_fact->setClearsAfterPick(true);
    m_fact->lineEdit()->setAccessibleName(tr("Add a fact as a row"));
    m_element = new QComboBox(m_entry);
    m_element->setAccessibleName(tr("Element of the new explanation"));
    m_element->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_element->setMinimumContentsLength(18);
    m_kind = new QComboBox(m_entry);
    m_kind->setEditable(true);
    m_kind->setInsertPolicy(QComboBox::NoInsert);
    m_kind->setAccessibleName(tr("New explanation"));
    m_kind->lineEdit()->setPlaceholderText(tr("New explanation: choose or write"));
    m_addButton = new QToolButton(m_entry);
    m_addButton->setText(tr("Add explanation"));
    m_addButton->setIcon(saranda::icon(u"add"_s));
    m_addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addButton->setFocusPolicy(Qt::TabFocus);
    auto *row = new FlowLayout(spacing::normal, m_entry);
    row->addWidget(m_fact, 2);
    row->addWidget(m_element, 1);
    row->addWidget(m_kind, 2);
    row->addWidget(m_addButton);
    return m_entry;
}

void AlternativesPage::createLayout()
{
    QWidget *top = createTop();
    createMatrix(); // after the top and before the entry: Tab goes in this order
    m_empty = new EmptyState(u"alternatives"_s, {}, {}, this);
    m_makeClaim = m_empty->addButton(tr("Make a claim"), u"attribution"_s);
    connect(m_makeClaim, &QPushButton::clicked, this, [this] {
        Q_EMIT recordRequested({u"claim"_s, {}, {}});
    });
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_matrix);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_message);
    layout->addWidget(top);
    layout->addWidget(m_stack, 1);
    layout->addWidget(createEntry());
    forwardFocus(this, m_matrix);
}

void AlternativesPage::connectSignals()
{
    connect(m_claim, &QComboBox::currentIndexChanged, this, &AlternativesPage::chooseClaim);
    connect(m_all, &QCheckBox::toggled, m_model, &AlternativesModel::setShowsAllOfOperation);
    connect(m_fact, &RecordPicker::picked, this, [this](const QUuid &id) {
        if (id.isNull())
            return;
        m_model->addRow({id});
        m_matrix->setCurrentIndex(
            m_model->index(m_model->rowOf({id}), AlternativesModel::FixedColumns));
        m_matrix->setFocus();
    });
    connect(m_addButton, &QToolButton::clicked, this, &AlternativesPage::addAlternative);
    connect(m_kind->lineEdit(), &QLineEdit::returnPressed, this, &AlternativesPage::addAlternative);
    connect(m_sort, &QAction::triggered, m_model, &AlternativesModel::sortByContradiction);
    connect(m_goTo, &QAction::triggered, this, &AlternativesPage::goToFact);
    connect(m_remove, &QAction::triggered, this, &AlternativesPage::removeAlternative);
    connect(m_matrix, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (index.column() < AlternativesModel::FixedColumns)
            goToFact();
        else
            m_matrix->edit(index);
    });
    connect(m_matrix, &QWidget::customContextMenuRequested, this, &AlternativesPage::showMenu);
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateState();
        Q_EMIT selectionChanged(selectedRecord());
    });
    connect(m_model, &AlternativesModel::shapeChanged, this, &AlternativesPage::updateState);
    connect(m_model, &AlternativesModel::refused, m_message, &MessageLine::showError);
    connect(&m_context.session, &CaseSession::changed, this, [this](const Edit &edit) {
        bool named = edit.touches<Incident, State>();
        edit.forEach<Claim>([&](const Change<Claim> &change) {
            named = named || !change.before || !change.after
                || change.before->incident != change.after->incident
                || change.before->state != change.after->state
                || change.before->test != change.after->test;
        });
        if (named)
            fillClaims();
    });
}

void AlternativesPage::fillClaims()
{
    const QVariant kept = m_claim->currentData();
    {
        const QSignalBlocker blocker(m_claim);
        m_claim->clear();
        const CaseRecords &records = m_context.session.records();
        for (const Claim *claim : records.claims.inKeyOrder())
            m_claim->addItem(claimTitle(records, m_context.doctrine, *claim), claim->id.uuid);
        int row = m_claim->findData(kept);
        // At first the claim that has explanations to weigh.
        for (int at = 0; row < 0 && at < m_claim->count(); ++at) {
            const Claim *claim = records.claims.find({m_claim->itemData(at).toUuid()});
            const bool has = std::any_of(
                claim->elements.begin(), claim->elements.end(),
                [](const ElementSheet &sheet) { return !sheet.alternatives.isEmpty(); });
            row = has ? at : -1;
        }
        m_claim->setCurrentIndex(std::max(row, m_claim->count() > 0 ? 0 : -1));
    }
    chooseClaim();
}

void AlternativesPage::chooseClaim()
{
    m_model->setClaim({m_claim->currentData().toUuid()});
    fillElements();
    updateState();
    Q_EMIT selectionChanged(selectedRecord());
}

void AlternativesPage::fillElements()
{
    m_element->clear();
    m_kind->clear();
    const Claim *claim = m_context.session.records().claims.find(m_model->claim());
    const LegalTest *test = claim ? m_context.doctrine.test(claim->test) : nullptr;
    for (const QString &id : test ? test->elements : QStringList())
        m_element->addItem(elementTitle(m_context.doctrine, id), id);
    // Explanations matter most where a series of facts carries the element.
    for (const ElementSheet &sheet : claim ? claim->elements : QList<ElementSheet>()) {
        if (!sheet.indicators.isEmpty()) {
            m_element->setCurrentIndex(std::max(0, m_element->findData(sheet.element)));
            break;
        }
    }
    for (const DoctrineTerm &term : m_context.doctrine.alternatives)
        m_kind->addItem(shown(term.title), term.id);
    m_kind->setCurrentIndex(-1);
    m_kind->setEditText({});
}

void AlternativesPage::addAlternative()
{
    const QString typed = m_kind->currentText().trimmed();
    const ElementRef element{m_model->claim(), m_element->currentData().toString()};
    if (typed.isEmpty() || element.isNull() || m_context.session.isReadOnly())
        return;
    Alternative alternative;
    const int known = m_kind->findText(typed, Qt::MatchFixedString);
    if (known >= 0)
        alternative.kind = m_kind->itemData(known).toString();
    alternative.title = typed;
    const Edit edit = addingAlternative(m_context.session.records(), element, alternative);
    if (!m_message->report(m_context.session.apply(edit)))
        return;
    m_kind->setCurrentIndex(-1);
    m_kind->setEditText({});
}

void AlternativesPage::removeAlternative()
{
    const auto [element, key] = m_model->alternativeAt(m_matrix->currentIndex().column());
    if (key.isEmpty() || m_context.session.isReadOnly())
        return;
    m_message->report(
        m_context.session.apply(removingAlternative(m_context.session.records(), element, key)));
}

void AlternativesPage::goToFact()
{
    const Fact::Id fact = m_model->factAt(m_matrix->currentIndex().row());
    if (!fact.isNull())
        Q_EMIT recordRequested({u"fact"_s, fact.uuid, {}});
}

void AlternativesPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex cell = m_matrix->currentIndex();
    if (cell.flags().testFlag(Qt::ItemIsEditable)) {
        for (const AlternativeRelation relation :
             {AlternativeRelation::Incompatible, AlternativeRelation::HardToReconcile,
              AlternativeRelation::Supports, AlternativeRelation::None}) {
            QAction *choice = menu->addAction(alternativeRelationWord(relation));
            choice->setCheckable(true);
            choice->setChecked(cell.data(AlternativesModel::RelationRole).toInt() == int(relation));
            connect(choice, &QAction::triggered, m_model,
                    [this, index = QPersistentModelIndex(cell), relation] {
                        m_model->setData(index, int(relation));
                    });
        }
        menu->addSeparator();
    }
    menu->addActions({m_goTo, m_sort, m_remove});
    menu->addSeparator();
    menu->addActions(m_matrix->copyActions());
    menu->addAction(m_print);
    menu->popup(m_matrix->viewport()->mapToGlobal(at));
}

void AlternativesPage::updateState()
{
    const bool canWrite = !m_context.session.isReadOnly();
    const bool hasClaim = m_claim->count() > 0;
    const bool hasAlternatives = m_model->alternativeCount() > 0;
    m_stack->setCurrentIndex(hasAlternatives ? 0 : 1);
    QWidget *first = m_empty;
    if (hasClaim)
        first = hasAlternatives ? static_cast<QWidget *>(m_matrix) : m_kind;
    forwardFocus(this, first);
    if (!hasClaim)
        m_empty->setTexts(tr("No claim yet"),
                          tr("Make a claim on the page Attribution or Due diligence. Its competing "
                             "explanations are then weighed here."));
    else
        m_empty->setTexts(tr("No other explanation yet"),
                          tr("Evidence that does not exclude another explanation does not prove. "
                             "Name the explanations below – another State, criminals alone, a "
                             "false flag – and mark which facts contradict them."));
    m_makeClaim->setVisible(!hasClaim);
    m_entry->setVisible(hasClaim);
    m_entry->setEnabled(canWrite);
    m_fact->setVisible(hasAlternatives);
    const QModelIndex cell = m_matrix->currentIndex();
    m_print->setEnabled(hasAlternatives);
    m_goTo->setEnabled(hasAlternatives && cell.isValid());
    m_sort->setEnabled(hasAlternatives);
    m_remove->setEnabled(canWrite && cell.column() >= AlternativesModel::FixedColumns);
}

bool AlternativesPage::showRecord(const RecordRef &record)
{
    if (record.kind != u"claim"_s || m_claim->findData(record.id) < 0)
        return false;
    m_claim->setCurrentIndex(m_claim->findData(record.id));
    m_matrix->setFocus();
    return true;
}

RecordRef AlternativesPage::selectedRecord() const
{
    const Fact::Id fact = m_model->factAt(m_matrix->currentIndex().row());
    if (!fact.isNull() && m_matrix->currentIndex().isValid())
        return {u"fact"_s, fact.uuid, {}};
    return m_model->claim().isNull() ? RecordRef()
                                     : RecordRef{u"claim"_s, m_model->claim().uuid, {}};
}

} // namespace saranda
