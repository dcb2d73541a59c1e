// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/timelinepainter.h"
#include "core/timeline/timelinepaper.h"

namespace saranda {

/// What one page draws.
struct ChartPage {
    Timeline part; ///< its lanes
    TimeWindow window;
    std::vector<LaneRoom> rooms; ///< of its lanes; none = they share the height
    std::optional<TimePage> time; ///< where time is divided
    QString heading; ///< which time it is
    int before = 0; ///< the page on which its lanes were earlier; 0 = there is none
    int after = 0; ///< … and will be later
};

/// What is around the drawing on paper: marking at head and foot, title, legend, page number.
class PaperFrame
{
public:
    PaperFrame(QPainter &painter, const Timeline &timeline, const PictureOptions &options,
               const QSizeF &paper);

    double fontHeight() const;
    const QFont &font() const { return m_style.font; }
    const PictureOptions &options() const { return m_options; }
    bool hasClock() const { return m_timeline.clock.has_value(); }
    const TimelineColors &colors() const { return m_style.colors; }
    /// Where the lanes with their axis go.
    QRectF chartRoom() const;
    /// Where a list goes: without a legend.
    QRectF listRoom() const;
    /// The height for lanes on a page, and the width of the time beside their headings.
    double lanesRoom() const;
    double timeWidth() const;
    TimelineMeasure measureOf(const Timeline &part) const;
    TimelineLayout layoutOfPage(const ChartPage &page) const;
    /// What a page leaves free at its foot when its legend stands right beneath its lanes.
    double spareBeneath(const ChartPage &page) const;

    void setPageCount(int count) { m_pageCount = count; }
    /// Beneath the drawing; by default the signs that occur in the timeline.
    void setLegend(std::vector<LegendSign> signs) { m_legend = std::move(signs); }

    /// Then the legend stands right beneath the lanes, not at the foot.
    void setListBeneath(bool list) { m_hasListBeneath = list; }

    /// `number` 0 = it is no page of many.
    void paintChartPage(const ChartPage &page, int number);
    void paintFrame(int number);

    static double fontHeightFor(const PictureOptions &options);
    /// What title, legend, axis and margins take together.
    static double frameHeight(const PictureOptions &options);

private:
    double headerWidth() const;
    double legendHeight() const;
    /// Calls visit(sign, corner) for each; returns the height of all.
    double flowLegend(auto &&visit) const;
    void paintLegend(const QPointF &corner);
    void paintJoinTexts(const ChartPage &page, const TimelineLayout &layout);
    void paintEmptyText(const QRectF &room);

    QPainter &m_painter;
    const Timeline &m_timeline;
    const PictureOptions &m_options;
    QSizeF m_paper;
    TimelineStyle m_style;
    std::vector<LegendSign> m_legend;
    int m_pageCount = 1;
    bool m_hasListBeneath = false;
};

} // namespace saranda
