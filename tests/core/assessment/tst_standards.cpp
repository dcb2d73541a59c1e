// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assess.h"
#include "core/assessment/ruletables.h"
#include "core/doctrine/doctrineloader.h"
#include "tests/core/assessment/casemaker.h"

#include <QTest>

using namespace saranda;
using namespace saranda::test;

/// The ladder against its peers: the proof standards of Carneades as their authors define them,
/// and the classical patterns of argument in our terms.
class TestStandards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRowsAreThePublishedOnes();
    void levelsImplyTheStandardsOfCarneades_data();
    void levelsImplyTheStandardsOfCarneades();
    void neverAPropositionAndItsNegation();
    void theLadderIsMonotone();
    void leastAndMostInvertTheLadder();
    void rebutting();
    void undercutting();
    void reinstatement();
    void aTie();
    void contradictoryAssumptions();
    void aChainOfChallenges();
    void linkedPremisesAreAsStrongAsTheWeakest();
    void argumentsDoNotAccrue();
    void whatIsAssumedOfAnUngradedExhibitIsTheProfiles();
    void aProfileMayAskForMoreOrFewerOrigins_data();
    void aProfileMayAskForMoreOrFewerOrigins();

private:
    int netOf(const CaseMaker &maker, const QString &fact);

    Doctrine m_doctrine;
    RuleTables m_rules;
};

void TestStandards::initTestCase()
{
    auto doctrine = builtInDoctrine();
    QVERIFY2(doctrine, qPrintable(doctrine ? QString() : doctrine.error().detail));
    m_doctrine = *doctrine;
    m_rules = makeRuleTables(m_doctrine.profile);
}

int TestStandards::netOf(const CaseMaker &maker, const QString &fact)
{
    return assess(maker.records(), m_doctrine)->fact(CaseMaker::factId(fact))->level;
}

void TestStandards::theRowsAreThePublishedOnes()
{
    const QStringList rows{u"000000"_s, u"111111"_s, u"222111"_s,
                           u"333211"_s, u"443321"_s, u"554332"_s};
    for (Level pro = 0; pro <= topLevel; ++pro) {
        for (Level con = 0; con <= topLevel; ++con)
            QCOMPARE(int(m_rules.grade(pro, con)), rows[pro][con].digitValue());
    }
}

// Gordon & Walton, Proof burdens and standards (2009), with the thresholds of Carneades 4: a
// proposition has weights w1 for and w2 against;
//   preponderance of evidence    w1 > w2
//   clear and convincing         preponderance, and w1 − w2 > 0.5 (and w1 above an absolute one)
//   beyond reasonable doubt      clear and convincing, and w2 < 0.3
// With weights level/5 in fifths: w1 − w2 > 0.5 is 2(P − C) > 5, w2 < 0.3 is 10 C < 15.
void TestStandards::levelsImplyTheStandardsOfCarneades_data()
{
    QTest::addColumn<int>("pro");
    QTest::addColumn<int>("con");
    for (int pro = 0; pro <= topLevel; ++pro) {
        for (int con = 0; con <= topLevel; ++con)
            QTest::addRow("P %d, C %d", pro, con) << pro << con;
    }
}

void TestStandards::levelsImplyTheStandardsOfCarneades()
{
    QFETCH(int, pro);
    QFETCH(int, con);
    const bool preponderance = pro > con;
    const bool clearAndConvincing = preponderance && 2 * (pro - con) > 5;
    const bool beyondDoubt = clearAndConvincing && 10 * con < 15;
    const int level = m_rules.grade(Level(pro), Level(con));
    if (level >= 5)
        QVERIFY(beyondDoubt);
    if (level >= 4)
        QVERIFY(clearAndConvincing);
    if (level >= 3)
        QVERIFY(preponderance);
}

void TestStandards::neverAPropositionAndItsNegation()
{
    for (Level pro = 0; pro <= topLevel; ++pro) {
        for (Level con = 0; con <= topLevel; ++con)
            QVERIFY(m_rules.grade(pro, con) < 3 || m_rules.grade(con, pro) < 3);
    }
}

void TestStandards::theLadderIsMonotone()
{
    for (Level pro = 0; pro <= topLevel; ++pro) {
        for (Level con = 0; con <= topLevel; ++con) {
            if (pro < topLevel)
                QVERIFY(m_rules.grade(Level(pro + 1), con) >= m_rules.grade(pro, con));
            if (con < topLevel)
                QVERIFY(m_rules.grade(pro, Level(con + 1)) <= m_rules.grade(pro, con));
        }
    }
    for (int net = 0; net < topLevel; ++net)
        QVERIFY(m_rules.challengeCaps[std::size_t(net)]
                >= m_rules.challengeCaps[std::size_t(net) + 1]);
}

