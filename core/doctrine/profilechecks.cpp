// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/doctrine/doctrinechecks.h"

namespace saranda {

using namespace literals;

namespace {

void checkLadder(const std::vector<GradeLine> &ladder, ReadingState &state)
{
    if (ladder.empty())
        state.report(u"/profile/ladder"_s, u"no line"_s);
    for (size_t i = 0; i < ladder.size(); ++i) {
        const GradeLine &line = ladder[i];
        const QString place = u"/profile/ladder/%1"_s.arg(line.level);
        if (line.leastFor < line.level)
            state.report(place, u"a finding would be above its evidence"_s);
        if (i == 0)
            continue;
        const GradeLine &above = ladder[i - 1];
        if (line.level >= above.level)
            state.report(place, u"the lines must go down, level by level"_s);
        if (line.leastFor > above.leastFor)
            state.report(place,
                         u"not monotone: asks more support than level %1"_s.arg(above.level));
    }
}

void checkChallenges(const LevelTable &caps, ReadingState &state)
{
    for (size_t level = 1; level < caps.size(); ++level)
        if (caps[level] > caps[level - 1])
            state.report(u"/profile/challengeCaps/%1"_s.arg(level),
                         u"not monotone: a stronger challenge would cap less"_s);
}

void checkCorroboration(const EvidenceProfile &profile, ReadingState &state)
{
    int lower = 0;
    for (size_t level = 1; level < profile.corroboration.size(); ++level) {
        const int origins = profile.corroboration[level];
        const QString place = u"/profile/corroboration/%1"_s.arg(level);
        if (origins == 1)
            state.report(place, u"one origin cannot corroborate itself"_s);
        if (origins > 0 && lower > 0 && origins > lower)
            state.report(place, u"not monotone: asks more origins than a lower level"_s);
        if (origins > 0)
            lower = origins;
    }
}

void checkGrades(const EvidenceProfile &profile, ReadingState &state)
{
    const QString letters = u"ABCDEF"_s;
    if (profile.assumedReliability.size() != 1 || !letters.contains(profile.assumedReliability))
        state.report(u"/profile/assumedReliability"_s, u"must be a letter from A to F"_s);
    for (const EvidenceMark &mark : profile.marks)
        if (mark.step == 0)
            state.report(u"/profile/marks/"_s + mark.id, u"a mark must move the level"_s);
    if (profile.oneSideFloor > profile.secondBestCap)
        state.report(u"/profile/oneSideFloor"_s, u"above the cap of a circumstantial series"_s);
    if (profile.hardToReconcileCap > profile.secondBestCap)
        state.report(u"/profile/hardToReconcileCap"_s,
                     u"not monotone: one fact would exclude more than two"_s);
}

} // namespace

void reportProfileInconsistencies(const EvidenceProfile &profile, ReadingState &state)
{
    checkLadder(profile.ladder, state);
    checkChallenges(profile.challengeCaps, state);
    checkCorroboration(profile, state);
    checkGrades(profile, state);
}

} // namespace saranda
