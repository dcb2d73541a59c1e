// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/casefixture.h"

#include <QUndoStack>

using namespace saranda;
using namespace saranda::test;

/// What apply() refuses, and what the error names.
class TestEditChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailedEditChangesNothing_data();
    void aFailedEditChangesNothing();
    void allProblemsAreListed();
    void aLongChainOfDerivationsIsFine();
    void aMarkingInUseStaysInTheScheme();
};

namespace {

/// A small case: a source, two exhibits, two facts, an operation, a claim.
struct SmallCase {
    Source source = keyed<Source>(u"SRC-1"_s);
    Exhibit first = keyed<Exhibit>(u"E-1"_s);
    Exhibit second = keyed<Exhibit>(u"E-2"_s);
    Fact fact = keyed<Fact>(u"F-1"_s);
    Fact other = keyed<Fact>(u"F-2"_s);
    Incident incident = keyed<Incident>(u"O-1"_s);
    Claim claim = keyed<Claim>(u"C-1"_s);

    SmallCase()
    {
        first.source = source.id;
        second.derivedFrom = first.id;
        fact.citations.append({first.id, {}, {}, Stance::Supports, 5, {}, {}, {}, {}});
        other.citations.append({second.id, {}, {}, Stance::Supports, 5, fact.id, {}, {}, {}});
        claim.incident = incident.id;
        claim.elements.append({u"dd.knowledge"_s, {}, {}, {}, {}, {}, {}});
    }
    Edit edit() const
    {
        Edit edit{u"Small case"_s, {}};
        edit.add(source).add(first).add(second).add(fact).add(other).add(incident).add(claim);
        return edit;
    }
};

using BadEdit = std::function<Edit(const SmallCase &)>;

template <typename Record, typename Spoil>
Edit spoiled(const Record &record, Spoil spoil)
{
    Record after = record;
    spoil(after);
    return changing(record, after);
}

} // namespace

Q_DECLARE_METATYPE(BadEdit)

