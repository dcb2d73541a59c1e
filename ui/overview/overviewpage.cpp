// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "core/base/literals.h"
#include "core/session/liveassessment.h"
#include "ui/overview/casecounts.h"
#include "ui/overview/casedetails.h"
#include "ui/overview/claimstable.h"
#include "ui/overview/recentchanges.h"
#include "ui/overview/taskstable.h"
#include "ui/support/emptystate.h"
#include "ui/support/focusforward.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/sectionheader.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int lettersForTwoColumns = 130;
constexpr int lettersForAllOfAClaim = 85;
constexpr int mostRowsOnOverview = 14;

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_message(new MessageLine)
    , m_counts(new CaseCounts)
    , m_noClaims(new EmptyState(
          u"claims"_s, tr("No claim yet"),
          tr("First enter the operation under Incidents, add files under Exhibits and state what "
             "they prove under Facts. Then make the claim under Attribution or Due diligence: it "
             "shows here how far the proof carries it.")))
    , m_claimsTitle(new SectionHeader(tr("Claims")))
    , m_noTasks(plainLabel(tr("No open task.")))
    , m_tasksTitle(new SectionHeader(tr("Open tasks")))
    , m_recent(new RecentChanges(context))
    , m_recentTitle(new SectionHeader(tr("Recent changes")))
    , m_details(new CaseDetails(context))
{
    m_claims = makeTable(makeClaimsModel(context, this), tr("Claims"), u"claim"_s);
    m_tasks = makeTable(makeOpenTasksModel(context, this), tr("Open tasks"), u"task"_s);
    connect(m_noClaims->addButton(tr("Enter the operation"), u"incidents"_s), &QPushButton::clicked,
            this, [this] {
                Q_EMIT recordRequested({u"incident"_s, {}, {}});
            });
    m_claims->setLinesPerRow(2); // or claims on like operations could not be told apart
    m_tasks->setLinesPerRow(2);
    shareColumns(m_claims, {0, 24, 36, 0, 18, 21, 42});
    shareColumns(m_tasks, {0, 44, 0, 0, 26});
    makeMuted(m_noTasks);
    createLayout();
    connectSignals();
    refresh();
}

TableView *OverviewPage::makeTable(QAbstractItemModel *model, const QString &name,
                                   const QString &kind)
{
    auto *proxy = new TableProxy(this);
    proxy->setSourceModel(model);
    auto *view = new TableView;
    view->setAccessibleName(name);
    view->setModel(proxy);
    view->sortByColumn(0, Qt::AscendingOrder);
    connect(view->horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            [this, view] { fit(view); });
    const auto go = [this, kind](const QModelIndex &index) {
        Q_EMIT recordRequested({kind, index.data(RecordIdRole).toUuid(), partAt(index, kind)});
    };
    connect(view, &QAbstractItemView::activated, this, go);
    connect(view, &QAbstractItemView::clicked, this, go);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, kind](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT selectionChanged({kind, current.data(RecordIdRole).toUuid(), {}});
            });
    return view;
}

/// A click on the gap goes to the very element that holds the claim down.
QString OverviewPage::partAt(const QModelIndex &index, const QString &kind) const
{
    if (kind != u"claim" || index.column() + 1 != index.model()->columnCount())
        return {};
    const ClaimResult *claim =
        m_context.assessment.current().claim({index.data(RecordIdRole).toUuid()});
    const ElementResult *gap = claim ? biggestGap(*claim) : nullptr;
    return gap ? gap->element : QString();
}

void OverviewPage::createLayout()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(spacing::normal);
    left->addWidget(m_tasksTitle);
    left->addWidget(m_noTasks);
    left->addWidget(m_tasks);
    left->addWidget(m_recentTitle);
    left->addWidget(m_recent);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(spacing::normal);
    right->addWidget(new SectionHeader(tr("The case")));
    right->addWidget(m_details);
    right->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(2 * spacing::page);
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::page);
    column->setSpacing(spacing::normal);
    column->addWidget(m_message);
    column->addWidget(m_counts);
    column->addWidget(m_claimsTitle);
    column->addWidget(m_noClaims);
    column->addWidget(m_claims);
    column->addLayout(m_columns);
    column->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scrolling(content));
    forwardFocus(this, m_claims);
}

