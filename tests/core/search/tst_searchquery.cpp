// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/search/passage.h"
#include "core/search/searchquery.h"

#include <QTest>

using namespace saranda;
using namespace saranda::literals;

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queriesBecomeExpressions_data();
    void queriesBecomeExpressions();
    void fieldsAreFilters();
    void fieldsCanBeLeftOut();
    void valuesOfOneFieldAreAlternatives();
    void whatSaysNothingIsAFault_data();
    void whatSaysNothingIsAFault();
    void passagesShowTheMatch_data();
    void passagesShowTheMatch();
    void aPassageOfAHugeTextIsShort();
};

void TestSearchQuery::queriesBecomeExpressions_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("exclusion");
    const auto row = [](const char *name, const QString &query, const QString &expression,
                        const QString &exclusion = {}) {
        QTest::newRow(name) << query << expression << exclusion;
    };
    row("words", u"Mine field"_s, u"(\"mine\") AND (\"field\")"_s);
    row("phrase", u"\"mine field\""_s, u"(\"mine field\")"_s);
    row("open phrase", u"\"mine field"_s, u"(\"mine field\")"_s);
    row("beginning", u"off*"_s, u"(\"off\" *)"_s);
    row("beginning of a phrase", u"\"mine fie\"*"_s, u"(\"mine fie\" *)"_s);
    row("either", u"mine OR torpedo ship"_s, u"(\"mine\" OR \"torpedo\") AND (\"ship\")"_s);
    row("without", u"mine -torpedo"_s, u"((\"mine\")) NOT (\"torpedo\")"_s, u"(\"torpedo\")"_s);
    row("without several", u"mine ship -torpedo -\"mine field\""_s,
        u"((\"mine\") AND (\"ship\")) NOT (\"torpedo\" OR \"mine field\")"_s,
        u"(\"torpedo\" OR \"mine field\")"_s);
    row("without, of a kind only", u"kind:fact -torpedo"_s, QString(), u"(\"torpedo\")"_s);
    row("address", u"192.0.2.7"_s, u"(\"192 0 2 7\")"_s);
    row("Chinese", u"研究"_s, u"(\"研究\")"_s);
    row("longer Chinese", u"北京大学"_s, u"(\"北京 京大 大学\")"_s);
    row("one character", u"京"_s, u"(\"京\" *)"_s);
    row("Chinese, then more", u"\"北京 2016\""_s, u"(\"北京 京 2016\")"_s);
    row("title", u"title:mine"_s, u"(title : \"mine\")"_s);
    row("unknown field", u"http:evil"_s, u"(\"http evil\")"_s);
    row("operators of FTS5 are words", u"NEAR(a b) AND ^x + {y}"_s,
        u"(\"near a\") AND (\"b\") AND (\"and\") AND (\"x\") AND (\"y\")"_s);
    row("quotes cannot escape", u"a\"b\"c"_s, u"(\"a\") AND (\"b\") AND (\"c\")"_s);
    row("nothing", u"  -- * \"\" "_s, QString());
    row("OR alone", u"OR mine"_s, u"(\"or\") AND (\"mine\")"_s);
}

void TestSearchQuery::queriesBecomeExpressions()
{
    QFETCH(QString, query);
    QFETCH(QString, expression);
    QFETCH(QString, exclusion);
    const SearchQuery parsed = SearchQuery::parse(query);
    QCOMPARE(parsed.matchExpression(), expression);
    QCOMPARE(parsed.exclusionExpression(), exclusion);
}

void TestSearchQuery::fieldsAreFilters()
{
    const SearchQuery query =
        SearchQuery::parse(u"kind:Exhibit marking:\"for partners\" key:E-3 date:2017-06 mine"_s);
    QCOMPARE(query.only,
             (SearchFilters{{u"Exhibit"_s}, {u"for partners"_s}, {u"E-3"_s}, {u"2017-06"_s}}));
    QVERIFY(query.except.isEmpty());
    QCOMPARE(query.matchExpression(), u"(\"mine\")"_s);
    QVERIFY(!SearchQuery::parse(u"kind:exhibit"_s).isEmpty());
    QVERIFY(!SearchQuery::parse(u"kind:exhibit"_s).hasWords());
    QVERIFY(SearchQuery::parse(u" "_s).isEmpty());
}

void TestSearchQuery::fieldsCanBeLeftOut()
{
    const SearchQuery query =
        SearchQuery::parse(u"report -marking:secret -kind:fact -key:E-3 -date:2017"_s);
    QVERIFY(query.only.isEmpty());
    QCOMPARE(query.except, (SearchFilters{{u"fact"_s}, {u"secret"_s}, {u"E-3"_s}, {u"2017"_s}}));
    QCOMPARE(query.matchExpression(), u"(\"report\")"_s);
    QVERIFY(query.unwanted.empty());
    QVERIFY(!SearchQuery::parse(u"-kind:fact"_s).isEmpty());
    QVERIFY(SearchQuery::parse(u"-fact"_s).isEmpty());
}

