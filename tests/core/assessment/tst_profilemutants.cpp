// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assess.h"
#include "core/doctrine/doctrineloader.h"
#include "tests/core/assessment/levelcheck.h"
#include "tests/core/assessment/randomcase.h"

#include <QTest>

#include <functional>

using namespace saranda;
using namespace saranda::test;

/// Are the tests sharp enough to notice one wrong number? Every entry of the profile, and every
/// property of an element, basis, warrant, rule and purpose, is changed in turn; the comparison
/// with the reference must notice each change. (mutate.py does the same for the code.)
class TestProfileMutants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyNumberOfTheProfileMatters();
    void everyPropertyOfTheLawMatters();

private:
    using Mutation = std::function<void(Doctrine &)>;

    void add(const QString &name, Mutation mutation)
    {
        m_mutants.emplace_back(name, std::move(mutation));
    }
    template <typename Number>
    void addNumber(const QString &name, Number EvidenceProfile::*number, int least, int most);
    void addTable(const QString &name, LevelTable EvidenceProfile::*table, int first, int last,
                  int most);
    void runAll();
    static std::vector<int> levelsOf(const Assessment &answer);
    bool isNoticed(const Doctrine &doctrine) const;

    Doctrine m_doctrine;
    std::vector<CaseRecords> m_cases;
    std::vector<std::vector<int>> m_levels;
    std::vector<std::pair<QString, Mutation>> m_mutants;
};

void TestProfileMutants::initTestCase()
{
    auto doctrine = builtInDoctrine();
    QVERIFY2(doctrine, qPrintable(doctrine ? QString() : doctrine.error().detail));
    m_doctrine = *doctrine;
    for (unsigned seed = 0; seed < 3000; ++seed) {
        m_cases.push_back(randomCase(Dice::seeded(seed), CaseShape::mixed(seed)).records());
        const auto answer = assess(m_cases.back(), m_doctrine, {{}, false});
        compareWithReference(*answer, m_cases.back(), [&](const QString &what, int, int) {
            QFAIL(qPrintable(u"seed %1: %2"_s.arg(seed).arg(what)));
        });
        m_levels.push_back(levelsOf(*answer));
    }
}

/// What is compared with the reference, in one list.
std::vector<int> TestProfileMutants::levelsOf(const Assessment &answer)
{
    std::vector<int> levels;
    for (const ExhibitResult &exhibit : answer.exhibits)
        levels.push_back(exhibit.level);
    for (const FactResult &fact : answer.facts)
        levels.insert(levels.end(), {fact.supportFor, fact.supportAgainst, fact.level});
    for (const ClaimResult &claim : answer.claims) {
        levels.insert(levels.end(), {claim.level, claim.required});
        for (const BasisResult &basis : claim.bases)
            levels.insert(levels.end(), {basis.level, basis.comparisonOnly});
        for (const ElementResult &element : claim.elements) {
            levels.insert(levels.end(),
                          {element.direct, element.conclusive, element.circumstantial,
                           element.against, element.level, element.contested});
            for (const AlternativeResult &alternative : element.alternatives)
                levels.push_back(alternative.excluded);
        }
    }
    return levels;
}

/// The engine agrees with the reference on all these cases, so to differ from itself is to differ
/// from the reference.
bool TestProfileMutants::isNoticed(const Doctrine &doctrine) const
{
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        if (levelsOf(*assess(m_cases[i], doctrine, {{}, false})) != m_levels[i])
            return true;
    }
    return false;
}

template <typename Number>
void TestProfileMutants::addNumber(const QString &name, Number EvidenceProfile::*number, int least,
                                   int most)
{
    for (const int step : {-1, 1}) {
        const int changed = m_doctrine.profile.*number + step;
        if (changed < least || changed > most)
            continue;
        add(u"%1 = %2"_s.arg(name).arg(changed),
            [number, changed](Doctrine &doctrine) { doctrine.profile.*number = changed; });
    }
}

void TestProfileMutants::addTable(const QString &name, LevelTable EvidenceProfile::*table,
                                  int first, int last, int most)
{
    for (int i = first; i <= last; ++i) {
        for (const int step : {-1, 1}) {
            const int changed = (m_doctrine.profile.*table)[std::size_t(i)] + step;
            if (changed < 0 || changed > most)
                continue;
            add(u"%1[%2] = %3"_s.arg(name).arg(i).arg(changed),
                [table, i, changed](Doctrine &doctrine) {
                    (doctrine.profile.*table)[std::size_t(i)] = changed;
                });
        }
    }
}