void OverviewPage::connectSignals()
{
    connect(&m_context.session, &CaseSession::changed, this, &OverviewPage::refresh);
    connect(&m_context.assessment, &LiveAssessment::updated, this, &OverviewPage::refresh);
    connect(m_recent, &RecentChanges::recordRequested, this, &Page::recordRequested);
    connect(m_details, &CaseDetails::refused, m_message, &MessageLine::showError);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QIcon OverviewPage::icon() const
{
    return saranda::icon(u"overview"_s);
}

RecordRef OverviewPage::selectedRecord() const
{
    const QModelIndex index = m_claims->currentIndex();
    return index.isValid() ? RecordRef{u"claim"_s, index.data(RecordIdRole).toUuid(), {}}
                           : RecordRef();
}

/// How many claims are established. None is no answer while the levels are not known.
QString OverviewPage::establishedText() const
{
    if (m_context.assessment.isPending())
        return tr("assessing…");
    if (m_context.assessment.problem())
        return tr("not assessed");
    const std::vector<ClaimResult> &claims = m_context.assessment.current().claims;
    const auto established = std::count_if(claims.begin(), claims.end(),
                                           [](const ClaimResult &one) { return one.established; });
    return tr("%1 of %2", "claims that are established, of all")
        .arg(QLocale().toString(qint64(established)),
             QLocale().toString(m_context.session.records().claims.size()));
}

void OverviewPage::refresh()
{
    const CaseRecords &records = m_context.session.records();
    const int tasks = m_tasks->model()->rowCount();
    const auto counted = [](qsizetype number, const QString &caption) {
        return CaseCounts::Count{QLocale().toString(number), caption};
    };
    m_counts->show({counted(records.incidents.size(), tr("Operations")),
                    counted(records.exhibits.size(), tr("Exhibits")),
                    counted(records.facts.size(), tr("Facts")),
                    {establishedText(), tr("Claims established")},
                    counted(tasks, tr("Open tasks"))});
    m_noClaims->setVisible(records.claims.isEmpty());
    forwardFocus(this, records.claims.isEmpty() ? static_cast<QWidget *>(m_noClaims) : m_claims);
    m_claims->setVisible(!records.claims.isEmpty());
    const bool hasTasks = tasks > 0;
    m_tasks->setVisible(hasTasks);
    m_noTasks->setVisible(!hasTasks);
    m_recentTitle->setNote(m_recent->sinceLastVisit() > 0 ? tr("%Ln since your last visit", nullptr,
                                                               m_recent->sinceLastVisit())
                                                          : QString());
    fit(m_claims);
    fit(m_tasks);
}

/// As high as its rows: the page scrolls, not each table in it.
void OverviewPage::fit(TableView *view) const
{
    const int rows = std::min(view->model()->rowCount(), mostRowsOnOverview);
    const bool isLong = view->model()->rowCount() > mostRowsOnOverview;
    view->setVerticalScrollBarPolicy(isLong ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const QScrollBar *bar = view->horizontalScrollBar();
    const bool isWider = view->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
        && bar->maximum() > bar->minimum();
    view->setFixedHeight(view->horizontalHeader()->sizeHint().height()
                         + rows * view->verticalHeader()->defaultSectionSize()
                         + 2 * view->frameWidth() + (isWider ? bar->sizeHint().height() : 0));
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isWide = width() >= lettersForTwoColumns * fontMetrics().averageCharWidth();
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // What is left out tells in words what the level's rail shows.
    const bool isNarrow = width() < lettersForAllOfAClaim * fontMetrics().averageCharWidth();
    for (const ClaimColumn column : {ClaimColumn::Outcome, ClaimColumn::Required})
        m_claims->setColumnHidden(int(column), isNarrow);
    m_claims->setLinesPerRow(isNarrow ? 3 : 2);
    fit(m_claims);
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit(m_claims);
        fit(m_tasks);
    }
}

} // namespace saranda
