// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assess.h"
#include "core/assessment/claimunderloss.h"
#include "core/assessment/compiledcase.h"
#include "core/assessment/sensitivity.h"
#include "core/doctrine/doctrineloader.h"
#include "tests/core/assessment/sheetcase.h"

#include <QTest>

#include <bit>

using namespace saranda;
using namespace saranda::test;

namespace {

constexpr int mostUnits = 13;

/// The fewest units whose loss defeats the claim, by trying; -1 where nothing does.
int fewestThatDefeat(ClaimUnderLoss &loss)
{
    int fewest = -1;
    for (unsigned mask = 0; mask < (1u << loss.unitCount()); ++mask) {
        if (fewest >= 0 && std::popcount(mask) >= fewest)
            continue;
        for (int unit = 0; unit < loss.unitCount(); ++unit)
            mask &(1u << unit) ? loss.lose(unit) : loss.restore(unit);
        if (!loss.stands())
            fewest = std::popcount(mask);
    }
    loss.restoreAll();
    return fewest;
}

/// What another ministry might have adopted, where the formula knows a price for it.
EvidenceProfile anotherProfile(EvidenceProfile profile, Dice dice)
{
    for (int level = 1; level < topLevel; ++level)
        profile.corroboration[std::size_t(level)] = dice.pick(5);
    profile.corroborationPrimaries = dice.pick(3);
    profile.seriesFacts = 1 + dice.pick(3);
    profile.seriesOriginMargin = dice.pick(3);
    profile.noAlternativeCap = 1 + dice.pick(4);
    profile.hardToReconcileCap = 1 + dice.pick(5);
    profile.secondBestCap = 1 + dice.pick(5);
    profile.impossibleInTimeCap = dice.pick(2);
    profile.generalFactCap = 1 + dice.pick(3);
    return profile;
}

} // namespace

/// The bounds of the smallest defeat, which come from prices, without the exact search.
class TestDefeatPrices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whereNothingIsSharedTheBoundsMeet_data();
    void whereNothingIsSharedTheBoundsMeet();
    void aDefeatTooLargeToSearchForIsProvedByItsPrice_data();
    void aDefeatTooLargeToSearchForIsProvedByItsPrice();

private:
    Doctrine m_doctrine;
};

void TestDefeatPrices::initTestCase()
{
    auto doctrine = builtInDoctrine();
    QVERIFY2(doctrine, qPrintable(doctrine ? QString() : doctrine.error().detail));
    m_doctrine = *doctrine;
}

void TestDefeatPrices::whereNothingIsSharedTheBoundsMeet_data()
{
    QTest::addColumn<bool>("isShared");
    QTest::addColumn<bool>("byOrigin");
    QTest::newRow("each exhibit once") << false << false;
    QTest::newRow("shared exhibits") << true << false;
    QTest::newRow("shared origins") << false << true;
}

/// The price of a formula without a unit in two places is exact; with one it is a bracket.
void TestDefeatPrices::whereNothingIsSharedTheBoundsMeet()
{
    QFETCH(bool, isShared);
    QFETCH(bool, byOrigin);
    const SearchBudget onlyBounds{60, 0, 0};
    int tried = 0;
    int met = 0;
    std::array<int, mostUnits + 1> bySize{};
    for (unsigned seed = 0; seed < 1500; ++seed) {
        SheetShape shape;
        shape.isShared = isShared;
        shape.isStrong = seed % 2 == 0;
        Doctrine doctrine = m_doctrine;
        if (seed % 3 == 2)
            doctrine.profile = anotherProfile(doctrine.profile, Dice::seeded(seed));
        CaseMaker maker = sheetCase(seed, shape);
        const auto plain = assess(maker.records(), doctrine, {{}, false});
        maker.claims.front().standard = plain->claims.front().level;
        if (plain->claims.front().level == 0)
            continue;
        const CaseRecords records = maker.records();
        const auto compiled = CompiledCase::compile(records, doctrine);
        ClaimUnderLoss loss(compiled->network(), 0, byOrigin ? LossUnit::Origin : LossUnit::Exhibit,
                            [&](int a, int b) { return compiled->isExhibitBefore(a, b); });
        if (loss.unitCount() > mostUnits)
            continue;
        const int fewest = fewestThatDefeat(loss);
        ClaimResult result = assess(records, doctrine, {{}, false})->claims.front();
        addSensitivity(*compiled, result, onlyBounds);
        const SmallestDefeat &defeat =
            byOrigin ? result.smallestDefeatByOrigin : result.smallestDefeat;
        const QByteArray place = "seed " + QByteArray::number(seed) + ": "
            + QByteArray::number(defeat.lower) + ".." + QByteArray::number(defeat.upper)
            + ", by trying " + QByteArray::number(fewest);
        QVERIFY2(defeat.possible == (fewest >= 0), place);
        if (fewest < 0)
            continue;
        QVERIFY2(defeat.lower <= fewest && fewest <= defeat.upper, place);
        QVERIFY2(isShared || byOrigin || defeat.exact, place);
        ++tried;
        ++bySize[std::size_t(fewest)];
        met += defeat.exact;
    }
    qInfo("%d of %d bounds met; defeats by size 1..: %d %d %d %d %d", met, tried, bySize[1],
          bySize[2], bySize[3], bySize[4], bySize[5]);
    QVERIFY(met * 100 > tried * (isShared ? 80 : 98)); // a challenge is priced at its cheapest
    QVERIFY(bySize[4] > 0);
}

