// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/casefixture.h"

using namespace saranda;
using namespace saranda::test;

/// What the fields of a query let through and keep away, and what is said of those that say nothing.
class TestSearchFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersNarrow_data();
    void filtersNarrow();
    void datesAreFoundByTheirBounds_data();
    void datesAreFoundByTheirBounds();
    void whatCannotBeLookedForIsSaid_data();
    void whatCannotBeLookedForIsSaid();
};

namespace {

QStringList keysFound(const CaseSession &session, const QString &query)
{
    const auto hits = session.search(query);
    if (!hits)
        return {textOf(hits.error())};
    QStringList keys;
    for (const SearchHit &hit : *hits)
        keys.append(hit.key + (hit.page > 0 ? u" p. %1"_s.arg(hit.page) : QString()));
    keys.sort();
    return keys;
}

} // namespace

void TestSearchFields::filtersNarrow_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *name, const QString &query, const QStringList &keys) {
        QTest::newRow(name) << query << keys;
    };
    row("all", u"mine"_s, {u"E-1"_s, u"E-1 p. 1"_s, u"E-2"_s, u"F-1"_s});
    row("kind", u"mine kind:fact"_s, {u"F-1"_s});
    row("marking", u"mine marking:secret"_s, {u"E-2"_s});
    row("marking, in other letters", u"mine marking:Secret"_s, {u"E-2"_s});
    row("the most open marking", u"mine marking:public"_s, {u"E-1"_s, u"E-1 p. 1"_s, u"F-1"_s});
    row("key", u"mine key:E-1"_s, {u"E-1"_s, u"E-1 p. 1"_s});
    row("key, in other letters", u"mine key:e-1"_s, {u"E-1"_s, u"E-1 p. 1"_s});
    row("kind, in other letters", u"mine kind:FACT"_s, {u"F-1"_s});
    row("kinds", u"kind:fact OR kind:exhibit"_s, {u"E-1"_s, u"E-2"_s, u"F-1"_s});
    row("but a kind", u"mine -kind:exhibit"_s, {u"F-1"_s});
    row("but a marking", u"mine -marking:Secret"_s, {u"E-1"_s, u"E-1 p. 1"_s, u"F-1"_s});
    row("but the most open marking", u"mine -marking:public"_s, {u"E-2"_s});
    row("but two keys", u"mine -key:e-1 -key:e-2"_s, {u"F-1"_s});
    row("but a date", u"kind:exhibit -date:1946"_s, {u"E-2"_s});
    row("of a kind but a key", u"kind:exhibit -key:E-2"_s, {u"E-1"_s});
    row("but a kind alone", u"-kind:case -kind:exhibit"_s, {u"F-1"_s});
    row("but a kind, with a part", u"contains:ine -kind:exhibit"_s, {u"F-1"_s});
    row("date", u"mine date:1946"_s, {u"E-1"_s, u"E-1 p. 1"_s});
    row("date exactly", u"mine date:1946-10-22"_s, {u"E-1"_s, u"E-1 p. 1"_s});
    row("another date", u"mine date:1947"_s, {});
    row("filter alone", u"kind:exhibit"_s, {u"E-1"_s, u"E-2"_s});
    row("title", u"title:mine"_s, {u"E-2"_s});
    row("without", u"mine -field"_s, {u"E-1 p. 1"_s, u"E-2"_s, u"F-1"_s});
    row("either", u"laid OR field"_s, {u"E-1"_s, u"F-1"_s});
    row("beginning", u"lai*"_s, {u"F-1"_s});
    row("phrase", u"\"mine field\""_s, {u"E-1"_s});
}

