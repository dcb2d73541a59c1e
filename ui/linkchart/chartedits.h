// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartgraph.h"
#include "core/session/edit.h"

#include <QPointF>

namespace saranda {

/// Puts a node where a person wants it, as one step.
Edit movingNode(const CaseRecords &records, ChartArrangement arrangement, const ChartNode &node,
                const QPointF &place);
/// Keeps every node where it is.
Edit keepingPlaces(const CaseRecords &records, ChartArrangement arrangement,
                   const ChartGraph &graph, const std::vector<QPointF> &places);
/// Another arrangement: what was placed in the old one means nothing in it. Folded groups stay.
Edit arranging(const CaseRecords &records, ChartArrangement arrangement);
/// Lets the layout place everything again; empty when a person has placed nothing.
Edit forgettingPlaces(const CaseRecords &records);
/// Draws the members of a group as part of it, or apart again.
Edit folding(const CaseRecords &records, ChartArrangement arrangement, const ChartNode &node,
             const QPointF &place, bool isFolded);

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
