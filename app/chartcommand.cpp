// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"
#include "app/chartkeeping.h"
#include "app/chartoptions.h"
#include "app/commands.h"
#include "app/texts.h"
#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/domain/highestmarking.h"
#include "core/linkchart/chartconditions.h"
#include "core/linkchart/chartpath.h"
#include "core/report/disclosure.h"
#include "core/timeline/letters.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>

#include <map>

namespace saranda {

using namespace literals;

namespace {

Result<PictureFormat> chartFormat(const QString &path)
{
    static const std::map<QString, PictureFormat> known{{u"pdf"_s, PictureFormat::Pdf},
                                                        {u"svg"_s, PictureFormat::Svg},
                                                        {u"png"_s, PictureFormat::Png}};
    const auto found = known.find(QFileInfo(path).suffix().toLower());
    if (found != known.end())
        return found->second;
    return failure(
        ErrorCode::Usage,
        CommandLine::tr("A chart is written as .pdf, .svg or .png, not as “%1”.").arg(path));
}

/// The chart --chart names, or null.
Result<const Chart *> chartAsked(const CaseRecords &records, const Arguments &arguments)
{
    return arguments.isSet(u"chart"_s) ? chartOfName(records, arguments.value(u"chart"_s))
                                       : Result<const Chart *>(nullptr);
}

/// What a chart keeps counts where the command does not say otherwise. Also its filter: that is no
/// part of what a marking discloses, but whoever draws the chart has it before their eyes.
void showKept(ChartFigure &figure, const Chart &chart, const ChartConditions &kept,
              const Arguments &arguments)
{
    figure.chart = chart.id;
    if (!figure.arrangement)
        figure.arrangement = chart.arrangement;
    if (!arguments.isSet(u"filter"_s))
        figure.shown.filter = kept.filter;
    if (!arguments.isSet(u"level"_s))
        figure.shown.leastLevel = kept.leastLevel;
    if (!figure.asOf)
        figure.shown.asOf = kept.asOf;
    if (!figure.shown.claim)
        figure.shown.claim = kept.claim;
    if (!arguments.isSet(u"near"_s))
        figure.shown.focus = kept.focus;
}

/// The marking asked for, or that which the named chart keeps; none = everything.
Result<std::optional<QString>> markingOf(const CaseRecords &records, const Arguments &arguments,
                                         const Chart *chart)
{
    const QString kept = chart ? conditionsOf(records, *chart).marking : QString();
    if (arguments.isSet(u"marking"_s) || kept.isEmpty())
        return markingAsked(records, arguments);
    return std::optional(kept);
}

/// What depends on the case as it is shown: its language, a claim, a chart that it has.
Result<> fitFigure(ChartFigure &figure, const CaseRecords &full, const CaseRecords &shown,
                   const Arguments &arguments)
{
    figure.shown.language =
        arguments.isSet(u"language"_s) ? arguments.value(u"language"_s) : shown.info.language;
    const Result<std::optional<Claim::Id>> claim = claimAsked(shown, arguments);
    if (!claim)
        return failure(claim.error());
    figure.shown.claim = *claim;
    const Result<std::optional<ChartFocus>> focus = focusAsked(shown, arguments);
    if (!focus)
        return failure(focus.error());
    figure.shown.focus = *focus;
    const Result<const Chart *> chart = chartAsked(shown, arguments);
    if (!chart)
        return failure(chart.error());
    if (*chart)
        showKept(figure, **chart, disclosedConditions(full, shown, *full.charts.find((*chart)->id)),
                 arguments);
    return {};
}

Result<> checkIsShown(const CaseRecords &records, const ChartGraph &graph, const EntityRef &entity)
{
    if (graph.nodeOf(entity) >= 0)
        return {};
    return failure(ErrorCode::BadInput,
                   CommandLine::tr("“%1” is not in the chart under these conditions.")
                       .arg(entityKey(records, entity)));
}

/// Highlights the path of --path and says it.
Result<> showPath(const CommandContext &context, const CaseRecords &records,
                  const Arguments &arguments, const ChartGraph &graph, ChartFigure &figure)
{
    const auto ends = pathAsked(records, arguments);
    if (!ends)
        return failure(ends.error());
    if (!*ends)
        return {};
    for (const EntityRef &end : {(*ends)->first, (*ends)->second})
        if (const Result<> isShown = checkIsShown(records, graph, end); !isShown)
            return isShown;
    const int from = graph.nodeOf((*ends)->first);
    const std::vector<int> path = shortestPath(graph, from, graph.nodeOf((*ends)->second));
    if (path.empty())
        return failure(
            ErrorCode::Conflict,
            CommandLine::tr("No path leads from %1 to %2 in what is shown.")
                .arg(entityKey(records, (*ends)->first), entityKey(records, (*ends)->second)));
    figure.paper.pathLinks.assign(graph.links.size(), false);
    for (const int link : path)
        figure.paper.pathLinks[std::size_t(link)] = true;
    context.console.print(pathText(graph, from, path));
    return {};
}

Result<> writeChart(const CommandContext &context, const Arguments &arguments, const QString &path,
                    PictureFormat format, ChartFigure figure)
{
    const Result<LoadedCase> loaded = loadNamedCase(context, arguments);
    if (!loaded)
        return failure(loaded.error());
    const CaseRecords &full = loaded->records;
    const Result<const Chart *> chart = chartAsked(full, arguments);
    if (!chart)
        return failure(chart.error());
    const Result<std::optional<QString>> marking = markingOf(full, arguments, *chart);
    if (!marking)
        return failure(marking.error());
    AssessOptions question;
    question.sensitivity = false;
    question.whatIf.marking = *marking;
    const CaseRecords disclosed = *marking ? disclosedAt(full, **marking) : CaseRecords();
    const CaseRecords &shown = *marking ? disclosed : full;
    if (const Result<> fits = fitFigure(figure, full, shown, arguments); !fits)
        return failure(fits.error());
    const Result<Assessment> assessment = assess(shown, loaded->doctrine, question);
    if (!assessment)
        return failure(assessment.error());
    const Result<ChartPicture> picture =
        chartPictureOf(shown, *assessment, loaded->doctrine, figure);
    if (!picture)
        return failure(picture.error());
    if (arguments.isSet(u"near"_s))
        if (const Result<> isShown =
                checkIsShown(shown, picture->graph, figure.shown.focus->center);
            !isShown)
            return isShown;
    if (const Result<> said = showPath(context, shown, arguments, picture->graph, figure); !said)
        return said;
    figure.paper.marking = marking->value_or(highestMarking(full));
    figure.paper.font = QGuiApplication::font();
    figure.paper.subtitle = chartSubtitle(shown, loaded->doctrine, figure, picture->graph);
    if (picture->graph.nodes.empty())
        context.console.note(CommandLine::tr("Nothing is left to draw under these conditions."));
    if (const QString letters = lettersWithoutFont(drawnText(picture->graph)); !letters.isEmpty())
        context.console.note(missingLettersSentence(letters));
    return writeFile(path, arguments.has(u"force"_s), [&](QIODevice &to) {
        return writeChartPicture(to, format, *picture, figure.paper);
    });
}

Result<> makeChart(const CommandContext &context, const Arguments &arguments)
{
    const QString path = arguments.value(u"output"_s);
    if (path.isEmpty())
        return failure(ErrorCode::Usage,
                       CommandLine::tr("Say where to write it: --output chart.pdf."));
    const Result<PictureFormat> format = chartFormat(path);
    if (!format)
        return failure(format.error());
    const QString language = arguments.value(u"language"_s);
    if (arguments.isSet(u"language"_s) && language != u"en" && language != u"fr")
        return failure(
            ErrorCode::Usage,
            CommandLine::tr("A chart is written in en or fr, not in “%1”.").arg(language));
    Result<ChartFigure> figure = chartFigureAsked(arguments);
    if (!figure)
        return failure(figure.error());
    return writeChart(context, arguments, path, *format, std::move(*figure));
}

} // namespace

ExitStatus chartCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments = Arguments::parse(
        words,
        {.valueOptions = {u"output"_s, u"arrangement"_s, u"marking"_s, u"as-of"_s, u"level"_s,
                          u"filter"_s, u"size"_s, u"claim"_s, u"language"_s, u"chart"_s, u"new"_s,
                          u"rename"_s, u"papers"_s, u"near"_s, u"steps"_s, u"direction"_s,
                          u"path"_s},
         .flags = {u"force"_s, u"sample"_s, u"list"_s, u"json"_s, u"remove"_s, u"keep"_s},
         .atLeast = 0,
         .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    if (arguments->has(u"list"_s) || changesCharts(*arguments)) {
        const Result<> done = arguments->has(u"list"_s) ? listCharts(context, *arguments)
                                                        : changeCharts(context, *arguments);
        return done ? ExitStatus::Done : context.console.fail(done.error());
    }
    if (const Result<> made = makeChart(context, *arguments); !made)
        return context.console.fail(made.error());
    context.console.note(CommandLine::tr("Wrote “%1”.").arg(arguments->value(u"output"_s)));
    return ExitStatus::Done;
}

} // namespace saranda