void TestSearchFields::filtersNarrow()
{
    QFETCH(QString, query);
    QFETCH(QStringList, keys);
    const CaseFolder folder;
    auto session = *folder.create();
    auto first = keyed<Exhibit>(u"E-1"_s);
    first.note = u"the mine field"_s;
    first.date = *CaseDate::parse(u"1946-10-22"_s);
    auto second = keyed<Exhibit>(u"E-2"_s);
    second.title = u"Mine"_s;
    second.marking = u"secret"_s;
    auto fact = keyed<Fact>(u"F-1"_s);
    fact.note = u"a mine was laid"_s;
    Edit edit{u"Add"_s, {}};
    edit.add(first).add(second).add(fact);
    VERIFY_DONE(session->apply(edit));
    VERIFY_DONE(session->setExhibitText(first.id, {u"mine"_s}));
    QCOMPARE(keysFound(*session, query), keys);
}

void TestSearchFields::datesAreFoundByTheirBounds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("dates");
    const auto row = [](const char *name, const QString &query, const QStringList &dates) {
        QTest::newRow(name) << query << dates;
    };
    row("month", u"date:2017-05"_s,
        {u"2016-01-01/.."_s, u"2017"_s, u"2017-04/2017-08"_s, u"{2016,2017-06-27}"_s});
    row("day", u"date:2017-06-27"_s,
        {u"2016-01-01/.."_s, u"2017"_s, u"2017-04/2017-08"_s, u"2017-06"_s, u"2017-?06-27"_s,
         u"{2016,2017-06-27}"_s});
    row("interval", u"date:2018/2019"_s, {u"2016-01-01/.."_s, u"2018-12-31"_s});
    row("the day before", u"date:2018-12-30"_s, {u"2016-01-01/.."_s});
    row("open interval", u"date:../2015"_s, {u"/1999"_s});
    row("not then", u"-date:2016/.. -kind:case"_s, {u"/1999"_s, u"undated"_s});
}

void TestSearchFields::datesAreFoundByTheirBounds()
{
    QFETCH(QString, query);
    QFETCH(QStringList, dates);
    const CaseFolder folder;
    auto session = *folder.create();
    Edit edit{u"Add"_s, {}};
    for (const QString &date :
         {u"2017-04/2017-08"_s, u"2017"_s, u"2016-01-01/.."_s, u"2017-?06-27"_s,
          u"{2016,2017-06-27}"_s, u"2017-06"_s, u"2018-12-31"_s, u"/1999"_s, u""_s}) {
        auto fact = keyed<Fact>(date.isEmpty() ? u"undated"_s : date);
        fact.date = *CaseDate::parse(date);
        edit.add(fact);
    }
    VERIFY_DONE(session->apply(edit));
    QCOMPARE(keysFound(*session, query), dates);
}

void TestSearchFields::whatCannotBeLookedForIsSaid_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &query, const QString &said) {
        QTest::newRow(name) << query << said;
    };
    row("kind", u"mine kind:bogus"_s, u"no kind “bogus”. The kinds are: case, state, incident"_s);
    row("kind left out", u"mine -kind:bogus"_s, u"no kind “bogus”"_s);
    row("marking", u"marking:secert"_s,
        u"no marking “secert”. Its markings are: public, partners, restricted, secret."_s);
    row("no date", u"date:yesterday"_s, u"“yesterday” is not a date"_s);
    row("no such date", u"-date:2017-13"_s, u"“2017-13” is not a date"_s);
    row("nothing", u"kind:"_s, u"Nothing stands behind “kind:”"_s);
    row("beginning", u"kind:fa*"_s, u"“kind:fa*”"_s);
    row("mixed", u"kind:fact OR mine"_s, u"“kind:fact OR mine”: OR stands between words"_s);
}

void TestSearchFields::whatCannotBeLookedForIsSaid()
{
    QFETCH(QString, query);
    QFETCH(QString, said);
    const CaseFolder folder;
    auto session = *folder.create();
    VERIFY_FAILS(session->search(query), ErrorCode::Usage);
    const QString message = session->search(query).error().message;
    QVERIFY2(message.contains(said), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestSearchFields)
#include "tst_searchfields.moc"
