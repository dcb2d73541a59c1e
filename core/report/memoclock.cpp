// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessmentjson.h"
#include "core/base/literals.h"
#include "core/report/memosheet.h"
#include "core/report/memowriter.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

Inline knowledgeSentence(const MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    const Inline state(memo.state(assessed.claim->state));
    const std::optional<KnowledgeBounds> &knowledge = assessed.result->knowledge;
    if (!knowledge)
        return memo.say(u"clock.unknown"_s, {state});
    const bool noStart = knowledge->earliest == unboundedPast;
    const bool noEnd = knowledge->latest == unboundedFuture;
    if (noStart && noEnd)
        return memo.say(u"clock.undated"_s, {state});
    const Inline earliest(memo.instant(knowledge->earliest));
    const Inline latest(memo.instant(knowledge->latest));
    if (noStart)
        return memo.say(u"clock.knewBy"_s, {state, latest});
    if (noEnd)
        return memo.say(u"clock.knewFrom"_s, {state, earliest});
    if (earliest == latest)
        return memo.say(u"clock.knewOn"_s, {state, earliest});
    return memo.say(u"clock.knewBetween"_s, {state, earliest, latest});
}

Row clockRow(const MemoWriter &memo, const ElementResult &element, const TimingCheck &check)
{
    const Fact *fact = memo.records.facts.find(check.fact);
    Cell what(Inline(printable(fact->statement)));
    return {{},
            {Cell(memo.factRef(check.fact)), what, Cell(Inline(memo.date(fact->date))),
             Cell(Inline(memo.elementTitle(element.element))),
             Cell(Inline(memo.text(u"clock.answer."_s + wordOf(check.answer))))}};
}

bool isDiligenceClock(const MemoWriter &memo, const ElementResult &result)
{
    const Element *element = memo.doctrine.element(result.element);
    return element
        && (element->timing == ElementTiming::Continuation
            || element->timing == ElementTiming::Failure);
}

} // namespace

void writeClock(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    const auto &elements = assessed.result->elements;
    if (std::none_of(elements.begin(), elements.end(),
                     [&](const ElementResult &result) { return isDiligenceClock(memo, result); }))
        return;
    memo.heading(3, memo.say(u"clock.heading"_s));
    memo.numbered(joined({knowledgeSentence(memo, assessed), memo.say(u"clock.rule"_s)}, {}));
    Table table;
    table.widths = {memo.keyShare(memo.records.facts), 38, 20, 16, 18};
    for (const QString &column : {u"number"_s, u"fact"_s, u"date"_s, u"element"_s, u"after"_s})
        table.header.push_back(memo.say(u"clock.column."_s + column));
    for (const ElementResult &result : elements)
        if (isDiligenceClock(memo, result))
            for (const TimingCheck &check : result.timingChecks)
                if (memo.records.facts.contains(check.fact))
                    table.rows.push_back(clockRow(memo, result, check));
    memo.add(std::move(table));
}

} // namespace saranda
