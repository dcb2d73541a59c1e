// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/elementpanel.h"

#include "core/base/literals.h"
#include "core/session/liveassessment.h"
#include "ui/assessment/basispanel.h"
#include "ui/assessment/findingform.h"
#include "ui/assessment/lawpanel.h"
#include "ui/assessment/proofpane.h"
#include "ui/assessment/rowstree.h"
#include "ui/assessment/tracerows.h"
#include "ui/support/form.h"
#include "ui/support/helptopic.h"
#include "ui/support/icons.h"
#include "ui/support/levelmeter.h"
#include "ui/support/levels.h"
#include "ui/support/safetext.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/support/wordings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

/// The comparison-only bases that have this element, with what they would give.
QStringList comparisonLines(const Doctrine &doctrine, const ClaimResult &claim,
                            const QString &element)
{
    QStringList lines;
    for (const BasisResult &basis : claim.bases) {
        const Basis *known = doctrine.basis(basis.basis);
        if (basis.comparisonOnly && known && known->withoutSpecificity.contains(element))
            lines.append(ElementPanel::tr("Never counted, only compared: by “%1” it would be %2.")
                             .arg(shown(known->title), levelOutcome(basis.level)));
    }
    return lines;
}

QString stepActionText(NextStep::Action action)
{
    switch (action) {
    case NextStep::Action::CiteExhibit:
        return ElementPanel::tr("Cite an exhibit");
    case NextStep::Action::NewFact:
        return ElementPanel::tr("Add a fact");
    case NextStep::Action::RelateAlternative:
        return ElementPanel::tr("Hold a fact against it");
    case NextStep::Action::AddAlternative:
        return ElementPanel::tr("Name an explanation");
    case NextStep::Action::AddIndicator:
        return ElementPanel::tr("Add an indicator");
    }
    return {};
}

} // namespace

ElementPanel::ElementPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    createHead();
    m_basis = new BasisPanel(context.doctrine, this);
    connect(m_basis, &BasisPanel::elementRequested, this, &ElementPanel::elementRequested);
    m_law = new LawPanel(context.doctrine, this);
    createTabs();
    createLayout();
    show({});
}

void ElementPanel::createHead()
{
    m_head = new QWidget(this);
    m_title = plainLabel({}, m_head);
    makeHeading(m_title, 2);
    m_level = new LevelMeter(m_head);
    m_level->setHelp(u"method#element"_s);
    setHelpTopic(m_head, u"method#element"_s);
    m_sentence = plainLabel({}, m_head);
    m_blocking = plainLabel({}, m_head);
    m_timing = plainLabel({}, m_head);
    makeMuted(m_timing);
    m_remarks = plainLabel({}, m_head);
    makeMuted(m_remarks);
    m_steps = new QWidget(m_head);
    m_stepsLayout = new QVBoxLayout(m_steps);
    m_stepsLayout->setContentsMargins(0, 0, 0, 0);
    m_stepsLayout->setSpacing(spacing::tight);
    auto *layout = new QVBoxLayout(m_head);
    layout->setContentsMargins(0, 0, spacing::normal, 0);
    layout->setSpacing(spacing::tight);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_level, m_sentence, m_blocking,
                                                          m_steps, m_timing, m_remarks})
        layout->addWidget(part);
    layout->addStretch(1);
}

void ElementPanel::createTabs()
{
    m_tabs = new QTabWidget(this); // before what is in it: Tab goes in this order
    m_proof = new ProofPane(m_context, this);
    m_finding = new FindingForm(m_context, this);
    m_trace = new TreeRowsModel(traceRowHeaders(), this);
    m_traceView = new RowsTree(m_trace, tr("How the level is computed"), {34, 32}, this);
    m_traceView->wrapTexts();
    connect(m_traceView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QStringList row = index.data(TreeRowsModel::PayloadRole).toStringList();
        if (row.size() == 2)
            Q_EMIT recordRequested({row.at(0), QUuid::fromString(row.at(1)), {}});
    });
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Element sheet"));
    m_tabs->setUsesScrollButtons(true); // large text may leave no room for all of them
    setHelpTopic(m_finding, u"manual#finding"_s);
    setHelpTopic(m_traceView, u"method#levels"_s);
    m_tabs->addTab(m_proof, tr("&What we hold"));
    m_tabs->addTab(m_finding, tr("Own fi&nding"));
    m_tabs->addTab(m_traceView, tr("How it is &computed"));
    connect(m_proof, &ProofPane::refused, this, &ElementPanel::refused);
    connect(m_proof, &ProofPane::factWritten, this, &ElementPanel::factWritten);
    connect(m_proof, &ProofPane::recordRequested, this, &ElementPanel::recordRequested);
    connect(m_finding, &FindingForm::refused, this, &ElementPanel::refused);
    connect(m_finding, &FindingForm::recorded, this, &ElementPanel::findingRecorded);
}

/// The findings with their law beside them, and below, over the whole width, what they rest on.
void ElementPanel::createLayout()
{
    m_findings = new QStackedWidget(this);
    m_findings->addWidget(scrolling(m_head));
    m_findings->addWidget(scrolling(m_basis));
    auto *top = new QSplitter(Qt::Horizontal, this);
    top->addWidget(m_findings);
    top->addWidget(m_law);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(top);
    splitter->addWidget(m_tabs);
    // Shares; the widgets' own wishes would be uneven.
    share(top, u"law"_s, 4, 3);
    share(splitter, u"proof"_s, 2, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, 0, 0, 0);
    layout->addWidget(splitter);
}

