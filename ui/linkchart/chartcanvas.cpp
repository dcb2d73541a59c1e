// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkchart/chartcanvas.h"

#include "core/base/literals.h"
#include "core/linkchart/boxspacing.h"
#include "core/linkchart/chartlayout.h"
#include "ui/linkchart/chartpaint.h"
#include "ui/linkchart/chartwords.h"
#include "ui/support/safetext.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

constexpr double leastScale = 0.4;
constexpr double mostScale = 160;
constexpr double fitMargin = nameMargin + 2; // pixels
constexpr double handleSize = 5;
constexpr double longDrawing = 6; // milliseconds from which on a drawing is stored
constexpr std::size_t longChart = 400; // nodes and links that may take longer than a frame
constexpr int standstillAfter = 90; // milliseconds
constexpr double leastCovered = 0.7; // share of the view that a stored drawing must fill

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
    , m_picture(std::make_shared<const ChartPicture>())
    , m_drawing(new GroundDrawing(this))
{
    DrawnItems::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(320, 220);
    m_standstill = new QTimer(this);
    m_standstill->setSingleShot(true);
    m_standstill->setInterval(standstillAfter);
    connect(m_standstill, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(m_drawing, &GroundDrawing::drawn, this, [this](const DrawnGround &ground) {
        takeStored(ground);
        update();
    });
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
    const bool wasEmpty = m_picture->places.empty();
    m_picture = std::make_shared<const ChartPicture>(std::move(picture));
    renewStored();
    m_node = node;
    m_marked = marked;
    m_link = link;
    m_hovered = -1;
    m_drag = Drag::None;
    m_path.clear();
    // What only becomes less or fits in is not moved: one compares it with what was there.
    const bool isWithin = view().toUnits(QRectF(rect())).contains(m_picture->extent);
    if (m_fitsNext || wasEmpty || (m_isFitted && !isWithin))
        fit();
    m_fitsNext = false;
    update();
}

void ChartCanvas::setDrawing(bool drawing)
{
    m_isDrawing = drawing;
    update();
}

void ChartCanvas::fit()
{
    const QRectF &extent = m_picture->extent;
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
    moved();
}

void ChartCanvas::zoomBy(double factor)
{
    const QRectF current = m_node >= 0 ? view().toPixels(m_picture->boxOf(m_node)) : QRectF();
    const bool isSeen = rect().contains(current.center().toPoint());
    zoomAt(factor, m_node >= 0 && isSeen ? current.center() : QPointF(rect().center()));
}

void ChartCanvas::panBy(const QPointF &pixels)
{
    m_origin += pixels;
    m_isFitted = false;
    moved();
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
    m_node = node < int(m_picture->places.size()) ? node : -1;
    m_link = -1;
    if (m_node >= 0)
        reveal(m_picture->boxOf(m_node));
    update();
}

void ChartCanvas::setCurrentLink(int link)
{
    m_link = link < int(m_picture->routes.size()) ? link : -1;
    if (m_link >= 0)
        reveal(QRectF(m_picture->routes[std::size_t(m_link)].at(0.5), QSizeF(0.1, 0.1)));
    update();
}

void ChartCanvas::setMarkedNode(int node)
{
    m_marked = node < int(m_picture->places.size()) ? node : -1;
    update();
    Q_EMIT markedChanged();
}

void ChartCanvas::setPath(const std::vector<int> &links)
{
    m_path.clear();
    if (!links.empty())
        m_path.assign(m_picture->routes.size(), false);
    for (const int link : links)
        m_path[std::size_t(link)] = true;
    renewStored();
    update();
}

void ChartCanvas::take(int node, int link)
{
    m_node = node;
    m_link = link;
    if (link >= 0)
        setCurrentLink(link);
    else if (node >= 0)
        reveal(m_picture->boxOf(node));
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
    announceCurrent(*this, *this);
}

QString ChartCanvas::itemName(int node) const
{
    return nodeDescription(graph(), node);
}

QString ChartCanvas::itemKey(int node) const
{
    return graph().nodes[std::size_t(node)].key;
}

QRect ChartCanvas::itemPlace(int node)
{
    return view().toPixels(m_picture->boxOf(node)).toAlignedRect() & rect();
}

int ChartCanvas::itemAt(const QPoint &place)
{
    return m_picture->nodeAt(view().toUnits(QPointF(place)));
}

void ChartCanvas::moveNode(int node, const QPointF &place)
{
    std::vector<SpacedBox> others;
    for (std::size_t row = 0; row < m_picture->places.size(); ++row)
        if (int(row) != node)
            others.push_back({m_picture->places[row], m_picture->boxes[row].size, true});
    Q_EMIT nodeMoved(node, freePlaceNear(place, m_picture->boxes[std::size_t(node)].size, others));
}

QPointF ChartCanvas::handleOf(int node) const
{
    const QRectF box = view().toPixels(m_picture->boxOf(node));
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
        const QRectF box = view().toPixels(m_picture->boxOf(m_dragged));
        painter.drawRect(box.translated(m_pointer - m_pressedAt));
    }
}

