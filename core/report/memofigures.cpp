// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/linkchart/chartconditions.h"
#include "core/linkchart/chartfigure.h"
#include "core/linkchart/charttiles.h"
#include "core/report/claimtimeline.h"
#include "core/report/memosheet.h"
#include "core/report/memowriter.h"
#include "core/report/typography.h"
#include "core/timeline/caseclock.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr std::size_t leastEvents = 3;
constexpr std::size_t mostEvents = 22;
constexpr std::size_t leastLinks = 2;

/// The facts a claim's sheets name, and those of them that carry an element.
struct FactsOfClaim {
    QSet<Fact::Id> all;
    QSet<Fact::Id> carrying;
};

FactsOfClaim factsOf(const MemoWriter::AssessedClaim &assessed)
{
    FactsOfClaim facts;
    for (const ElementSheet &sheet : assessed.claim->elements) {
        for (const Argument &argument : sheet.arguments)
            for (const Fact::Id id : argument.premises)
                facts.all.insert(id);
        for (const Indicator &indicator : sheet.indicators)
            facts.all.insert(indicator.fact);
    }
    for (const ElementResult &result : assessed.result->elements)
        for (const Fact::Id id : result.carriedBy)
            facts.carrying.insert(id);
    return facts;
}

void sortInTime(std::vector<ClaimEvent> &events)
{
    std::stable_sort(events.begin(), events.end(),
                     [](const ClaimEvent &left, const ClaimEvent &right) {
                         if (left.span.opensLeft != right.span.opensLeft)
                             return left.span.opensLeft;
                         return left.span.from < right.span.from;
                     });
}

/// The dated facts; those that carry an element first where there are too many.
std::vector<ClaimEvent> datedFacts(const MemoWriter &memo, const FactsOfClaim &facts)
{
    std::vector<ClaimEvent> events;
    for (const bool carries : {true, false})
        for (const Fact *fact : memo.facts()) {
            const bool isChosen =
                facts.all.contains(fact->id) && facts.carrying.contains(fact->id) == carries;
            const TimelineSpan span = spanOf(fact->date);
            if (isChosen && span.isDrawable)
                events.push_back(
                    {printable(fact->key), printable(fact->statement).simplified(), span});
        }
    return events;
}

std::optional<std::pair<Seconds, Seconds>> knowledgeOf(const MemoWriter &memo,
                                                       const MemoWriter::AssessedClaim &assessed)
{
    const std::optional<KnowledgeBounds> &knowledge = assessed.result->knowledge;
    if (!knowledge || !hasClock(*assessed.claim, memo.doctrine))
        return {};
    if (knowledge->earliest == unboundedPast && knowledge->latest == unboundedFuture)
        return {};
    return std::pair{knowledge->earliest, knowledge->latest};
}

Inline timelineCaption(const MemoWriter &memo, const MemoWriter::AssessedClaim &assessed,
                       bool hasKnowledge, std::size_t drawnEvents, std::size_t allEvents)
{
    const Inline claim = memo.claimRef(*assessed.claim);
    Inline caption = hasKnowledge
        ? memo.say(u"figure.knowledge"_s, {claim, Inline(memo.state(assessed.claim->state))})
        : memo.say(u"figure.timeline"_s, {claim});
    caption += memo.say(u"figure.reading"_s);
    if (drawnEvents < allEvents)
        caption +=
            memo.say(u"figure.cut"_s,
                     {Inline(QString::number(drawnEvents)), Inline(QString::number(allEvents))});
    return caption;
}

void drawTimeline(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    ClaimTimeline timeline;
    timeline.locale = QLocale(memo.sentences.language());
    timeline.events = datedFacts(memo, factsOf(assessed));
    const std::size_t all = timeline.events.size();
    if (all < leastEvents)
        return;
    timeline.events.resize(std::min(all, mostEvents));
    const std::size_t shown = timeline.events.size();
    sortInTime(timeline.events);
    const Incident *incident = memo.records.incidents.find(assessed.claim->incident);
    if (incident && spanOf(incident->period).isDrawable)
        timeline.events.insert(
            timeline.events.begin(),
            {{}, memo.incidentTitle(*assessed.claim).simplified(), spanOf(incident->period), true});
    timeline.knowledge = knowledgeOf(memo, assessed);
    timeline.knowledgeText = memo.text(u"figure.knew"_s);
    const TimelineDrawing drawing = drawn(timeline);
    const auto [from, to] = extentOf(timeline);
    memo.add(Figure{.svg = drawing.svg,
                    .aspect = drawing.aspect,
                    .leastShare = 1,
                    .caption =
                        timelineCaption(memo, assessed, timeline.knowledge.has_value(), shown, all),
                    .alternative = memo.say(u"figure.alternative.timeline"_s,
                                            {Inline(QString::number(timeline.events.size())),
                                             Inline(memo.instant(from)), Inline(memo.instant(to))})
                                       .text()});
}

/// Of a page, in pixels at the natural size of the words: the smallest of them are then seven
/// points high on paper.
constexpr QSizeF roomOnPage(640, 800);

/// How many parts a chart takes where its words are to be read.
std::size_t partsOnPaper(const ChartPicture &picture)
{
    return tilesOf(picture, roomOnPage).tiles.size();
}

