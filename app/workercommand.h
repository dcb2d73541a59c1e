// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace saranda {

/// `saranda --worker …`: becomes the program that reads files, which is another one so that this
/// one never loads the libraries that parse what strangers made. Returns only when that fails.
int runWorker(int argc, char **argv);

} // namespace saranda
