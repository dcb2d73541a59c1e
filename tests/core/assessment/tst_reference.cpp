// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assess.h"
#include "core/assessment/assessmentjson.h"
#include "core/doctrine/doctrineloader.h"
#include "tests/core/assessment/levelcheck.h"
#include "tests/core/assessment/randomcase.h"

#include <QTest>

using namespace saranda;
using namespace saranda::test;

/// The engine against the slow reference on random cases, level by level.
class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theEngineSaysWhatTheReferenceSays_data();
    void theEngineSaysWhatTheReferenceSays();
    void orderOfEntryDoesNotMatter();

private:
    Doctrine m_doctrine;
};

void TestReference::initTestCase()
{
    auto doctrine = builtInDoctrine();
    QVERIFY2(doctrine, qPrintable(doctrine ? QString() : doctrine.error().detail));
    m_doctrine = *doctrine;
}

void TestReference::theEngineSaysWhatTheReferenceSays_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("size");
    QTest::newRow("small cases") << 0 << 1000 << 6;
    QTest::newRow("middling cases") << 10000 << 700 << 14;
    QTest::newRow("bigger cases") << 20000 << 150 << 30;
    QTest::newRow("mixed cases") << 30000 << 1500 << 0;
    QTest::newRow("measures before and after knowledge") << 40000 << 500 << 8;
}

void TestReference::theEngineSaysWhatTheReferenceSays()
{
    QFETCH(int, first);
    QFETCH(int, count);
    QFETCH(int, size);
    long long compared = 0;
    std::array<int, 6> seen{};
    for (int seed = first; seed < first + count; ++seed) {
        CaseShape shape;
        shape.exhibits = size;
        shape.facts = size;
        shape.citations = size > 10 ? 12 : 6;
        shape.measures = size == 8;
        if (size == 0)
            shape = CaseShape::mixed(unsigned(seed));
        const CaseRecords records = randomCase(Dice::seeded(unsigned(seed)), shape).records();
        const auto answer = assess(records, m_doctrine, {{}, false});
        QVERIFY(answer);
        bool isEqual = true;
        compared += compareWithReference(
            *answer, records, [&](const QString &what, int engine, int reference) {
                qWarning("%s: engine %d, reference %d", qPrintable(what), engine, reference);
                isEqual = false;
            });
        QVERIFY2(isEqual, qPrintable(u"seed %1"_s.arg(seed)));
        for (const ClaimResult &claim : answer->claims) {
            for (const ElementResult &element : claim.elements)
                ++seen[std::size_t(element.level)];
        }
    }
    qInfo("%d cases, %lld levels compared; elements by level: %d %d %d %d %d %d", count, compared,
          seen[0], seen[1], seen[2], seen[3], seen[4], seen[5]);
    for (const int each : seen)
        QVERIFY(each > 0); // a level the cases never reach would be a level never compared
}

void TestReference::orderOfEntryDoesNotMatter()
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        const CaseMaker maker = randomCase(Dice::seeded(seed));
        const CaseRecords straight = maker.records();
        const CaseRecords mixed = maker.shuffled(seed);
        const auto first = assess(straight, m_doctrine);
        const auto second = assess(mixed, m_doctrine);
        QVERIFY(first && second);
        QVERIFY2(writeAssessmentJson(*first, straight, m_doctrine)
                     == writeAssessmentJson(*second, mixed, m_doctrine),
                 qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY(first->exhibits == second->exhibits);
        QVERIFY(first->facts == second->facts);
        QVERIFY(first->claims == second->claims);
    }
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
