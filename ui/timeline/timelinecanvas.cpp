// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinecanvas.h"

#include "core/base/literals.h"
#include "core/session/recordsjob.h"
#include "core/timeline/civiltime.h"
#include "ui/support/safetext.h"
#include "ui/timeline/timelinewords.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace saranda {

using namespace literals;

namespace {

/// The event of another timeline that stands for the same, or -1.
int sameEvent(const Timeline &timeline, const TimelineEvent &sought)
{
    const auto found = std::find_if(
        timeline.events.begin(), timeline.events.end(), [&](const TimelineEvent &event) {
            return event.record == sought.record && event.part == sought.part;
        });
    return found == timeline.events.end() ? -1 : int(found - timeline.events.begin());
}

} // namespace

TimelineCanvas::TimelineCanvas(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollBar(Qt::Vertical, this))
{
    DrawnItems::install(); // before anything can ask for its access
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(320, 220);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(
        tr("Arrow keys walk through the events, T shows them as a table. Ctrl with an arrow key "
           "moves the beginning of what is seen, Ctrl and Shift its end."));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->hide();
    connect(m_scroll, &QScrollBar::valueChanged, this, &TimelineCanvas::changed);
}

double TimelineCanvas::headerWidth() const
{
    return std::clamp(fontMetrics().averageCharWidth() * 24.0, 90.0, width() * 0.3);
}

double TimelineCanvas::labelWidth(int event) const
{
    float &known = m_labelWidths[std::size_t(event)];
    if (known < 0) {
        const TimelineEvent &shown = m_timeline.events[std::size_t(event)];
        known = float(labelSignWidth(m_timeline, shown, fontMetrics().height())
                      + QFontMetricsF(font()).horizontalAdvance(eventLabel(shown)) + 2);
    }
    return double(known);
}

TimelineSetup TimelineCanvas::setup() const
{
    TimelineSetup setup;
    setup.headerWidth = headerWidth();
    setup.window = m_window;
    setup.window.width = std::max(
        50.0, width() - setup.headerWidth - (m_scroll->isVisible() ? m_scroll->width() : 0));
    setup.height = plotHeight();
    setup.fontHeight = fontMetrics().height();
    setup.scroll = m_scroll->isVisible() ? m_scroll->value() : 0;
    setup.measure.lineHeight = setup.fontHeight;
    setup.measure.labelWidth = [this](int event) { return labelWidth(event); };
    setup.locale = QLocale();
    if (!m_isUtc)
        setup.utcOffset = localUtcOffset;
    return setup;
}

void TimelineCanvas::setTimeline(Timeline timeline)
{
    Timeline before = std::exchange(m_timeline, std::move(timeline));
    m_labelWidths.assign(m_timeline.events.size(), -1.0F);
    m_hovered = -1;
    if (m_current >= 0)
        m_current = sameEvent(m_timeline, before.events[std::size_t(m_current)]);
    m_currentLane = laneOf(m_current);
    keepDrag(before);
    letGoOf(std::move(before));
    const auto extent = m_timeline.extent();
    m_all =
        windowAround(extent ? extent->first : 0, extent ? extent->second : 0, setup().window.width);
    makeMinimap();
    updateScrollBar();
    if (!m_hasWindow && extent)
        fit();
    changed();
}

/// A date that is being dragged goes on, unless it has changed meanwhile.
void TimelineCanvas::keepDrag(const Timeline &before)
{
    if (m_drag != Drag::End)
        return;
    const TimelineEvent &dragged = before.events[std::size_t(m_draggedEnd.event)];
    m_draggedEnd.event = sameEvent(m_timeline, dragged);
    if (m_draggedEnd.event >= 0
        && m_timeline.events[std::size_t(m_draggedEnd.event)].date == dragged.date)
        return;
    m_drag = Drag::None;
    m_draggedDate.reset();
}

void TimelineCanvas::setDrawing(bool drawing)
{
    m_isDrawing = drawing;
    update();
}

void TimelineCanvas::setUtc(bool utc)
{
    m_isUtc = utc;
    changed();
}

void TimelineCanvas::setWindow(const TimeWindow &window)
{
    const double width = setup().window.width;
    m_window = window;
    m_window.width = width;
    m_hasWindow = true;
    m_isFitted = false;
    changed();
    Q_EMIT windowChanged();
}

void TimelineCanvas::fit()
{
    const auto extent = m_timeline.extent();
    setWindow(windowAround(extent ? extent->first : 0, extent ? extent->second : 0,
                           setup().window.width));
    m_isFitted = true;
    m_hasWindow = extent.has_value();
}

void TimelineCanvas::zoomBy(double factor)
{
    zoomAt(factor, setup().window.width / 2);
}

void TimelineCanvas::zoomAt(double factor, double x)
{
    setWindow(zoomed(setup().window, factor, x));
}

void TimelineCanvas::panBy(double pixels)
{
    setWindow(panned(setup().window, pixels));
}

void TimelineCanvas::changed()
{
    m_isStale = true;
    update();
}

const TimelineLayout &TimelineCanvas::layoutNow()
{
    if (m_isStale) {
        m_layout = layoutOf(m_timeline, setup());
        m_isStale = false;
    }
    return m_layout;
}

void TimelineCanvas::updateScrollBar()
{
    const double room = plotHeight() - axisHeightFor(fontMetrics().height());
    const double content = leastLanesHeight(m_timeline, fontMetrics().height());
    m_scroll->setVisible(content > room);
    m_scroll->setRange(0, std::max(0, int(std::ceil(content - room))));
    m_scroll->setPageStep(int(room));
    m_scroll->setSingleStep(fontMetrics().height());
    const int across = m_scroll->sizeHint().width();
    m_scroll->setGeometry(width() - across, int(axisHeightFor(fontMetrics().height())), across,
                          std::max(0, int(room)));
}