void TestStandards::leastAndMostInvertTheLadder()
{
    for (Level wanted = 1; wanted <= topLevel; ++wanted) {
        for (Level other = 0; other <= topLevel; ++other) {
            const int least = m_rules.leastFor(wanted, other);
            QVERIFY(least > topLevel || m_rules.grade(Level(least), other) >= wanted);
            QVERIFY(m_rules.grade(Level(least - 1), other) < wanted);
            const int most = m_rules.mostAgainst(wanted, other);
            QVERIFY(most < 0 || m_rules.grade(other, Level(most)) >= wanted);
            QVERIFY(most == topLevel || m_rules.grade(other, Level(most + 1)) < wanted);
        }
    }
}

/// Two sources say opposite things of one fact.
void TestStandards::rebutting()
{
    CaseMaker maker;
    maker.exhibit(u"E-1"_s);
    maker.exhibit(u"E-2"_s, u"B3"_s);
    maker.fact(u"F"_s);
    maker.cite(u"F"_s, u"E-1"_s);
    QCOMPARE(netOf(maker, u"F"_s), 4);
    maker.cite(u"F"_s, u"E-2"_s, Stance::Contradicts);
    QCOMPARE(netOf(maker, u"F"_s), 3);
}

/// The source is attacked, not what it says (Pollock's red light).
void TestStandards::undercutting()
{
    CaseMaker maker;
    maker.exhibit(u"E-1"_s).challenge = CaseMaker::factId(u"F-forged"_s);
    maker.exhibit(u"E-2"_s);
    maker.fact(u"F"_s);
    maker.fact(u"F-forged"_s);
    maker.cite(u"F"_s, u"E-1"_s);
    QCOMPARE(netOf(maker, u"F"_s), 4); // nothing supports the challenge yet
    maker.cite(u"F-forged"_s, u"E-2"_s, Stance::Supports, 3);
    QCOMPARE(netOf(maker, u"F"_s), 2);
    maker.cite(u"F-forged"_s, u"E-2"_s);
    QCOMPARE(netOf(maker, u"F"_s), 0);
}

/// The attacker is attacked: what it attacked stands again.
void TestStandards::reinstatement()
{
    CaseMaker maker;
    maker.exhibit(u"E-1"_s).challenge = CaseMaker::factId(u"F-forged"_s);
    maker.exhibit(u"E-2"_s).challenge = CaseMaker::factId(u"F-mistaken"_s);
    maker.exhibit(u"E-3"_s, u"A2"_s, {Mark::Tested});
    maker.fact(u"F"_s);
    maker.fact(u"F-forged"_s);
    maker.fact(u"F-mistaken"_s);
    maker.cite(u"F"_s, u"E-1"_s);
    maker.cite(u"F-forged"_s, u"E-2"_s);
    QCOMPARE(netOf(maker, u"F"_s), 0);
    maker.cite(u"F-mistaken"_s, u"E-3"_s);
    QCOMPARE(netOf(maker, u"F-forged"_s), 0);
    QCOMPARE(netOf(maker, u"F"_s), 4);
}

/// Equal weight on both sides never reaches the balance of probabilities.
void TestStandards::aTie()
{
    for (int level = 1; level <= topLevel; ++level) {
        CaseMaker maker;
        maker.exhibit(u"E-1"_s).agreed = true;
        maker.exhibit(u"E-2"_s).agreed = true;
        maker.fact(u"F"_s);
        maker.cite(u"F"_s, u"E-1"_s, Stance::Supports, level);
        maker.cite(u"F"_s, u"E-2"_s, Stance::Contradicts, level);
        QVERIFY(netOf(maker, u"F"_s) < 3);
    }
}

/// Both sides agree to things that exclude each other (Carneades: inconsistent assumptions): the
/// same exhibit agreed and cited both ways proves neither.
void TestStandards::contradictoryAssumptions()
{
    CaseMaker maker;
    maker.exhibit(u"E"_s).agreed = true;
    maker.fact(u"F"_s);
    maker.fact(u"F-not"_s);
    maker.cite(u"F"_s, u"E"_s);
    maker.cite(u"F"_s, u"E"_s, Stance::Contradicts);
    maker.cite(u"F-not"_s, u"E"_s, Stance::Contradicts);
    maker.cite(u"F-not"_s, u"E"_s);
    QCOMPARE(netOf(maker, u"F"_s), 2);
    QCOMPARE(netOf(maker, u"F-not"_s), 2);
}

