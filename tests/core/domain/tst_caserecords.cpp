// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/caserecords.h"
#include "core/domain/origin.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace saranda;
using namespace saranda::literals;

namespace {

Exhibit anExhibit(const QString &key)
{
    Exhibit exhibit;
    exhibit.id = Exhibit::Id::make();
    exhibit.key = key;
    return exhibit;
}

Source aSource(const QString &key)
{
    Source source;
    source.id = Source::Id::make();
    source.key = key;
    return source;
}

} // namespace

class TestCaseRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoRecordsMaySwapKeys();
    void aTableFindsByIdAndByKey();
    void aRenamedRecordIsFoundByItsNewKeyOnly();
    void aTableAgreesWithAMapAfterRandomEdits();
    void keyOrderIsNatural();
    void theNextKeyFollowsTheHighest();
    void originGoesUpTheDerivation();
    void allOriginsAreThoseOfEach();
    void originFallsBackInOrder();
    void derivationCyclesAreNamed();
    void markingsHideWhatIsAboveThem();
    void anUnknownMarkingLeaksNothing();
    void entitiesHaveNamesAndKeys();
    void reliabilityOfTheExhibitOverridesTheSource();
};

void TestCaseRecords::aTableFindsByIdAndByKey()
{
    RecordTable<Exhibit> table;
    const Exhibit exhibit = anExhibit(u"E-1"_s);
    table.put(exhibit);
    QCOMPARE(table.find(exhibit.id)->key, u"E-1"_s);
    QCOMPARE(table.findKey(u"E-1"_s)->id, exhibit.id);
    QVERIFY(!table.find(Exhibit::Id::make()));
    QVERIFY(!table.findKey(u"E-2"_s));
    QCOMPARE(table.keyOf(Exhibit::Id::make()), QString());
    table.remove(exhibit.id);
    QVERIFY(table.isEmpty());
    QVERIFY(!table.findKey(u"E-1"_s));
}

void TestCaseRecords::aRenamedRecordIsFoundByItsNewKeyOnly()
{
    RecordTable<Exhibit> table;
    Exhibit exhibit = anExhibit(u"E-1"_s);
    table.put(exhibit);
    exhibit.key = u"E-2"_s;
    table.put(exhibit);
    QCOMPARE(table.size(), 1);
    QVERIFY(!table.findKey(u"E-1"_s));
    QVERIFY(table.findKey(u"E-2"_s));
}

void TestCaseRecords::aTableAgreesWithAMapAfterRandomEdits()
{
    QRandomGenerator random(1);
    RecordTable<Exhibit> table;
    std::map<QUuid, Exhibit> expected;
    std::vector<Exhibit::Id> ids;
    constexpr int steps = 5'000;
    for (int step = 0; step < steps; ++step) {
        const int choice = random.bounded(3);
        if (choice == 0 || ids.empty()) {
            const Exhibit exhibit = anExhibit(u"E-%1"_s.arg(step));
            table.put(exhibit);
            expected[exhibit.id.uuid] = exhibit;
            ids.push_back(exhibit.id);
            continue;
        }
        const std::size_t at = random.bounded(quint32(ids.size()));
        if (choice == 1) {
            Exhibit changed = expected[ids[at].uuid];
            changed.key = u"E-%1"_s.arg(step);
            changed.title = u"changed"_s;
            table.put(changed);
            expected[changed.id.uuid] = changed;
        } else {
            table.remove(ids[at]);
            expected.erase(ids[at].uuid);
            ids.erase(ids.begin() + qsizetype(at));
        }
    }
    QCOMPARE(table.size(), qsizetype(expected.size()));
    for (const auto &[uuid, exhibit] : expected) {
        const Exhibit *found = table.find({uuid});
        QVERIFY(found && *found == exhibit);
        QCOMPARE(table.findKey(exhibit.key), found);
    }
}

