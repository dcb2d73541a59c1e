// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/recordread.h"
#include "tests/core/merge/twocopies.h"

using namespace saranda;
using namespace saranda::test;

/// What has to hold of every merge, for cases and edits made up at random: nothing is lost.
class TestMergeProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCaseWithItselfIsItself();
    void withItsAncestorTheNewerOneStays();
    void disjointFieldsComeToTheUnion();
    void whatOnlyOneSideTouchedIsAsThatSideHasIt();
    void preferringASideKeepsAllOfIt();

private:
    void work(CaseSession &session, RandomEdits &edits, int count) const;

    std::unique_ptr<TwoCopies> m_two;
};

namespace {

constexpr int rounds = 12;

/// The touched records of an edit history, by id.
QSet<QUuid> touchedAfter(const CaseHistory &history, qint64 common)
{
    QSet<QUuid> touched;
    for (const AuditEntry &entry : history.entries) {
        for (const AuditChange &change : entry.changes) {
            if (entry.number > common)
                touched.insert(change.record);
        }
    }
    return touched;
}

/// Gives a record's fields to either side, to both or to neither, at random.
class FieldDealer
{
public:
    explicit FieldDealer(quint32 seed)
        : m_random(seed)
    { }

    template <typename Record>
    void deal(const CaseRecords &records, const Record &record, Edit &mine, Edit &theirs,
              CaseRecords &expected)
    {
        Record other = record;
        RandomFiller filler(m_random, records);
        Record::fields(other, filler);
        // What has been released stays as it is.
        if (filler.isImpossible || std::is_same_v<Record, Release>)
            return;
        const QJsonObject before = toJson(record);
        const QJsonObject after = toJson(other);
        QJsonObject left = before;
        QJsonObject right = before;
        QJsonObject both = before;
        QStringList names = before.keys() + after.keys();
        names.removeDuplicates();
        for (const QString &name : std::as_const(names)) {
            // What could close a circle, or clash with another key, stays as it is.
            if (name == u"id" || name == u"derivedFrom" || name == u"challenge"
                || name == u"citations" || name == u"elements")
                continue;
            const int whose = m_random.bounded(4);
            if (whose == 0)
                continue;
            for (QJsonObject *side :
                 {whose != 2 ? &left : nullptr, whose != 1 ? &right : nullptr, &both}) {
                if (side && after.contains(name))
                    side->insert(name, after.value(name));
                else if (side)
                    side->remove(name);
            }
        }
        put(mine, record, left);
        put(theirs, record, right);
        expected.table<Record>().put(recordFrom<Record>(both, record.id.uuid));
    }

private:
    template <typename Record>
    static void put(Edit &edit, const Record &record, const QJsonObject &json)
    {
        edit.modify(record, recordFrom<Record>(json, record.id.uuid));
    }

    QRandomGenerator m_random;
};

} // namespace

void TestMergeProperties::init()
{
    m_two = std::make_unique<TwoCopies>();
}

void TestMergeProperties::work(CaseSession &session, RandomEdits &edits, int count) const
{
    for (int i = 0; i < count; ++i) {
        // A made-up edit may be one that cannot be: then it is simply not made.
        const Result<> applied = session.apply(edits.next(session.records()));
        Q_UNUSED(applied)
    }
}

void TestMergeProperties::aCaseWithItselfIsItself()
{
    RandomEdits edits(1);
    work(*m_two->mine, edits, 60);
    m_two->part();
    const Result<MergePlan> plan = m_two->plan();
    VERIFY_DONE(plan);
    QVERIFY(plan->edit.isEmpty());
    QVERIFY(plan->conflicts.empty());
}

void TestMergeProperties::withItsAncestorTheNewerOneStays()
{
    RandomEdits edits(2);
    work(*m_two->mine, edits, 40);
    for (int round = 0; round < rounds; ++round) {
        m_two->part();
        work(*m_two->theirs, edits, 10);
        const Result<MergePlan> forward = m_two->plan();
        VERIFY_DONE(forward);
        QVERIFY(forward->conflicts.empty());
        QCOMPARE(firstDifference(m_two->merged(*forward), m_two->theirs->records()), QString());
        std::swap(m_two->mine, m_two->theirs);
        const Result<MergePlan> backward = m_two->plan();
        VERIFY_DONE(backward);
        QVERIFY(backward->edit.isEmpty());
        std::swap(m_two->mine, m_two->theirs);
        VERIFY_DONE(m_two->mine->apply(forward->edit));
    }
}

