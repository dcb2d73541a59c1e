// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assess.h"
#include "core/doctrine/doctrineloader.h"
#include "tests/core/assessment/efforts.h"
#include "tests/core/assessment/plainmissing.h"
#include "tests/core/assessment/randomcase.h"
#include "tests/core/assessment/sheetcase.h"

#include <QTest>

using namespace saranda;
using namespace saranda::test;

/// What a claim lacks, and that the efforts named do bring it and nothing less does.
class TestMissing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theEffortsAreThoseOfTheSecondWriting();
    void somethingIsMissingExactlyWhereNotEstablished();
    void theEffortsReachWhatIsNeeded();
    void theLeastEffortsAreThese_data();
    void theLeastEffortsAreThese();
    void noSingleFactIsCheaper();
    void lessThanTheEffortIsNotEnough();
    void aGeneralFactIsNeverProposedForASpecificElement();
    void norASecondOriginForAGeneralFact();

private:
    Doctrine m_doctrine;
};

void TestMissing::initTestCase()
{
    auto doctrine = builtInDoctrine();
    QVERIFY2(doctrine, qPrintable(doctrine ? QString() : doctrine.error().detail));
    m_doctrine = *doctrine;
}

/// Takes the last alternative of each sheet out of the case and asks as if it were there, with
/// others that are about something else before it.
static WhatIf askedInstead(CaseMaker &maker)
{
    WhatIf question;
    for (Claim &claim : maker.claims) {
        for (ElementSheet &sheet : claim.elements) {
            if (sheet.alternatives.isEmpty())
                continue;
            Alternative other;
            other.key = u"H-0"_s;
            question.addedAlternatives.push_back({claim.id, u"breach.rule-binding"_s, other});
            question.addedAlternatives.push_back(
                {CaseMaker::claimId(u"C-none"_s), sheet.element, other});
            question.addedAlternatives.push_back(
                {claim.id, sheet.element, sheet.alternatives.takeLast()});
        }
    }
    return question;
}

/// Under ours and other ministries' profiles, and whether an alternative is entered or asked for.
void TestMissing::theEffortsAreThoseOfTheSecondWriting()
{
    QMap<QString, int> seen;
    for (unsigned seed = 0; seed < 1200; ++seed) {
        SheetShape shape;
        shape.isShared = seed % 2 == 0;
        shape.isStrong = seed % 3 == 0;
        Doctrine doctrine = m_doctrine;
        doctrine.profile.impossibleInTimeCap = int(seed % 3);
        if (seed % 7 == 0)
            doctrine.profile.corroboration.fill(0);
        CaseMaker maker = seed % 8 == 7 ? randomCase(Dice::seeded(seed), CaseShape::mixed(seed))
                                        : sheetCase(seed, shape);
        const CaseRecords records = maker.records();
        const WhatIf question = seed % 4 == 1 ? askedInstead(maker) : WhatIf();
        const CaseRecords entered = maker.records();
        const auto answer = assess(entered, doctrine, {question, true});
        const reference::Reference usual = reference::Reference(records).withImpossibleInTimeCap(
            doctrine.profile.impossibleInTimeCap);
        const reference::Reference method = seed % 7 == 0 ? usual.withoutCorroboration() : usual;
        for (const ClaimResult &claim : answer->claims) {
            const Claim &record = *records.claims.find(claim.id);
            const reference::ClaimLevels levels = method.claim(record);
            QStringList lacking;
            for (auto it = levels.elements.begin(); it != levels.elements.end(); ++it) {
                if (levels.level < levels.required && it->level < levels.required)
                    lacking.append(it.key());
            }
            QStringList told;
            for (const Missing &missing : claim.missing) {
                told.append(missing.element);
                QCOMPARE(missing.need, levels.required);
                QCOMPARE(missing.have, levels.elements[missing.element].level);
                const auto expected =
                    reference::MissingEfforts(method, record, missing.element).three(missing.need);
                QVERIFY2(missing.efforts == expected,
                         qPrintable(
                             u"seed %1 %2 %3 to %4:\n%5\nsecond writing:\n%6"_s.arg(seed)
                                 .arg(record.key, missing.element)
                                 .arg(missing.need)
                                 .arg(shown(missing.efforts, records), shown(expected, records))));
                for (const Missing::Effort &effort : expected)
                    ++seen[QString::fromLatin1(effort.code.data(), qsizetype(effort.code.size()))];
            }
            told.sort();
            QCOMPARE(told, lacking);
        }
    }
    for (auto it = seen.begin(); it != seen.end(); ++it)
        qInfo("%s: %d", qPrintable(it.key()), it.value());
    QCOMPARE(seen.size(), 8);
}

void TestMissing::somethingIsMissingExactlyWhereNotEstablished()
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

void TestMissing::theEffortsReachWhatIsNeeded()
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

void TestMissing::theLeastEffortsAreThese_data()
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
                       u"independent-source F-12 to 2, 1 source(s), cost 1"_s,
                       u"new-fact  to 3, 1 source(s), cost 4"_s};
    QTest::newRow("one weak fact and something against it")
        << QList<int>{2} << QList<int>() << 3
        << QStringList{u"stronger-source F-1 to 4, 1 source(s), cost 2"_s,
                       u"independent-source F-1 to 2, 3 source(s), cost 4, against at most 2"_s,
                       u"new-fact  to 4, 1 source(s), cost 5"_s};
}

/// At least 3 is asked, on the balance of probabilities.
void TestMissing::theLeastEffortsAreThese()
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
void TestMissing::noSingleFactIsCheaper()
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
void TestMissing::lessThanTheEffortIsNotEnough()
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

void TestMissing::aGeneralFactIsNeverProposedForASpecificElement()
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

/// Though it would do: the series of general facts rests on one origin, and arguable is all it
/// needs.
void TestMissing::norASecondOriginForAGeneralFact()
{
    const QString control = u"art8.effective-control"_s;
    for (const bool isGeneral : {true, false}) {
        CaseMaker maker;
        maker.incident(u"op"_s);
        maker.claim(u"C-1"_s, u"attribution"_s, {u"art8-control"_s}, 2);
        for (const QString &fact : {u"F-1"_s, u"F-2"_s}) {
            maker.factAt(fact, 4, isGeneral ? QStringList() : QStringList{u"op"_s});
            maker.exhibits.back().origin = u"one"_s;
            maker.indicate(u"C-1"_s, control, fact);
        }
        const auto answer = assess(maker.records(), m_doctrine);
        const ClaimResult &claim = answer->claims.front();
        const auto missing =
            std::find_if(claim.missing.begin(), claim.missing.end(),
                         [&](const Missing &each) { return each.element == control; });
        QVERIFY(missing != claim.missing.end());
        const bool isProposed =
            std::any_of(missing->efforts.begin(), missing->efforts.end(),
                        [](const Missing::Effort &effort) { return effort.fact.has_value(); });
        QCOMPARE(isProposed, !isGeneral);
    }
}

QTEST_GUILESS_MAIN(TestMissing)
#include "tst_missing.moc"
