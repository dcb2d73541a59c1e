// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessmentjson.h"
#include "core/base/literals.h"
#include "core/domain/highestmarking.h"
#include "core/report/memosheet.h"
#include "core/report/memowriter.h"

#include <QLocale>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

bool isWhollyCyber(const MemoWriter &memo)
{
    return std::all_of(
        memo.incidents().begin(), memo.incidents().end(),
        [](const Incident *incident) { return incident->kind == IncidentKind::Cyber; });
}

Inline lawApplied(const MemoWriter &memo)
{
    return memo.say(
        u"title.lawApplied"_s,
        {Inline(memo.assessment.doctrineVersion.isEmpty() ? memo.doctrine.version
                                                          : memo.assessment.doctrineVersion),
         Inline(memo.doctrine.asOf)});
}

QString dayMade(const MemoWriter &memo)
{
    return memo.options.madeOn.isValid() ? memo.localDay(memo.options.madeOn) : QString();
}

/// The injured States of the claims; the claimant apart where it is not the only one of them.
void addParties(const MemoWriter &memo, SheetTable &sheet)
{
    QStringList injured;
    for (const auto &[claim, result] : memo.claims())
        for (const QString &code : memo.injuredStates(*claim))
            if (!injured.contains(code))
                injured.append(code);
    const QString claimant = memo.records.info.claimant;
    if (!claimant.isEmpty() && injured != QStringList{claimant})
        sheet.row(memo.text(u"title.claimant"_s), Inline(memo.state(claimant)));
    std::vector<Inline> names;
    for (const QString &code : injured)
        names.emplace_back(memo.state(code));
    sheet.row(memo.text(names.size() < 2 ? u"title.injured.one"_s : u"title.injured.other"_s),
              memo.listed(names));
}

Inline scopeOf(const MemoWriter &memo)
{
    if (memo.options.claims.isEmpty() || memo.claims().empty())
        return {};
    std::vector<Inline> refs;
    for (const auto &assessed : memo.claims())
        refs.push_back(memo.claimRef(*assessed.claim));
    return memo.say(refs.size() == 1 ? u"title.oneClaim"_s : u"title.someClaims"_s,
                    {memo.listed(refs)});
}

} // namespace

void writeTitle(MemoWriter &memo)
{
    const CaseInfo &info = memo.records.info;
    MemoDocument &document = memo.document;
    document.language = memo.sentences.language();
    document.title = memo.say(u"title.document"_s, {Inline(printable(info.title))}).text();
    document.subject = memo.text(isWhollyCyber(memo) ? u"title.cyber"_s : u"title.general"_s);
    document.author = printable(memo.options.author);
    // A paper that shows the whole case is marked as its most restricted part.
    document.marking = printable(memo.options.marking.value_or(highestMarking(memo.records)));
    document.madeOn = memo.options.madeOn;
    document.pageOf = memo.text(u"page.of"_s);
    document.look = memo.options.ownTemplate.look;
    document.runningFoot =
        document.look.footer.isEmpty() ? printable(info.title) : document.look.footer;
    document.blocks.emplace_back(
        TitleBlock{memo.text(u"title.memorandum"_s), printable(info.title), document.subject});

    SheetTable sheet;
    sheet.row(memo.text(u"title.reference"_s), Inline(printable(info.reference)));
    addParties(memo, sheet);
    if (const ClaimPurpose *purpose = memo.doctrine.purpose(info.purpose))
        sheet.row(memo.text(u"title.purpose"_s), Inline(memo.in(purpose->title)));
    sheet.row(memo.text(u"title.scope"_s), scopeOf(memo));
    sheet.row(memo.text(u"title.law"_s), lawApplied(memo));
    sheet.row(memo.text(u"title.date"_s), Inline(dayMade(memo)));
    sheet.row(memo.text(u"title.author"_s), Inline(document.author));
    sheet.row(memo.text(u"title.marking"_s), Inline(document.marking));
    memo.add(sheet.table);
    document.blocks.emplace_back(Contents{memo.text(u"contents"_s)});
}

