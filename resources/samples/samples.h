// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saranda {

/// The document of the sample case shipped with the program. The files it names lie beside it, so
/// that an import finds them there as it does on disk.
QString sampleCasePath();

} // namespace saranda
