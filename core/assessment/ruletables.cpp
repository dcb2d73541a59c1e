// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/ruletables.h"

#include "core/base/literals.h"
#include "core/doctrine/evidenceprofile.h"
#include "core/domain/words.h"

namespace saranda {

using namespace literals;

static_assert(ladderSize == levelCount && topLevel == highestLevel);
static_assert(int(Mark::ChainBroken) + 1 == markKinds);

namespace {

Level asLevel(int value)
{
    return Level(std::clamp(value, 0, topLevel));
}

std::array<Level, ladderSize> asLevels(const LevelTable &table)
{
    std::array<Level, ladderSize> levels{};
    std::transform(table.begin(), table.end(), levels.begin(), asLevel);
    return levels;
}

} // namespace

int RuleTables::leastFor(Level wanted, Level contrary) const
{
    int supporting = 0;
    while (supporting <= topLevel && grades[std::size_t(supporting)][contrary] < wanted)
        ++supporting;
    return supporting;
}

int RuleTables::mostAgainst(Level wanted, Level supporting) const
{
    int contrary = topLevel;
    while (contrary >= 0 && grades[supporting][std::size_t(contrary)] < wanted)
        --contrary;
    return contrary;
}

Level RuleTables::exhibitLevel(int reliabilityGrade, int credibilityGrade, unsigned marks,
                               bool secondary, bool agreed) const
{
    const int source = reliabilityGrade < 0 ? assumedReliability : reliabilityGrade;
    const int content = credibilityGrade < 0 ? assumedCredibility : credibilityGrade;
    const int base = std::min(reliability[std::size_t(source)], credibility[std::size_t(content)]);
    int up = 0;
    int down = 0;
    for (int kind = 0; kind < markKinds; ++kind) {
        if (!(marks & (1u << kind)))
            continue;
        const int step = markSteps[std::size_t(kind)];
        (step > 0 ? up : down) += std::abs(step);
    }
    int level = 0;
    if (base > 0)
        level = std::clamp(base + std::min(up, upCap) - std::min(down, downCap), 0, topLevel);
    if (agreed)
        level = agreedLevel;
    if (secondary)
        level = std::min(level, int(secondaryCap));
    return Level(level);
}

RuleTables makeRuleTables(const EvidenceProfile &profile)
{
    RuleTables rules;
    rules.reliability = asLevels(profile.reliability);
    rules.credibility = asLevels(profile.credibility);
    for (int kind = 0; kind < markKinds; ++kind) {
        const EvidenceMark *mark = profile.mark(wordOf(Mark(kind)));
        rules.markSteps[std::size_t(kind)] = mark ? mark->step : 0;
    }
    rules.upCap = profile.upCap;
    rules.downCap = profile.downCap;
    const auto assumed = fromWord<Reliability>(profile.assumedReliability);
    rules.assumedReliability = int(assumed.value_or(Reliability::F));
    rules.assumedCredibility = std::clamp(profile.assumedCredibility - 1, 0, topLevel);
    rules.secondaryCap = asLevel(profile.secondaryCap);
    rules.agreedLevel = asLevel(profile.agreedLevel);
    rules.corroboration = profile.corroboration;
    rules.corroborationStep = profile.corroborationStep;
    rules.corroborationPrimaries = profile.corroborationPrimaries;
    for (int supporting = 0; supporting < ladderSize; ++supporting) {
        for (int contrary = 0; contrary < ladderSize; ++contrary) {
            rules.grades[std::size_t(supporting)][std::size_t(contrary)] =
                asLevel(profile.grade(supporting, contrary));
        }
    }
    rules.challengeCaps = asLevels(profile.challengeCaps);
    rules.contestedFrom = asLevel(profile.contestedFrom);
    rules.generalFactCap = asLevel(profile.generalFactCap);
    rules.impossibleInTimeCap = asLevel(profile.impossibleInTimeCap);
    rules.knowledgeDatedFrom = asLevel(profile.knowledgeDatedFrom);
    rules.seriesFacts = profile.seriesFacts;
    rules.seriesOrigins = profile.seriesOrigins;
    rules.seriesOriginMargin = profile.seriesOriginMargin;
    rules.seriesOriginFloor = profile.seriesOriginFloor;
    rules.hardToReconcileCap = asLevel(profile.hardToReconcileCap);
    rules.secondBestCap = asLevel(profile.secondBestCap);
    rules.noAlternativeCap = asLevel(profile.noAlternativeCap);
    rules.oneSideFloor = asLevel(profile.oneSideFloor);
    return rules;
}

} // namespace saranda
