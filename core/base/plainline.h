// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saranda {

/// The text on one line that a terminal only shows: control characters, line ends, and marks that
/// turn the direction of what follows stand there as \x1B and \u{202E}. A name that holds them
/// could else print a verdict of its own, or take away the one above it. Tabs stay.
QString plainLine(const QString &text);

} // namespace saranda
