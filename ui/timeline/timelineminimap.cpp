// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinewords.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

constexpr double minimapHeight = 34;
constexpr double minimapGap = 6;
constexpr double edgeReach = 6; // pixels around an edge that still mean it
constexpr double leastWindow = 10; // seconds
constexpr double edgeStep = 0.05; // of the window, for a key

} // namespace

double TimelineCanvas::minimapTop() const
{
    return std::max(100.0, height() - minimapHeight - minimapGap);
}

void TimelineCanvas::makeMinimap()
{
    m_minimap.assign(std::size_t(std::max(1, width() / 3)), 0);
    double most = 0;
    const double step = m_all.length() / double(m_minimap.size());
    for (std::size_t column = 0; column < m_minimap.size(); ++column) {
        const Seconds from = instantAt(m_all.from + step * double(column));
        const Seconds to = std::max(from + 1, instantAt(m_all.from + step * double(column + 1)));
        int count = 0;
        for (const TimelineLane &lane : m_timeline.lanes)
            count += lane.density.touches(from, to);
        m_minimap[column] = std::log2(1.0 + count);
        most = std::max(most, m_minimap[column]);
    }
    for (double &share : m_minimap)
        share = most > 0 ? share / most : 0;
}

void TimelineCanvas::paintMinimap(QPainter &painter)
{
    const TimelineColors colors = timelineColors(palette());
    const QRectF place(0, minimapTop() + minimapGap, width(), height() - minimapTop() - minimapGap);
    painter.fillRect(QRectF(0, minimapTop(), width(), height() - minimapTop()),
                     palette().color(QPalette::Window));
    painter.fillRect(place, colors.lane);
    const double step = place.width() / double(m_minimap.size());
    for (std::size_t column = 0; column < m_minimap.size(); ++column) {
        const double high = std::round((place.height() - 6) * m_minimap[column]);
        if (high > 0)
            painter.fillRect(QRectF(std::floor(step * double(column)), place.bottom() - 2 - high,
                                    std::max(1.0, std::floor(step)), high),
                             colors.muted);
    }
    const auto [from, to] = windowOnMinimap();
    QColor shade = colors.accent;
    shade.setAlpha(36);
    painter.fillRect(QRectF(from, place.top(), to - from, place.height()), shade);
    painter.setPen(QPen(colors.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(from, place.top(), to - from - 1, place.height() - 1));
    // Something to take hold of at either end.
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    for (const double x : {from, to})
        painter.drawRect(QRectF(x - 2, place.center().y() - 7, 4, 14));
}

/// Where the window's ends stand on the map, in pixels; never nearer than one can see.
std::pair<double, double> TimelineCanvas::windowOnMinimap() const
{
    const double wide = width();
    const auto xOf = [&](double at) { return (at - m_all.from) / m_all.length() * wide; };
    const double from = std::clamp(xOf(m_window.from), 0.0, std::max(0.0, wide - 4));
    return {from, std::clamp(xOf(m_window.to), from + 4, std::max(from + 4, wide))};
}

/// Which end of the window lies at x; the nearer one where both do.
std::optional<DateEnd> TimelineCanvas::windowEdgeAt(double x) const
{
    const auto [from, to] = windowOnMinimap();
    const double toStart = std::abs(x - from);
    const double toEnd = std::abs(x - to);
    // In a window too narrow to be held between its ends, what lies outside of it means an end.
    const double inside = (to - from) / 4;
    const bool isStart = x <= from ? toStart <= edgeReach : toStart <= std::min(edgeReach, inside);
    const bool isEnd = x >= to ? toEnd <= edgeReach : toEnd <= std::min(edgeReach, inside);
    if (isStart && (!isEnd || toStart < toEnd))
        return DateEnd::Start;
    return isEnd ? std::optional(DateEnd::End) : std::nullopt;
}

void TimelineCanvas::centerOnMinimap(double x)
{
    const double middle = m_all.from + x / std::max(1, width()) * m_all.length();
    TimeWindow window = m_window;
    window.from = middle - m_window.length() / 2;
    window.to = window.from + m_window.length();
    setWindow(window);
}

void TimelineCanvas::moveWindowEdge(DateEnd edge, double to)
{
    TimeWindow window = m_window;
    if (edge == DateEnd::Start)
        window.from = std::min(to, window.to - leastWindow);
    else
        window.to = std::max(to, window.from + leastWindow);
    setWindow(window);
}

void TimelineCanvas::dragWindowEdge(double x)
{
    const double within = std::clamp(x, 0.0, double(std::max(1, width())));
    moveWindowEdge(m_draggedEdge, m_all.from + within / std::max(1, width()) * m_all.length());
}

/// Ctrl with an arrow key moves the window's beginning, with Shift its end.
bool TimelineCanvas::windowEdgeKey(QKeyEvent *event)
{
    const bool isLeft = event->key() == Qt::Key_Left;
    if (!event->modifiers().testFlag(Qt::ControlModifier)
        || event->modifiers().testFlag(Qt::AltModifier)
        || (!isLeft && event->key() != Qt::Key_Right))
        return false;
    const double way = m_window.length() * edgeStep * (isLeft ? -1 : 1);
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        moveWindowEdge(DateEnd::End, m_window.to + way);
    else
        moveWindowEdge(DateEnd::Start, m_window.from + way);
    return true;
}

} // namespace saranda
