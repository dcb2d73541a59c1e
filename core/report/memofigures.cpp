// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/linkchart/chartconditions.h"
#include "core/linkchart/chartfigure.h"
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
                    .caption =
                        timelineCaption(memo, assessed, timeline.knowledge.has_value(), shown, all),
                    .alternative = memo.say(u"figure.alternative.timeline"_s,
                                            {Inline(QString::number(timeline.events.size())),
                                             Inline(memo.instant(from)), Inline(memo.instant(to))})
                                       .text()});
}

/// The chart as a person chose and placed it for the papers; else in layers, or where that would
/// be too wide to be read, in the narrower of the arrangements.
Result<ChartPicture> readableChart(const MemoWriter &memo, ChartFigure figure)
{
    constexpr double widestReadable = 36; // units; its names are then four points high
    if (const Chart *chosen = chartForPapers(memo.records)) {
        figure.chart = chosen->id;
        figure.arrangement = chosen->arrangement;
        return chartPictureOf(memo.records, memo.assessment, memo.doctrine, figure);
    }
    figure.arrangement = ChartArrangement::Layered;
    Result<ChartPicture> best =
        chartPictureOf(memo.records, memo.assessment, memo.doctrine, figure);
    for (const ChartArrangement other :
         {ChartArrangement::ForceDirected, ChartArrangement::TwoSided}) {
        if (!best || best->extent.width() <= widestReadable)
            break;
        figure.arrangement = other;
        if (Result<ChartPicture> picture =
                chartPictureOf(memo.records, memo.assessment, memo.doctrine, figure);
            picture && picture->extent.width() < best->extent.width())
            best = std::move(picture);
    }
    return best;
}

/// The whole chart, and where its words would be too small on a page, its parts after it.
void addChart(MemoWriter &memo, const ChartPicture &picture, const ChartPaperOptions &paper,
              const Inline &caption)
{
    constexpr QSizeF widthOfText(900, 980); // of a page, at the natural size of the words
    constexpr int mostParts = 12;
    const auto sheets = chartSheets(picture, paper, widthOfText, mostParts);
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
    if (const Result<ChartPicture> picture = readableChart(memo, figure))
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
