// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assess.h"
#include "core/doctrine/doctrineloader.h"
#include "tests/core/assessment/landmarkcase.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QTest>

using namespace saranda;
using namespace saranda::test;

/// Decisions of the International Court of Justice, coded as cases: the engine must reach the
/// level of every exhibit, fact, element, basis and claim, and with them the Court's outcome.
class TestLandmarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCourtsOutcomeIsReached();

private:
    Doctrine m_doctrine;
};

void TestLandmarks::initTestCase()
{
    auto doctrine = builtInDoctrine();
    QVERIFY2(doctrine, qPrintable(doctrine ? QString() : doctrine.error().detail));
    m_doctrine = *doctrine;
}

void TestLandmarks::theCourtsOutcomeIsReached()
{
    REQUIRE_SHARED(folder, u"cases"_s);
    int cases = 0;
    int compared = 0;
    const QStringList files = QDir(folder).entryList({u"*.expected.json"_s});
    for (const QString &name : files) {
        const QJsonObject expected = readObject(folder + u'/' + name);
        const QString caseFile = QString(name).replace(u".expected.json"_s, u".json"_s);
        const CaseRecords records = readLandmark(readObject(folder + u'/' + caseFile)).records();
        const auto answer = assess(records, m_doctrine);
        QVERIFY(answer);
        const auto check = [&](int got, const QJsonValue &wanted, const QString &what) {
            ++compared;
            QVERIFY2(
                wanted.isDouble() && got == wanted.toInt(),
                qPrintable(
                    u"%1: %2 is %3, not %4"_s.arg(caseFile, what).arg(got).arg(wanted.toInt(-1))));
        };
        const QJsonObject exhibits = expected[u"exhibits"].toObject();
        QCOMPARE(qsizetype(answer->exhibits.size()), exhibits.size());
        for (const ExhibitResult &exhibit : answer->exhibits) {
            const QString key = records.exhibits.keyOf(exhibit.id);
            check(exhibit.level, exhibits[key], key);
        }
        const QJsonObject facts = expected[u"facts"].toObject();
        QCOMPARE(qsizetype(answer->facts.size()), facts.size());
        for (const FactResult &fact : answer->facts) {
            const QString key = records.facts.keyOf(fact.id);
            check(fact.level, facts[key], key);
        }
        const QJsonArray claims = expected[u"claims"].toArray();
        QCOMPARE(qsizetype(answer->claims.size()), claims.size());
        for (const QJsonValue &wanted : claims) {
            const QString key = wanted[u"id"].toString();
            const ClaimResult *claim = answer->claim(records.claims.findKey(key)->id);
            check(claim->level, wanted[u"level"], key);
            check(claim->required, wanted[u"required"], key + u" required"_s);
            QCOMPARE(claim->established, wanted[u"court"].toString() == u"established"_s);
            for (const BasisResult &basis : claim->bases) {
                if (!basis.comparisonOnly)
                    check(basis.level, wanted[u"bases"][basis.basis], key + u' ' + basis.basis);
            }
            const QJsonObject elements = wanted[u"elements"].toObject();
            QCOMPARE(qsizetype(claim->elements.size()), elements.size());
            for (const ElementResult &element : claim->elements)
                check(element.level, elements[element.element], key + u' ' + element.element);
        }
        ++cases;
    }
    qInfo("%d landmark cases, %d levels compared", cases, compared);
    QVERIFY(cases >= 4);
}

QTEST_GUILESS_MAIN(TestLandmarks)
#include "tst_landmarks.moc"
