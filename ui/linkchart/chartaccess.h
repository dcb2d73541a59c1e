// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace saranda {

/// Lets screen readers see the nodes of every ChartCanvas, each with its name and its place. Does
/// its work once, however often it is called.
void installChartAccess();

} // namespace saranda
