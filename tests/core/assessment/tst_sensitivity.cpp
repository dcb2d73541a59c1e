// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assess.h"
#include "core/assessment/claimunderloss.h"
#include "core/assessment/sensitivity.h"
#include "core/doctrine/doctrineloader.h"
#include "tests/core/assessment/establishedcase.h"
#include "tests/core/assessment/reference.h"

#include <QTest>

#include <bit>

using namespace saranda;
using namespace saranda::test;

/// What carries a claim and what defeats it, against brute force.
class TestSensitivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLossIsARevaluationWithTheOtherSideFrozen();
    void theSmallestDefeatIsTheSmallest_data();
    void theSmallestDefeatIsTheSmallest();
    void responsibilityIsThatOfTheSmallestDecisiveSet();
    void strikingTheDefeatDefeats();
    void agreedExhibitsCannotBeLost();
    void anExhibitOnBothSidesIsFlagged();
    void theNeededMarkingIsTheMostOpen();
    void theNeededMarkingIsThatOfFactsToo();
    void theNeededMarkingIsTheFirstAtWhichTheClaimIsEstablished();
    void aSeriesOfThreeOriginsNeedsAllThree();
    void aLossUnderAnotherProfileIsAStrike();

private:
    Doctrine m_doctrine;
};

void TestSensitivity::initTestCase()
{
    auto doctrine = builtInDoctrine();
    QVERIFY2(doctrine, qPrintable(doctrine ? QString() : doctrine.error().detail));
    m_doctrine = *doctrine;
}

void TestSensitivity::aLossIsARevaluationWithTheOtherSideFrozen()
{
    int losses = 0;
    int defeats = 0;
    forEachEstablished(
        0, 2500, {}, m_doctrine,
        [&](unsigned seed, const CaseRecords &records, const CompiledCase &compiled, int claim) {
            ClaimUnderLoss loss(compiled.network(), claim, LossUnit::Exhibit,
                                [&](int a, int b) { return compiled.isExhibitBefore(a, b); });
            Dice dice = Dice::seeded(seed + 99);
            const Claim &record = *records.claims.find(compiled.claimId(claim));
            for (int round = 0; round < 12; ++round) {
                QSet<Exhibit::Id> lost;
                for (int unit = 0; unit < loss.unitCount(); ++unit) {
                    if (dice.pick(round < 6 ? 5 : 2) == 1) {
                        loss.lose(unit);
                        lost.insert(compiled.exhibitId(loss.exhibits(unit).front()));
                    } else {
                        loss.restore(unit);
                    }
                }
                const int expected = reference::Reference(records, lost).claim(record).level;
                QVERIFY2(int(loss.level()) == expected,
                         qPrintable(u"seed %1 claim %2: %3, reference %4"_s.arg(seed)
                                        .arg(record.key)
                                        .arg(int(loss.level()))
                                        .arg(expected)));
                ++losses;
                defeats += !loss.stands();
            }
            loss.restoreAll();
            QVERIFY(loss.stands());
        });
    qInfo("%d losses, %d of them defeats", losses, defeats);
    QVERIFY(defeats > 200 && losses - defeats > 200);
}

void TestSensitivity::theSmallestDefeatIsTheSmallest_data()
{
    QTest::addColumn<bool>("byOrigin");
    QTest::addColumn<bool>("challenges");
    QTest::newRow("by exhibit") << false << false;
    QTest::newRow("by exhibit, with challenges") << false << true;
    QTest::newRow("by origin") << true << false;
    QTest::newRow("by origin, with challenges") << true << true;
}

