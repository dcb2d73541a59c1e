// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/timelinelayout.h"

#include <QColor>
#include <QFont>

class QPainter;

namespace saranda {

/// The colours of a timeline. None of them says anything alone: shape or words always say it, too.
struct TimelineColors {
    QColor background;
    QColor lane; ///< every other one
    QColor text;
    QColor muted;
    QColor line;
    QColor accent; ///< the clock, and what is selected
    QColor warning; ///< contradictions
    std::vector<QColor> lanes; ///< marks, lane by lane
};

TimelineColors lightTimelineColors();
TimelineColors darkTimelineColors();

struct TimelineStyle {
    TimelineColors colors;
    QFont font;
    int current = -1; ///< event with the ring around it
    int hovered = -1;
    bool showsFocus = false;
    bool isVector = false; ///< for paper: gradients instead of steps
    std::vector<Seconds> joins; ///< where the next page takes over
    bool tearsEnds = false; ///< what goes on beyond the picture has a torn end
};

/// Draws a layout on anything a QPainter can draw on.
class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const Timeline &timeline, const TimelineLayout &layout,
                    const TimelineStyle &style);

    void paint();

private:
    void paintLanes();
    void paintGrid();
    struct ClockEdges;
    std::optional<ClockEdges> clockEdges() const;
    void paintClock();
    void paintClockFlags();
    void paintClockFlag(double x, const QString &text);
    /// Whether a line of the knowledge or of a join runs through a stretch of the picture.
    bool crossesLine(double from, double to) const;
    void paintJoins();
    void paintBars(const LaneArea &area);
    void paintBox(const LaneArea &area, const EventBox &box);
    void paintSpan(const EventBox &box, double top, double bottom, const QColor &color);
    void paintSoft(double from, double to, double top, double height, QColor color, bool fadesIn);
    void paintTear(double x, double top, double bottom);
    void paintArrow(double tip, double base, double middle, const QColor &color);
    void paintLabel(const LaneArea &area, const EventBox &box);
    void paintClockSign(Timing clock, double x, double middle);
    void paintCurrent();
    void paintHeaders();
    void paintAxis();
    QColor colorOf(const LaneArea &area) const;

    QPainter &m_painter;
    const Timeline &m_timeline;
    const TimelineLayout &m_layout;
    const TimelineStyle &m_style;
};

/// The label of an event in the picture: sign for about or perhaps, key, title.
QString eventLabel(const TimelineEvent &event);
/// "8 events, 2 undated", beneath a lane's title.
QString laneCount(const TimelineLane &lane);
/// What the labels of a timeline need for signs before the text.
double labelSignWidth(const Timeline &timeline, const TimelineEvent &event, double fontHeight);

/// A line that explains one sign of the drawing, for the legend.
enum class LegendSign {
    Exact,
    Uncertain,
    Open,
    Crowd,
    Knowledge,
    Certain,
    Possible,
    Impossible,
    Torn,
    Warning
};
QString legendText(LegendSign sign);
void paintLegendSign(QPainter &painter, LegendSign sign, const TimelineColors &colors, double x,
                     double y, double size);
/// Whether something in a layout goes on beyond its window.
bool hasTornEnd(const TimelineLayout &layout);
/// The signs that occur in this timeline.
std::vector<LegendSign> legendOf(const Timeline &timeline);

} // namespace saranda
