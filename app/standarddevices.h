// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace saranda {

/// Gives the process a standard input, output and error where it was started without one: a file
/// opened later must not get their numbers, or messages would be written into it.
void openStandardDevices();

} // namespace saranda