void TestSensitivity::theSmallestDefeatIsTheSmallest()
{
    QFETCH(bool, byOrigin);
    QFETCH(bool, challenges);
    CaseShape shape;
    shape.exhibits = 14;
    shape.facts = 8;
    shape.citations = 10;
    shape.challenges = challenges;
    std::array<int, 8> bySize{};
    int impossible = 0;
    forEachEstablished(
        10000, 12500, shape, m_doctrine,
        [&](unsigned seed, const CaseRecords &records, const CompiledCase &compiled, int claim) {
            ClaimUnderLoss loss(compiled.network(), claim,
                                byOrigin ? LossUnit::Origin : LossUnit::Exhibit,
                                [&](int a, int b) { return compiled.isExhibitBefore(a, b); });
            if (loss.unitCount() > 12)
                return;
            int smallest = -1;
            unsigned first = 0; // of the smallest, the one whose keys come first
            std::vector<int> alone;
            for (unsigned mask = 0; mask < (1u << loss.unitCount()); ++mask) {
                const int size = std::popcount(mask);
                const unsigned differing = mask ^ first;
                if (smallest >= 0 && size > 1
                    && (size > smallest
                        || (size == smallest && !(differing & (0u - differing) & mask))))
                    continue;
                for (int unit = 0; unit < loss.unitCount(); ++unit) {
                    if (mask & (1u << unit))
                        loss.lose(unit);
                    else
                        loss.restore(unit);
                }
                if (loss.stands())
                    continue;
                if (smallest < 0 || size < smallest || (size == smallest && size > 1)) {
                    smallest = size;
                    first = mask;
                }
                if (size == 1)
                    alone.push_back(std::countr_zero(mask));
            }
            const auto answer = assess(records, m_doctrine);
            const ClaimResult &result = *answer->claim(compiled.claimId(claim));
            const SmallestDefeat &defeat =
                byOrigin ? result.smallestDefeatByOrigin : result.smallestDefeat;
            const QByteArray place = "seed " + QByteArray::number(seed);
            QCOMPARE(defeat.possible, smallest >= 0);
            if (smallest < 0) {
                ++impossible;
                QVERIFY(defeat.exhibits.empty());
                return;
            }
            QVERIFY2(defeat.exact && defeat.upper == smallest && defeat.lower == smallest,
                     place + ": " + QByteArray::number(defeat.lower) + ".."
                         + QByteArray::number(defeat.upper) + ", brute force "
                         + QByteArray::number(smallest));
            QCOMPARE(int(byOrigin ? defeat.origins.size() : defeat.exhibits.size()), smallest);
            ++bySize[std::size_t(std::min(smallest, 7))];
            // The set shown does defeat.
            const QSet<Exhibit::Id> lost(defeat.exhibits.begin(), defeat.exhibits.end());
            const Claim &record = *records.claims.find(compiled.claimId(claim));
            QVERIFY2(reference::Reference(records, lost).claim(record).level < result.required,
                     place);
            // A tie falls to the first by key.
            std::vector<Exhibit::Id> firstByKey;
            for (int unit = 0; unit < loss.unitCount(); ++unit) {
                for (const int exhibit : loss.exhibits(unit)) {
                    if (first & (1u << unit))
                        firstByKey.push_back(compiled.exhibitId(exhibit));
                }
            }
            QVERIFY2(defeat.exhibits == firstByKey, place);
            if (byOrigin)
                return;
            std::vector<Exhibit::Id> carriers;
            for (const int unit : alone)
                carriers.push_back(compiled.exhibitId(loss.exhibits(unit).front()));
            QVERIFY2(std::is_permutation(carriers.begin(), carriers.end(), result.carriedBy.begin(),
                                         result.carriedBy.end()),
                     place);
        });
    qInfo("smallest defeats by size 1..: %d %d %d %d %d %d; impossible: %d", bySize[1], bySize[2],
          bySize[3], bySize[4], bySize[5], bySize[6] + bySize[7], impossible);
    QVERIFY(bySize[1] > 0 && bySize[2] > 0 && bySize[3] > 0);
}