namespace {

/// The question a test puts, and the operations, States and rules for which it is put.
void writeQuestionOf(MemoWriter &memo, const LegalTest &test)
{
    const auto claims = memo.claimsOf(test.id);
    if (claims.empty())
        return;
    memo.leadIn(memo.say(u"question.claims"_s,
                         {Inline(memo.in(test.title)), Inline(memo.in(test.question))}));
    for (const auto &[claim, result] : claims) {
        const Inline injured = memo.injured(u"injured"_s, memo.injuredStates(*claim));
        const bool isKnownElsewhere = injured.isEmpty() && !memo.records.info.claimant.isEmpty();
        memo.item(memo.say(!injured.isEmpty()     ? u"question.caseInjured"_s
                               : isKnownElsewhere ? u"question.caseNoInjured"_s
                                                  : u"question.case"_s,
                           {memo.claimRef(*claim), Inline(memo.incidentTitle(*claim)),
                            Inline(memo.state(claim->state)),
                            Inline(memo.withinSentence(memo.ruleTitle(result->rule))), injured}));
    }
}

} // namespace

void writeQuestion(MemoWriter &memo)
{
    memo.heading(1, memo.say(u"question.heading"_s));
    if (memo.claims().empty()) {
        memo.numbered(memo.say(u"question.none"_s));
        return;
    }
    memo.numbered(memo.sentences.count(u"question.intro"_s, qsizetype(memo.claims().size())));
    for (const LegalTest &test : memo.doctrine.tests)
        writeQuestionOf(memo, test);
    memo.note(memo.say(u"authority.legend"_s));
}

