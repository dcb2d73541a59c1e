// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartgraph.h"

namespace saranda {

/// The links of a shortest way between two nodes, against their direction, too, in order; of equal
/// ways and double links the better proved. Empty when there is none.
std::vector<int> shortestPath(const ChartGraph &graph, int from, int to);

/// "Carol – is a member of → Bears ← pays – Anna".
QString pathText(const ChartGraph &graph, int from, const std::vector<int> &path);

} // namespace saranda
