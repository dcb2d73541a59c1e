// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartpath.h"
#include "core/linkchart/charttexts.h"
#include "core/report/disclosure.h"
#include "tests/core/linkchart/chartcase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace saranda;
using namespace saranda::test;

namespace {

/// "A-1 used I-1|…", in the order of the chart.
QString linksOf(const ChartGraph &graph)
{
    QStringList lines;
    for (const ChartLink &link : graph.links)
        lines.append(graph.nodes[std::size_t(link.from)].key + u' ' + link.predicate + u' '
                     + graph.nodes[std::size_t(link.to)].key);
    return lines.join(u'|');
}

QString nodesOf(const ChartGraph &graph)
{
    QStringList keys;
    for (const ChartNode &node : graph.nodes)
        keys.append(node.key);
    return keys.join(u' ');
}

const ChartLink &linkOfKey(const ChartGraph &graph, const QString &key)
{
    for (const ChartLink &link : graph.links)
        if (link.key == key)
            return link;
    static const ChartLink none;
    return none;
}

/// Read once: each import gives the records other ids.
const std::optional<ChartCase> &ring()
{
    static const std::optional<ChartCase> read = chartCaseOf(smallChartCase());
    return read;
}

ChartGraph chartWith(const ChartOptions &options)
{
    const auto &read = ring();
    return read ? chartGraphOf(read->records, read->assessment, chartDoctrine(), options)
                : ChartGraph();
}

Seconds endOf(const QString &edtf)
{
    return CaseDate::parse(edtf).value_or(CaseDate()).bounds().latestEnd;
}

EntityRef entityOf(const ChartGraph &graph, const QString &key)
{
    for (const ChartNode &node : graph.nodes)
        if (node.key == key)
            return node.entity;
    return {};
}

} // namespace

