// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/claim.h"
#include "core/domain/exhibit.h"

#include <vector>

namespace saranda {

/// What may be other in an assessment than before. Records taken out are named, too.
struct AssessmentChange {
    bool isWhole = false; ///< everything; the lists are empty then
    std::vector<Exhibit::Id> exhibits;
    std::vector<Fact::Id> facts;
    std::vector<Claim::Id> claims;

    static AssessmentChange ofEverything() { return {true, {}, {}, {}}; }
};

} // namespace saranda