void TestStandards::aChainOfChallenges()
{
    // F-1 challenges the exhibit of F-2, F-2 that of F-3, and so on: they stand in turn.
    CaseMaker maker;
    for (int i = 1; i <= 40; ++i) {
        const QString exhibit = u"E-%1"_s.arg(i);
        maker.exhibit(exhibit);
        if (i > 1)
            maker.exhibitOf(exhibit).challenge = CaseMaker::factId(u"F-%1"_s.arg(i - 1));
        maker.fact(u"F-%1"_s.arg(i));
        maker.cite(u"F-%1"_s.arg(i), exhibit);
    }
    const auto answer = assess(maker.shuffled(1), m_doctrine);
    for (int i = 1; i <= 40; ++i)
        QCOMPARE(answer->fact(CaseMaker::factId(u"F-%1"_s.arg(i)))->level, i % 2 ? 4 : 0);
}

void TestStandards::linkedPremisesAreAsStrongAsTheWeakest()
{
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.factAt(u"F-5"_s, 5);
    maker.factAt(u"F-2"_s, 2);
    maker.claim(u"C"_s, u"breach"_s);
    maker.argue(u"C"_s, u"breach.conduct"_s, {u"F-5"_s, u"F-2"_s});
    QCOMPARE(assess(maker.records(), m_doctrine)->claims.front().elements[1].level, 2);
}

void TestStandards::argumentsDoNotAccrue()
{
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.claim(u"C"_s, u"breach"_s);
    for (int i = 0; i < 10; ++i) {
        const QString fact = u"F-%1"_s.arg(i);
        maker.factAt(fact, 3);
        maker.argue(u"C"_s, u"breach.conduct"_s, {fact});
    }
    QCOMPARE(assess(maker.records(), m_doctrine)->claims.front().elements[1].level, 3);
}

void TestStandards::whatIsAssumedOfAnUngradedExhibitIsTheProfiles()
{
    EvidenceProfile profile = m_doctrine.profile;
    profile.assumedReliability = u"A"_s;
    const int none = -1;
    const int worth[] = {4, 4, 3, 2, 0, 2};
    for (int credibility = 1; credibility <= 6; ++credibility) {
        profile.assumedCredibility = credibility;
        const RuleTables rules = makeRuleTables(profile);
        QCOMPARE(int(rules.exhibitLevel(none, none, 0, false, false)), worth[credibility - 1]);
        QCOMPARE(int(rules.exhibitLevel(2, none, 0, false, false)),
                 std::min(2, worth[credibility - 1]));
    }
}

void TestStandards::aProfileMayAskForMoreOrFewerOrigins_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("present");
    QTest::addColumn<bool>("exclusive");
    QTest::addColumn<int>("level");
    for (int asked = 0; asked <= 4; ++asked) {
        for (int present = 1; present <= 4; ++present) {
            for (const int level : {1, 4}) { // at 1 a source must just reach the threshold
                QTest::addRow("%d asked, %d present, level %d", asked, present, level)
                    << asked << present << false << level;
                QTest::addRow("%d asked, %d present, level %d, exclusive control", asked, present,
                              level)
                    << asked << present << true << level;
            }
        }
    }
}

void TestStandards::aProfileMayAskForMoreOrFewerOrigins()
{
    QFETCH(int, asked);
    QFETCH(int, present);
    QFETCH(bool, exclusive);
    QFETCH(int, level);
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.claim(u"C"_s, u"breach"_s).exclusiveControl = exclusive;
    for (int i = 0; i < 4; ++i) {
        const QString fact = u"F-%1"_s.arg(i);
        maker.factAt(fact, level);
        maker.exhibitOf(u"X-"_s + fact).origin = u"origin %1"_s.arg(std::min(i, present - 1));
        maker.indicate(u"C"_s, u"breach.conduct"_s, fact);
    }
    maker.factAt(u"F-other"_s, 4); // excludes the alternative and is no part of the series
    maker.alternative(u"C"_s, u"breach.conduct"_s, u"H"_s, {u"F-other"_s});
    Doctrine doctrine = m_doctrine;
    doctrine.profile.seriesOrigins = asked;
    const auto answer = assess(maker.records(), doctrine);
    QCOMPARE(answer->claims.front().elements[1].level, exclusive || present >= asked ? level : 0);
}

QTEST_GUILESS_MAIN(TestStandards)
#include "tst_standards.moc"
