// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartoptions.h"

#include "app/paperoptions.h"
#include "app/texts.h"
#include "core/base/literals.h"
#include "core/linkchart/chartconditions.h"

#include <map>

namespace saranda {

using namespace literals;

namespace {

Result<ChartArrangement> chartArrangement(const QString &word)
{
    static const std::map<QString, ChartArrangement> known{
        {u"force"_s, ChartArrangement::ForceDirected},
        {wordOf(ChartArrangement::ForceDirected), ChartArrangement::ForceDirected}, // as listed
        {u"layered"_s, ChartArrangement::Layered},
        {u"two-sided"_s, ChartArrangement::TwoSided}};
    if (const auto found = known.find(word); found != known.end())
        return found->second;
    return failure(
        ErrorCode::Usage,
        CommandLine::tr("An arrangement is force, layered or two-sided, not “%1”.").arg(word));
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

} // namespace

Result<ChartFigure> chartFigureAsked(const Arguments &arguments)
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
        const Result<QSize> size = pictureSizeOf(arguments.value(u"size"_s));
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

namespace {

Result<EntityRef> entityAsked(const CaseRecords &records, const QString &key)
{
    const EntityRef entity = entityOfKey(records, key);
    if (!entity.isNull())
        return entity;
    return failure(ErrorCode::BadInput,
                   CommandLine::tr("The case has no actor, infrastructure, operation or State "
                                   "“%1”.")
                       .arg(key));
}

Result<ChartDirection> directionAsked(const Arguments &arguments)
{
    static const std::map<QString, ChartDirection> known{{u"both"_s, ChartDirection::Both},
                                                         {u"out"_s, ChartDirection::Out},
                                                         {u"in"_s, ChartDirection::In}};
    if (!arguments.isSet(u"direction"_s))
        return ChartDirection::Both;
    const QString word = arguments.value(u"direction"_s);
    if (const auto found = known.find(word); found != known.end())
        return found->second;
    return failure(ErrorCode::Usage,
                   CommandLine::tr("A direction is in, out or both, not “%1”.").arg(word));
}

} // namespace

Result<std::optional<ChartFocus>> focusAsked(const CaseRecords &records, const Arguments &arguments)
{
    if (!arguments.isSet(u"near"_s)) {
        if (arguments.isSet(u"steps"_s) || arguments.isSet(u"direction"_s))
            return failure(ErrorCode::Usage,
                           CommandLine::tr("Say what the steps are counted from: --near A-1."));
        return std::optional<ChartFocus>();
    }
    const Result<EntityRef> center = entityAsked(records, arguments.value(u"near"_s));
    if (!center)
        return failure(center.error());
    ChartFocus focus;
    focus.center = *center;
    if (arguments.isSet(u"steps"_s)) {
        bool isNumber = false;
        focus.steps = arguments.value(u"steps"_s).toInt(&isNumber);
        if (!isNumber || focus.steps < 1 || focus.steps > mostChartSteps)
            return failure(ErrorCode::Usage,
                           CommandLine::tr("Steps are a number from 1 to %1, not “%2”.")
                               .arg(mostChartSteps)
                               .arg(arguments.value(u"steps"_s)));
    }
    const Result<ChartDirection> direction = directionAsked(arguments);
    if (!direction)
        return failure(direction.error());
    focus.direction = *direction;
    return std::optional(focus);
}

Result<std::optional<std::pair<EntityRef, EntityRef>>> pathAsked(const CaseRecords &records,
                                                                 const Arguments &arguments)
{
    using Ends = std::pair<EntityRef, EntityRef>;
    if (!arguments.isSet(u"path"_s))
        return std::optional<Ends>();
    const QString text = arguments.value(u"path"_s);
    const qsizetype middle = text.indexOf(u".."_s);
    if (middle <= 0 || middle + 2 >= text.size())
        return failure(ErrorCode::Usage,
                       CommandLine::tr("A path goes from one record to another: --path A-1..PRK; "
                                       "not “%1”.")
                           .arg(text));
    const Result<EntityRef> from = entityAsked(records, text.left(middle));
    if (!from)
        return failure(from.error());
    const Result<EntityRef> to = entityAsked(records, text.mid(middle + 2));
    if (!to)
        return failure(to.error());
    return std::optional(Ends(*from, *to));
}

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

Result<std::optional<Claim::Id>> claimAsked(const CaseRecords &records, const Arguments &arguments)
{
    if (!arguments.isSet(u"claim"_s))
        return std::optional<Claim::Id>();
    const QString key = arguments.value(u"claim"_s);
    const Claim *claim = records.claims.findKey(key);
    if (!claim)
        return failure(ErrorCode::BadInput,
                       CommandLine::tr("The case has no claim “%1”.").arg(key));
    return std::optional(claim->id);
}

} // namespace saranda
