// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepage.h"

#include "core/assessment/assessmentlevels.h"
#include "core/base/literals.h"
#include "core/domain/highestmarking.h"
#include "core/domain/localstatename.h"
#include "core/session/liveassessment.h"
#include "core/session/recordsjob.h"
#include "core/timeline/timelinepaper.h"
#include "ui/support/emptystate.h"
#include "ui/support/flowlayout.h"
#include "ui/support/focusforward.h"
#include "ui/support/icons.h"
#include "ui/support/legendstrip.h"
#include "ui/support/messageline.h"
#include "ui/support/picturesize.h"
#include "ui/support/safetext.h"
#include "ui/support/settings.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"
#include "ui/support/userprompt.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelineedits.h"
#include "ui/timeline/timelinemodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

constexpr double actionZoom = 1.5;

enum ViewNumber { PictureView, TableViewNumber, EmptyView };

} // namespace

/// A timeline with what its table needs, as one thread makes it and another shows it.
struct ComputedTimeline {
    Timeline timeline;
    EventTable table;
    std::vector<LegendSign> signs;
    QString marking; ///< the highest of the records it is made of
    QString filter;
};

TimelinePage::TimelinePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_canvas(new TimelineCanvas(this))
    , m_model(new TimelineModel(this))
    , m_job(new RecordsJob(context.session, this))
    , m_doctrine(std::make_shared<const Doctrine>(context.doctrine))
{
    m_canvas->setReadOnly(context.session.isReadOnly());
    createActions();
    createControls();
    createLayout();
    fillClaims();
    m_remarks->hide();
    connectSignals(); // the picture is made when it is first shown
}

QString TimelinePage::title() const
{
    return tr("Timeline");
}

QIcon TimelinePage::icon() const
{
    return saranda::icon(u"timeline"_s);
}

QList<QAction *> TimelinePage::pageActions() const
{
    return {m_zoomIn, m_zoomOut, m_fit, m_asTable, m_pages, m_size, m_print, m_save};
}

