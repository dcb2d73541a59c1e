// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assess.h"
#include "core/assessment/claimunderloss.h"
#include "core/assessment/sensitivity.h"
#include "core/doctrine/doctrineloader.h"
#include "tests/core/assessment/randomcase.h"
#include "tests/core/assessment/reference.h"

#include <QTest>

#include <bit>
#include <set>

using namespace saranda;
using namespace saranda::test;

namespace {

/// Puts each claim's standard at the level it has, so that there is something to lose.
CaseMaker establishedCase(unsigned seed, const CaseShape &shape, const Doctrine &doctrine)
{
    CaseMaker maker = randomCase(Dice::seeded(seed), shape);
    const auto answer = assess(maker.records(), doctrine, {{}, false});
    for (const ClaimResult &claim : answer->claims) {
        for (Claim &record : maker.claims) {
            if (record.id == claim.id && claim.level > 0)
                record.standard = claim.level;
        }
    }
    return maker;
}

} // namespace

/// What carries a claim, what defeats it and what it lacks, against brute force.
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
    void somethingIsMissingExactlyWhereNotEstablished();
    void theEffortsReachWhatIsNeeded();
    void theLeastEffortsAreThese_data();
    void theLeastEffortsAreThese();
    void noSingleFactIsCheaper();
    void lessThanTheEffortIsNotEnough();
    void aGeneralFactIsNeverProposedForASpecificElement();
    void aDefeatTooLargeToSearchForIsProvedByItsPrice_data();
    void aDefeatTooLargeToSearchForIsProvedByItsPrice();
    void agreedExhibitsCannotBeLost();
    void anExhibitOnBothSidesIsFlagged();
    void theNeededMarkingIsTheMostOpen();
    void aSeriesOfThreeOriginsNeedsAllThree();
    void aLossUnderAnotherProfileIsAStrike();

private:
    template <typename Visit>
    void forEachEstablished(unsigned first, unsigned last, const CaseShape &shape, Visit visit);

    Doctrine m_doctrine;
};

void TestSensitivity::initTestCase()
{
    auto doctrine = builtInDoctrine();
    QVERIFY2(doctrine, qPrintable(doctrine ? QString() : doctrine.error().detail));
    m_doctrine = *doctrine;
}

