// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"

#include <QStringList>

namespace saranda {

/// The arguments with the command in front where only options that go with any command (--quiet,
/// --force, --json, --sample) stand before it; else as they are.
QStringList withCommandFirst(const QStringList &arguments);

/// Whether these arguments (without the program's name) name a command that needs no window.
bool isCommand(const QStringList &arguments);

/// Whether the command draws, and so needs a QGuiApplication (any platform, the offscreen one
/// included). The others need a QCoreApplication only.
bool isDrawingCommand(const QStringList &arguments);

/// Whether these arguments, which name no command, are a case to open in the window, --sample or
/// nothing at all.
bool opensWindow(const QStringList &arguments);

/// Runs the command; says what is wrong where the arguments name none.
ExitStatus runCommand(const QStringList &arguments, Console &console);

} // namespace saranda
