// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessmentjson.h"
#include "core/base/literals.h"
#include "core/report/memosheet.h"
#include "core/report/memowriter.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// One element of a claim with all that the memo says about it.
struct ElementView {
    const Claim &claim;
    const ClaimResult &claimResult;
    const Element &element;
    const ElementResult &result;
    const ElementSheet *sheet;
};

/// Not about the operation, on an element that asks for what is: the ceiling holds for it, whether
/// it reaches that far or not.
bool isGeneral(const MemoWriter &memo, const ElementView &view, Fact::Id id)
{
    const Fact *fact = memo.records.facts.find(id);
    return view.element.isSpecific && fact && !fact->incidents.contains(view.claim.incident);
}

bool isImpossibleInTime(const ElementView &view, Fact::Id fact)
{
    const auto &checks = view.result.timingChecks;
    return std::any_of(checks.begin(), checks.end(), [&](const TimingCheck &check) {
        return check.fact == fact && check.answer == Timing::Impossible;
    });
}

/// The facts put forward for the element, each once, in the order they are told.
std::vector<Fact::Id> factsFor(const ElementSheet &sheet)
{
    std::vector<Fact::Id> facts;
    const auto add = [&facts](Fact::Id id) {
        if (std::find(facts.begin(), facts.end(), id) == facts.end())
            facts.push_back(id);
    };
    for (const Argument &argument : sheet.arguments)
        if (argument.stance == ArgumentStance::For)
            for (const Fact::Id id : argument.premises)
                add(id);
    for (const Indicator &indicator : sheet.indicators)
        add(indicator.fact);
    return facts;
}

/// What keeps facts from counting in full here, said once for all of them.
void addReservation(const MemoWriter &memo, const QString &key, const std::vector<Fact::Id> &facts,
                    Cell &cell)
{
    const Inline refs = memo.factRefs(facts);
    if (!refs.isEmpty())
        cell.add(memo.say(key + (facts.size() == 1 ? u".one"_s : u".other"_s), {refs}),
                 ParagraphRole::CellNote);
}

void addReservations(const MemoWriter &memo, const ElementView &view, Cell &cell)
{
    std::vector<Fact::Id> general;
    std::vector<Fact::Id> impossible;
    for (const Fact::Id fact : factsFor(*view.sheet)) {
        if (isGeneral(memo, view, fact))
            general.push_back(fact);
        if (isImpossibleInTime(view, fact))
            impossible.push_back(fact);
    }
    addReservation(memo, u"evidence.general"_s, general, cell);
    addReservation(memo, u"evidence.impossible"_s, impossible, cell);
}

Inline noteOf(const QString &note)
{
    return note.isEmpty() ? Inline() : Inline(u' ' + printable(note)).quiet();
}

/// The premises of an argument, each told; linked ones count together.
std::vector<Inline> premisesTold(MemoWriter &memo, const Argument &argument)
{
    std::vector<Inline> premises;
    for (const Fact::Id id : argument.premises)
        if (Inline fact = memo.factTold(id); !fact.isEmpty())
            premises.push_back(std::move(fact));
    return premises;
}

