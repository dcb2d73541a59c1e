// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/memosheet.h"
#include "core/report/memowriter.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// Why a standard is required; the same for all claims for which every part is the same.
struct StandardReason {
    int required = 0;
    int byDefault = 0;
    bool isOwn = false;
    QString rule;
    QString purpose;
    QString reason;

    bool operator==(const StandardReason &) const = default;
};

StandardReason reasonOf(const MemoWriter::AssessedClaim &assessed)
{
    const auto &[claim, result] = assessed;
    return {result->required,
            result->defaultRequired,
            claim->standard && *claim->standard != result->defaultRequired,
            result->rule,
            result->purpose,
            claim->standardReason};
}

Inline standardSentence(const MemoWriter &memo, const StandardReason &why, const Inline &claims)
{
    const Inline required(memo.standard(why.required));
    const Inline rule(memo.withinSentence(memo.ruleTitle(why.rule)));
    const Inline byDefault(memo.standard(why.byDefault));
    const Inline reason(printable(why.reason));
    if (why.isOwn && why.reason.isEmpty())
        return memo.say(u"standard.ownUnreasoned"_s, {claims, required, rule, byDefault});
    if (why.isOwn)
        return memo.say(u"standard.own"_s, {claims, required, rule, byDefault, reason});
    const ClaimPurpose *purpose = memo.doctrine.purpose(why.purpose);
    Inline sentence = purpose && purpose->level > 0
        ? memo.say(u"standard.rulePurpose"_s,
                   {claims, required, rule, Inline(memo.withinSentence(memo.in(purpose->title)))})
        : memo.say(u"standard.rule"_s, {claims, required, rule});
    if (!why.reason.isEmpty())
        sentence += memo.say(u"standard.note"_s, {reason});
    return sentence;
}

void writeStandardsOfClaims(MemoWriter &memo)
{
    std::vector<std::pair<StandardReason, std::vector<const Claim *>>> groups;
    for (const auto &assessed : memo.claims()) {
        const StandardReason why = reasonOf(assessed);
        auto found = std::find_if(groups.begin(), groups.end(),
                                  [&](const auto &group) { return group.first == why; });
        if (found == groups.end())
            found = groups.insert(groups.end(), {why, {}});
        found->second.push_back(assessed.claim);
    }
    for (const auto &[why, claims] : groups)
        memo.numbered(standardSentence(memo, why, memo.claimsNamed(claims)));
}

Table ladderTable(MemoWriter &memo)
{
    Table table;
    table.widths = {28, 40, 32};
    for (const QString &column : {u"name"_s, u"use"_s, u"authority"_s})
        table.header.push_back(memo.say(u"standard.column."_s + column));
    for (const StandardOfProof &standard : memo.doctrine.standards) {
        if (!standard.isStandard)
            continue;
        Cell name(Inline(memo.in(standard.name)).bold());
        if (const QString outcome = memo.in(standard.outcome); outcome != memo.in(standard.name))
            name.add(memo.say(u"standard.outcome"_s, {Inline(outcome)}), ParagraphRole::CellNote);
        table.rows.push_back({{},
                              {std::move(name), Cell(Inline(memo.in(standard.usedFor))),
                               Cell(memo.authorities(standard.authorities))}});
    }
    return table;
}

} // namespace

void writeStandards(MemoWriter &memo)
{
    if (memo.claims().empty())
        return;
    memo.heading(1, memo.say(u"standard.heading"_s));
    memo.leadIn(memo.say(u"standard.intro"_s));
    memo.add(ladderTable(memo));
    writeStandardsOfClaims(memo);
}

namespace {

/// What a State has said about the rule.
struct RecordedPosition {
    QString word; ///< empty = nothing is recorded
    QString source;
    QString asOf;