void TimelinePage::createActions()
{
    m_zoomIn = new QAction(saranda::icon(u"add"_s), tr("Closer"), this);
    m_zoomIn->setToolTip(tr("Look closer (+, or the wheel)"));
    m_zoomOut = new QAction(saranda::icon(u"minus"_s), tr("Wider"), this);
    m_zoomOut->setToolTip(tr("See more of the time (−, or the wheel)"));
    m_fit = new QAction(saranda::icon(u"timeline"_s), tr("All"), this);
    m_fit->setToolTip(tr("See all of it (0)"));
    m_asTable = new QAction(saranda::icon(u"columns"_s), tr("As a table"), this);
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("The same events as a table, and back (T)"));
    m_asTable->setShortcut(QKeySequence(Qt::Key_T));
    m_fit->setShortcut(QKeySequence(Qt::Key_0));
    m_save = new QAction(saranda::icon(u"export"_s), tr("Save as…"), this);
    m_save->setToolTip(tr("Write it as PDF, SVG or PNG, or as a Timesketch table"));
    m_print = new QAction(saranda::icon(u"print"_s), tr("Print…"), this);
    m_print->setToolTip(tr("Prints it, over as many pages as its time and its lanes need"));
    createPagesMenu();
    m_size = new QAction(saranda::icon(u"picture"_s), tr("Picture size"), this);
    m_size->setToolTip(tr("How large PNG and SVG pictures of the timeline are saved"));
    m_size->setMenu(new PictureSizeMenu(m_context.settings, u"timeline/size"_s,
                                        tr("1600 pixels wide, as high as the lanes need"), this));
    for (QAction *action : pageActions()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

void TimelinePage::createControls()
{
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the events"));
    m_filter->setToolTip(tr("Only events that contain every word: title, number, date, lane"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(saranda::icon(u"filter"_s), QLineEdit::LeadingPosition);
    m_lanes = new QComboBox(this);
    m_lanes->setAccessibleName(tr("Lanes"));
    m_lanes->setToolTip(tr("What the lanes stand for"));
    m_lanes->addItem(tr("Lanes: the story"), int(LaneGrouping::Story));
    m_lanes->addItem(tr("Lanes: States"), int(LaneGrouping::State));
    m_lanes->addItem(tr("Lanes: actors"), int(LaneGrouping::Actor));
    m_lanes->addItem(tr("Lanes: operations"), int(LaneGrouping::Operation));
    m_lanes->addItem(tr("Lanes: claims"), int(LaneGrouping::Claim));
    m_clock = new QComboBox(this);
    m_clock->setAccessibleName(tr("Clock of a claim"));
    m_clock->setToolTip(tr("When the State came to know, and what came after it: the clock of a "
                           "due-diligence claim"));
    m_clock->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_clock->setMinimumContentsLength(18);
    m_utc = new QCheckBox(tr("UTC"), this);
    m_utc->setToolTip(tr("Times of day in UTC, or else by the clock of this computer"));
    m_utc->setChecked(m_context.settings.text(u"timeline/utc"_s, u"yes"_s) == u"yes");
    m_canvas->setUtc(m_utc->isChecked());
    m_remarks = new QToolButton(this);
    m_remarks->setText(tr("%Ln remark(s)", nullptr, 0));
    m_remarks->setIcon(saranda::icon(u"warning"_s));
    m_remarks->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_remarks->setPopupMode(QToolButton::InstantPopup);
    m_remarks->setFocusPolicy(Qt::TabFocus);
    m_remarks->setToolTip(tr("What does not fit together in time, and what is missing"));
    m_remarksMenu = new QMenu(m_remarks);
    m_remarks->setMenu(m_remarksMenu);
}

void TimelinePage::createLayout()
{
    m_message = new MessageLine(this);
    m_legend = new LegendStrip(tr("Signs of the timeline: %1"), 2 * fontMetrics().height(), this);
    m_table = new TablePane(u"timeline"_s, m_context.settings, this);
    m_table->setModel(m_model);
    m_table->view()->setAccessibleName(tr("Events, in the order of time"));
    m_table->filterEdit()->hide(); // the page's own filter is for both views
    m_table->fitColumns({24, 26, 9, 60, 13, 30, 30}, TimelineModel::What);
    m_empty = new EmptyState(u"timeline"_s, tr("Nothing to show yet"),
                             tr("Operations, facts, communications and documents appear here as "
                                "soon as the case has some. What is uncertain about a date stays "
                                "uncertain."),
                             this);
    connect(m_empty->addButton(tr("Enter the operation"), u"incidents"_s), &QPushButton::clicked,
            this, [this] {
                Q_EMIT recordRequested({u"incident"_s, {}, {}});
            });
    m_views = new QStackedWidget(this);
    m_views->addWidget(m_canvas);
    m_views->addWidget(m_table);
    m_views->addWidget(m_empty);

    auto *bar = new FlowLayout(spacing::normal);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_lanes);
    bar->addWidget(m_clock);
    bar->addWidget(m_utc);
    bar->addWidget(m_remarks);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    column->setSpacing(spacing::normal);
    column->addWidget(m_message);
    column->addLayout(bar);
    column->addWidget(m_views, 1);
    column->addWidget(m_legend);
    forwardFocus(this, m_canvas);
}

void TimelinePage::connectSignals()
{
    connect(m_zoomIn, &QAction::triggered, this, [this] { m_canvas->zoomBy(actionZoom); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { m_canvas->zoomBy(1 / actionZoom); });
    connect(m_fit, &QAction::triggered, m_canvas, &TimelineCanvas::fit);
    connect(m_asTable, &QAction::toggled, this, &TimelinePage::showAsTable);
    connect(m_save, &QAction::triggered, this, &TimelinePage::savePicture);
    connect(m_print, &QAction::triggered, this, &TimelinePage::print);
    connect(m_filter, &QLineEdit::textChanged, this, &TimelinePage::scheduleRebuild);
    connect(m_lanes, &QComboBox::currentIndexChanged, this, &TimelinePage::scheduleRebuild);
    connect(m_clock, &QComboBox::currentIndexChanged, this, &TimelinePage::scheduleRebuild);
    connect(m_utc, &QCheckBox::toggled, this, [this](bool utc) {
        m_context.settings.setText(u"timeline/utc"_s, utc ? u"yes"_s : u"no"_s);
        m_canvas->setUtc(utc);
    });
    connect(m_canvas, &TimelineCanvas::currentChanged, this,
            [this] { Q_EMIT selectionChanged(selectedRecord()); });
    connect(m_canvas, &TimelineCanvas::activated, this, &TimelinePage::openRecord);
    connect(m_canvas, &TimelineCanvas::remarked, this, &Page::statusMessage);
    connect(m_canvas, &TimelineCanvas::createRequested, this, &TimelinePage::createFact);
    connect(m_canvas, &TimelineCanvas::dateDragged, this, &TimelinePage::moveDate);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                const int event = m_model->eventAt(m_table->proxy()->mapToSource(index).row());
                if (!index.isValid() || event < 0 || m_views->currentIndex() != TableViewNumber)
                    return;
                m_canvas->setCurrent(event);
                Q_EMIT selectionChanged(selectedRecord());
            });
    connect(m_table, &TablePane::activated, this,
            [this](const QUuid &) { openRecord(m_canvas->current()); });
    connect(m_job, &RecordsJob::runningChanged, this, &TimelinePage::updateActions);
    connect(&m_context.assessment, &LiveAssessment::updated, this, [this] {
        fillClaims();
        scheduleRebuild();
    });
}

void TimelinePage::fillClaims()
{
    const QSignalBlocker quiet(m_clock);
    const QVariant kept = m_clock->currentData();
    m_clock->clear();
    m_clock->addItem(tr("No clock"), QUuid());
    const CaseRecords &records = m_context.session.records();
    for (const Claim *claim : claimsWithClock(records, m_context.doctrine))
        m_clock->addItem(safeLine(tr("Clock of %1: %2, %3")
                                      .arg(claim->key, shownStateName(records, claim->state),
                                           records.incidents.keyOf(claim->incident))),
                         claim->id.uuid);
    m_clock->setCurrentIndex(std::max(0, m_clock->findData(kept)));
    m_clock->setEnabled(m_clock->count() > 1);
}

void TimelinePage::scheduleRebuild()
{
    const bool isScheduled = m_isStale;
    m_isStale = true;
    m_job->drop(); // it would be of before
    if (!isScheduled && isVisible())
        QTimer::singleShot(0, this, &TimelinePage::rebuild);
}

void TimelinePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    rebuild();
}

