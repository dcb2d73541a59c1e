// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/elementtext.h"

#include "core/base/literals.h"
#include "ui/facts/factwords.h"
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

/// "E-3 states it in part" for the citations of one stance, each exhibit once.
QStringList citationPhrases(const CaseRecords &records, Fact::Id id, Stance stance)
{
    QStringList phrases;
    const Fact *fact = records.facts.find(id);
    for (const Citation &citation : fact ? fact->citations : QList<Citation>()) {
        if (citation.stance != stance)
            continue;
        const QString exhibit = records.exhibits.keyOf(citation.exhibit);
        const QString phrase = stance == Stance::Supports
            ? ElementTexts::tr("%1 %2", "exhibit and how far it states the fact")
                  .arg(exhibit, citationStrengthWord(citation.strength))
            : exhibit;
        if (!phrases.contains(phrase))
            phrases.append(phrase);
    }
    return phrases;
}

QString carrying(const SheetRowsInput &in)
{
    QStringList parts;
    for (const Fact::Id fact : in.result->carriedBy) {
        QStringList phrases = citationPhrases(in.records, fact, Stance::Supports);
        if (phrases.isEmpty())
            continue;
        constexpr int mostNamed = 4;
        const int more = int(phrases.size()) - mostNamed;
        if (more > 0)
            phrases = phrases.mid(0, mostNamed) << ElementTexts::tr("%n more", "exhibits", more);
        parts.append(ElementTexts::tr("%1: %2", "fact and the exhibits that state it")
                         .arg(in.records.facts.keyOf(fact), phrases.join(u", "_s)));
    }
    return parts.isEmpty() ? QString() : ElementTexts::tr("For: %1.").arg(parts.join(u"; "_s));
}

QString generalFacts(const SheetRowsInput &in)
{
    const int count = int(in.result->capped.size());
    return count == 0 ? QString()
                      : ElementTexts::tr("%n fact(s) are not about this operation and cannot carry "
                                         "this element beyond “arguable”.",
                                         nullptr, count);
}

QString openAlternatives(const SheetRowsInput &in)
{
    if (in.result->alternatives.empty() || in.result->conclusive <= in.result->circumstantial)
        return {};
    const ElementSheet *sheet = sheetOf(in.records, in.element);
    QStringList open;
    for (const AlternativeResult &result : in.result->alternatives) {
        if (result.excluded >= in.result->conclusive || !sheet)
            continue;
        for (const Alternative &alternative : sheet->alternatives) {
            if (alternative.key == result.key)
                open.append(ElementTexts::tr("%1 (%2)", "explanation and how far it is excluded")
                                .arg(alternativeLabel(in.doctrine, alternative),
                                     levelOutcome(result.excluded)));
        }
    }
    return open.isEmpty()
        ? QString()
        : ElementTexts::tr("Not excluded far enough: %1.").arg(open.join(u"; "_s));
}

QString contrary(const SheetRowsInput &in)
{
    const ElementSheet *sheet = sheetOf(in.records, in.element);
    QStringList exhibits;
    const auto take = [&](const QStringList &more) {
        for (const QString &exhibit : more) {
            if (!exhibits.contains(exhibit))
                exhibits.append(exhibit);
        }
    };
    const auto takeSupport = [&](Fact::Id id) {
        const Fact *fact = in.records.facts.find(id);
        for (const Citation &citation : fact ? fact->citations : QList<Citation>()) {
            if (citation.stance == Stance::Supports)
                take({in.records.exhibits.keyOf(citation.exhibit)});
        }
    };
    for (const Argument &argument : sheet ? sheet->arguments : QList<Argument>()) {
        if (argument.stance == ArgumentStance::Against)
            std::for_each(argument.premises.begin(), argument.premises.end(), takeSupport);
    }
    for (const Alternative &alternative : sheet ? sheet->alternatives : QList<Alternative>())
        std::for_each(alternative.supportedBy.begin(), alternative.supportedBy.end(), takeSupport);
    for (const Fact::Id fact : in.result->carriedBy)
        take(citationPhrases(in.records, fact, Stance::Contradicts));
    return exhibits.isEmpty() ? QString()
                              : ElementTexts::tr("Against: %1.").arg(exhibits.join(u", "_s));
}

QString spanText(std::int64_t from, std::int64_t to)
{
    if (from == unboundedPast && to == unboundedFuture)
        return ElementTexts::tr("at a time that is not known");
    if (from == unboundedPast)
        return ElementTexts::tr("on %1 at the latest").arg(instantText(to));
    if (to == unboundedFuture)
        return ElementTexts::tr("on %1 at the earliest").arg(instantText(from));
    const QString first = instantText(from);
    const QString last = instantText(to);
    return first == last ? ElementTexts::tr("on %1").arg(first)
                         : ElementTexts::tr("between %1 and %2").arg(first, last);
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
    sentences << carrying(in) << generalFacts(in) << openAlternatives(in) << contrary(in);
    if (in.result->contested)
        sentences.append(ElementTexts::tr("The element is contested."));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QStringList timingLines(const SheetRowsInput &in, const ClaimResult &claim)
{
    QStringList lines;
    const Element *element = in.doctrine.element(in.element.element);
    const bool knowledge = isAboutKnowledge(element);
    if (knowledge)
        lines.append(claim.knowledge
                         ? ElementTexts::tr("The State knew %1.")
                               .arg(spanText(claim.knowledge->earliest, claim.knowledge->latest))
                         : ElementTexts::tr("When the State knew is not shown yet."));
    for (const TimingCheck &check :
         in.result ? in.result->timingChecks : std::vector<TimingCheck>()) {
        const QString key = in.records.facts.keyOf(check.fact);
        const QString text = timingText(check.answer);
        if (check.answer == Timing::Unknown) {
            lines.append(ElementTexts::tr("%1: %2", "fact and what its date says").arg(key, text));
            continue;
        }
        lines.append((knowledge ? ElementTexts::tr("%1: %2 It falls %3; the knowledge %4.")
                                : ElementTexts::tr("%1: %2 It falls %3; the operation %4."))
                         .arg(key, text, spanText(check.factFrom, check.factTo),
                              spanText(check.againstFrom, check.againstTo)));
    }
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
