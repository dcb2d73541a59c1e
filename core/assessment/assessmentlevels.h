// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

namespace saranda {

/// The same levels and the same claims, without the steps that lead to the levels of exhibits and
/// facts: what pictures need, and quick to copy. Not indexed yet.
Assessment levelsOf(const Assessment &assessment);

} // namespace saranda
