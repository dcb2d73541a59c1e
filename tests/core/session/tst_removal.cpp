// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/editchecks.h"
#include "core/session/referenceindex.h"
#include "tests/core/session/casefixture.h"

using namespace saranda;
using namespace saranda::test;

/// removalOf() takes along what names a record, and undo brings all of it back.
class TestRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anExhibitLeavesItsCitationsBehindNowhere();
    void aFactGoesFromArgumentsAndChallenges();
    void anOperationTakesItsClaimsAlong();
    void anActorTakesItsRelationsNotTheFacts();
    void everyRecordOfARandomCaseCanGo();
    void theIndexSaysWhatAFullLookSays();
    void aRemovalByTheIndexIsTheOneOfAFullLook();
    void severalGoAsIfOneAfterTheOther();

private:
    template <typename Record>
    void removeAndUndo(const Record &record);

    std::unique_ptr<CaseFolder> m_folder;
    std::unique_ptr<CaseSession> m_session;
};

void TestRemoval::init()
{
    m_session.reset();
    m_folder = std::make_unique<CaseFolder>();
    m_session = *m_folder->create();
}

template <typename Record>
void TestRemoval::removeAndUndo(const Record &record)
{
    const CaseRecords before = m_session->records();
    VERIFY_DONE(m_session->apply(removalOf(before, u"Remove"_s, record)));
    QVERIFY(!m_session->records().table<Record>().contains(record.id));
    const CaseRecords after = m_session->records();
    VERIFY_DONE(m_session->undo());
    QCOMPARE(firstDifference(before, m_session->records()), QString());
    VERIFY_DONE(m_session->redo());
    QCOMPARE(firstDifference(after, m_session->records()), QString());
}

void TestRemoval::anExhibitLeavesItsCitationsBehindNowhere()
{
    const auto exhibit = keyed<Exhibit>(u"E-1"_s);
    auto derived = keyed<Exhibit>(u"E-2"_s);
    derived.derivedFrom = exhibit.id;
    auto fact = keyed<Fact>(u"F-1"_s);
    fact.citations.append({exhibit.id, {}, {}, Stance::Supports, 5, {}, {}, {}, {}});
    fact.citations.append({derived.id, {}, {}, Stance::Supports, 5, {}, {}, {}, {}});
    auto notice = keyed<Communication>(u"N-1"_s);
    notice.exhibit = exhibit.id;
    auto draft = keyed<Draft>(u"D-1"_s);
    DraftSentence sentence;
    sentence.text = u"Sentence."_s;
    sentence.citations = {{exhibit.id, {}, {}}};
    draft.sections.append({u"One"_s, {sentence}, {}});
    Edit edit{u"Add"_s, {}};
    edit.add(exhibit).add(derived).add(fact).add(notice).add(draft);
    VERIFY_DONE(m_session->apply(edit));
    removeAndUndo(exhibit);
    const CaseRecords &records = m_session->records();
    QCOMPARE(records.facts.findKey(u"F-1"_s)->citations.size(), 1);
    QVERIFY(!records.exhibits.findKey(u"E-2"_s)->derivedFrom);
    QVERIFY(!records.communications.findKey(u"N-1"_s)->exhibit);
    QCOMPARE(records.drafts.findKey(u"D-1"_s)->sections[0].sentences[0].text, u"Sentence."_s);
    QVERIFY(records.drafts.findKey(u"D-1"_s)->sections[0].sentences[0].citations.isEmpty());
}

void TestRemoval::aFactGoesFromArgumentsAndChallenges()
{
    const auto fact = keyed<Fact>(u"F-1"_s);
    const auto other = keyed<Fact>(u"F-2"_s);
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.challenge = fact.id;
    const auto incident = keyed<Incident>(u"O-1"_s);
    auto claim = keyed<Claim>(u"C-1"_s);
    claim.incident = incident.id;
    ElementSheet sheet;
    sheet.element = u"dd.knowledge"_s;
    sheet.arguments.append({{fact.id}, ArgumentStance::For, 5, {}, {}, {}, {}, {}});
    sheet.arguments.append({{fact.id, other.id}, ArgumentStance::For, 5, {}, {}, {}, {}, {}});
    sheet.arguments.append({{other.id}, ArgumentStance::For, 5, {}, fact.id, {}, {}, {}});
    sheet.indicators.append({fact.id, NetworkSide::None, {}, {}, {}});
    sheet.alternatives.append({u"H-1"_s, {}, {}, {fact.id}, {other.id}, {fact.id}, {}, {}, {}});
    claim.elements.append(sheet);
    Edit edit{u"Add"_s, {}};
    edit.add(fact).add(other).add(exhibit).add(incident).add(claim);
    VERIFY_DONE(m_session->apply(edit));
    removeAndUndo(fact);
    const ElementSheet after = m_session->records().claims.findKey(u"C-1"_s)->elements[0];
    QCOMPARE(after.arguments.size(), 2);
    QCOMPARE(after.arguments[0].premises.size(), 1);
    QVERIFY(!after.arguments[1].challenge);
    QVERIFY(after.indicators.isEmpty());
    QVERIFY(after.alternatives[0].incompatible.isEmpty());
    QCOMPARE(after.alternatives[0].hardToReconcile.size(), 1);
    QVERIFY(!m_session->records().exhibits.findKey(u"E-1"_s)->challenge);
}