/// What a link chart shows of a case.
class TestChartGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRelationIsALink()
    {
        const ChartGraph graph = chartWith({});
        QCOMPARE(nodesOf(graph), u"A-1 A-2 A-3 A-4 I-1 O-1 XXX FRA"_s);
        QCOMPARE(linksOf(graph),
                 u"A-1 used I-1|A-1 is a member of A-2|A-3 is a member of A-2|I-1 was used in O-1|"
                 "A-1 paid for I-1|A-2 came out of A-2|XXX finances A-2|A-2 recorded under XXX|"
                 "O-1 emanates from XXX|O-1 victim FRA"_s);
        QVERIFY(linkOfKey(graph, u"F-6"_s).isSelfLoop());
    }

    void aLinkCarriesTheEnginesLevelAndItsExhibits()
    {
        const auto &read = ring();
        QVERIFY(read);
        const ChartGraph graph = chartWith({});
        for (const ChartLink &link : graph.links) {
            if (link.isRecorded) {
                QCOMPARE(link.level, -1);
                QVERIFY(!link.isUnsupported());
                continue;
            }
            const FactResult *result = read->assessment.fact({link.record});
            QVERIFY(result);
            QCOMPARE(link.level, result->level);
        }
        QVERIFY(linkOfKey(graph, u"F-1"_s).level > linkOfKey(graph, u"F-2"_s).level);
        QVERIFY(!linkOfKey(graph, u"F-1"_s).isUnsupported());
        QVERIFY(linkOfKey(graph, u"F-3"_s).isUnsupported());
        QCOMPARE(linkOfKey(graph, u"F-1"_s).exhibits, u"E-1"_s);
        QCOMPARE(linkOfKey(graph, u"F-3"_s).levelText, u"unsupported"_s);
    }

    void theSampleIsDrawnWhole()
    {
        const auto read = sampleChartCase();
        QVERIFY(read);
        const ChartGraph graph = chartGraphOf(read->records, read->assessment, chartDoctrine());
        qsizetype relations = 0;
        for (const Fact &fact : read->records.facts.rows())
            relations += fact.relation.has_value();
        QVERIFY(relations > 20);
        QCOMPARE(std::count_if(graph.links.begin(), graph.links.end(),
                               [](const ChartLink &link) { return !link.isRecorded; }),
                 relations);
        QCOMPARE(graph.nodes.size(),
                 std::size_t(read->records.actors.size() + read->records.infrastructure.size()
                             + read->records.incidents.size() + read->records.states.size()));
    }

    void aLevelLeavesOutWhatIsBelowIt()
    {
        ChartOptions options;
        options.leastLevel = 1;
        const ChartGraph graph = chartWith(options);
        QVERIFY(!graph.links.empty());
        for (const ChartLink &link : graph.links)
            QVERIFY(link.level >= 1 && !link.isRecorded);
        QVERIFY(!nodesOf(graph).contains(u"A-4"_s));
        options = {};
        options.withRecorded = false;
        QCOMPARE(chartWith(options).links.size(), std::size_t(7));
    }

    void aDateLeavesOutWhatHadNotComeAbout()
    {
        ChartOptions options;
        options.asOf = endOf(u"2020-04"_s);
        const ChartGraph graph = chartWith(options);
        QVERIFY(linkOfKey(graph, u"F-4"_s).key.isEmpty()); // May 2020
        QVERIFY(linkOfKey(graph, u"F-5"_s).key.isEmpty()); // 2021
        QCOMPARE(linkOfKey(graph, u"F-1"_s).timing, ChartTiming::Certain);
        QCOMPARE(linkOfKey(graph, u"F-2"_s).timing, ChartTiming::Possible); // some time in 2020
        QCOMPARE(linkOfKey(graph, u"F-3"_s).timing, ChartTiming::Possible); // undated
        options.asOf = endOf(u"2020"_s);
        QCOMPARE(linkOfKey(chartWith(options), u"F-2"_s).timing, ChartTiming::Certain);
        options.asOf = endOf(u"1990"_s);
        for (const ChartLink &link : chartWith(options).links)
            QVERIFY(link.date.isUndated());
    }

    void wordsFilterLinksAndNodes()
    {
        ChartOptions options;
        options.filter = u"member BEARS"_s;
        QCOMPARE(linksOf(chartWith(options)), u"A-1 is a member of A-2|A-3 is a member of A-2"_s);
        options.filter = u"alone"_s;
        QCOMPARE(nodesOf(chartWith(options)), u"A-4"_s);
        options.filter = u"no such word"_s;
        QVERIFY(chartWith(options).nodes.empty());
    }

    void aClaimShowsWhatItRestsOn()
    {
        const auto &read = ring();
        ChartOptions options;
        options.claim = read->records.claims.rows().front().id;
        const ChartGraph graph =
            chartGraphOf(read->records, read->assessment, chartDoctrine(), options);
        QCOMPARE(linksOf(graph),
                 u"A-1 is a member of A-2|I-1 was used in O-1|A-2 recorded under XXX|"
                 "O-1 emanates from XXX"_s);
        options.claim = Claim::Id::make();
        QVERIFY(
            chartGraphOf(read->records, read->assessment, chartDoctrine(), options).nodes.empty());
    }

    void aFoldedGroupTakesItsMembersIn()
    {
        const ChartGraph whole = chartWith({});
        QVERIFY(whole.nodes[1].canFold && !whole.nodes[0].canFold);
        ChartOptions options;
        options.folded = {entityOf(whole, u"A-2"_s)};
        const ChartGraph graph = chartWith(options);
        QCOMPARE(nodesOf(graph), u"A-2 A-4 I-1 O-1 XXX FRA"_s);
        QCOMPARE(graph.nodes[0].members, (QStringList{u"Anna"_s, u"Carol"_s}));
        // What led to a member leads to the group; the group's own loop stays.
        QVERIFY(linksOf(graph).contains(u"A-2 used I-1"_s));
        QVERIFY(!linksOf(graph).contains(u"is a member of"_s));
        QVERIFY(linksOf(graph).contains(u"A-2 came out of A-2"_s));
        options.folded = {entityOf(whole, u"A-1"_s)}; // a person has no members
        QCOMPARE(chartWith(options).nodes.size(), whole.nodes.size());
    }

    void neighboursAreCountedInSteps()
    {
        const ChartGraph whole = chartWith({});
        ChartOptions options;
        options.focus = ChartFocus{entityOf(whole, u"I-1"_s), 1, ChartDirection::Both};
        QCOMPARE(nodesOf(chartWith(options)), u"A-1 I-1 O-1"_s);
        options.focus->direction = ChartDirection::Out;
        QCOMPARE(nodesOf(chartWith(options)), u"I-1 O-1"_s);
        options.focus->direction = ChartDirection::In;
        QCOMPARE(nodesOf(chartWith(options)), u"A-1 I-1"_s);
        options.focus = ChartFocus{entityOf(whole, u"I-1"_s), 2, ChartDirection::Both};
        QCOMPARE(nodesOf(chartWith(options)), u"A-1 A-2 I-1 O-1 XXX FRA"_s);
        options.focus = ChartFocus{entityOf(whole, u"A-4"_s), 3, ChartDirection::Both};
        QCOMPARE(nodesOf(chartWith(options)), u"A-4"_s);
    }

    void aPathIsTheShortest()
    {
        const ChartGraph graph = chartWith({});
        const auto row = [&](const QString &key) { return graph.nodeOf(entityOf(graph, key)); };
        const std::vector<int> path = shortestPath(graph, row(u"A-3"_s), row(u"I-1"_s));
        QCOMPARE(path.size(), std::size_t(3)); // Carol – Bears – Anna – server
        QCOMPARE(graph.links[std::size_t(path[0])].key, u"F-3"_s);
        // Of two links between the same nodes, the better proved.
        QCOMPARE(graph.links[std::size_t(path[2])].key, u"F-1"_s);
        QVERIFY(shortestPath(graph, row(u"A-3"_s), row(u"A-4"_s)).empty());
        QVERIFY(shortestPath(graph, 0, 0).empty());
        QVERIFY(shortestPath(graph, -1, 0).empty());
        QCOMPARE(pathText(graph, row(u"A-3"_s), path),
                 u"Carol – is a member of → Bears ← is a member of – Anna – used → 192.0.2.7"_s);
    }

    void aMarkingLetsNothingOut()
    {
        const auto &read = ring();
        const CaseRecords open = disclosedAt(read->records, u"public"_s);
        const Result<Assessment> assessment = assess(open, chartDoctrine(), {{}, false});
        QVERIFY(assessment);
        const ChartGraph graph = chartGraphOf(open, *assessment, chartDoctrine());
        QVERIFY(!linksOf(graph).contains(u"finances"_s));
        QVERIFY(linkOfKey(graph, u"F-4"_s).isUnsupported());
        QVERIFY(linkOfKey(graph, u"F-4"_s).exhibits.isEmpty());
    }

    void textsThatPlayTricksAreDrawnPlain()
    {
        auto read = ring();
        Actor actor = *read->records.actors.findKey(u"A-1"_s);
        actor.name = QString(10'000, u'n') + u"\u202egnp.exe\n\x07"_s;
        actor.kind = u"own\nword"_s;
        read->records.actors.put(actor);
        const ChartGraph graph = chartGraphOf(read->records, read->assessment, chartDoctrine());
        QVERIFY(graph.nodes[0].name.size() < 500);
        QCOMPARE(graph.nodes[0].kindText, u"own word"_s);
        actor.name = u"a\u202eb\nc"_s;
        read->records.actors.put(actor);
        QCOMPARE(chartGraphOf(read->records, read->assessment, chartDoctrine()).nodes[0].name,
                 u"a\ufffdb c"_s);
    }

    void relationsToNothingAreLeftOut()
    {
        auto read = ring();
        Fact fact = *read->records.facts.findKey(u"F-1"_s);
        fact.relation->object = EntityRef::to(Actor::Id::make());
        read->records.facts.put(fact);
        QCOMPARE(chartGraphOf(read->records, read->assessment, chartDoctrine()).links.size(),
                 std::size_t(9));
        QVERIFY(chartGraphOf({}, {}, chartDoctrine()).nodes.empty());
    }

    void everyTextIsThereInBothLanguages()
    {
        const ChartTexts english(u"en_GB"_s);
        const ChartTexts french(u"fr_CH"_s);
        QCOMPARE(ChartTexts(u"xx"_s).language(), u"en"_s);
        QVERIFY(english.keys().size() > 40);
        QCOMPARE(french.keys().size(), english.keys().size());
        for (const QString &key : english.keys()) {
            QVERIFY2(!english.text(key).isEmpty() && !french.text(key).isEmpty(), qPrintable(key));
            for (int place = 1; place <= 4; ++place)
                QCOMPARE(french.text(key).contains(u"%%1"_s.arg(place)),
                         english.text(key).contains(u"%%1"_s.arg(place)));
        }
        ChartOptions options;
        options.language = u"fr"_s;
        QCOMPARE(chartWith(options).nodes[0].kindText, u"personne"_s);
    }
};

QTEST_GUILESS_MAIN(TestChartGraph)
#include "tst_chartgraph.moc"