bool TimelinePage::isDrawing() const
{
    return m_canvas->isDrawing();
}

/// What may be of before is shown, with a word about it, but goes on no paper.
void TimelinePage::updateActions()
{
    m_canvas->setDrawing(m_job->isRunning() || (m_isStale && isDrawing()));
    const bool canGoOut = !isDrawing() && m_views->currentIndex() != EmptyView;
    m_save->setEnabled(canGoOut);
    m_print->setEnabled(canGoOut);
}

void TimelinePage::rebuild()
{
    if (!m_isStale || !isVisible())
        return; // when somebody looks again
    m_isStale = false;
    TimelineOptions options;
    options.grouping = LaneGrouping(m_lanes->currentData().toInt());
    options.filter = m_filter->text();
    options.locale = QLocale();
    if (const QUuid claim = m_clock->currentData().toUuid(); !claim.isNull())
        options.claim = Claim::Id{claim};
    m_job->start(
        [options, doctrine = m_doctrine,
         levels = std::make_shared<Assessment>(levelsOf(m_context.assessment.current()))](
            const CaseRecords &records, const RecordsJob::IsWanted &isWanted) mutable {
            levels->index();
            options.goesOn = isWanted;
            ComputedTimeline computed;
            computed.timeline = timelineOf(records, *levels, *doctrine, options);
            if (isWanted()) {
                computed.table = eventTableOf(computed.timeline);
                computed.signs = legendOf(computed.timeline);
            }
            computed.marking = highestMarking(records);
            computed.filter = options.filter;
            return computed;
        },
        [this](ComputedTimeline computed) { take(std::move(computed)); });
}