void TestMergeProperties::disjointFieldsComeToTheUnion()
{
    RandomEdits edits(3);
    work(*m_two->mine, edits, 60);
    for (quint32 round = 0; round < rounds; ++round) {
        m_two->part();
        FieldDealer dealer(round);
        const CaseRecords records = m_two->mine->records();
        CaseRecords expected = records;
        Edit mine{u"Mine"_s, {}};
        Edit theirs{u"Theirs"_s, {}};
        CaseRecords::tables(records, [&](QStringView, const auto &table) {
            for (const auto &record : table.rows())
                dealer.deal(records, record, mine, theirs, expected);
        });
        VERIFY_DONE(m_two->mine->apply(mine));
        VERIFY_DONE(m_two->theirs->apply(theirs));
        const Result<MergePlan> plan = m_two->plan();
        VERIFY_DONE(plan);
        QVERIFY2(plan->conflicts.empty(),
                 qPrintable(plan->conflicts.empty()
                                ? QString()
                                : plan->conflicts[0].kind + u' ' + plan->conflicts[0].field));
        QCOMPARE(firstDifference(m_two->merged(*plan), expected), QString());
    }
}

/// Whatever both do, records only one side touched come out as that side left them, unless a
/// removal of the other took something out of them.
void TestMergeProperties::whatOnlyOneSideTouchedIsAsThatSideHasIt()
{
    RandomEdits edits(4);
    work(*m_two->mine, edits, 40);
    int compared = 0;
    for (int round = 0; round < rounds; ++round) {
        m_two->part();
        const qint64 common = qint64(m_two->mine->log()->size());
        RandomEdits theirEdits(1000 + quint32(round));
        work(*m_two->mine, edits, 6);
        work(*m_two->theirs, theirEdits, 6);
        const Result<MergePlan> plan = m_two->plan({{}, MergeSide::Mine});
        if (plan) {
            const QSet<QUuid> byMine = touchedAfter(*historyOf(*m_two->mine), common);
            const QSet<QUuid> byTheirs = touchedAfter(*historyOf(*m_two->theirs), common);
            const CaseRecords merged = m_two->merged(*plan);
            const bool hasRemovals = plan->removed > 0 || !plan->conflicts.empty();
            CaseRecords::tables(m_two->theirs->records(), [&](QStringView, const auto &table) {
                using Record = std::remove_cvref_t<decltype(table.rows().front())>;
                for (const Record &record : table.rows()) {
                    if (!byTheirs.contains(record.id.uuid) || byMine.contains(record.id.uuid))
                        continue;
                    const Record *found = merged.table<Record>().find(record.id);
                    QVERIFY2(found || hasRemovals, qPrintable(record.key));
                    if (!found || hasRemovals)
                        continue;
                    Record expected = record;
                    expected.key = found->key; // may have been taken
                    if constexpr (!std::is_same_v<Record, Draft>)
                        QVERIFY2(*found == expected, qPrintable(record.key));
                    ++compared;
                }
            });
            VERIFY_DONE(m_two->mine->apply(plan->edit));
            QCOMPARE(problemsOf(m_two->mine->verify()), QString());
        }
    }
    QVERIFY2(compared > 10, qPrintable(QString::number(compared)));
}

void TestMergeProperties::preferringASideKeepsAllOfIt()
{
    RandomEdits edits(5);
    work(*m_two->mine, edits, 40);
    for (int round = 0; round < rounds; ++round) {
        m_two->part();
        RandomEdits theirEdits(2000 + quint32(round));
        work(*m_two->mine, edits, 6);
        work(*m_two->theirs, theirEdits, 6);
        const Result<MergePlan> open = m_two->plan();
        const Result<MergePlan> settled = m_two->plan({{}, MergeSide::Theirs});
        if (open && settled) {
            QVERIFY(!settled->hasOpenConflicts());
            for (const MergeConflict &conflict : settled->conflicts)
                QVERIFY(conflict.settled == MergeSide::Theirs);
            const Result<CaseHistory> mine = historyOf(*m_two->mine);
            const Result<CaseHistory> theirs = historyOf(*m_two->theirs);
            // Step by step it comes to the same.
            const CaseRecords whole = m_two->merged(*settled);
            for (const Edit &step : mergeSteps(*mine, *theirs, *settled))
                VERIFY_DONE(m_two->mine->apply(step));
            QCOMPARE(firstDifference(m_two->mine->records(), whole), QString());
        }
    }
}

QTEST_GUILESS_MAIN(TestMergeProperties)
#include "tst_mergeproperties.moc"