void TestSensitivity::responsibilityIsThatOfTheSmallestDecisiveSet()
{
    std::array<int, 8> bySize{};
    CaseShape shape;
    shape.exhibits = 9;
    shape.citations = 8;
    forEachEstablished(
        20000, 20400, shape, m_doctrine,
        [&](unsigned seed, const CaseRecords &, const CompiledCase &compiled, int claim) {
            ClaimUnderLoss loss(compiled.network(), claim, LossUnit::Exhibit,
                                [&](int a, int b) { return compiled.isExhibitBefore(a, b); });
            const auto stands = [&](unsigned lost) {
                for (int unit = 0; unit < loss.unitCount(); ++unit) {
                    if (lost & (1u << unit))
                        loss.lose(unit);
                    else
                        loss.restore(unit);
                }
                return loss.stands();
            };
            for (int unit = 0; unit < loss.unitCount(); ++unit) {
                int smallest = 0;
                for (unsigned mask = 0; mask < (1u << loss.unitCount()); ++mask) {
                    const int size = std::popcount(mask) + 1;
                    if ((mask & (1u << unit)) || (smallest > 0 && size >= smallest))
                        continue;
                    if (stands(mask) && !stands(mask | (1u << unit)))
                        smallest = size;
                }
                const Responsibility found =
                    responsibilityOf(compiled, compiled.claimId(claim),
                                     compiled.exhibitId(loss.exhibits(unit).front()));
                QVERIFY2(found.size == smallest && found.lower == smallest,
                         qPrintable(u"seed %1: %2..%3, brute force %4"_s.arg(seed)
                                        .arg(found.lower)
                                        .arg(found.size)
                                        .arg(smallest)));
                QCOMPARE(int(found.others.size()), std::max(0, smallest - 1));
                ++bySize[std::size_t(std::min(smallest, 7))];
            }
        });
    qInfo("exhibits by size of their decisive set, 0 = never: %d %d %d %d %d", bySize[0], bySize[1],
          bySize[2], bySize[3], bySize[4]);
    QVERIFY(bySize[0] > 0 && bySize[1] > 0 && bySize[2] > 0 && bySize[3] > 0);
}

void TestSensitivity::strikingTheDefeatDefeats()
{
    int struck = 0;
    forEachEstablished(
        2000, 3200, CaseShape{.exhibits = 40, .facts = 6}, m_doctrine,
        [&](unsigned, const CaseRecords &records, const CompiledCase &compiled, int claim) {
            const auto answer = assess(records, m_doctrine);
            const ClaimResult &result = *answer->claim(compiled.claimId(claim));
            if (!result.smallestDefeat.possible || !result.usedOnBothSides.empty())
                return;
            WhatIf question;
            question.without = result.smallestDefeat.exhibits;
            const auto without = assess(records, m_doctrine, {question, false});
            QVERIFY(!without->claim(result.id)->established);
            QVERIFY(result.smallestDefeat.origins.empty());
            const SmallestDefeat &byOrigin = result.smallestDefeatByOrigin;
            std::vector<QString> origins;
            for (const Exhibit::Id &id : byOrigin.exhibits)
                origins.push_back(answer->exhibit(id)->origin);
            origins.erase(std::unique(origins.begin(), origins.end()), origins.end());
            QCOMPARE(byOrigin.origins, origins);
            ++struck;
        });
    qInfo("%d defeats struck", struck);
    QVERIFY(struck > 10);
}

void TestSensitivity::agreedExhibitsCannotBeLost()
{
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.factAt(u"F-1"_s, 5); // agreed
    maker.claim(u"C-1"_s, u"breach"_s, {}, 4);
    maker.argue(u"C-1"_s, u"breach.rule-binding"_s, {u"F-1"_s});
    maker.argue(u"C-1"_s, u"breach.conduct"_s, {u"F-1"_s});
    auto answer = assess(maker.records(), m_doctrine);
    QVERIFY(answer->claims.front().established);
    QVERIFY(!answer->claims.front().smallestDefeat.possible);
    QVERIFY(answer->claims.front().carriedBy.empty());
    maker.fact(u"F-2"_s);
    maker.exhibit(u"E-2"_s);
    maker.cite(u"F-2"_s, u"E-2"_s);
    maker.claimOf(u"C-1"_s).elements[1].arguments[0].premises = {CaseMaker::factId(u"F-2"_s)};
    answer = assess(maker.records(), m_doctrine);
    QCOMPARE(answer->claims.front().carriedBy,
             std::vector<Exhibit::Id>{CaseMaker::exhibitId(u"E-2"_s)});
    QCOMPARE(answer->claims.front().smallestDefeat.upper, 1);
}

