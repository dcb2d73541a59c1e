// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkchart/chartcanvas.h"

#include "core/base/literals.h"
#include "core/linkchart/boxspacing.h"
#include "core/linkchart/chartlayout.h"
#include "ui/linkchart/chartaccess.h"
#include "ui/linkchart/chartpaint.h"
#include "ui/linkchart/chartwords.h"
#include "ui/support/safetext.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

constexpr double leastScale = 0.4;
constexpr double mostScale = 160;
constexpr double fitMargin = 24; // pixels
constexpr double handleSize = 5;

/// The link in another chart that says the same, or -1.
int sameLink(const ChartGraph &graph, const ChartLink &sought, const ChartGraph &before)
{
    for (std::size_t row = 0; row < graph.links.size(); ++row) {
        const ChartLink &link = graph.links[row];
        if (link.record == sought.record && link.isRecorded == sought.isRecorded
            && graph.nodes[std::size_t(link.to)].entity
                == before.nodes[std::size_t(sought.to)].entity
            && link.predicate == sought.predicate)
            return int(row);
    }
    return -1;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QWidget(parent)
{
    installChartAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(320, 220);
    setAccessibleName(tr("Link chart"));
    setAccessibleDescription(
        tr("Arrow keys walk to the next node, Tab through the links of a node, T shows the links "
           "as a table."));
}

double ChartCanvas::unit() const
{
    return fontMetrics().height() * 2.5;
}

ChartView ChartCanvas::view() const
{
    return {m_scale, m_origin, QRectF(rect())};
}

void ChartCanvas::setPicture(ChartPicture picture)
{
    const auto nodeAgain = [&](int node) {
        return node < 0 ? -1 : picture.graph.nodeOf(graph().nodes[std::size_t(node)].entity);
    };
    const int node = nodeAgain(m_node);
    const int marked = nodeAgain(m_marked);
    const int link =
        m_link < 0 ? -1 : sameLink(picture.graph, graph().links[std::size_t(m_link)], graph());
    const bool wasEmpty = m_picture.places.empty();
    m_picture = std::move(picture);
    m_node = node;
    m_marked = marked;
    m_link = link;
    m_hovered = -1;
    m_drag = Drag::None;
    m_path.clear();
    // What only becomes less or fits in is not moved: one compares it with what was there.
    const bool isWithin = view().toUnits(QRectF(rect())).contains(m_picture.extent);
    if (m_fitsNext || wasEmpty || (m_isFitted && !isWithin))
        fit();
    m_fitsNext = false;
    update();
}

void ChartCanvas::fit()
{
    const QRectF &extent = m_picture.extent;
    m_isFitted = true;
    if (extent.isEmpty() || width() < 50 || height() < 50) {
        m_scale = unit();
        m_origin = QPointF(width() / 2.0, height() / 2.0);
    } else {
        m_scale = std::clamp(std::min({(width() - 2 * fitMargin) / extent.width(),
                                       (height() - 2 * fitMargin) / extent.height(), unit()}),
                             leastScale, mostScale);
        m_origin = QPointF(width() / 2.0, height() / 2.0) - extent.center() * m_scale;
    }
    update();
}

void ChartCanvas::zoomAt(double factor, const QPointF &still)
{
    const QPointF units = view().toUnits(still);
    m_scale = std::clamp(m_scale * factor, leastScale, mostScale);
    m_origin = still - units * m_scale;
    m_isFitted = false;
    update();
}

void ChartCanvas::zoomBy(double factor)
{
    const QRectF current = m_node >= 0 ? view().toPixels(m_picture.boxOf(m_node)) : QRectF();
    const bool isSeen = rect().contains(current.center().toPoint());
    zoomAt(factor, m_node >= 0 && isSeen ? current.center() : QPointF(rect().center()));
}

void ChartCanvas::panBy(const QPointF &pixels)
{
    m_origin += pixels;
    m_isFitted = false;
    update();
}

void ChartCanvas::reveal(const QRectF &units)
{
    const QRectF place = view().toPixels(units);
    const QRectF room = QRectF(rect()).adjusted(fitMargin, fitMargin, -fitMargin, -fitMargin);
    if (room.contains(place.center()))
        return;
    const QPointF way(std::clamp(place.center().x(), room.left(), room.right()),
                      std::clamp(place.center().y(), room.top(), room.bottom()));
    // Not only to the edge: what comes next is to be seen, too.
    const QPointF further = (QPointF(rect().center()) - way) * 0.4;
    panBy(way - place.center() + further);
}

void ChartCanvas::setCurrentNode(int node)
{
    m_node = node < int(m_picture.places.size()) ? node : -1;
    m_link = -1;
    if (m_node >= 0)
        reveal(m_picture.boxOf(m_node));
    update();
}

void ChartCanvas::setCurrentLink(int link)
{
    m_link = link < int(m_picture.routes.size()) ? link : -1;
    if (m_link >= 0)
        reveal(QRectF(m_picture.routes[std::size_t(m_link)].at(0.5), QSizeF(0.1, 0.1)));
    update();
}

void ChartCanvas::setMarkedNode(int node)
{
    m_marked = node < int(m_picture.places.size()) ? node : -1;
    update();
    Q_EMIT markedChanged();
}

void ChartCanvas::setPath(const std::vector<int> &links)
{
    m_path.clear();
    if (!links.empty())
        m_path.assign(m_picture.routes.size(), false);
    for (const int link : links)
        m_path[std::size_t(link)] = true;
    update();
}

void ChartCanvas::take(int node, int link)
{
    m_node = node;
    m_link = link;
    if (link >= 0)
        setCurrentLink(link);
    else if (node >= 0)
        reveal(m_picture.boxOf(node));
    announce();
    update();
    Q_EMIT currentChanged();
}

void ChartCanvas::announce()
{
    QString text;
    if (m_link >= 0)
        text = linkDescription(graph(), m_link);
    else if (m_node >= 0)
        text = nodeDescription(graph(), m_node);
    else
        return;
    setAccessibleDescription(safeLine(text));
    Q_EMIT remarked(safeLine(text));
    if (m_node >= 0 && QAccessible::isActive()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(m_node);
        QAccessible::updateAccessibility(&focus);
    }
}

void ChartCanvas::moveNode(int node, const QPointF &place)
{
    std::vector<SpacedBox> others;
    for (std::size_t row = 0; row < m_picture.places.size(); ++row)
        if (int(row) != node)
            others.push_back({m_picture.places[row], m_picture.widths[row], true});
    Q_EMIT nodeMoved(node, freePlaceNear(place, m_picture.widths[std::size_t(node)], others));
}

QPointF ChartCanvas::handleOf(int node) const
{
    const QRectF box = view().toPixels(m_picture.boxOf(node));
    return {box.right() + handleSize + 4, box.center().y()};
}

void ChartCanvas::paintHandle(QPainter &painter, const ChartColors &colors)
{
    const int node = m_hovered >= 0 ? m_hovered : m_node;
    if (m_isReadOnly || node < 0 || m_drag != Drag::None || m_scale < 12)
        return;
    const QPointF at = handleOf(node);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(colors.accent, 1.5));
    painter.setBrush(colors.background);
    painter.drawEllipse(at, handleSize, handleSize);
    painter.drawLine(at - QPointF(2.5, 0), at + QPointF(2.5, 0));
    painter.drawLine(at - QPointF(0, 2.5), at + QPointF(0, 2.5));
}