void TestEditChecks::aFailedEditChangesNothing_data()
{
    QTest::addColumn<BadEdit>("make");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, BadEdit make, const QString &named) {
        QTest::newRow(name) << make << named;
    };
    row(
        "no key", [](const SmallCase &) { return adding(keyed<Actor>({})); }, u"actor, id"_s);
    row(
        "key taken", [](const SmallCase &) { return adding(keyed<Fact>(u"F-1"_s)); },
        u"fact F-1, id"_s);
    row(
        "same key twice",
        [](const SmallCase &) {
            Edit edit = adding(keyed<Actor>(u"A-1"_s));
            return edit.add(keyed<Actor>(u"A-1"_s));
        },
        u"actor A-1, id"_s);
    row(
        "no id",
        [](const SmallCase &) {
            Actor actor;
            actor.key = u"A-1"_s;
            return adding(actor);
        },
        u"actor A-1, id"_s);
    row(
        "citation of nothing",
        [](const SmallCase &small) {
            return spoiled(small.fact,
                           [](Fact &fact) { fact.citations[0].exhibit = Exhibit::Id::make(); });
        },
        u"fact F-1, citations[0].exhibit"_s);
    row(
        "relation to nothing",
        [](const SmallCase &small) {
            return spoiled(small.fact, [](Fact &fact) {
                fact.relation = Relation{
                    EntityRef::toState(u"ALB"_s), u"uses"_s, EntityRef::to(Actor::Id::make()), {}};
            });
        },
        u"fact F-1, relation.object"_s);
    row(
        "premise of nothing",
        [](const SmallCase &small) {
            return spoiled(small.claim, [](Claim &claim) {
                claim.elements[0].arguments.append(
                    {{Fact::Id::make()}, ArgumentStance::For, 5, {}, {}, {}, {}, {}});
            });
        },
        u"claim C-1, elements[0].arguments[0].premises[0]"_s);
    row(
        "element twice",
        [](const SmallCase &small) {
            return spoiled(small.claim,
                           [](Claim &claim) { claim.elements.append(claim.elements[0]); });
        },
        u"claim C-1, elements"_s);
    row(
        "claim without operation",
        [](const SmallCase &small) {
            return spoiled(small.claim, [](Claim &claim) { claim.incident = {}; });
        },
        u"claim C-1, incident"_s);
    row(
        "removed while named",
        [](const SmallCase &small) {
            Edit edit{u"Remove"_s, {}};
            return edit.remove(small.first);
        },
        u"exhibit E-2, derivedFrom"_s);
    row(
        "strength 0",
        [](const SmallCase &small) {
            return spoiled(small.fact, [](Fact &fact) { fact.citations[0].strength = 0; });
        },
        u"fact F-1, citations[0].strength"_s);
    row(
        "file with an unknown marking",
        [](const SmallCase &small) {
            return spoiled(small.first, [](Exhibit &exhibit) {
                exhibit.renditions.append(StoredFile());
                exhibit.renditions[0].extra.insert(u"marking"_s, u"top secret"_s);
            });
        },
        u"exhibit E-1, renditions[0].marking"_s);
    row(
        "credibility 7",
        [](const SmallCase &small) {
            return spoiled(small.first, [](Exhibit &exhibit) { exhibit.credibility = 7; });
        },
        u"exhibit E-1, credibility"_s);
    row(
        "level 6",
        [](const SmallCase &small) {
            return spoiled(small.claim,
                           [](Claim &claim) { claim.elements[0].finding.emplace().level = 6; });
        },
        u"claim C-1, elements[0].finding.level"_s);
    row(
        "standard 0",
        [](const SmallCase &small) {
            return spoiled(small.claim, [](Claim &claim) { claim.standard = 0; });
        },
        u"claim C-1, standard"_s);
    row(
        "severity 9",
        [](const SmallCase &small) {
            return spoiled(small.incident, [](Incident &incident) {
                Harm harm;
                harm.severity = 9;
                incident.harm.append(harm);
            });
        },
        u"incident O-1, harm[0].severity"_s);
    row(
        "half a byte",
        [](const SmallCase &small) {
            return spoiled(small.first,
                           [](Exhibit &exhibit) { exhibit.file.emplace().size = 0.5; });
        },
        u"exhibit E-1, file.size"_s);
    row(
        "no hash",
        [](const SmallCase &small) {
            return spoiled(small.first,
                           [](Exhibit &exhibit) { exhibit.file.emplace().sha256 = u"ABC"_s; });
        },
        u"exhibit E-1, file.sha256"_s);
    row(
        "marking not in the scheme",
        [](const SmallCase &small) {
            return spoiled(small.fact, [](Fact &fact) { fact.citations[0].marking = u"cosmic"_s; });
        },
        u"fact F-1, citations[0].marking"_s);
    row(
        "lone surrogate",
        [](const SmallCase &small) {
            return spoiled(small.source,
                           [](Source &source) { source.name = QString(QChar(0xd800)); });
        },
        u"source SRC-1, name"_s);
    row(
        "extra nested too deep",
        [](const SmallCase &small) {
            return spoiled(small.source, [](Source &source) {
                QJsonArray deep;
                for (int i = 0; i < 1500; ++i)
                    deep = QJsonArray{deep};
                source.extra = {{u"x"_s, deep}};
            });
        },
        u"source SRC-1, extra"_s);
    row(
        "a place of nothing",
        [](const SmallCase &) {
            auto chart = keyed<Chart>(u"G-1"_s);
            chart.places.append(ChartPlace());
            return adding(chart);
        },
        u"chart G-1"_s);
    row(
        "derived from itself",
        [](const SmallCase &small) {
            return spoiled(small.first,
                           [&](Exhibit &exhibit) { exhibit.derivedFrom = small.second.id; });
        },
        u"derivedFrom: "_s);
    row(
        "challenge in a circle",
        [](const SmallCase &small) {
            return spoiled(small.fact,
                           [&](Fact &fact) { fact.citations[0].challenge = small.other.id; });
        },
        u"challenge: "_s);
    row(
        "exhibit's challenge in a circle",
        [](const SmallCase &small) {
            return spoiled(small.first,
                           [&](Exhibit &exhibit) { exhibit.challenge = small.fact.id; });
        },
        u"challenge: "_s);
}

