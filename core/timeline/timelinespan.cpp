// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timelinespan.h"

#include "core/timeline/civiltime.h"

#include <algorithm>
#include <array>

namespace saranda {

TimelineSpan spanOf(const CaseDate &date)
{
    TimelineSpan span;
    if (date.isUndated())
        return span;
    const DateBounds &bounds = date.bounds();
    const std::array<Seconds, 4> all{bounds.earliestStart, bounds.latestStart, bounds.earliestEnd,
                                     bounds.latestEnd};
    span.isDrawable = std::any_of(all.begin(), all.end(), isBounded);
    if (!span.isDrawable)
        return span;
    span.opensLeft = !isBounded(bounds.earliestStart);
    span.opensRight = !isBounded(bounds.latestEnd);
    // Where an end is open, what is known of the other end is all there is to draw.
    const auto firstBound = [](std::initializer_list<Seconds> choices) {
        return *std::find_if(choices.begin(), choices.end(), isBounded);
    };
    span.from = firstBound(
        {bounds.earliestStart, bounds.earliestEnd, bounds.latestEnd, bounds.latestStart});
    span.to = firstBound(
        {bounds.latestEnd, bounds.latestStart, bounds.earliestStart, bounds.earliestEnd});
    span.to = std::max(span.from, span.to);
    if (isBounded(bounds.latestStart) && isBounded(bounds.earliestEnd)
        && bounds.latestStart <= bounds.earliestEnd) {
        span.coreFrom = bounds.latestStart;
        span.coreTo = bounds.earliestEnd;
    }
    span.isQualified = date.isApproximate() || date.isUncertain();
    return span;
}

} // namespace saranda
