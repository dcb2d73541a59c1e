// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timelinepainter.h"

#include "core/base/literals.h"
#include "core/timeline/civiltime.h"
#include "core/timeline/timelinetexts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

constexpr int softAlpha = 110;
constexpr int coreAlpha = 235;
constexpr int labelledAlpha = 90;
constexpr double sharpWidth = 10; // a span no wider than this is a plain mark
constexpr int longestTitle = 80;

QColor withAlpha(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

QColor blended(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return int(a * share + b * (1 - share)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()),
                  mix(over.blue(), under.blue()));
}

QPolygonF triangle(double tip, double base, double middle, double half)
{
    return QPolygonF({{tip, middle}, {base, middle - half}, {base, middle + half}});
}

bool goesOnBefore(const EventBox &box)
{
    return box.softFrom < -sharpWidth && box.softTo > 0;
}

bool goesOnAfter(const EventBox &box, const TimelineLayout &layout)
{
    return box.softTo > layout.window.width + sharpWidth && box.softFrom < layout.window.width;
}

} // namespace

bool hasTornEnd(const TimelineLayout &layout)
{
    for (const LaneArea &area : layout.lanes)
        for (const EventBox &box : area.layout.boxes)
            if (box.isInView && (goesOnBefore(box) || goesOnAfter(box, layout)))
                return true;
    return false;
}

TimelineColors lightTimelineColors()
{
    return {QColor(0xff, 0xff, 0xff),
            QColor(0xf5, 0xf7, 0xf9),
            QColor(0x1d, 0x23, 0x2a),
            QColor(0x5d, 0x66, 0x70),
            QColor(0xd5, 0xda, 0xdf),
            QColor(0x1f, 0x5f, 0x8b),
            QColor(0xa6, 0x2f, 0x26),
            {QColor(0x2f, 0x6d, 0xa3), QColor(0x9a, 0x62, 0x0a), QColor(0x2d, 0x7d, 0x52),
             QColor(0x78, 0x52, 0x9a)}};
}

TimelineColors darkTimelineColors()
{
    return {QColor(0x1a, 0x1d, 0x21),
            QColor(0x20, 0x24, 0x29),
            QColor(0xe4, 0xe8, 0xec),
            QColor(0xa3, 0xac, 0xb5),
            QColor(0x3a, 0x40, 0x47),
            QColor(0x7c, 0xbd, 0xe8),
            QColor(0xf0, 0x96, 0x8c),
            {QColor(0x6f, 0xae, 0xdf), QColor(0xe0, 0xae, 0x5a), QColor(0x74, 0xc4, 0x98),
             QColor(0xbd, 0x9c, 0xe0)}};
}

QString eventLabel(const TimelineEvent &event)
{
    QString label;
    if (event.date.isApproximate())
        label += u"≈ "_s;
    if (event.date.isUncertain())
        label += u"? "_s;
    label += event.key;
    if (!event.title.isEmpty()) {
        label += u' ';
        label += event.title.size() > longestTitle ? event.title.left(longestTitle - 1) + u'…'
                                                   : event.title;
    }
    return label;
}

double labelSignWidth(const Timeline &timeline, const TimelineEvent &event, double fontHeight)
{
    double width = event.remarks.empty() ? 0 : fontHeight;
    if (timeline.clock && event.clock != Timing::Unknown)
        width += fontHeight;
    return width;
}

TimelinePainter::TimelinePainter(QPainter &painter, const Timeline &timeline,
                                 const TimelineLayout &layout, const TimelineStyle &style)
    : m_painter(painter)
    , m_timeline(timeline)
    , m_layout(layout)
    , m_style(style)
{ }

QColor TimelinePainter::colorOf(const LaneArea &area) const
{
    const std::vector<QColor> &colors = m_style.colors.lanes;
    const int number = m_timeline.lanes[std::size_t(area.lane)].number;
    return colors[std::size_t(number < 0 ? area.lane : number) % colors.size()];
}

