// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/timeline/civiltime.h"
#include "core/timeline/timelinepainter.h"
#include "core/timeline/timelinetexts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace saranda {

using namespace literals;

/// Where the bounds of the knowledge stand in the picture, or just beyond its edges.
struct TimelinePainter::ClockEdges {
    double from = 0;
    double to = 0;
    bool hasStart = false;
    bool hasEnd = false;

    /// Two lines so close that they are one.
    bool isOneLine() const { return hasStart && hasEnd && to - from < 3; }
};

std::optional<TimelinePainter::ClockEdges> TimelinePainter::clockEdges() const
{
    const std::optional<CaseClock> &clock = m_timeline.clock;
    if (!clock || !clock->isKnown)
        return std::nullopt;
    ClockEdges edges;
    edges.hasStart = isBounded(clock->earliest);
    edges.hasEnd = isBounded(clock->latest);
    if (!edges.hasStart && !edges.hasEnd)
        return std::nullopt; // the sentence says so; a shade over everything would say nothing
    const auto placeOf = [this](Seconds at) {
        return std::clamp(m_layout.headerWidth + m_layout.window.xOf(double(at)), -10.0,
                          m_layout.width + 10);
    };
    edges.from = edges.hasStart ? placeOf(clock->earliest) : -10;
    edges.to = edges.hasEnd ? placeOf(clock->latest) : m_layout.width + 10;
    return edges;
}

/// The shade and its lines, beneath what happened.
void TimelinePainter::paintClock()
{
    const std::optional<ClockEdges> edges = clockEdges();
    if (!edges)
        return;
    QColor shade = m_style.colors.accent;
    shade.setAlpha(28);
    m_painter.fillRect(QRectF(edges->from, m_layout.axisHeight, edges->to - edges->from,
                              m_layout.height - m_layout.axisHeight),
                       shade);
    m_painter.setPen(QPen(m_style.colors.accent, 2));
    const auto line = [this](double x) {
        m_painter.drawLine(QPointF(x, m_layout.axisHeight), QPointF(x, m_layout.height));
    };
    if (edges->hasStart)
        line(edges->from);
    if (edges->hasEnd && !edges->isOneLine())
        line(edges->to);
}

/// What the lines say, above everything.
void TimelinePainter::paintClockFlags()
{
    const std::optional<ClockEdges> edges = clockEdges();
    if (!edges)
        return;
    constexpr double twoFlags = 220; // less room than that has one
    const QString state = m_timeline.clock->state;
    const bool isOneFlag = edges->hasStart && edges->hasEnd && edges->to - edges->from < twoFlags;
    if (isOneFlag) {
        paintClockFlag(edges->from,
                       edges->isOneLine()
                           ? TimelineTexts::tr("%1: knowledge").arg(state)
                           : TimelineTexts::tr("%1: knowledge, within this time").arg(state));
        return;
    }
    if (edges->hasStart)
        paintClockFlag(edges->from, TimelineTexts::tr("%1: knowledge, at the earliest").arg(state));
    if (edges->hasEnd)
        paintClockFlag(edges->to, TimelineTexts::tr("%1: knowledge, at the latest").arg(state));
}

void TimelinePainter::paintClockFlag(double x, const QString &text)
{
    if (x < m_layout.headerWidth || x > m_layout.width)
        return;
    const QFontMetricsF metrics(m_style.font);
    const double width = metrics.horizontalAdvance(text) + 10;
    const double left = x + width > m_layout.width ? x - width : x;
    const QRectF flag(left, m_layout.height - metrics.height() - 4, width, metrics.height() + 4);
    m_painter.fillRect(flag, m_style.colors.accent);
    m_painter.setPen(m_style.colors.background);
    m_painter.drawText(flag, int(Qt::AlignCenter), text);
}

/// Dotted, like the joins of a link chart over several pages.
void TimelinePainter::paintJoins()
{
    QPen dotted(m_style.colors.text, 1.2);
    dotted.setDashPattern({1.5, 4});
    m_painter.setPen(dotted);
    for (const Seconds join : m_style.joins) {
        const double x = m_layout.headerWidth + m_layout.window.xOf(double(join));
        m_painter.drawLine(QPointF(x, m_layout.axisHeight), QPointF(x, m_layout.height));
    }
}

bool TimelinePainter::crossesLine(double from, double to) const
{
    for (const Seconds join : m_style.joins) {
        const double x = m_layout.headerWidth + m_layout.window.xOf(double(join));
        if (from <= x + 1 && x - 1 <= to)
            return true;
    }
    const std::optional<ClockEdges> edges = clockEdges();
    return edges
        && ((edges->hasStart && from <= edges->from + 1 && edges->from - 1 <= to)
            || (edges->hasEnd && from <= edges->to + 1 && edges->to - 1 <= to));
}

