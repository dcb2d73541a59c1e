// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/memosheet.h"
#include "core/report/memowriter.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

QString alternativeName(const MemoWriter &memo, const ElementSheet *sheet, const QString &key)
{
    if (sheet)
        for (const Alternative &known : sheet->alternatives)
            if (known.key == key)
                return memo.alternativeName(known);
    return {};
}

} // namespace

/// What would bring the element further, as a sentence: places 1 level, 2 facts, 3 alternative,
/// 4 number of sources.
Inline effortSentence(const MemoWriter &memo, const ElementSheet *sheet,
                      const Missing::Effort &effort)
{
    const QString code = QString::fromLatin1(effort.code.data(), qsizetype(effort.code.size()));
    std::vector<Fact::Id> ids = effort.facts;
    if (ids.empty() && effort.fact)
        ids.push_back(*effort.fact);
    QString key = u"effort."_s + code;
    if (effort.sources > 1 && memo.sentences.contains(key + u".several"_s))
        key += u".several"_s;
    if (!memo.sentences.contains(key))
        key = u"effort.other"_s;
    Inline sentence = memo.say(key,
                               {Inline(memo.outcome(effort.level)), memo.factRefs(ids),
                                Inline(alternativeName(memo, sheet, effort.alternative)),
                                Inline(memo.sentences.number(effort.sources))});
    if (effort.contraryAtMost)
        sentence +=
            memo.say(u"effort.andContrary"_s, {Inline(memo.outcome(*effort.contraryAtMost))});
    return sentence;
}

namespace {

Inline defeatSentence(const MemoWriter &memo, const SmallestDefeat &defeat)
{
    if (!defeat.possible)
        return memo.say(u"reliance.agreed"_s);
    const Inline exhibits = memo.exhibitRefs(defeat.exhibits);
    if (exhibits.isEmpty() || defeat.exhibits.size() < 2)
        return {};
    if (defeat.exact)
        return memo.say(u"reliance.defeat"_s, {exhibits});
    return memo.say(
        u"reliance.bracket"_s,
        {exhibits, Inline(QString::number(defeat.lower)), Inline(QString::number(defeat.upper))});
}

Row lossRow(const MemoWriter &memo, const ClaimResult &result, const ClaimLoss &loss)
{
    const Inline exhibits = memo.exhibitRefs(loss.exhibits);
    Cell level;
    level.blocks.emplace_back(
        LevelBar{loss.level, result.required, Inline(Run{memo.outcome(loss.level), true})});
    const int margin = loss.level - result.required;
    const Inline verdict = loss.established
        ? memo.say(u"loss.stands"_s)
        : Inline(memo.text(u"answer.short."_s + QString::number(std::max(1, -margin))));
    return {{},
            {Cell(loss.exhibits.size() > 1 ? memo.say(u"loss.together"_s, {exhibits}) : exhibits),
             level, Cell(verdict)}};
}

/// What the claim comes to without each exhibit, as the engine computes it.
void writeLosses(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    const auto found = memo.losses.constFind(assessed.claim->id);
    if (found == memo.losses.cend())
        return;
    Table table;
    table.widths = {30, 40, 30};
    for (const QString &column : {u"without"_s, u"level"_s, u"result"_s})
        table.header.push_back(memo.say(u"loss."_s + column));
    for (const ClaimLoss &loss : found->losses)
        if (!memo.exhibitRefs(loss.exhibits).isEmpty())
            table.rows.push_back(lossRow(memo, *assessed.result, loss));
    Inline sentence = memo.say(table.rows.empty() ? u"loss.none"_s : u"loss.intro"_s);
    if (found->isCut)
        sentence += memo.say(u"loss.cut"_s);
    memo.leadIn(sentence);
    memo.add(std::move(table));
}

} // namespace

void writeReliance(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    const ClaimResult &result = *assessed.result;
    if (!result.established)
        return;
    const Inline carrying = memo.exhibitRefs(result.carriedBy);
    Inline sentence = carrying.isEmpty()
        ? memo.say(u"reliance.noSingle"_s)
        : memo.say(result.carriedBy.size() == 1 ? u"reliance.single"_s : u"reliance.several"_s,
                   {carrying});
    sentence += defeatSentence(memo, result.smallestDefeat);
    if (const Inline both = memo.exhibitRefs(result.usedOnBothSides); !both.isEmpty())
        sentence += memo.say(u"reliance.bothSides"_s, {both});
    memo.heading(3, memo.say(u"reliance.heading"_s));
    memo.numbered(sentence);
    writeLosses(memo, assessed);
}

namespace {

Row needRow(const MemoWriter &memo, const MemoWriter::AssessedClaim &assessed,
            const Missing &missing)
{
    Cell level;
    level.blocks.emplace_back(
        LevelBar{missing.have, missing.need, Inline(Run{memo.outcome(missing.have), true})});
    Cell effort;
    if (!missing.efforts.empty())
        effort.add(effortSentence(memo, sheetOf(*assessed.claim, missing.element),
                                  missing.efforts.front()));
    return {{}, {Cell(Inline(memo.elementTitle(missing.element))), level, effort}};
}

/// "On the basis that comes furthest, “…”", where one does.
Inline basisTold(const MemoWriter &memo, const ClaimResult &result, const Basis &basis)
{
    const QString key = MemoWriter::countingBases(result) < 2 ? u"needs.basis"_s
        : memo.furthestBases(result).size() > 1               ? u"needs.basis.alike"_s
                                                              : u"needs.basis.furthest"_s;
    return memo.say(key, {Inline(memo.in(basis.title))});
}

} // namespace

/// For a claim that falls short: what each element of its best basis lacks.
void writeNeeds(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    const ClaimResult &result = *assessed.result;
    const Basis *basis = memo.doctrine.basis(memo.furthestBasis(result));
    if (result.established || !basis)
        return;
    Table table;
    table.widths = {30, 26, 44};
    for (const QString &column : {u"element"_s, u"has"_s, u"effort"_s})
        table.header.push_back(memo.say(u"needs."_s + column));
    for (const Missing &missing : result.missing)
        if (basis->elements.contains(missing.element))
            table.rows.push_back(needRow(memo, assessed, missing));
    if (table.rows.empty())
        return;
    memo.heading(3, memo.say(u"needs.heading"_s));
    const QString tableOfNeeds = u"needs"_s;
    const bool isExplained = memo.lawStated(tableOfNeeds) > 0;
    const int number = memo.leadIn(
        memo.say((isExplained ? u"needs.again"_s : u"needs.intro"_s)
                     + (table.rows.size() == 1 ? u".one"_s : QString()),
                 {basisTold(memo, result, *basis), Inline(memo.standard(result.required))}));
    if (!isExplained)
        memo.setLawStated(tableOfNeeds, number);
    memo.add(std::move(table));
}

} // namespace saranda
