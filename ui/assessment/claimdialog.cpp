// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/claimdialog.h"

#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "ui/assessment/assessmentwords.h"
#include "ui/support/dialoghead.h"
#include "ui/support/form.h"
#include "ui/support/levels.h"
#include "ui/support/recordpicker.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/statewords.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

QList<ChoiceField::Choice> testChoices(const Doctrine &doctrine, const QStringList &tests)
{
    QList<ChoiceField::Choice> choices;
    for (const QString &test : tests) {
        const LegalTest *known = doctrine.test(test);
        choices.append(
            {test, testTitle(doctrine, test), known ? shown(known->question) : QString()});
    }
    return choices;
}

QList<ChoiceField::Choice> ruleChoices(const Doctrine &doctrine)
{
    QList<ChoiceField::Choice> choices{{QString(), ClaimDialog::tr("As the operation says")}};
    for (const PrimaryRule &rule : doctrine.rules)
        choices.append({rule.id, shown(rule.title), shown(rule.explanation)});
    return choices;
}

QList<ChoiceField::Choice> purposeChoices(const Doctrine &doctrine)
{
    QList<ChoiceField::Choice> choices{{QString(), ClaimDialog::tr("As the case says")}};
    for (const ClaimPurpose &purpose : doctrine.purposes)
        choices.append({purpose.id, shown(purpose.title)});
    return choices;
}

QList<ChoiceField::Choice> standardChoices(const Doctrine &doctrine)
{
    QList<ChoiceField::Choice> choices{{QString(), ClaimDialog::tr("The doctrine’s default")}};
    for (const StandardOfProof &standard : doctrine.standards) {
        if (standard.level > lowestLevel)
            choices.append(
                {QString::number(standard.level), shown(standard.name), shown(standard.usedFor)});
    }
    return choices;
}

} // namespace

ClaimDialog::ClaimDialog(const PageContext &context, const Claim &claim, const QStringList &tests,
                         QWidget *parent)
    : WorkDialog(parent)
    , m_context(context)
    , m_claim(claim)
{
    setWindowTitle(claim.key.isEmpty() ? tr("New claim") : tr("Claim %1").arg(claim.key));
    createFields(tests);
    createLayout();
    fillBases();
    connectFields();
    showState();
    // All of it is seen at once, where the screen has the room.
    const int whole =
        sizeHint().height() - m_area->sizeHint().height() + m_area->widget()->sizeHint().height();
    resize(fontMetrics().averageCharWidth() * 90,
           std::min(whole, screen()->availableSize().height() * 9 / 10));
}

void ClaimDialog::createFields(const QStringList &tests)
{
    const CaseRecords &records = m_context.session.records();
    const Doctrine &doctrine = m_context.doctrine;
    m_operation = new RecordPicker([&records] { return pickItems<Incident>(records); }, this);
    m_operation->setCreateText(tr("New operation “%1”"));
    m_operation->setMayBeEmpty(false);
    m_operation->setCurrent(m_claim.incident.uuid);
    m_state = new ChoiceField(stateChoicesWith(records, m_claim.state), this);
    offerStates(m_state, records);
    m_state->setValue(m_claim.state);
    m_test = new ChoiceField(testChoices(doctrine, tests), this);
    m_test->setValue(m_claim.test.isEmpty() ? tests.value(0) : m_claim.test);
    m_rule = new ChoiceField(ruleChoices(doctrine), this);
    m_rule->setValue(m_claim.rule);
    m_purpose = new ChoiceField(purposeChoices(doctrine), this);
    m_purpose->setValue(m_claim.purpose);
    m_standard = new ChoiceField(standardChoices(doctrine), this);
    m_standard->setValue(m_claim.standard ? QString::number(*m_claim.standard) : QString());
    m_standardReason = new LineField(this);
    m_standardReason->setValue(m_claim.standardReason);
    m_exclusive = new QCheckBox(tr("The State had exclusive control of the territory"), this);
    m_exclusive->setToolTip(
        safeToolTip(tr("A series of facts may then rest on one single origin.")));
    m_exclusive->setChecked(m_claim.exclusiveControl);
    m_bases = new QListWidget(this);
    m_marking = new ChoiceField(markingChoices(records.info), this);
    m_marking->setValue(m_claim.marking);
    m_note = new TextField(this);
    m_note->setVisibleLines(2);
    m_note->setValue(m_claim.note);
    m_default = plainLabel({}, this);
    makeSmall(m_default);
    makeMuted(m_default);
    m_hint = plainLabel({}, this);
}

