// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace saranda {

struct ChartColors;

/// The program's colours for a chart, light or dark.
ChartColors chartColors(const QPalette &palette);

} // namespace saranda
