// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/tracerows.h"

#include "core/assessment/rulecodes.h"
#include "core/base/literals.h"
#include "ui/assessment/tracetext.h"
#include "ui/facts/factwords.h"
#include "ui/support/helptopic.h"
#include "ui/support/levels.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

namespace {

struct TraceTexts {
    Q_DECLARE_TR_FUNCTIONS(TraceTexts)
};

TreeCell levelCell(int level)
{
    TreeCell cell;
    cell.text =
        TraceTexts::tr("%1 (%2)", "level in words, its number").arg(levelOutcome(level)).arg(level);
    cell.level = level;
    return cell;
}

TreeRow stepRow(const SheetRowsInput &in, const Step &step, int position)
{
    TreeRow row;
    row.key = u"%1/%2/%3"_s.arg(position).arg(
        QString::fromLatin1(step.rule.data(), qsizetype(step.rule.size())), step.subject);
    const bool hasLevel = step.rule != rulecodes::exhibitMark; // moves a level, has none
    const QString text = stepText(in, step);
    row.cells = {{text, text}, hasLevel ? levelCell(step.level) : TreeCell()};
    for (TreeCell &cell : row.cells)
        cell.help =
            helpTopicOfRule(QString::fromLatin1(step.rule.data(), qsizetype(step.rule.size())));
    return row;
}

TreeRow exhibitRow(const SheetRowsInput &in, Exhibit::Id id)
{
    TreeRow row;
    row.key = u"exhibit/"_s + id.toString();
    row.payload = QStringList{u"exhibit"_s, id.toString()};
    const ExhibitResult *result = in.assessment.exhibit(id);
    row.cells = {{exhibitLabel(in.records, id)}, result ? levelCell(result->level) : TreeCell()};
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
    row.cells = {{factLabel(in.records, id)}, result ? levelCell(result->level) : TreeCell()};
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

} // namespace

QStringList traceRowHeaders()
{
    return {TraceTexts::tr("Step"), TraceTexts::tr("Level")};
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