void ChartCanvas::moved()
{
    m_standstill->start();
    update();
}

/// What is stored is shown until what takes its place is there.
void ChartCanvas::renewStored()
{
    m_isStoredStale = true;
    m_drawing->drop();
}

/// Whether drawing all of it may hold up a frame.
bool ChartCanvas::isLong() const
{
    return m_picture->places.size() + m_picture->routes.size() > longChart;
}

bool ChartCanvas::isSharp() const
{
    return !isLong() || (showsStored(view()) && m_stored.view.scale == m_scale);
}

/// Whether the stored drawing says enough of the view: all of it at the same size, or most of it
/// while one moves.
bool ChartCanvas::showsStored(const ChartView &wanted) const
{
    if (m_isStoredStale)
        return false;
    const ChartView &stored = m_stored.view;
    const double stretch = wanted.scale / stored.scale;
    const QRectF place(wanted.toPixels(stored.toUnits(stored.clip.topLeft())),
                       stored.clip.size() * stretch);
    if (std::abs(stretch - 1) < 1e-9 && place.contains(QRectF(rect())))
        return true;
    const QRectF covered = place & QRectF(rect());
    // Beyond the chart there is nothing to be missed.
    const QRectF chart = wanted.toPixels(m_picture->extent) & QRectF(rect());
    const QRectF seen = chart & covered;
    const double share =
        chart.isEmpty() ? 1 : seen.width() * seen.height() / (chart.width() * chart.height());
    return m_standstill->isActive() && stretch > 0.3 && stretch < 4 && share >= leastCovered;
}

/// The chart with what lies around the view.
GroundDrawing::Request ChartCanvas::groundWanted(const ChartStyle &style) const
{
    const QPoint around(width() / 8, height() / 8); // whole pixels, so that it stays sharp
    const QSizeF size(width() + 2 * around.x(), height() + 2 * around.y());
    return {m_picture, {m_scale, m_origin, QRectF(-around, size)}, style, devicePixelRatioF()};
}

void ChartCanvas::takeStored(const DrawnGround &ground)
{
    m_stored = ground;
    m_isStoredStale = false;
    m_drawingTime = ground.milliseconds;
}

void ChartCanvas::paintStored(QPainter &painter, const ChartView &wanted) const
{
    if (m_stored.image.isNull())
        return;
    const ChartView &stored = m_stored.view;
    const QPointF corner = wanted.toPixels(stored.toUnits(stored.clip.topLeft()));
    if (stored.scale == wanted.scale)
        painter.drawImage(corner.toPoint(), m_stored.image); // pixel by pixel
    else
        painter.drawImage(QRectF(corner, stored.clip.size() * (wanted.scale / stored.scale)),
                          m_stored.image, QRectF(m_stored.image.rect()));
}

void ChartCanvas::paintChart(QPainter &painter, const ChartStyle &style)
{
    const ChartView wanted = view();
    if (isLong()) {
        if (!showsStored(wanted) && !m_drawing->isWanted())
            m_drawing->start(groundWanted(style));
        paintStored(painter, wanted);
    } else if (showsStored(wanted)) {
        paintStored(painter, wanted);
    } else if (m_drawingTime > longDrawing) {
        takeStored(GroundDrawing::draw(groundWanted(style)));
        paintStored(painter, wanted);
    } else {
        QElapsedTimer clock;
        clock.start();
        ChartPainter(painter, *m_picture, wanted, style).paintGround();
        m_drawingTime = double(clock.nsecsElapsed()) / 1e6;
        renewStored();
    }
    ChartPainter(painter, *m_picture, wanted, style).paintSelection();
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
    paintChart(painter, style);
    painter.setPen(style.colors.muted);
    if (m_picture->places.empty())
        painter.drawText(rect().adjusted(20, 20, -20, -20), int(Qt::AlignCenter | Qt::TextWordWrap),
                         m_isDrawing ? tr("Drawing…")
                                     : tr("Nothing is left to draw under these conditions."));
    else if (m_isDrawing)
        painter.drawText(rect().adjusted(8, 4, -8, -4), int(Qt::AlignLeft | Qt::AlignTop),
                         tr("Drawing…"));
    paintHandle(painter, style.colors);
    paintDrag(painter, style.colors);
}

void ChartCanvas::resizeEvent(QResizeEvent *)
{
    renewStored();
    if (m_isFitted)
        fit();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    renewStored(); // colours and font are in it
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
