// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/tracerows.h"

#include "core/assessment/rulecodes.h"
#include "core/base/literals.h"
#include "ui/facts/factwords.h"
#include "ui/support/helptopic.h"
#include "ui/support/safetext.h"
#include "ui/support/wordings.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

namespace {

struct TraceTexts {
    Q_DECLARE_TR_FUNCTIONS(TraceTexts)
};

QString numbersText(const std::vector<int> &operands)
{
    QStringList numbers;
    for (const int operand : operands)
        numbers.append(QString::number(operand));
    return numbers.join(u", "_s);
}

TreeRow stepRow(const SheetRowsInput &in, const Step &step, int position)
{
    TreeRow row;
    row.key = u"%1/%2/%3"_s.arg(position).arg(
        QString::fromLatin1(step.rule.data(), qsizetype(step.rule.size())), step.subject);
    row.cells = {{ruleText(in, step)}, {numbersText(step.operands)}, {QString::number(step.level)}};
    for (TreeCell &cell : row.cells)
        cell.help = helpTopicOfRule(
            QString::fromLatin1(step.rule.data(), qsizetype(step.rule.size())));
    return row;
}

TreeRow exhibitRow(const SheetRowsInput &in, Exhibit::Id id)
{
    TreeRow row;
    row.key = u"exhibit/"_s + id.toString();
    row.payload = QStringList{u"exhibit"_s, id.toString()};
    const ExhibitResult *result = in.assessment.exhibit(id);
    row.cells = {
        {exhibitLabel(in.records, id)}, {}, {result ? QString::number(result->level) : QString()}};
    int position = 0;
    for (const Step &step : result ? result->steps : std::vector<Step>())
        row.children.push_back(stepRow(in, step, position++));
    return row;
}

TreeRow factRow(const SheetRowsInput &in, Fact::Id id)
{
    TreeRow row;
    row.key = u"fact/"_s + id.toString();
    row.payload = QStringList{u"fact"_s, id.toString()};
    const FactResult *result = in.assessment.fact(id);
    row.cells = {
        {factLabel(in.records, id)}, {}, {result ? QString::number(result->level) : QString()}};
    int position = 0;
    for (const Step &step : result ? result->steps : std::vector<Step>())
        row.children.push_back(stepRow(in, step, position++));
    QList<Exhibit::Id> exhibits;
    const Fact *fact = in.records.facts.find(id);
    for (const Citation &citation : fact ? fact->citations : QList<Citation>()) {
        if (!exhibits.contains(citation.exhibit))
            exhibits.append(citation.exhibit);
    }
    for (const Exhibit::Id exhibit : exhibits)
        row.children.push_back(exhibitRow(in, exhibit));
    return row;
}

QString exhibitRuleText(const Step &step)
{
    using namespace rulecodes;
    if (step.rule == exhibitGrade)
        return TraceTexts::tr("The lower of the source's reliability and the item's credibility");
    if (step.rule == exhibitMark) {
        const auto mark = fromWord<Mark>(step.subject);
        return TraceTexts::tr("Mark: %1").arg(mark ? wording(*mark) : safeLine(step.subject, 80));
    }
    if (step.rule == exhibitMarks)
        return TraceTexts::tr("The grade with its marks: base, steps up, steps down");
    if (step.rule == exhibitAgreed)
        return TraceTexts::tr("Agreed between the parties");
    if (step.rule == exhibitSecondary)
        return TraceTexts::tr("Secondary: no more than this, and it corroborates only");
    if (step.rule == exhibitChallenge)
        return TraceTexts::tr("Challenged: level of the challenge, and what it leaves");
    return {};
}

QString factRuleText(const Step &step)
{
    using namespace rulecodes;
    if (step.rule == factSupport)
        return TraceTexts::tr("Support: best single source, and origins at that level");
    if (step.rule == factContrary)
        return TraceTexts::tr("To the contrary: best single source, and origins at that level");
    if (step.rule == factCorroboration || step.rule == factContraryCorroboration)
        return TraceTexts::tr("Lifted by independent origins: level, origins, needed, primary");
    if (step.rule == citationChallenge)
        return TraceTexts::tr("Citation challenged: level of the challenge, and what it leaves");
    if (step.rule == factNet)
        return TraceTexts::tr("For and against weighed: support, contrary");
    return {};
}

QString elementRuleText(const SheetRowsInput &in, const Step &step)
{
    using namespace rulecodes;
    if (step.rule == elementDirect)
        return step.subject.isEmpty()
            ? TraceTexts::tr("Strongest reason for it: its strength, then its facts")
            : TraceTexts::tr("Strongest reason for it, by the rule “%1”: its cap, then its facts")
                  .arg(warrantTitle(in.doctrine, step.subject));
    if (step.rule == elementAgainst)
        return TraceTexts::tr("Strongest reason against it: its strength, then its facts");
    if (step.rule == argumentChallenge)
        return TraceTexts::tr("Reason challenged: level of the challenge, and what it leaves");
    if (step.rule == elementGeneral)
        return TraceTexts::tr("Facts not about this operation: what they count for at most");
    if (step.rule == elementTiming)
        return TraceTexts::tr("Facts that their dates rule out");
    if (step.rule == series)
        return TraceTexts::tr("Series: facts that reach it, their origins, exclusive control");
    if (step.rule == alternative)
        return TraceTexts::tr("How far %1 is excluded").arg(safeLine(step.subject, 60));
    if (step.rule == noAlternative)
        return TraceTexts::tr("No other explanation was considered: no more than this");
    if (step.rule == sides)
        return TraceTexts::tr("Both sides: State – infrastructure, State – perpetrator");
    if (step.rule == alternativeSupported)
        return TraceTexts::tr("Evidence for %1").arg(safeLine(step.subject, 60));
    if (step.rule == elementGrade)
        return TraceTexts::tr("The element: for, against");
    return {};
}

} // namespace

QString ruleText(const SheetRowsInput &in, const Step &step)
{
    for (const QString &text :
         {elementRuleText(in, step), factRuleText(step), exhibitRuleText(step)}) {
        if (!text.isEmpty())
            return text;
    }
    return QString::fromLatin1(step.rule.data(), qsizetype(step.rule.size()));
}

QStringList traceRowHeaders()
{
    return {TraceTexts::tr("Step"), TraceTexts::tr("Numbers"), TraceTexts::tr("Level")};
}

std::vector<TreeRow> traceRows(const SheetRowsInput &in)
{
    std::vector<TreeRow> rows;
    int position = 0;
    for (const Step &step : in.result ? in.result->steps : std::vector<Step>()) {
        TreeRow row = stepRow(in, step, position++);
        for (const Fact::Id fact : step.facts)
            row.children.push_back(factRow(in, fact));
        for (const Exhibit::Id exhibit : step.exhibits)
            row.children.push_back(exhibitRow(in, exhibit));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace saranda
