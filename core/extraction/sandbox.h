// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace saranda {

/// What a confined process may still do besides computing and reading what it has open.
enum class Confinement {
    Reading, ///< nothing: no new files, programs, processes, connections
    Recognising ///< the same, but it may become the program for text recognition
};

/// Takes rights away from this process for good: memory, time, writing, other programs, the
/// network, most of the files. What the system at hand cannot enforce is left out and named in the
/// answer ("seccomp", "landlock", "limits"); an empty list is full confinement. `descriptor` is the
/// file to read, which stays readable.
QStringList confine(Confinement confinement, int descriptor);

/// Tries what must not work any more and tells for each attempt whether it was refused:
/// "network: refused". For `saranda --worker --check`.
QStringList confinementReport();

/// Closes what was inherited by mistake, but for the standard streams and this one.
void closeOtherDescriptors(int descriptor);

} // namespace saranda
