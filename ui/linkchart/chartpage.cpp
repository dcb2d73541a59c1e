// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkchart/chartpage.h"

#include "core/assessment/assess.h"
#include "core/assessment/assessmentlevels.h"
#include "core/base/literals.h"
#include "core/domain/highestmarking.h"
#include "core/linkchart/chartfigure.h"
#include "core/report/disclosure.h"
#include "core/session/liveassessment.h"
#include "core/session/recordsjob.h"
#include "ui/linkchart/chartcanvas.h"
#include "ui/linkchart/chartchooser.h"
#include "ui/linkchart/chartconditionbar.h"
#include "ui/linkchart/chartedits.h"
#include "ui/linkchart/chartmodel.h"
#include "ui/linkchart/chartpaint.h"
#include "ui/linkchart/relationform.h"
#include "ui/support/emptystate.h"
#include "ui/support/flowlayout.h"
#include "ui/support/focusforward.h"
#include "ui/support/icons.h"
#include "ui/support/legendstrip.h"
#include "ui/support/levelmeter.h"
#include "ui/support/levels.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/settings.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

enum ChartViewNumber { ChartDrawing, ChartTable, ChartEmpty };

} // namespace

/// What the records say to draw: all of it for the layout, and what of it is to be seen.
struct ChartGraphs {
    ChartGraph whole;
    ChartGraph shown;
    ChartSaying saying;
    std::vector<Seconds> stops; ///< of the bar with the date
    std::optional<Error> problem; ///< nothing can be said about what this marking lets out
};

namespace {

struct ChartQuestion {
    QString marking; ///< empty = everything
    ChartOptions whole;
    ChartOptions shown;
    std::optional<Chart::Id> chart;
};

ChartGraphs graphsOf(const CaseRecords &records, const Assessment &assessment,
                     const Doctrine &doctrine, const ChartQuestion &question)
{
    ChartGraphs graphs;
    graphs.stops = ChartConditionBar::stopsOf(records);
    graphs.whole = chartGraphOf(records, assessment, doctrine, question.whole);
    graphs.shown = chartGraphOf(records, assessment, doctrine, question.shown);
    ChartFigure figure;
    figure.shown = question.shown;
    figure.chart = question.chart;
    graphs.saying = {question.marking.isEmpty() ? highestMarking(records) : question.marking,
                     chartSubtitle(records, doctrine, figure, graphs.shown)};
    return graphs;
}

/// What a reader cleared for a marking may see, with the levels that are left without the rest.
ChartGraphs graphsAt(const QString &marking, const CaseRecords &records, const Doctrine &doctrine,
                     const ChartQuestion &question)
{
    AssessOptions options;
    options.sensitivity = false;
    options.whatIf.marking = marking;
    const CaseRecords disclosed = disclosedAt(records, marking);
    const Result<Assessment> judged = assess(disclosed, doctrine, options);
    if (judged)
        return graphsOf(disclosed, *judged, doctrine, question);
    ChartGraphs none;
    none.problem = judged.error();
    return none;
}

} // namespace

ChartPage::ChartPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_canvas(new ChartCanvas(this))
    , m_model(new ChartModel(this))
    , m_gathering(new RecordsJob(context.session, this))
    , m_doctrine(std::make_shared<const Doctrine>(context.doctrine))
    , m_job(new LayoutJob(this))
    , m_form(new RelationForm(context.session, this))
{
    m_canvas->setReadOnly(context.session.isReadOnly());
    createActions();
    createControls();
    createLayout();
    connectSignals();
    connectActions();
    if (const QUuid last(context.settings.text(u"linkchart/shown"_s)); !last.isNull())
        m_shown = Chart::Id{last};
    bringUpToDate();
}

QString ChartPage::title() const
{
    return tr("Link chart");
}

QIcon ChartPage::icon() const
{
    return saranda::icon(u"linkchart"_s);
}

void ChartPage::createControls()
{
    m_chooser = new ChartChooser(this);
    m_arrangement = new QComboBox(this);
    m_arrangement->setAccessibleName(tr("Arrangement"));
    m_arrangement->setToolTip(tr("How the nodes are laid out: free, in layers along the links, or "
                                 "with infrastructure on one side and persons on the other, "
                                 "meeting at the State. Another arrangement lets go of where they "
                                 "were placed by hand; undo brings it back."));
    m_arrangement->addItem(tr("Free"), int(ChartArrangement::ForceDirected));
    m_arrangement->addItem(tr("In layers"), int(ChartArrangement::Layered));
    m_arrangement->addItem(tr("Two-sided"), int(ChartArrangement::TwoSided));
    m_arrangement->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_arrangement->setMinimumContentsLength(8);
    m_arrangement->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_conditions = new ChartConditionBar(this);

    m_progressRow = new QWidget(this);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setAccessibleName(tr("Laying out the chart"));
    m_progress->setFormat(tr("Laying out the chart: %p %"));
    m_cancel = new QPushButton(tr("Stop"), m_progressRow);
    auto *progressRow = new QHBoxLayout(m_progressRow);
    progressRow->setContentsMargins(0, 0, 0, 0);
    progressRow->addWidget(m_progress, 1);
    progressRow->addWidget(m_cancel);
    m_progressRow->hide();
}