void ChartCanvas::paintDrag(QPainter &painter, const ChartColors &colors)
{
    if (!m_hasMoved || m_dragged < 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(colors.accent, 1.5, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    if (m_drag == Drag::Relation) {
        painter.drawLine(handleOf(m_dragged), m_pointer);
        return;
    }
    if (m_drag == Drag::Node) {
        const QRectF box = view().toPixels(m_picture.boxOf(m_dragged));
        painter.drawRect(box.translated(m_pointer - m_pressedAt));
    }
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ChartStyle style;
    style.colors = chartColors(palette());
    style.font = font();
    style.currentNode = m_node;
    style.markedNode = m_marked;
    style.currentLink = m_link;
    style.hoveredNode = m_hovered;
    style.showsFocus = hasFocus();
    style.pathLinks = m_path;
    painter.fillRect(rect(), style.colors.background);
    ChartPainter(painter, m_picture, view(), style).paint();
    if (m_picture.places.empty()) {
        painter.setPen(style.colors.muted);
        painter.drawText(rect().adjusted(20, 20, -20, -20), int(Qt::AlignCenter | Qt::TextWordWrap),
                         tr("Nothing is left to draw under these conditions."));
    }
    paintHandle(painter, style.colors);
    paintDrag(painter, style.colors);
}

void ChartCanvas::resizeEvent(QResizeEvent *)
{
    if (m_isFitted)
        fit();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_isFitted)
        fit();
    QWidget::changeEvent(event);
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace saranda
