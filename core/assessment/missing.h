// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/compiledcase.h"

#include <vector>

namespace saranda {

/// What is missing for a claim that is short of its standard: each element of its bases that is
/// below it, with the least efforts that would bring it there. Empty exactly when the claim is
/// established.
///
/// Codes of efforts (Missing::Effort::code):
///   stronger-source      the facts need a source of `level`
///   independent-source   the fact needs `sources` further independent sources of `level`
///   new-fact             a new fact about this operation, shown at `level`
///   new-indicator        a further fact for the series, shown at `level`
///   exclude-alternative  a fact incompatible with the alternative, shown at `level`
///   state-alternatives   the series excludes nothing yet: name the alternatives, exclude at
///   `level` other-side           a fact at `level` that ties the State to the side that has none
///   rebut-contrary       what is against must come down to `level`
std::vector<Missing> missingFor(const CompiledCase &compiled, int claim);

} // namespace saranda
