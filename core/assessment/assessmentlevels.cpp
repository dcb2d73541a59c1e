// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessmentlevels.h"

namespace saranda {

Assessment levelsOf(const Assessment &assessment)
{
    Assessment levels;
    levels.doctrineVersion = assessment.doctrineVersion;
    levels.claims = assessment.claims;
    levels.exhibits.reserve(assessment.exhibits.size());
    for (const ExhibitResult &result : assessment.exhibits)
        levels.exhibits.push_back({result.id, result.level, {}, {}});
    levels.facts.reserve(assessment.facts.size());
    for (const FactResult &result : assessment.facts)
        levels.facts.push_back(
            {result.id, result.supportFor, result.supportAgainst, result.level, {}});
    return levels;
}

} // namespace saranda
