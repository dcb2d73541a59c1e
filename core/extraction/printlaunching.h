// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace saranda {

/// The other side of PrintLauncher: becomes a process of its own for each line of the standard
/// input, until that ends. A line has the numbers of four descriptors of the program that started
/// this one. Returns what the program is to end with.
int launchPrinting();

} // namespace saranda