namespace {

/// "the proof is too weak: direction, effective control" for each reason elements fall short.
std::vector<Inline> shortcomings(const MemoWriter &memo, const ClaimResult &result)
{
    std::vector<std::pair<QString, std::vector<Inline>>> byReason;
    QStringList ids; // of all bases that come equally far
    for (const QString &furthest : memo.furthestBases(result))
        if (const Basis *basis = memo.doctrine.basis(furthest))
            ids.append(basis->elements);
    ids.removeDuplicates();
    for (const QString &id : ids) {
        const ElementResult *element = resultOf(result, id);
        if (!element || element->level >= result.required)
            continue;
        const QString reason = wordOf(element->blocking);
        auto found = std::find_if(byReason.begin(), byReason.end(),
                                  [&](const auto &entry) { return entry.first == reason; });
        if (found == byReason.end())
            found = byReason.insert(byReason.end(), {reason, {}});
        found->second.emplace_back(memo.elementTitle(id));
    }
    std::vector<Inline> found;
    for (const auto &[reason, elements] : byReason)
        found.push_back(memo.say(
            u"answer.shortcoming"_s,
            {Inline(memo.text(u"blocking.short."_s + reason)), joined(elements, u", "_s)}));
    return found;
}

std::vector<Inline> titlesOf(const MemoWriter &memo, const QStringList &bases)
{
    std::vector<Inline> titles;
    for (const QString &basis : bases)
        titles.push_back(memo.say(u"answer.basis"_s, {Inline(memo.basisTitle(basis))}));
    return titles;
}

Inline outcomeSentence(const MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    const auto &[claim, result] = assessed;
    const LegalTest *test = memo.doctrine.test(claim->test);
    const Inline title(test ? memo.in(test->title) : printable(claim->test));
    const Inline state(memo.state(claim->state));
    const Inline reached(memo.outcome(result->level));
    const Inline required(memo.standard(result->required));
    const QStringList furthest = memo.furthestBases(*result);
    const Inline basis = furthest.size() > 1 ? memo.listed(titlesOf(memo, furthest))
                                             : Inline(memo.basisTitle(memo.furthestBasis(*result)));
    if (result->established)
        return memo.say(result->margin() == 0 ? u"answer.establishedAt"_s : u"answer.established"_s,
                        {memo.claimRef(*claim), title, state, reached, required, basis,
                         Inline(memo.incidentTitle(*claim))});
    const QString key = result->level == 0       ? u"answer.unsupported"_s
        : furthest.size() > 1                    ? u"answer.notEstablishedAlike"_s
        : MemoWriter::countingBases(*result) < 2 ? u"answer.notEstablishedOnly"_s
                                                 : u"answer.notEstablished"_s;
    return memo.say(key,
                    {memo.claimRef(*claim), title, state, reached, required, basis,
                     Inline(memo.incidentTitle(*claim)), Inline(memo.shortBy(*result))});
}

Inline claimAnswer(const MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    Inline answer = outcomeSentence(memo, assessed);
    if (!assessed.result->established)
        if (const auto gaps = shortcomings(memo, *assessed.result); !gaps.empty())
            answer +=
                memo.say(u"answer.heldBack"_s, {joined(gaps, memo.text(u"list.separator"_s))});
    if (const QString status = memo.ruleStatus(*assessed.claim, *assessed.result);
        !status.isEmpty())
        answer += memo.say(status == u"contested"_s && !assessed.result->established
                               ? u"answer.status.contested.short"_s
                               : u"answer.status."_s + status);
    // At a marking the States that are named need not be all there are.
    const QStringList injured = memo.injuredStates(*assessed.claim);
    const QString claimant = memo.records.info.claimant;
    if (!memo.options.marking && !claimant.isEmpty() && !injured.isEmpty()
        && !injured.contains(claimant))
        answer += memo.say(u"answer.claimantNotInjured"_s, {Inline(memo.state(claimant))});
    return answer;
}

bool isDecision(const Exhibit &exhibit)
{
    static const QStringList kinds = {u"judgment"_s, u"award"_s, u"court-decision"_s,
                                      u"decision"_s};
    return kinds.contains(exhibit.kind);
}

/// "International Court of Justice, 9 April 1949, Corfu Channel (…)".
Inline decisionNamed(const MemoWriter &memo, const CourtDecision &decision)
{
    std::vector<Inline> parts;
    if (!decision.court.isEmpty())
        parts.emplace_back(printable(decision.court));
    if (!decision.on.isUndated())
        parts.emplace_back(memo.date(decision.on));
    if (!decision.citation.isEmpty())
        parts.emplace_back(Run{.text = printable(decision.citation), .italic = true});
    return joined(parts, u", "_s);
}

void writeCourts(MemoWriter &memo)
{
    if (const auto &decision = memo.records.info.decision) {
        Inline sentence = memo.say(u"answer.decision"_s, {decisionNamed(memo, *decision)});
        if (!decision->note.isEmpty())
            sentence += memo.say(u"standard.note"_s, {Inline(printable(decision->note))});
        memo.numbered(sentence);
        return;
    }
    std::vector<Inline> decisions;
    for (const Exhibit *exhibit : memo.exhibits())
        if (isDecision(*exhibit))
            decisions.push_back(memo.exhibitRef(exhibit->id));
    if (decisions.empty())
        memo.numbered(memo.say(u"answer.noCourt"_s));
    else
        memo.numbered(memo.say(u"answer.courts"_s, {memo.listed(decisions)}));
}

Row summaryRow(const MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    const auto &[claim, result] = assessed;
    const LegalTest *test = memo.doctrine.test(claim->test);
    Cell what;
    what.add(Inline(memo.incidentTitle(*claim)));
    what.add(memo.say(u"summary.against"_s,
                      {Inline(test ? memo.in(test->title) : claim->test),
                       Inline(memo.state(claim->state))}),
             ParagraphRole::CellNote);
    Cell level;
    level.blocks.emplace_back(
        LevelBar{result->level, result->required, Inline(Run{memo.outcome(result->level), true})});
    Cell verdict;
    verdict.add(result->established ? memo.say(u"summary.established"_s)
                                    : Inline(memo.shortBy(*result)));
    return {{},
            {Cell(memo.claimRef(*claim)), what, level,
             Cell(Inline(memo.standard(result->required))), verdict}};
}

/// Which claims stand and which do not, in one sentence.
Inline overallAnswer(const MemoWriter &memo)
{
    std::vector<Inline> standing;
    std::vector<Inline> falling;
    for (const auto &[claim, result] : memo.claims())
        (result->established ? standing : falling).push_back(memo.claimRef(*claim));
    if (standing.empty())
        return memo.say(u"answer.none"_s);
    if (falling.empty())
        return memo.say(u"answer.all"_s);
    return memo.say(u"answer.some"_s, {memo.listed(standing), memo.listed(falling)});
}

void writeSummary(MemoWriter &memo)
{
    if (memo.claims().size() > 1)
        memo.leadIn(overallAnswer(memo));
    Table table;
    table.widths = {memo.keyShare(memo.records.claims, memo.text(u"summary.claim"_s)), 34, 25, 18,
                    14};
    for (const QString &column :
         {u"claim"_s, u"operation"_s, u"reached"_s, u"required"_s, u"result"_s})
        table.header.push_back(memo.say(u"summary."_s + column));
    for (const auto &assessed : memo.claims())
        table.rows.push_back(summaryRow(memo, assessed));
    memo.add(std::move(table));
}

} // namespace

void writeShortAnswer(MemoWriter &memo)
{
    if (memo.claims().empty())
        return;
    memo.heading(1, memo.say(u"answer.heading"_s));
    writeSummary(memo);
    for (const auto &assessed : memo.claims())
        memo.numbered(claimAnswer(memo, assessed));
    if (memo.claims().size() > 1)
        memo.numbered(memo.say(u"answer.independent"_s));
    writeCourts(memo);
    writeLayers(memo);
}

} // namespace saranda
