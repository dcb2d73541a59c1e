// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace saranda {

/// Only the system calls that reading needs; everything else does not exist for this process.
/// False where the system has no such filter.
bool allowOnlyReading();

/// Everything but the network, changes to files, and other processes: for a program of others that
/// has to start first.
bool forbidNetworkAndWriting();

} // namespace saranda
