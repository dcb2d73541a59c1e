// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/tracetext.h"

#include "core/assessment/rulecodes.h"
#include "core/base/literals.h"
#include "ui/support/levels.h"
#include "ui/support/safetext.h"
#include "ui/support/wordings.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

namespace {

struct StepTexts {
    Q_DECLARE_TR_FUNCTIONS(StepTexts)
};

/// “probable” (3): in words, with its integer.
QString tracedLevel(int level)
{
    return StepTexts::tr("“%1” (%2)", "level in words, its number")
        .arg(levelOutcome(level))
        .arg(level);
}

int operand(const Step &step, std::size_t number)
{
    return number < step.operands.size() ? step.operands[number] : 0;
}

QString levelOf(const Step &step, std::size_t number)
{
    return tracedLevel(operand(step, number));
}

QString stepFacts(const SheetRowsInput &in, const Step &step)
{
    QStringList keys;
    for (const Fact::Id fact : step.facts)
        keys.append(safeLine(in.records.facts.keyOf(fact), 60));
    return keys.join(u", "_s);
}

QString stepsUp(int count)
{
    return StepTexts::tr("%n step(s) up", nullptr, count);
}

QString stepsDown(int count)
{
    return StepTexts::tr("%n step(s) down", nullptr, count);
}

QString markText(const Step &step)
{
    const auto mark = fromWord<Mark>(step.subject);
    const int value = operand(step, 0);
    return StepTexts::tr("Mark “%1”: %2", "mark and how far it moves the grade")
        .arg(mark ? wording(*mark) : safeLine(step.subject, 80),
             value < 0 ? stepsDown(-value) : stepsUp(value));
}

QString exhibitStepText(const SheetRowsInput &in, const Step &step)
{
    using namespace rulecodes;
    if (step.rule == exhibitGrade)
        return StepTexts::tr("Grade: the source's reliability allows %1, the item's credibility "
                             "%2; the lower counts")
            .arg(levelOf(step, 0), levelOf(step, 1));
    if (step.rule == exhibitMark)
        return markText(step);
    if (step.rule == exhibitMarks)
        return StepTexts::tr("The grade with its marks: from %1 %2, %3", "level, steps up, down")
            .arg(levelOf(step, 0), stepsUp(operand(step, 1)), stepsDown(operand(step, 2)));
    if (step.rule == exhibitAgreed)
        return StepTexts::tr("Agreed between the parties");
    if (step.rule == exhibitSecondary)
        return StepTexts::tr("Secondary: no more than %1, and it corroborates only")
            .arg(levelOf(step, 0));
    if (step.rule == exhibitChallenge)
        return StepTexts::tr("The exhibit is challenged by %1, which is %2: at most %3 is left")
            .arg(stepFacts(in, step), levelOf(step, 0), levelOf(step, 1));
    return {};
}

/// "1 origin reaches it", "3 independent origins reach it".
QString originsText(int origins)
{
    return StepTexts::tr("%n independent origin(s) reach(es) it", nullptr, origins);
}

QString corroborationText(const Step &step)
{
    return StepTexts::tr("Corroborated: %1 at %2, where %3 are needed; %4 of them primary",
                         "origins, level, number needed, number of primary ones")
        .arg(StepTexts::tr("%n independent origin(s)", nullptr, operand(step, 1)), levelOf(step, 0))
        .arg(operand(step, 2))
        .arg(operand(step, 3));
}

QString factStepText(const SheetRowsInput &in, const Step &step)
{
    using namespace rulecodes;
    if (step.rule == factSupport)
        return StepTexts::tr("Support: the best single exhibit reaches %1; %2")
            .arg(levelOf(step, 0), originsText(operand(step, 1)));
    if (step.rule == factContrary)
        return StepTexts::tr("To the contrary: the best single exhibit reaches %1; %2")
            .arg(levelOf(step, 0), originsText(operand(step, 1)));
    if (step.rule == factCorroboration || step.rule == factContraryCorroboration)
        return corroborationText(step);
    if (step.rule == citationChallenge)
        return StepTexts::tr("The citation is challenged by %1, which is %2: at most %3 is left")
            .arg(stepFacts(in, step), levelOf(step, 0), levelOf(step, 1));
    if (step.rule == factNet)
        return operand(step, 1) == 0
            ? StepTexts::tr("Weighed: support %1, nothing to the contrary").arg(levelOf(step, 0))
            : StepTexts::tr("Weighed: support %1, to the contrary %2")
                  .arg(levelOf(step, 0), levelOf(step, 1));
    return {};
}

/// The facts of a reason with what each is worth in this element.
QString premisesText(const SheetRowsInput &in, const Step &step)
{
    QStringList premises;
    for (std::size_t i = 0; i < step.facts.size(); ++i)
        premises.append(
            StepTexts::tr("%1 %2", "key of a fact, its level")
                .arg(safeLine(in.records.facts.keyOf(step.facts[i]), 60), levelOf(step, i + 1)));
    return premises.join(u", "_s);
}

QString argumentText(const SheetRowsInput &in, const Step &step)
{
    const bool isAgainst = step.rule == rulecodes::elementAgainst;
    if (!step.subject.isEmpty())
        return (isAgainst
                    ? StepTexts::tr("Strongest reason against it, by the rule “%1”: it carries %2 "
                                    "at most; %3")
                    : StepTexts::tr("Strongest reason for it, by the rule “%1”: it carries %2 at "
                                    "most; %3"))
            .arg(warrantTitle(in.doctrine, step.subject), levelOf(step, 0), premisesText(in, step));
    return (isAgainst ? StepTexts::tr("Strongest reason against it: its strength carries %1; %2")
                      : StepTexts::tr("Strongest reason for it: its strength carries %1; %2"))
        .arg(levelOf(step, 0), premisesText(in, step));
}

QString seriesText(const Step &step)
{
    const QString facts = StepTexts::tr("%n fact(s) reach(es) it", nullptr, operand(step, 0));
    const QString origins = operand(step, 1) >= 2 ? StepTexts::tr("from two or more origins")
        : operand(step, 1) == 1                   ? StepTexts::tr("all from one origin")
                                                  : StepTexts::tr("without an origin");
    return operand(step, 2) != 0
        ? StepTexts::tr("Series: %1, %2; the territory is under exclusive control")
              .arg(facts, origins)
        : StepTexts::tr("Series: %1, %2", "facts, origins").arg(facts, origins);
}

QString seriesStepText(const Step &step)
{
    using namespace rulecodes;
    if (step.rule == series)
        return seriesText(step);
    if (step.rule == alternative)
        return StepTexts::tr("How far %1 is excluded").arg(safeLine(step.subject, 60));
    if (step.rule == noAlternative)
        return StepTexts::tr("No other explanation was considered: no more than %1")
            .arg(levelOf(step, 0));
    if (step.rule == sides)
        return StepTexts::tr("Both sides are needed: the State and the infrastructure %1, the "
                             "State and the perpetrator %2")
            .arg(levelOf(step, 0), levelOf(step, 1));
    if (step.rule == alternativeSupported)
        return StepTexts::tr("Evidence for %1").arg(safeLine(step.subject, 60));
    return {};
}

QString elementStepText(const SheetRowsInput &in, const Step &step)
{
    using namespace rulecodes;
    if (step.rule == elementDirect || step.rule == elementAgainst)
        return argumentText(in, step);
    if (step.rule == argumentChallenge)
        return StepTexts::tr("The reason is challenged by %1, which is %2: at most %3 is left")
            .arg(stepFacts(in, step), levelOf(step, 0), levelOf(step, 1));
    if (step.rule == elementGeneral)
        return StepTexts::tr("Facts not about this operation count as %1 at most")
            .arg(levelOf(step, 0));
    if (step.rule == elementTiming)
        return StepTexts::tr("Facts that their dates rule out");
    if (step.rule == elementGrade)
        return operand(step, 1) == 0
            ? StepTexts::tr("The element: %1 for it, nothing against it").arg(levelOf(step, 0))
            : StepTexts::tr("The element: %1 for it, %2 against it")
                  .arg(levelOf(step, 0), levelOf(step, 1));
    return {};
}

} // namespace

QString stepText(const SheetRowsInput &in, const Step &step)
{
    for (const QString &text : {elementStepText(in, step), seriesStepText(step),
                                factStepText(in, step), exhibitStepText(in, step)}) {
        if (!text.isEmpty())
            return text;
    }
    return QString::fromLatin1(step.rule.data(), qsizetype(step.rule.size()));
}

} // namespace saranda