void TestRemoval::anOperationTakesItsClaimsAlong()
{
    const auto incident = keyed<Incident>(u"O-1"_s);
    auto claim = keyed<Claim>(u"C-1"_s);
    claim.incident = incident.id;
    auto task = keyed<Task>(u"T-1"_s);
    task.claim = claim.id;
    auto fact = keyed<Fact>(u"F-1"_s);
    fact.incidents.append(incident.id);
    Edit edit{u"Add"_s, {}};
    edit.add(incident).add(claim).add(task).add(fact);
    VERIFY_DONE(m_session->apply(edit));
    removeAndUndo(incident);
    QCOMPARE(m_session->records().claims.size(), 0);
    QVERIFY(!m_session->records().tasks.findKey(u"T-1"_s)->claim);
    QVERIFY(m_session->records().facts.findKey(u"F-1"_s)->incidents.isEmpty());
}

void TestRemoval::anActorTakesItsRelationsNotTheFacts()
{
    const auto actor = keyed<Actor>(u"A-1"_s);
    auto fact = keyed<Fact>(u"F-1"_s);
    fact.relation =
        Relation{EntityRef::to(actor.id), u"is financed by"_s, EntityRef::toState(u"PRK"_s), {}};
    Edit edit{u"Add"_s, {}};
    edit.add(actor).add(fact);
    VERIFY_DONE(m_session->apply(edit));
    removeAndUndo(actor);
    QVERIFY(m_session->records().facts.findKey(u"F-1"_s));
    QVERIFY(!m_session->records().facts.findKey(u"F-1"_s)->relation);
}

void TestRemoval::everyRecordOfARandomCaseCanGo()
{
    RandomEdits edits(21);
    for (int i = 0; i < 150; ++i)
        (void)m_session->apply(edits.next(m_session->records()));
    int removed = 0;
    const CaseRecords atFirst = m_session->records();
    CaseRecords::tables(atFirst, [&](QStringView, const auto &table) {
        for (const auto &record : table.rows()) {
            using Record = std::remove_cvref_t<decltype(record)>;
            const Record *current = m_session->records().table<Record>().find(record.id);
            if (!current)
                continue;
            VERIFY_DONE(
                m_session->apply(removalOf(m_session->records(), u"Remove"_s, Record(*current))));
            ++removed;
        }
    });
    QVERIFY(removed > 30);
    CaseRecords::tables(m_session->records(),
                        [](QStringView, const auto &table) { QVERIFY(table.isEmpty()); });
    for (int i = 0; i < removed; ++i)
        VERIFY_DONE(m_session->undo());
    QCOMPARE(firstDifference(atFirst, m_session->records()), QString());
    QCOMPARE(problemsOf(m_session->verify()), QString());
}

/// After every edit, undo and redo of a made-up history.
void TestRemoval::theIndexSaysWhatAFullLookSays()
{
    RandomEdits edits(22);
    QRandomGenerator random(22);
    int checked = 0;
    for (int i = 0; i < 250; ++i) {
        const int what = random.bounded(8);
        const Result<> done = what == 0 ? m_session->undo()
            : what == 1                 ? m_session->redo()
                                        : m_session->apply(edits.next(m_session->records()));
        checked += done ? 1 : 0;
        QVERIFY2(m_session->references() == ReferenceIndex(m_session->records()),
                 qPrintable(u"after step %1"_s.arg(i)));
    }
    QVERIFY(checked > 100);
    const ReferenceIndex before = m_session->references();
    QVERIFY(!(before == ReferenceIndex()));
    m_session.reset();
    m_session = *CaseSession::open(m_folder->path(), {});
    QVERIFY(m_session->references() == before);
}

void TestRemoval::aRemovalByTheIndexIsTheOneOfAFullLook()
{
    RandomEdits edits(23);
    for (int i = 0; i < 300; ++i)
        (void)m_session->apply(edits.next(m_session->records()));
    int touchesOthers = 0;
    const CaseRecords &records = m_session->records();
    CaseRecords::tables(records, [&](QStringView, const auto &table) {
        for (const auto &record : table.rows()) {
            const Edit looked = removalOf(records, u"Remove"_s, record);
            const Edit indexed = removalOf(*m_session, u"Remove"_s, {record.id.uuid});
            QVERIFY2(looked.changes == indexed.changes, qPrintable(record.key));
            touchesOthers += looked.changes.size() > 1 ? 1 : 0;
            // What is forgotten in a removal is found by either way of checking it.
            Edit half{u"Remove"_s, {}};
            half.remove(record);
            QCOMPARE(bool(checkEdit(records, half, &m_session->references())),
                     bool(checkEdit(records, half)));
        }
    });
    QVERIFY2(touchesOthers > 20, qPrintable(QString::number(touchesOthers)));
}

void TestRemoval::severalGoAsIfOneAfterTheOther()
{
    RandomEdits edits(24);
    QRandomGenerator random(24);
    for (int i = 0; i < 200; ++i)
        (void)m_session->apply(edits.next(m_session->records()));
    for (int round = 0; round < 20; ++round) {
        CaseRecords rest = m_session->records();
        QList<QUuid> ids;
        CaseRecords::tables(m_session->records(), [&](QStringView, const auto &table) {
            for (const auto &record : table.rows()) {
                if (random.bounded(12) > 0)
                    continue;
                ids.append(record.id.uuid);
                using Record = std::remove_cvref_t<decltype(record)>;
                if (const Record *left = rest.table<Record>().find(record.id))
                    applyToRecords(rest, removalOf(rest, {}, Record(*left)));
            }
        });
        CaseRecords atOnce = m_session->records();
        applyToRecords(atOnce, removalOf(*m_session, u"Remove"_s, ids));
        QCOMPARE(firstDifference(rest, atOnce), QString());
    }
}

QTEST_GUILESS_MAIN(TestRemoval)
#include "tst_removal.moc"