void TestSensitivity::anExhibitOnBothSidesIsFlagged()
{
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.factAt(u"F-1"_s, 5);
    maker.fact(u"F-2"_s);
    maker.fact(u"F-3"_s);
    maker.exhibit(u"E-1"_s);
    maker.exhibit(u"E-2"_s);
    maker.cite(u"F-2"_s, u"E-1"_s);
    maker.cite(u"F-2"_s, u"E-2"_s);
    maker.cite(u"F-3"_s, u"E-2"_s, Stance::Supports, 1);
    maker.claim(u"C-1"_s, u"breach"_s, {}, 4);
    maker.argue(u"C-1"_s, u"breach.rule-binding"_s, {u"F-1"_s});
    maker.argue(u"C-1"_s, u"breach.conduct"_s, {u"F-2"_s});
    maker.argue(u"C-1"_s, u"breach.conduct"_s, {u"F-3"_s}, ArgumentStance::Against);
    const auto answer = assess(maker.records(), m_doctrine);
    QVERIFY(answer->claims.front().established);
    QCOMPARE(answer->claims.front().usedOnBothSides,
             std::vector<Exhibit::Id>{CaseMaker::exhibitId(u"E-2"_s)});
    QCOMPARE(answer->claims.front().smallestDefeat.upper, 2);
}

void TestSensitivity::theNeededMarkingIsTheMostOpen()
{
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.factAt(u"F-1"_s, 5);
    maker.fact(u"F-2"_s);
    maker.exhibit(u"E-1"_s).marking = u"secret"_s;
    maker.exhibit(u"E-2"_s).marking = u"restricted"_s;
    maker.cite(u"F-2"_s, u"E-1"_s);
    maker.cite(u"F-2"_s, u"E-2"_s);
    maker.claim(u"C-1"_s, u"breach"_s, {}, 4);
    maker.argue(u"C-1"_s, u"breach.rule-binding"_s, {u"F-1"_s});
    maker.argue(u"C-1"_s, u"breach.conduct"_s, {u"F-2"_s});
    QCOMPARE(assess(maker.records(), m_doctrine)->claims.front().neededMarking, u"restricted"_s);
    maker.exhibitOf(u"E-2"_s).marking = u"secret"_s;
    QCOMPARE(assess(maker.records(), m_doctrine)->claims.front().neededMarking, u"secret"_s);
    maker.exhibitOf(u"E-2"_s).marking = QString();
    QCOMPARE(assess(maker.records(), m_doctrine)->claims.front().neededMarking, u"public"_s);
}

void TestSensitivity::theNeededMarkingIsThatOfFactsToo()
{
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.factAt(u"F-1"_s, 5).marking = u"secret"_s;
    maker.claim(u"C-1"_s, u"breach"_s, {}, 4);
    maker.argue(u"C-1"_s, u"breach.rule-binding"_s, {u"F-1"_s});
    maker.argue(u"C-1"_s, u"breach.conduct"_s, {u"F-1"_s});
    QCOMPARE(assess(maker.records(), m_doctrine)->claims.front().neededMarking, u"secret"_s);
}

void TestSensitivity::theNeededMarkingIsTheFirstAtWhichTheClaimIsEstablished()
{
    CaseShape shape;
    shape.markings = true;
    int aboveTheFirst = 0;
    int established = 0;
    for (unsigned seed = 0; seed < 250; ++seed) {
        CaseMaker maker = randomCase(Dice::seeded(seed), shape);
        Dice dice = Dice::seeded(seed + 7);
        const QStringList scheme = maker.info.markings;
        const auto mark = [&](QString &marking) {
            if (dice.rarely(5))
                marking = scheme[dice.pick(int(scheme.size()))];
        };
        for (Fact &fact : maker.facts)
            mark(fact.marking);
        for (Claim &claim : maker.claims) {
            claim.standard = 1 + dice.pick(3);
            mark(claim.marking);
            for (ElementSheet &sheet : claim.elements) {
                for (Argument &argument : sheet.arguments)
                    mark(argument.marking);
                for (Indicator &indicator : sheet.indicators)
                    mark(indicator.marking);
                for (Alternative &alternative : sheet.alternatives)
                    mark(alternative.marking);
            }
        }
        const CaseRecords records = maker.records();
        const auto whole = assess(records, m_doctrine);
        QHash<Claim::Id, QString> expected;
        for (const QString &marking : scheme) {
            WhatIf question;
            question.marking = marking;
            const auto limited = assess(records, m_doctrine, {question, false});
            for (const ClaimResult &claim : limited->claims)
                if (claim.established && !expected.contains(claim.id))
                    expected.insert(claim.id, marking);
        }
        for (const ClaimResult &claim : whole->claims) {
            if (!claim.established)
                continue;
            QVERIFY2(claim.neededMarking == expected.value(claim.id),
                     qPrintable(QString::number(seed)));
            ++established;
            aboveTheFirst += claim.neededMarking != scheme.first();
        }
    }
    QVERIFY2(established > 20 && aboveTheFirst > 10,
             qPrintable(u"%1 of %2"_s.arg(aboveTheFirst).arg(established)));
}

