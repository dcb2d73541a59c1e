// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"
#include "core/doctrine/entryreader.h"

namespace saranda {

/// Reports what is well written but does not fit together: entries that name something that is not
/// there, a test without a basis, a ladder that is not one.
void reportInconsistencies(const Doctrine &doctrine, ReadingState &state);

/// The same for the numbers of the method.
void reportProfileInconsistencies(const EvidenceProfile &profile, ReadingState &state);

} // namespace saranda
