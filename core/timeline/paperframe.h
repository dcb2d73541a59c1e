// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/timelinepainter.h"
#include "core/timeline/timelinepaper.h"

namespace saranda {

/// What is around the drawing on paper: marking at head and foot, title, legend, page number.
class PaperFrame
{
public:
    PaperFrame(QPainter &painter, const Timeline &timeline, const PictureOptions &options,
               const QSizeF &paper);

    double fontHeight() const;
    const QFont &font() const { return m_style.font; }
    const PictureOptions &options() const { return m_options; }
    const TimelineColors &colors() const { return m_style.colors; }
    /// Where the lanes with their axis go.
    QRectF chartRoom() const;
    /// Where a list goes: without a legend.
    QRectF listRoom() const;
    void setPageCount(int count) { m_pageCount = count; }

    /// `page` 0 = it is no page of many.
    void paintChartPage(const Timeline &part, int page);
    void paintFrame(int page);

    static double fontHeightFor(const PictureOptions &options);
    /// What title, legend, axis and margins take together.
    static double frameHeight(const PictureOptions &options);

private:
    void paintLegend();
    void paintEmptyText(const QRectF &room);

    QPainter &m_painter;
    const Timeline &m_timeline;
    const PictureOptions &m_options;
    QSizeF m_paper;
    TimelineStyle m_style;
    int m_pageCount = 1;
};

} // namespace saranda
