// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkchart/chartpage.h"

#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/linkchart/chartfigure.h"
#include "core/report/disclosure.h"
#include "core/session/liveassessment.h"
#include "ui/linkchart/chartcanvas.h"
#include "ui/linkchart/chartlegendstrip.h"
#include "ui/linkchart/chartmodel.h"
#include "ui/linkchart/relationform.h"
#include "ui/support/emptystate.h"
#include "ui/support/focusforward.h"
#include "ui/support/icons.h"
#include "ui/support/levelmeter.h"
#include "ui/support/levels.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/settings.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

enum ChartViewNumber { ChartDrawing, ChartTable, ChartEmpty };

} // namespace

ChartPage::ChartPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_canvas(new ChartCanvas(this))
    , m_model(new ChartModel(this))
    , m_job(new LayoutJob(this))
    , m_form(new RelationForm(context.session, this))
{
    m_canvas->setReadOnly(context.session.isReadOnly());
    createActions();
    createControls();
    createTimeControls();
    createLayout();
    connectSignals();
    connectActions();
    fillMarkings();
    m_isStale = true;
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
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the links"));
    m_filter->setToolTip(
        tr("Only what contains every word: names, relation, statement, exhibits, level"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(saranda::icon(u"filter"_s), QLineEdit::LeadingPosition);
    m_arrangement = new QComboBox(this);
    m_arrangement->setAccessibleName(tr("Arrangement"));
    m_arrangement->setToolTip(tr("How the nodes are laid out: free, in layers along the links, or "
                                 "with infrastructure on one side and persons on the other, "
                                 "meeting at the State. Another arrangement lets go of where they "
                                 "were placed by hand; undo brings it back."));
    m_arrangement->addItem(tr("Free"), int(ChartArrangement::ForceDirected));
    m_arrangement->addItem(tr("In layers"), int(ChartArrangement::Layered));
    m_arrangement->addItem(tr("Two-sided"), int(ChartArrangement::TwoSided));
    m_level = new QComboBox(this);
    m_level->setAccessibleName(tr("Least level"));
    m_level->setToolTip(tr("Only links whose fact reaches this level"));
    m_level->addItem(tr("Any level"), 0);
    for (int level = 1; level <= 5; ++level)
        m_level->addItem(tr("At least %1: %2").arg(level).arg(levelOutcome(level)), level);
    m_marking = new QComboBox(this);
    m_marking->setAccessibleName(tr("Marking"));
    m_marking->setToolTip(tr("Only what a reader cleared for this marking may see, with the levels "
                             "that are left without the rest"));
    m_neighbours = new QComboBox(this);
    m_neighbours->setAccessibleName(tr("Neighbours"));
    m_neighbours->setToolTip(tr("Only what is linked to the selected node"));
    m_neighbours->addItem(tr("Everything"));
    m_neighbours->addItem(tr("One step from the selected"));
    m_neighbours->addItem(tr("Two steps from the selected"));
    m_neighbours->addItem(tr("What it points at"));
    m_neighbours->addItem(tr("What points at it"));
}

void ChartPage::createTimeControls()
{
    m_timeRow = new QWidget(this);
    auto *name = new QLabel(tr("As it was known on"), m_timeRow);
    m_time = new QSlider(Qt::Horizontal, m_timeRow);
    m_time->setRange(0, 0);
    m_time->setAccessibleName(tr("As it was known on"));
    m_time->setToolTip(tr("The chart without what had certainly not come about by then. At the "
                          "right end nothing is left out."));
    m_timeText = new QLabel(m_timeRow);
    m_timeText->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    name->setBuddy(m_time);
    auto *row = new QHBoxLayout(m_timeRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::normal);
    row->addWidget(name);
    row->addWidget(m_time, 1);
    row->addWidget(m_timeText);

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
    m_legend = new ChartLegendStrip(this);
    m_table = new TablePane(u"linkchart"_s, m_context.settings, this);
    m_table->setModel(m_model);
    m_table->view()->setAccessibleName(tr("Links, one by one"));
    m_table->view()->setItemDelegateForColumn(ChartModel::Level,
                                              new LevelDelegate(m_table->view()));
    m_table->filterEdit()->hide(); // the page's own filter is for both views
    const int letter = fontMetrics().averageCharWidth();
    const int letters[] = {28, 24, 28, 34, 24, 7, 12, 50};
    if (m_context.settings.state(u"linkchart/columns"_s).isEmpty())
        for (int column = 0; column < ChartModel::ColumnCount; ++column)
            m_table->view()->setColumnWidth(column, letters[column] * letter);
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

    auto *bar = new QHBoxLayout;
    bar->setSpacing(spacing::normal);
    bar->addWidget(m_filter, 1);
    for (QComboBox *box : {m_arrangement, m_level, m_marking, m_neighbours}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        bar->addWidget(box);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    column->setSpacing(spacing::normal);
    column->addWidget(m_message);
    column->addLayout(bar);
    column->addWidget(m_timeRow);
    column->addWidget(m_progressRow);
    column->addWidget(m_views, 1);
    column->addWidget(m_legend);
    forwardFocus(this, m_canvas);
}

void ChartPage::connectSignals()
{
    connect(m_filter, &QLineEdit::textChanged, this, &ChartPage::scheduleRebuild);
    connect(m_level, &QComboBox::currentIndexChanged, this, &ChartPage::scheduleRebuild);
    connect(m_marking, &QComboBox::currentIndexChanged, this, &ChartPage::scheduleRebuild);
    connect(m_neighbours, &QComboBox::activated, this, &ChartPage::chooseNeighbours);
    connect(m_arrangement, &QComboBox::activated, this, [this] {
        const auto chosen = ChartArrangement(m_arrangement->currentData().toInt());
        if (m_context.session.isReadOnly()) {
            m_ownArrangement = chosen;
            scheduleRebuild();
        } else {
            applyEdit(arranging(m_context.session.records(), chosen));
        }
    });
    connect(m_time, &QSlider::valueChanged, this, [this] {
        showTime();
        scheduleRebuild();
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
        fillMarkings();
        scheduleRebuild();
    });
}

void ChartPage::fillMarkings()
{
    const QSignalBlocker quiet(m_marking);
    const QVariant kept = m_marking->currentData();
    m_marking->clear();
    m_marking->addItem(tr("All markings"), QString());
    const QStringList &markings = m_context.session.records().info.markings;
    for (const QString &marking : markings)
        m_marking->addItem(safeLine(tr("Up to “%1”").arg(marking)), marking);
    m_marking->setCurrentIndex(std::max(0, m_marking->findData(kept)));
    m_marking->setVisible(markings.size() > 1);
}

ChartArrangement ChartPage::arrangement() const
{
    if (m_ownArrangement)
        return *m_ownArrangement;
    const Chart *chart = mainChart(m_context.session.records());
    return chart ? chart->arrangement : ChartArrangement::ForceDirected;
}

ChartOptions ChartPage::shownOptions(bool isWhole) const
{
    ChartOptions options;
    options.language = QLocale().name();
    options.folded = foldedIn(mainChart(m_context.session.records()));
    if (isWhole)
        return options;
    options.leastLevel = m_level->currentData().toInt();
    options.filter = m_filter->text();
    if (m_time->isEnabled() && m_time->value() < m_time->maximum())
        options.asOf = m_stops[std::size_t(m_time->value())];
    if (m_focusCenter && m_neighbours->currentIndex() > 0) {
        const int choice = m_neighbours->currentIndex();
        options.focus = ChartFocus{*m_focusCenter, choice == 2 ? 2 : 1,
                                   choice == 3       ? ChartDirection::Out
                                       : choice == 4 ? ChartDirection::In
                                                     : ChartDirection::Both};
    }
    return options;
}

void ChartPage::scheduleRebuild()
{
    if (m_isStale)
        return;
    m_isStale = true;
    if (isVisible())
        QTimer::singleShot(0, this, &ChartPage::rebuild);
}

void ChartPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        rebuild();
}

void ChartPage::rebuild()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    CaseRecords disclosed;
    Assessment judged;
    const CaseRecords *records = &m_context.session.records();
    const Assessment *assessment = &m_context.assessment.current();
    if (const QString marking = m_marking->currentData().toString(); !marking.isEmpty()) {
        AssessOptions question;
        question.sensitivity = false;
        question.whatIf.marking = marking;
        disclosed = disclosedAt(*records, marking);
        Result<Assessment> answer = assess(disclosed, m_context.doctrine, question);
        if (!m_message->report(answer))
            return;
        judged = std::move(*answer);
        records = &disclosed;
        assessment = &judged;
    }
    fillStops(*records);
    const ChartArrangement wanted = arrangement();
    m_arrangement->setCurrentIndex(m_arrangement->findData(int(wanted)));
    if (wanted != m_knownArrangement) {
        m_known.clear();
        m_canvas->fitNext();
    }
    m_knownArrangement = wanted;
    LayoutRequest request;
    request.whole = chartGraphOf(*records, *assessment, m_context.doctrine, shownOptions(true));
    request.shown = chartGraphOf(*records, *assessment, m_context.doctrine, shownOptions(false));
    request.how.arrangement = wanted;
    const Chart *chart = mainChart(m_context.session.records());
    if (chart && chart->arrangement == wanted)
        request.how.placed = placesIn(chart, request.whole);
    for (const ChartNode &node : request.whole.nodes) {
        const auto known = m_known.constFind(entityId(node.entity));
        request.how.before.push_back(known == m_known.cend() ? std::nullopt
                                                             : std::optional(*known));
    }
    m_hasRecords = !request.whole.nodes.empty();
    m_job->start(std::move(request));
}

void ChartPage::take(const LayoutOutcome &outcome)
{
    m_progressRow->hide();
    const Chart *chart = mainChart(m_context.session.records());
    const std::vector<std::optional<QPointF>> placed = placesIn(chart, outcome.whole);
    // What a person placed is remembered where the layout had it, for when that is undone.
    for (std::size_t row = 0; row < outcome.wholePlaces.size(); ++row)
        if (!placed[row])
            m_known.insert(entityId(outcome.whole.nodes[row].entity), outcome.wholePlaces[row]);
    m_model->setGraph(nullptr); // it reads what the canvas holds
    m_canvas->setPicture(outcome.picture);
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
    m_timeRow->setVisible(m_hasRecords && !m_stops.empty());
    for (QAction *action : {m_save, m_copy, m_print})
        action->setEnabled(m_hasRecords);
    m_legend->setEntries(
        chartLegend(m_canvas->graph(), ChartTexts(QLocale().name()), m_canvas->hasPath()));
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
