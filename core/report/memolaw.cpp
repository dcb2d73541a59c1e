// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/memosheet.h"
#include "core/report/memowriter.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

Inline standardOfClaim(const MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    const auto &[claim, result] = assessed;
    const Inline required(memo.standard(result->required));
    const Inline rule(memo.ruleTitle(result->rule));
    const Inline byDefault(memo.standard(result->defaultRequired));
    const ClaimPurpose *purpose = memo.doctrine.purpose(result->purpose);
    if (claim->standard && *claim->standard != result->defaultRequired) {
        if (claim->standardReason.isEmpty())
            return memo.say(u"standard.ownUnreasoned"_s,
                            {memo.claimRef(*claim), required, rule, byDefault});
        return memo.say(u"standard.own"_s,
                        {memo.claimRef(*claim), required, rule, byDefault,
                         Inline(printable(claim->standardReason))});
    }
    Inline sentence = purpose && purpose->level > 0
        ? memo.say(u"standard.rulePurpose"_s,
                   {memo.claimRef(*claim), required, rule, Inline(memo.in(purpose->title))})
        : memo.say(u"standard.rule"_s, {memo.claimRef(*claim), required, rule});
    if (!claim->standardReason.isEmpty())
        sentence += memo.say(u"standard.note"_s, {Inline(printable(claim->standardReason))});
    return sentence;
}

Table ladderTable(MemoWriter &memo)
{
    Table table;
    table.widths = {28, 40, 32};
    for (const QString &column : {u"name"_s, u"use"_s, u"authority"_s})
        table.header.push_back(memo.say(u"standard.column."_s + column));
    for (const StandardOfProof &standard : memo.doctrine.standards)
        if (standard.isStandard)
            table.rows.push_back({{},
                                  {Cell(Inline(memo.in(standard.name)).bold()),
                                   Cell(Inline(memo.in(standard.usedFor))),
                                   Cell(memo.authorities(standard.authorities))}});
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
    for (const auto &assessed : memo.claims())
        memo.numbered(standardOfClaim(memo, assessed));
}

namespace {

/// What a State has said about the rule: the case's own record first, else the doctrine's.
Inline positionOf(const MemoWriter &memo, const QString &code)
{
    const Inline name(memo.state(code));
    const State *state = memo.records.states.findKey(code);
    const StatePosition *listed = memo.doctrine.position(code);
    const bool isOwn = state && state->dueDiligence;
    if (!isOwn && !listed)
        return memo.say(u"status.unrecorded"_s, {name});
    const QString word = isOwn ? wordOf(state->dueDiligence->position) : wordOf(listed->position);
    const QString source = isOwn ? state->dueDiligence->source : listed->source;
    const QString asOf = isOwn ? state->dueDiligence->asOf : listed->asOf;
    const Inline position(memo.text(u"status.position."_s + word));
    if (source.isEmpty())
        return memo.say(u"status.unsourced"_s, {name, position, Inline(printable(asOf))});
    return memo.say(u"status.sourced"_s,
                    {name, position, Inline(printable(asOf)), Inline(printable(source))});
}

} // namespace

void writeRuleStatus(MemoWriter &memo, const LegalTest &test)
{
    QStringList respondents;
    QStringList statuses;
    for (const auto &[claim, result] : memo.claimsOf(test.id)) {
        if (!respondents.contains(claim->state))
            respondents.append(claim->state);
        if (!statuses.contains(result->ruleStatus))
            statuses.append(result->ruleStatus);
    }
    Inline sentence;
    for (const QString &status : statuses)
        if (!status.isEmpty())
            sentence += memo.say(u"status.rule."_s + status);
    for (const QString &respondent : respondents)
        sentence += positionOf(memo, respondent);
    const QString claimant = memo.records.info.claimant;
    if (!claimant.isEmpty() && !respondents.contains(claimant))
        sentence += positionOf(memo, claimant);
    sentence += memo.say(u"status.noOpinion"_s);
    memo.numbered(sentence);
}

namespace {

Inline claimResultSentence(const MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    const auto &[claim, result] = assessed;
    if (result->established)
        return memo.say(
            u"claim.established"_s,
            {Inline(memo.outcome(result->level)), Inline(memo.standard(result->required))});
    return memo.say(u"claim.short"_s,
                    {Inline(memo.outcome(result->level)), Inline(memo.standard(result->required)),
                     Inline(memo.text(u"answer.short."_s + QString::number(-result->margin())))});
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
    if (claim->exclusiveControl)
        sentence += memo.say(u"claim.exclusiveControl"_s, {Inline(memo.state(claim->state))});
    memo.numbered(sentence);
    memo.add(memo.levelBar(result->level, result->required));
    writeBases(memo, assessed);
    writeElements(memo, assessed);
    writeComparison(memo, assessed);
    writeAlternatives(memo, assessed);
    writeClock(memo, assessed);
    writeReliance(memo, assessed);
}

} // namespace

void writeTest(MemoWriter &memo, const LegalTest &test)
{
    const auto claims = memo.claimsOf(test.id);
    if (claims.empty())
        return;
    memo.heading(1, Inline(memo.in(test.title)));
    if (test.statusDependsOnPosition)
        writeRuleStatus(memo, test);
    memo.numbered(memo.say(
        u"test.law"_s, {Inline(memo.in(test.explanation)), memo.authorities(test.authorities)}));
    for (const auto &assessed : claims)
        writeClaim(memo, assessed);
}

void writeBases(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    const ClaimResult &result = *assessed.result;
    const auto counting =
        std::count_if(result.bases.begin(), result.bases.end(),
                      [](const BasisResult &basis) { return !basis.comparisonOnly; });
    if (counting < 2)
        return;
    Table table;
    table.widths = {28, 38, 34};
    for (const QString &column : {u"basis"_s, u"rule"_s, u"level"_s})
        table.header.push_back(memo.say(u"bases."_s + column));
    for (const BasisResult &entry : result.bases) {
        const Basis *basis = memo.doctrine.basis(entry.basis);
        if (entry.comparisonOnly || !basis)
            continue;
        Cell rule(Inline(memo.in(basis->rule)));
        rule.add(memo.authorities(basis->authorities), ParagraphRole::CellNote);
        Cell level;
        level.blocks.emplace_back(memo.levelBar(entry.level, std::nullopt));
        std::get<LevelBar>(level.blocks.back()).required = result.required;
        if (entry.level < result.required && !entry.weakest.isEmpty())
            level.add(memo.say(u"bases.weakest"_s, {Inline(memo.elementTitle(entry.weakest))}),
                      ParagraphRole::CellNote);
        table.rows.push_back({{}, {Cell(Inline(memo.in(basis->title)).bold()), rule, level}});
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
        memo.numbered(memo.say(u"comparison.text"_s,
                               {Inline(memo.in(basis->rule)), Inline(memo.outcome(entry.level)),
                                memo.authorities(basis->authorities)}));
    }
}

} // namespace saranda
