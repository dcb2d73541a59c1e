// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/proofpane.h"

#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "ui/assessment/rowstree.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

using ProofKind = SheetRowRef::Kind;

SheetRowRef proofRow(const QVariant &payload)
{
    return payload.value<SheetRowRef>();
}

} // namespace

ProofPane::ProofPane(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    m_model = new TreeRowsModel(sheetRowHeaders(), this);
    m_model->setEditor([this](const QVariant &payload, int column, const QVariant &value) {
        return enter(proofRow(payload), column, value);
    });
    createActions();
    createTree();
    m_entry = new BearingEntry(context, this); // after the tree: Tab goes in this order
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::tight, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_tree, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_entry, 1);
    for (QAction *action : {m_goTo, m_remove}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->text());
        row->addWidget(button);
    }
    layout->addLayout(row);
    m_entry->setTaker([this](const Edit &edit) { return apply(edit); });
    connect(m_entry, &BearingEntry::factWritten, this, &ProofPane::factWritten);
    updateActions();
}

void ProofPane::createActions()
{
    m_goTo = new QAction(icon(u"facts"_s), tr("Go to the fact"), this);
    connect(m_goTo, &QAction::triggered, this, [this] {
        if (const SheetRowRef row = selected(); !row.fact.isNull())
            Q_EMIT recordRequested({u"fact"_s, row.fact.uuid, {}});
    });
    m_turn = new QAction(tr("Count it for the other side"), this);
    connect(m_turn, &QAction::triggered, this, &ProofPane::turnAround);
    m_unchallenge = new QAction(tr("Take the challenge back"), this);
    connect(m_unchallenge, &QAction::triggered, this, &ProofPane::dropChallenge);
    m_rename = new QAction(icon(u"edit"_s), tr("Reword the explanation"), this);
    connect(m_rename, &QAction::triggered, this, &ProofPane::editTitle);
    m_remove = new QAction(icon(u"remove"_s), tr("Remove from this element"), this);
    m_remove->setToolTip(tr("Takes it out of this element (Delete); the fact itself stays"));
    connect(m_remove, &QAction::triggered, this, &ProofPane::removeSelected);
}

void ProofPane::createTree()
{
    m_tree = new RowsTree(m_model, tr("Proof of the element"), {40, 34, 19, 36, 24}, this);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &RowsTree::removeRequested, this, &ProofPane::removeSelected);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ProofPane::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_entry->setSelected(selected());
        updateActions();
    });
    connect(m_tree, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            m_goTo->trigger();
    });
}

void ProofPane::show(const SheetRowsInput &input)
{
    const bool isOther = !(m_element == input.element);
    m_element = input.element;
    m_entry->setElement(m_element);
    m_entry->setEnabled(input.isEditable);
    m_model->show(sheetRows(input));
    if (isOther)
        m_tree->setCurrentIndex({});
    // What was added just now must be in sight; branches a person closed are few and small.
    m_tree->expandAll();
    updateActions();
}

SheetRowRef ProofPane::selected() const
{
    return proofRow(m_tree->currentIndex().data(TreeRowsModel::PayloadRole));
}

void ProofPane::selectAlternative(const QString &key)
{
    m_tree->setCurrentIndex(m_model->find([&key](const QVariant &payload) {
        const SheetRowRef row = proofRow(payload);
        return row.kind == ProofKind::Alternative && row.alternative == key;
    }));
}

bool ProofPane::apply(const Edit &edit)
{
    const Result<> applied = edit.isEmpty() ? Result<>() : m_context.session.apply(edit);
    if (!applied)
        Q_EMIT refused(applied.error());
    return bool(applied);
}