void TestDefeatPrices::aDefeatTooLargeToSearchForIsProvedByItsPrice_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<int>("fewest");
    QTest::newRow("one fact, forty origins") << u"fact"_s << 40;
    QTest::newRow("two arguments of twenty each") << u"arguments"_s << 40;
    QTest::newRow("three premises, the cheapest falls") << u"premises"_s << 20;
    QTest::newRow("all but one of twelve indicators") << u"series"_s << 33;
    QTest::newRow("the same with weak sources beside") << u"weak series"_s << 33;
    QTest::newRow("all origins but the common one") << u"common origin"_s << 12;
    QTest::newRow("the same, and one indicator without it drops out") << u"stray"_s << 12;
    QTest::newRow("corroboration is undone, weaker sources stay") << u"crowd"_s << 27;
}

/// Trying sets of this size one by one would never end: the bounds have to meet.
void TestDefeatPrices::aDefeatTooLargeToSearchForIsProvedByItsPrice()
{
    QFETCH(QString, shape);
    QFETCH(int, fewest);
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.claim(u"C-1"_s, u"breach"_s, {}, 3);
    maker.factAt(u"F-99"_s, 5);
    maker.argue(u"C-1"_s, u"breach.rule-binding"_s, {u"F-99"_s});
    int made = 0;
    const auto addFact = [&](int exhibits) {
        const QString fact = u"F-%1"_s.arg(maker.facts.size());
        maker.fact(fact);
        for (int i = 0; i < exhibits; ++i) {
            const QString exhibit = u"E-%1"_s.arg(++made);
            maker.exhibit(exhibit);
            maker.cite(fact, exhibit);
        }
        return fact;
    };
    const QString element = u"breach.conduct"_s;
    if (shape == u"fact"_s) {
        maker.argue(u"C-1"_s, element, {addFact(40)});
    } else if (shape == u"arguments"_s) {
        for (int i = 0; i < 2; ++i)
            maker.argue(u"C-1"_s, element, {addFact(20)});
    } else if (shape == u"premises"_s) {
        const QStringList premises{addFact(25), addFact(20), addFact(30)};
        maker.argue(u"C-1"_s, element, premises);
    } else if (shape == u"crowd"_s) { // four at 2 lift to 3; ten at 1 lift to 2 and no further
        const QString fact = addFact(40);
        for (int i = 0; i < 40; ++i)
            maker.exhibits[maker.exhibits.size() - 40 + std::size_t(i)].reliability =
                i < 30 ? Reliability::C : Reliability::D;
        maker.argue(u"C-1"_s, element, {fact});
    } else {
        for (int i = 0; i < 12; ++i) {
            const bool isStray = shape == u"stray"_s && i == 0;
            const bool isCommon = shape == u"common origin"_s || (shape == u"stray"_s && i > 0);
            const QString fact = addFact(isStray ? 1 : isCommon ? 2 : 3);
            if (shape == u"weak series"_s || isStray) {
                for (int weak = 0; weak < 2; ++weak) {
                    const QString exhibit = u"E-%1"_s.arg(++made);
                    maker.exhibit(exhibit, u"C2"_s);
                    maker.cite(fact, exhibit);
                }
            }
            if (isCommon)
                maker.exhibits.back().origin = u"common"_s;
            maker.indicate(u"C-1"_s, element, fact);
        }
        maker.alternative(u"C-1"_s, element, u"H-1"_s, {u"F-99"_s});
    }
    const auto answer = assess(maker.records(), m_doctrine);
    const ClaimResult &claim = answer->claims.front();
    QVERIFY(claim.established);
    QCOMPARE(claim.smallestDefeat.upper, fewest);
    QCOMPARE(claim.smallestDefeat.lower, fewest);
    QVERIFY(claim.smallestDefeat.exact);
    QCOMPARE(int(claim.smallestDefeat.exhibits.size()), fewest);
}

QTEST_GUILESS_MAIN(TestDefeatPrices)
#include "tst_defeatprices.moc"
