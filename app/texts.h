// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace saranda {

/// The translation context of everything the command line says: CommandLine::tr("…").
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(saranda::CommandLine)
};

} // namespace saranda