void ChartPage::createLayout()
{
    m_message = new MessageLine(this);
    m_legend = new LegendStrip(tr("Signs of the chart: %1"), 36, this);
    m_table = new TablePane(u"linkchart"_s, m_context.settings, this);
    m_table->setModel(m_model);
    m_table->view()->setAccessibleName(tr("Links, one by one"));
    m_table->view()->setItemDelegateForColumn(ChartModel::Level,
                                              new LevelDelegate(m_table->view()));
    m_table->filterEdit()->hide(); // the page's own filter is for both views
    m_table->fitColumns({28, 24, 28, 34, 24, 9, 12, 50}, ChartModel::Statement);
    m_empty = new EmptyState(
        u"linkchart"_s, tr("Nobody to link yet"),
        tr("Persons, groups, infrastructure, operations and States appear here as soon as the case "
           "has some. A line between two of them is the relation of a fact: “A uses B”. Begin with "
           "a person, or enter relations on the page Facts."),
        this);
    if (!m_context.session.isReadOnly())
        connect(m_empty->addButton(tr("Add a person"), u"person"_s), &QPushButton::clicked, this,
                &ChartPage::addPerson);
    m_views = new QStackedWidget(this);
    m_views->addWidget(m_canvas);
    m_views->addWidget(m_table);
    m_views->addWidget(m_empty);

    auto *bar = new FlowLayout(spacing::normal);
    bar->addWidget(m_chooser, 2);
    QWidget *before = m_chooser;
    for (QComboBox *box : {m_arrangement, m_conditions->levelBox(), m_conditions->claimBox(),
                           m_conditions->markingBox(), m_conditions->neighboursBox()}) {
        bar->addWidget(box, 1);
        setTabOrder(before, box);
        before = box;
    }
    bar->addWidget(m_conditions->stepsBox());
    setTabOrder(before, m_conditions->stepsBox());
    setTabOrder(m_conditions->stepsBox(), m_conditions->filterEdit());
    setTabOrder(m_conditions->filterEdit(), m_conditions->timeSlider());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    column->setSpacing(spacing::normal);
    column->addWidget(m_message);
    column->addLayout(bar);
    column->addWidget(m_conditions);
    column->addWidget(m_progressRow);
    column->addWidget(m_views, 1);
    column->addWidget(m_legend);
    forwardFocus(this, m_canvas);
}

void ChartPage::connectSignals()
{
    connect(m_conditions, &ChartConditionBar::changed, this, &ChartPage::scheduleRebuild);
    connect(m_conditions, &ChartConditionBar::settled, this, &ChartPage::keepConditions);
    connect(m_conditions, &ChartConditionBar::neighboursChosen, m_canvas, &ChartCanvas::fitNext);
    connect(m_arrangement, &QComboBox::activated, this, [this] {
        const auto chosen = ChartArrangement(m_arrangement->currentData().toInt());
        if (m_context.session.isReadOnly()) {
            m_ownArrangement = chosen;
            scheduleRebuild();
        } else {
            ChartInHand inHand = chartInHand();
            inHand.arrangement = chosen;
            applyEdit(arranging(m_context.session.records(), inHand));
        }
    });
    connect(m_canvas, &ChartCanvas::currentChanged, this, [this] {
        updateActions();
        Q_EMIT selectionChanged(selectedRecord());
    });
    connect(m_canvas, &ChartCanvas::markedChanged, this, &ChartPage::updateActions);
    connect(m_canvas, &ChartCanvas::activated, this, &ChartPage::openRecord);
    connect(m_canvas, &ChartCanvas::remarked, this, &Page::statusMessage);
    connect(m_canvas, &ChartCanvas::nodeMoved, this, &ChartPage::moveNode);
    connect(m_canvas, &ChartCanvas::relationDrawn, this, &ChartPage::openForm);
    connect(m_form, &RelationForm::accepted, this, &ChartPage::addRelation);
    connect(m_form, &RelationForm::closed, this, &ChartPage::closeForm);
    connect(m_gathering, &RecordsJob::runningChanged, this, &ChartPage::showState);
    connect(m_job, &LayoutJob::finished, this, &ChartPage::take);
    connect(m_job, &LayoutJob::failed, this, [this](const Error &error) {
        m_progressRow->hide();
        if (error.code == ErrorCode::Cancelled)
            m_message->showMessage(MessageLine::Kind::Notice, error.message, tr("Lay out again"),
                                   [this] { scheduleRebuild(); });
        else
            m_message->showError(error);
    });
    connect(m_job, &LayoutJob::progressed, this, [this](int percent) {
        m_progress->setValue(percent);
        m_progressRow->setVisible(m_job->isRunning());
    });
    connect(m_cancel, &QPushButton::clicked, m_job, &LayoutJob::cancel);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (!index.isValid() || m_views->currentIndex() != ChartTable)
                    return;
                m_canvas->setCurrentLink(m_table->proxy()->mapToSource(index).row());
                updateActions();
                Q_EMIT selectionChanged(selectedRecord());
            });
    connect(m_table, &TablePane::activated, this, &ChartPage::openRecord);
    connect(&m_context.assessment, &LiveAssessment::updated, this, [this] {
        bringUpToDate();
        scheduleRebuild();
    });
}