/// The full stop of a text that a sentence of the memo goes on after.
QString withoutStop(QString text)
{
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// How far the premises carry, in quiet words after them.
Inline weightOf(const MemoWriter &memo, const Argument &argument)
{
    Inline text;
    if (argument.strength < highestLevel)
        text += memo.say(u"evidence.strength."_s + QString::number(argument.strength));
    if (const Warrant *warrant = memo.doctrine.warrant(argument.warrant))
        text += memo.say(
            u"evidence.warrant"_s,
            {Inline(withoutStop(memo.in(warrant->title))), Inline(memo.outcome(warrant->cap))});
    if (argument.challenge)
        if (const Inline challenge = memo.factRef(*argument.challenge); !challenge.isEmpty())
            text += memo.say(u"evidence.challenged"_s, {challenge});
    return text.quiet();
}

void addArgument(MemoWriter &memo, const Argument &argument, Cell &cell)
{
    std::vector<Inline> premises = premisesTold(memo, argument);
    if (premises.empty())
        return;
    if (premises.size() > 1)
        cell.add(memo.say(u"evidence.linked"_s), ParagraphRole::CellNote);
    premises.back() += weightOf(memo, argument);
    premises.back() += noteOf(argument.note);
    for (const Inline &premise : premises)
        cell.add(premise);
}

void addIndicator(MemoWriter &memo, const Indicator &indicator, Cell &cell)
{
    Inline text = memo.factTold(indicator.fact);
    if (text.isEmpty())
        return;
    if (const DoctrineTerm *side = memo.doctrine.side(wordOf(indicator.side)))
        text += memo.say(u"evidence.side"_s, {Inline(memo.in(side->title))}).quiet();
    text += noteOf(indicator.note);
    cell.add(text);
}

Cell evidenceFor(MemoWriter &memo, const ElementView &view)
{
    Cell cell;
    if (!view.sheet)
        return cell;
    for (const Argument &argument : view.sheet->arguments)
        if (argument.stance == ArgumentStance::For)
            addArgument(memo, argument, cell);
    if (!view.sheet->indicators.isEmpty())
        cell.add(memo.say(u"evidence.series"_s), ParagraphRole::CellNote);
    for (const Indicator &indicator : view.sheet->indicators)
        addIndicator(memo, indicator, cell);
    addReservations(memo, view, cell);
    return cell;
}

Cell evidenceAgainst(MemoWriter &memo, const ElementView &view)
{
    Cell cell;
    if (!view.sheet)
        return cell;
    for (const Argument &argument : view.sheet->arguments)
        if (argument.stance == ArgumentStance::Against)
            addArgument(memo, argument, cell);
    for (const Alternative &alternative : view.sheet->alternatives)
        for (const Fact::Id fact : alternative.supportedBy)
            if (Inline told = memo.factTold(fact); !told.isEmpty())
                cell.add(memo.say(u"evidence.supportsAlternative"_s,
                                  {told, Inline(memo.alternativeName(alternative))}));
    return cell;
}

Cell levelCell(const MemoWriter &memo, const ElementView &view)
{
    Cell cell;
    cell.blocks.emplace_back(memo.levelBar(view.result.level, view.claimResult.required));
    const std::vector<Fact::Id> &carrying = view.result.carriedBy;
    const Inline facts = memo.factRefs(carrying);
    if (!facts.isEmpty() && view.result.level > 0)
        cell.add(memo.say(view.result.circumstantial > view.result.direct
                              ? u"element.carriedBySeries"_s
                              : u"element.carriedByArgument"_s,
                          {facts}),
                 ParagraphRole::CellNote);
    if (view.result.contested)
        cell.add(memo.say(u"element.contested"_s, {Inline(memo.outcome(view.result.against))}),
                 ParagraphRole::CellNote);
    return cell;
}

/// The least efforts the engine names; where it names none, what usually proves the element.
void addNextSteps(const MemoWriter &memo, const ElementView &view, Cell &cell)
{
    const std::size_t before = cell.blocks.size();
    for (const Missing &missing : view.claimResult.missing)
        if (missing.element == view.element.id)
            for (const Missing::Effort &effort : missing.efforts)
                cell.add(memo.say(u"missing.step"_s, {effortSentence(memo, view.sheet, effort)}),
                         ParagraphRole::CellNote);
    if (cell.blocks.size() > before)
        return;
    std::vector<Inline> means;
    for (const MeansOfProof &proof : view.element.meansOfProof)
        means.emplace_back(memo.in(proof.text));
    if (!means.empty())
        cell.add(memo.say(u"missing.means"_s, {joined(means, memo.text(u"list.separator"_s))}),
                 ParagraphRole::CellNote);
}

Cell missingCell(const MemoWriter &memo, const ElementView &view)
{
    Cell cell;
    if (view.result.level >= view.claimResult.required)
        return cell; // the bar says that the level is reached
    cell.add(memo.say(u"blocking."_s + wordOf(view.result.blocking),
                      {Inline(memo.outcome(view.claimResult.required))}));
    addNextSteps(memo, view, cell);
    if (!memo.isForTheOffice())
        return cell;
    for (const Task *task : memo.records.tasks.inKeyOrder())
        if (task->claim == view.claim.id && task->element == view.element.id
            && task->state == TaskState::Open)
            cell.add(memo.say(u"missing.task"_s,
                              {Inline(printable(task->key)), Inline(printable(task->title))}),
                     ParagraphRole::CellNote);
    return cell;
}

Cell findingCell(const MemoWriter &memo, const ElementView &view)
{
    Cell cell;
    if (!view.sheet || !view.sheet->finding || !view.sheet->finding->level)
        return cell;
    const Finding &finding = *view.sheet->finding;
    if (finding.review == ReviewState::Draft && !memo.isForTheOffice())
        return cell;
    const Inline by(finding.by.isEmpty() ? memo.text(u"finding.unnamed"_s) : printable(finding.by));
    const Inline level(memo.outcome(*finding.level));
    const Inline review(memo.text(u"review."_s + wordOf(finding.review)));
    Inline sentence = finding.on.isUndated()
        ? memo.say(u"finding.undated"_s, {by, level, review})
        : memo.say(u"finding.dated"_s, {by, level, review, Inline(memo.date(finding.on))});
    cell.add(sentence);
    if (!finding.reason.isEmpty())
        cell.add(memo.say(u"finding.reason"_s, {Inline(printable(finding.reason))}));
    if (*finding.level != view.result.level)
        cell.add(memo.say(u"finding.differs"_s, {level, Inline(memo.outcome(view.result.level))}));
    if (!finding.strongestAgainst.isEmpty())
        cell.add(memo.say(u"finding.against"_s, {Inline(printable(finding.strongestAgainst))}));
    if (!finding.alternativesConsidered.isEmpty())
        cell.add(memo.say(u"finding.alternatives"_s,
                          {Inline(printable(finding.alternativesConsidered))}));
    return cell;
}

Cell timeCell(const MemoWriter &memo, const ElementView &view)
{
    Cell cell;
    if (view.element.timing != ElementTiming::Operation)
        return cell; // the others are in the clock of due diligence
    const Incident *incident = memo.records.incidents.find(view.claim.incident);
    for (const TimingCheck &check : view.result.timingChecks)
        if (const Inline fact = memo.factRef(check.fact); incident && !fact.isEmpty())
            cell.add(memo.say(u"time.operation."_s + wordOf(check.answer),
                              {fact, Inline(memo.date(incident->period))}));
    return cell;
}

/// The law of an element, stated in full once in the memo and pointed to afterwards.
Inline lawOf(MemoWriter &memo, const Element &element)
{
    Inline qualified;
    if (element.isSpecific)
        qualified += memo.say(u"element.specific"_s);
    if (!element.isNecessary)
        qualified += memo.say(u"element.unnecessary"_s);
    return memo.say(
        u"element.law"_s,
        {Inline(memo.in(element.rule)), memo.authorities(element.authorities), qualified});
}

void writeElement(MemoWriter &memo, const ElementView &view)
{
    SheetTable sheet;
    memo.heading(3, Inline(memo.in(view.element.title)));
    if (const int stated = memo.lawStated(view.element.id))
        sheet.row(memo.text(u"element.lawLabel"_s),
                  memo.say(u"element.lawAbove"_s, {memo.paragraphRef(stated)}));
    else
        memo.setLawStated(view.element.id, memo.leadIn(lawOf(memo, view.element)));
    Cell supporting = evidenceFor(memo, view);
    Cell contrary = evidenceAgainst(memo, view);
    if (supporting.blocks.empty())
        supporting.add(memo.say(u"evidence.none"_s));
    if (contrary.blocks.empty())
        contrary.add(memo.say(u"evidence.noneAgainst"_s));
    sheet.row(memo.text(u"element.for"_s), std::move(supporting));
    sheet.row(memo.text(u"element.against"_s), std::move(contrary));
    sheet.row(memo.text(u"element.level"_s), levelCell(memo, view));
    sheet.row(memo.text(u"element.time"_s), timeCell(memo, view));
    sheet.row(memo.text(u"element.missing"_s), missingCell(memo, view));
    sheet.row(memo.text(u"element.finding"_s), findingCell(memo, view));
    if (view.sheet)
        sheet.row(memo.text(u"element.note"_s), Inline(printable(view.sheet->note)));
    memo.add(std::move(sheet.table));
}

Row openRow(MemoWriter &memo, const Element &element)
{
    Cell law;
    if (const int stated = memo.lawStated(element.id)) {
        law.add(memo.say(u"element.lawAbove"_s, {memo.paragraphRef(stated)}));
    } else {
        law.add(Inline(memo.in(element.rule)));
        law.add(memo.authorities(element.authorities), ParagraphRole::CellNote);
    }
    std::vector<Inline> means;
    for (const MeansOfProof &proof : element.meansOfProof)
        means.emplace_back(memo.in(proof.text));
    return {{},
            {Cell(Inline(memo.in(element.title)).bold()), law,
             Cell(joined(means, memo.text(u"list.separator"_s)))}};
}

void writeOpenElements(MemoWriter &memo, const std::vector<const Element *> &elements)
{
    if (elements.empty())
        return;
    Table table;
    table.widths = {24, 43, 33};
    for (const QString &column : {u"element"_s, u"law"_s, u"means"_s})
        table.header.push_back(memo.say(u"open."_s + column));
    for (const Element *element : elements)
        table.rows.push_back(openRow(memo, *element));
    memo.heading(3, memo.say(u"open.heading"_s));
    const int number =
        memo.leadIn(memo.say(elements.size() == 1 ? u"open.intro.one"_s : u"open.intro"_s));
    for (const Element *element : elements)
        if (!memo.lawStated(element->id))
            memo.setLawStated(element->id, number);
    memo.add(std::move(table));
}

} // namespace

void writeElementSheet(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed,
                       const QString &id)
{
    const Element *element = memo.doctrine.element(id);
    const ElementResult *result = resultOf(*assessed.result, id);
    if (element && result)
        writeElement(
            memo,
            {*assessed.claim, *assessed.result, *element, *result, sheetOf(*assessed.claim, id)});
}

void writeElements(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    std::vector<const Element *> open;
    for (const ElementResult &result : assessed.result->elements) {
        const Element *element = memo.doctrine.element(result.element);
        if (!element)
            continue;
        const ElementSheet *sheet = sheetOf(*assessed.claim, result.element);
        const bool hasFinding = sheet && sheet->finding && sheet->finding->level;
        if (result.addressed || hasFinding)
            writeElement(memo, {*assessed.claim, *assessed.result, *element, result, sheet});
        else
            open.push_back(element);
    }
    writeOpenElements(memo, open);
}

} // namespace saranda