/// A profile that asks for more origins than ours does.
void TestSensitivity::aSeriesOfThreeOriginsNeedsAllThree()
{
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.factAt(u"F-1"_s, 5);
    maker.claim(u"C-1"_s, u"breach"_s, {}, 4);
    maker.argue(u"C-1"_s, u"breach.rule-binding"_s, {u"F-1"_s});
    std::vector<Exhibit::Id> exhibits;
    for (int i = 2; i <= 4; ++i) {
        const QString fact = u"F-%1"_s.arg(i);
        const QString exhibit = u"E-%1"_s.arg(i);
        maker.fact(fact);
        maker.exhibit(exhibit);
        maker.cite(fact, exhibit);
        maker.indicate(u"C-1"_s, u"breach.conduct"_s, fact);
        exhibits.push_back(CaseMaker::exhibitId(exhibit));
    }
    maker.alternative(u"C-1"_s, u"breach.conduct"_s, u"H-1"_s, {u"F-1"_s});
    Doctrine doctrine = m_doctrine;
    doctrine.profile.seriesOrigins = 3;
    const auto answer = assess(maker.records(), doctrine);
    const ClaimResult &claim = answer->claims.front();
    QVERIFY(claim.established);
    QCOMPARE(claim.carriedBy, exhibits);
    QCOMPARE(claim.smallestDefeat.upper, 1);
    QVERIFY(claim.smallestDefeat.exact);
}

/// Three origins asked; a few indicators with several weak and strong sources each. Nothing is used
/// on both sides, so losing is striking.
void TestSensitivity::aLossUnderAnotherProfileIsAStrike()
{
    Doctrine doctrine = m_doctrine;
    doctrine.profile.seriesOrigins = 3;
    std::array<int, 6> seen{};
    for (unsigned seed = 0; seed < 150; ++seed) {
        Dice dice = Dice::seeded(seed);
        CaseMaker maker;
        maker.incident(u"op"_s);
        maker.claim(u"C-1"_s, u"breach"_s, {}, 1);
        maker.factAt(u"F-1"_s, 5);
        maker.argue(u"C-1"_s, u"breach.rule-binding"_s, {u"F-1"_s});
        maker.alternative(u"C-1"_s, u"breach.conduct"_s, u"H-1"_s, {u"F-1"_s});
        for (int i = 0; i < 9; ++i)
            maker.exhibit(u"E-%1"_s.arg(i), dice.pick(2) ? u"A2"_s : u"D2"_s).origin =
                u"o%1"_s.arg(dice.pick(5));
        for (int i = 2; i < 5; ++i) {
            const QString fact = u"F-%1"_s.arg(i);
            maker.fact(fact);
            for (int j = 0; j < 4; ++j)
                maker.cite(fact, u"E-%1"_s.arg(dice.pick(9)), Stance::Supports, 1 + dice.pick(5));
            maker.indicate(u"C-1"_s, u"breach.conduct"_s, fact);
        }
        const CaseRecords records = maker.records();
        const auto compiled = CompiledCase::compile(records, doctrine);
        ClaimUnderLoss loss(compiled->network(), 0, LossUnit::Exhibit,
                            [&](int a, int b) { return compiled->isExhibitBefore(a, b); });
        for (int round = 0; round < 12; ++round) {
            WhatIf question;
            for (int unit = 0; unit < loss.unitCount(); ++unit) {
                if (dice.pick(4) == 1) {
                    loss.lose(unit);
                    question.without.push_back(compiled->exhibitId(loss.exhibits(unit).front()));
                } else {
                    loss.restore(unit);
                }
            }
            const auto struck = assess(records, doctrine, {question, false});
            const int expected = struck->claims.front().level;
            QVERIFY2(int(loss.level()) == expected, qPrintable(u"seed %1"_s.arg(seed)));
            ++seen[std::size_t(expected)];
        }
    }
    QVERIFY(seen[0] > 0 && seen[1] > 0 && seen[4] > 0);
}

QTEST_GUILESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