void TestCaseRecords::keyOrderIsNatural()
{
    RecordTable<Exhibit> table;
    for (const QString &key : {u"E-10"_s, u"E-9"_s, u"E-100"_s, u"A-1"_s})
        table.put(anExhibit(key));
    QStringList keys;
    for (const Exhibit *exhibit : table.inKeyOrder())
        keys.append(exhibit->key);
    QCOMPARE(keys, QStringList({u"A-1"_s, u"E-9"_s, u"E-10"_s, u"E-100"_s}));
}

void TestCaseRecords::theNextKeyFollowsTheHighest()
{
    CaseRecords records;
    QCOMPARE(nextKey<Exhibit>(records), u"E-1"_s);
    for (const QString &key : {u"E-3"_s, u"E-12"_s, u"E-x"_s, u"Annex 40"_s})
        records.exhibits.put(anExhibit(key));
    QCOMPARE(nextKey<Exhibit>(records), u"E-13"_s);
    QCOMPARE(nextKey<Fact>(records), u"F-1"_s);
}

void TestCaseRecords::originGoesUpTheDerivation()
{
    CaseRecords records;
    const Source source = aSource(u"src-1"_s);
    records.sources.put(source);
    Exhibit original = anExhibit(u"E-1"_s);
    original.source = source.id;
    records.exhibits.put(original);
    QString last = original.key;
    Exhibit::Id parent = original.id;
    for (int i = 2; i < 500; ++i) {
        Exhibit copy = anExhibit(u"E-%1"_s.arg(i));
        copy.derivedFrom = parent;
        copy.origin = u"declared"_s; // what it is derived from goes before
        records.exhibits.put(copy);
        parent = copy.id;
        last = copy.key;
    }
    QCOMPARE(originOf(records, *records.exhibits.findKey(last)), u"src-1"_s);
}

/// Whatever the order of the rows, and where a cycle got in all the same.
void TestCaseRecords::allOriginsAreThoseOfEach()
{
    QRandomGenerator random(26);
    for (int round = 0; round < 300; ++round) {
        CaseRecords records;
        const Source source = aSource(u"src-1"_s);
        records.sources.put(source);
        QList<Exhibit::Id> known;
        const int count = 1 + random.bounded(12);
        for (int i = 0; i < count; ++i) {
            Exhibit exhibit = anExhibit(u"E-%1"_s.arg(i));
            if (!known.isEmpty() && random.bounded(3) > 0)
                exhibit.derivedFrom = known.at(random.bounded(known.size()));
            if (random.bounded(3) == 0)
                exhibit.source = source.id;
            if (random.bounded(4) == 0)
                exhibit.origin = u"declared"_s;
            known.append(exhibit.id);
            records.exhibits.put(exhibit);
        }
        if (random.bounded(4) == 0) { // back to a later one
            Exhibit first = records.exhibits.rows().front();
            first.derivedFrom = known.at(random.bounded(known.size()));
            records.exhibits.put(first);
        }
        const std::vector<QString> origins = originsOfAll(records);
        QCOMPARE(origins.size(), records.exhibits.rows().size());
        for (std::size_t row = 0; row < origins.size(); ++row) {
            const Exhibit &exhibit = records.exhibits.rows()[row];
            const bool endsInACycle =
                !derivationCycle(records, derivationRootOf(records, exhibit)).isEmpty();
            if (!endsInACycle)
                QCOMPARE(origins[row], originOf(records, exhibit));
            QVERIFY(!origins[row].isEmpty());
        }
    }
}

void TestCaseRecords::originFallsBackInOrder()
{
    CaseRecords records;
    Exhibit exhibit = anExhibit(u"E-1"_s);
    QCOMPARE(originOf(records, exhibit), u"E-1"_s);
    const Source source = aSource(u"src-1"_s);
    records.sources.put(source);
    exhibit.source = source.id;
    QCOMPARE(originOf(records, exhibit), u"src-1"_s);
    exhibit.origin = u"press agency"_s;
    QCOMPARE(originOf(records, exhibit), u"press agency"_s);
}