const Chart *ChartPage::chart() const
{
    const CaseRecords &records = m_context.session.records();
    const Chart *chosen = m_shown ? records.charts.find(*m_shown) : nullptr;
    return chosen ? chosen : mainChart(records);
}

ChartArrangement ChartPage::arrangement() const
{
    if (m_ownArrangement)
        return *m_ownArrangement;
    return chart() ? chart()->arrangement : ChartArrangement::ForceDirected;
}

ChartInHand ChartPage::chartInHand() const
{
    ChartInHand inHand;
    if (chart())
        inHand.id = chart()->id;
    inHand.arrangement = arrangement();
    inHand.conditions = m_conditions->conditions();
    return inHand;
}

ChartOptions ChartPage::shownOptions(bool isWhole) const
{
    ChartOptions options;
    options.language = QLocale().name();
    options.folded = foldedIn(chart());
    if (!isWhole)
        m_conditions->conditions().applyTo(options);
    return options;
}

/// The charts and conditions as the case has them now. What somebody has set and the chart does
/// not keep stays, until the chart is another or keeps something else.
void ChartPage::bringUpToDate()
{
    const CaseRecords &records = m_context.session.records();
    const Chart *shown = chart();
    m_chooser->setCharts(records, shown, m_context.session.isReadOnly());
    m_conditions->setChoices(records);
    const std::optional<Chart::Id> id = shown ? std::optional(shown->id) : std::nullopt;
    const ChartConditions kept = shown ? conditionsOf(records, *shown) : ChartConditions();
    // Without a chart nothing is kept, and what is set stays as it is.
    if (shown && (id != m_keptOf || kept != m_kept))
        m_conditions->setConditions(kept);
    m_keptOf = id;
    m_kept = kept;
}

void ChartPage::scheduleRebuild()
{
    const bool isScheduled = m_isStale;
    m_isStale = true;
    m_isAnswered = false;
    m_gathering->drop(); // it would be of before
    showState();
    if (!isScheduled && isVisible())
        QTimer::singleShot(0, this, &ChartPage::rebuild);
}

void ChartPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    rebuild();
}

void ChartPage::rebuild()
{
    if (!m_isStale || !isVisible())
        return; // when somebody looks again
    m_isStale = false;
    m_isAnswered = false;
    ++m_question;
    bringUpToDate();
    const ChartArrangement wanted = arrangement();
    m_arrangement->setCurrentIndex(m_arrangement->findData(int(wanted)));
    const QUuid id = chart() ? chart()->id.uuid : QUuid();
    if (wanted != m_knownArrangement && id == m_knownChart)
        m_known.remove(id);
    if (wanted != m_knownArrangement || (id != m_knownChart && !m_knownChart.isNull()))
        m_canvas->fitNext();
    if (m_knownChart.isNull() && !id.isNull() && wanted == m_knownArrangement)
        m_known.insert(id, m_known.take({})); // the first chart is what was shown without one
    m_knownArrangement = wanted;
    m_knownChart = id;
    m_gathering->start(
        [question = ChartQuestion{m_conditions->conditions().marking, shownOptions(true),
                                  shownOptions(false),
                                  chart() ? std::optional(chart()->id) : std::nullopt},
         doctrine = m_doctrine,
         levels = std::make_shared<Assessment>(levelsOf(m_context.assessment.current()))](
            const CaseRecords &records, const RecordsJob::IsWanted &) {
            if (!question.marking.isEmpty())
                return graphsAt(question.marking, records, *doctrine, question);
            levels->index();
            return graphsOf(records, *levels, *doctrine, question);
        },
        [this](ChartGraphs graphs) { layOut(std::move(graphs)); });
}

