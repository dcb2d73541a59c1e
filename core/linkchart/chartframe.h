// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartpainter.h"
#include "core/linkchart/chartpaper.h"
#include "core/linkchart/charttexts.h"
#include "core/linkchart/charttiles.h"

namespace saranda {

/// What is around the drawing on paper: marking at head and foot, title, legend, page number.
class ChartFrame
{
public:
    ChartFrame(QPainter &painter, const ChartPicture &picture, const ChartPaperOptions &options,
               const QSizeF &paper);

    const QFont &font() const { return m_style.font; }
    double fontHeight() const { return m_line; }
    const ChartColors &colors() const { return m_style.colors; }
    const ChartTexts &texts() const { return m_texts; }
    QRectF chartRoom() const; ///< where the drawing goes
    QRectF listRoom() const; ///< where a list goes: without a legend

    /// The part of the chart within `part` (in units), drawn at this scale in the middle.
    void paintChart(const QRectF &part, double scale);
    /// One part of a chart that is larger than a sheet, with marks where the next ones begin.
    void paintTile(const ChartTile &tile, double scale);
    /// `pageText` is printed at the foot; empty on a picture that is no page.
    void paintFrame(const QString &pageText);
    void paintLegend();
    void setKeysOnly(bool keysOnly) { m_style.keysOnly = keysOnly; }

    /// What a picture of this width needs besides the drawing.
    static QSizeF frameSize(const ChartPicture &picture, const ChartPaperOptions &options,
                            double width);

private:
    double legendHeight() const;
    double flowLegend(auto &&visit) const;
    void paintJoins(const ChartTile &tile, const ChartView &view);
    void paintJoinTexts(const ChartTile &tile, const ChartView &view);

    QPainter &m_painter;
    const ChartPicture &m_picture;
    const ChartPaperOptions &m_options;
    QSizeF m_paper;
    ChartTexts m_texts;
    ChartStyle m_style;
    std::vector<ChartLegendEntry> m_legend;
    double m_line = 0;
};

} // namespace saranda
