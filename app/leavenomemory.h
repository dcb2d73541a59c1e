// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace saranda {

/// A crash writes no image of the memory, which holds what the case says, into the folder of the
/// day or to what collects crashes on this machine.
void leaveNoMemoryBehind();

} // namespace saranda
