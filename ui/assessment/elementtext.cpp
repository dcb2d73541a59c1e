// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/elementtext.h"

#include "core/assessment/explanation.h"
#include "core/base/literals.h"
#include "ui/support/levels.h"
#include "ui/support/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct ElementTexts {
    Q_DECLARE_TR_FUNCTIONS(ElementTexts)
};

QString exhibitKeys(const CaseRecords &records, const std::vector<Exhibit::Id> &exhibits)
{
    QStringList keys;
    for (const Exhibit::Id exhibit : exhibits)
        keys.append(records.exhibits.keyOf(exhibit));
    return keys.join(u", "_s);
}

QString factKeys(const CaseRecords &records, const std::vector<Fact::Id> &facts)
{
    QStringList keys;
    for (const Fact::Id fact : facts)
        keys.append(records.facts.keyOf(fact));
    return keys.join(u", "_s);
}

QString alternativeText(const SheetRowsInput &in, const QString &key)
{
    const ElementSheet *sheet = sheetOf(in.records, in.element);
    for (const Alternative &alternative : sheet ? sheet->alternatives : QList<Alternative>()) {
        if (alternative.key != key)
            continue;
        const QString title = alternativeTitle(in.doctrine, alternative);
        return title.isEmpty()
            ? key
            : ElementTexts::tr("%1 (%2)", "key and title of an explanation").arg(key, title);
    }
    return safeLine(key, 60);
}

QString statementFor(const SheetRowsInput &in, const Statement &statement)
{
    const QString exhibits = exhibitKeys(in.records, statement.exhibits);
    const QString facts = factKeys(in.records, statement.facts);
    const int exhibitCount = int(statement.exhibits.size());
    const int factCount = int(statement.facts.size());
    if (statement.code == "for.states")
        return ElementTexts::tr("For: %1 state(s) it (%2).", nullptr, exhibitCount)
            .arg(exhibits, facts);
    if (statement.code == "for.states-in-part")
        return ElementTexts::tr("For: %1 state(s) it in part (%2).", nullptr, exhibitCount)
            .arg(exhibits, facts);
    if (statement.code == "for.series")
        return ElementTexts::tr("For: a series of %Ln fact(s), %1, from %2.", nullptr, factCount)
            .arg(facts, exhibits);
    if (statement.code == "for.agreed")
        return ElementTexts::tr("For: %1, which is agreed.").arg(exhibits);
    if (statement.code == "for.general")
        return ElementTexts::tr("%Ln fact(s) about other operations (%1) cannot carry this element "
                                "beyond “%2”.",
                                nullptr, factCount)
            .arg(facts, levelOutcome(statement.level));
    if (statement.code == "for.impossible")
        return ElementTexts::tr("The dates of %1 exclude what it says.").arg(facts);
    if (statement.code == "for.nothing")
        return ElementTexts::tr("Nothing carries it.");
    return {};
}

QString statementAgainst(const SheetRowsInput &in, const Statement &statement)
{
    const QString exhibits = exhibitKeys(in.records, statement.exhibits);
    const QString facts = factKeys(in.records, statement.facts);
    if (statement.code == "against.citations")
        return ElementTexts::tr("Against: %1, on %2.").arg(exhibits, facts);
    if (statement.code == "against.argument")
        return exhibits.isEmpty() ? ElementTexts::tr("Against: %1.").arg(facts)
                                  : ElementTexts::tr("Against: %1 (%2).").arg(facts, exhibits);
    if (statement.code == "against.alternative")
        return ElementTexts::tr("Against: %1 supports %2.")
            .arg(facts, alternativeText(in, statement.subject));
    if (statement.code == "against.open")
        return statement.level == 0
            ? ElementTexts::tr("Not excluded: %1.").arg(alternativeText(in, statement.subject))
            : ElementTexts::tr("Excluded only as “%2”: %1.")
                  .arg(alternativeText(in, statement.subject), levelOutcome(statement.level));
    if (statement.code == "against.none")
        return ElementTexts::tr("Nothing is against it.");
    return {};
}

QString spanText(std::int64_t from, std::int64_t to)
{
    if (from == unboundedPast)
        return ElementTexts::tr("on %1 at the latest").arg(instantText(to));
    if (to == unboundedFuture)
        return ElementTexts::tr("on %1 at the earliest").arg(instantText(from));
    const QString first = instantText(from);
    const QString last = instantText(to);
    return first == last ? ElementTexts::tr("on %1").arg(first)
                         : ElementTexts::tr("between %1 and %2").arg(first, last);
}

bool isUnbounded(std::int64_t from, std::int64_t to)
{
    return from == unboundedPast && to == unboundedFuture;
}

QString knowledgeLine(const ClaimResult &claim)
{
    if (!claim.knowledge)
        return ElementTexts::tr("No fact bears on the knowledge of the State yet.");
    if (isUnbounded(claim.knowledge->earliest, claim.knowledge->latest))
        return ElementTexts::tr("Nothing dates the knowledge of the State.");
    return ElementTexts::tr("Earliest fact on the knowledge of the State: %1.")
        .arg(spanText(claim.knowledge->earliest, claim.knowledge->latest));
}

