// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace saranda {

/// Shows the window until the person closes it. Arguments: the path of a case to open, or
/// `--sample`, or nothing. Makes the services the window works with.
int runWindow(QApplication &application, const QStringList &arguments);

} // namespace saranda
