// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartkeeping.h"

#include "app/casefile.h"
#include "app/chartoptions.h"
#include "app/texts.h"
#include "core/base/literals.h"
#include "core/linkchart/chartconditions.h"
#include "core/session/chartedits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// The conditions that the words name, and no others.
Result<ChartConditions> conditionsAsked(const CaseRecords &records, const Arguments &arguments,
                                        const ChartFigure &figure)
{
    ChartConditions conditions;
    conditions.leastLevel = figure.shown.leastLevel;
    conditions.filter = figure.shown.filter;
    if (figure.asOf)
        conditions.asOf = figure.asOf->bounds().latestEnd;
    const Result<std::optional<Claim::Id>> claim = claimAsked(records, arguments);
    if (!claim)
        return failure(claim.error());
    conditions.claim = *claim;
    const Result<std::optional<ChartFocus>> focus = focusAsked(records, arguments);
    if (!focus)
        return failure(focus.error());
    conditions.focus = *focus;
    const Result<std::optional<QString>> marking = markingAsked(records, arguments);
    if (!marking)
        return failure(marking.error());
    conditions.marking = marking->value_or(QString());
    return conditions;
}

Result<bool> papersAsked(const Arguments &arguments)
{
    const QString answer = arguments.value(u"papers"_s);
    if (answer == u"yes" || answer == u"no")
        return answer == u"yes";
    return failure(ErrorCode::Usage,
                   CommandLine::tr("The papers show a chart, yes or no, not “%1”.").arg(answer));
}

/// The other charts that change with this one when it comes into the papers or leaves them.
Result<> addPapers(Edit &edit, const CaseRecords &records, Chart &chart, const Arguments &arguments)
{
    if (!arguments.isSet(u"papers"_s))
        return {};
    const Result<bool> isShown = papersAsked(arguments);
    if (!isShown)
        return failure(isShown.error());
    setForPapers(chart, *isShown);
    if (!*isShown)
        return {};
    for (Chart &other : changedForPapers(records, chart.id, true))
        if (other.id != chart.id) {
            const Chart *before = records.charts.find(other.id);
            edit.modify(*before, std::move(other));
        }
    return {};
}

Result<Edit> editOfNew(const CaseRecords &records, const Arguments &arguments,
                       const ChartFigure &figure)
{
    const Result<QString> title = chartTitle(records, arguments.value(u"new"_s));
    if (!title)
        return failure(title.error());
    const Result<ChartConditions> conditions = conditionsAsked(records, arguments, figure);
    if (!conditions)
        return failure(conditions.error());
    Edit edit =
        addingChart(records, *title, figure.arrangement.value_or(ChartArrangement::ForceDirected));
    Chart &made = *std::get<Change<Chart>>(edit.changes.front()).after;
    setConditions(made, records, *conditions);
    Chart chart = made;
    if (const Result<> papers = addPapers(edit, records, chart, arguments); !papers)
        return failure(papers.error());
    std::get<Change<Chart>>(edit.changes.front()).after = std::move(chart);
    return edit;
}

/// The chart of --chart as it is to be: another name, other conditions, in the papers or not.
Result<Edit> editOfChart(const CaseRecords &records, const Arguments &arguments,
                         const ChartFigure &figure, const Chart &chart)
{
    Edit edit{CommandLine::tr("Change chart %1").arg(chart.key), {}};
    Chart after = chart;
    if (arguments.isSet(u"rename"_s)) {
        const Result<QString> title = chartTitle(records, arguments.value(u"rename"_s), chart.id);
        if (!title)
            return failure(title.error());
        after.title = *title;
    }
    if (arguments.has(u"keep"_s)) {
        const Result<ChartConditions> conditions = conditionsAsked(records, arguments, figure);
        if (!conditions)
            return failure(conditions.error());
        setConditions(after, records, *conditions);
        if (figure.arrangement && *figure.arrangement != chart.arrangement) {
            after.arrangement = *figure.arrangement;
            // What was placed in the old one means nothing in it.
            after.places.removeIf([](const ChartPlace &place) { return !place.isFolded; });
        }
    }
    if (const Result<> papers = addPapers(edit, records, after, arguments); !papers)
        return failure(papers.error());
    if (after != chart)
        edit.modify(chart, std::move(after));
    return edit;
}

