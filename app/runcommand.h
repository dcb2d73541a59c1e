// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"

#include <QStringList>

namespace saranda {

/// Whether these arguments (without the program's name) name a command that needs no window.
bool isCommand(const QStringList &arguments);

/// Runs the command. Needs a QGuiApplication on any platform, the offscreen one included.
ExitStatus runCommand(const QStringList &arguments, Console &console);

} // namespace saranda
