// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/linkchart/chartpicture.h"
#include "core/timeline/timelinepaper.h"

#include <QByteArray>
#include <QFont>
#include <QSize>

class QIODevice;
class QPagedPaintDevice;

namespace saranda {

struct ChartPaperOptions {
    QString marking; ///< printed at head and foot; empty = none
    QString subtitle; ///< beneath the title: what the chart leaves out
    QSize size; ///< of PNG and SVG; empty = as large as the words need
    QFont font; ///< its family; the sizes are those of the paper
    std::vector<bool> pathLinks; ///< as in ChartStyle
    bool withFrame = true; ///< title, marking and page number
    bool withLegend = true;
    bool keysOnly = false; ///< as in ChartStyle
};

/// Writes the chart with title, marking and legend. PDF (A4, landscape) takes as many pages as
/// legible words need, and lists every link after them. Needs a QGuiApplication.
Result<> writeChartPicture(QIODevice &to, PictureFormat format, const ChartPicture &picture,
                           const ChartPaperOptions &options);

/// The same pages on a printer, which must be landscape already.
Result<> printChart(QPagedPaintDevice &printer, const ChartPicture &picture,
                    const ChartPaperOptions &options);

/// The words of a drawing of it, in no order to be read: for a look at their letters.
QString drawnText(const ChartGraph &graph);

/// A drawing without title and marking, and its size.
struct ChartSheet {
    QByteArray svg;
    QSizeF size;
};

/// For a paper with its own pages: the whole chart; and where its words would be too small in
/// `most`, the whole by the numbers of its boxes and after it the parts of it, each no larger than
/// that.
Result<std::vector<ChartSheet>> chartSheets(const ChartPicture &picture,
                                            const ChartPaperOptions &options, const QSizeF &most,
                                            int mostTiles);

} // namespace saranda
