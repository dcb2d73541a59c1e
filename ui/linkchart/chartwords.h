// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartgraph.h"

namespace saranda {

/// One sentence for a screen reader: kind, name, to what it is linked and how well.
QString nodeDescription(const ChartGraph &graph, int node);
QString linkDescription(const ChartGraph &graph, int link);
/// Everything about a node or a link, line by line: the hover card.
QString nodeCard(const ChartGraph &graph, int node);
QString linkCard(const ChartGraph &graph, int link);

} // namespace saranda
