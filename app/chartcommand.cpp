// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"
#include "app/commands.h"
#include "app/texts.h"
#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/domain/highestmarking.h"
#include "core/linkchart/chartconditions.h"
#include "core/linkchart/chartfigure.h"
#include "core/report/disclosure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>

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

Result<ChartArrangement> chartArrangement(const QString &word)
{
    static const std::map<QString, ChartArrangement> known{
        {u"force"_s, ChartArrangement::ForceDirected},
        {u"layered"_s, ChartArrangement::Layered},
        {u"two-sided"_s, ChartArrangement::TwoSided}};
    if (const auto found = known.find(word); found != known.end())
        return found->second;
    return failure(
        ErrorCode::Usage,
        CommandLine::tr("An arrangement is force, layered or two-sided, not “%1”.").arg(word));
}

Result<QSize> chartSizeOf(const QString &text)
{
    static const QRegularExpression shape(u"^([0-9]{3,5})x([0-9]{3,5})$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return failure(
            ErrorCode::Usage,
            CommandLine::tr("A size is written like 1600x900, not like “%1”.").arg(text));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

Result<int> chartLevelOf(const QString &text)
{
    bool isNumber = false;
    const int level = text.toInt(&isNumber);
    if (!isNumber || level < 0 || level > 5)
        return failure(ErrorCode::Usage,
                       CommandLine::tr("A level is a number from 0 to 5, not “%1”.").arg(text));
    return level;
}

/// What can be judged before the case is read.
Result<ChartFigure> chartFigure(const Arguments &arguments)
{
    ChartFigure figure;
    figure.shown.filter = arguments.value(u"filter"_s);
    if (arguments.isSet(u"arrangement"_s)) {
        const Result<ChartArrangement> word = chartArrangement(arguments.value(u"arrangement"_s));
        if (!word)
            return failure(word.error());
        figure.arrangement = *word;
    }
    if (arguments.isSet(u"size"_s)) {
        const Result<QSize> size = chartSizeOf(arguments.value(u"size"_s));
        if (!size)
            return failure(size.error());
        figure.paper.size = *size;
    }
    if (arguments.isSet(u"level"_s)) {
        const Result<int> level = chartLevelOf(arguments.value(u"level"_s));
        if (!level)
            return failure(level.error());
        figure.shown.leastLevel = *level;
    }
    if (arguments.isSet(u"as-of"_s)) {
        const Result<CaseDate> date = CaseDate::parse(arguments.value(u"as-of"_s));
        if (!date)
            return failure(ErrorCode::Usage, date.error().message, date.error().detail);
        if (date->isUndated() || date->bounds().latestEnd == unboundedFuture)
            return failure(ErrorCode::Usage,
                           CommandLine::tr("“%1” does not say up to when the chart is to go.")
                               .arg(arguments.value(u"as-of"_s)));
        figure.asOf = *date;
    }
    return figure;
}

/// The chart of that key or name, as it was kept.
Result<const Chart *> chartOfName(const CaseRecords &records, const QString &name)
{
    if (const Chart *chart = chartNamed(records, name))
        return chart;
    QStringList names;
    for (const Chart *chart : records.charts.inKeyOrder())
        names.append(chartName(*chart));
    return failure(ErrorCode::BadInput,
                   names.isEmpty()
                       ? CommandLine::tr("The case has no chart “%1”; it keeps none.").arg(name)
                       : CommandLine::tr("The case has no chart “%1”, or several. It has: %2.")
                             .arg(name, names.join(u", "_s)));
}

/// What a chart keeps counts where the command does not say otherwise.
Result<> showNamedChart(ChartFigure &figure, const CaseRecords &records, const QString &name)
{
    const Result<const Chart *> chart = chartOfName(records, name);
    if (!chart)
        return failure(chart.error());
    ChartFigure kept;
    showAs(kept, records, **chart);
    figure.chart = kept.chart;
    if (!figure.arrangement)
        figure.arrangement = kept.arrangement;
    if (figure.shown.filter.isEmpty())
        figure.shown.filter = kept.shown.filter;
    if (figure.shown.leastLevel == 0)
        figure.shown.leastLevel = kept.shown.leastLevel;
    if (!figure.asOf)
        figure.shown.asOf = kept.shown.asOf;
    figure.shown.focus = kept.shown.focus;
    if (!figure.shown.claim)
        figure.shown.claim = kept.shown.claim;
    return {};
}

/// The marking asked for, or that which the named chart keeps; none = everything.
Result<std::optional<QString>> markingOf(const CaseRecords &records, const Arguments &arguments)
{
    if (arguments.isSet(u"marking"_s))
        return markingAsked(records, arguments);
    const Chart *chart =
        arguments.isSet(u"chart"_s) ? chartNamed(records, arguments.value(u"chart"_s)) : nullptr;
    const QString kept = chart ? conditionsOf(records, *chart).marking : QString();
    return kept.isEmpty() ? std::optional<QString>() : std::optional(kept);
}

/// What depends on the case: its language, a claim, a marking that it has.
Result<> fitFigure(ChartFigure &figure, const CaseRecords &records, const Arguments &arguments)
{
    figure.shown.language =
        arguments.isSet(u"language"_s) ? arguments.value(u"language"_s) : records.info.language;
    if (arguments.isSet(u"claim"_s)) {
        const QString key = arguments.value(u"claim"_s);
        const Claim *claim = records.claims.findKey(key);
        if (!claim)
            return failure(ErrorCode::BadInput,
                           CommandLine::tr("The case has no claim “%1”.").arg(key));
        figure.shown.claim = claim->id;
    }
    return arguments.isSet(u"chart"_s)
        ? showNamedChart(figure, records, arguments.value(u"chart"_s))
        : Result<>();
}

Result<> writeChart(const CommandContext &context, const Arguments &arguments, const QString &path,
                    PictureFormat format, ChartFigure figure)
{
    Result<LoadedCase> loaded = loadNamedCase(context, arguments);
    if (!loaded)
        return failure(loaded.error());
    AssessOptions question;
    question.sensitivity = false;
    const Result<std::optional<QString>> marking = markingOf(loaded->records, arguments);
    if (!marking)
        return failure(marking.error());
    if (*marking) {
        question.whatIf.marking = **marking;
        loaded->records = disclosedAt(loaded->records, **marking);
    }
    const CaseRecords &records = loaded->records;
    if (const Result<> fits = fitFigure(figure, records, arguments); !fits)
        return failure(fits.error());
    const Result<Assessment> assessment = assess(records, context.doctrine, question);
    if (!assessment)
        return failure(assessment.error());
    const Result<ChartPicture> picture =
        chartPictureOf(records, *assessment, context.doctrine, figure);
    if (!picture)
        return failure(picture.error());
    figure.paper.marking = question.whatIf.marking.value_or(highestMarking(records));
    figure.paper.font = QGuiApplication::font();
    figure.paper.subtitle = chartSubtitle(records, context.doctrine, figure, picture->graph);
    if (picture->graph.nodes.empty())
        context.console.note(CommandLine::tr("Nothing is left to draw under these conditions."));
    return writeFile(path, arguments.has(u"force"_s), [&](QIODevice &to) {
        return writeChartPicture(to, format, *picture, figure.paper);
    });
}

/// "G-1<tab>Persons<tab>layered<tab>12 placed", a line a chart.
Result<> listCharts(const CommandContext &context, const Arguments &arguments)
{
    const Result<LoadedCase> loaded = loadNamedCase(context, arguments);
    if (!loaded)
        return failure(loaded.error());
    for (const Chart *chart : loaded->records.charts.inKeyOrder())
        context.console.print(QStringList{chart->key, chart->title, wordOf(chart->arrangement),
                                          QString::number(chart->places.size()),
                                          isForPapers(*chart) ? u"papers"_s : QString()}
                                  .join(u'\t'));
    return {};
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
    Result<ChartFigure> figure = chartFigure(arguments);
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
                          u"filter"_s, u"size"_s, u"claim"_s, u"language"_s, u"chart"_s},
         .flags = {u"force"_s, u"sample"_s, u"list"_s},
         .atLeast = 0,
         .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    if (arguments->has(u"list"_s)) {
        const Result<> listed = listCharts(context, *arguments);
        return listed ? ExitStatus::Done : context.console.fail(listed.error());
    }
    if (const Result<> made = makeChart(context, *arguments); !made)
        return context.console.fail(made.error());
    context.console.note(CommandLine::tr("Wrote “%1”.").arg(arguments->value(u"output"_s)));
    return ExitStatus::Done;
}

} // namespace saranda
