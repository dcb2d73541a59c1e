// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assess.h"
#include "core/assessment/assessmentjson.h"
#include "core/assessment/challenges.h"
#include "core/assessment/compiledcase.h"
#include "core/assessment/explanation.h"
#include "core/doctrine/doctrineloader.h"
#include "core/domain/origin.h"
#include "tests/core/assessment/randomcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace saranda;
using namespace saranda::test;

/// Questions "what if" against the case changed by hand, and what is said about elements.
class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void strikingIsLikeNeverHavingHad();
    void strikingAnOriginStrikesAllOfIt();
    void mergedOriginsCountAsOne();
    void aMarkingHidesWhatLiesAbove();
    void anotherStandardIsOnlyAnotherStandard();
    void aFlippedMarkIsTheMarkChanged();
    void anAddedAlternativeMustBeExcluded();
    void anAddedAlternativeIsAsIfItHadBeenRecorded();
    void originsAreThoseOfTheRecords();
    void everyCircleIsNamed();
    void noMoreCirclesAreNamedThanAskedFor();
    void theReasonThatBlocksIsNamed_data();
    void theReasonThatBlocksIsNamed();
    void theStatusOfTheRuleIsThatOfBothStates_data();
    void theStatusOfTheRuleIsThatOfBothStates();
    void datesDecideWhatIsPossible_data();
    void datesDecideWhatIsPossible();
    void theAnswerHasTheFormatsFields();
    void anElementIsExplainedByWhatCarriesItAndWhatIsAgainst();
    void overallControlComparesAndNeverCounts();
    void ofEqualBasesTheFirstDecides();
    void theStepsOfAFactNameWhatDecides();

private:
    /// Same levels, claim by claim, whatever the steps say.
    void compareLevels(const Assessment &got, const Assessment &expected, unsigned seed);

    Doctrine m_doctrine;
};

void TestWhatIf::initTestCase()
{
    auto doctrine = builtInDoctrine();
    QVERIFY2(doctrine, qPrintable(doctrine ? QString() : doctrine.error().detail));
    m_doctrine = *doctrine;
}

void TestWhatIf::compareLevels(const Assessment &got, const Assessment &expected, unsigned seed)
{
    const QByteArray place = "seed " + QByteArray::number(seed);
    QVERIFY2(got.exhibits.size() == expected.exhibits.size(), place);
    for (std::size_t i = 0; i < got.exhibits.size(); ++i) {
        QCOMPARE(got.exhibits[i].id, expected.exhibits[i].id);
        QCOMPARE(got.exhibits[i].level, expected.exhibits[i].level);
    }
    QVERIFY2(got.facts.size() == expected.facts.size(), place);
    for (std::size_t i = 0; i < got.facts.size(); ++i) {
        QVERIFY2(got.facts[i].supportFor == expected.facts[i].supportFor, place);
        QVERIFY2(got.facts[i].level == expected.facts[i].level, place);
    }
    QVERIFY2(got.claims.size() == expected.claims.size(), place);
    for (std::size_t i = 0; i < got.claims.size(); ++i) {
        QVERIFY2(got.claims[i].level == expected.claims[i].level, place);
        QVERIFY2(got.claims[i].required == expected.claims[i].required, place);
        QVERIFY2(got.claims[i].elements.size() == expected.claims[i].elements.size(), place);
        for (std::size_t j = 0; j < got.claims[i].elements.size(); ++j)
            QVERIFY2(got.claims[i].elements[j].level == expected.claims[i].elements[j].level,
                     place);
    }
}

/// Origins stay what they were with the exhibit in the case: what is derived from it does not
/// become independent by its loss.
static void fixOrigins(CaseMaker &maker)
{
    const CaseRecords records = maker.records();
    for (Exhibit &exhibit : maker.exhibits)
        exhibit.origin = originOf(records, exhibit);
    for (Exhibit &exhibit : maker.exhibits)
        exhibit.derivedFrom.reset();
}