void TimelinePainter::paint()
{
    m_painter.save();
    m_painter.setFont(m_style.font);
    // Time runs to the right in every language; each text keeps its own direction.
    m_painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    m_painter.fillRect(QRectF(0, 0, m_layout.width, m_layout.height), m_style.colors.background);
    m_painter.save();
    m_painter.setClipRect(
        QRectF(0, m_layout.axisHeight, m_layout.width, m_layout.height - m_layout.axisHeight));
    paintLanes();
    m_painter.setClipRect(QRectF(m_layout.headerWidth, m_layout.axisHeight, m_layout.window.width,
                                 m_layout.height - m_layout.axisHeight),
                          Qt::IntersectClip);
    paintGrid();
    paintJoins();
    paintClock();
    for (const LaneArea &area : m_layout.lanes) {
        paintBars(area);
        for (const EventBox &box : area.layout.boxes)
            paintBox(area, box);
        for (const EventBox &box : area.layout.boxes)
            if (box.hasLabel())
                paintLabel(area, box);
    }
    paintClockFlags();
    paintCurrent();
    m_painter.restore();
    paintHeaders();
    paintAxis();
    m_painter.restore();
}

void TimelinePainter::paintLanes()
{
    for (const LaneArea &area : m_layout.lanes) {
        if (area.lane % 2 == 0)
            m_painter.fillRect(QRectF(0, area.top, m_layout.width, area.height),
                               m_style.colors.lane);
    }
}

void TimelinePainter::paintGrid()
{
    m_painter.setPen(QPen(m_style.colors.line, 0));
    for (const AxisTick &tick : m_layout.axis.ticks) {
        const double x = m_layout.headerWidth + tick.x;
        m_painter.drawLine(QPointF(x, m_layout.axisHeight), QPointF(x, m_layout.height));
    }
}

void TimelinePainter::paintBars(const LaneArea &area)
{
    const double bottom = area.top + area.barsTop + area.barsHeight;
    const double room = area.barsHeight;
    // Opaque and at whole pixels: a crowd is thousands of bars.
    const QColor color = blended(colorOf(area), m_style.colors.background, 0.5);
    for (const DensityBar &bar : area.layout.bars) {
        const int left = int(std::floor(m_layout.headerWidth + bar.from));
        const int right = std::max(left + 1, int(std::floor(m_layout.headerWidth + bar.to)) - 1);
        const int height = std::max(2, int(std::round(room * bar.share)));
        m_painter.fillRect(QRect(left, int(std::round(bottom)) - height, right - left, height),
                           color);
    }
    const double textHeight = QFontMetricsF(m_style.font).height();
    if (area.barsHeight + 2 < textHeight)
        return;
    const QFontMetricsF metrics(m_style.font);
    m_painter.setPen(m_style.colors.text);
    for (const EventCluster &cluster : area.layout.clusters) {
        const QString count = QLocale().toString(cluster.count);
        const double textWidth = metrics.horizontalAdvance(count) + 6;
        const QRectF place(m_layout.headerWidth + cluster.from, bottom - textHeight,
                           cluster.to - cluster.from, textHeight);
        m_painter.fillRect(
            QRectF(place.center().x() - textWidth / 2, place.top() + 1, textWidth, textHeight - 2),
            withAlpha(m_style.colors.background, 190));
        m_painter.drawText(place, int(Qt::AlignCenter), count);
    }
}

void TimelinePainter::paintSoft(double from, double to, double top, double height, QColor color,
                                bool fadesIn)
{
    const double left = std::clamp(from, -10.0, m_layout.width + 10);
    const double right = std::clamp(to, -10.0, m_layout.width + 10);
    if (right - left < 0.5)
        return;
    const auto alphaAt = [&](double x) {
        const double share = std::clamp((x - from) / (to - from), 0.0, 1.0);
        return int(softAlpha * (fadesIn ? 0.15 + 0.85 * share : 1 - 0.85 * share));
    };
    if (m_style.isVector) {
        // Neither gradients with alpha (PDF) nor seams between half-transparent stripes: opaque
        // stripes, each up to the end of the span, painted over by the next one.
        constexpr int stripes = 24;
        for (int i = 0; i < stripes; ++i) {
            const double x = left + i * (right - left) / stripes;
            m_painter.fillRect(QRectF(x, top, right - x, height),
                               blended(color, m_style.colors.background,
                                       alphaAt(x + (right - left) / stripes / 2) / 255.0));
        }
        return;
    }
    const int steps = int(std::clamp((right - left) / 5, 4.0, 24.0));
    const double step = (right - left) / steps;
    for (int i = 0; i < steps; ++i) {
        const double x = std::round(left + i * step);
        const double end = std::round(left + (i + 1) * step);
        m_painter.fillRect(QRectF(x, top, end - x, height),
                           withAlpha(color, alphaAt((x + end) / 2)));
    }
}

