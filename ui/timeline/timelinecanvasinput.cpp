// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/timeline/civiltime.h"
#include "ui/support/safetext.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinewords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

constexpr double keyZoom = 1.5;
constexpr double keyPan = 80; // pixels
constexpr double grip = 5; // pixels around an end that can be dragged
constexpr double leastStepWidth = 2; // pixels; nearer days or months cannot be told apart

} // namespace

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const double steps = delta.y() / 120.0;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        m_scroll->setValue(m_scroll->value() - int(steps * 3 * m_scroll->singleStep()));
    else if (std::abs(delta.x()) > std::abs(delta.y()))
        panBy(-delta.x() / 120.0 * keyPan);
    else if (event->position().x() < headerWidth() && m_scroll->isVisible())
        m_scroll->setValue(m_scroll->value() - int(steps * 3 * m_scroll->singleStep()));
    else
        zoomAt(std::pow(1.25, steps), std::max(0.0, event->position().x() - headerWidth()));
    event->accept();
}

TimelineCanvas::EndUnderPointer TimelineCanvas::endAt(const QPointF &at)
{
    if (m_isReadOnly)
        return {};
    const TimelineLayout &layout = layoutNow();
    for (const LaneArea &area : layout.lanes) {
        for (const EventBox &box : area.layout.boxes) {
            const TimelineLayout::Edges edges = layout.edgesOf(area, box);
            if (at.y() < edges.top || at.y() > edges.bottom)
                continue;
            const TimelineEvent &event = m_timeline.events[std::size_t(box.event)];
            if (event.kind != u"fact" && event.kind != u"incident")
                continue;
            const double x = at.x() - layout.headerWidth;
            // The nearer end where both are close.
            const double toStart = std::abs(x - box.softFrom);
            const double toEnd = std::abs(x - box.softTo);
            const DateEnd end = toStart < toEnd ? DateEnd::Start : DateEnd::End;
            if (std::min(toStart, toEnd) <= grip && stepOf(event.date, end) != DateStep::None)
                return {box.event, end};
        }
    }
    return {};
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position();
    m_pressedWindow = setup().window;
    if (event->position().y() >= minimapTop()) {
        const std::optional<DateEnd> edge = windowEdgeAt(event->position().x());
        m_drag = edge ? Drag::MinimapEdge : Drag::Minimap;
        m_draggedEdge = edge.value_or(DateEnd::Start);
        if (!edge)
            centerOnMinimap(event->position().x());
        return;
    }
    m_draggedEnd = endAt(event->position());
    m_draggedDate.reset();
    m_drag = m_draggedEnd.event >= 0 && canDrag(m_draggedEnd) ? Drag::End : Drag::Pan;
}

/// Whether the date can be moved by what it is written in, at this zoom; else says so.
bool TimelineCanvas::canDrag(const EndUnderPointer &end)
{
    const DateStep step = stepOf(m_timeline.events[std::size_t(end.event)].date, end.end);
    if (lengthOf(step) * m_pressedWindow.pixelsPerSecond() >= leastStepWidth)
        return true;
    Q_EMIT remarked(step == DateStep::Year
                        ? tr("Zoom in until years can be told apart to drag this date.")
                        : step == DateStep::Month
                        ? tr("Zoom in until months can be told apart to drag this date.")
                        : tr("Zoom in until days can be told apart to drag a date."));
    return false;
}

void TimelineCanvas::dragEndTo(double x)
{
    const TimelineEvent &dragged = m_timeline.events[std::size_t(m_draggedEnd.event)];
    const TimeWindow window = setup().window;
    m_draggedDate =
        withMovedEnd(dragged.date, m_draggedEnd.end, instantAt(window.timeAt(x - headerWidth())),
                     1 / window.pixelsPerSecond());
    if (m_draggedDate)
        Q_EMIT remarked(tr("%1: %2").arg(dragged.key, humanDate(*m_draggedDate, QLocale())));
    update();
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    const bool hasMoved = (at - m_pressedAt).manhattanLength() > 3;
    switch (m_drag) {
    case Drag::Minimap:
        centerOnMinimap(at.x());
        return;
    case Drag::MinimapEdge:
        dragWindowEdge(at.x());
        return;
    case Drag::End:
        if (hasMoved)
            dragEndTo(at.x());
        return;
    case Drag::Pan:
        if (hasMoved)
            setWindow(panned(m_pressedWindow, m_pressedAt.x() - at.x()));
        return;
    case Drag::None:
        break;
    }
    const int hovered = at.y() < minimapTop() ? layoutNow().eventAt(at.x(), at.y()) : -1;
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
    const bool isGrip =
        at.y() >= minimapTop() ? windowEdgeAt(at.x()).has_value() : endAt(at).event >= 0;
    setCursor(isGrip ? Qt::SizeHorCursor : hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = m_drag;
    m_drag = Drag::None;
    const bool hasMoved = (event->position() - m_pressedAt).manhattanLength() > 3;
    if (drag == Drag::End && m_draggedDate) {
        const CaseDate date = *m_draggedDate;
        m_draggedDate.reset();
        update();
        Q_EMIT dateDragged(m_draggedEnd.event, date);
        return;
    }
    if (hasMoved || event->button() != Qt::LeftButton || drag == Drag::Minimap
        || drag == Drag::MinimapEdge)
        return;
    const int clicked = layoutNow().eventAt(event->position().x(), event->position().y());
    if (clicked >= 0) {
        m_currentLane = laneOf(clicked);
        take(clicked);
    }
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    m_drag = Drag::None;
    if (event->button() != Qt::LeftButton || at.y() >= minimapTop() || at.x() < headerWidth())
        return;
    const TimelineLayout &layout = layoutNow();
    if (const int clicked = layout.eventAt(at.x(), at.y()); clicked >= 0) {
        Q_EMIT activated(clicked);
    } else if (const EventCluster *cluster = layout.clusterAt(at.x(), at.y())) {
        const double margin = (double(cluster->ends) - double(cluster->begins)) * 0.1;
        setWindow({double(cluster->begins) - margin, double(cluster->ends) + margin, 1});
    } else if (!m_isReadOnly) {
        Q_EMIT createRequested(edtfAt(layout.window, at.x() - headerWidth()));
    }
}

void TimelineCanvas::leaveEvent(QEvent *)
{
    if (m_hovered >= 0) {
        m_hovered = -1;
        update();
    }
}

bool TimelineCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showCard(help->pos(), help->globalPos());
        return true;
    }
    return QWidget::event(event);
}