    bool operator==(const RecordedPosition &) const = default;
};

/// The case's own record first, else the doctrine's.
RecordedPosition positionOf(const MemoWriter &memo, const QString &code)
{
    const State *state = memo.records.states.findKey(code);
    if (state && state->dueDiligence)
        return {wordOf(state->dueDiligence->position), state->dueDiligence->source,
                state->dueDiligence->asOf};
    if (const StatePosition *listed = memo.doctrine.position(code))
        return {wordOf(listed->position), listed->source, listed->asOf};
    return {};
}

Inline positionSentence(const MemoWriter &memo, const RecordedPosition &position,
                        const std::vector<Inline> &names, bool isOnly)
{
    const Inline states = memo.listed(names);
    if (position.word.isEmpty() && isOnly)
        return memo.say(u"status.unrecordedOfAll"_s, {states});
    if (position.word.isEmpty())
        return memo.say(u"status.unrecorded"_s, {states});
    const Inline word(memo.text(u"status.position."_s + position.word));
    const Inline asOf(printable(position.asOf));
    if (position.source.isEmpty())
        return memo.say(u"status.unsourced"_s, {states, word, asOf});
    return memo.say(u"status.sourced"_s, {states, word, asOf, Inline(printable(position.source))});
}

/// Of which States the memorandum tells the position: the respondents first.
QStringList statesWithPosition(const MemoWriter &memo, const LegalTest &test)
{
    QStringList states;
    for (const auto &[claim, result] : memo.claimsOf(test.id))
        states.append(claim->state);
    for (const auto &[claim, result] : memo.claimsOf(test.id))
        states.append(memo.injuredStates(*claim));
    states.removeDuplicates();
    return states;
}

/// Each position once, with all States that are recorded with it.
Inline positionsTold(const MemoWriter &memo, const QStringList &states)
{
    std::vector<std::pair<RecordedPosition, std::vector<Inline>>> told;
    for (const QString &code : states) {
        const RecordedPosition position = positionOf(memo, code);
        auto same = std::find_if(told.begin(), told.end(),
                                 [&](const auto &one) { return one.first == position; });
        if (same == told.end())
            same = told.insert(told.end(), {position, {}});
        same->second.emplace_back(memo.state(code));
    }
    Inline sentence;
    for (const auto &[position, names] : told)
        sentence += positionSentence(memo, position, names, told.size() == 1);
    if (told.size() > 1 || (!told.empty() && !told.front().first.word.isEmpty()))
        sentence += memo.say(u"status.noOpinion"_s);
    return sentence;
}

/// Where the claimant's own position is what makes the rule contested.
Inline positionAgainstClaimant(const MemoWriter &memo, const LegalTest &test)
{
    const QString claimant = memo.records.info.claimant;
    if (claimant.isEmpty() || positionOf(memo, claimant).word != wordOf(NormStatus::VoluntaryNorm))
        return {};
    std::vector<Inline> respondents;
    QStringList known;
    for (const auto &[claim, result] : memo.claimsOf(test.id)) {
        if (known.contains(claim->state)
            || positionOf(memo, claim->state).word != wordOf(NormStatus::Binding))
            continue;
        known.append(claim->state);
        respondents.emplace_back(memo.state(claim->state));
    }
    return respondents.empty() ? Inline()
                               : memo.say(u"status.claimantAgainst"_s,
                                          {memo.listed(respondents), Inline(memo.state(claimant))});
}

} // namespace

void writeRuleStatus(MemoWriter &memo, const LegalTest &test)
{
    QStringList statuses;
    for (const auto &[claim, result] : memo.claimsOf(test.id))
        if (const QString status = memo.ruleStatus(*claim, *result);
            !status.isEmpty() && !statuses.contains(status))
            statuses.append(status);
    if (statuses.isEmpty()) { // none of them is about an operation in cyberspace
        memo.numbered(memo.say(u"status.general"_s));
        return;
    }
    Inline sentence;
    for (const QString &status : statuses)
        sentence += memo.say(u"status.rule."_s + status);
    sentence += positionsTold(memo, statesWithPosition(memo, test));
    sentence += positionAgainstClaimant(memo, test);
    memo.numbered(sentence);
}

namespace {

Inline claimResultSentence(const MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    const auto &[claim, result] = assessed;
    const Inline reached(memo.outcome(result->level));
    const Inline required(memo.standard(result->required));
    if (result->established)
        return memo.say(result->margin() == 0 ? u"claim.establishedAt"_s : u"claim.established"_s,
                        {reached, required});
    return memo.say(result->level == 0 ? u"claim.unsupported"_s : u"claim.short"_s,
                    {reached, required, Inline(memo.shortBy(*result))});
}

/// What becomes of the levels if the respondent had no exclusive control of the territory, which
/// waives the condition of independent origins (METHOD § 7).
Inline withoutControl(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    const Assessment *without = memo.withoutExclusiveControl();
    const ClaimResult *other = without ? without->claim(assessed.claim->id) : nullptr;
    if (!other)
        return {};
    const auto &result = *assessed.result;
    std::vector<Inline> pieces;
    for (const ElementResult &element : result.elements) {
        const auto changed =
            std::find_if(other->elements.begin(), other->elements.end(),
                         [&](const auto &one) { return one.element == element.element; });
        if (changed != other->elements.end() && changed->level != element.level)
            pieces.push_back(memo.say(u"claim.withoutControl.element"_s,
                                      {Inline(memo.elementTitle(element.element)),
                                       Inline(memo.outcome(changed->level)),
                                       Inline(memo.outcome(element.level))}));
    }
    if (other->level != result.level)
        pieces.push_back(
            memo.say(u"claim.withoutControl.claim"_s,
                     {Inline(memo.outcome(other->level)), Inline(memo.outcome(result.level))}));
    return pieces.empty() ? memo.say(u"claim.withoutControl.same"_s)
                          : memo.say(u"claim.withoutControl"_s, {memo.listed(pieces)});
}

void writeClaim(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    const auto &[claim, result] = assessed;
    memo.heading(2,
                 memo.say(u"claim.heading"_s,
                          {Inline(printable(claim->key)), Inline(memo.incidentTitle(*claim)),
                           Inline(memo.state(claim->state))}),
                 memo.anchorOf(*claim));
    Inline sentence = claimResultSentence(memo, assessed);
    if (claim->exclusiveControl) {
        sentence += memo.say(u"claim.exclusiveControl"_s, {Inline(memo.state(claim->state))});
        if (const DoctrineTerm *law = memo.doctrine.evidenceRule(u"exclusive-control"))
            sentence +=
                memo.say(u"claim.exclusiveControl.law"_s,
                         {Inline(memo.in(law->explanation)), memo.authorities(law->authorities)});
        sentence += withoutControl(memo, assessed);
    }
    sentence += memo.injured(u"claim.injured"_s, memo.injuredStates(*claim));
    memo.leadIn(sentence);
    memo.add(memo.levelBar(result->level, result->required));
    writeBases(memo, assessed);
    writeElements(memo, assessed);
    writeComparison(memo, assessed);
    writeAlternatives(memo, assessed);
    writeClock(memo, assessed);
    writeFigures(memo, assessed);
    writeReliance(memo, assessed);
    writeNeeds(memo, assessed);
}

} // namespace