/// Divides the space as it was left the last time, at first in these shares.
void ElementPanel::share(QSplitter *splitter, const QString &name, int first, int second)
{
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, first);
    splitter->setStretchFactor(1, second);
    splitter->setSizes({first * 1000, second * 1000});
    const QString place = u"assessment/"_s + name;
    splitter->restoreState(m_context.settings.state(place));
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter, place] { m_context.settings.setState(place, splitter->saveState()); });
}

void ElementPanel::show(const ElementRef &element)
{
    m_element = element;
    m_findings->setCurrentIndex(0);
    const bool hasElement = !element.isNull();
    m_tabs->setVisible(hasElement);
    const Assessment &assessment = m_context.assessment.current();
    const ClaimResult *known = assessment.claim(element.claim);
    // Efforts are computed on demand, and only where something is missing.
    const ElementResult *plain = elementResult(known, element.element);
    const bool isShort = known && (!plain || plain->level < known->required);
    const ClaimResult claim = !known ? ClaimResult()
        : isShort                    ? m_context.assessment.withSensitivity(element.claim)
                                     : *known;
    const SheetRowsInput input{m_context.session.records(),
                               m_context.doctrine,
                               assessment,
                               element,
                               elementResult(&claim, element.element),
                               !m_context.session.isReadOnly()};
    showHead(input, claim);
    if (!hasElement)
        return;
    m_proof->show(input);
    m_finding->show(element, input.result ? input.result->level : 0, claim.required);
    m_trace->show(traceRows(input));
    m_tabs->setTabIcon(1,
                       sheetOf(input.records, element) && sheetOf(input.records, element)->finding
                           ? icon(u"finding"_s)
                           : QIcon());
}

void ElementPanel::showBasis(Claim::Id claim, const QString &basis)
{
    show({});
    m_basis->show(basis, m_context.assessment.current().claim(claim));
    m_findings->setCurrentIndex(1);
}

void ElementPanel::showHead(const SheetRowsInput &input, const ClaimResult &claim)
{
    const bool hasElement = !m_element.isNull();
    const QString title = hasElement ? elementTitle(m_context.doctrine, m_element.element)
                                     : tr("No element selected");
    m_title->setText(title);
    m_level->setVisible(hasElement);
    m_level->setSubject(title);
    m_level->setLevel(input.result ? input.result->level : 0, claim.required);
    m_sentence->setText(hasElement ? elementSentence(input, claim)
                                   : tr("Select an element on the left to see its law and what "
                                        "the case holds."));
    const bool isShort = hasElement && (!input.result || input.result->level < claim.required);
    m_blocking->setVisible(isShort);
    m_blocking->setText(
        tr("Why it is not higher: %1")
            .arg(blockingText(input.result ? input.result->blocking : Blocking::NotAddressed)));
    showSteps(hasElement ? nextSteps(input, claim) : std::vector<NextStep>());
    const QStringList timing = hasElement ? timingLines(input, claim) : QStringList();
    m_timing->setVisible(!timing.isEmpty());
    m_timing->setText(tr("In time: %1").arg(timing.join(u'\n')));
    QStringList remarks =
        hasElement ? comparisonLines(m_context.doctrine, claim, m_element.element) : QStringList();
    if (const auto status = fromWord<DueDiligencePosition>(claim.ruleStatus);
        status && hasElement && !claim.ruleStatus.isEmpty())
        remarks.append(tr("Status of the rule between the two States: %1.").arg(wording(*status)));
    m_remarks->setVisible(!remarks.isEmpty());
    m_remarks->setText(remarks.join(u'\n'));
}

void ElementPanel::showSteps(const std::vector<NextStep> &steps)
{
    m_steps->setVisible(!steps.empty());
    if (steps == m_shownSteps)
        return;
    m_shownSteps = steps;
    while (const std::unique_ptr<QLayoutItem> item{m_stepsLayout->takeAt(0)}) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
    if (steps.empty())
        return;
    m_stepsLayout->addWidget(plainLabel(tr("Next steps:"), m_steps));
    for (const NextStep &step : steps) {
        auto *row = new QWidget(m_steps);
        auto *button = new QPushButton(stepActionText(step.action), row);
        button->setAccessibleName(tr("Next step: %1").arg(safeLine(step.text)));
        connect(button, &QPushButton::clicked, this, [this, step] { take(step); });
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(button);
        layout->addWidget(plainLabel(step.text, row), 1);
        m_stepsLayout->addWidget(row);
    }
}

void ElementPanel::take(const NextStep &step)
{
    m_tabs->setCurrentWidget(m_proof);
    BearingEntry *entry = m_proof->entry();
    switch (step.action) {
    case NextStep::Action::CiteExhibit:
        Q_EMIT recordRequested({u"fact"_s, step.fact.uuid, u"citations"_s});
        break;
    case NextStep::Action::NewFact:
        entry->start(BearingEntry::Role::ReasonFor);
        break;
    case NextStep::Action::AddAlternative:
        entry->start(BearingEntry::Role::Alternative);
        break;
    case NextStep::Action::AddIndicator:
        entry->start(BearingEntry::Role::Indicator);
        break;
    case NextStep::Action::RelateAlternative:
        m_proof->selectAlternative(step.alternative);
        entry->start(BearingEntry::Role::Incompatible);
        break;
    }
}

QString ElementPanel::sentence() const
{
    return m_sentence->text();
}

QString ElementPanel::blockingReason() const
{
    return m_blocking->isVisibleTo(this) ? m_blocking->text() : QString();
}

QStringList ElementPanel::stepTexts() const
{
    QStringList texts;
    for (const NextStep &step : m_shownSteps)
        texts.append(step.text);
    return texts;
}

void ElementPanel::showFinding()
{
    m_tabs->setCurrentWidget(m_finding);
    m_finding->setFocus();
}

} // namespace saranda
