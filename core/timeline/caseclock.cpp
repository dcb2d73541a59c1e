// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/caseclock.h"

#include "core/domain/localstatename.h"
#include "core/timeline/timeline.h"

#include <algorithm>

namespace saranda {

Timing CaseClock::answerTo(const CaseDate &date) const
{
    if (!isKnown || !spanOf(date).isDrawable)
        return Timing::Unknown;
    if (date.bounds().latestEnd < earliest)
        return Timing::Impossible;
    return date.bounds().earliestEnd > latest ? Timing::Certain : Timing::Possible;
}

bool hasClock(const Claim &claim, const Doctrine &doctrine)
{
    return std::any_of(
        doctrine.elements.begin(), doctrine.elements.end(), [&](const Element &element) {
            return element.test == claim.test && element.timing == ElementTiming::Knowledge;
        });
}

std::optional<CaseClock> clockOf(const CaseRecords &records, const Assessment &assessment,
                                 const Doctrine &doctrine, Claim::Id id)
{
    const Claim *claim = records.claims.find(id);
    const ClaimResult *result = assessment.claim(id);
    if (!claim || !result || !hasClock(*claim, doctrine))
        return std::nullopt;
    CaseClock clock;
    clock.claim = id;
    clock.claimKey = drawableText(claim->key);
    clock.state = drawableText(shownStateName(records, claim->state));
    if (result->knowledge) {
        clock.isKnown = true;
        clock.earliest = result->knowledge->earliest;
        clock.latest = result->knowledge->latest;
    }
    for (const ElementResult &element : result->elements) {
        const Element *rule = doctrine.element(element.element);
        if (!rule
            || (rule->timing != ElementTiming::Continuation
                && rule->timing != ElementTiming::Failure))
            continue;
        for (const TimingCheck &check : element.timingChecks)
            clock.answers.insert(check.fact, check.answer);
    }
    return clock;
}

} // namespace saranda
