// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/dateend.h"
#include "core/timeline/timelinepainter.h"
#include "ui/support/drawnitems.h"
#include "ui/timeline/timelineedits.h"

#include <QWidget>

class QScrollBar;

namespace saranda {

/// The timeline itself: shows a Timeline, lets one move through it, and reports what was asked of
/// it. It changes nothing by itself.
class TimelineCanvas : public QWidget, public DrawnItems
{
    Q_OBJECT

public:
    explicit TimelineCanvas(QWidget *parent = nullptr);

    /// Shows another timeline; what is in view and what is current stays where possible.
    void setTimeline(Timeline timeline);
    const Timeline &timeline() const { return m_timeline; }
    /// Another timeline is being computed: what is shown may be of before.
    void setDrawing(bool drawing);
    bool isDrawing() const { return m_isDrawing; }
    void setUtc(bool utc);
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }

    const TimeWindow &window() const { return m_window; }
    void setWindow(const TimeWindow &window);
    void fit();
    void zoomBy(double factor);
    void zoomAt(double factor, double x);
    void panBy(double pixels);

    int current() const { return m_current; }
    /// -1 = none. Moves the view so that it can be seen.
    void setCurrent(int event);
    /// The picture as it is laid out now.
    const TimelineLayout &layoutNow();
    double minimapTop() const;
    /// Where the ends of what is seen stand on the small map, in pixels.
    std::pair<double, double> windowOnMinimap() const;

    int itemCount() const override { return int(m_timeline.events.size()); }
    QString itemName(int event) const override;
    QString itemKey(int event) const override;
    QRect itemPlace(int event) override;
    int itemAt(const QPoint &place) override;
    int currentItem() const override { return m_current; }

Q_SIGNALS:
    void currentChanged(int event);
    void activated(int event);
    void windowChanged();
    /// A date somebody pointed at, no more exact than they could.
    void createRequested(const QString &edtf);
    void dateDragged(int event, const saranda::CaseDate &date);
    /// A remark for the status line.
    void remarked(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct EndUnderPointer {
        int event = -1;
        DateEnd end = DateEnd::Start;
    };
    enum class Drag { None, Pan, End, Minimap, MinimapEdge };

    TimelineSetup setup() const;
    double headerWidth() const;
    double plotHeight() const { return minimapTop(); }
    void changed();
    void keepDrag(const Timeline &before);
    void updateScrollBar();
    void paintState(QPainter &painter, const QColor &ink);
    void paintMinimap(QPainter &painter);
    void paintDraggedEnd(QPainter &painter);
    void makeMinimap();
    double labelWidth(int event) const;
    QStringList laneTitles(int event) const;
    int laneOf(int event) const;
    void take(int event);
    void reveal(int event);
    void walk(int steps);
    void walkToEnd(bool last);
    void changeLane(int direction);
    EndUnderPointer endAt(const QPointF &at);
    bool canDrag(const EndUnderPointer &end);
    void dragEndTo(double x);
    void centerOnMinimap(double x);
    std::optional<DateEnd> windowEdgeAt(double x) const;
    void moveWindowEdge(DateEnd edge, double to);
    void dragWindowEdge(double x);
    bool windowEdgeKey(QKeyEvent *event);
    void showCard(const QPoint &at, const QPoint &global);
    bool walkKey(QKeyEvent *event);
    bool moveKey(QKeyEvent *event);

    Timeline m_timeline;
    TimeWindow m_window;
    TimelineLayout m_layout;
    bool m_isStale = true;
    bool m_hasWindow = false;
    bool m_isFitted = false; ///< shows all, also after the next resize
    bool m_isDrawing = false;
    bool m_isUtc = true;
    bool m_isReadOnly = false;
    int m_current = -1;
    int m_currentLane = -1;
    int m_hovered = -1;
    mutable std::vector<float> m_labelWidths;
    std::vector<double> m_minimap; ///< shares of the height, column by column
    TimeWindow m_all;
    QScrollBar *m_scroll = nullptr;

    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    TimeWindow m_pressedWindow;
    EndUnderPointer m_draggedEnd;
    DateEnd m_draggedEdge = DateEnd::Start;
    std::optional<CaseDate> m_draggedDate;
};

} // namespace saranda
