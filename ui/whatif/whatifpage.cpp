// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/whatifpage.h"

#include "core/base/literals.h"
#include "core/session/liveassessment.h"
#include "ui/assessment/assessmentwords.h"
#include "ui/assessment/rowstree.h"
#include "ui/support/emptystate.h"
#include "ui/support/focusforward.h"
#include "ui/support/icons.h"
#include "ui/support/messageline.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/settings.h"
#include "ui/support/tableprint.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"
#include "ui/support/wordings.h"
#include "ui/whatif/lossdelegate.h"
#include "ui/whatif/lossrows.h"
#include "ui/whatif/losstree.h"
#include "ui/whatif/whatifjob.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace saranda {

using namespace literals;

namespace {
constexpr int thenColumn = 2; ///< of the findings: what each would be, and what that changes
constexpr int changesColumn = 3;
} // namespace

WhatIfPage::WhatIfPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    m_tree = new LossTree(context.session, context.assessment, this);
    m_results = new TreeRowsModel(lossRowHeaders(), this);
    m_message = new MessageLine(this);
    m_job = new WhatIfJob(context.session, context.doctrine, this);
    createActions();
    createLayout();
    connectSignals();
    if (!context.assessment.isPending())
        ask();
}

QString WhatIfPage::title() const
{
    return tr("What if");
}

QIcon WhatIfPage::icon() const
{
    return saranda::icon(u"what-if"_s);
}

QList<QAction *> WhatIfPage::pageActions() const
{
    return {m_restore, m_merge, m_print};
}

void WhatIfPage::createActions()
{
    m_restore = new QAction(saranda::icon(u"undo"_s), tr("Back to the case as it is"), this);
    m_restore->setToolTip(tr("Takes every supposition back"));
    m_merge = new QAction(saranda::icon(u"link"_s), tr("Suppose one origin"), this);
    m_merge->setToolTip(tr("Counts the selected origins as one: what is left if they are not "
                           "independent of each other?"));
    m_print = new QAction(saranda::icon(u"print"_s), tr("Print…"), this);
    m_print->setToolTip(tr("Print what each finding is now and what it would be"));
    connect(m_print, &QAction::triggered, this, [this] {
        printTable(this, listPaper(m_summary->text(), m_context.session.records()),
                   m_resultView->asPaper(), m_message);
    });
}

QWidget *WhatIfPage::createQuestion()
{
    auto *side = new QWidget(this);
    m_filterEdit = new QLineEdit(side);
    m_filterEdit->setPlaceholderText(tr("Filter"));
    m_filterEdit->setAccessibleName(tr("Filter exhibits and origins"));
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->addAction(saranda::icon(u"filter"_s), QLineEdit::LeadingPosition);
    m_treeView = new QTreeView(side);
    m_treeView->setModel(m_tree);
    m_names = new LossDelegate(m_treeView); // the view owns it
    m_treeView->setAccessibleName(tr("Exhibits, origins and markings"));
    m_treeView->setTabKeyNavigation(false);
    m_treeView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_treeView->setContextMenuPolicy(Qt::CustomContextMenu);
    shareColumns(m_treeView, {1, 0, 0});
    m_standard = new QComboBox(side);
    m_standard->setAccessibleName(tr("Standard of proof for every claim"));
    m_standard->addItem(tr("as each claim asks"), 0);
    for (const StandardOfProof &standard : m_context.doctrine.standards) {
        if (standard.isStandard)
            m_standard->addItem(shown(standard.name), standard.level);
    }
    auto *caption = new QLabel(tr("&Standard of proof"), side);
    caption->setBuddy(m_standard);
    auto *standardRow = new QHBoxLayout;
    standardRow->addWidget(caption);
    standardRow->addWidget(m_standard, 1);
    auto *help = plainLabel(tr("Untick what might be lost: a struck exhibit, a source that turns "
                               "out unreliable, everything that may not be disclosed."),
                            side);
    makeMuted(help);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, spacing::normal, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(help);
    layout->addWidget(m_filterEdit);
    layout->addWidget(m_treeView, 1);
    layout->addLayout(standardRow);
    return side;
}

QWidget *WhatIfPage::createAnswer()
{
    auto *side = new QWidget(this);
    m_summary = plainLabel({}, side);
    makeHeading(m_summary, 2);
    auto *note = plainLabel(tr("A question only: nothing in the case changes."), side);
    makeMuted(note);
    m_resultView = new RowsTree(m_results, tr("What falls"), {}, side);
    shareColumns(m_resultView, {1, 0, 0, 0});
    m_findings = new LossDelegate(m_resultView);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(spacing::normal, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_summary);
    layout->addWidget(note);
    layout->addWidget(m_resultView, 1);
    return side;
}

