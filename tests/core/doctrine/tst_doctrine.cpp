// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

/// The doctrine as shipped: is everything there, sourced, translated and quoted right?
class TestDoctrine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTestHasItsBasesAndElements_data();
    void everyTestHasItsBasesAndElements();
    void everyBasisHasItsElements_data();
    void everyBasisHasItsElements();
    void everyAttributionBasisNeedsThePerpetrator();
    void infrastructureIsShownButNeverNecessary();
    void specificElementsAreThoseOfTheLaw();
    void bothSidesAndTimingAreThoseOfTheLaw();
    void overallControlOnlyCompares();
    void everyElementHasAuthorityProofAndFrench();
    void theStandardIsTheStricterOfRuleAndPurpose_data();
    void theStandardIsTheStricterOfRuleAndPurpose();
    void theGradesAreThePublishedRows();
    void theTablesAreThoseOfTheMethod();
    void theMarksAreThoseOfTheMethod();
    void territoryAloneProvesLittle();
    void statePositionsHaveSourceAndDate();
    void countermeasuresNeedABindingRule();
    void everyQuoteIsVerbatim();
    void aRefIsCitedInTheReadersLanguage();
    void elementsOfTheVisibleCasesAreKnown();

private:
    Doctrine m_doctrine;
};

void TestDoctrine::initTestCase()
{
    const Result<Doctrine> loaded = builtInDoctrine();
    QVERIFY2(loaded,
             loaded ? "" : qPrintable(loaded.error().message + u'\n' + loaded.error().detail));
    m_doctrine = *loaded;
    QCOMPARE(m_doctrine.version, u"2026.1"_s);
    QVERIFY(!m_doctrine.asOf.isEmpty());
}

void TestDoctrine::everyTestHasItsBasesAndElements_data()
{
    QTest::addColumn<QStringList>("bases");
    QTest::addColumn<QStringList>("elements");
    QTest::newRow("attribution")
        << QStringList{u"art4"_s,         u"art4-de-facto"_s,     u"art5"_s,
                       u"art6"_s,         u"art8-instructions"_s, u"art8-direction"_s,
                       u"art8-control"_s, u"overall-control"_s,   u"art9"_s,
                       u"art11"_s}
        << QStringList{u"attr.perpetrator"_s,
                       u"attr.infrastructure"_s,
                       u"art4.organ-status"_s,
                       u"art4.capacity"_s,
                       u"art4df.complete-dependence"_s,
                       u"art5.empowered"_s,
                       u"art5.capacity"_s,
                       u"art6.placed-at-disposal"_s,
                       u"art6.exercise"_s,
                       u"art8.instructions"_s,
                       u"art8.direction"_s,
                       u"art8.effective-control"_s,
                       u"art9.absence"_s,
                       u"art9.governmental-authority"_s,
                       u"art9.call-for"_s,
                       u"art11.acknowledged"_s,
                       u"art11.adopted"_s};
    QTest::newRow("breach") << QStringList{u"breach"_s}
                            << QStringList{u"breach.rule-binding"_s, u"breach.conduct"_s};
    QTest::newRow("due-diligence")
        << QStringList{u"due-diligence"_s}
        << QStringList{u"dd.territory"_s, u"dd.rights"_s,  u"dd.serious-harm"_s, u"dd.knowledge"_s,
                       u"dd.capacity"_s,  u"dd.failure"_s, u"dd.continuation"_s};
    QTest::newRow("conventions") << QStringList{
        u"conventions"_s} << QStringList{u"conv.in-force"_s, u"conv.request"_s, u"conv.failure"_s};
}

