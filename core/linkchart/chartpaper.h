// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/linkchart/chartpicture.h"
#include "core/timeline/timelinepaper.h"

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
    bool withFrame = true; ///< title, marking and page number; the legend is always there
};

/// Writes the chart with title, marking and legend. PDF (A4, landscape) takes as many pages as
/// legible words need, and lists every link after them. Needs a QGuiApplication.
Result<> writeChartPicture(QIODevice &to, PictureFormat format, const ChartPicture &picture,
                           const ChartPaperOptions &options);

/// The same pages on a printer, which must be landscape already.
Result<> printChart(QPagedPaintDevice &printer, const ChartPicture &picture,
                    const ChartPaperOptions &options);

} // namespace saranda