void TestProfileMutants::runAll()
{
    QStringList survivors;
    for (const auto &[name, mutation] : m_mutants) {
        Doctrine mutant = m_doctrine;
        mutation(mutant);
        if (!isNoticed(mutant))
            survivors.append(name);
    }
    qInfo("%zu mutants, %lld not noticed", m_mutants.size(),
          static_cast<long long>(survivors.size()));
    m_mutants.clear();
    QVERIFY2(survivors.isEmpty(), qPrintable(survivors.join(u", "_s)));
}

void TestProfileMutants::everyNumberOfTheProfileMatters()
{
    using Profile = EvidenceProfile;
    // The lower of the two grades counts and none is above 4: a single 5 would change nothing.
    addTable(u"reliability"_s, &Profile::reliability, 0, 5, 4);
    addTable(u"credibility"_s, &Profile::credibility, 0, 5, 4);
    add(u"A2 = 5"_s, [](Doctrine &doctrine) {
        doctrine.profile.reliability[0] = 5;
        doctrine.profile.credibility[1] = 5;
    });
    add(u"A1 = 5"_s, [](Doctrine &doctrine) {
        doctrine.profile.reliability[0] = 5;
        doctrine.profile.credibility[0] = 5;
    });
    addTable(u"corroboration"_s, &Profile::corroboration, 1, 4, 9);
    addTable(u"challengeCaps"_s, &Profile::challengeCaps, 0, 5, 5);
    addNumber(u"assumedCredibility"_s, &Profile::assumedCredibility, 1, 5); // 5 is worth 0
    addNumber(u"upCap"_s, &Profile::upCap, 0, 5);
    addNumber(u"downCap"_s, &Profile::downCap, 0, 5);
    addNumber(u"secondaryCap"_s, &Profile::secondaryCap, 0, 5);
    addNumber(u"agreedLevel"_s, &Profile::agreedLevel, 0, 5);
    addNumber(u"corroborationStep"_s, &Profile::corroborationStep, 0, 5);
    addNumber(u"corroborationPrimaries"_s, &Profile::corroborationPrimaries, 0, 5);
    addNumber(u"contestedFrom"_s, &Profile::contestedFrom, 0, 5);
    addNumber(u"generalFactCap"_s, &Profile::generalFactCap, 0, 5);
    addNumber(u"impossibleInTimeCap"_s, &Profile::impossibleInTimeCap, 0, 5);
    addNumber(u"knowledgeDatedFrom"_s, &Profile::knowledgeDatedFrom, 0, 5);
    addNumber(u"seriesFacts"_s, &Profile::seriesFacts, 1, 9);
    addNumber(u"seriesOrigins"_s, &Profile::seriesOrigins, 1, 9);
    addNumber(u"seriesOriginMargin"_s, &Profile::seriesOriginMargin, 0, 5);
    addNumber(u"seriesOriginFloor"_s, &Profile::seriesOriginFloor, 1, 5); // 0 is the same as 1
    addNumber(u"hardToReconcileCap"_s, &Profile::hardToReconcileCap, 0, 5);
    addNumber(u"secondBestCap"_s, &Profile::secondBestCap, 0, 5);
    addNumber(u"noAlternativeCap"_s, &Profile::noAlternativeCap, 0, 5);
    addNumber(u"oneSideFloor"_s, &Profile::oneSideFloor, 0, 5);
    for (const QString &grade : {u"A"_s, u"B"_s, u"E"_s})
        add(u"assumedReliability = "_s + grade,
            [grade](Doctrine &doctrine) { doctrine.profile.assumedReliability = grade; });
    for (std::size_t i = 0; i < m_doctrine.profile.marks.size(); ++i) {
        const EvidenceMark &mark = m_doctrine.profile.marks[i];
        add(mark.id + u" does nothing"_s,
            [i](Doctrine &doctrine) { doctrine.profile.marks[i].step = 0; });
        add(mark.id + u" the other way"_s,
            [i](Doctrine &doctrine) { doctrine.profile.marks[i].step *= -1; });
    }
    for (std::size_t i = 0; i < m_doctrine.profile.ladder.size(); ++i) {
        const GradeLine &line = m_doctrine.profile.ladder[i];
        const QString name = u"ladder %1 "_s.arg(line.level);
        for (const int step : {-1, 1}) {
            const auto change = [&](const QString &field, int GradeLine::*number) {
                // Steps beyond what a line leaves open change nothing.
                const int changed = line.*number + step;
                Doctrine mutant = m_doctrine;
                mutant.profile.ladder[i].*number = changed;
                bool matters = false;
                for (int pro = 0; pro <= 5; ++pro) {
                    for (int con = 0; con <= 5; ++con)
                        matters = matters
                            || mutant.profile.grade(pro, con) != m_doctrine.profile.grade(pro, con);
                }
                if (matters)
                    add(name + field + QString::number(changed),
                        [i, number, changed](Doctrine &doctrine) {
                            doctrine.profile.ladder[i].*number = changed;
                        });
            };
            change(u"leastFor "_s, &GradeLine::leastFor);
            change(u"leastMargin "_s, &GradeLine::leastMargin);
            change(u"mostAgainst "_s, &GradeLine::mostAgainst);
        }
    }
    runAll();
}