void TestDoctrine::everyTestHasItsBasesAndElements()
{
    QFETCH(QStringList, bases);
    QFETCH(QStringList, elements);
    const LegalTest *test = m_doctrine.test(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(test);
    QCOMPARE(test->bases, bases);
    QCOMPARE(test->elements, elements);
    QCOMPARE(m_doctrine.tests.size(), size_t(4));
    QCOMPARE(m_doctrine.elements.size(), size_t(29));
}

void TestDoctrine::everyBasisHasItsElements_data()
{
    QTest::addColumn<QStringList>("elements");
    const auto attribution = [](const char *basis, QStringList own) {
        own.prepend(u"attr.perpetrator"_s);
        QTest::newRow(basis) << own;
    };
    attribution("art4", {u"art4.organ-status"_s, u"art4.capacity"_s});
    attribution("art4-de-facto", {u"art4df.complete-dependence"_s});
    attribution("art5", {u"art5.empowered"_s, u"art5.capacity"_s});
    attribution("art6", {u"art6.placed-at-disposal"_s, u"art6.exercise"_s});
    attribution("art8-instructions", {u"art8.instructions"_s});
    attribution("art8-direction", {u"art8.direction"_s});
    attribution("art8-control", {u"art8.effective-control"_s});
    attribution("overall-control", {u"art8.effective-control"_s});
    attribution("art9", {u"art9.absence"_s, u"art9.governmental-authority"_s, u"art9.call-for"_s});
    attribution("art11", {u"art11.acknowledged"_s, u"art11.adopted"_s});
    for (const char *whole : {"breach", "due-diligence", "conventions"})
        QTest::newRow(whole) << m_doctrine.test(QString::fromLatin1(whole))->elements;
}

void TestDoctrine::everyBasisHasItsElements()
{
    QFETCH(QStringList, elements);
    const Basis *basis = m_doctrine.basis(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(basis);
    QCOMPARE(basis->elements, elements);
}

void TestDoctrine::everyAttributionBasisNeedsThePerpetrator()
{
    for (const QString &id : m_doctrine.test(u"attribution")->bases)
        QVERIFY2(m_doctrine.basis(id)->elements.contains(u"attr.perpetrator"_s), qPrintable(id));
}

void TestDoctrine::infrastructureIsShownButNeverNecessary()
{
    QVERIFY(!m_doctrine.element(u"attr.infrastructure")->isNecessary);
    for (const Basis &basis : m_doctrine.bases)
        QVERIFY(!basis.elements.contains(u"attr.infrastructure"_s));
}

void TestDoctrine::specificElementsAreThoseOfTheLaw()
{
    QStringList specific;
    for (const Element &element : m_doctrine.elements)
        if (element.isSpecific)
            specific.append(element.id);
    QCOMPARE(specific,
             (QStringList{u"attr.perpetrator"_s, u"attr.infrastructure"_s, u"art8.instructions"_s,
                          u"art8.direction"_s, u"art8.effective-control"_s, u"art11.acknowledged"_s,
                          u"art11.adopted"_s}));
}

void TestDoctrine::bothSidesAndTimingAreThoseOfTheLaw()
{
    for (const Element &element : m_doctrine.elements) {
        const bool isOfArticle8 = element.id.startsWith(u"art8."_s);
        QCOMPARE(element.needsBothSides, isOfArticle8);
        ElementTiming expected = isOfArticle8 ? ElementTiming::Operation : ElementTiming::None;
        if (element.id == u"dd.knowledge"_s)
            expected = ElementTiming::Knowledge;
        if (element.id == u"dd.failure"_s)
            expected = ElementTiming::Failure;
        if (element.id == u"dd.continuation"_s)
            expected = ElementTiming::Continuation;
        QVERIFY2(element.timing == expected, qPrintable(element.id));
    }
    QVERIFY(m_doctrine.side(u"state-infrastructure"));
    QVERIFY(m_doctrine.side(u"state-perpetrator"));
    QCOMPARE(m_doctrine.sides.size(), size_t(2));
    QVERIFY(m_doctrine.evidenceRule(u"exclusive-control"));
}

void TestDoctrine::overallControlOnlyCompares()
{
    for (const Basis &basis : m_doctrine.bases)
        QCOMPARE(basis.isComparisonOnly, basis.id == u"overall-control"_s);
    const Basis *basis = m_doctrine.basis(u"overall-control");
    QCOMPARE(basis->withoutSpecificity, QStringList{u"art8.effective-control"_s});
}

void TestDoctrine::everyElementHasAuthorityProofAndFrench()
{
    for (const Element &element : m_doctrine.elements) {
        QVERIFY2(!element.authorities.empty(), qPrintable(element.id));
        QVERIFY2(element.meansOfProof.size() >= 2, qPrintable(element.id));
        for (const Localized *text : {&element.title, &element.question, &element.rule}) {
            QVERIFY2(!text->in(u"fr").isEmpty(), qPrintable(element.id));
            QVERIFY2(text->texts.contains(u"fr"_s), qPrintable(element.id));
        }
        QVERIFY2(element.question.in(u"fr") != element.question.in(u"en"), qPrintable(element.id));
        for (const QString &always :
             {u"another-state"_s, u"criminals-alone"_s, u"false-flag"_s, u"insider"_s})
            QVERIFY2(element.alternatives.contains(always), qPrintable(element.id));
        QCOMPARE(element.alternatives.contains(u"unknowing-territory"_s),
                 element.id == u"dd.knowledge"_s);
    }
}

void TestDoctrine::theStandardIsTheStricterOfRuleAndPurpose_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<int>("level");
    const std::pair<const char *, int> rules[] = {{"sovereignty", 3},
                                                  {"other", 3},
                                                  {"diplomatic-inviolability", 3},
                                                  {"non-intervention", 4},
                                                  {"use-of-force", 4},
                                                  {"genocide-prevention", 4},
                                                  {"armed-attack", 5},
                                                  {"a rule of one's own", 3},
                                                  {"", 3}};
    const std::pair<const char *, int> purposes[] = {{"public-statement", 3},
                                                     {"sanctions-listing", 3},
                                                     {"countermeasures", 4},
                                                     {"litigation", 0},
                                                     {"", 0}};
    for (const auto &[rule, ruleLevel] : rules)
        for (const auto &[purpose, purposeLevel] : purposes)
            QTest::addRow("%s for %s", rule, purpose)
                << QString::fromLatin1(rule) << QString::fromLatin1(purpose)
                << std::max(ruleLevel, purposeLevel);
}

void TestDoctrine::theStandardIsTheStricterOfRuleAndPurpose()
{
    QFETCH(QString, rule);
    QFETCH(QString, purpose);
    QTEST(m_doctrine.requiredLevel(rule, purpose), "level");
}

void TestDoctrine::theGradesAreThePublishedRows()
{
    const QStringList rows = {u"000000"_s, u"111111"_s, u"222111"_s,
                              u"333211"_s, u"443321"_s, u"554332"_s};
    for (int supporting = 0; supporting <= 5; ++supporting)
        for (int contrary = 0; contrary <= 5; ++contrary)
            QCOMPARE(m_doctrine.profile.grade(supporting, contrary),
                     rows.at(supporting).at(contrary).digitValue());
}

void TestDoctrine::theTablesAreThoseOfTheMethod()
{
    const EvidenceProfile &profile = m_doctrine.profile;
    QCOMPARE(profile.reliability, (LevelTable{4, 3, 2, 1, 0, 1}));
    QCOMPARE(profile.credibility, (LevelTable{4, 4, 3, 2, 0, 2}));
    QCOMPARE(profile.assumedReliability, u"F"_s);
    QCOMPARE(profile.assumedCredibility, 6);
    QCOMPARE(profile.corroboration, (LevelTable{0, 5, 4, 3, 2, 0}));
    QCOMPARE(profile.challengeCaps, (LevelTable{5, 5, 4, 2, 0, 0}));
    QCOMPARE(profile.upCap, 1);
    QCOMPARE(profile.downCap, 2);
    QCOMPARE(profile.secondaryCap, 2);
    QCOMPARE(profile.agreedLevel, 5);
    QCOMPARE(profile.defaultStrength, 5);
    QCOMPARE(profile.corroborationStep, 1);
    QCOMPARE(profile.corroborationPrimaries, 1);
    QCOMPARE(profile.contestedFrom, 2);
    QCOMPARE(profile.generalFactCap, 2);
    QCOMPARE(profile.impossibleInTimeCap, 0);
    QCOMPARE(profile.knowledgeDatedFrom, 1);
    QCOMPARE(profile.seriesFacts, 2);
    QCOMPARE(profile.seriesOrigins, 2);
    QCOMPARE(profile.seriesOriginMargin, 1);
    QCOMPARE(profile.seriesOriginFloor, 1);
    QCOMPARE(profile.hardToReconcileCap, 3);
    QCOMPARE(profile.secondBestCap, 4);
    QCOMPARE(profile.noAlternativeCap, 2);
    QCOMPARE(profile.oneSideFloor, 2);
}

void TestDoctrine::theMarksAreThoseOfTheMethod()
{
    QCOMPARE(m_doctrine.profile.marks.size(), size_t(8));
    for (const QString &up : {u"against-interest"_s, u"direct-contemporaneous"_s, u"tested"_s})
        QCOMPARE(m_doctrine.profile.mark(up)->step, 1);
    for (const QString &down :
         {u"for-litigation"_s, u"self-serving"_s, u"opinion"_s, u"hearsay"_s, u"chain-broken"_s})
        QCOMPARE(m_doctrine.profile.mark(down)->step, -1);
    for (const EvidenceMark &mark : m_doctrine.profile.marks)
        QVERIFY2(!mark.authorities.empty(), qPrintable(mark.id));
}

void TestDoctrine::territoryAloneProvesLittle()
{
    const Warrant *warrant = m_doctrine.warrant(u"territory");
    QVERIFY(warrant);
    QCOMPARE(warrant->cap, 2);
    QCOMPARE(warrant->authorities.front().authority, u"corfu-channel"_s);
}

void TestDoctrine::statePositionsHaveSourceAndDate()
{
    const QStringList binding = {u"AUS"_s, u"CZE"_s, u"EST"_s, u"FIN"_s, u"FRA"_s, u"DEU"_s,
                                 u"ITA"_s, u"JPN"_s, u"NLD"_s, u"NOR"_s, u"CHE"_s, u"SWE"_s};
    const QStringList voluntary = {u"ISR"_s, u"NZL"_s, u"GBR"_s, u"CAN"_s};
    QCOMPARE(m_doctrine.positions.size(), size_t(binding.size() + voluntary.size()));
    for (const StatePosition &position : m_doctrine.positions) {
        QCOMPARE(position.position,
                 binding.contains(position.state) ? NormStatus::Binding
                                                  : NormStatus::VoluntaryNorm);
        QVERIFY(binding.contains(position.state) || voluntary.contains(position.state));
        QVERIFY(!position.source.isEmpty());
        QVERIFY(!position.asOf.isEmpty());
    }
    QVERIFY(!m_doctrine.position(u"PRK"));
}

void TestDoctrine::countermeasuresNeedABindingRule()
{
    const ResponseOption *option = m_doctrine.response(u"countermeasures");
    QVERIFY(option);
    QVERIFY(option->needsBindingRule && option->needsWrongfulAct);
    QCOMPARE(option->level, 4);
    QSet<QString> cited;
    for (const ResponseCondition &condition : option->conditions)
        for (const AuthorityRef &ref : condition.authorities)
            cited.insert(ref.pinpoint);
    for (const QString &article : {u"Art. 49"_s, u"Art. 50"_s, u"Art. 51"_s, u"Art. 52(1)(a)"_s,
                                   u"Art. 52(1)(b)"_s, u"Art. 53"_s, u"Art. 54"_s})
        QVERIFY2(cited.contains(article), qPrintable(article));
    QVERIFY(!m_doctrine.response(u"retorsion")->needsWrongfulAct);
}

void TestDoctrine::everyQuoteIsVerbatim()
{
    REQUIRE_SHARED(path, u"seed/mikanagi-2021.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString article = QString::fromUtf8(file.readAll()).simplified();
    int quotes = 0;
    for (const Authority &authority : m_doctrine.authorities)
        for (const Pinpoint &pinpoint : authority.pinpoints) {
            if (pinpoint.quote.isEmpty())
                continue;
            ++quotes;
            QVERIFY2(pinpoint.quoteVerified.startsWith(u"seed, M "_s), qPrintable(authority.id));
            QVERIFY2(article.contains(pinpoint.quote.simplified()),
                     qPrintable(authority.id + u' ' + pinpoint.pinpoint));
        }
    qInfo("%d quotes compared with the article", quotes);
    QCOMPARE(quotes, 13);
}

void TestDoctrine::aRefIsCitedInTheReadersLanguage()
{
    const AuthorityRef ref = {u"bosnian-genocide"_s, u"¶ 430"_s};
    QCOMPARE(m_doctrine.cite(ref, u"en"), u"Bosnian Genocide, ¶\u00a0430"_s);
    QCOMPARE(m_doctrine.cite(ref, u"fr"), u"Génocide en Bosnie, par.\u00a0430"_s);
    QCOMPARE(m_doctrine.cite(ref, u"fr_CH"), m_doctrine.cite(ref, u"fr"));
    QCOMPARE(m_doctrine.cite(ref, u"ja"), m_doctrine.cite(ref, u"en"));
    QVERIFY(m_doctrine.isVerified(ref));
    QVERIFY(!m_doctrine.isVerified({u"bosnian-genocide"_s, u"¶ 209"_s}));
    QVERIFY(!m_doctrine.isVerified({u"bosnian-genocide"_s, u"¶ 9999"_s}));
}

void TestDoctrine::elementsOfTheVisibleCasesAreKnown()
{
    REQUIRE_SHARED(folder, u"cases"_s);
    int cases = 0;
    int elements = 0;
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files)) {
        if (info.fileName().endsWith(u".expected.json"_s))
            continue;
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        ++cases;
        for (const QJsonValue claim : root[u"claims"_s].toArray()) {
            QVERIFY(m_doctrine.test(claim[u"test"_s].toString()));
            for (const QJsonValue basis : claim[u"bases"_s].toArray())
                QVERIFY(m_doctrine.basis(basis.toString()));
            for (const QJsonValue element : claim[u"elements"_s].toArray()) {
                const Element *known = m_doctrine.element(element[u"element"_s].toString());
                QVERIFY(known);
                QCOMPARE(known->test, claim[u"test"_s].toString());
                ++elements;
            }
        }
    }
    qInfo("%d cases with %d elements", cases, elements);
    QVERIFY(cases > 0);
}

QTEST_GUILESS_MAIN(TestDoctrine)
#include "tst_doctrine.moc"
