// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/bearingentry.h"

#include "core/session/casesession.h"
#include "ui/support/icons.h"
#include "ui/support/recordpicker.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace saranda {

BearingEntry::BearingEntry(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    m_role = new QComboBox(this);
    m_role->setAccessibleName(tr("Add as"));
    m_role->setToolTip(tr("As what the fact bears on the element"));
    m_fact = new RecordPicker([this] { return facts(); }, this);
    m_fact->setPlaceholder(tr("Type a fact’s key or a word of it, or write a new fact"));
    m_fact->setCreateText(tr("New fact “%1”"));
    m_fact->setClearsAfterPick(true);
    m_fact->lineEdit()->setAccessibleName(tr("Fact to add"));

    auto *alternative = new QWidget(this);
    m_kind = new QComboBox(alternative);
    m_kind->setEditable(true);
    m_kind->setInsertPolicy(QComboBox::NoInsert);
    m_kind->setAccessibleName(tr("Other explanation to add"));
    auto *addButton = new QToolButton(alternative);
    addButton->setText(tr("Add"));
    addButton->setIcon(icon(QStringLiteral("add")));
    addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addButton->setFocusPolicy(Qt::TabFocus);
    auto *kindRow = new QHBoxLayout(alternative);
    kindRow->setContentsMargins(0, 0, 0, 0);
    kindRow->addWidget(m_kind, 1);
    kindRow->addWidget(addButton);

    m_fields = new QStackedWidget(this);
    m_fields->addWidget(m_fact);
    m_fields->addWidget(alternative);
    m_fields->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_role);
    layout->addWidget(m_fields, 1);

    connect(m_role, &QComboBox::currentIndexChanged, this, &BearingEntry::showField);
    connect(m_fact, &RecordPicker::picked, this, [this](const QUuid &id) {
        if (!id.isNull())
            add({id});
    });
    connect(m_fact, &RecordPicker::createRequested, this, &BearingEntry::writeFact);
    connect(addButton, &QToolButton::clicked, this, &BearingEntry::addAlternative);
    connect(m_kind->lineEdit(), &QLineEdit::returnPressed, this, &BearingEntry::addAlternative);
}

void BearingEntry::setElement(const ElementRef &element)
{
    if (element == m_element)
        return;
    m_element = element;
    m_selected = {};
    fillRoles();
    fillKinds();
}

void BearingEntry::setSelected(const SheetRowRef &row)
{
    m_selected = row;
    fillRoles();
}

void BearingEntry::fillRoles()
{
    const QVariant kept = m_role->currentData();
    const QSignalBlocker blocker(m_role);
    m_role->clear();
    const auto offer = [this](Role role, const QString &text) { m_role->addItem(text, int(role)); };
    offer(Role::ReasonFor, tr("Reason for it"));
    const bool isReason = m_selected.kind == SheetRowRef::Kind::Argument
        || m_selected.kind == SheetRowRef::Kind::Premise;
    if (isReason) {
        offer(Role::Premise, tr("Premise of the selected reason"));
        offer(Role::Challenge, tr("Challenge of the selected reason"));
    }
    const Element *element = m_context.doctrine.element(m_element.element);
    if (element && element->needsBothSides) {
        offer(Role::InfrastructureIndicator, tr("Indicator: State – infrastructure"));
        offer(Role::PerpetratorIndicator, tr("Indicator: State – perpetrator"));
    }
    offer(Role::Indicator, tr("Indicator of the series"));
    offer(Role::Alternative, tr("Other explanation"));
    if (!m_selected.alternative.isEmpty()) {
        offer(Role::Incompatible, tr("Incompatible with %1").arg(m_selected.alternative));
        offer(Role::HardToReconcile, tr("Hard to reconcile with %1").arg(m_selected.alternative));
        offer(Role::Supports, tr("Supports %1").arg(m_selected.alternative));
    }
    offer(Role::ReasonAgainst, tr("Reason against it"));
    int row = m_role->findData(kept);
    // Whoever selects an explanation wants to hold facts against it next.
    if (m_selected.kind == SheetRowRef::Kind::Alternative)
        row = m_role->findData(int(Role::Incompatible));
    else if (m_selected.kind == SheetRowRef::Kind::Group)
        row = m_role->findData(
            int(m_selected.group == SheetRowRef::Group::Series && element && element->needsBothSides
                    ? Role::InfrastructureIndicator
                    : m_selected.group == SheetRowRef::Group::Series       ? Role::Indicator
                    : m_selected.group == SheetRowRef::Group::Alternatives ? Role::Alternative
                    : m_selected.group == SheetRowRef::Group::Against      ? Role::ReasonAgainst
                                                                           : Role::ReasonFor));
    m_role->setCurrentIndex(std::max(0, row));
    showField();
}

