// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QPointF>

#include <functional>
#include <utility>
#include <vector>

namespace saranda {

/// Hears how far a layout is (0 to 1) and answers whether to go on. Called in the layout's thread.
using LayoutProgress = std::function<bool(double share)>;

/// A graph as the layout library takes it: connected, without loops and double edges.
struct PlainGraph {
    int size = 0;
    std::vector<std::pair<int, int>> edges;
};

// The one place that speaks to igraph. Its random numbers and handlers are global, so calls wait
// for each other; each begins with the same seed, so that the same graph gets the same picture.
// ErrorCode::Cancelled when the progress said so.

/// Springs and repulsion; linked nodes come to lie about 1 apart.
Result<std::vector<QPointF>> forceDirectedLayout(const PlainGraph &graph,
                                                 const LayoutProgress &progress);

/// Orders the nodes within given layers so that few edges cross: x = place in the layer, 1 apart
/// and more, y = the layer.
Result<std::vector<QPointF>> layeredLayout(const PlainGraph &graph, const std::vector<int> &layers,
                                           const LayoutProgress &progress);

} // namespace saranda