void TestWhatIf::strikingIsLikeNeverHavingHad()
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        CaseMaker maker = randomCase(Dice::seeded(seed));
        Dice dice = Dice::seeded(seed + 1);
        WhatIf question;
        for (const Exhibit &exhibit : maker.exhibits) {
            if (dice.rarely(3))
                question.without.push_back(exhibit.id);
        }
        const auto got = assess(maker.records(), m_doctrine, {question, false});
        fixOrigins(maker);
        const auto isStruck = [&](Exhibit::Id id) {
            return std::find(question.without.begin(), question.without.end(), id)
                != question.without.end();
        };
        for (Fact &fact : maker.facts)
            fact.citations.removeIf([&](const Citation &each) { return isStruck(each.exhibit); });
        std::erase_if(maker.exhibits, [&](const Exhibit &each) { return isStruck(each.id); });
        compareLevels(*got, *assess(maker.records(), m_doctrine, {{}, false}), seed);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestWhatIf::strikingAnOriginStrikesAllOfIt()
{
    for (unsigned seed = 200; seed < 300; ++seed) {
        const CaseRecords records = randomCase(Dice::seeded(seed)).records();
        WhatIf byOrigin;
        byOrigin.withoutOrigins = {u"o1"_s, u"S-2"_s};
        WhatIf byExhibit;
        for (const Exhibit &exhibit : records.exhibits.rows()) {
            if (byOrigin.withoutOrigins.contains(originOf(records, exhibit)))
                byExhibit.without.push_back(exhibit.id);
        }
        compareLevels(*assess(records, m_doctrine, {byOrigin, false}),
                      *assess(records, m_doctrine, {byExhibit, false}), seed);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestWhatIf::mergedOriginsCountAsOne()
{
    for (unsigned seed = 300; seed < 400; ++seed) {
        CaseMaker maker = randomCase(Dice::seeded(seed));
        WhatIf question;
        question.mergedOrigins = {{u"o1"_s, u"S-1"_s}, {u"o2"_s, u"o1"_s}};
        const auto got = assess(maker.records(), m_doctrine, {question, false});
        fixOrigins(maker);
        for (Exhibit &exhibit : maker.exhibits) {
            if (exhibit.origin == u"o1"_s || exhibit.origin == u"o2"_s)
                exhibit.origin = u"S-1"_s;
        }
        const auto expected = assess(maker.records(), m_doctrine, {{}, false});
        compareLevels(*got, *expected, seed);
        for (std::size_t i = 0; i < got->exhibits.size(); ++i)
            QCOMPARE(got->exhibits[i].origin, expected->exhibits[i].origin);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestWhatIf::aMarkingHidesWhatLiesAbove()
{
    CaseShape shape;
    shape.markings = true;
    for (unsigned seed = 400; seed < 550; ++seed) {
        CaseMaker maker = randomCase(Dice::seeded(seed), shape);
        WhatIf question;
        question.marking = u"public"_s;
        const auto got = assess(maker.records(), m_doctrine, {question, false});
        fixOrigins(maker);
        const auto isHidden = [](const auto &each) {
            return each.marking == u"restricted"_s || each.marking == u"secret"_s;
        };
        QSet<QUuid> hidden;
        for (const Exhibit &exhibit : maker.exhibits) {
            if (isHidden(exhibit))
                hidden.insert(exhibit.id.uuid);
        }
        for (const Fact &fact : maker.facts) {
            if (isHidden(fact))
                hidden.insert(fact.id.uuid);
        }
        std::erase_if(maker.exhibits, isHidden);
        std::erase_if(maker.facts, isHidden);
        for (Exhibit &exhibit : maker.exhibits) {
            if (exhibit.challenge && hidden.contains(exhibit.challenge->uuid))
                exhibit.challenge.reset();
        }
        for (Fact &fact : maker.facts) {
            fact.citations.removeIf([&](const Citation &each) {
                return isHidden(each) || hidden.contains(each.exhibit.uuid);
            });
            for (Citation &citation : fact.citations) {
                if (citation.challenge && hidden.contains(citation.challenge->uuid))
                    citation.challenge.reset();
            }
        }
        for (Claim &claim : maker.claims) {
            for (ElementSheet &sheet : claim.elements) {
                sheet.arguments.removeIf([&](const Argument &each) {
                    return isHidden(each)
                        || std::any_of(each.premises.begin(), each.premises.end(),
                                       [&](Fact::Id id) { return hidden.contains(id.uuid); });
                });
                for (Argument &argument : sheet.arguments) {
                    if (argument.challenge && hidden.contains(argument.challenge->uuid))
                        argument.challenge.reset();
                }
                sheet.indicators.removeIf(
                    [&](const Indicator &each) { return hidden.contains(each.fact.uuid); });
            }
        }
        const auto expected = assess(maker.records(), m_doctrine, {{}, false});
        compareLevels(*got, *expected, seed);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestWhatIf::anotherStandardIsOnlyAnotherStandard()
{
    const CaseRecords records = randomCase(Dice::seeded(3)).records();
    const auto usual = assess(records, m_doctrine);
    for (int standard = 1; standard <= 5; ++standard) {
        WhatIf question;
        question.standard = standard;
        const auto other = assess(records, m_doctrine, {question, true});
        for (std::size_t i = 0; i < usual->claims.size(); ++i) {
            QCOMPARE(other->claims[i].required, standard);
            QCOMPARE(other->claims[i].level, usual->claims[i].level);
            QCOMPARE(other->claims[i].established, usual->claims[i].level >= standard);
        }
    }
}

void TestWhatIf::aFlippedMarkIsTheMarkChanged()
{
    for (unsigned seed = 600; seed < 660; ++seed) {
        CaseMaker maker = randomCase(Dice::seeded(seed));
        WhatIf question;
        const CaseRecords before = maker.records();
        for (Exhibit &exhibit : maker.exhibits) {
            const Mark mark = Mark((seed + exhibit.key.size()) % 8);
            question.flippedMarks.emplace_back(exhibit.id, mark);
            if (!exhibit.marks.removeOne(mark))
                exhibit.marks.append(mark);
        }
        const Assessment supposed = *assess(before, m_doctrine, {question, false});
        const Assessment changed = *assess(maker.records(), m_doctrine, {{}, false});
        compareLevels(supposed, changed, seed);
        QVERIFY(supposed.exhibits == changed.exhibits); // with the steps that say why
        if (QTest::currentTestFailed())
            return;
    }
}

void TestWhatIf::anAddedAlternativeMustBeExcluded()
{
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.factAt(u"F-1"_s, 5);
    maker.factAt(u"F-2"_s, 4);
    maker.factAt(u"F-3"_s, 3);
    maker.claim(u"C-1"_s, u"breach"_s, {}, 3);
    maker.argue(u"C-1"_s, u"breach.rule-binding"_s, {u"F-1"_s});
    maker.indicate(u"C-1"_s, u"breach.conduct"_s, u"F-1"_s);
    maker.indicate(u"C-1"_s, u"breach.conduct"_s, u"F-2"_s);
    maker.alternative(u"C-1"_s, u"breach.conduct"_s, u"H-1"_s, {u"F-1"_s});
    const CaseRecords records = maker.records();
    QCOMPARE(assess(records, m_doctrine)->claims.front().level, 4);
    WhatIf question;
    question.addedAlternatives.push_back(
        {CaseMaker::claimId(u"C-1"_s), u"breach.conduct"_s,
         Alternative{u"H-0"_s, {}, {}, CaseMaker::factIds({u"F-3"_s}), {}, {}, {}, {}, {}}});
    const auto answer = assess(records, m_doctrine, {question, true});
    QCOMPARE(answer->claims.front().level, 3);
    QCOMPARE(answer->claims.front().elements[1].alternatives.front().key, u"H-0"_s);
    QCOMPARE(answer->claims.front().elements[1].alternatives.front().excluded, 3);
}

void TestWhatIf::anAddedAlternativeIsAsIfItHadBeenRecorded()
{
    int added = 0;
    for (unsigned seed = 700; seed < 760; ++seed) {
        CaseMaker maker = randomCase(Dice::seeded(seed), CaseShape::mixed(seed));
        const CaseRecords before = maker.records();
        WhatIf question;
        for (Claim &claim : maker.claims) {
            for (ElementSheet &sheet : claim.elements) {
                if ((seed + unsigned(sheet.element.size())) % 3 > 0)
                    continue;
                Alternative alternative;
                alternative.key = u"H-9-%1-%2"_s.arg(claim.key, sheet.element);
                alternative.incompatible = {maker.facts.front().id};
                alternative.supportedBy = {maker.facts.back().id};
                question.addedAlternatives.push_back({claim.id, sheet.element, alternative});
                sheet.alternatives.append(alternative);
                ++added;
            }
        }
        const Assessment supposed = *assess(before, m_doctrine, {question, false});
        const Assessment changed = *assess(maker.records(), m_doctrine, {{}, false});
        QVERIFY2(supposed.claims == changed.claims, qPrintable(u"seed %1"_s.arg(seed)));
    }
    QVERIFY(added > 100);
}

void TestWhatIf::originsAreThoseOfTheRecords()
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        const CaseRecords records = randomCase(Dice::seeded(seed)).records();
        const auto answer = assess(records, m_doctrine, {{}, false});
        for (const ExhibitResult &exhibit : answer->exhibits)
            QCOMPARE(exhibit.origin, originOf(records, *records.exhibits.find(exhibit.id)));
    }
}

void TestWhatIf::everyCircleIsNamed()
{
    CaseMaker maker;
    for (const QString &key : {u"E-1"_s, u"E-2"_s, u"E-3"_s, u"E-4"_s})
        maker.exhibit(key);
    maker.exhibitOf(u"E-1"_s).derivedFrom = CaseMaker::exhibitId(u"E-2"_s);
    maker.exhibitOf(u"E-2"_s).derivedFrom = CaseMaker::exhibitId(u"E-3"_s);
    maker.exhibitOf(u"E-3"_s).derivedFrom = CaseMaker::exhibitId(u"E-2"_s);
    auto answer = assess(maker.records(), m_doctrine);
    QVERIFY(!answer);
    QCOMPARE(answer.error().detail, u"E-2 → E-3 → E-2"_s);
    maker.exhibitOf(u"E-3"_s).derivedFrom.reset();
    QVERIFY(assess(maker.records(), m_doctrine));
    // A fact that challenges the exhibit it is proved by, and two citations that wait for
    // each other's facts.
    maker.fact(u"F-1"_s);
    maker.cite(u"F-1"_s, u"E-1"_s);
    maker.exhibitOf(u"E-1"_s).challenge = CaseMaker::factId(u"F-1"_s);
    maker.fact(u"F-2"_s);
    maker.fact(u"F-3"_s);
    maker.cite(u"F-2"_s, u"E-4"_s, Stance::Contradicts, 5, u"F-3"_s);
    maker.cite(u"F-3"_s, u"E-4"_s, Stance::Supports, 5, u"F-2"_s);
    answer = assess(maker.records(), m_doctrine);
    QVERIFY(!answer);
    QCOMPARE(answer.error().detail, u"F-1 → E-1 → F-1\nF-2 → F-3 → F-2"_s);
    QCOMPARE(challengeCycles(maker.records()).size(), std::size_t(2));
}

/// A hostile file may hold more circles than anybody wants to read.
void TestWhatIf::noMoreCirclesAreNamedThanAskedFor()
{
    CaseMaker maker;
    for (int i = 1; i <= 6; ++i) {
        maker.exhibit(u"E-%1"_s.arg(i)).derivedFrom =
            CaseMaker::exhibitId(u"E-%1"_s.arg(i % 2 == 1 ? i + 1 : i - 1));
    }
    const QString fact = u"F-1"_s; // leans on itself four times over
    maker.fact(fact);
    for (int i = 1; i <= 4; ++i)
        maker.cite(fact, u"E-%1"_s.arg(i), Stance::Supports, 5, fact);
    const CaseRecords records = maker.records();
    QCOMPARE(challengeCycles(records).size(), std::size_t(4));
    QCOMPARE(challengeCycles(records, 3).size(), std::size_t(3));
    QCOMPARE(derivationCycles(records).size(), std::size_t(3));
    QCOMPARE(derivationCycles(records, 2).size(), std::size_t(2));
}

void TestWhatIf::theReasonThatBlocksIsNamed_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    for (const QString &word :
         {u"none"_s, u"not-addressed"_s, u"no-evidence"_s, u"weak"_s, u"one-origin"_s,
          u"general-only"_s, u"alternative-not-excluded"_s, u"contrary-evidence"_s,
          u"one-side-missing"_s, u"impossible-in-time"_s})
        QTest::newRow(qPrintable(word)) << word << word;
}

void TestWhatIf::theReasonThatBlocksIsNamed()
{
    QFETCH(QString, what);
    QFETCH(QString, reason);
    CaseMaker maker;
    maker.incident(u"op"_s, IncidentKind::Cyber, u"2014-11"_s);
    maker.claim(u"C-1"_s, u"attribution"_s, {u"art8-control"_s}, 4);
    const QString element = u"art8.effective-control"_s;
    const auto indicate = [&](const QString &fact, NetworkSide side) {
        maker.indicate(u"C-1"_s, element, fact, side);
    };
    maker.factAt(u"F-1"_s, 5);
    maker.factAt(u"F-2"_s, 5);
    const NetworkSide infrastructure = NetworkSide::StateInfrastructure;
    if (what == u"none"_s) {
        maker.argue(u"C-1"_s, element, {u"F-1"_s});
    } else if (what == u"not-addressed"_s) {
        maker.sheet(u"C-1"_s, element);
    } else if (what == u"no-evidence"_s) {
        maker.fact(u"F-0"_s);
        maker.argue(u"C-1"_s, element, {u"F-0"_s});
    } else if (what == u"weak"_s) {
        maker.factAt(u"F-0"_s, 3);
        maker.argue(u"C-1"_s, element, {u"F-0"_s, u"F-1"_s});
    } else if (what == u"one-origin"_s) {
        maker.exhibitOf(u"X-F-1"_s).origin = u"same"_s;
        maker.exhibitOf(u"X-F-2"_s).origin = u"same"_s;
        indicate(u"F-1"_s, infrastructure);
        indicate(u"F-2"_s, NetworkSide::StatePerpetrator);
        maker.alternative(u"C-1"_s, element, u"H-1"_s, {u"F-1"_s});
    } else if (what == u"general-only"_s) {
        maker.factAt(u"F-0"_s, 5, {});
        maker.argue(u"C-1"_s, element, {u"F-0"_s});
    } else if (what == u"alternative-not-excluded"_s) {
        indicate(u"F-1"_s, infrastructure);
        indicate(u"F-2"_s, NetworkSide::StatePerpetrator);
        maker.alternative(u"C-1"_s, element, u"H-1"_s, {}, {u"F-1"_s});
    } else if (what == u"contrary-evidence"_s) {
        maker.factAt(u"F-0"_s, 3);
        maker.argue(u"C-1"_s, element, {u"F-1"_s});
        maker.argue(u"C-1"_s, element, {u"F-0"_s}, ArgumentStance::Against);
    } else if (what == u"one-side-missing"_s) {
        indicate(u"F-1"_s, infrastructure);
        indicate(u"F-2"_s, infrastructure);
        maker.alternative(u"C-1"_s, element, u"H-1"_s, {u"F-1"_s});
    } else {
        maker.factAt(u"F-0"_s, 5, {u"op"_s}, u"2015"_s);
        maker.argue(u"C-1"_s, element, {u"F-0"_s});
    }
    const auto answer = assess(maker.records(), m_doctrine);
    for (const ElementResult &each : answer->claims.front().elements) {
        if (each.element == element)
            QCOMPARE(wordOf(each.blocking), reason);
    }
}

void TestWhatIf::theStatusOfTheRuleIsThatOfBothStates_data()
{
    QTest::addColumn<QString>("respondent");
    QTest::addColumn<QString>("claimant");
    QTest::addColumn<QString>("status");
    QTest::newRow("both recorded as bound") << u"binding"_s << u"binding"_s << u"binding"_s;
    QTest::newRow("recorded apart") << u"binding"_s << u"voluntary-norm"_s << u"contested"_s;
    QTest::newRow("both as a norm")
        << u"voluntary-norm"_s << u"voluntary-norm"_s << u"voluntary-norm"_s;
    QTest::newRow("one contests") << u"contested"_s << u"binding"_s << u"contested"_s;
    QTest::newRow("nothing known") << QString() << QString() << u"contested"_s;
    QTest::newRow("the doctrine knows the claimant") << u"binding"_s << u"FRA"_s << u"binding"_s;
    QTest::newRow("no claimant") << u"binding"_s << u"nobody"_s << u"binding"_s;
}

void TestWhatIf::theStatusOfTheRuleIsThatOfBothStates()
{
    QFETCH(QString, respondent);
    QFETCH(QString, claimant);
    QFETCH(QString, status);
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.claim(u"C-1"_s, u"due-diligence"_s);
    maker.claim(u"C-2"_s, u"attribution"_s);
    maker.info.claimant = claimant == u"nobody"_s ? QString()
        : claimant == u"FRA"_s                    ? claimant
                                                  : u"CLA"_s;
    const auto record = [&](const QString &key, const QString &word) {
        const auto position = fromWord<DueDiligencePosition>(word);
        if (!position)
            return;
        State state;
        state.key = key;
        state.id = State::Id{CaseMaker::idOf(key)};
        state.dueDiligence = DueDiligenceStance{*position, {}, {}, {}};
        maker.states.push_back(state);
    };
    record(u"STA"_s, respondent);
    record(u"CLA"_s, claimant);
    const auto answer = assess(maker.records(), m_doctrine);
    QCOMPARE(answer->claims[0].ruleStatus, status);
    QCOMPARE(answer->claims[1].ruleStatus, QString());
}

void TestWhatIf::datesDecideWhatIsPossible_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("timing");
    QTest::addColumn<int>("level");
    const QString harm = u"dd.continuation"_s;
    // Known at some time in 2014, and at the latest when June ends.
    QTest::newRow("undated harm") << harm << QString() << u"unknown"_s << 4;
    QTest::newRow("harm over before any knowledge") << harm << u"2013"_s << u"impossible"_s << 0;
    QTest::newRow("harm over as knowledge may begin")
        << harm << u"2013-12/2014-01-01"_s << u"possible"_s << 4;
    QTest::newRow("harm over before knowledge is sure")
        << harm << u"2014-05"_s << u"possible"_s << 4;
    QTest::newRow("harm over the day knowledge is sure")
        << harm << u"2014-06-30"_s << u"possible"_s << 4;
    QTest::newRow("harm over later") << harm << u"2014-07-01"_s << u"certain"_s << 4;
    QTest::newRow("harm with an open end") << harm << u"2013-01/.."_s << u"possible"_s << 4;
    QTest::newRow("failure before knowledge")
        << u"dd.failure"_s << u"2013"_s << u"impossible"_s << 0;
    QTest::newRow("failure afterwards") << u"dd.failure"_s << u"2015"_s << u"certain"_s << 4;
    // The operation ran from 10 to 20 November 2014, each day as a whole.
    const QString control = u"art8.effective-control"_s;
    QTest::newRow("control before") << control << u"2014-10"_s << u"certain"_s << 4;
    QTest::newRow("control from some day of its month")
        << control << u"2014-11"_s << u"possible"_s << 4;
    QTest::newRow("control from its last day") << control << u"2014-11-20"_s << u"possible"_s << 4;
    QTest::newRow("control from the day before its last")
        << control << u"2014-11-19"_s << u"certain"_s << 4;
    QTest::newRow("control afterwards") << control << u"2014-11-21"_s << u"impossible"_s << 0;
    QTest::newRow("control undated") << control << QString() << u"unknown"_s << 4;
    QTest::newRow("another element has no gate")
        << u"dd.territory"_s << u"1999"_s << u"unknown"_s << 4;
}

void TestWhatIf::datesDecideWhatIsPossible()
{
    QFETCH(QString, element);
    QFETCH(QString, date);
    QFETCH(QString, timing);
    QFETCH(int, level);
    CaseMaker maker;
    maker.incident(u"op"_s, IncidentKind::Other, u"2014-11-10/2014-11-20"_s);
    const bool isControl = element.startsWith(u"art8"_s);
    maker.claim(u"C-1"_s, isControl ? u"attribution"_s : u"due-diligence"_s);
    maker.factAt(u"F-early"_s, 4, {u"op"_s}, u"2014"_s);
    maker.factAt(u"F-known"_s, 1, {u"op"_s}, u"2014-06"_s);
    maker.factAt(u"F-never"_s, 0, {u"op"_s}, u"2001"_s); // nothing supports it: dates nothing
    maker.factAt(u"F"_s, 4, {u"op"_s}, date);
    maker.argue(u"C-1"_s, element, {u"F"_s});
    if (!isControl) {
        maker.indicate(u"C-1"_s, u"dd.knowledge"_s, u"F-known"_s);
        maker.argue(u"C-1"_s, u"dd.knowledge"_s, {u"F-early"_s});
        maker.argue(u"C-1"_s, u"dd.knowledge"_s, {u"F-never"_s});
    }
    const auto answer = assess(maker.records(), m_doctrine);
    for (const ElementResult &each : answer->claims.front().elements) {
        if (each.element != element)
            continue;
        QCOMPARE(wordOf(each.timing), timing);
        QCOMPARE(each.level, level);
        QCOMPARE(each.timingChecks.size(),
                 std::size_t(date.isEmpty() || element == u"dd.territory"_s ? 0 : 1));
    }
}

void TestWhatIf::theAnswerHasTheFormatsFields()
{
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.factAt(u"F-1"_s, 4);
    maker.exhibit(u"E \"quoted\"\n"_s);
    maker.claim(u"C-1"_s, u"breach"_s, {}, 3);
    maker.argue(u"C-1"_s, u"breach.conduct"_s, {u"F-1"_s});
    const CaseRecords records = maker.records();
    WhatIf question;
    question.without = {CaseMaker::exhibitId(u"E \"quoted\"\n"_s)};
    question.marking = u"public"_s;
    const QByteArray text = writeAssessmentJson(*assess(records, m_doctrine, {question, true}),
                                                records, m_doctrine, question);
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(text, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(root[u"format"], u"saranda-assessment"_s);
    QCOMPARE(root[u"version"], 1);
    QCOMPARE(root[u"doctrine"], m_doctrine.version);
    QCOMPARE(root[u"removed"].toArray(), QJsonArray{u"E \"quoted\"\n"_s});
    QCOMPARE(root[u"marking"], u"public"_s);
    QCOMPARE(root[u"exhibits"].toArray().size(), 1);
    const QJsonObject claim = root[u"claims"].toArray()[0].toObject();
    for (const QString &name : {u"id"_s, u"incident"_s, u"state"_s, u"test"_s, u"level"_s,
                                u"required"_s, u"established"_s, u"decidingBasis"_s, u"bases"_s,
                                u"elements"_s, u"carriedBy"_s, u"smallestDefeat"_s, u"missing"_s})
        QVERIFY2(claim.contains(name), qPrintable(name));
    QVERIFY(!claim.contains(u"ruleStatus"_s)); // only due diligence has one
    const QJsonObject missing = claim[u"missing"].toArray()[0].toObject();
    QCOMPARE(missing[u"element"], u"breach.rule-binding"_s);
    QCOMPARE(missing[u"need"], 3);
    QCOMPARE(missing[u"have"], 0);
    const QJsonObject unaddressed = claim[u"elements"].toArray()[0].toObject();
    QCOMPARE(unaddressed[u"outcome"], u"not addressed"_s);
    const QJsonObject element = claim[u"elements"].toArray()[1].toObject();
    QCOMPARE(element[u"outcome"], u"clear and convincing"_s);
    QCOMPARE(element[u"level"], 4);
    QCOMPARE(element[u"timing"], u"unknown"_s);
    const QJsonObject step = element[u"steps"].toArray()[0].toObject();
    QCOMPARE(step[u"rule"], u"element.direct"_s);
    QCOMPARE(step[u"facts"].toArray(), QJsonArray{u"F-1"_s});
}

void TestWhatIf::anElementIsExplainedByWhatCarriesItAndWhatIsAgainst()
{
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.claim(u"C-1"_s, u"attribution"_s, {u"art8-control"_s}, 4);
    const QString element = u"art8.effective-control"_s;
    maker.fact(u"F-1"_s);
    maker.exhibit(u"E-3"_s);
    maker.cite(u"F-1"_s, u"E-3"_s, Stance::Supports, 2);
    for (const QString &key : {u"F-2"_s, u"F-3"_s, u"F-4"_s}) {
        maker.factAt(key, 5, {});
        maker.argue(u"C-1"_s, element, {key});
    }
    maker.argue(u"C-1"_s, element, {u"F-1"_s});
    maker.factAt(u"F-7"_s, 1);
    maker.argue(u"C-1"_s, element, {u"F-7"_s}, ArgumentStance::Against);
    const CaseRecords records = maker.records();
    const auto answer = assess(records, m_doctrine);
    const ClaimResult &claim = answer->claims.front();
    const Explanation said = explain(*answer, records, claim, claim.elements.back());
    QCOMPARE(said.level, 2);
    QCOMPARE(said.required, 4);
    QVERIFY(said.blocking == Blocking::GeneralOnly);
    QCOMPARE(said.statements.size(), std::size_t(3));
    QVERIFY(said.statements[0].code == "for.states-in-part");
    QCOMPARE(said.statements[0].exhibits, std::vector<Exhibit::Id>{CaseMaker::exhibitId(u"E-3"_s)});
    QVERIFY(said.statements[1].code == "for.general");
    QCOMPARE(said.statements[1].facts.size(), std::size_t(3));
    QVERIFY(said.statements[2].code == "against.argument");
    QCOMPARE(said.statements[2].facts, std::vector<Fact::Id>{CaseMaker::factId(u"F-7"_s)});
    QVERIFY(said.next && said.next->code == "stronger-source");
}

void TestWhatIf::overallControlComparesAndNeverCounts()
{
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.factAt(u"F-who"_s, 5);
    maker.factAt(u"F-general"_s, 5, {});
    maker.claim(u"C-1"_s, u"attribution"_s, {u"art8-control"_s}, 4);
    maker.argue(u"C-1"_s, u"attr.perpetrator"_s, {u"F-who"_s});
    maker.argue(u"C-1"_s, u"art8.effective-control"_s, {u"F-general"_s});
    const auto answer = assess(maker.records(), m_doctrine);
    const ClaimResult &claim = answer->claims.front();
    QCOMPARE(claim.level, 2);
    QVERIFY(!claim.established);
    QCOMPARE(claim.decidingBasis, u"art8-control"_s);
    QCOMPARE(claim.bases.size(), std::size_t(2));
    QVERIFY(claim.bases[1].comparisonOnly);
    QCOMPARE(claim.bases[1].basis, u"overall-control"_s);
    QCOMPARE(claim.bases[1].level, 5);
    QCOMPARE(claim.comparisonElements.size(), std::size_t(1));
    QCOMPARE(claim.elements.size(), std::size_t(2));
}

void TestWhatIf::ofEqualBasesTheFirstDecides()
{
    CaseMaker maker;
    maker.incident(u"op"_s);
    maker.factAt(u"F"_s, 4);
    maker.claim(u"C-1"_s, u"attribution"_s, {u"art11"_s, u"art8-control"_s, u"art4-de-facto"_s});
    for (const QString &element :
         {u"attr.perpetrator"_s, u"art8.effective-control"_s, u"art11.adopted"_s,
          u"art11.acknowledged"_s, u"art4df.complete-dependence"_s})
        maker.argue(u"C-1"_s, element, {u"F"_s});
    const auto answer = assess(maker.records(), m_doctrine);
    QCOMPARE(answer->claims.front().level, 4);
    QCOMPARE(answer->claims.front().decidingBasis, u"art4-de-facto"_s);
}

void TestWhatIf::theStepsOfAFactNameWhatDecides()
{
    CaseMaker maker;
    maker.exhibit(u"E-5"_s, u"A2"_s, {Mark::Tested});
    maker.fact(u"F-best"_s);
    maker.cite(u"F-best"_s, u"E-5"_s);
    maker.fact(u"F-lifted"_s);
    for (const QString &key : {u"E-10"_s, u"E-9"_s, u"E-8"_s}) {
        maker.exhibit(key, u"B3"_s);
        maker.cite(u"F-lifted"_s, key);
    }
    maker.exhibit(u"E-7"_s, u"C3"_s, {Mark::ForLitigation});
    maker.cite(u"F-lifted"_s, u"E-7"_s, Stance::Contradicts);
    const auto answer = assess(maker.records(), m_doctrine);
    const std::vector<Step> best = answer->fact(CaseMaker::factId(u"F-best"_s))->steps;
    QCOMPARE(best.size(), std::size_t(2));
    QVERIFY(best[0].rule == "fact.support");
    QCOMPARE(best[0].level, 5);
    QCOMPARE(best[0].operands, (std::vector<int>{5, 1}));
    QCOMPARE(best[0].exhibits, std::vector<Exhibit::Id>{CaseMaker::exhibitId(u"E-5"_s)});
    QVERIFY(best[1].rule == "fact.net");
    const std::vector<Step> lifted = answer->fact(CaseMaker::factId(u"F-lifted"_s))->steps;
    QCOMPARE(lifted.size(), std::size_t(4));
    QVERIFY(lifted[1].rule == "fact.corroboration");
    QCOMPARE(lifted[1].level, 4);
    QCOMPARE(lifted[1].operands, (std::vector<int>{3, 3, 3, 3}));
    QCOMPARE(
        lifted[1].exhibits,
        (std::vector<Exhibit::Id>{CaseMaker::exhibitId(u"E-8"_s), CaseMaker::exhibitId(u"E-9"_s),
                                  CaseMaker::exhibitId(u"E-10"_s)}));
    QVERIFY(lifted[2].rule == "fact.contrary");
    QCOMPARE(lifted[3].operands, (std::vector<int>{4, 1}));
    QCOMPARE(lifted[3].level, 4);
    const std::vector<Step> exhibit = answer->exhibit(CaseMaker::exhibitId(u"E-7"_s))->steps;
    QCOMPARE(exhibit.size(), std::size_t(3));
    QVERIFY(exhibit[0].rule == "exhibit.grade");
    QCOMPARE(exhibit[0].operands, (std::vector<int>{2, 3}));
    QCOMPARE(exhibit[1].subject, u"for-litigation"_s);
    QVERIFY(exhibit[2].rule == "exhibit.marks");
    QCOMPARE(exhibit[2].operands, (std::vector<int>{2, 0, 1}));
    QCOMPARE(exhibit[2].level, 1);
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
