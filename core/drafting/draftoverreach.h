// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/drafting.h"

namespace saranda {

/// A sentence that says more than the evidence does.
struct Overreach {
    SentencePlace place;
    QString claim; ///< the key of the claim it is about, or empty

    bool operator==(const Overreach &) const = default;
};

/// Sentences of the draft that were made from what is no longer found: of a claim whose level has
/// fallen since, or that would not be made any more from `fresh`, the draft as it is made now.
std::vector<Overreach> overreachesOf(const Draft &draft, const Draft &fresh);

/// The draft with its own options, as it would be made now.
DraftOptions optionsOf(const Draft &draft);

} // namespace saranda
