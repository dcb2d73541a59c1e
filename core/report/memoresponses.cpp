// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/memosheet.h"
#include "core/report/memowriter.h"

#include <algorithm>
#include <utility>

namespace saranda {

using namespace literals;

namespace {

using ClaimRefs = std::vector<const Claim *>;

/// Whether a breach is claimed beside an attribution and reaches as far.
bool hasBreach(const MemoWriter &memo, const Claim &attribution, int level)
{
    return std::any_of(memo.claims().begin(), memo.claims().end(), [&](const auto &assessed) {
        return assessed.claim->test == u"breach" && assessed.claim->incident == attribution.incident
            && assessed.claim->state == attribution.state && assessed.result->level >= level;
    });
}

bool isOpenFor(const ResponseOption &option, const ClaimResult &result)
{
    return option.onlyForRules.isEmpty() || option.onlyForRules.contains(result.rule);
}

/// A response that only some rules open is told where one of them is asserted.
bool concernsCase(const MemoWriter &memo, const ResponseOption &option)
{
    return std::any_of(memo.claims().begin(), memo.claims().end(),
                       [&](const auto &assessed) { return isOpenFor(option, *assessed.result); });
}

/// The standard of the response, the claims that reach it, and what the law adds for each of them.
Inline standardOf(const MemoWriter &memo, const ResponseOption &option)
{
    std::vector<Inline> reached;
    ClaimRefs alone;
    ClaimRefs voluntary;
    ClaimRefs contested;
    ClaimRefs fallingShort;
    for (const auto &[claim, result] : memo.claims()) {
        if (!isOpenFor(option, *result) || result->level < option.level)
            continue;
        reached.push_back(memo.say(u"responses.claimAt"_s,
                                   {memo.claimRef(*claim), Inline(memo.outcome(result->level))}));
        if (option.needsWrongfulAct && claim->test == u"attribution"
            && !hasBreach(memo, *claim, option.level))
            alone.push_back(claim);
        if (!result->established)
            fallingShort.push_back(claim);
        const QString status = memo.ruleStatus(*claim, *result);
        if (option.needsBindingRule && status == u"voluntary-norm")
            voluntary.push_back(claim);
        if (option.needsBindingRule && status == u"contested")
            contested.push_back(claim);
    }
    const Inline standard(memo.standard(option.level));
    if (!option.needsWrongfulAct)
        return memo.say(u"responses.independent"_s, {standard});
    if (reached.empty())
        return memo.say(u"responses.notReached"_s, {standard});
    Inline sentence = memo.say(u"responses.reached"_s, {standard, memo.listed(reached)});
    const QString within = u"claims.within"_s;
    if (!fallingShort.empty())
        sentence += memo.say(u"responses.notEstablished"_s, {memo.claimsNamed(fallingShort)});
    if (!alone.empty())
        sentence += memo.say(u"responses.attributionAlone"_s, {memo.claimsNamed(alone, within)});
    if (!voluntary.empty())
        sentence += memo.say(u"responses.voluntary"_s, {memo.claimsNamed(voluntary, within)});
    if (!contested.empty())
        sentence += memo.say(u"responses.contested"_s, {memo.claimsNamed(contested, within)});
    return sentence;
}

void writeResponse(MemoWriter &memo, const ResponseOption &option)
{
    memo.heading(2, Inline(memo.in(option.title)));
    memo.numbered(
        memo.say(u"responses.law"_s,
                 {Inline(memo.in(option.explanation)), memo.authorities(option.authorities)}));
    if (option.level > 0)
        memo.leadIn(standardOf(memo, option));
    Table table;
    table.widths = {64, 36};
    for (const QString &column : {u"condition"_s, u"authority"_s})
        table.header.push_back(memo.say(u"responses."_s + column));
    for (const ResponseCondition &condition : option.conditions)
        table.rows.push_back({{},
                              {Cell(Inline(memo.in(condition.text))),
                               Cell(memo.authorities(condition.authorities))}});
    memo.add(std::move(table));
}

} // namespace

/// The conditions of all responses in one table, for a paper that tells the responses itself.
void writeConditions(MemoWriter &memo)
{
    Table table;
    table.widths = {22, 48, 30};
    for (const QString &column : {u"response"_s, u"condition"_s, u"authority"_s})
        table.header.push_back(memo.say(u"responses."_s + column));
    for (const ResponseOption &option : memo.doctrine.responses) {
        if (!concernsCase(memo, option))
            continue;
        Cell title(Inline(memo.in(option.title)).bold());
        for (const ResponseCondition &condition : option.conditions)
            table.rows.push_back(
                {{},
                 {std::exchange(title, Cell()), Cell(Inline(memo.in(condition.text))),
                  Cell(memo.authorities(condition.authorities))}});
    }
    memo.add(std::move(table));
}

void writeResponses(MemoWriter &memo)
{
    if (memo.claims().empty() || memo.doctrine.responses.empty())
        return;
    memo.heading(1, memo.say(u"responses.heading"_s));
    memo.numbered(memo.say(u"responses.intro"_s));
    for (const ResponseOption &option : memo.doctrine.responses)
        if (concernsCase(memo, option))
            writeResponse(memo, option);
}

} // namespace saranda