void TimelinePainter::paintSpan(const EventBox &box, double top, double bottom, const QColor &color)
{
    const double origin = m_layout.headerWidth;
    const double from = origin + box.softFrom;
    const double to = origin + box.softTo;
    const double height = bottom - top;
    if (to - from <= sharpWidth) {
        m_painter.fillRect(QRectF(std::round(from), top, std::round(to) - std::round(from), height),
                           withAlpha(color, coreAlpha));
        return;
    }
    if (box.coreFrom <= box.coreTo) {
        const double coreFrom = std::clamp(origin + box.coreFrom, -10.0, m_layout.width + 10);
        const double coreTo = std::clamp(origin + box.coreTo, -10.0, m_layout.width + 10);
        paintSoft(from, origin + box.coreFrom, top, height, color, true);
        const QRectF core(coreFrom, top, std::max(1.0, coreTo - coreFrom), height);
        // Text is read on a paler ground; a line beneath it says that this part is certain.
        m_painter.fillRect(core, withAlpha(color, box.isLabelInside ? labelledAlpha : coreAlpha));
        if (box.isLabelInside)
            m_painter.fillRect(QRectF(core.left(), bottom - 2, core.width(), 2), color);
        paintSoft(origin + box.coreTo, to, top, height, color, false);
        return;
    }
    // Nothing of it is certain but that it lies within: full in the middle, soft to both sides.
    const double middle = (from + to) / 2;
    paintSoft(from, middle, top, height, color, true);
    paintSoft(middle, to, top, height, color, false);
}

