// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"

namespace saranda {

/// Where a person put a node of a chart. What is not listed is placed by the layout.
struct ChartPlace {
    EntityRef node;
    double x = 0; ///< in units of the layout: one node's height, rightwards
    double y = 0; ///< downwards
    bool isFolded = false; ///< a group whose members are drawn as one node
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"node", self.node);
        visit(u"x", self.x);
        visit(u"y", self.y);
        visit(u"folded", self.isFolded);
        visit(u"extra", self.extra);
    }
    bool operator==(const ChartPlace &) const = default;
};

/// A link chart as people arranged it. What it draws are the relations of the facts; the chart
/// itself only remembers where things stand.
struct Chart {
    using Id = saranda::Id<Chart>;

    Id id;
    QString key; ///< "G-1"
    QString title;
    ChartArrangement arrangement = ChartArrangement::ForceDirected;
    QList<ChartPlace> places;
    QString marking;
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"id", self.key);
        visit(u"title", self.title);
        visit(u"arrangement", self.arrangement);
        visit(u"places", self.places);
        visit(u"marking", self.marking);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const Chart &) const = default;
};

} // namespace saranda
