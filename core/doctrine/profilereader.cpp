// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctrine/profilereader.h"

#include "core/base/literals.h"

namespace saranda {

using namespace literals;

namespace {

// Counts (origins, indicators) are no levels, but a number beyond this is a slip of the pen.
constexpr int mostCounted = 1000;

void readExhibitTables(EntryReader &entry, EvidenceProfile &profile)
{
    profile.reliability =
        entry.table(u"reliability"_s, {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s});
    profile.credibility =
        entry.table(u"credibility"_s, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s});
    profile.assumedReliability = entry.text(u"assumedReliability"_s);
    profile.assumedCredibility = entry.number(u"assumedCredibility"_s, 1, 6);
    profile.upCap = entry.number(u"upCap"_s, lowestLevel, highestLevel);
    profile.downCap = entry.number(u"downCap"_s, lowestLevel, highestLevel);
    profile.secondaryCap = entry.number(u"secondaryCap"_s, lowestLevel, highestLevel);
    profile.agreedLevel = entry.number(u"agreedLevel"_s, lowestLevel, highestLevel);
    for (EntryReader &line : entry.entries(u"marks"_s, u"id"_s)) {
        EvidenceMark mark;
        mark.id = line.text(u"id"_s);
        mark.title = line.words(u"title"_s);
        mark.step = line.number(u"step"_s, -highestLevel, highestLevel);
        mark.authorities = line.authorities();
        line.finish();
        profile.marks.push_back(mark);
    }
}

void readFactTables(EntryReader &entry, EvidenceProfile &profile)
{
    profile.defaultStrength = entry.number(u"defaultStrength"_s, lowestLevel, highestLevel);
    const LevelTable lifts =
        entry.table(u"corroboration"_s, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}, mostCounted);
    for (size_t level = 1; level + 1 < lifts.size(); ++level)
        profile.corroboration[level] = lifts[level - 1];
    profile.corroborationStep = entry.number(u"corroborationStep"_s, lowestLevel, highestLevel);
    profile.corroborationPrimaries = entry.number(u"corroborationPrimaries"_s, 0, mostCounted);
    for (EntryReader &line : entry.entries(u"ladder"_s, u"level"_s)) {
        GradeLine grade;
        grade.level = line.number(u"level"_s, lowestLevel, highestLevel);
        grade.leastFor = line.number(u"leastFor"_s, lowestLevel, highestLevel);
        grade.leastMargin =
            line.numberOr(grade.leastMargin, u"leastMargin"_s, -highestLevel, highestLevel);
        grade.mostAgainst =
            line.numberOr(grade.mostAgainst, u"mostAgainst"_s, lowestLevel, highestLevel);
        line.finish();
        profile.ladder.push_back(grade);
    }
    profile.challengeCaps =
        entry.table(u"challengeCaps"_s, {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    profile.contestedFrom = entry.number(u"contestedFrom"_s, lowestLevel, highestLevel);
}

void readElementCaps(EntryReader &entry, EvidenceProfile &profile)
{
    const auto level = [&entry](const QString &name) {
        return entry.number(name, lowestLevel, highestLevel);
    };
    profile.generalFactCap = level(u"generalFactCap"_s);
    profile.impossibleInTimeCap = level(u"impossibleInTimeCap"_s);
    profile.knowledgeDatedFrom = level(u"knowledgeDatedFrom"_s);
    profile.seriesFacts = entry.number(u"seriesFacts"_s, 1, mostCounted);
    profile.seriesOrigins = entry.number(u"seriesOrigins"_s, 1, mostCounted);
    profile.seriesOriginMargin = level(u"seriesOriginMargin"_s);
    profile.seriesOriginFloor = level(u"seriesOriginFloor"_s);
    profile.hardToReconcileCap = level(u"hardToReconcileCap"_s);
    profile.secondBestCap = level(u"secondBestCap"_s);
    profile.noAlternativeCap = level(u"noAlternativeCap"_s);
    profile.oneSideFloor = level(u"oneSideFloor"_s);
}

} // namespace

EvidenceProfile readProfile(EntryReader entry)
{
    EvidenceProfile profile;
    readExhibitTables(entry, profile);
    readFactTables(entry, profile);
    readElementCaps(entry, profile);
    entry.finish();
    return profile;
}

} // namespace saranda
