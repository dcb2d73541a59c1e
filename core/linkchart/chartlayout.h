// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartgraph.h"
#include "core/linkchart/graphlayouts.h"

namespace saranda {

struct ChartArranging {
    ChartArrangement arrangement = ChartArrangement::ForceDirected;
    /// Where a person put a node, node by node; may be empty.
    std::vector<std::optional<QPointF>> placed = {};
    /// Where a node has been drawn until now; what has a place here is not laid out anew.
    std::vector<std::optional<QPointF>> before = {};
    double aspect = 1.6; ///< width / height the parts are packed into
    double width = 0; ///< layers run downwards and nothing is wider than this; 0 = to the right
};

/// The centres of the nodes, in the units of their boxes. What a person placed stays; a new node
/// comes beside its neighbours; parts that nothing connects lie side by side; no two boxes touch.
/// The same graph gets the same places. ErrorCode::Cancelled when the progress said so.
Result<std::vector<QPointF>> arrangedChart(const ChartGraph &graph, const ChartArranging &how,
                                           const LayoutProgress &progress = {});

/// The connected parts: for each node the number of its part, in the order of the first nodes.
std::vector<int> partsOf(const ChartGraph &graph);

} // namespace saranda