void WhatIfPage::createLayout()
{
    auto *splitter = m_splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(createQuestion());
    splitter->addWidget(createAnswer());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({1000, 1150}); // shares, not pixels
    splitter->restoreState(m_context.settings.state(u"what-if/splitter"_s));
    connect(splitter, &QSplitter::splitterMoved, this, [this, splitter] {
        if (splitter->orientation() == Qt::Horizontal)
            m_context.settings.setState(u"what-if/splitter"_s, splitter->saveState());
    });
    auto *empty = new EmptyState(u"what-if"_s, tr("Nothing to suppose yet"),
                                 tr("Once the case has exhibits and claims, this page shows what "
                                    "is left of a finding when some of them are lost."),
                                 this);
    connect(empty->addButton(tr("Add exhibits"), u"exhibits"_s), &QPushButton::clicked, this,
            [this] {
                Q_EMIT recordRequested({u"exhibit"_s, {}, {}});
            });
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(splitter);
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    forwardFocus(this, m_treeView);
}

void WhatIfPage::connectSignals()
{
    connect(m_tree, &LossTree::questionChanged, this, &WhatIfPage::ask);
    connect(m_standard, &QComboBox::currentIndexChanged, this, &WhatIfPage::ask);
    connect(m_filterEdit, &QLineEdit::textChanged, m_tree, &LossTree::setFilter);
    connect(m_tree, &LossTree::modelAboutToBeReset, this, &WhatIfPage::keepPlaces);
    connect(m_tree, &LossTree::modelReset, this, &WhatIfPage::restorePlaces);
    connect(m_restore, &QAction::triggered, this, &WhatIfPage::restoreAll);
    connect(m_merge, &QAction::triggered, this, [this] { m_tree->merge(selectedOrigins()); });
    connect(m_treeView->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateActions();
        Q_EMIT selectionChanged(selectedRecord());
    });
    connect(m_treeView, &QWidget::customContextMenuRequested, this, &WhatIfPage::showMenu);
    connect(m_resultView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QStringList row = index.data(TreeRowsModel::PayloadRole).toStringList();
        Q_EMIT recordRequested({u"claim"_s, QUuid::fromString(row.value(0)), row.value(1)});
    });
    connect(m_job, &WhatIfJob::answered, this, &WhatIfPage::takeAnswer);
    connect(&m_context.assessment, &LiveAssessment::updated, this, [this] {
        m_job->drop();
        m_isStale = !isVisible() || m_context.assessment.isPending();
        if (!m_isStale)
            ask();
    });
}

void WhatIfPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_tree->setShown(true);
    if (m_isStale)
        ask();
}

/// With large text in a small window the answer stands beneath the question.
void WhatIfPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    constexpr int lettersSideBySide = 90;
    const bool isWide = width() >= lettersSideBySide * fontMetrics().averageCharWidth();
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
}

void WhatIfPage::hideEvent(QHideEvent *event)
{
    m_tree->setShown(false);
    Page::hideEvent(event);
}

WhatIf WhatIfPage::question() const
{
    WhatIf question = m_tree->question();
    if (const int standard = m_standard->currentData().toInt(); standard > 0)
        question.standard = standard;
    return question;
}

void WhatIfPage::ask()
{
    m_isStale = false;
    m_treeView->setColumnHidden(LossTree::SupposedColumn, m_tree->isEmpty());
    const WhatIf asked = question();
    if (asked.isEmpty() && !m_context.assessment.problem()) {
        m_job->drop();
        showAnswer(m_context.assessment.current()); // nothing is supposed
        return;
    }
    m_job->ask(asked);
    if (!m_job->isAsked())
        return;
    m_results->show({}); // what was answered before is not the answer to this
    m_summary->setText(tr("Computing what would be…"));
    updateActions();
}

void WhatIfPage::takeAnswer(const Result<Assessment> &answer)
{
    if (m_message->report(answer))
        showAnswer(*answer);
}

void WhatIfPage::showAnswer(const Assessment &after)
{
    // While nothing is supposed, nothing would be otherwise.
    for (const int column : {thenColumn, changesColumn})
        m_resultView->setColumnHidden(column, question().isEmpty());
    m_results->show(lossRows(m_context.session.records(), m_context.doctrine,
                             m_context.assessment.current(), after));
    m_findings->followRows();
    m_resultView->expandAll();
    showSummary(after);
    const CaseRecords &records = m_context.session.records();
    m_stack->setCurrentIndex(records.exhibits.isEmpty() || records.claims.isEmpty() ? 1 : 0);
    updateActions();
}