/// Paper torn across: what is drawn up to here goes on beyond it.
void TimelinePainter::paintTear(double x, double top, double bottom)
{
    constexpr int teeth = 4;
    constexpr double depth = 3;
    QPolygonF tear;
    for (int i = 0; i <= teeth; ++i)
        tear.append({x + (i % 2 == 0 ? -depth : depth), top + i * (bottom - top) / teeth});
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    for (const auto &[color, width] :
         {std::pair(m_style.colors.background, 4.0), std::pair(m_style.colors.text, 1.2)}) {
        m_painter.setPen(QPen(color, width));
        m_painter.drawPolyline(tear);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintArrow(double tip, double base, double middle, const QColor &color)
{
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    const double head = base + (tip - base) * 0.35;
    m_painter.drawPolygon(triangle(tip, head, middle, 4));
    m_painter.drawRect(QRectF(std::min(base, head), middle - 1, std::abs(head - base), 2));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintBox(const LaneArea &area, const EventBox &box)
{
    const TimelineEvent &event = m_timeline.events[std::size_t(box.event)];
    const TimelineLayout::Edges edges = m_layout.edgesOf(area, box);
    const double top = edges.top + 1;
    const double bottom = edges.bottom - 1;
    QColor color = colorOf(area);
    const bool isOver = m_timeline.clock && event.clock == Timing::Impossible;
    if (isOver)
        color = m_style.colors.muted;
    paintSpan(box, top + 1, bottom, color);
    if (event.span.isQualified) {
        QPen pen(color, 1, Qt::DashLine);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        const double left = std::max(-10.0, m_layout.headerWidth + box.softFrom);
        const double right = std::min(m_layout.width + 10, m_layout.headerWidth + box.softTo);
        m_painter.drawRect(QRectF(left, top, right - left - 1, bottom - top - 1));
    }
    if (m_style.tearsEnds && box.isInView) {
        if (goesOnBefore(box))
            paintTear(m_layout.headerWidth + 5, top, bottom);
        if (goesOnAfter(box, m_layout))
            paintTear(m_layout.width - 5, top, bottom);
    }
    const double middle = (top + bottom) / 2;
    if (event.span.opensLeft)
        paintArrow(edges.left, m_layout.headerWidth + box.softFrom, middle, color);
    if (event.span.opensRight)
        paintArrow(edges.right, m_layout.headerWidth + box.softTo, middle, color);
}

void TimelinePainter::paintClockSign(Timing clock, double x, double middle)
{
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    const QColor color = clock == Timing::Impossible ? m_style.colors.muted : m_style.colors.accent;
    m_painter.setPen(QPen(color, 1.2));
    m_painter.setBrush(clock == Timing::Certain ? QBrush(color) : QBrush(Qt::NoBrush));
    if (clock == Timing::Impossible) {
        m_painter.drawLine(QPointF(x + 1, middle - 4), QPointF(x + 9, middle + 4));
        m_painter.drawLine(QPointF(x + 1, middle + 4), QPointF(x + 9, middle - 4));
    } else {
        m_painter.drawPolygon(triangle(x + 9, x + 1, middle, 4));
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

namespace {

void paintWarning(QPainter &painter, const QColor &color, double x, double middle)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(color, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF({{x + 5, middle - 5}, {x, middle + 4}, {x + 10, middle + 4}}));
    painter.drawLine(QPointF(x + 5, middle - 2), QPointF(x + 5, middle + 1));
    painter.drawLine(QPointF(x + 5, middle + 2.4), QPointF(x + 5, middle + 2.8));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void TimelinePainter::paintLabel(const LaneArea &area, const EventBox &box)
{
    const TimelineEvent &event = m_timeline.events[std::size_t(box.event)];
    const TimelineLayout::Edges edges = m_layout.edgesOf(area, box);
    double x = m_layout.headerWidth + box.labelFrom;
    double end = std::min(m_layout.headerWidth + box.labelTo, m_layout.width - 2);
    if (!box.isLabelInside && crossesLine(x, end)) // words are read before lines
        m_painter.fillRect(QRectF(x, edges.top, end - x, edges.bottom - edges.top),
                           area.lane % 2 == 0 ? m_style.colors.lane : m_style.colors.background);
    if (m_style.tearsEnds && box.isLabelInside && goesOnBefore(box)) { // beside the torn end
        constexpr double tornRoom = 8;
        x += tornRoom;
        end = std::min(end + tornRoom, m_layout.headerWidth + box.softTo - timelineMetrics::gap);
    }
    const double middle = (edges.top + edges.bottom) / 2;
    const double fontHeight = area.rowHeight - 4;
    if (!event.remarks.empty()) {
        paintWarning(m_painter, m_style.colors.warning, x, middle);
        x += fontHeight;
    }
    if (m_timeline.clock && event.clock != Timing::Unknown) {
        paintClockSign(event.clock, x, middle);
        x += fontHeight;
    }
    if (end - x < 8)
        return;
    const bool isOver = m_timeline.clock && event.clock == Timing::Impossible;
    m_painter.setPen(isOver ? m_style.colors.muted : m_style.colors.text);
    const QRectF place(x, edges.top - 2, end - x, edges.bottom - edges.top + 4);
    const QString text =
        QFontMetricsF(m_style.font).elidedText(eventLabel(event), Qt::ElideRight, end - x);
    m_painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), text);
}

void TimelinePainter::paintCurrent()
{
    if (m_style.current < 0 && m_style.hovered < 0)
        return;
    for (const LaneArea &area : m_layout.lanes) {
        for (const EventBox &box : area.layout.boxes) {
            const bool isCurrent = box.event == m_style.current;
            if (!isCurrent && box.event != m_style.hovered)
                continue;
            const TimelineLayout::Edges edges = m_layout.edgesOf(area, box);
            const double left = std::max(m_layout.headerWidth + 1, edges.left - 2);
            const double right = std::min(
                m_layout.width - 2,
                std::max(edges.right, m_layout.headerWidth + (box.hasLabel() ? box.labelTo : 0))
                    + 2);
            m_painter.setPen(QPen(m_style.colors.accent, isCurrent ? 2 : 1,
                                  isCurrent && !m_style.showsFocus ? Qt::DotLine : Qt::SolidLine));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(
                QRectF(left, edges.top - 1, right - left, edges.bottom - edges.top + 2));
        }
    }
    if (m_style.current < 0 || m_layout.boxOf(m_style.current))
        return;
    // In a crowd: a ring where it lies among the bars.
    const TimelineEvent &event = m_timeline.events[std::size_t(m_style.current)];
    if (!event.span.isDrawable)
        return;
    for (const LaneArea &area : m_layout.lanes) {
        const std::vector<int> &dated = m_timeline.lanes[std::size_t(area.lane)].dated;
        if (std::find(dated.begin(), dated.end(), m_style.current) == dated.end())
            continue;
        const double x = m_layout.headerWidth + m_layout.window.xOf(double(event.span.from));
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        m_painter.setPen(QPen(m_style.colors.accent, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(QPointF(x, area.top + area.barsTop + area.barsHeight / 2), 6, 6);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

} // namespace saranda