void BearingEntry::fillKinds()
{
    m_kind->clear();
    const Element *element = m_context.doctrine.element(m_element.element);
    const QStringList offered = element ? element->alternatives : QStringList();
    for (const QString &kind : offered)
        m_kind->addItem(alternativeKindTitle(m_context.doctrine, kind), kind);
    for (const DoctrineTerm &term : m_context.doctrine.alternatives) {
        if (!offered.contains(term.id))
            m_kind->addItem(shown(term.title), term.id);
    }
    m_kind->setCurrentIndex(-1);
    m_kind->setEditText({});
    m_kind->lineEdit()->setPlaceholderText(tr("Choose an explanation or write your own"));
}

BearingEntry::Role BearingEntry::role() const
{
    return Role(m_role->currentData().toInt());
}

void BearingEntry::showField()
{
    m_fields->setCurrentIndex(role() == Role::Alternative ? 1 : 0);
}

void BearingEntry::start(Role wanted)
{
    m_role->setCurrentIndex(std::max(0, m_role->findData(int(wanted))));
    if (role() == Role::Alternative)
        m_kind->setFocus();
    else
        m_fact->lineEdit()->setFocus();
}

std::vector<PickItem> BearingEntry::facts() const
{
    // Facts about the claim's own operation come first: they are what an element mostly needs.
    const CaseRecords &records = m_context.session.records();
    std::vector<PickItem> items = pickItems<Fact>(records);
    const Claim *claim = records.claims.find(m_element.claim);
    if (!claim)
        return items;
    std::stable_partition(items.begin(), items.end(), [&](const PickItem &item) {
        const Fact *fact = records.facts.find({item.id});
        return fact && fact->incidents.contains(claim->incident);
    });
    return items;
}

Edit BearingEntry::editFor(Fact::Id fact) const
{
    const CaseRecords &records = m_context.session.records();
    const auto relate = [&](AlternativeRelation relation) {
        return relatingFact(records, m_element, m_selected.alternative, fact, relation);
    };
    const auto indicator = [&](NetworkSide side) {
        Indicator made;
        made.fact = fact;
        made.side = side;
        return addingIndicator(records, m_element, made);
    };
    Argument argument;
    argument.premises = {fact};
    switch (role()) {
    case Role::ReasonFor:
        return addingArgument(records, m_element, argument);
    case Role::ReasonAgainst:
        argument.stance = ArgumentStance::Against;
        return addingArgument(records, m_element, argument);
    case Role::Premise:
        return addingPremise(records, m_element, m_selected.index, fact);
    case Role::Challenge:
        return changingArgument(records, m_element, m_selected.index,
                                [&](Argument &reason) { reason.challenge = fact; });
    case Role::Indicator:
        return indicator(NetworkSide::None);
    case Role::InfrastructureIndicator:
        return indicator(NetworkSide::StateInfrastructure);
    case Role::PerpetratorIndicator:
        return indicator(NetworkSide::StatePerpetrator);
    case Role::Incompatible:
        return relate(AlternativeRelation::Incompatible);
    case Role::HardToReconcile:
        return relate(AlternativeRelation::HardToReconcile);
    case Role::Supports:
        return relate(AlternativeRelation::Supports);
    case Role::Alternative:
        break;
    }
    return {};
}

void BearingEntry::add(Fact::Id fact)
{
    const Edit edit = editFor(fact);
    if (!edit.isEmpty())
        m_take(edit);
}

void BearingEntry::writeFact(const QString &statement)
{
    const Fact fact = factForClaim(m_context.session.records(), m_element.claim, statement);
    const Edit edit = editFor(fact.id);
    if (edit.isEmpty())
        return;
    const bool isTaken = m_take(withNewFact(fact, edit));
    m_fact->lineEdit()->setText(isTaken ? QString() : statement);
    if (isTaken)
        Q_EMIT factWritten(fact.id);
}

void BearingEntry::addAlternative()
{
    const QString typed = m_kind->currentText().trimmed();
    if (typed.isEmpty())
        return;
    Alternative alternative;
    const int known = m_kind->findText(typed, Qt::MatchFixedString);
    if (known >= 0)
        alternative.kind = m_kind->itemData(known).toString();
    alternative.title = typed;
    if (!m_take(addingAlternative(m_context.session.records(), m_element, alternative)))
        return;
    m_kind->setCurrentIndex(-1);
    m_kind->setEditText({});
}

} // namespace saranda
