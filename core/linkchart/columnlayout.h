// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartgraph.h"
#include "core/linkchart/graphlayouts.h"

#include <QSizeF>

namespace saranda {

/// Layers from left to right, so that links run that way where the graph has no circle: for each
/// node of `rows` its layer.
std::vector<int> layersAlongLinks(const ChartGraph &graph, const std::vector<int> &rows);

/// Infrastructure, operations, States, actors: the two sides of a network that meet at the State.
/// The farther from it, the farther out.
std::vector<int> layersOfTwoSides(const ChartGraph &graph, const std::vector<int> &rows);

/// Places connected nodes, whose boxes have these sizes, in columns by their layers, ordered so
/// that few links cross. A column that would be very high is broken into several.
Result<std::vector<QPointF>> columnLayout(const ChartGraph &graph, const std::vector<QSizeF> &sizes,
                                          const std::vector<int> &rows,
                                          const std::vector<int> &layers,
                                          const std::vector<double> &columnLefts, int mostInColumn,
                                          const LayoutProgress &progress);

/// The same nodes in rows from above to below, none wider than `width`: for a page that is higher
/// than wide. A layer that is wider takes several rows.
Result<std::vector<QPointF>> rowLayout(const ChartGraph &graph, const std::vector<QSizeF> &sizes,
                                       const std::vector<int> &rows, const std::vector<int> &layers,
                                       double width, const LayoutProgress &progress);

/// Where each column begins, for several parts that share their columns.
std::vector<double> columnLeftsOf(const std::vector<std::vector<int>> &layersOfParts,
                                  int mostInColumn);

} // namespace saranda