QString laneCount(const TimelineLane &lane)
{
    if (!lane.counted.isEmpty())
        return lane.counted;
    const int count = int(lane.dated.size());
    const int undated = int(lane.undated.size());
    if (undated == 0)
        return count == 0 ? TimelineTexts::tr("nothing")
                          : TimelineTexts::tr("%n event(s)", nullptr, count);
    return count == 0 ? TimelineTexts::tr("%n undated", nullptr, undated)
                      : TimelineTexts::tr("%1, %n undated", nullptr, undated)
                            .arg(TimelineTexts::tr("%n event(s)", nullptr, count));
}

void TimelinePainter::paintHeaders()
{
    const QFontMetricsF metrics(m_style.font);
    const double room = m_layout.headerWidth - 16;
    m_painter.setClipRect(
        QRectF(0, m_layout.axisHeight, m_layout.width, m_layout.height - m_layout.axisHeight));
    QFont bold = m_style.font;
    bold.setBold(true);
    for (const LaneArea &area : m_layout.lanes) {
        const TimelineLane &lane = m_timeline.lanes[std::size_t(area.lane)];
        m_painter.fillRect(QRectF(0, area.top + 4, 4, area.height - 8), colorOf(area));
        const QString counted = laneCount(lane);
        const double countHeight = metrics.height();
        const QRectF title(10, area.top + 4, room, area.height - countHeight - 8);
        m_painter.setFont(bold);
        m_painter.setPen(m_style.colors.text);
        const int wrap = int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
        const QRectF needed = QFontMetricsF(bold).boundingRect(title, wrap, lane.title);
        if (needed.height() <= title.height() && needed.width() <= room)
            m_painter.drawText(title, wrap, lane.title);
        else
            m_painter.drawText(title, int(Qt::AlignLeft | Qt::AlignTop),
                               QFontMetricsF(bold).elidedText(lane.title, Qt::ElideRight, room));
        m_painter.setFont(m_style.font);
        m_painter.setPen(m_style.colors.muted);
        const double used = std::min(std::max(needed.height(), metrics.height()), title.height());
        m_painter.drawText(QRectF(10, area.top + 4 + used, room, countHeight),
                           int(Qt::AlignLeft | Qt::AlignTop),
                           metrics.elidedText(counted, Qt::ElideRight, room));
        if (area.layout.runningIn > 0) {
            const QString text = TimelineTexts::tr(
                "◂ %n more", "events that began earlier and still go on", area.layout.runningIn);
            const QRectF place(m_layout.headerWidth + 4, area.top + area.barsTop - 2,
                               metrics.horizontalAdvance(text) + 4, metrics.height());
            m_painter.fillRect(
                place, area.lane % 2 == 0 ? m_style.colors.lane : m_style.colors.background);
            m_painter.drawText(place, int(Qt::AlignLeft | Qt::AlignTop), text);
        }
        m_painter.setPen(QPen(m_style.colors.line, 0));
        m_painter.drawLine(QPointF(0, area.top + area.height),
                           QPointF(m_layout.width, area.top + area.height));
    }
    m_painter.setPen(QPen(m_style.colors.line, 0));
    m_painter.drawLine(QPointF(m_layout.headerWidth, m_layout.axisHeight),
                       QPointF(m_layout.headerWidth, m_layout.height));
    m_painter.setClipping(false);
}

void TimelinePainter::paintAxis()
{
    const QFontMetricsF metrics(m_style.font);
    const double line = metrics.height();
    m_painter.save();
    m_painter.setClipRect(
        QRectF(m_layout.headerWidth, 0, m_layout.window.width, m_layout.axisHeight + 1));
    m_painter.setPen(m_style.colors.text);
    for (const AxisContext &context : m_layout.axis.contexts) {
        const double width = metrics.horizontalAdvance(context.label);
        const double left = std::max(context.from, 0.0) + 4;
        if (context.to - left < width + 8)
            continue;
        m_painter.drawText(QPointF(m_layout.headerWidth + left, 4 + metrics.ascent()),
                           context.label);
        if (context.from > 0)
            m_painter.drawLine(QPointF(m_layout.headerWidth + context.from, 4),
                               QPointF(m_layout.headerWidth + context.from, 4 + line));
    }
    m_painter.setPen(m_style.colors.muted);
    for (const AxisTick &tick : m_layout.axis.ticks) {
        m_painter.drawLine(QPointF(m_layout.headerWidth + tick.x, m_layout.axisHeight - 5),
                           QPointF(m_layout.headerWidth + tick.x, m_layout.axisHeight));
        const bool isWhole = tick.x >= -4
            && tick.x + 4 + metrics.horizontalAdvance(tick.label) <= m_layout.window.width;
        if (isWhole)
            m_painter.drawText(
                QPointF(m_layout.headerWidth + tick.x + 4, 4 + line + 2 + metrics.ascent()),
                tick.label);
    }
    m_painter.setPen(QPen(m_style.colors.line, 0));
    m_painter.drawLine(QPointF(m_layout.headerWidth, m_layout.axisHeight),
                       QPointF(m_layout.width, m_layout.axisHeight));
    m_painter.restore();
}

} // namespace saranda
