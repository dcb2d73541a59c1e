// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartconditions.h"

#include "core/base/literals.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

// Names that begin like this are the program's own among the fields a record keeps.
const QString shownField = u"saranda.shown"_s;
const QString papersField = u"saranda.inPapers"_s;

QString directionWord(ChartDirection direction)
{
    return direction == ChartDirection::Out ? u"out"_s
        : direction == ChartDirection::In   ? u"in"_s
                                            : u"both"_s;
}

QJsonObject focusObject(const CaseRecords &records, const ChartFocus &focus)
{
    return {{u"node"_s, entityKey(records, focus.center)},
            {u"steps"_s, focus.steps},
            {u"direction"_s, directionWord(focus.direction)}};
}

std::optional<ChartFocus> focusOf(const CaseRecords &records, const QJsonObject &object)
{
    const EntityRef center = entityOfKey(records, object.value(u"node").toString());
    if (center.isNull())
        return std::nullopt;
    const QString direction = object.value(u"direction").toString();
    return ChartFocus{center, std::clamp(object.value(u"steps").toInt(1), 1, mostChartSteps),
                      direction == u"out"      ? ChartDirection::Out
                          : direction == u"in" ? ChartDirection::In
                                               : ChartDirection::Both};
}

} // namespace

void ChartConditions::applyTo(ChartOptions &options) const
{
    options.leastLevel = leastLevel;
    options.filter = filter;
    options.claim = claim;
    options.asOf = asOf;
    options.focus = focus;
}

ChartConditions conditionsOf(const CaseRecords &records, const Chart &chart)
{
    const QJsonObject shown = shownObject(chart);
    ChartConditions conditions;
    conditions.leastLevel = std::clamp(shown.value(u"level").toInt(), 0, 5);
    conditions.filter = shown.value(u"filter").toString();
    if (const Claim *claim = records.claims.findKey(shown.value(u"claim").toString()))
        conditions.claim = claim->id;
    // Seconds up to far in the future are whole in a double.
    if (const QJsonValue at = shown.value(u"asOf"); at.isDouble() && std::abs(at.toDouble()) < 9e15)
        conditions.asOf = Seconds(at.toDouble());
    conditions.focus = focusOf(records, shown.value(u"near").toObject());
    if (const QString marking = shown.value(u"marking").toString();
        records.info.markings.contains(marking))
        conditions.marking = marking;
    return conditions;
}

QJsonObject shownObject(const Chart &chart)
{
    return chart.extra.value(shownField).toObject();
}

void setConditions(Chart &chart, const CaseRecords &records, const ChartConditions &conditions)
{
    QJsonObject shown;
    if (conditions.leastLevel > 0)
        shown.insert(u"level"_s, conditions.leastLevel);
    if (!conditions.filter.trimmed().isEmpty())
        shown.insert(u"filter"_s, conditions.filter);
    if (conditions.claim)
        shown.insert(u"claim"_s, records.claims.keyOf(*conditions.claim));
    if (conditions.asOf)
        shown.insert(u"asOf"_s, double(*conditions.asOf));
    if (conditions.focus)
        shown.insert(u"near"_s, focusObject(records, *conditions.focus));
    if (!conditions.marking.isEmpty())
        shown.insert(u"marking"_s, conditions.marking);
    if (shown.isEmpty())
        chart.extra.remove(shownField);
    else
        chart.extra.insert(shownField, shown);
}

bool isForPapers(const Chart &chart)
{
    return chart.extra.value(papersField).toBool();
}

void setForPapers(Chart &chart, bool isShown)
{
    if (isShown)
        chart.extra.insert(papersField, true);
    else
        chart.extra.remove(papersField);
}

std::vector<Chart> changedForPapers(const CaseRecords &records, Chart::Id chart, bool isShown)
{
    std::vector<Chart> changed;
    for (const Chart &each : records.charts.rows()) {
        Chart after = each;
        setForPapers(after, isShown && each.id == chart);
        if (after != each)
            changed.push_back(std::move(after));
    }
    return changed;
}

ChartConditions disclosedConditions(const CaseRecords &full, const CaseRecords &disclosed,
                                    const Chart &chart)
{
    ChartConditions conditions = conditionsOf(full, chart);
    if (conditions.claim && !disclosed.claims.contains(*conditions.claim))
        conditions.claim.reset();
    if (conditions.focus && entityKey(disclosed, conditions.focus->center).isEmpty())
        conditions.focus.reset();
    if (conditions.focus && conditions.focus->center.kind == EntityKind::State
        && full.states.findKey(conditions.focus->center.stateCode)
        && !disclosed.states.findKey(conditions.focus->center.stateCode))
        conditions.focus.reset(); // a State goes by its code, whether it is disclosed or not
    return conditions;
}

QJsonObject disclosedChartExtra(const CaseRecords &full, const CaseRecords &disclosed,
                                const Chart &chart)
{
    ChartConditions conditions = disclosedConditions(full, disclosed, chart);
    conditions.filter.clear();
    conditions.marking.clear();
    Chart shown;
    setConditions(shown, disclosed, conditions);
    setForPapers(shown, isForPapers(chart));
    return shown.extra;
}

// Keys tell the kinds apart; a State's code is what no other key is.
EntityRef entityOfKey(const CaseRecords &records, const QString &key)
{
    if (const Actor *actor = records.actors.findKey(key))
        return EntityRef::to(actor->id);
    if (const Infrastructure *item = records.infrastructure.findKey(key))
        return EntityRef::to(item->id);
    if (const Incident *incident = records.incidents.findKey(key))
        return EntityRef::to(incident->id);
    const bool isCode = key.size() == 3 && key == key.toUpper() && !key.contains(u'-');
    return isCode || records.states.findKey(key) ? EntityRef::toState(key) : EntityRef();
}

const Chart *chartNamed(const CaseRecords &records, const QString &name)
{
    if (const Chart *chart = records.charts.findKey(name))
        return chart;
    const Chart *found = nullptr;
    for (const Chart &chart : records.charts.rows()) {
        if (chart.title.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return nullptr;
        found = &chart;
    }
    return found;
}

QString chartName(const Chart &chart)
{
    return chart.title.isEmpty() ? chart.key : chart.key + u' ' + chart.title;
}

} // namespace saranda