void TimelinePage::take(ComputedTimeline computed)
{
    m_model->clear(); // it reads what the canvas holds
    m_canvas->setTimeline(std::move(computed.timeline));
    m_shownMarking = computed.marking;
    m_shownFilter = computed.filter;
    m_model->setTimeline(&m_canvas->timeline(), std::move(computed.table));
    showLegend(computed.signs);
    const QString clock = clockSentence(m_canvas->timeline(), QLocale());
    m_clock->setToolTip(clock.isEmpty() ? tr("When the State came to know, and what came after it: "
                                             "the clock of a due-diligence claim")
                                        : safeToolTip(clock));
    if (!clock.isEmpty())
        Q_EMIT statusMessage(safeLine(clock));
    showRemarks();
    const bool isEmpty = m_canvas->timeline().events.empty() && m_shownFilter.isEmpty();
    m_views->setCurrentIndex(isEmpty                      ? EmptyView
                                 : m_asTable->isChecked() ? TableViewNumber
                                                          : PictureView);
    if (m_views->currentIndex() == TableViewNumber && m_canvas->current() >= 0)
        selectInTable(m_canvas->current());
    updateActions();
}

void TimelinePage::selectInTable(int event)
{
    const QModelIndex row = m_model->index(m_model->rowOfEvent(event), 0);
    m_table->view()->setCurrentIndex(m_table->proxy()->mapFromSource(row));
}

void TimelinePage::showAsTable(bool table)
{
    if (m_views->currentIndex() == EmptyView)
        return;
    const int current = m_canvas->current();
    m_views->setCurrentIndex(table ? TableViewNumber : PictureView);
    forwardFocus(this, table ? static_cast<QWidget *>(m_table) : m_canvas);
    if (table && current >= 0)
        selectInTable(current);
    if (table)
        m_table->view()->setFocus();
    else
        m_canvas->setFocus();
}

RecordRef TimelinePage::refOf(int event) const
{
    if (event < 0)
        return {};
    const TimelineEvent &shown = m_canvas->timeline().events[std::size_t(event)];
    return {shown.kind, shown.record, shown.part};
}

RecordRef TimelinePage::selectedRecord() const
{
    return refOf(m_canvas->current());
}

void TimelinePage::openRecord(int event)
{
    if (const RecordRef ref = refOf(event); !ref.isNull())
        Q_EMIT recordRequested(ref);
}

bool TimelinePage::showRecord(const RecordRef &)
{
    return false; // the page of its kind shows a record better
}

void TimelinePage::createFact(const QString &edtf)
{
    const Result<CaseDate> date = CaseDate::parse(edtf);
    if (!m_message->report(date))
        return;
    const Edit edit = addingDatedFact(m_context.session.records(), *date);
    if (!m_message->report(m_context.session.apply(edit)))
        return;
    edit.forEach<Fact>([this](const Change<Fact> &change) {
        Q_EMIT recordRequested({u"fact"_s, change.id().uuid, {}});
    });
}

void TimelinePage::moveDate(int event, const CaseDate &date)
{
    const TimelineEvent &moved = m_canvas->timeline().events[std::size_t(event)];
    const CaseRecords &records = m_context.session.records();
    if (dateOf(records, moved) != moved.date) {
        m_message->showMessage(MessageLine::Kind::Notice,
                               tr("%1 has got another date in the meantime. Drag it again when it "
                                  "is drawn.")
                                   .arg(safeLine(moved.key)));
        return;
    }
    const Edit edit = movingDate(records, moved, date);
    if (!edit.isEmpty())
        m_message->report(m_context.session.apply(edit));
}

} // namespace saranda
