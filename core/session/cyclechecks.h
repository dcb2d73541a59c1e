// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/editview.h"

#include <QStringList>

namespace saranda {

/// The keys along a derivation that would come back to itself; empty when none does.
QStringList derivationCycleIn(const EditView &view);
/// The keys of facts that would challenge each other in a circle (METHOD § 6).
QStringList challengeCycleIn(const EditView &view);

} // namespace saranda