void TestCaseRecords::derivationCyclesAreNamed()
{
    CaseRecords records;
    Exhibit first = anExhibit(u"E-1"_s);
    Exhibit second = anExhibit(u"E-2"_s);
    first.derivedFrom = second.id;
    second.derivedFrom = first.id;
    Exhibit outside = anExhibit(u"E-3"_s);
    outside.derivedFrom = first.id;
    for (const Exhibit &exhibit : {first, second, outside})
        records.exhibits.put(exhibit);
    QCOMPARE(derivationCycle(records, first), QStringList({u"E-1"_s, u"E-2"_s}));
    QCOMPARE(derivationCycle(records, outside), QStringList());
    QVERIFY(!originOf(records, outside).isEmpty()); // comes to an end
}

void TestCaseRecords::markingsHideWhatIsAboveThem()
{
    CaseInfo info;
    info.markings = {u"public"_s, u"partners"_s, u"secret"_s};
    QVERIFY(isVisibleAt(info, QString(), u"public"_s));
    QVERIFY(isVisibleAt(info, u"partners"_s, u"secret"_s));
    QVERIFY(isVisibleAt(info, u"secret"_s, u"secret"_s));
    QVERIFY(!isVisibleAt(info, u"secret"_s, u"partners"_s));
    QVERIFY(!isVisibleAt(info, u"partners"_s, QString()));
}

void TestCaseRecords::anUnknownMarkingLeaksNothing()
{
    CaseInfo info;
    info.markings = {u"public"_s, u"secret"_s};
    QVERIFY(!isVisibleAt(info, u"sceret"_s, u"secret"_s));
}

void TestCaseRecords::entitiesHaveNamesAndKeys()
{
    CaseRecords records;
    State state;
    state.id = State::Id::make();
    state.key = u"ALB"_s;
    state.name = u"Albania"_s;
    records.states.put(state);
    Actor actor;
    actor.id = Actor::Id::make();
    actor.key = u"a-1"_s;
    records.actors.put(actor);
    QCOMPARE(entityName(records, EntityRef::toState(u"ALB"_s)), u"Albania"_s);
    QCOMPARE(entityName(records, EntityRef::toState(u"FRA"_s)), stateName(records, u"FRA"_s));
    QCOMPARE(entityKey(records, EntityRef::toState(u"FRA"_s)), u"FRA"_s);
    QCOMPARE(entityName(records, EntityRef::to(actor.id)), u"a-1"_s);
    QCOMPARE(entityKey(records, EntityRef::to(actor.id)), u"a-1"_s);
    QCOMPARE(entityName(records, EntityRef::to(Actor::Id::make())), QString());
    QCOMPARE(entityName(records, EntityRef()), QString());
}

void TestCaseRecords::reliabilityOfTheExhibitOverridesTheSource()
{
    CaseRecords records;
    Source source = aSource(u"src-1"_s);
    source.reliability = Reliability::C;
    records.sources.put(source);
    Exhibit exhibit = anExhibit(u"E-1"_s);
    QCOMPARE(effectiveReliability(records, exhibit), std::nullopt);
    exhibit.source = source.id;
    QCOMPARE(effectiveReliability(records, exhibit), std::optional(Reliability::C));
    exhibit.reliability = Reliability::A;
    QCOMPARE(effectiveReliability(records, exhibit), std::optional(Reliability::A));
}

void TestCaseRecords::twoRecordsMaySwapKeys()
{
    RecordTable<Actor> table;
    Actor first;
    first.id = Actor::Id::make();
    first.key = u"A-1"_s;
    Actor second;
    second.id = Actor::Id::make();
    second.key = u"A-2"_s;
    table.put(first);
    table.put(second);
    std::swap(first.key, second.key);
    table.put(first);
    table.put(second);
    QCOMPARE(table.findKey(u"A-2"_s)->id, first.id);
    QCOMPARE(table.findKey(u"A-1"_s)->id, second.id);
    table.remove(first.id);
    QVERIFY(!table.findKey(u"A-2"_s));
    QCOMPARE(table.findKey(u"A-1"_s)->id, second.id);
}

QTEST_GUILESS_MAIN(TestCaseRecords)
#include "tst_caserecords.moc"
