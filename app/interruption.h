// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "core/session/casesession.h"

#include <QtGlobal>

#include <atomic>
#include <memory>

namespace saranda {

/// While it lives, Ctrl+C (and SIGTERM) asks the command to stop instead of ending the process at
/// once, so that it can leave everything as it was. A second Ctrl+C ends the process.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    /// For work that looks at a flag.
    static const std::atomic<bool> &flag();
    /// For work that tells how far it is, which the console shows: goes on until somebody asked to
    /// stop.
    static Progress progressOn(Console &console);

private:
    struct Handlers;
    std::unique_ptr<Handlers> m_before;
};

} // namespace saranda