void TestProfileMutants::everyPropertyOfTheLawMatters()
{
    for (std::size_t i = 0; i < m_doctrine.elements.size(); ++i) {
        const Element &element = m_doctrine.elements[i];
        if (!element.isNecessary)
            continue; // in no basis, so the reference does not look at it
        add(element.id + u" specific"_s, [i](Doctrine &doctrine) {
            doctrine.elements[i].isSpecific = !doctrine.elements[i].isSpecific;
        });
        add(element.id + u" both sides"_s, [i](Doctrine &doctrine) {
            doctrine.elements[i].needsBothSides = !doctrine.elements[i].needsBothSides;
        });
        for (const ElementTiming timing : {ElementTiming::None, ElementTiming::Operation,
                                           ElementTiming::Continuation, ElementTiming::Knowledge}) {
            // Knowledge and its absence differ only by what they date, which needs due diligence;
            // failure and continuation are gated alike.
            const bool isDueDiligence = element.test == u"due-diligence"_s;
            const bool isGatedByKnowledge = element.timing == ElementTiming::Continuation
                || element.timing == ElementTiming::Failure;
            const bool isSame = timing == element.timing
                || (timing == ElementTiming::Continuation
                    && (isGatedByKnowledge || !isDueDiligence))
                || (timing == ElementTiming::Knowledge && !isDueDiligence
                    && element.timing == ElementTiming::None)
                || (timing == ElementTiming::None && element.timing == ElementTiming::Knowledge
                    && !isDueDiligence);
            if (!isSame)
                add(u"%1 timing %2"_s.arg(element.id).arg(int(timing)),
                    [i, timing](Doctrine &doctrine) { doctrine.elements[i].timing = timing; });
        }
    }
    for (std::size_t i = 0; i < m_doctrine.bases.size(); ++i) {
        const Basis &basis = m_doctrine.bases[i];
        for (qsizetype j = 0; j < basis.elements.size(); ++j)
            add(basis.id + u" without "_s + basis.elements[j],
                [i, j](Doctrine &doctrine) { doctrine.bases[i].elements.removeAt(j); });
        add(basis.id + u" compares only"_s, [i](Doctrine &doctrine) {
            doctrine.bases[i].isComparisonOnly = !doctrine.bases[i].isComparisonOnly;
        });
    }
    for (std::size_t i = 0; i < m_doctrine.warrants.size(); ++i) {
        for (const int step : {-1, 1})
            add(m_doctrine.warrants[i].id + u" cap"_s,
                [i, step](Doctrine &doctrine) { doctrine.warrants[i].cap += step; });
    }
    for (std::size_t i = 0; i < m_doctrine.rules.size(); ++i)
        add(m_doctrine.rules[i].id, [i](Doctrine &doctrine) { doctrine.rules[i].level ^= 1; });
    for (std::size_t i = 0; i < m_doctrine.purposes.size(); ++i)
        add(m_doctrine.purposes[i].id, [i](Doctrine &doctrine) {
            doctrine.purposes[i].level = doctrine.purposes[i].level < 5 ? 5 : 4;
        });
    runAll();
}

QTEST_GUILESS_MAIN(TestProfileMutants)
#include "tst_profilemutants.moc"
