// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartfigure.h"

#include "core/base/literals.h"
#include "core/linkchart/chartconditions.h"
#include "core/linkchart/chartlayout.h"
#include "core/linkchart/charttexts.h"
#include "core/timeline/timeline.h"

#include <QBuffer>
#include <QHash>

namespace saranda {

using namespace literals;

namespace {

/// Shown as of the end of the date; a date that is open at the end leaves nothing out.
std::optional<Seconds> instantOf(const std::optional<CaseDate> &date)
{
    if (!date || date->isUndated() || date->bounds().latestEnd == unboundedFuture)
        return std::nullopt;
    return date->bounds().latestEnd;
}

const Chart *chartOf(const CaseRecords &records, const ChartFigure &figure)
{
    return figure.chart ? records.charts.find(*figure.chart) : mainChart(records);
}

ChartOptions optionsOf(const CaseRecords &records, const ChartFigure &figure)
{
    ChartOptions options = figure.shown;
    if (figure.asOf)
        options.asOf = instantOf(figure.asOf);
    if (options.folded.isEmpty())
        options.folded = foldedIn(chartOf(records, figure));
    return options;
}

QString focusText(const CaseRecords &records, const ChartFocus &focus, const ChartTexts &texts)
{
    const QString key = focus.direction == ChartDirection::Out ? u"subtitle.out"_s
        : focus.direction == ChartDirection::In                ? u"subtitle.in"_s
                                                               : u"subtitle.near"_s;
    return texts.text(key).arg(drawableText(entityName(records, focus.center)),
                               QString::number(focus.steps));
}

} // namespace

const Chart *mainChart(const CaseRecords &records)
{
    if (const Chart *chosen = chartForPapers(records))
        return chosen;
    const std::vector<const Chart *> charts = records.charts.inKeyOrder();
    return charts.empty() ? nullptr : charts.front();
}

const Chart *chartForPapers(const CaseRecords &records)
{
    for (const Chart *chart : records.charts.inKeyOrder())
        if (isForPapers(*chart))
            return chart;
    return nullptr;
}

void showAs(ChartFigure &figure, const CaseRecords &records, const Chart &chart)
{
    figure.chart = chart.id;
    figure.arrangement = chart.arrangement;
    conditionsOf(records, chart).applyTo(figure.shown);
}

std::vector<std::optional<QPointF>> placesIn(const Chart *chart, const ChartGraph &graph)
{
    std::vector<std::optional<QPointF>> places(graph.nodes.size());
    if (!chart)
        return places;
    QHash<QString, QPointF> known;
    for (const ChartPlace &place : chart->places)
        known.insert(entityId(place.node), {place.x, place.y});
    for (std::size_t row = 0; row < places.size(); ++row)
        if (const auto found = known.constFind(entityId(graph.nodes[row].entity));
            found != known.cend())
            places[row] = *found;
    return places;
}

QList<EntityRef> foldedIn(const Chart *chart)
{
    QList<EntityRef> folded;
    if (chart)
        for (const ChartPlace &place : chart->places)
            if (place.isFolded)
                folded.append(place.node);
    return folded;
}

Result<ChartPicture> chartPictureOf(const CaseRecords &records, const Assessment &assessment,
                                    const Doctrine &doctrine, const ChartFigure &figure)
{
    ChartGraph graph = chartGraphOf(records, assessment, doctrine, optionsOf(records, figure));
    const Chart *chart = chartOf(records, figure);
    ChartArranging how;
    how.aspect = figure.aspect;
    how.width = figure.width;
    how.arrangement =
        figure.arrangement.value_or(chart ? chart->arrangement : ChartArrangement::ForceDirected);
    if (chart && chart->arrangement == how.arrangement)
        how.placed = placesIn(chart, graph);
    Result<std::vector<QPointF>> places = arrangedChart(graph, how);
    if (!places)
        return failure(places.error());
    return pictureOf(std::move(graph), std::move(*places));
}

QString chartSubtitle(const CaseRecords &records, const Doctrine &doctrine,
                      const ChartFigure &figure, const ChartGraph &graph)
{
    const ChartTexts texts(figure.shown.language);
    QStringList parts;
    const Chart *chart = figure.chart ? records.charts.find(*figure.chart) : nullptr;
    if (chart && !chart->title.isEmpty() && chart->title != records.info.title)
        parts.append(drawableText(chart->title));
    if (figure.shown.claim)
        parts.append(texts.text(u"subtitle.claim"_s)
                         .arg(drawableText(records.claims.keyOf(*figure.shown.claim))));
    if (figure.asOf)
        parts.append(texts.text(u"subtitle.asOf"_s).arg(humanDate(*figure.asOf, texts.locale())));
    else if (figure.shown.asOf)
        parts.append(texts.text(u"subtitle.asOf"_s)
                         .arg(drawableText(instantText(*figure.shown.asOf, texts.locale()))));
    if (figure.shown.focus)
        parts.append(focusText(records, *figure.shown.focus, texts));
    if (figure.shown.leastLevel > 0) {
        const StandardOfProof *standard = doctrine.standard(figure.shown.leastLevel);
        parts.append(texts.text(u"subtitle.level"_s)
                         .arg(figure.shown.leastLevel)
                         .arg(standard ? standard->outcome.in(texts.language()) : QString()));
    }
    if (!figure.shown.filter.trimmed().isEmpty())
        parts.append(texts.text(u"subtitle.filter"_s).arg(drawableText(figure.shown.filter)));
    parts.append(texts.text(u"subtitle.counts"_s).arg(graph.nodes.size()).arg(graph.links.size()));
    return parts.join(u"  ·  "_s);
}

Result<QByteArray> chartSvg(const CaseRecords &records, const Assessment &assessment,
                            const Doctrine &doctrine, const ChartFigure &figure)
{
    const Result<ChartPicture> picture = chartPictureOf(records, assessment, doctrine, figure);
    if (!picture)
        return failure(picture.error());
    ChartPaperOptions paper = figure.paper;
    if (paper.subtitle.isEmpty())
        paper.subtitle = chartSubtitle(records, doctrine, figure, picture->graph);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Result<> written = writeChartPicture(buffer, PictureFormat::Svg, *picture, paper);
        !written)
        return failure(written.error());
    return buffer.data();
}

} // namespace saranda
