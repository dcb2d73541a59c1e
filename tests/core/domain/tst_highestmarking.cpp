// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/highestmarking.h"

#include <QJsonArray>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

class TestHighestMarking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenCaseIsOpen();
    void whatIsDeepInsideCounts();
    void aFileHasAMarkingOfItsOwn();
    void aWordOutsideTheSchemeCountsAsTheHighest();
    void withoutASchemeThereIsNone();
};

namespace {

CaseRecords aCase()
{
    CaseRecords records;
    records.info.markings = {u"public"_s, u"restricted"_s, u"secret"_s};
    Fact fact;
    fact.id = Fact::Id::make();
    fact.key = u"F-1"_s;
    fact.citations.append(Citation());
    records.facts.put(fact);
    Claim claim;
    claim.id = Claim::Id::make();
    claim.key = u"C-1"_s;
    ElementSheet sheet;
    sheet.finding = Finding();
    claim.elements.append(sheet);
    records.claims.put(claim);
    return records;
}

} // namespace

void TestHighestMarking::anOpenCaseIsOpen()
{
    QCOMPARE(highestMarking(aCase()), u"public"_s);
}

void TestHighestMarking::whatIsDeepInsideCounts()
{
    CaseRecords records = aCase();
    Fact fact = records.facts.rows()[0];
    fact.citations[0].marking = u"restricted"_s;
    records.facts.put(fact);
    QCOMPARE(highestMarking(records), u"restricted"_s);
    Claim claim = records.claims.rows()[0];
    claim.elements[0].finding->marking = u"secret"_s;
    records.claims.put(claim);
    QCOMPARE(highestMarking(records), u"secret"_s);
}

void TestHighestMarking::aFileHasAMarkingOfItsOwn()
{
    CaseRecords records = aCase();
    Exhibit exhibit;
    exhibit.id = Exhibit::Id::make();
    exhibit.key = u"E-1"_s;
    exhibit.file = StoredFile();
    exhibit.renditions.append(StoredFile());
    records.exhibits.put(exhibit);
    QCOMPARE(highestMarking(records), u"public"_s);
    exhibit.renditions[0].extra.insert(u"marking"_s, u"restricted"_s);
    records.exhibits.put(exhibit);
    QCOMPARE(highestMarking(records), u"restricted"_s);
    for (const QJsonValue &wrong : {QJsonValue(3), QJsonValue(QJsonArray{u"public"_s})}) {
        exhibit.file->extra.insert(u"marking"_s, wrong);
        records.exhibits.put(exhibit);
        QCOMPARE(highestMarking(records), u"secret"_s);
    }
}

void TestHighestMarking::aWordOutsideTheSchemeCountsAsTheHighest()
{
    CaseRecords records = aCase();
    Fact fact = records.facts.rows()[0];
    fact.marking = u"sceret"_s;
    records.facts.put(fact);
    QCOMPARE(highestMarking(records), u"secret"_s);
}

void TestHighestMarking::withoutASchemeThereIsNone()
{
    CaseRecords records = aCase();
    records.info.markings.clear();
    QCOMPARE(highestMarking(records), QString());
}

QTEST_GUILESS_MAIN(TestHighestMarking)
#include "tst_highestmarking.moc"