template <typename Visit>
void TestSensitivity::forEachEstablished(unsigned first, unsigned last, const CaseShape &shape,
                                         Visit visit)
{
    for (unsigned seed = first; seed < last; ++seed) {
        const CaseRecords records = establishedCase(seed, shape, m_doctrine).records();
        const auto compiled = CompiledCase::compile(records, m_doctrine);
        QVERIFY(compiled);
        for (const Claim &claim : records.claims.rows()) {
            const int number = compiled->claimNumber(claim.id);
            const Level required = compiled->network().claims[std::size_t(number)].required;
            if (compiled->levels().claims[std::size_t(number)].level >= required)
                visit(seed, records, *compiled, number);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestSensitivity::aLossIsARevaluationWithTheOtherSideFrozen()
{
    int losses = 0;
    int defeats = 0;
    forEachEstablished(
        0, 2500, {},
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
        10000, 12500, shape,
        [&](unsigned seed, const CaseRecords &records, const CompiledCase &compiled, int claim) {
            ClaimUnderLoss loss(compiled.network(), claim,
                                byOrigin ? LossUnit::Origin : LossUnit::Exhibit,
                                [&](int a, int b) { return compiled.isExhibitBefore(a, b); });
            if (loss.unitCount() > 12)
                return;
            int smallest = -1;
            std::vector<int> alone;
            for (unsigned mask = 0; mask < (1u << loss.unitCount()); ++mask) {
                const int size = std::popcount(mask);
                if (smallest >= 0 && size >= smallest && size > 1)
                    continue;
                for (int unit = 0; unit < loss.unitCount(); ++unit) {
                    if (mask & (1u << unit))
                        loss.lose(unit);
                    else
                        loss.restore(unit);
                }
                if (loss.stands())
                    continue;
                if (smallest < 0 || size < smallest)
                    smallest = size;
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
            QCOMPARE(int(defeat.exhibits.size()), smallest);
            ++bySize[std::size_t(std::min(smallest, 7))];
            if (byOrigin)
                return;
            std::vector<Exhibit::Id> carriers;
            for (const int unit : alone)
                carriers.push_back(compiled.exhibitId(loss.exhibits(unit).front()));
            QVERIFY2(std::is_permutation(carriers.begin(), carriers.end(), result.carriedBy.begin(),
                                         result.carriedBy.end()),
                     place);
            // The set shown does defeat.
            const QSet<Exhibit::Id> lost(defeat.exhibits.begin(), defeat.exhibits.end());
            const Claim &record = *records.claims.find(compiled.claimId(claim));
            QVERIFY2(reference::Reference(records, lost).claim(record).level < result.required,
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
        20000, 20400, shape,
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
        2000, 3200, CaseShape{.exhibits = 40, .facts = 6},
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
            QCOMPARE(byOrigin.origins, origins);
            ++struck;
        });
    qInfo("%d defeats struck", struck);
    QVERIFY(struck > 10);
}

void TestSensitivity::somethingIsMissingExactlyWhereNotEstablished()
{
    int established = 0;
    int claims = 0;
    for (unsigned seed = 0; seed < 600; ++seed) {
        const auto answer = assess(randomCase(Dice::seeded(seed)).records(), m_doctrine);
        for (const ClaimResult &claim : answer->claims) {
            QCOMPARE(claim.missing.empty(), claim.established);
            for (const Missing &missing : claim.missing) {
                QVERIFY(missing.have < missing.need);
                QVERIFY(!missing.efforts.empty() && missing.efforts.size() <= 3);
            }
            established += claim.established;
            ++claims;
        }
    }
    qInfo("%d claims, %d established", claims, established);
    QVERIFY(established > 0);
}

/// Does what an effort says to the case, with evidence nobody disputes.
static bool apply(const Missing::Effort &effort, const QString &element, CaseMaker &maker,
                  const QString &claim)
{
    static int made = 0;
    const auto key = [&] { return u"N-%1"_s.arg(++made); };
    const auto addSource = [&](const QString &fact, int level) {
        const QString exhibit = key();
        maker.exhibit(exhibit, u"A2"_s).agreed = true;
        maker.cite(fact, exhibit, Stance::Supports, level);
    };
    const QString incident = [&] {
        for (const Incident &each : maker.incidents) {
            if (each.id == maker.claimOf(claim).incident)
                return each.key;
        }
        return QString();
    }();
    const auto keyOf = [&](Fact::Id id) {
        for (const Fact &fact : maker.facts) {
            if (fact.id == id)
                return fact.key;
        }
        return QString();
    };
    if (effort.contraryAtMost)
        return false; // needs two things done; the parts are checked by themselves
    if (effort.code == "rebut-contrary") {
        for (const Fact::Id id : effort.facts) {
            const QString exhibit = key();
            maker.exhibit(exhibit, u"A2"_s).agreed = true;
            maker.cite(keyOf(id), exhibit, Stance::Contradicts, topLevel);
        }
    } else if (effort.code == "stronger-source") {
        for (const Fact::Id id : effort.facts)
            addSource(keyOf(id), effort.level);
    } else if (effort.code == "independent-source") {
        for (int i = 0; i < effort.sources; ++i)
            addSource(keyOf(*effort.fact), effort.level);
    } else if (effort.code == "new-fact") {
        const QString fact = key();
        maker.factAt(fact, effort.level, {incident});
        maker.argue(claim, element, {fact});
    } else if (effort.code == "new-indicator" || effort.code == "other-side") {
        for (const NetworkSide side :
             {NetworkSide::StateInfrastructure, NetworkSide::StatePerpetrator}) {
            if (effort.code == "new-indicator" && side == NetworkSide::StatePerpetrator)
                break;
            const QString fact = key();
            maker.factAt(fact, effort.level, {incident});
            maker.indicate(claim, element, fact,
                           effort.code == "other-side" ? side : NetworkSide::None);
        }
    } else if (effort.code == "exclude-alternative") {
        const QString fact = key();
        maker.factAt(fact, effort.level, {incident});
        for (Alternative &each : maker.sheet(claim, element).alternatives) {
            if (each.key == effort.alternative)
                each.incompatible.append(CaseMaker::factId(fact));
        }
    } else if (effort.code == "state-alternatives") {
        const QString fact = key();
        maker.factAt(fact, effort.level, {incident});
        maker.alternative(claim, element, u"H-new"_s, {fact});
    } else {
        return false;
    }
    return true;
}

namespace {

/// "stronger-source F-1,F-2 to 3, 1 source(s), cost 2"
QString shown(const Missing::Effort &effort, const CaseRecords &records)
{
    QStringList facts;
    for (const Fact::Id &id : effort.facts)
        facts.append(records.facts.keyOf(id));
    return u"%1 %2%3 to %4, %5 source(s), cost %6%7"_s
        .arg(QString::fromLatin1(effort.code.data(), qsizetype(effort.code.size())),
             facts.join(u','), effort.alternative)
        .arg(effort.level)
        .arg(effort.sources)
        .arg(effort.cost)
        .arg(effort.contraryAtMost ? u", against at most %1"_s.arg(*effort.contraryAtMost)
                                   : QString());
}

} // namespace

/// The facts by which a sheet argues for its element, but for those that do other things as well.
static std::vector<Fact::Id> factsHelping(const CaseRecords &records, const Doctrine &doctrine,
                                          Claim::Id claim, const QString &element)
{
    const Claim &record = *records.claims.find(claim);
    std::set<Fact::Id> helping;
    std::set<Fact::Id> hindering;
    for (const Fact &fact : records.facts.rows()) {
        if (doctrine.element(element)->isSpecific && !fact.incidents.contains(record.incident))
            hindering.insert(fact.id); // a general fact
        for (const Citation &citation : fact.citations) {
            if (citation.challenge)
                hindering.insert(*citation.challenge);
        }
    }
    for (const Exhibit &exhibit : records.exhibits.rows()) {
        if (exhibit.challenge)
            hindering.insert(*exhibit.challenge);
    }
    for (const ElementSheet &sheet : record.elements) {
        for (const Argument &argument : sheet.arguments) {
            if (argument.challenge)
                hindering.insert(*argument.challenge);
            if (sheet.element == element)
                (argument.stance == ArgumentStance::For ? helping : hindering)
                    .insert(argument.premises.begin(), argument.premises.end());
        }
        for (const Indicator &indicator : sheet.indicators) {
            if (sheet.element == element)
                helping.insert(indicator.fact);
        }
        for (const Alternative &alternative : sheet.alternatives) {
            hindering.insert(alternative.supportedBy.begin(), alternative.supportedBy.end());
            if (sheet.element == element)
                helping.insert(alternative.incompatible.begin(), alternative.incompatible.end());
        }
    }
    std::vector<Fact::Id> facts;
    std::set_difference(helping.begin(), helping.end(), hindering.begin(), hindering.end(),
                        std::back_inserter(facts));
    return facts;
}

void TestSensitivity::theEffortsReachWhatIsNeeded()
{
    QMap<QString, int> done;
    for (unsigned seed = 0; seed < 500; ++seed) {
        const CaseMaker maker = randomCase(Dice::seeded(seed));
        const CaseRecords records = maker.records();
        const auto answer = assess(records, m_doctrine);
        for (const ClaimResult &claim : answer->claims) {
            const QString key = records.claims.keyOf(claim.id);
            for (const Missing &missing : claim.missing) {
                for (const Missing::Effort &effort : missing.efforts) {
                    CaseMaker changed = maker;
                    if (!apply(effort, missing.element, changed, key))
                        continue;
                    const QString code =
                        QString::fromLatin1(effort.code.data(), qsizetype(effort.code.size()));
                    ++done[code];
                    const auto after = assess(changed.records(), m_doctrine, {{}, false});
                    QVERIFY(after);
                    for (const ElementResult &element : after->claim(claim.id)->elements) {
                        if (element.element == missing.element)
                            QVERIFY2(
                                element.level >= missing.need,
                                qPrintable(u"seed %1 %2 %3: %4 to %5 gives %6, need %7"_s.arg(seed)
                                               .arg(key, missing.element, code)
                                               .arg(effort.level)
                                               .arg(element.level)
                                               .arg(missing.need)));
                    }
                }
            }
        }
    }
    for (auto it = done.begin(); it != done.end(); ++it)
        qInfo("%s: %d", qPrintable(it.key()), it.value());
    QVERIFY(done.size() >= 6);
}

void TestSensitivity::theLeastEffortsAreThese_data()
{
    QTest::addColumn<QList<int>>("premises"); // support of each premise of one argument
    QTest::addColumn<QList<int>>("indicators"); // of one origin
    QTest::addColumn<int>("against");
    QTest::addColumn<QStringList>("efforts");
    QTest::newRow("one weak fact")
        << QList<int>{2} << QList<int>() << 0
        << QStringList{u"stronger-source F-1 to 3, 1 source(s), cost 1"_s,
                       u"independent-source F-1 to 2, 3 source(s), cost 3"_s,
                       u"new-fact  to 3, 1 source(s), cost 4"_s};
    QTest::newRow("two weak facts of three")
        << QList<int>{1, 2, 4} << QList<int>() << 0
        << QStringList{u"stronger-source F-1,F-2 to 3, 1 source(s), cost 3"_s,
                       u"new-fact  to 3, 1 source(s), cost 4"_s};
    QTest::newRow("a series of one origin")
        << QList<int>() << QList<int>{3, 3} << 0
        << QStringList{u"independent-source F-11 to 2, 1 source(s), cost 1"_s,
                       u"new-fact  to 3, 1 source(s), cost 4"_s};
    QTest::newRow("one weak fact and something against it")
        << QList<int>{2} << QList<int>() << 3
        << QStringList{u"stronger-source F-1 to 4, 1 source(s), cost 2"_s,
                       u"independent-source F-1 to 2, 3 source(s), cost 4, against at most 2"_s,
                       u"new-fact  to 4, 1 source(s), cost 5"_s};
}

/// At least 3 is asked, on the balance of probabilities.
void TestSensitivity::theLeastEffortsAreThese()
{
    QFETCH(QList<int>, premises);
    QFETCH(QList<int>, indicators);
    QFETCH(int, against);
    QFETCH(QStringList, efforts);
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.claim(u"C-1"_s, u"breach"_s, {}, 3);
    maker.factAt(u"F-9"_s, 5);
    maker.argue(u"C-1"_s, u"breach.rule-binding"_s, {u"F-9"_s});
    QStringList facts;
    for (int i = 0; i < premises.size(); ++i) {
        facts.append(u"F-%1"_s.arg(i + 1));
        maker.factAt(facts.last(), premises[i]);
    }
    if (!facts.isEmpty())
        maker.argue(u"C-1"_s, u"breach.conduct"_s, facts);
    for (int i = 0; i < indicators.size(); ++i) {
        const QString fact = u"F-%1"_s.arg(i + 11);
        maker.factAt(fact, indicators[i]);
        maker.exhibits.back().origin = u"one"_s;
        maker.indicate(u"C-1"_s, u"breach.conduct"_s, fact);
    }
    if (!indicators.isEmpty())
        maker.alternative(u"C-1"_s, u"breach.conduct"_s, u"H-1"_s, {u"F-9"_s});
    if (against > 0) {
        maker.factAt(u"F-8"_s, against);
        maker.argue(u"C-1"_s, u"breach.conduct"_s, {u"F-8"_s}, ArgumentStance::Against);
    }
    const CaseRecords records = maker.records();
    const auto answer = assess(records, m_doctrine);
    QCOMPARE(answer->claims.front().missing.size(), std::size_t(1));
    QStringList given;
    for (const Missing::Effort &effort : answer->claims.front().missing.front().efforts)
        given.append(shown(effort, records));
    QCOMPARE(given.join(u'\n'), efforts.join(u'\n'));
}

/// Whatever single fact would do with more support is listed, or three efforts that cost no more.
/// Facts that are themselves a challenge, or used on both sides, are left to the lawyer.
void TestSensitivity::noSingleFactIsCheaper()
{
    int found = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        const CaseMaker maker = randomCase(Dice::seeded(seed), CaseShape::mixed(seed));
        const CaseRecords records = maker.records();
        const int standard = 1 + int(seed % 5);
        AssessOptions options;
        options.whatIf.standard = standard;
        const auto answer = assess(records, m_doctrine, options);
        for (const ClaimResult &claim : answer->claims) {
            for (const Missing &missing : claim.missing) {
                const std::vector<Missing::Effort> &efforts = missing.efforts;
                for (const Fact::Id id :
                     factsHelping(records, m_doctrine, claim.id, missing.element)) {
                    const int before = answer->fact(id)->supportFor;
                    int level = before;
                    bool isEnough = false;
                    while (!isEnough && ++level <= topLevel) {
                        CaseMaker changed = maker;
                        apply({"stronger-source", id, {}, level, level - before, {id}, 1, {}},
                              missing.element, changed, records.claims.keyOf(claim.id));
                        options.sensitivity = false;
                        const auto after = assess(changed.records(), m_doctrine, options);
                        for (const ElementResult &element : after->claim(claim.id)->elements) {
                            if (element.element == missing.element)
                                isEnough = element.level >= missing.need;
                        }
                    }
                    if (!isEnough)
                        continue;
                    ++found;
                    const bool isListed = std::any_of(
                        efforts.begin(), efforts.end(), [&](const Missing::Effort &effort) {
                            if (effort.code == "independent-source")
                                return effort.cost <= level - before; // what is new is independent
                            return effort.code == "stronger-source"
                                && effort.facts == std::vector{id} && effort.level == level
                                && effort.cost == level - before && !effort.contraryAtMost;
                        });
                    QVERIFY2(isListed
                                 || (efforts.size() == 3 && efforts.back().cost <= level - before),
                             qPrintable(u"seed %1: %2 from %3 to %4 would do for %5 of %6, not %7"_s
                                            .arg(seed)
                                            .arg(records.facts.keyOf(id))
                                            .arg(before)
                                            .arg(level)
                                            .arg(missing.element, records.claims.keyOf(claim.id),
                                                 shown(efforts.front(), records))));
                }
                options.sensitivity = true;
            }
        }
    }
    qInfo("%d facts that would do", found);
    QVERIFY(found > 100);
}

/// A further independent source one level lower, or one source fewer, leaves the element short.
void TestSensitivity::lessThanTheEffortIsNotEnough()
{
    int tried = 0;
    for (unsigned seed = 0; seed < 150; ++seed) {
        const CaseMaker maker = randomCase(Dice::seeded(seed), CaseShape::mixed(seed));
        const CaseRecords records = maker.records();
        const auto answer = assess(records, m_doctrine);
        for (const ClaimResult &claim : answer->claims) {
            for (const Missing &missing : claim.missing) {
                for (std::size_t i = 0; i < missing.efforts.size(); ++i) {
                    Missing::Effort effort = missing.efforts[i];
                    QVERIFY(effort.cost > 0);
                    QVERIFY(i == 0 || missing.efforts[i - 1].cost <= effort.cost);
                    const bool isLower = effort.code == "new-fact" || effort.sources == 1;
                    isLower ? --effort.level : --effort.sources;
                    if ((effort.code != "independent-source" && effort.code != "new-fact")
                        || effort.contraryAtMost)
                        continue;
                    CaseMaker changed = maker;
                    if (effort.level > 0
                        && !apply(effort, missing.element, changed, records.claims.keyOf(claim.id)))
                        continue;
                    const auto after = assess(changed.records(), m_doctrine, {{}, false});
                    for (const ElementResult &element : after->claim(claim.id)->elements) {
                        if (element.element != missing.element)
                            continue;
                        QVERIFY2(element.level < missing.need,
                                 qPrintable(u"seed %1 %2 %3"_s.arg(seed).arg(
                                     missing.element, shown(missing.efforts[i], records))));
                        ++tried;
                    }
                }
            }
        }
    }
    qInfo("%d efforts tried with less", tried);
    QVERIFY(tried > 300);
}

void TestSensitivity::aDefeatTooLargeToSearchForIsProvedByItsPrice_data()
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
void TestSensitivity::aDefeatTooLargeToSearchForIsProvedByItsPrice()
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

void TestSensitivity::aGeneralFactIsNeverProposedForASpecificElement()
{
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.factAt(u"F-who"_s, 5);
    maker.fact(u"F-general"_s, {});
    maker.exhibit(u"E-1"_s, u"B3"_s);
    maker.cite(u"F-general"_s, u"E-1"_s);
    maker.claim(u"C-1"_s, u"attribution"_s, {u"art8-control"_s}, 4);
    maker.argue(u"C-1"_s, u"attr.perpetrator"_s, {u"F-who"_s});
    maker.argue(u"C-1"_s, u"art8.effective-control"_s, {u"F-general"_s});
    const auto answer = assess(maker.records(), m_doctrine);
    const ClaimResult &claim = answer->claims.front();
    QCOMPARE(claim.missing.size(), std::size_t(1));
    for (const Missing::Effort &effort : claim.missing.front().efforts)
        QVERIFY(!effort.fact);
    QVERIFY(claim.missing.front().efforts.front().code == "new-fact");
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
