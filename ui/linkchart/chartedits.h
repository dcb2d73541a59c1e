// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartconditions.h"
#include "core/linkchart/chartgraph.h"
#include "core/session/chartedits.h"

#include <QPointF>

namespace saranda {

/// The chart somebody works on. A case without one gets it by the first thing that is to be kept.
struct ChartInHand {
    std::optional<Chart::Id> id;
    ChartArrangement arrangement = ChartArrangement::ForceDirected;
    ChartConditions conditions = {}; ///< what a chart that is made now leaves out
};

/// Puts a node where a person wants it, as one step.
Edit movingNode(const CaseRecords &records, const ChartInHand &chart, const ChartNode &node,
                const QPointF &place);
/// Keeps every node where it is.
Edit keepingPlaces(const CaseRecords &records, const ChartInHand &chart, const ChartGraph &graph,
                   const std::vector<QPointF> &places);
/// Another arrangement: what was placed in the old one means nothing in it. Folded groups stay.
Edit arranging(const CaseRecords &records, const ChartInHand &chart);
/// Lets the layout place everything again; empty when a person has placed nothing.
Edit forgettingPlaces(const CaseRecords &records, const ChartInHand &chart);
/// Draws the members of a group as part of it, or apart again.
Edit folding(const CaseRecords &records, const ChartInHand &chart, const ChartNode &node,
             const QPointF &place, bool isFolded);

/// A copy with places, arrangement and conditions; it is the first change of the edit.
Edit duplicatingChart(const CaseRecords &records, const Chart &chart, const QString &title);
/// The papers show this chart instead of any other, or none any more.
Edit choosingForPapers(const CaseRecords &records, const Chart &chart, bool isShown);
/// Keeps with the chart what it leaves out; empty when it does already.
Edit keepingConditions(const CaseRecords &records, const Chart &chart,
                       const ChartConditions &conditions);

/// A relation as a person drew it.
struct DrawnRelation {
    EntityRef subject;
    QString predicate;
    EntityRef object;
    QString statement; ///< empty = made of the three
    CaseDate date;
};
/// A new fact with this relation; it is the first change of the edit.
Edit addingRelation(const CaseRecords &records, const DrawnRelation &drawn);
/// "Anna used 192.0.2.7."
QString relationStatement(const CaseRecords &records, const DrawnRelation &drawn);
/// A new person with a name to be changed.
Edit addingPerson(const CaseRecords &records);

} // namespace saranda
