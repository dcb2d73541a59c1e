// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edtf.h"

namespace saranda {

/// What can be drawn of a date without inventing anything: from the first to the last instant it
/// may mean, the part it certainly covers, and the ends it leaves open.
struct TimelineSpan {
    Seconds from = 0;
    Seconds to = 0;
    Seconds coreFrom = 0; ///< the matter certainly went on from here …
    Seconds coreTo = -1; ///< … to here; before coreFrom when nothing is certain
    bool isDrawable = false; ///< has at least one bound
    bool opensLeft = false; ///< no bound in the past
    bool opensRight = false;
    bool isQualified = false; ///< "about" or "perhaps": drawn as such, never widened

    bool hasCore() const { return coreFrom <= coreTo; }
    bool operator==(const TimelineSpan &) const = default;
};

TimelineSpan spanOf(const CaseDate &date);

} // namespace saranda
