// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/linkchart/layoutjob.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace saranda {

class ChartCanvas;
class ChartLegendStrip;
class ChartModel;
class EmptyState;
class MessageLine;
class RelationForm;
class TablePane;
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
    QLineEdit *filterEdit() const { return m_filter; }
    QComboBox *arrangementBox() const { return m_arrangement; }
    QComboBox *levelBox() const { return m_level; }
    QComboBox *markingBox() const { return m_marking; }
    QComboBox *neighboursBox() const { return m_neighbours; }
    QSlider *timeSlider() const { return m_time; }
    QLabel *timeLabel() const { return m_timeText; }
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
    QAction *copyAction() const { return m_copy; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createActions();
    void createControls();
    void createTimeControls();
    void createLayout();
    void connectSignals();
    void connectActions();
    void scheduleRebuild();
    void rebuild();
    ChartOptions shownOptions(bool isWhole) const;
    ChartArrangement arrangement() const;
    void fillMarkings();
    void fillStops(const CaseRecords &records);
    void showTime();
    void take(const LayoutOutcome &outcome);
    void showView();
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
    void chooseNeighbours();
    void savePicture();
    void copyPicture();
    void print();
    ChartPaperOptions paperOptions() const;
    void openRecord();

    PageContext m_context;
    ChartCanvas *m_canvas = nullptr;
    ChartModel *m_model = nullptr;
    LayoutJob *m_job = nullptr;
    RelationForm *m_form = nullptr;
    TablePane *m_table = nullptr;
    QStackedWidget *m_views = nullptr;
    ChartLegendStrip *m_legend = nullptr;
    MessageLine *m_message = nullptr;
    EmptyState *m_empty = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_arrangement = nullptr;
    QComboBox *m_level = nullptr;
    QComboBox *m_marking = nullptr;
    QComboBox *m_neighbours = nullptr;
    QSlider *m_time = nullptr;
    QLabel *m_timeText = nullptr;
    QWidget *m_timeRow = nullptr;
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
    QAction *m_print = nullptr;

    /// Where nodes lie that no person has placed; kept so that nothing jumps.
    QHash<QString, QPointF> m_known;
    ChartArrangement m_knownArrangement = ChartArrangement::ForceDirected;
    std::optional<ChartArrangement> m_ownArrangement; ///< of a case that cannot be written
    std::vector<Seconds> m_stops; ///< instants at which the chart changes
    std::optional<EntityRef> m_focusCenter;
    std::optional<std::pair<EntityRef, EntityRef>> m_pathEnds;
    QUuid m_selectAfter; ///< a new fact whose link is to be selected once it is drawn
    bool m_isStale = true;
    bool m_hasRecords = false;
};

} // namespace saranda