void TestEditChecks::aFailedEditChangesNothing()
{
    QFETCH(BadEdit, make);
    QFETCH(QString, named);
    const CaseFolder folder;
    auto session = *folder.create();
    const SmallCase small;
    VERIFY_DONE(session->apply(small.edit()));
    const CaseRecords before = session->records();

    const Result<> applied = session->apply(make(small));
    VERIFY_FAILS(applied, ErrorCode::BadInput);
    QVERIFY2(applied.error().message.contains(named), qPrintable(applied.error().message));
    QCOMPARE(firstDifference(before, session->records()), QString());
    QCOMPARE(session->undoStack().count(), 1);
    QCOMPARE(session->log()->size(), 2u);
    session.reset();
    session = *folder.open();
    QCOMPARE(firstDifference(before, session->records()), QString());
}

void TestEditChecks::allProblemsAreListed()
{
    const CaseFolder folder;
    auto session = *folder.create();
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.credibility = 0;
    exhibit.marking = u"cosmic"_s;
    exhibit.source = Source::Id::make();
    const Result<> applied = session->apply(adding(exhibit));
    VERIFY_FAILS(applied, ErrorCode::BadInput);
    QCOMPARE(applied.error().detail.count(u'\n'), 2);
}

void TestEditChecks::aLongChainOfDerivationsIsFine()
{
    const CaseFolder folder;
    auto session = *folder.create();
    Edit edit{u"Chain"_s, {}};
    std::optional<Exhibit::Id> previous;
    for (int i = 1; i <= 20000; ++i) {
        auto exhibit = keyed<Exhibit>(u"E-%1"_s.arg(i));
        exhibit.derivedFrom = previous;
        previous = exhibit.id;
        edit.add(exhibit);
    }
    VERIFY_DONE(session->apply(edit));
    const Exhibit first = *session->records().exhibits.findKey(u"E-1"_s);
    Exhibit closed = first;
    closed.derivedFrom = previous;
    VERIFY_FAILS(session->apply(changing(first, closed)), ErrorCode::BadInput);
}

void TestEditChecks::aMarkingInUseStaysInTheScheme()
{
    const CaseFolder folder;
    auto session = *folder.create();
    auto actor = keyed<Actor>(u"A-1"_s);
    actor.marking = u"secret"_s;
    VERIFY_DONE(session->apply(adding(actor)));
    const CaseInfo info = session->records().info;
    CaseInfo fewer = info;
    fewer.markings = {u"public"_s};
    Edit edit{u"Scheme"_s, {}};
    edit.modify(info, fewer);
    const Result<> applied = session->apply(edit);
    VERIFY_FAILS(applied, ErrorCode::BadInput);
    QVERIFY(applied.error().message.contains(u"actor A-1, marking"_s));
    CaseInfo none = info;
    none.markings.clear();
    Edit nothing{u"Scheme"_s, {}};
    nothing.modify(info, none);
    VERIFY_FAILS(session->apply(nothing), ErrorCode::BadInput);
    CaseInfo renamed = info;
    renamed.title = u"Corfu"_s;
    Edit rename{u"Title"_s, {}};
    rename.modify(info, renamed);
    VERIFY_DONE(session->apply(rename));
    Edit removal{u"Remove the case"_s, {}};
    removal.remove(renamed);
    VERIFY_FAILS(session->apply(removal), ErrorCode::BadInput);
}

QTEST_GUILESS_MAIN(TestEditChecks)
#include "tst_editchecks.moc"
