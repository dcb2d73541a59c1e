// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "ui/linkchart/chartcanvas.h"
#include "ui/linkchart/chartwords.h"
#include "ui/support/safetext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

constexpr double chartKeyZoom = 1.25;
constexpr double chartKeyPan = 80; // pixels
constexpr double dragThreshold = 4;
constexpr double linkReach = 6; // pixels beside a line that still mean it

/// The links at a node, in the order in which they are walked.
std::vector<int> linksOfNode(const ChartGraph &graph, int node)
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < graph.links.size(); ++row)
        if (graph.links[row].from == node || graph.links[row].to == node)
            rows.push_back(int(row));
    return rows;
}

} // namespace

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        panBy(QPointF(delta.y() + delta.x(), 0) / 120.0 * chartKeyPan);
    else if (std::abs(delta.x()) > std::abs(delta.y()))
        panBy(QPointF(delta.x(), 0) / 120.0 * chartKeyPan);
    else
        zoomAt(std::pow(1.2, delta.y() / 120.0), event->position());
    event->accept();
}

int ChartCanvas::handleAt(const QPointF &at) const
{
    if (m_isReadOnly || m_scale < 12)
        return -1;
    for (const int node : {m_hovered, m_node}) {
        if (node < 0)
            continue;
        const QPointF way = at - handleOf(node);
        if (std::hypot(way.x(), way.y()) <= 9)
            return node;
    }
    return -1;
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_pressedAt = m_pointer = event->position();
    m_pressedOrigin = m_origin;
    m_hasMoved = false;
    m_dragged = handleAt(m_pressedAt);
    if (event->button() == Qt::MiddleButton) {
        m_drag = Drag::Pan;
        return;
    }
    if (m_dragged >= 0) {
        m_drag = Drag::Relation;
        return;
    }
    m_dragged = m_picture->nodeAt(view().toUnits(m_pressedAt));
    m_drag = m_dragged >= 0 && !m_isReadOnly ? Drag::Node : Drag::Pan;
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    m_pointer = at;
    m_hasMoved = m_hasMoved
        || (m_drag != Drag::None && (at - m_pressedAt).manhattanLength() > dragThreshold);
    switch (m_drag) {
    case Drag::Pan:
        if (m_hasMoved) {
            m_origin = m_pressedOrigin + at - m_pressedAt;
            m_isFitted = false;
            moved();
        }
        return;
    case Drag::Node:
        update();
        return;
    case Drag::Relation:
        m_hovered = m_picture->nodeAt(view().toUnits(at));
        update();
        return;
    case Drag::None:
        updateCursor(at);
    }
}

void ChartCanvas::updateCursor(const QPointF &at)
{
    const bool isHandle = handleAt(at) >= 0;
    const int hovered = isHandle ? m_hovered : m_picture->nodeAt(view().toUnits(at));
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
    const bool isLink =
        hovered < 0 && m_picture->linkAt(view().toUnits(at), linkReach / m_scale) >= 0;
    setCursor(isHandle                     ? Qt::CrossCursor
                  : hovered >= 0 || isLink ? Qt::PointingHandCursor
                                           : Qt::ArrowCursor);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = m_drag;
    const int dragged = m_dragged;
    const QPointF at = event->position();
    m_drag = Drag::None;
    update();
    if (!m_hasMoved) {
        if (event->button() == Qt::LeftButton && drag != Drag::Relation)
            click(at, event->modifiers().testFlag(Qt::ControlModifier));
        return;
    }
    if (drag == Drag::Node && dragged >= 0)
        moveNode(dragged, m_picture->places[std::size_t(dragged)] + (at - m_pressedAt) / m_scale);
    if (drag == Drag::Relation)
        if (const int other = m_picture->nodeAt(view().toUnits(at)); other >= 0)
            Q_EMIT relationDrawn(dragged, other);
}

void ChartCanvas::click(const QPointF &at, bool marks)
{
    const QPointF units = view().toUnits(at);
    const int node = m_picture->nodeAt(units);
    if (marks) {
        setMarkedNode(node == m_marked ? -1 : node);
        return;
    }
    const int link = node >= 0 ? -1 : m_picture->linkAt(units, linkReach / m_scale);
    take(node >= 0 ? node : link >= 0 ? m_node : -1, link);
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag = Drag::None;
    if (event->button() != Qt::LeftButton)
        return;
    click(event->position(), false);
    if (m_node >= 0 || m_link >= 0)
        Q_EMIT activated();
}