/// The chart as a person chose and placed it for the papers; else in layers, or where that would
/// be too wide to be read, in the arrangement and the shape that take the fewest parts.
Result<ChartPicture> readableChart(const MemoWriter &memo, ChartFigure figure)
{
    if (const Chart *chosen = chartForPapers(memo.records)) {
        figure.chart = chosen->id;
        figure.arrangement = chosen->arrangement;
        return chartPictureOf(memo.records, memo.assessment, memo.doctrine, figure);
    }
    figure.arrangement = ChartArrangement::Layered;
    Result<ChartPicture> best =
        chartPictureOf(memo.records, memo.assessment, memo.doctrine, figure);
    constexpr std::size_t mostTried = 150; // nodes; a large chart takes its time
    if (!best || best->graph.nodes.size() > mostTried)
        return best;
    constexpr double upright = 0.8;
    constexpr double widthOfPage = 16.4; // units, in the room on a page
    struct Attempt {
        ChartArrangement arrangement;
        double aspect;
        double width;
    };
    const Attempt others[] = {{ChartArrangement::Layered, upright, widthOfPage},
                              {ChartArrangement::Layered, upright, 0},
                              {ChartArrangement::ForceDirected, upright, 0},
                              {ChartArrangement::TwoSided, upright, 0}};
    std::size_t fewest = partsOnPaper(*best);
    for (const auto &[arrangement, aspect, width] : others) {
        if (fewest == 0)
            break;
        figure.arrangement = arrangement;
        figure.aspect = aspect;
        figure.width = width;
        Result<ChartPicture> picture =
            chartPictureOf(memo.records, memo.assessment, memo.doctrine, figure);
        if (!picture)
            continue;
        if (const std::size_t parts = partsOnPaper(*picture); parts < fewest) {
            fewest = parts;
            best = std::move(picture);
        }
    }
    return best;
}

/// The whole chart, and where its words would be too small on a page, its parts after it.
void addChart(MemoWriter &memo, const ChartPicture &picture, const ChartPaperOptions &paper,
              const Inline &caption)
{
    constexpr int mostParts = 12;
    const auto sheets = chartSheets(picture, paper, roomOnPage, mostParts);
    if (!sheets)
        return;
    const QString alternative = memo.say(u"figure.alternative.chart"_s,
                                         {Inline(QString::number(picture.graph.nodes.size())),
                                          Inline(QString::number(picture.graph.links.size()))})
                                    .text();
    const QString parts = QString::number(sheets->size() - 1);
    for (std::size_t number = 0; number < sheets->size(); ++number) {
        const ChartSheet &sheet = (*sheets)[number];
        Inline told = caption;
        if (sheets->size() > 1)
            told += number == 0
                ? memo.say(u"figure.whole"_s, {Inline(parts)})
                : memo.say(u"figure.part"_s, {Inline(QString::number(number)), Inline(parts)});
        memo.add(Figure{.svg = sheet.svg,
                        .aspect = sheet.size.width() / sheet.size.height(),
                        .leastShare = std::min(1.0, sheet.size.width() / roomOnPage.width()),
                        .caption = told,
                        .alternative = alternative});
    }
}

ChartFigure chartOf(const MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    ChartFigure figure;
    figure.shown.claim = assessed.claim->id;
    figure.shown.withRecorded = false;
    figure.shown.language = memo.sentences.language();
    figure.paper.withFrame = false;
    return figure;
}

/// What the links of a graph say, sorted.
QStringList linksOf(const ChartGraph &graph)
{
    QStringList links;
    for (const ChartLink &link : graph.links)
        links.append(graph.nodes[std::size_t(link.from)].key + u' ' + link.key + u' '
                     + graph.nodes[std::size_t(link.to)].key);
    links.sort();
    return links;
}

bool canBeDrawn(const ChartGraph &graph)
{
    return graph.links.size() >= leastLinks;
}

void drawChart(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    ChartFigure figure = chartOf(memo, assessed);
    figure.paper.font = fontOf({.typeface = Typeface::Sans, .size = 12});
    const ChartGraph graph =
        chartGraphOf(memo.records, memo.assessment, memo.doctrine, figure.shown);
    if (!canBeDrawn(graph))
        return;
    const QStringList links = linksOf(graph);
    if (const int drawn = memo.figureWith(links)) {
        memo.numbered(
            memo.say(u"figure.among"_s, {memo.claimRef(*assessed.claim), memo.figureRef(drawn)}));
        return;
    }
    const Result<ChartPicture> picture = readableChart(memo, figure);
    if (!picture)
        return;
    memo.setDrawn(links, memo.nextFigure());
    addChart(memo, *picture, figure.paper,
             memo.say(u"figure.chart"_s, {memo.claimRef(*assessed.claim)}));
}

} // namespace

/// The claim's facts on a time axis and its links, where there is enough to draw.
void writeFigures(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    writeClaimTimeline(memo, assessed);
    writeClaimChart(memo, assessed);
}

bool hasClaimTimeline(const MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    return datedFacts(memo, factsOf(assessed)).size() >= leastEvents;
}

bool hasClaimChart(const MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    return canBeDrawn(
        chartGraphOf(memo.records, memo.assessment, memo.doctrine, chartOf(memo, assessed).shown));
}

void writeClaimTimeline(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    if (memo.options.figures)
        drawTimeline(memo, assessed);
}

void writeClaimChart(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed)
{
    if (memo.options.figures)
        drawChart(memo, assessed);
}

void writeChosenChart(MemoWriter &memo)
{
    const Chart *chosen = chartForPapers(memo.records);
    if (!memo.options.figures || !chosen)
        return;
    ChartFigure figure;
    figure.shown.language = memo.sentences.language();
    figure.paper.withFrame = false;
    figure.paper.font = fontOf({.typeface = Typeface::Sans, .size = 12});
    showAs(figure, memo.records, *chosen);
    const Result<ChartPicture> picture =
        chartPictureOf(memo.records, memo.assessment, memo.doctrine, figure);
    if (picture && !picture->graph.nodes.empty())
        addChart(memo, *picture, figure.paper,
                 memo.say(u"figure.chosen"_s, {Inline(printable(chartName(*chosen)))}));
}

} // namespace saranda