QString checkLine(const SheetRowsInput &in, const TimingCheck &check, bool knowledge)
{
    const QString key = in.records.facts.keyOf(check.fact);
    const QString text = timingText(check.answer);
    if (check.answer == Timing::Unknown || isUnbounded(check.factFrom, check.factTo))
        return ElementTexts::tr("%1: %2", "fact and what its date says").arg(key, text);
    const QString falls = spanText(check.factFrom, check.factTo);
    if (isUnbounded(check.againstFrom, check.againstTo))
        return ElementTexts::tr("%1: %2 It falls %3.").arg(key, text, falls);
    return (knowledge ? ElementTexts::tr("%1: %2 It falls %3; the knowledge %4.")
                      : ElementTexts::tr("%1: %2 It falls %3; the operation %4."))
        .arg(key, text, falls, spanText(check.againstFrom, check.againstTo));
}

bool isAboutKnowledge(const Element *element)
{
    return element
        && (element->timing == ElementTiming::Continuation
            || element->timing == ElementTiming::Failure
            || element->timing == ElementTiming::Knowledge);
}

NextStep stepOf(const SheetRowsInput &in, const Missing::Effort &effort)
{
    NextStep step;
    step.text = effortText(effort);
    step.alternative = effort.alternative;
    if (effort.fact)
        step.fact = *effort.fact;
    if (!effort.alternative.isEmpty())
        step.action = NextStep::Action::RelateAlternative;
    else if (effort.fact)
        step.action = NextStep::Action::CiteExhibit;
    else
        step.action = NextStep::Action::NewFact;
    if (effort.fact)
        step.text = ElementTexts::tr("%1 %2", "key of a fact and what to do about it")
                        .arg(in.records.facts.keyOf(*effort.fact) + u':', step.text);
    return step;
}

void appendPlainLacks(const SheetRowsInput &in, std::vector<NextStep> &steps)
{
    const ElementSheet *sheet = sheetOf(in.records, in.element);
    const Element *element = in.doctrine.element(in.element.element);
    if (!sheet || !element)
        return;
    if (!sheet->indicators.isEmpty() && sheet->alternatives.isEmpty())
        steps.push_back({ElementTexts::tr("State the other explanations of the series and what "
                                          "excludes them."),
                         NextStep::Action::AddAlternative,
                         {},
                         {}});
    if (sheet->indicators.size() == 1)
        steps.push_back({ElementTexts::tr("A series needs at least two facts: add another."),
                         NextStep::Action::AddIndicator,
                         {},
                         {}});
    for (const Fact::Id id : factsOf(*sheet)) {
        const Fact *fact = in.records.facts.find(id);
        if (fact && fact->citations.isEmpty())
            steps.push_back({ElementTexts::tr("%1 has no exhibit: cite one.").arg(fact->key),
                             NextStep::Action::CiteExhibit,
                             id,
                             {}});
    }
}

} // namespace

QString elementSentence(const SheetRowsInput &in, const ClaimResult &claim)
{
    const QString title = elementTitle(in.doctrine, in.element.element);
    if (!in.result || !in.result->addressed)
        return ElementTexts::tr("%1: not addressed; required: %2.")
            .arg(title, levelWord(claim.required));
    QStringList sentences;
    sentences.append(ElementTexts::tr("%1: %2; required: %3.")
                         .arg(title, levelOutcome(in.result->level), levelWord(claim.required)));
    const Explanation explanation = explain(in.assessment, in.records, claim, *in.result);
    for (const Statement &statement : explanation.statements)
        sentences << statementFor(in, statement) << statementAgainst(in, statement);
    if (in.result->contested)
        sentences.append(ElementTexts::tr("The element is contested."));
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

QStringList timingLines(const SheetRowsInput &in, const ClaimResult &claim)
{
    QStringList lines;
    const Element *element = in.doctrine.element(in.element.element);
    const bool knowledge = isAboutKnowledge(element);
    if (knowledge)
        lines.append(knowledgeLine(claim));
    for (const TimingCheck &check :
         in.result ? in.result->timingChecks : std::vector<TimingCheck>())
        lines.append(checkLine(in, check, knowledge));
    return lines;
}

std::vector<NextStep> nextSteps(const SheetRowsInput &in, const ClaimResult &claim)
{
    std::vector<NextStep> steps;
    if (in.result && in.result->level >= claim.required)
        return steps;
    for (const Missing &missing : claim.missing) {
        if (missing.element != in.element.element)
            continue;
        for (const Missing::Effort &effort : missing.efforts)
            steps.push_back(stepOf(in, effort));
    }
    if (steps.empty() && (!in.result || !in.result->addressed))
        steps.push_back({ElementTexts::tr("Name a fact that shows it, or write a new one."),
                         NextStep::Action::NewFact,
                         {},
                         {}});
    appendPlainLacks(in, steps);
    constexpr std::size_t mostSteps = 5;
    if (steps.size() > mostSteps)
        steps.resize(mostSteps);
    return steps;
}

} // namespace saranda
