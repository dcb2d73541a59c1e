// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assess.h"
#include "core/assessment/assessmentjson.h"
#include "core/doctrine/doctrineloader.h"
#include "tests/core/assessment/randomcase.h"
#include "tests/core/assessment/reference.h"

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
}

void TestReference::theEngineSaysWhatTheReferenceSays()
{
    QFETCH(int, first);
    QFETCH(int, count);
    QFETCH(int, size);
    long long compared = 0;
    std::array<int, 6> seen{};
    const auto check = [&](int got, int expected, const QString &what) {
        ++compared;
        if (got == expected)
            return true;
        qWarning("%s: engine %d, reference %d", qPrintable(what), got, expected);
        return false;
    };
    for (int seed = first; seed < first + count; ++seed) {
        CaseShape shape;
        shape.exhibits = size;
        shape.facts = size;
        shape.citations = size > 10 ? 12 : 6;
        const CaseRecords records = randomCase(Dice::seeded(unsigned(seed)), shape).records();
        const auto answer = assess(records, m_doctrine, {{}, false});
        QVERIFY(answer);
        const reference::Reference slow(records);
        bool isEqual = true;
        for (const ExhibitResult &exhibit : answer->exhibits) {
            const Exhibit &record = *records.exhibits.find(exhibit.id);
            isEqual &= check(exhibit.level, slow.exhibit(record), record.key);
            isEqual &= exhibit.origin == slow.origin(record);
        }
        for (const FactResult &fact : answer->facts) {
            const Fact &record = *records.facts.find(fact.id);
            const reference::FactLevels levels = slow.fact(record);
            isEqual &= check(fact.supportFor, levels.supporting, record.key + u" for"_s);
            isEqual &= check(fact.supportAgainst, levels.contrary, record.key + u" against"_s);
            isEqual &= check(fact.level, levels.net, record.key + u" net"_s);
        }
        for (const ClaimResult &claim : answer->claims) {
            const Claim &record = *records.claims.find(claim.id);
            const reference::ClaimLevels levels = slow.claim(record);
            const QString key = record.key + u' ';
            isEqual &= check(claim.level, levels.level, key);
            isEqual &= check(claim.required, levels.required, key + u"required"_s);
            isEqual &= check(claim.established, levels.level >= levels.required, key + u"est"_s);
            for (const BasisResult &basis : claim.bases)
                isEqual &= check(basis.level,
                                 basis.comparisonOnly ? levels.overallControl
                                                      : levels.bases.value(basis.basis, -1),
                                 key + basis.basis);
            for (const ElementResult &element : claim.elements) {
                if (!levels.elements.contains(element.element))
                    continue; // shown though no basis needs it
                const reference::ElementLevels &wanted = levels.elements[element.element];
                const QString name = key + element.element;
                isEqual &= check(element.direct, wanted.direct, name + u" direct"_s);
                isEqual &= check(element.conclusive, wanted.conc, name + u" conc"_s);
                isEqual &= check(element.circumstantial, wanted.circ, name + u" circ"_s);
                isEqual &= check(element.forLevel, wanted.pro, name + u" P"_s);
                isEqual &= check(element.against, wanted.con, name + u" C"_s);
                isEqual &= check(element.level, wanted.level, name);
                for (const AlternativeResult &each : element.alternatives)
                    isEqual &= check(each.excluded, wanted.excluded[each.key], name + each.key);
                ++seen[std::size_t(element.level)];
            }
        }
        QVERIFY2(isEqual, qPrintable(u"seed %1"_s.arg(seed)));
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
