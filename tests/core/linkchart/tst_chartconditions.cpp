// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartconditions.h"
#include "core/linkchart/chartfigure.h"
#include "core/report/disclosure.h"
#include "core/report/memo.h"
#include "tests/core/linkchart/chartcase.h"

#include <QJsonArray>
#include <QTest>

using namespace saranda;
using namespace saranda::test;

namespace {

ChartConditions everything(const CaseRecords &records)
{
    ChartConditions conditions;
    conditions.leastLevel = 3;
    conditions.filter = u"Anna secretly"_s;
    conditions.claim = records.claims.findKey(u"C-1"_s)->id;
    conditions.asOf = 1'588'291'200;
    conditions.focus =
        ChartFocus{EntityRef::to(records.actors.findKey(u"A-2"_s)->id), 2, ChartDirection::In};
    conditions.marking = u"secret"_s;
    return conditions;
}

Chart chartOf(const QString &key, const QString &title)
{
    Chart chart;
    chart.id = Chart::Id::make();
    chart.key = key;
    chart.title = title;
    return chart;
}

} // namespace

/// What a chart keeps of what it leaves out.
class TestChartConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_case = *chartCaseOf(smallChartCase()); }

    void aNameIsSaidAsItIs()
    {
        CaseRecords &records = m_case.records;
        Actor actor = *records.actors.findKey(u"A-2"_s);
        actor.name = u"100%2"_s;
        records.actors.put(actor);
        ChartFigure figure;
        figure.shown.focus = ChartFocus{EntityRef::to(actor.id), 2, ChartDirection::In};
        const QString said = chartSubtitle(records, chartDoctrine(), figure, {});
        QVERIFY2(said.contains(u"100%2"_s) && said.contains(u" 2 "_s), qPrintable(said));
    }

    void whatIsKeptComesBack()
    {
        CaseRecords &records = m_case.records;
        Chart chart = chartOf(u"G-1"_s, u"Ring"_s);
        QVERIFY(conditionsOf(records, chart) == ChartConditions());
        const ChartConditions kept = everything(records);
        setConditions(chart, records, kept);
        QVERIFY(conditionsOf(records, chart) == kept);
        setForPapers(chart, true);
        records.charts.put(chart);
        // Also through a document, without a remark on fields that are not known.
        const Result<ImportedCase> read =
            readCaseJson(writeCaseJson(records), u"again.json"_s, chartDoctrine());
        QVERIFY(read);
        QVERIFY2(read->warnings.isEmpty(), qPrintable(read->warnings.join(u'\n')));
        const Chart *again = chartForPapers(read->records);
        QVERIFY(again);
        const ChartConditions back = conditionsOf(read->records, *again);
        QCOMPARE(back.leastLevel, 3);
        QCOMPARE(back.filter, kept.filter);
        QCOMPARE(back.asOf, kept.asOf);
        QCOMPARE(back.marking, kept.marking);
        QVERIFY(back.claim && back.focus && back.focus->direction == ChartDirection::In);
        setConditions(chart, records, {});
        setForPapers(chart, false);
        QVERIFY(chart.extra.isEmpty());
    }

    void nonsenseCountsAsNotSet_data()
    {
        QTest::addColumn<QJsonValue>("shown");
        QTest::newRow("text") << QJsonValue(u"all"_s);
        QTest::newRow("list") << QJsonValue(QJsonArray{1, 2});
        QTest::newRow("wrong kinds") << QJsonValue(QJsonObject{{u"level"_s, u"x"_s},
                                                               {u"filter"_s, 4},
                                                               {u"claim"_s, 1},
                                                               {u"asOf"_s, u"now"_s},
                                                               {u"near"_s, true},
                                                               {u"marking"_s, QJsonObject()}});
        QTest::newRow("names of nothing")
            << QJsonValue(QJsonObject{{u"level"_s, 0},
                                      {u"claim"_s, u"C-99"_s},
                                      {u"asOf"_s, 1e300},
                                      {u"near"_s, QJsonObject{{u"node"_s, u"A-99"_s}}},
                                      {u"marking"_s, u"cosmic"_s}});
    }
    void nonsenseCountsAsNotSet()
    {
        QFETCH(QJsonValue, shown);
        Chart chart = chartOf(u"G-1"_s, u"Ring"_s);
        chart.extra.insert(u"saranda.shown"_s, shown);
        QVERIFY(conditionsOf(m_case.records, chart) == ChartConditions());
        chart.extra.insert(u"saranda.shown"_s, QJsonObject{{u"level"_s, 77}});
        QCOMPARE(conditionsOf(m_case.records, chart).leastLevel, 5);
    }

    void aReaderOfTheDisclosedLearnsNoWordsAndNoWithheldNames()
    {
        CaseRecords &records = m_case.records;
        Claim hidden = *records.claims.findKey(u"C-1"_s);
        hidden.marking = u"secret"_s;
        records.claims.put(hidden);
        Actor bears = *records.actors.findKey(u"A-2"_s);
        bears.marking = u"secret"_s;
        records.actors.put(bears);
        Chart chart = chartOf(u"G-1"_s, u"Ring"_s);
        setConditions(chart, records, everything(records));
        setForPapers(chart, true);
        chart.extra.insert(u"other"_s, u"kept"_s);
        records.charts.put(chart);
        const CaseRecords open = disclosedAt(records, u"public"_s);
        const Chart *shown = chartForPapers(open);
        QVERIFY(shown);
        const ChartConditions conditions = conditionsOf(open, *shown);
        QCOMPARE(conditions.leastLevel, 3);
        QVERIFY(conditions.asOf.has_value());
        QVERIFY(!conditions.claim && !conditions.focus);
        QVERIFY(conditions.filter.isEmpty() && conditions.marking.isEmpty());
        QVERIFY(!shown->extra.contains(u"other"_s));
        QVERIFY(!writeCaseJson(open).contains("secretly"));
    }

    void aChartIsFoundByKeyOrName()
    {
        CaseRecords &records = m_case.records;
        records.charts.put(chartOf(u"G-1"_s, u"Persons"_s));
        records.charts.put(chartOf(u"G-2"_s, u"Machines"_s));
        records.charts.put(chartOf(u"G-3"_s, u"machines"_s));
        QCOMPARE(chartNamed(records, u"G-2"_s)->title, u"Machines"_s);
        QCOMPARE(chartNamed(records, u"PERSONS"_s)->key, u"G-1"_s);
        QVERIFY(!chartNamed(records, u"machines"_s)); // two have it
        QVERIFY(!chartNamed(records, u"nobody"_s));
        QCOMPARE(mainChart(records)->key, u"G-1"_s);
        Chart chosen = *records.charts.findKey(u"G-2"_s);
        setForPapers(chosen, true);
        records.charts.put(chosen);
        QCOMPARE(mainChart(records)->key, u"G-2"_s);
        ChartFigure figure;
        setConditions(chosen, records, everything(records));
        chosen.arrangement = ChartArrangement::TwoSided;
        records.charts.put(chosen);
        showAs(figure, records, chosen);
        QCOMPARE(figure.shown.leastLevel, 3);
        QCOMPARE(*figure.arrangement, ChartArrangement::TwoSided);
    }

    void theMemorandumShowsTheChosenChart()
    {
        CaseRecords &records = m_case.records;
        const auto captions = [&](std::optional<QString> marking) {
            MemoOptions options;
            options.marking = marking;
            AssessOptions question;
            question.sensitivity = false;
            question.whatIf.marking = marking;
            const auto assessment = assess(marking ? disclosedAt(records, *marking) : records,
                                           chartDoctrine(), question);
            const auto memo = assessment ? makeMemo(records, *assessment, chartDoctrine(), options)
                                         : failure(assessment.error());
            QStringList told;
            if (memo)
                for (const Block &block : memo->blocks)
                    if (const auto *figure = std::get_if<Figure>(&block))
                        told.append(figure->caption.text());
            return told.join(u'\n');
        };
        QVERIFY(!captions({}).contains(u"Link chart"_s));
        Chart chart = chartOf(u"G-1"_s, u"Ring"_s);
        setForPapers(chart, true);
        records.charts.put(chart);
        QVERIFY2(captions({}).contains(u"Link chart G-1 Ring"_s), qPrintable(captions({})));
        QVERIFY(captions(u"public"_s).contains(u"Link chart G-1 Ring"_s));
        chart.marking = u"secret"_s;
        records.charts.put(chart);
        QVERIFY(!captions(u"public"_s).contains(u"Link chart"_s));
    }

    void aClaimsChartTooLargeForAPageComesInParts()
    {
        // Sixty links that the claim rests on: more than one page shows legibly.
        CaseRecords &records = m_case.records;
        const Claim claim = *records.claims.findKey(u"C-1"_s);
        Claim wide = claim;
        const QUuid group = records.actors.findKey(u"A-2"_s)->id.uuid;
        for (int number = 1; number <= 60; ++number) {
            Actor actor;
            actor.id = Actor::Id::make();
            actor.key = u"A-%1"_s.arg(100 + number);
            actor.kind = u"person"_s;
            actor.name = u"Member number %1 of the group"_s.arg(number);
            records.actors.put(actor);
            Fact fact;
            fact.id = Fact::Id::make();
            fact.key = u"F-%1"_s.arg(100 + number);
            fact.statement = u"A member."_s;
            fact.relation = Relation{
                EntityRef::to(actor.id), u"is a member of"_s, EntityRef::to(Actor::Id{group}), {}};
            records.facts.put(fact);
            wide.elements[0].arguments[0].premises.append(fact.id);
        }
        records.claims.put(wide);
        const auto assessment = assess(records, chartDoctrine(), {{}, false});
        QVERIFY(assessment);
        const auto memo = makeMemo(records, *assessment, chartDoctrine(), {});
        QVERIFY(memo);
        QStringList captions;
        for (const Block &block : memo->blocks)
            if (const auto *figure = std::get_if<Figure>(&block))
                captions.append(figure->caption.text());
        const QString told = captions.join(u'\n');
        QVERIFY2(told.contains(u"parts follow"_s) && told.contains(u"Part 1 of"_s),
                 qPrintable(told));
    }

private:
    ChartCase m_case;
};

QTEST_MAIN(TestChartConditions)
#include "tst_chartconditions.moc"