void TestSearchQuery::valuesOfOneFieldAreAlternatives()
{
    const QStringList kinds{u"fact"_s, u"actor"_s};
    for (const QString &text : {u"kind:fact OR kind:actor"_s, u"kind:fact kind:actor"_s}) {
        const SearchQuery query = SearchQuery::parse(text);
        QCOMPARE(query.only.kinds, kinds);
        QVERIFY(!query.hasWords());
        QCOMPARE(query.fault, std::nullopt);
    }
}

void TestSearchQuery::whatSaysNothingIsAFault_data()
{
    using Kind = SearchFault::Kind;
    QTest::addColumn<QString>("query");
    QTest::addColumn<std::optional<SearchFault>>("fault");
    const auto row = [](const char *name, const QString &query, Kind kind, const QString &text) {
        QTest::newRow(name) << query << std::optional(SearchFault{kind, text});
    };
    row("no value", u"kind: fact"_s, Kind::EmptyField, u"kind:"_s);
    row("no value, left out", u"mine -date:\"\""_s, Kind::EmptyField, u"-date:\"\""_s);
    row("no word", u"title:"_s, Kind::EmptyField, u"title:"_s);
    row("a beginning of a kind", u"kind:fa*"_s, Kind::StarredField, u"kind:fa*"_s);
    row("field or word", u"kind:fact OR mine"_s, Kind::MixedAlternatives, u"kind:fact OR mine"_s);
    row("word or field", u"a mine OR kind:fact"_s, Kind::MixedAlternatives, u"mine OR kind:fact"_s);
    row("two fields", u"kind:fact OR key:E-1"_s, Kind::MixedAlternatives,
        u"kind:fact OR key:E-1"_s);
    row("or without", u"mine OR -\"mine field\""_s, Kind::MixedAlternatives,
        u"mine OR -\"mine field\""_s);
    row("without or", u"-kind:fact OR -kind:actor"_s, Kind::MixedAlternatives,
        u"-kind:fact OR -kind:actor"_s);
    for (const QString &sound :
         {u"title:mine OR ship"_s, u"mine OR"_s, u"OR mine"_s, u"kind:fact OR"_s, u"-OR mine"_s,
          u"kind:fact mine OR ship kind:actor"_s, u"date:2017-?06"_s})
        QTest::newRow(qPrintable(sound)) << sound << std::optional<SearchFault>();
}

void TestSearchQuery::whatSaysNothingIsAFault()
{
    QFETCH(QString, query);
    QFETCH(std::optional<SearchFault>, fault);
    QCOMPARE(SearchQuery::parse(query).fault, fault);
}

void TestSearchQuery::passagesShowTheMatch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("passage"); // with [ ] for the marks
    QTest::newRow("word") << u"The Straße was mined."_s << u"strasse"_s
                          << u"The [Straße] was mined."_s;
    QTest::newRow("twice") << u"mine, Mine"_s << u"mine"_s << u"[mine], [Mine]"_s;
    QTest::newRow("phrase") << u"mine field and mine"_s << u"\"mine field\""_s
                            << u"[mine field] and mine"_s;
    QTest::newRow("beginning") << u"the offices"_s << u"off*"_s << u"the [offices]"_s;
    QTest::newRow("Chinese") << u"北京大学的研究报告"_s << u"研究"_s << u"北京大学的[研究]报告"_s;
    QTest::newRow("overlap") << u"北京大学"_s << u"北京 京大"_s << u"[北京大]学"_s;
    QTest::newRow("none") << u"text"_s << u"other"_s << u"text"_s;
    QTest::newRow("lines") << u"a\nb  mine\tc"_s << u"mine"_s << u"a b [mine] c"_s;
    QTest::newRow("far") << QString(500, u'x') + u" then the mine lay in the water "_s
            + QString(500, u'y')
                         << u"mine"_s << u"… then the [mine] lay in the water …"_s;
}

void TestSearchQuery::passagesShowTheMatch()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(QString, passage);
    QString found = passageOf(text, SearchQuery::parse(query), 40);
    found.replace(matchBegins, u'[').replace(matchEnds, u']');
    QCOMPARE(found, passage);
}

void TestSearchQuery::aPassageOfAHugeTextIsShort()
{
    const QString text = u"mine "_s.repeated(200000);
    QVERIFY(passageOf(text, SearchQuery::parse(u"mine"_s)).size() < 400);
    QVERIFY(passageOf(QString(1000000, u'x'), SearchQuery::parse(u"x*"_s)).size() <= 1000010);
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
