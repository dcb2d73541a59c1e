// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessmentjson.h"
#include "core/base/literals.h"
#include "core/report/memowriter.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// The exhibits on which the facts that carry the element rest, each once.
Inline evidenceCarrying(const MemoWriter &memo, const ElementResult &result)
{
    std::vector<Exhibit::Id> exhibits;
    for (const Fact::Id id : result.carriedBy)
        if (const Fact *fact = memo.records.facts.find(id))
            for (const Citation &citation : fact->citations)
                if (citation.stance == Stance::Supports
                    && std::find(exhibits.begin(), exhibits.end(), citation.exhibit)
                        == exhibits.end())
                    exhibits.push_back(citation.exhibit);
    return memo.exhibitRefs(exhibits);
}

Row digestRow(const MemoWriter &memo, const MemoWriter::AssessedClaim &assessed,
              const ElementResult &result)
{
    const int required = assessed.result->required;
    Cell level;
    level.blocks.emplace_back(
        LevelBar{result.level, required, Inline(Run{memo.outcome(result.level), true})});
    if (result.contested)
        level.add(memo.say(u"element.contested"_s, {Inline(memo.outcome(result.against))}),
                  ParagraphRole::CellNote);
    Cell evidence;
    const Inline exhibits = evidenceCarrying(memo, result);
    if (!exhibits.isEmpty() && result.level > 0)
        evidence.add(memo.say(result.circumstantial > result.direct ? u"digest.series"_s
                                                                    : u"digest.argument"_s,
                              {exhibits}));
    Cell missing;
    missing.add(Inline(memo.text(result.level >= required
                                     ? u"digest.nothing"_s
                                     : u"blocking.short."_s + wordOf(result.blocking))));
    return {{},
            {Cell(Inline(memo.elementTitle(result.element))), level, evidence, missing}};
}

} // namespace

void writeElementDigest(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    const Basis *basis = memo.doctrine.basis(memo.furthestBasis(*assessed.result));
    Table table;
    table.widths = {27, 27, 20, 26};
    for (const QString &column : {u"element"_s, u"level"_s, u"evidence"_s, u"missing"_s})
        table.header.push_back(memo.say(u"digest."_s + column));
    for (const ElementResult &result : assessed.result->elements)
        if (result.addressed || (basis && basis->elements.contains(result.element)))
            table.rows.push_back(digestRow(memo, assessed, result));
    memo.add(std::move(table));
}

} // namespace saranda