void TimelineCanvas::showCard(const QPoint &at, const QPoint &global)
{
    const TimelineLayout &layout = layoutNow();
    const int row = layout.eventAt(at.x(), at.y());
    if (row >= 0) {
        QToolTip::showText(global, safeToolTip(eventCard(m_timeline, row, laneTitles(row))), this);
    } else if (const EventCluster *cluster = layout.clusterAt(at.x(), at.y())) {
        QToolTip::showText(
            global, tr("%Ln event(s). Double click to look closer.", nullptr, cluster->count),
            this);
    } else {
        QToolTip::hideText();
    }
}

void TimelineCanvas::walk(int steps)
{
    if (m_currentLane < 0 || m_timeline.lanes[std::size_t(m_currentLane)].dated.empty()) {
        walkToEnd(steps < 0);
        return;
    }
    const std::vector<int> &rows = m_timeline.lanes[std::size_t(m_currentLane)].dated;
    const auto at = std::find(rows.begin(), rows.end(), m_current);
    if (at == rows.end()) {
        take(rows.front());
        return;
    }
    const auto place =
        std::clamp<std::ptrdiff_t>(at - rows.begin() + steps, 0, std::ptrdiff_t(rows.size()) - 1);
    take(rows[std::size_t(place)]);
}

void TimelineCanvas::walkToEnd(bool last)
{
    if (m_currentLane < 0 || m_timeline.lanes[std::size_t(m_currentLane)].dated.empty()) {
        const auto lane =
            std::find_if(m_timeline.lanes.begin(), m_timeline.lanes.end(),
                         [](const TimelineLane &each) { return !each.dated.empty(); });
        if (lane == m_timeline.lanes.end())
            return;
        m_currentLane = int(lane - m_timeline.lanes.begin());
    }
    const std::vector<int> &rows = m_timeline.lanes[std::size_t(m_currentLane)].dated;
    take(last ? rows.back() : rows.front());
}

void TimelineCanvas::changeLane(int direction)
{
    if (m_currentLane < 0 || m_current < 0) {
        walkToEnd(false);
        return;
    }
    const Seconds at = m_timeline.events[std::size_t(m_current)].span.from;
    for (int lane = m_currentLane + direction; lane >= 0 && lane < int(m_timeline.lanes.size());
         lane += direction) {
        const std::vector<int> &rows = m_timeline.lanes[std::size_t(lane)].dated;
        if (rows.empty())
            continue;
        const auto distance = [&](int row) {
            return std::abs(double(m_timeline.events[std::size_t(row)].span.from) - double(at));
        };
        m_currentLane = lane;
        take(*std::min_element(rows.begin(), rows.end(), [&](int left, int right) {
            return distance(left) < distance(right);
        }));
        return;
    }
}

bool TimelineCanvas::walkKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        walk(-1);
        return true;
    case Qt::Key_Right:
        walk(1);
        return true;
    case Qt::Key_Up:
        changeLane(-1);
        return true;
    case Qt::Key_Down:
        changeLane(1);
        return true;
    case Qt::Key_Home:
        walkToEnd(false);
        return true;
    case Qt::Key_End:
        walkToEnd(true);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        return m_current >= 0;
    default:
        return false;
    }
}

bool TimelineCanvas::moveKey(QKeyEvent *event)
{
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(keyZoom);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / keyZoom);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isShifted)
            panBy(event->key() == Qt::Key_Left ? -keyPan : keyPan);
        return isShifted;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_scroll->triggerAction(event->key() == Qt::Key_PageUp
                                    ? QAbstractSlider::SliderPageStepSub
                                    : QAbstractSlider::SliderPageStepAdd);
        return true;
    case Qt::Key_Escape:
        if (m_drag != Drag::End)
            return false;
        m_drag = Drag::None;
        m_draggedDate.reset();
        update();
        return true;
    default:
        return false;
    }
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (windowEdgeKey(event) || (isPlain && (moveKey(event) || walkKey(event))))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

void TimelineCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace saranda
