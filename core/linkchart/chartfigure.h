// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/linkchart/chartpaper.h"

#include <QByteArray>

namespace saranda {

/// What a chart is to show and how, for whoever wants it as a picture: the command line and the
/// papers made from a case.
struct ChartFigure {
    ChartOptions shown; ///< also the language
    /// Whose places count; showAs() takes its conditions, too. Empty = mainChart().
    std::optional<Chart::Id> chart;
    /// Empty = that of the chart, or force-directed where the case has none.
    std::optional<ChartArrangement> arrangement;
    double aspect = 1.6; ///< the shape of the room for it, width over height
    double width = 0; ///< as in ChartArranging
    std::optional<CaseDate> asOf; ///< as it was known at the end of this date
    ChartPaperOptions paper;
};

/// Shows the case as this chart does: its conditions, its places, its arrangement.
void showAs(ChartFigure &figure, const CaseRecords &records, const Chart &chart);

/// The chart laid out, where people put its nodes in that chart of the case. `records` is drawn as
/// it is: for a marking, hand in what disclosedAt() lets out and the assessment of that.
Result<ChartPicture> chartPictureOf(const CaseRecords &records, const Assessment &assessment,
                                    const Doctrine &doctrine, const ChartFigure &figure);

/// The chart as SVG with selectable text. Needs a QGuiApplication. An empty chart is a picture
/// that says so; see chartPictureOf() to learn beforehand.
Result<QByteArray> chartSvg(const CaseRecords &records, const Assessment &assessment,
                            const Doctrine &doctrine, const ChartFigure &figure);

/// "as it was known on 22 October 1946; links of level 3 (probable) and above": what it leaves out.
QString chartSubtitle(const CaseRecords &records, const Doctrine &doctrine,
                      const ChartFigure &figure, const ChartGraph &graph);

/// The chart whose places and arrangement count where none is named, or null: that for the papers,
/// else the first by key.
const Chart *mainChart(const CaseRecords &records);
/// The chart that a person chose for the papers, or null.
const Chart *chartForPapers(const CaseRecords &records);
/// Where the chart places the nodes of a graph, and what it folds.
std::vector<std::optional<QPointF>> placesIn(const Chart *chart, const ChartGraph &graph);
QList<EntityRef> foldedIn(const Chart *chart);

} // namespace saranda
