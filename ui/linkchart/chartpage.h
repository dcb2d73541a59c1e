// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartconditions.h"
#include "ui/linkchart/layoutjob.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

class QComboBox;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace saranda {

class ChartCanvas;
class ChartChooser;
class ChartConditionBar;
class ChartModel;
class EmptyState;
class LegendStrip;
class MessageLine;
class RecordsJob;
class RelationForm;
class TablePane;
struct ChartGraphs;
struct ChartInHand;
struct ChartPaperOptions;
struct DrawnRelation;
struct Edit;

/// The case as nodes and links: the picture, its table twin, and what both can be asked.
class ChartPage : public Page
{
    Q_OBJECT

public:
    explicit ChartPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QList<QAction *> pageActions() const override;
    RecordRef selectedRecord() const override;

    ChartCanvas *canvas() const { return m_canvas; }
    TablePane *table() const { return m_table; }
    ChartChooser *chooser() const { return m_chooser; }
    ChartConditionBar *conditionBar() const { return m_conditions; }
    QComboBox *arrangementBox() const { return m_arrangement; }
    /// The chart that is shown; null in a case without one.
    const Chart *chart() const;
    RelationForm *relationForm() const { return m_form; }
    MessageLine *message() const { return m_message; }
    LayoutJob *layoutJob() const { return m_job; }
    QAction *pathAction() const { return m_path; }
    QAction *relateAction() const { return m_relate; }
    QAction *foldAction() const { return m_fold; }
    QAction *keepAction() const { return m_keep; }
    QAction *anewAction() const { return m_anew; }
    QAction *tableAction() const { return m_asTable; }
    QAction *saveAction() const { return m_save; }
    QAction *sizeAction() const { return m_size; }
    QAction *copyAction() const { return m_copy; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createActions();
    void createControls();
    void createLayout();
    void connectSignals();
    void connectActions();
    void connectChartActions();
    void scheduleRebuild();
    void rebuild();
    ChartOptions shownOptions(bool isWhole) const;
    ChartArrangement arrangement() const;
    ChartInHand chartInHand() const;
    void bringUpToDate();
    void keepConditions();
    void showChart(const QUuid &id);
    void addChart(const Edit &edit);
    void renameChart(const QString &title);
    void duplicateChart();
    void deleteChart();
    void layOut(ChartGraphs graphs);
    void take(const LayoutOutcome &outcome);
    void showView();
    void showState();
    void showLegend();
    void updateActions();
    void showAsTable(bool table);
    void showPath();
    void relate();
    void openForm(int from, int to);
    void closeForm();
    void placeForm();
    void addRelation(const DrawnRelation &drawn);
    void addPerson();
    void moveNode(int node, const QPointF &place);
    void toggleFold();
    void applyEdit(const Edit &edit);
    void savePicture();
    void copyPicture();
    void print();
    ChartPaperOptions paperOptions() const;
    void openRecord();

    PageContext m_context;
    ChartCanvas *m_canvas = nullptr;
    ChartModel *m_model = nullptr;
    RecordsJob *m_gathering = nullptr; ///< of nodes and links from the records
    std::shared_ptr<const Doctrine> m_doctrine; ///< shared with threads, which may outlive this
    LayoutJob *m_job = nullptr;
    RelationForm *m_form = nullptr;
    TablePane *m_table = nullptr;
    QStackedWidget *m_views = nullptr;
    LegendStrip *m_legend = nullptr;
    MessageLine *m_message = nullptr;
    EmptyState *m_empty = nullptr;
    ChartChooser *m_chooser = nullptr;
    ChartConditionBar *m_conditions = nullptr;
    QComboBox *m_arrangement = nullptr;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_fit = nullptr;
    QAction *m_asTable = nullptr;
    QAction *m_relate = nullptr;
    QAction *m_path = nullptr;
    QAction *m_fold = nullptr;
    QAction *m_keep = nullptr;
    QAction *m_anew = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_save = nullptr;
    QAction *m_size = nullptr;
    QAction *m_print = nullptr;

    std::optional<Chart::Id> m_shown; ///< as somebody chose it; it may be gone by now
    ChartConditions m_kept; ///< as the chart kept them when they were last shown
    std::optional<Chart::Id> m_keptOf;
    /// Where nodes lie that no person has placed, by chart; kept so that nothing jumps.
    QHash<QUuid, QHash<QString, QPointF>> m_known;
    ChartArrangement m_knownArrangement = ChartArrangement::ForceDirected;
    QUuid m_knownChart;
    std::optional<ChartArrangement> m_ownArrangement; ///< of a case that cannot be written
    std::optional<std::pair<EntityRef, EntityRef>> m_pathEnds;
    QUuid m_selectAfter; ///< a new fact whose link is to be selected once it is drawn
    ChartSaying m_saying; ///< of the chart that is shown
    int m_question = 0; ///< counts what was asked for
    bool m_isAnswered = false; ///< what is shown is what was asked for last
    bool m_isStale = true;
    bool m_hasRecords = false;
};

} // namespace saranda