void TimelineCanvas::paintDraggedEnd(QPainter &painter)
{
    if (m_drag != Drag::End || !m_draggedDate)
        return;
    const TimelineSpan span = spanOf(*m_draggedDate);
    const Seconds at = m_draggedEnd.end == DateEnd::Start ? span.from : span.to;
    const double x = headerWidth() + setup().window.xOf(double(at));
    painter.setPen(QPen(timelineColors(palette()).accent, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, 0), QPointF(x, plotHeight()));
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    TimelineStyle style;
    style.colors = timelineColors(palette());
    style.font = font();
    style.current = m_current;
    style.hovered = m_hovered;
    style.showsFocus = hasFocus();
    painter.fillRect(rect(), style.colors.background);
    TimelinePainter(painter, m_timeline, layoutNow(), style).paint();
    paintState(painter, style.colors.muted);
    paintMinimap(painter);
    paintDraggedEnd(painter);
}

/// What the picture is of: which clock, and whether a newer one is on its way.
void TimelineCanvas::paintState(QPainter &painter, const QColor &ink)
{
    painter.setPen(ink);
    const double line = fontMetrics().height();
    const QRectF corner(8, 4, headerWidth() - 16, line);
    painter.drawText(corner, int(Qt::AlignLeft | Qt::AlignTop),
                     m_isUtc ? tr("UTC") : tr("Local time"));
    if (!m_isDrawing)
        return;
    const QString drawing = tr("Drawing…");
    if (m_timeline.lanes.empty())
        painter.drawText(QRectF(0, 0, width(), plotHeight()), int(Qt::AlignCenter), drawing);
    else
        painter.drawText(corner.translated(0, line), int(Qt::AlignLeft | Qt::AlignTop), drawing);
}

void TimelineCanvas::resizeEvent(QResizeEvent *)
{
    updateScrollBar();
    makeMinimap();
    if (m_isFitted)
        fit();
    m_window.width = setup().window.width;
    changed();
}

void TimelineCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_labelWidths.assign(m_timeline.events.size(), -1.0F);
        updateScrollBar();
        changed();
    }
    QWidget::changeEvent(event);
}

int TimelineCanvas::laneOf(int event) const
{
    if (event < 0)
        return -1;
    for (std::size_t lane = 0; lane < m_timeline.lanes.size(); ++lane) {
        const TimelineLane &each = m_timeline.lanes[lane];
        for (const std::vector<int> *rows : {&each.dated, &each.undated})
            if (std::find(rows->begin(), rows->end(), event) != rows->end())
                return int(lane);
    }
    return -1;
}

QStringList TimelineCanvas::laneTitles(int event) const
{
    QStringList titles;
    for (const TimelineLane &lane : m_timeline.lanes)
        for (const std::vector<int> *rows : {&lane.dated, &lane.undated})
            if (std::find(rows->begin(), rows->end(), event) != rows->end())
                titles.append(lane.title);
    return titles;
}

void TimelineCanvas::setCurrent(int event)
{
    if (event >= int(m_timeline.events.size()))
        return;
    m_currentLane = laneOf(event);
    m_current = event;
    if (event >= 0)
        reveal(event);
    changed();
}

void TimelineCanvas::take(int event)
{
    m_current = event;
    if (event >= 0) {
        const QString lane =
            m_currentLane >= 0 ? m_timeline.lanes[std::size_t(m_currentLane)].title : QString();
        const QString text = eventDescription(m_timeline, event, lane);
        setAccessibleDescription(safeLine(text));
        Q_EMIT remarked(safeLine(text));
        reveal(event);
    }
    changed();
    announceCurrent(*this, *this);
    Q_EMIT currentChanged(event);
}

QString TimelineCanvas::itemName(int event) const
{
    return eventDescription(m_timeline, event, laneTitles(event).join(u"; "_s));
}

QString TimelineCanvas::itemKey(int event) const
{
    return m_timeline.events[std::size_t(event)].key;
}

QRect TimelineCanvas::itemPlace(int event)
{
    const TimelineLayout &layout = layoutNow();
    for (const LaneArea &area : layout.lanes)
        for (const EventBox &box : area.layout.boxes) {
            if (box.event != event)
                continue;
            const TimelineLayout::Edges edges = layout.edgesOf(area, box);
            return QRectF(QPointF(edges.left, edges.top), QPointF(edges.right, edges.bottom))
                       .toAlignedRect()
                & rect();
        }
    return {};
}

int TimelineCanvas::itemAt(const QPoint &place)
{
    return layoutNow().eventAt(place.x(), place.y());
}

void TimelineCanvas::reveal(int event)
{
    const TimelineSpan &span = m_timeline.events[std::size_t(event)].span;
    if (span.isDrawable) {
        const TimeWindow window = setup().window;
        const double from = window.xOf(double(span.from));
        const double to = window.xOf(double(span.to));
        if (to < 8 || from > window.width - 40)
            panBy(from - window.width * 0.35);
    }
    if (m_currentLane < 0 || !m_scroll->isVisible())
        return;
    const auto [top, height] = placeOfLane(m_timeline, setup(), m_currentLane);
    const double room = plotHeight() - axisHeightFor(fontMetrics().height());
    if (top < m_scroll->value())
        m_scroll->setValue(int(top));
    else if (top + height > m_scroll->value() + room)
        m_scroll->setValue(int(std::ceil(top + height - room)));
}

} // namespace saranda
