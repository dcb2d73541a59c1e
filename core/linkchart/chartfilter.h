// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartgraph.h"

namespace saranda {

/// Takes out of the graph what the options leave out, and draws the members of folded groups as
/// part of them. A node that loses its last link to a condition goes with it.
void keepShown(ChartGraph &graph, const CaseRecords &records, const ChartOptions &options);

} // namespace saranda