void writeTest(MemoWriter &memo, const LegalTest &test)
{
    const auto claims = memo.claimsOf(test.id);
    if (claims.empty())
        return;
    memo.startTest();
    memo.heading(1, Inline(memo.in(test.title)));
    if (test.statusDependsOnPosition)
        writeRuleStatus(memo, test);
    memo.numbered(memo.say(
        u"test.law"_s, {Inline(memo.in(test.explanation)), memo.authorities(test.authorities)}));
    writeLawOfBases(memo, test);
    for (const auto &assessed : claims)
        writeClaim(memo, assessed);
}

/// What each basis requires, once for all claims of the test.
void writeLawOfBases(MemoWriter &memo, const LegalTest &test)
{
    QStringList used;
    for (const auto &[claim, result] : memo.claimsOf(test.id))
        for (const BasisResult &entry : result->bases)
            if (!entry.comparisonOnly && MemoWriter::countingBases(*result) > 1)
                used.append(entry.basis);
    Table table;
    table.widths = {28, 42, 30};
    for (const QString &column : {u"basis"_s, u"rule"_s, u"authority"_s})
        table.header.push_back(memo.say(u"bases."_s + column));
    for (const QString &id : test.bases) {
        const Basis *basis = memo.doctrine.basis(id);
        if (basis && used.contains(id))
            table.rows.push_back(
                {{},
                 {Cell(Inline(memo.in(basis->title)).bold()), Cell(Inline(memo.in(basis->rule))),
                  Cell(memo.authorities(basis->authorities))}});
    }
    memo.add(std::move(table));
}

void writeBases(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    const ClaimResult &result = *assessed.result;
    if (MemoWriter::countingBases(result) < 2)
        return;
    Table table;
    table.widths = {36, 36, 28};
    for (const QString &column : {u"basis"_s, u"level"_s, u"heldDown"_s})
        table.header.push_back(memo.say(u"bases."_s + column));
    for (const BasisResult &entry : result.bases) {
        if (entry.comparisonOnly)
            continue;
        Cell level;
        level.blocks.emplace_back(
            LevelBar{entry.level, result.required, Inline(Run{memo.outcome(entry.level), true})});
        const bool isShort = entry.level < result.required && !entry.weakest.isEmpty();
        table.rows.push_back({{},
                              {Cell(Inline(memo.basisTitle(entry.basis))), level,
                               isShort ? Cell(Inline(memo.elementTitle(entry.weakest))) : Cell()}});
    }
    memo.add(std::move(table));
}

void writeComparison(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    for (const BasisResult &entry : assessed.result->bases) {
        const Basis *basis = memo.doctrine.basis(entry.basis);
        if (!entry.comparisonOnly || !basis)
            continue;
        memo.heading(3, memo.say(u"comparison.heading"_s, {Inline(memo.in(basis->title))}));
        const Inline level(memo.outcome(entry.level));
        if (const int stated = memo.lawStated(entry.basis))
            memo.numbered(memo.say(u"comparison.again"_s, {level, memo.paragraphRef(stated)}));
        else
            memo.setLawStated(entry.basis,
                              memo.numbered(memo.say(u"comparison.text"_s,
                                                     {Inline(memo.in(basis->rule)), level,
                                                      memo.authorities(basis->authorities)})));
    }
}

} // namespace saranda
