// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"

namespace saranda {

// The charts a case keeps, by `saranda chart`: what the chooser of the window does.

/// Whether the words make, rename or remove a chart or change what it keeps.
bool changesCharts(const Arguments &arguments);
/// Each is one step of work, as in the window.
Result<> changeCharts(const CommandContext &context, const Arguments &arguments);

/// "G-1<tab>Persons<tab>layered<tab>12<tab>papers", a line a chart, or the same and what each
/// leaves out as JSON.
Result<> listCharts(const CommandContext &context, const Arguments &arguments);

} // namespace saranda