Result<> checkChanges(const Arguments &arguments)
{
    const bool makes = arguments.isSet(u"new"_s);
    const bool removes = arguments.has(u"remove"_s);
    const bool changes = arguments.isSet(u"rename"_s) || arguments.has(u"keep"_s)
        || (arguments.isSet(u"papers"_s) && !makes);
    if (int(makes) + int(removes) + int(changes) > 1)
        return failure(ErrorCode::Usage,
                       CommandLine::tr("A chart is made, changed or removed, one at a time."));
    if (makes == arguments.isSet(u"chart"_s))
        return failure(ErrorCode::Usage,
                       makes ? CommandLine::tr("A new chart is named by --new alone.")
                             : CommandLine::tr("Say which chart: --chart G-1."));
    if (arguments.isSet(u"output"_s))
        return failure(ErrorCode::Usage,
                       CommandLine::tr("Charts are changed first and drawn by a command of its "
                                       "own, with --output."));
    if (arguments.isSet(u"path"_s))
        return failure(ErrorCode::Usage, CommandLine::tr("A path is drawn and not kept."));
    if (arguments.has(u"sample"_s) || arguments.names().isEmpty())
        return failure(ErrorCode::Usage,
                       CommandLine::tr("Charts are kept in a case file: say which."));
    return {};
}

QJsonObject chartObject(const Chart &chart)
{
    return {{u"id"_s, chart.key},
            {u"title"_s, chart.title},
            {u"arrangement"_s, wordOf(chart.arrangement)},
            {u"placed"_s, chart.places.size()},
            {u"papers"_s, isForPapers(chart)},
            {u"shown"_s, shownObject(chart)}};
}

} // namespace

bool changesCharts(const Arguments &arguments)
{
    return arguments.isSet(u"new"_s) || arguments.isSet(u"rename"_s) || arguments.isSet(u"papers"_s)
        || arguments.has(u"remove"_s) || arguments.has(u"keep"_s);
}

Result<> changeCharts(const CommandContext &context, const Arguments &arguments)
{
    if (const Result<> sensible = checkChanges(arguments); !sensible)
        return sensible;
    const Result<ChartFigure> figure = chartFigureAsked(arguments);
    if (!figure)
        return failure(figure.error());
    const Result<std::unique_ptr<CaseSession>> session =
        openForWriting(arguments.names().constFirst());
    if (!session)
        return failure(session.error());
    const CaseRecords &records = (*session)->records();
    Result<Edit> edit = Edit();
    if (arguments.isSet(u"new"_s)) {
        edit = editOfNew(records, arguments, *figure);
    } else {
        const Result<const Chart *> chart = chartOfName(records, arguments.value(u"chart"_s));
        if (!chart)
            return failure(chart.error());
        edit = arguments.has(u"remove"_s) ? removingChart(records, **chart)
                                          : editOfChart(records, arguments, *figure, **chart);
    }
    if (!edit)
        return failure(edit.error());
    if (edit->isEmpty()) {
        context.console.note(CommandLine::tr("The chart is like that already."));
        return {};
    }
    if (const Result<> applied = (*session)->apply(*edit); !applied)
        return applied;
    if (arguments.isSet(u"new"_s))
        context.console.print(std::get<Change<Chart>>(edit->changes.front()).after->key);
    else
        context.console.note(edit->text);
    return {};
}

Result<> listCharts(const CommandContext &context, const Arguments &arguments)
{
    if (changesCharts(arguments) || arguments.isSet(u"output"_s))
        return failure(ErrorCode::Usage,
                       CommandLine::tr("--list only lists: it changes and draws nothing."));
    const Result<LoadedCase> loaded = loadNamedCase(context, arguments);
    if (!loaded)
        return failure(loaded.error());
    QJsonArray charts;
    for (const Chart *chart : loaded->records.charts.inKeyOrder()) {
        charts.append(chartObject(*chart));
        if (!arguments.has(u"json"_s))
            context.console.print(QStringList{chart->key, chart->title, wordOf(chart->arrangement),
                                              QString::number(chart->places.size()),
                                              isForPapers(*chart) ? u"papers"_s : QString()}
                                      .join(u'\t'));
    }
    if (arguments.has(u"json"_s))
        context.console.print(QJsonDocument(QJsonObject{{u"charts"_s, charts}}).toJson());
    return {};
}

} // namespace saranda
