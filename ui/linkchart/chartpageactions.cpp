// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/linkchart/chartpath.h"
#include "core/session/casesession.h"
#include "core/timeline/letters.h"
#include "core/timeline/timelinepaper.h"
#include "ui/linkchart/chartcanvas.h"
#include "ui/linkchart/chartchooser.h"
#include "ui/linkchart/chartconditionbar.h"
#include "ui/linkchart/chartedits.h"
#include "ui/linkchart/chartpage.h"
#include "ui/linkchart/relationform.h"
#include "ui/support/icons.h"
#include "ui/support/messageline.h"
#include "ui/support/picturesize.h"
#include "ui/support/safetext.h"
#include "ui/support/saveas.h"
#include "ui/support/tableprint.h"
#include "ui/support/userprompt.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QPrinter>
#include <QStackedWidget>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr double chartActionZoom = 1.4;

} // namespace

QList<QAction *> ChartPage::pageActions() const
{
    // The tool bar shows as many as fit; wheel and keys zoom without it.
    return QList<QAction *>{m_fit,  m_asTable, m_relate, m_path, m_fold,   m_save,   m_print,
                            m_size, m_copy,    m_keep,   m_anew, m_zoomIn, m_zoomOut}
    + m_chooser->chartActions();
}

void ChartPage::createActions()
{
    const auto made = [this](const QString &iconName, const QString &text, const QString &help,
                             const QKeySequence &key = {}) {
        auto *action = new QAction(saranda::icon(iconName), text, this);
        action->setToolTip(help);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_zoomIn = made(u"add"_s, tr("Closer"), tr("Look closer (+, or the wheel)"));
    m_zoomOut = made(u"minus"_s, tr("Wider"), tr("See more of the chart (−, or the wheel)"));
    m_fit = made(u"linkchart"_s, tr("All"), tr("See all of it (0)"), Qt::Key_0);
    m_asTable = made(u"columns"_s, tr("As a table"), tr("The same links as a table, and back (T)"),
                     Qt::Key_T);
    m_asTable->setCheckable(true);
    m_relate = made(u"link"_s, tr("New relation"),
                    tr("A new relation from the marked node to the selected one (R). Mark a node "
                       "with Space or Ctrl+click, or drag from the ⊕ beside a node."),
                    Qt::Key_R);
    m_path =
        made(u"forward"_s, tr("Path"),
             tr("The shortest path between the marked node and the selected one (P)"), Qt::Key_P);
    m_fold = made(u"folder"_s, tr("Fold"),
                  tr("Draws the persons, personas and infrastructure linked to a group as part of "
                     "it, and apart again (F)"),
                  Qt::Key_F);
    m_keep = made(u"lock"_s, tr("Keep places"), tr("Keeps every node where it is now"));
    m_anew = made(u"redo"_s, tr("Arrange anew"), tr("Lets the arrangement place every node again"));
    m_copy = made(u"copy"_s, tr("Copy picture"), tr("Copies the chart as a picture"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut); // the table copies its own rows
    removeAction(m_copy);
    m_canvas->addAction(m_copy);
    m_save = made(u"export"_s, tr("Save as…"), tr("Write it as PDF, SVG or PNG"));
    m_size = made(u"picture"_s, tr("Picture size"),
                  tr("How large PNG and SVG pictures of the chart are saved and copied"));
    m_size->setMenu(new PictureSizeMenu(m_context.settings, u"linkchart/size"_s,
                                        tr("As large as the words need"), this));
    m_print = made(u"print"_s, tr("Print…"),
                   tr("Prints it, over several pages where one is not "
                      "enough"));
}

void ChartPage::connectActions()
{
    connect(m_zoomIn, &QAction::triggered, this, [this] { m_canvas->zoomBy(chartActionZoom); });
    connect(m_zoomOut, &QAction::triggered, this,
            [this] { m_canvas->zoomBy(1 / chartActionZoom); });
    connect(m_fit, &QAction::triggered, m_canvas, &ChartCanvas::fit);
    connect(m_asTable, &QAction::toggled, this, &ChartPage::showAsTable);
    connect(m_relate, &QAction::triggered, this, &ChartPage::relate);
    connect(m_path, &QAction::triggered, this, [this] {
        const std::vector<ChartNode> &nodes = m_canvas->graph().nodes;
        m_pathEnds = {nodes[std::size_t(m_canvas->markedNode())].entity,
                      nodes[std::size_t(m_canvas->currentNode())].entity};
        showPath();
        showView();
    });
    connect(m_fold, &QAction::triggered, this, &ChartPage::toggleFold);
    connect(m_keep, &QAction::triggered, this, [this] {
        applyEdit(keepingPlaces(m_context.session.records(), chartInHand(), m_canvas->graph(),
                                m_canvas->picture().places));
    });
    connect(m_anew, &QAction::triggered, this, [this] {
        m_known.remove(m_knownChart);
        const Edit edit = forgettingPlaces(m_context.session.records(), chartInHand());
        if (!edit.isEmpty() && !m_context.session.isReadOnly())
            applyEdit(edit);
        m_canvas->fitNext();
        scheduleRebuild();
    });
    connect(m_copy, &QAction::triggered, this, &ChartPage::copyPicture);
    connect(m_save, &QAction::triggered, this, &ChartPage::savePicture);
    connect(m_print, &QAction::triggered, this, &ChartPage::print);
    connectChartActions();
}

void ChartPage::connectChartActions()
{
    connect(m_chooser, &ChartChooser::chosen, this, &ChartPage::showChart);
    connect(m_chooser, &ChartChooser::renamed, this, &ChartPage::renameChart);
    connect(m_chooser->newAction(), &QAction::triggered, this, [this] {
        const CaseRecords &records = m_context.session.records();
        addChart(addingChart(records, freeChartTitle(records), arrangement()));
    });
    connect(m_chooser->duplicateAction(), &QAction::triggered, this, &ChartPage::duplicateChart);
    connect(m_chooser->deleteAction(), &QAction::triggered, this, &ChartPage::deleteChart);
    connect(m_chooser->papersAction(), &QAction::triggered, this, [this](bool isShown) {
        applyEdit(choosingForPapers(m_context.session.records(), *chart(), isShown));
    });
    addActions(m_chooser->chartActions()); // their keys, wherever on the page one is
}

void ChartPage::showChart(const QUuid &id)
{
    if (id.isNull() || (chart() && chart()->id.uuid == id && m_shown))
        return;
    keepConditions(); // of the one before
    m_shown = Chart::Id{id};
    m_context.settings.setText(u"linkchart/shown"_s, id.toString());
    m_pathEnds.reset();
    bringUpToDate();
    scheduleRebuild();
}

void ChartPage::addChart(const Edit &edit)
{
    keepConditions();
    if (!m_message->report(m_context.session.apply(edit)))
        return;
    edit.forEach<Chart>([this](const Change<Chart> &change) { showChart(change.id().uuid); });
    m_chooser->beginRename();
}

void ChartPage::renameChart(const QString &title)
{
    if (!chart())
        return;
    const Result<Edit> edit = renamingChart(m_context.session.records(), *chart(), title);
    if (m_message->report(edit))
        applyEdit(*edit);
}

void ChartPage::duplicateChart()
{
    keepConditions();
    const CaseRecords &records = m_context.session.records();
    if (chart())
        addChart(duplicatingChart(records, *chart(), freeChartTitle(records, chart()->title)));
}

void ChartPage::deleteChart()
{
    if (!chart())
        return;
    const QString name = chartName(*chart());
    if (!m_message->report(
            m_context.session.apply(removingChart(m_context.session.records(), *chart()))))
        return;
    m_message->offerUndo(m_context.session, tr("Deleted the chart “%1”.").arg(safeLine(name, 80)),
                         [this] { scheduleRebuild(); });
    scheduleRebuild();
}

/// A chart keeps what it leaves out; a case without charts has nothing to keep it in.
void ChartPage::keepConditions()
{
    const Chart *shown = chart();
    const bool isOfChart = shown && m_keptOf == shown->id;
    if (m_context.session.isReadOnly() || !isOfChart)
        return;
    const ChartConditions now = m_conditions->conditions();
    const Edit edit = keepingConditions(m_context.session.records(), *shown, now);
    if (edit.isEmpty())
        return;
    m_kept = now;
    applyEdit(edit);
}

void ChartPage::updateActions()
{
    const bool isWritable = !m_context.session.isReadOnly();
    const int node = m_canvas->currentNode();
    const int marked = m_canvas->markedNode();
    const bool hasPair = node >= 0 && marked >= 0 && node != marked;
    m_relate->setEnabled(isWritable && node >= 0 && marked >= 0);
    m_path->setEnabled(hasPair);
    const ChartNode *chosen = node < 0 ? nullptr : &m_canvas->graph().nodes[std::size_t(node)];
    m_fold->setEnabled(isWritable && chosen && chosen->canFold);
    m_fold->setText(chosen && chosen->isFolded ? tr("Unfold") : tr("Fold"));
    m_keep->setEnabled(isWritable && m_hasRecords);
    m_anew->setEnabled(m_hasRecords);
    m_conditions->setSelected(chosen ? std::optional(chosen->entity) : std::nullopt);
}

void ChartPage::showPath()
{
    if (!m_pathEnds)
        return;
    const ChartGraph &graph = m_canvas->graph();
    const int from = graph.nodeOf(m_pathEnds->first);
    const int to = graph.nodeOf(m_pathEnds->second);
    const std::vector<int> path = shortestPath(graph, from, to);
    m_canvas->setPath(path);
    if (from < 0 || to < 0) {
        m_pathEnds.reset();
    } else if (path.empty()) {
        m_pathEnds.reset();
        m_message->showMessage(MessageLine::Kind::Notice,
                               tr("No path leads from %1 to %2 in what is shown.")
                                   .arg(safeLine(graph.nodes[std::size_t(from)].name, 80),
                                        safeLine(graph.nodes[std::size_t(to)].name, 80)));
    } else {
        const QString text = safeLine(pathText(graph, from, path), 1500);
        m_message->showMessage(MessageLine::Kind::Notice, text, tr("Hide the path"), [this] {
            m_pathEnds.reset();
            m_canvas->setPath({});
            m_message->clear();
            showView();
        });
        Q_EMIT statusMessage(text);
    }
}

void ChartPage::relate()
{
    if (m_canvas->markedNode() >= 0 && m_canvas->currentNode() >= 0)
        openForm(m_canvas->markedNode(), m_canvas->currentNode());
}

void ChartPage::openForm(int from, int to)
{
    if (m_context.session.isReadOnly())
        return;
    const std::vector<ChartNode> &nodes = m_canvas->graph().nodes;
    m_form->open(nodes[std::size_t(from)].entity, nodes[std::size_t(to)].entity);
    placeForm();
}

void ChartPage::placeForm()
{
    m_form->adjustSize();
    const QRect room = m_views->geometry();
    m_form->move(std::max(0, room.center().x() - m_form->width() / 2),
                 room.top() + std::max(0, room.height() / 8));
}

void ChartPage::closeForm()
{
    m_form->leave();
    m_canvas->setFocus();
}

void ChartPage::addRelation(const DrawnRelation &drawn)
{
    const Edit edit = addingRelation(m_context.session.records(), drawn);
    if (!m_message->report(m_context.session.apply(edit)))
        return;
    edit.forEach<Fact>([this](const Change<Fact> &change) { m_selectAfter = change.id().uuid; });
    closeForm();
    scheduleRebuild();
}

void ChartPage::addPerson()
{
    const Edit edit = addingPerson(m_context.session.records());
    if (!m_message->report(m_context.session.apply(edit)))
        return;
    edit.forEach<Actor>([this](const Change<Actor> &change) {
        Q_EMIT recordRequested({u"actor"_s, change.id().uuid, {}});
    });
}

void ChartPage::applyEdit(const Edit &edit)
{
    if (!edit.isEmpty())
        m_message->report(m_context.session.apply(edit));
    scheduleRebuild(); // the chart is no matter of the assessment
}

void ChartPage::moveNode(int node, const QPointF &place)
{
    applyEdit(movingNode(m_context.session.records(), chartInHand(),
                         m_canvas->graph().nodes[std::size_t(node)], place));
}

void ChartPage::toggleFold()
{
    const int row = m_canvas->currentNode();
    if (row < 0)
        return;
    const ChartNode &node = m_canvas->graph().nodes[std::size_t(row)];
    applyEdit(folding(m_context.session.records(), chartInHand(), node,
                      m_canvas->picture().places[std::size_t(row)], !node.isFolded));
}

ChartPaperOptions ChartPage::paperOptions() const
{
    ChartPaperOptions options;
    options.marking = m_saying.marking;
    options.subtitle = m_saying.subtitle;
    options.font = font();
    options.pathLinks = m_canvas->pathLinks();
    options.size = qobject_cast<PictureSizeMenu *>(m_size->menu())->size();
    return options;
}

/// The chart as it is when one asks for it: another may be shown by the time the path is chosen.
void ChartPage::savePicture()
{
    const ChartPicture picture = m_canvas->picture();
    const ChartPaperOptions options = paperOptions();
    saveAs(this, m_context.prompt, *m_message,
           {tr("Save the link chart"), u"chart.pdf"_s, tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"),
            [&picture] {
                return missingLettersSentence(lettersWithoutFont(drawnText(picture.graph)));
            }},
           [&](QIODevice &to, const QString &ending) {
               return writeChartPicture(to, pictureFormatOf(ending).value_or(PictureFormat::Pdf),
                                        picture, options);
           });
}

void ChartPage::copyPicture()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<> written =
        writeChartPicture(buffer, PictureFormat::Png, m_canvas->picture(), paperOptions());
    if (!m_message->report(written))
        return;
    QGuiApplication::clipboard()->setImage(QImage::fromData(buffer.data()));
    Q_EMIT statusMessage(tr("Copied the chart as a picture."));
}

void ChartPage::print()
{
    choosePrinter(
        this, QPageLayout::Landscape, false,
        [picture = m_canvas->picture(), options = paperOptions()](QPrinter &printer) {
            return printChart(printer, picture, options);
        },
        m_message);
}

} // namespace saranda