bool ProofPane::enter(const SheetRowRef &row, int column, const QVariant &value)
{
    const CaseRecords &records = m_context.session.records();
    Edit edit;
    switch (row.kind) {
    case ProofKind::Argument:
        edit = changingArgument(records, m_element, row.index, [&](Argument &argument) {
            if (SheetColumn(column) == SheetColumn::How)
                argument.strength = value.toInt();
            else if (SheetColumn(column) == SheetColumn::Warrant)
                argument.warrant = value.toString();
            else if (SheetColumn(column) == SheetColumn::Note)
                argument.note = value.toString().trimmed();
        });
        break;
    case ProofKind::Indicator:
        edit = changingIndicator(records, m_element, row.index, [&](Indicator &indicator) {
            if (SheetColumn(column) == SheetColumn::Note)
                indicator.note = value.toString().trimmed();
            else
                indicator.side = NetworkSide(value.toInt());
        });
        break;
    case ProofKind::AlternativeFact:
        edit = relatingFact(records, m_element, row.alternative, row.fact,
                            AlternativeRelation(value.toInt()));
        break;
    case ProofKind::Alternative:
        edit =
            changingAlternative(records, m_element, row.alternative, [&](Alternative &alternative) {
                alternative.title = value.toString().trimmed();
            });
        break;
    case ProofKind::Group:
    case ProofKind::Premise:
        return false;
    }
    return apply(edit);
}

Edit ProofPane::removalFor(const SheetRowRef &row) const
{
    const CaseRecords &records = m_context.session.records();
    switch (row.kind) {
    case ProofKind::Argument:
        return removingArgument(records, m_element, row.index);
    case ProofKind::Premise:
        return removingPremise(records, m_element, row.index, row.fact);
    case ProofKind::Indicator:
        return removingIndicator(records, m_element, row.index);
    case ProofKind::Alternative:
        return removingAlternative(records, m_element, row.alternative);
    case ProofKind::AlternativeFact:
        return relatingFact(records, m_element, row.alternative, row.fact,
                            AlternativeRelation::None);
    case ProofKind::Group:
        break;
    }
    return {};
}

void ProofPane::removeSelected()
{
    if (m_tree->currentIndex().isValid() && !m_context.session.isReadOnly())
        apply(removalFor(selected()));
}

void ProofPane::turnAround()
{
    apply(changingArgument(
        m_context.session.records(), m_element, selected().index, [](Argument &argument) {
            argument.stance = argument.stance == ArgumentStance::For ? ArgumentStance::Against
                                                                     : ArgumentStance::For;
        }));
}

void ProofPane::dropChallenge()
{
    apply(changingArgument(m_context.session.records(), m_element, selected().index,
                           [](Argument &argument) { argument.challenge.reset(); }));
}

void ProofPane::editTitle()
{
    if (selected().kind == ProofKind::Alternative)
        m_tree->edit(m_tree->currentIndex().siblingAtColumn(0));
}

void ProofPane::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : {m_goTo, m_turn, m_unchallenge, m_rename, m_remove}) {
        if (action->isEnabled())
            menu->addAction(action);
    }
    if (menu->isEmpty())
        menu->deleteLater();
    else
        menu->addSeparator();
    menu->addActions(m_tree->copyActions());
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void ProofPane::updateActions()
{
    const bool isRow = m_tree->currentIndex().isValid();
    const bool canWrite = isRow && !m_context.session.isReadOnly();
    const SheetRowRef row = selected();
    bool isChallenged = false;
    if (const ElementSheet *sheet = sheetOf(m_context.session.records(), m_element);
        sheet && row.kind == ProofKind::Argument && row.index < sheet->arguments.size())
        isChallenged = sheet->arguments[row.index].challenge.has_value();
    m_goTo->setEnabled(isRow && !row.fact.isNull());
    m_turn->setEnabled(canWrite && row.kind == ProofKind::Argument);
    m_unchallenge->setEnabled(canWrite && isChallenged);
    m_rename->setEnabled(canWrite && row.kind == ProofKind::Alternative);
    m_remove->setEnabled(canWrite && row.kind != ProofKind::Group);
}

} // namespace saranda
