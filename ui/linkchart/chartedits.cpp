// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkchart/chartedits.h"

#include "core/base/literals.h"
#include "core/linkchart/chartfigure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

struct ChartEditTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::ChartEdits)
};

/// A hundredth of a node's height is exact enough, and reads well in a file.
double rounded(double at)
{
    return std::round(at * 100) / 100;
}

ChartPlace &placeOf(Chart &chart, const EntityRef &node)
{
    const auto found = std::find_if(chart.places.begin(), chart.places.end(),
                                    [&](const ChartPlace &place) { return place.node == node; });
    if (found != chart.places.end())
        return *found;
    ChartPlace place;
    place.node = node;
    chart.places.append(place);
    return chart.places.back();
}

/// The change of the chart in hand by `change`; a case without one gets it.
Edit changingChart(const CaseRecords &records, const QString &text, const ChartInHand &chart,
                   const auto &change)
{
    Edit edit{text, {}};
    const Chart *before = chart.id ? records.charts.find(*chart.id) : nullptr;
    Chart after = before ? *before : Chart();
    if (!before) {
        after.id = Chart::Id::make();
        after.key = nextKey<Chart>(records);
        after.title = freeChartTitle(records, records.info.title);
        setConditions(after, records, chart.conditions);
    }
    if (after.arrangement != chart.arrangement) {
        after.arrangement = chart.arrangement;
        after.places.removeIf([](const ChartPlace &place) { return !place.isFolded; });
    }
    change(after);
    if (!before)
        edit.add(std::move(after));
    else if (after != *before)
        edit.modify(*before, std::move(after));
    return edit;
}

} // namespace

Edit movingNode(const CaseRecords &records, const ChartInHand &chart, const ChartNode &node,
                const QPointF &place)
{
    return changingChart(records, ChartEditTexts::tr("Place %1 in the chart").arg(node.key), chart,
                         [&](Chart &changed) {
                             ChartPlace &moved = placeOf(changed, node.entity);
                             moved.x = rounded(place.x());
                             moved.y = rounded(place.y());
                         });
}

Edit keepingPlaces(const CaseRecords &records, const ChartInHand &chart, const ChartGraph &graph,
                   const std::vector<QPointF> &places)
{
    return changingChart(records, ChartEditTexts::tr("Keep the places of the chart"), chart,
                         [&](Chart &changed) {
                             for (std::size_t row = 0; row < graph.nodes.size(); ++row) {
                                 ChartPlace &place = placeOf(changed, graph.nodes[row].entity);
                                 place.x = rounded(places[row].x());
                                 place.y = rounded(places[row].y());
                             }
                         });
}

Edit arranging(const CaseRecords &records, const ChartInHand &chart)
{
    return changingChart(records, ChartEditTexts::tr("Arrange the chart"), chart, [](Chart &) {});
}

Edit forgettingPlaces(const CaseRecords &records, const ChartInHand &chart)
{
    const Chart *before = chart.id ? records.charts.find(*chart.id) : nullptr;
    Edit edit{ChartEditTexts::tr("Arrange the chart anew"), {}};
    if (!before || before->places.isEmpty())
        return edit;
    Chart after = *before;
    after.places.removeIf([](const ChartPlace &place) { return !place.isFolded; });
    if (after != *before)
        edit.modify(*before, std::move(after));
    return edit;
}

Edit folding(const CaseRecords &records, const ChartInHand &chart, const ChartNode &node,
             const QPointF &place, bool isFolded)
{
    const QString text = isFolded ? ChartEditTexts::tr("Fold %1 in the chart")
                                  : ChartEditTexts::tr("Unfold %1 in the chart");
    return changingChart(records, text.arg(node.key), chart, [&](Chart &changed) {
        ChartPlace &folded = placeOf(changed, node.entity);
        folded.x = rounded(place.x());
        folded.y = rounded(place.y());
        folded.isFolded = isFolded;
    });
}

Edit duplicatingChart(const CaseRecords &records, const Chart &chart, const QString &title)
{
    Chart copy = chart;
    copy.id = Chart::Id::make();
    copy.key = nextKey<Chart>(records);
    copy.title = title;
    setForPapers(copy, false);
    Edit edit{ChartEditTexts::tr("Duplicate chart %1").arg(chart.key), {}};
    edit.add(std::move(copy));
    return edit;
}

Edit choosingForPapers(const CaseRecords &records, const Chart &chart, bool isShown)
{
    Edit edit{isShown ? ChartEditTexts::tr("Show chart %1 in the papers").arg(chart.key)
                      : ChartEditTexts::tr("Take chart %1 out of the papers").arg(chart.key),
              {}};
    for (Chart &after : changedForPapers(records, chart.id, isShown)) {
        const Chart *before = records.charts.find(after.id);
        edit.modify(*before, std::move(after));
    }
    return edit;
}

Edit keepingConditions(const CaseRecords &records, const Chart &chart,
                       const ChartConditions &conditions)
{
    Edit edit{ChartEditTexts::tr("Filter chart %1").arg(chart.key), {}};
    Chart after = chart;
    setConditions(after, records, conditions);
    if (after != chart)
        edit.modify(chart, std::move(after));
    return edit;
}

QString relationStatement(const CaseRecords &records, const DrawnRelation &drawn)
{
    return ChartEditTexts::tr("%1 %2 %3.", "subject, predicate, object")
        .arg(entityName(records, drawn.subject), drawn.predicate,
             entityName(records, drawn.object));
}

Edit addingRelation(const CaseRecords &records, const DrawnRelation &drawn)
{
    Fact fact;
    fact.id = Fact::Id::make();
    fact.key = nextKey<Fact>(records);
    fact.statement =
        drawn.statement.isEmpty() ? relationStatement(records, drawn) : drawn.statement;
    fact.date = drawn.date;
    fact.relation = Relation{drawn.subject, drawn.predicate, drawn.object, {}};
    Edit edit{ChartEditTexts::tr("Add fact %1").arg(fact.key), {}};
    edit.add(std::move(fact));
    return edit;
}

Edit addingPerson(const CaseRecords &records)
{
    Actor actor;
    actor.id = Actor::Id::make();
    actor.key = nextKey<Actor>(records);
    actor.kind = u"person"_s;
    actor.name = ChartEditTexts::tr("New person");
    Edit edit{ChartEditTexts::tr("Add person %1").arg(actor.key), {}};
    edit.add(std::move(actor));
    return edit;
}

} // namespace saranda
