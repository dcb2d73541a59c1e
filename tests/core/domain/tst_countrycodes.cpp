// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/countrycodes.h"
#include "core/domain/localstatename.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QLocale>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace saranda;
using namespace saranda::literals;

class TestCountryCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsOrderedAndComplete();
    void aCodeIsFoundByItsCapitals();
    void aNameIsTranslatedOnlyWhereItIsTheCountrys();
    void agreesWithTheTerritoriesOfOthers();
};

void TestCountryCodes::theListIsOrderedAndComplete()
{
    QCOMPARE(countries().size(), std::size_t(249));
    QSet<QString> alpha2;
    QSet<QString> names;
    QSet<QString> frenchNames;
    QString last;
    for (const Country &country : countries()) {
        const QString alpha3 = QString::fromUtf16(country.alpha3);
        QVERIFY2(last < alpha3, qPrintable(alpha3));
        last = alpha3;
        QCOMPARE(alpha3.size(), 3);
        alpha2.insert(QString::fromUtf16(country.alpha2));
        names.insert(QString::fromUtf16(country.englishName));
        frenchNames.insert(QString::fromUtf16(country.frenchName));
    }
    QCOMPARE(alpha2.size(), 249);
    QCOMPARE(names.size(), 249);
    QCOMPARE(frenchNames.size(), 249);
    QVERIFY(!frenchNames.contains(QString()));
}

void TestCountryCodes::aCodeIsFoundByItsCapitals()
{
    QVERIFY(isCountryCode(u"ALB"));
    QCOMPARE(countryName(u"ALB"), u"Albania"_s);
    QCOMPARE(QString::fromUtf16(countryOf(u"ALB")->alpha2), u"AL"_s);
    QCOMPARE(countryName(u"ABW"), u"Aruba"_s);
    QCOMPARE(countryName(u"ZWE"), u"Zimbabwe"_s);
    for (const QString &none :
         {u""_s, u"alb"_s, u"AL"_s, u"ALBA"_s, u"XYZ"_s, u"ZZZ"_s, u"\0LB"_s}) {
        QVERIFY2(!isCountryCode(none), qPrintable(none));
        QCOMPARE(countryName(none), QString());
    }
}

void TestCountryCodes::aNameIsTranslatedOnlyWhereItIsTheCountrys()
{
    QCOMPARE(countryName(u"DEU", u"fr"), u"Allemagne"_s);
    QCOMPARE(countryName(u"DEU", u"es"), u"Germany"_s);
    QCOMPARE(countryNameLike(u"DEU", u"Germany", u"fr"), u"Allemagne"_s);
    QCOMPARE(countryNameLike(u"PRK", u"North Korea", u"fr"), u"Corée du Nord"_s);
    QCOMPARE(countryNameLike(u"PRK", u"North Korea", u"en"), u"North Korea"_s);
    QCOMPARE(countryNameLike(u"KOR", u"North Korea", u"fr"), QString());
    QCOMPARE(countryNameLike(u"DEU", u"Prussia", u"fr"), QString());

    CaseRecords records;
    QCOMPARE(localStateName(records, u"DEU"_s, u"fr"_s), u"Allemagne"_s);
    State state;
    state.id = State::Id::make();
    state.key = u"DEU"_s;
    state.name = u"The respondent"_s;
    records.states.put(state);
    QCOMPARE(localStateName(records, u"DEU"_s, u"fr"_s), u"The respondent"_s);
    state.names.append({u"fr"_s, u"Le défendeur"_s, {}});
    records.states.put(state);
    QCOMPARE(localStateName(records, u"DEU"_s, u"fr"_s), u"Le défendeur"_s);
    QCOMPARE(localStateName(records, u"DEU"_s, u"en"_s), u"The respondent"_s);

    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::French));
    QCOMPARE(shownStateName(records, u"DEU"_s), u"Le défendeur"_s);
    QCOMPARE(shownStateName(records, u"ESP"_s), u"Espagne"_s);
    QLocale::setDefault(before);
}

void TestCountryCodes::agreesWithTheTerritoriesOfOthers()
{
    REQUIRE_SHARED(path, u"data/cldr/territories.tsv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int codes = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        const bool isPrivateUse =
            cells[1].startsWith(u'Q') || cells[1].startsWith(u'X') || cells[1] == u"ZZZ";
        if (cells[2].isEmpty() || (isPrivateUse && cells[1] != u"QAT"))
            continue;
        ++codes;
        const Country *country = countryOf(cells[1]);
        QVERIFY2(country, qPrintable(line));
        QCOMPARE(QString::fromUtf16(country->alpha2), cells[0]);
    }
    qInfo("%d codes", codes);
    QCOMPARE(codes, 249);
}

QTEST_GUILESS_MAIN(TestCountryCodes)
#include "tst_countrycodes.moc"
