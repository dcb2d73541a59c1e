// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace saranda {

class CaseDate;
class EmptyState;
class LegendStrip;
class MessageLine;
class RecordsJob;
class TablePane;
class TimelineCanvas;
class TimelineModel;
struct ComputedTimeline;
struct PictureOptions;
enum class LegendSign;

/// The case as a story in time: the picture, its table twin, and what both can be asked.
class TimelinePage : public Page
{
    Q_OBJECT

public:
    explicit TimelinePage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QList<QAction *> pageActions() const override;
    bool showRecord(const RecordRef &record) override;
    RecordRef selectedRecord() const override;

    TimelineCanvas *canvas() const { return m_canvas; }
    TablePane *table() const { return m_table; }
    QLineEdit *filterEdit() const { return m_filter; }
    QComboBox *lanesBox() const { return m_lanes; }
    QComboBox *clockBox() const { return m_clock; }
    QAction *sizeAction() const { return m_size; }
    QToolButton *remarksButton() const { return m_remarks; }
    MessageLine *message() const { return m_message; }
    /// Whether what is shown is of before, and what is to take its place is being computed.
    bool isDrawing() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createActions();
    void createControls();
    void createLayout();
    void connectSignals();
    void fillClaims();
    void scheduleRebuild();
    void rebuild();
    void take(ComputedTimeline computed);
    void updateActions();
    void showLegend(const std::vector<LegendSign> &signs);
    void showRemarks();
    void showAsTable(bool table);
    void selectInTable(int event);
    void createFact(const QString &edtf);
    void moveDate(int event, const CaseDate &date);
    void createPagesMenu();
    PictureOptions paperOptions() const;
    void savePicture();
    void print();
    RecordRef refOf(int event) const;
    void openRecord(int event);

    PageContext m_context;
    TimelineCanvas *m_canvas = nullptr;
    TimelineModel *m_model = nullptr;
    RecordsJob *m_job = nullptr;
    std::shared_ptr<const Doctrine> m_doctrine; ///< shared with threads, which may outlive this
    TablePane *m_table = nullptr;
    QStackedWidget *m_views = nullptr;
    LegendStrip *m_legend = nullptr;
    MessageLine *m_message = nullptr;
    EmptyState *m_empty = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_lanes = nullptr;
    QComboBox *m_clock = nullptr;
    QCheckBox *m_utc = nullptr;
    QToolButton *m_remarks = nullptr;
    QMenu *m_remarksMenu = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_fit = nullptr;
    QAction *m_asTable = nullptr;
    QAction *m_save = nullptr;
    QAction *m_pages = nullptr;
    QAction *m_size = nullptr;
    QAction *m_print = nullptr;
    QString m_shownMarking; ///< of what is drawn
    QString m_shownFilter;
    bool m_isStale = true;
};

} // namespace saranda