void ClaimDialog::createLayout()
{
    auto *fields = new QWidget(this);
    auto *form = new FormLayout(fields);
    form->setContentsMargins(0, 0, spacing::normal, 0);
    form->addField(tr("&Operation"), m_operation);
    form->addField(tr("&State"), m_state, tr("Name or code of the State the claim is against"));
    form->addField(tr("&Test"), m_test);
    form->addField(tr("Asserted &rule"), m_rule);
    form->addField(tr("&Purpose"), m_purpose);
    form->addField(tr("Standard of proo&f"), m_standard);
    form->addWide(m_default);
    form->addField(tr("Reason for the standard"), m_standardReason);
    form->addWide(m_exclusive);
    form->addField(tr("&Bases"), m_bases, tr("None ticked: all bases of the test"));
    form->addField(tr("&Marking"), m_marking);
    form->addField(tr("&Note"), m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(m_claim.key.isEmpty() ? tr("Add claim") : tr("Change claim"),
                                  QDialogButtonBox::AcceptRole);
    m_accept->setToolTip(tr("Ctrl+Enter does the same"));
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ClaimDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::normal);
    auto *column = new QWidget(this);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->addWidget(fields);
    columnLayout->addStretch(1);
    layout->addWidget(
        new DialogHead(tr("One operation, one State, one test. Its elements then show "
                          "what is held and what is missing."),
                       this));
    m_area = scrolling(column);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
}

void ClaimDialog::connectFields()
{
    connect(m_operation, &RecordPicker::picked, this, &ClaimDialog::showState);
    connect(m_operation, &RecordPicker::createRequested, this, &ClaimDialog::createOperation);
    connect(m_test, &ChoiceField::edited, this, [this] {
        fillBases();
        showState();
    });
    for (ChoiceField *field : {m_state, m_rule, m_purpose, m_standard})
        connect(field, &ChoiceField::edited, this, &ClaimDialog::showState);
    connect(m_standardReason, &QLineEdit::textChanged, this, &ClaimDialog::showState);
}

void ClaimDialog::fillBases()
{
    m_bases->clear();
    const LegalTest *test = m_context.doctrine.test(m_test->value());
    for (const QString &id : test ? test->bases : QStringList()) {
        const Basis *basis = m_context.doctrine.basis(id);
        if (!basis || basis->isComparisonOnly)
            continue;
        auto *item = new QListWidgetItem(shown(basis->title), m_bases);
        item->setData(RecordIdRole, id);
        item->setToolTip(safeToolTip(shown(basis->rule)));
        item->setCheckState(m_claim.bases.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    const int rows = std::clamp(m_bases->count(), 1, 9);
    m_bases->setFixedHeight(
        rows * std::max(m_bases->sizeHintForRow(0), m_bases->fontMetrics().height())
        + 2 * m_bases->frameWidth());
}

void ClaimDialog::createOperation(const QString &title)
{
    Incident incident;
    incident.id = Incident::Id::make();
    incident.key = nextKey<Incident>(m_context.session.records());
    incident.title = title.trimmed();
    const Incident::Id id = incident.id;
    Edit edit{tr("Add operation %1").arg(incident.key), {}};
    edit.add(std::move(incident));
    if (const Result<> applied = m_context.session.apply(edit); !applied) {
        m_hint->setText(applied.error().message);
        return;
    }
    m_operation->setCurrent(id.uuid);
    showState();
}

Claim ClaimDialog::claim() const
{
    Claim claim = m_claim;
    claim.incident = {m_operation->current()};
    claim.state = stateCodeOf(m_context.session.records(), m_state->value());
    claim.test = m_test->value();
    claim.rule = m_rule->value();
    claim.purpose = m_purpose->value();
    claim.standard.reset();
    if (!m_standard->value().isEmpty())
        claim.standard = m_standard->value().toInt();
    claim.standardReason = m_standardReason->text().trimmed();
    claim.exclusiveControl = m_exclusive->isChecked();
    claim.bases.clear();
    for (int row = 0; row < m_bases->count(); ++row) {
        if (m_bases->item(row)->checkState() == Qt::Checked)
            claim.bases.append(m_bases->item(row)->data(RecordIdRole).toString());
    }
    claim.marking = m_marking->value();
    claim.note = m_note->toPlainText();
    return claim;
}

QString ClaimDialog::lacks() const
{
    const Claim entered = claim();
    if (entered.incident.isNull())
        return tr("Choose the operation, or type its name to make a new one.");
    if (entered.state.isEmpty())
        return tr("Name the State.");
    if (entered.standard && entered.standardReason.isEmpty())
        return tr("A standard of your own needs a reason: the memo prints both.");
    return {};
}

void ClaimDialog::showState()
{
    const Claim entered = claim();
    const CaseRecords &records = m_context.session.records();
    const Incident *incident = records.incidents.find(entered.incident);
    const QString rule = !entered.rule.isEmpty() ? entered.rule
        : incident                               ? incident->rule
                                                 : QString();
    const QString purpose = entered.purpose.isEmpty() ? records.info.purpose : entered.purpose;
    m_default->setText(tr("The doctrine asks for: %1.")
                           .arg(levelWord(m_context.doctrine.requiredLevel(rule, purpose))));
    const QString missing = lacks();
    m_hint->setText(missing);
    m_hint->setVisible(!missing.isEmpty());
    m_accept->setEnabled(missing.isEmpty());
}

void ClaimDialog::accept()
{
    // A picker or field may still hold what was typed a moment ago.
    if (QWidget *field = focusWidget(); field && field != m_accept)
        m_accept->setFocus();
    showState();
    if (lacks().isEmpty())
        WorkDialog::accept();
}

void ClaimDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || qobject_cast<QPushButton *>(focusWidget())) {
        QDialog::keyPressEvent(event);
        return;
    }
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier))
        accept();
}

} // namespace saranda
