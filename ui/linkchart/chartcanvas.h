// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/linkchart/grounddrawing.h"
#include "ui/support/drawnitems.h"

#include <QWidget>

class QTimer;

namespace saranda {

/// The link chart itself: shows a ChartPicture, lets one move through it, and reports what was
/// asked of it. It changes nothing by itself.
class ChartCanvas : public QWidget, public DrawnItems
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    /// Shows another chart; what is in view and what is selected stays where possible.
    void setPicture(ChartPicture picture);
    const ChartPicture &picture() const { return *m_picture; }
    const ChartGraph &graph() const { return m_picture->graph; }
    /// Another chart is being computed: what is shown may be of before.
    void setDrawing(bool drawing);
    bool isDrawing() const { return m_isDrawing; }
    /// Whether what is seen has been drawn for this place and size.
    bool isSharp() const;
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }

    void fit();
    /// Shows all of the next chart, wherever one looks now.
    void fitNext() { m_fitsNext = true; }
    void zoomBy(double factor);
    double scale() const { return m_scale; }
    ChartView view() const;

    int currentNode() const { return m_node; }
    int currentLink() const { return m_link; }
    int markedNode() const { return m_marked; }
    /// -1 = none. Moves the view so that it can be seen.
    void setCurrentNode(int node);
    void setCurrentLink(int link);
    void setMarkedNode(int node);
    /// Links to be drawn as a path; empty = none.
    void setPath(const std::vector<int> &links);
    bool hasPath() const { return !m_path.empty(); }
    std::vector<bool> pathLinks() const { return m_path; }

    /// Where a new relation is drawn from, beside a node.
    QPointF handleOf(int node) const;

    int itemCount() const override { return int(m_picture->places.size()); }
    QString itemName(int node) const override;
    QString itemKey(int node) const override;
    QRect itemPlace(int node) override;
    int itemAt(const QPoint &place) override;
    int currentItem() const override { return m_node; }

Q_SIGNALS:
    void currentChanged();
    void markedChanged();
    void activated();
    void nodeMoved(int node, const QPointF &place);
    void relationDrawn(int from, int to);
    /// A remark for the status line.
    void remarked(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
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
    enum class Drag { None, Pan, Node, Relation };

    double unit() const; ///< height of a node at the usual size
    void zoomAt(double factor, const QPointF &still);
    void panBy(const QPointF &pixels);
    void reveal(const QRectF &units);
    void take(int node, int link);
    void announce();
    void walk(int x, int y);
    bool walkKey(QKeyEvent *event);
    bool viewKey(QKeyEvent *event);
    void moveNode(int node, const QPointF &place);
    void click(const QPointF &at, bool marks);
    int handleAt(const QPointF &at) const;
    void updateCursor(const QPointF &at);
    void paintHandle(QPainter &painter, const ChartColors &colors);
    void paintDrag(QPainter &painter, const ChartColors &colors);
    void paintChart(QPainter &painter, const ChartStyle &style);
    bool isLong() const;
    bool showsStored(const ChartView &wanted) const;
    GroundDrawing::Request groundWanted(const ChartStyle &style) const;
    void takeStored(const DrawnGround &ground);
    void paintStored(QPainter &painter, const ChartView &wanted) const;
    void renewStored();
    void moved();

    std::shared_ptr<const ChartPicture> m_picture; ///< shared with the thread that draws it
    double m_scale = 40;
    QPointF m_origin;
    bool m_isFitted = true; ///< shows all, also after the next resize
    bool m_fitsNext = false;
    bool m_isReadOnly = false;
    bool m_isDrawing = false;
    int m_node = -1;
    int m_link = -1;
    int m_marked = -1;
    int m_hovered = -1;
    std::vector<bool> m_path;

    /// A chart that takes long to draw, with what lies around the view. While one moves, it is
    /// shown shifted and stretched; what is sharp comes when one stands still, from another thread
    /// where it would hold up a frame.
    GroundDrawing *m_drawing = nullptr;
    DrawnGround m_stored;
    bool m_isStoredStale = true; ///< of another chart, or in other colours
    double m_drawingTime = 0; ///< milliseconds of the last drawing in full
    QTimer *m_standstill = nullptr;

    Drag m_drag = Drag::None;
    bool m_hasMoved = false;
    int m_dragged = -1;
    QPointF m_pressedAt;
    QPointF m_pressedOrigin;
    QPointF m_pointer;
};

} // namespace saranda