void WhatIfPage::showSummary(const Assessment &after)
{
    const LossSummary summary = lossSummary(m_context.assessment.current(), after);
    if (question().isEmpty() && summary.established == 0)
        m_summary->setText(tr("No claim is established as the case is."));
    else if (question().isEmpty())
        m_summary->setText(
            tr("%Ln claim(s) established as the case is.", nullptr, summary.established));
    else if (summary.fallen > 0)
        m_summary->setText(
            tr("%1 of %Ln established claim(s) would fall.", nullptr, summary.established)
                .arg(figure(summary.fallen)));
    else if (summary.risen > 0)
        m_summary->setText(tr("%Ln claim(s) more would be established.", nullptr, summary.risen));
    else if (summary.weaker > 0)
        m_summary->setText(tr("No established claim would fall; %Ln element(s) would be weaker.",
                              nullptr, summary.weaker));
    else
        m_summary->setText(tr("Nothing would change."));
}

QString WhatIfPage::summary() const
{
    return m_summary->text();
}

void WhatIfPage::restoreAll()
{
    {
        const QSignalBlocker blocker(m_standard);
        m_standard->setCurrentIndex(0);
    }
    m_tree->restoreAll();
}

QStringList WhatIfPage::selectedOrigins() const
{
    QStringList origins;
    for (const QModelIndex &row : m_treeView->selectionModel()->selectedRows()) {
        const QString origin = row.data(LossTree::OriginRole).toString();
        if (!origin.isEmpty())
            origins.append(origin);
    }
    return origins;
}

void WhatIfPage::updateActions()
{
    m_restore->setEnabled(!question().isEmpty());
    m_merge->setEnabled(selectedOrigins().size() > 1);
    m_print->setEnabled(m_results->rowCount() > 0);
}

void WhatIfPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Exhibit::Id exhibit{m_treeView->currentIndex().data(RecordIdRole).toUuid()};
    if (const Exhibit *record = m_context.session.records().exhibits.find(exhibit)) {
        menu->addAction(saranda::icon(u"exhibits"_s), tr("Go to the exhibit"), this,
                        [this, exhibit] {
                            Q_EMIT recordRequested({u"exhibit"_s, exhibit.uuid, {}});
                        });
        QMenu *marks = menu->addMenu(tr("Suppose its marks are"));
        for (const QString &word : allWords<Mark>()) {
            const Mark mark = *fromWord<Mark>(word);
            QAction *choice = marks->addAction(wording(mark));
            choice->setCheckable(true);
            choice->setChecked(record->marks.contains(mark) != m_tree->isFlipped(exhibit, mark));
            connect(choice, &QAction::triggered, m_tree,
                    [this, exhibit, mark] { m_tree->flipMark(exhibit, mark); });
        }
    }
    menu->addActions({m_merge, m_restore});
    menu->popup(m_treeView->viewport()->mapToGlobal(at));
}

bool WhatIfPage::showRecord(const RecordRef &record)
{
    if (record.kind != u"exhibit"_s)
        return false;
    m_tree->setShown(true); // it is about to be
    if (m_tree->isFilling() && m_context.session.records().exhibits.contains({record.id}))
        m_selectNext = record.id;
    else if (!selectExhibit(record.id))
        return false;
    m_treeView->setFocus();
    return true;
}

bool WhatIfPage::selectExhibit(const QUuid &id)
{
    const QModelIndex index = m_tree->indexOf({id});
    if (!index.isValid())
        return false;
    m_treeView->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_treeView->scrollTo(index);
    return true;
}

/// A tree that is filled anew keeps what is open in it and what is selected.
void WhatIfPage::keepPlaces()
{
    if (m_selectNext.isNull())
        m_selectNext = selectedRecord().id;
    m_openOrigins.clear();
    for (int row = 0; row < m_tree->rowCount(); ++row) {
        const QModelIndex origin = m_tree->index(row, 0);
        if (m_treeView->isExpanded(origin))
            m_openOrigins.insert(origin.data(LossTree::OriginRole).toString());
    }
}

void WhatIfPage::restorePlaces()
{
    m_names->followRows();
    constexpr int fewOrigins = 500; // more than one looks through are left closed
    const bool opensAll = !m_tree->filter().isEmpty() && m_tree->rowCount() <= fewOrigins;
    for (int row = 0; row < m_tree->rowCount() && (opensAll || !m_openOrigins.isEmpty()); ++row) {
        const QModelIndex origin = m_tree->index(row, 0);
        if (opensAll || m_openOrigins.contains(origin.data(LossTree::OriginRole).toString()))
            m_treeView->expand(origin);
    }
    if (const QUuid id = std::exchange(m_selectNext, {}); !id.isNull())
        selectExhibit(id);
    updateActions();
}

RecordRef WhatIfPage::selectedRecord() const
{
    const QUuid id = m_treeView->currentIndex().data(RecordIdRole).toUuid();
    return id.isNull() ? RecordRef() : RecordRef{u"exhibit"_s, id, {}};
}

} // namespace saranda