void ChartPage::layOut(ChartGraphs graphs)
{
    if (graphs.problem) {
        m_message->showError(*graphs.problem);
        return;
    }
    m_conditions->setStops(std::move(graphs.stops));
    LayoutRequest request;
    request.whole = std::move(graphs.whole);
    request.shown = std::move(graphs.shown);
    request.how.arrangement = m_knownArrangement;
    if (chart() && chart()->arrangement == m_knownArrangement)
        request.how.placed = placesIn(chart(), request.whole);
    const QHash<QString, QPointF> &places = m_known[m_knownChart];
    for (const ChartNode &node : request.whole.nodes) {
        const auto known = places.constFind(entityId(node.entity));
        request.how.before.push_back(known == places.cend() ? std::nullopt : std::optional(*known));
    }
    request.saying = std::move(graphs.saying);
    request.question = m_question; // a later one drops the gathering
    m_hasRecords = !request.whole.nodes.empty();
    m_job->start(std::move(request));
}

void ChartPage::take(const LayoutOutcome &outcome)
{
    m_progressRow->hide();
    const std::vector<std::optional<QPointF>> placed = placesIn(chart(), outcome.whole);
    // What a person placed is remembered where the layout had it, for when that is undone.
    for (std::size_t row = 0; row < outcome.wholePlaces.size(); ++row)
        if (!placed[row])
            m_known[m_knownChart].insert(entityId(outcome.whole.nodes[row].entity),
                                         outcome.wholePlaces[row]);
    m_model->setGraph(nullptr); // it reads what the canvas holds
    m_canvas->setPicture(outcome.picture);
    m_saying = outcome.saying;
    m_isAnswered = outcome.question == m_question && !m_isStale;
    m_model->setGraph(&m_canvas->graph());
    if (!m_selectAfter.isNull())
        if (const int link = m_canvas->graph().linkOf(m_selectAfter); link >= 0) {
            m_canvas->setCurrentLink(link);
            Q_EMIT selectionChanged(selectedRecord());
        }
    m_selectAfter = {};
    showPath();
    showView();
    updateActions();
}

void ChartPage::showView()
{
    m_views->setCurrentIndex(!m_hasRecords                ? ChartEmpty
                                 : m_asTable->isChecked() ? ChartTable
                                                          : ChartDrawing);
    m_conditions->setVisible(m_hasRecords);
    showState();
    showLegend();
}

/// What may be of before is shown, with a word about it, but goes on no paper: not while what was
/// asked for is still gathered and laid out, nor when that was stopped or failed.
void ChartPage::showState()
{
    m_canvas->setDrawing(m_gathering->isRunning() || (m_isStale && m_canvas->isDrawing()));
    for (QAction *action : {m_save, m_copy, m_print})
        action->setEnabled(m_hasRecords && m_isAnswered);
}

void ChartPage::showLegend()
{
    const std::vector<ChartLegendEntry> entries =
        chartLegend(m_canvas->graph(), ChartTexts(QLocale().name()), m_canvas->hasPath());
    QStringList texts;
    for (const ChartLegendEntry &entry : entries)
        texts.append(entry.text);
    m_legend->setEntries(texts, [this, entries](QPainter &painter, int row, const QRectF &place) {
        ChartColors colors = chartColors(palette());
        colors.background = palette().color(QPalette::Window);
        paintChartLegendSign(painter, entries[std::size_t(row)], colors, place);
    });
}

void ChartPage::showAsTable(bool table)
{
    if (!m_hasRecords)
        return;
    const int link = m_canvas->currentLink();
    showView();
    forwardFocus(this, table ? static_cast<QWidget *>(m_table) : m_canvas);
    if (table && link >= 0)
        m_table->view()->setCurrentIndex(m_table->proxy()->mapFromSource(m_model->index(link, 0)));
    if (table)
        m_table->view()->setFocus();
    else
        m_canvas->setFocus();
}

RecordRef ChartPage::selectedRecord() const
{
    const ChartGraph &graph = m_canvas->graph();
    if (const int row = m_canvas->currentLink(); row >= 0) {
        const ChartLink &link = graph.links[std::size_t(row)];
        return {link.recordKind, link.record, {}};
    }
    if (const int row = m_canvas->currentNode(); row >= 0) {
        const ChartNode &node = graph.nodes[std::size_t(row)];
        return {node.recordKind, node.record, {}};
    }
    return {};
}

void ChartPage::openRecord()
{
    if (const RecordRef ref = selectedRecord(); !ref.isNull())
        Q_EMIT recordRequested(ref);
}

void ChartPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeForm();
}

} // namespace saranda