void ChartCanvas::leaveEvent(QEvent *)
{
    if (m_hovered >= 0) {
        m_hovered = -1;
        update();
    }
}

bool ChartCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPointF units = view().toUnits(help->pos());
    const int node = m_picture->nodeAt(units);
    const int link = node >= 0 ? -1 : m_picture->linkAt(units, linkReach / m_scale);
    if (node >= 0)
        QToolTip::showText(help->globalPos(), safeToolTip(nodeCard(graph(), node)), this);
    else if (link >= 0)
        QToolTip::showText(help->globalPos(), safeToolTip(linkCard(graph(), link)), this);
    else
        QToolTip::hideText();
    return true;
}

void ChartCanvas::walk(int x, int y)
{
    if (m_picture->places.empty())
        return;
    if (m_node < 0) {
        // From nothing: the node nearest to the corner where one begins to read.
        const QPointF corner = m_picture->extent.topLeft();
        const auto first = std::min_element(m_picture->places.begin(), m_picture->places.end(),
                                            [&](const QPointF &one, const QPointF &other) {
                                                return (one - corner).manhattanLength()
                                                    < (other - corner).manhattanLength();
                                            });
        take(int(first - m_picture->places.begin()), -1);
        return;
    }
    const QPointF here = m_picture->places[std::size_t(m_node)];
    int nearest = -1;
    double least = 0;
    for (std::size_t row = 0; row < m_picture->places.size(); ++row) {
        const QPointF way = m_picture->places[row] - here;
        const double ahead = way.x() * x + way.y() * y * 2; // a node is wide and low
        const double aside = std::abs(way.x() * y) + std::abs(way.y() * x) * 2;
        if (ahead < 0.4 || aside > ahead * 2)
            continue;
        const double distance = ahead + aside * 1.5;
        if (nearest < 0 || distance < least) {
            nearest = int(row);
            least = distance;
        }
    }
    if (nearest >= 0)
        take(nearest, -1);
}

bool ChartCanvas::focusNextPrevChild(bool next)
{
    if (m_node < 0)
        return QWidget::focusNextPrevChild(next);
    const std::vector<int> links = linksOfNode(graph(), m_node);
    const auto at = std::find(links.begin(), links.end(), m_link);
    const auto place =
        at == links.end() ? (next ? -1 : std::ptrdiff_t(links.size())) : at - links.begin();
    const auto target = place + (next ? 1 : -1);
    if (target < 0 || target >= std::ptrdiff_t(links.size())) {
        m_link = -1; // the node has no further link: on to the next control
        update();
        return QWidget::focusNextPrevChild(next);
    }
    take(m_node, links[std::size_t(target)]);
    return true;
}

bool ChartCanvas::walkKey(QKeyEvent *event)
{
    const QPointF way(event->key() == Qt::Key_Left        ? -1
                          : event->key() == Qt::Key_Right ? 1
                                                          : 0,
                      event->key() == Qt::Key_Up         ? -1
                          : event->key() == Qt::Key_Down ? 1
                                                         : 0);
    if (!way.isNull()) {
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            panBy(-way * chartKeyPan);
        else if (event->modifiers().testFlag(Qt::AltModifier) && m_node >= 0 && !m_isReadOnly)
            moveNode(m_node, m_picture->places[std::size_t(m_node)] + way);
        else
            walk(int(way.x()), int(way.y()));
        return true;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_node >= 0 || m_link >= 0)
            Q_EMIT activated();
        return true;
    }
    if (event->key() == Qt::Key_Space && m_node >= 0) {
        setMarkedNode(m_marked == m_node ? -1 : m_node);
        return true;
    }
    return false;
}

bool ChartCanvas::viewKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(chartKeyZoom);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / chartKeyZoom);
        return true;
    case Qt::Key_Home:
        m_node = -1;
        walk(1, 0);
        return true;
    case Qt::Key_Escape:
        if (m_drag != Drag::None) {
            m_drag = Drag::None;
        } else if (hasPath()) {
            setPath({});
        } else if (m_marked >= 0) {
            setMarkedNode(-1);
        } else {
            return false;
        }
        update();
        return true;
    default:
        return false;
    }
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !event->modifiers().testFlag(Qt::ControlModifier);
    if (isPlain && (walkKey(event) || viewKey(event)))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

} // namespace saranda
