// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/edtf.h"
#include "tests/support/shareddata.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

namespace {

Seconds at(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC)
        .toSecsSinceEpoch();
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

CaseDate parsed(const QString &text)
{
    const Result<CaseDate> date = CaseDate::parse(text);
    if (!date)
        qWarning("%s", qPrintable(date.error().message));
    return date.value_or(CaseDate());
}

} // namespace

class TestEdtf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheConsensusOfThreeValidators();
    void acceptsTheValidListsOfEachLevel_data();
    void acceptsTheValidListsOfEachLevel();
    void refusesTheInvalidList();
    void boundsAreThoseOfTheCalendar_data();
    void boundsAreThoseOfTheCalendar();
    void aTextIsKeptAsWritten();
    void qualifiersAreRemembered();
    void errorsNameTheCharacter_data();
    void errorsNameTheCharacter();
    void anOpenSetIsToldItsEnd();
    void saysDatesInWords_data();
    void saysDatesInWords();
    void neverNamesADayThatWasNotEntered();
    void undatedComesLast();
    void everyDayOfFourCenturiesHasItsSeconds();
    void longYearsAreClamped();
};

void TestEdtf::agreesWithTheConsensusOfThreeValidators()
{
    REQUIRE_SHARED(path, u"data/edtf/consensus.tsv"_s);
    QStringList lines = linesOf(path);
    lines.removeFirst();
    QStringList wrong;
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        const Result<CaseDate> date = CaseDate::parse(cells[0]);
        if (date.has_value() != (cells[1] == u"valid"_s))
            wrong.append(date ? line : line + u": "_s + date.error().message);
    }
    qInfo("%lld strings of the consensus", qlonglong(lines.size()));
    QVERIFY(lines.size() > 150);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestEdtf::acceptsTheValidListsOfEachLevel_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"valid_level0.txt", "valid_level1.txt", "valid_level2.txt"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestEdtf::acceptsTheValidListsOfEachLevel()
{
    QFETCH(QString, file);
    REQUIRE_SHARED(path, u"data/edtf/unt-edtf-validate/"_s + file);
    const QStringList lines = linesOf(path);
    QStringList wrong;
    for (const QString &line : lines) {
        if (const Result<CaseDate> date = CaseDate::parse(line); !date)
            wrong.append(date.error().message);
    }
    qInfo("%lld strings", qlonglong(lines.size()));
    QVERIFY(!lines.isEmpty());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestEdtf::refusesTheInvalidList()
{
    REQUIRE_SHARED(path, u"data/edtf/unt-edtf-validate/invalid.txt"_s);
    const QStringList lines = linesOf(path);
    QStringList wrong;
    for (const QString &line : lines) {
        if (CaseDate::parse(line))
            wrong.append(line);
    }
    qInfo("%lld strings", qlonglong(lines.size()));
    QVERIFY(lines.size() > 40);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestEdtf::boundsAreThoseOfTheCalendar_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Seconds>("earliestStart");
    QTest::addColumn<Seconds>("latestStart");
    QTest::addColumn<Seconds>("earliestEnd");
    QTest::addColumn<Seconds>("latestEnd");
    const auto row = [](const char *text, Seconds a, Seconds b, Seconds c, Seconds d) {
        QTest::newRow(text) << QString::fromLatin1(text) << a << b << c << d;
    };
    const auto single = [&](const char *text, Seconds from, Seconds to) {
        row(text, from, to, from, to);
    };
    const Seconds past = unboundedPast;
    const Seconds future = unboundedFuture;
    single("1946-10-22", at(1946, 10, 22), at(1946, 10, 23) - 1);
    single("1946-10-22?", at(1946, 10, 22), at(1946, 10, 23) - 1);
    single("1999-08", at(1999, 8, 1), at(1999, 9, 1) - 1);
    single("2000-02", at(2000, 2, 1), at(2000, 3, 1) - 1);
    single("1984~", at(1984, 1, 1), at(1985, 1, 1) - 1);
    single("156X", at(1560, 1, 1), at(1570, 1, 1) - 1);
    single("19XX", at(1900, 1, 1), at(2000, 1, 1) - 1);
    single("1985-XX-XX", at(1985, 1, 1), at(1986, 1, 1) - 1);
    single("1984-1X", at(1984, 10, 1), at(1985, 1, 1) - 1);
    single("1985-XX-31", at(1985, 1, 31), at(1986, 1, 1) - 1);
    single("19XX-02-29", at(1904, 2, 29), at(1996, 3, 1) - 1);
    single("2015-02-X8", at(2015, 2, 8), at(2015, 3, 1) - 1);
    single("2017-06-27T10:30:00Z", at(2017, 6, 27, 10, 30), at(2017, 6, 27, 10, 30));
    single("2017-06-27T10:30:00", at(2017, 6, 27, 10, 30), at(2017, 6, 27, 10, 30));
    single("2017-06-27T12:30:00+02:00", at(2017, 6, 27, 10, 30), at(2017, 6, 27, 10, 30));
    single("2017-06-27T12:30:00-05", at(2017, 6, 27, 17, 30), at(2017, 6, 27, 17, 30));
    single("2016-12-31T24:00:00Z", at(2017, 1, 1), at(2017, 1, 1));
    single("2001-25", at(2001, 3, 1), at(2001, 6, 1) - 1);
    single("2001-21", at(2001, 3, 1), at(2001, 12, 1) - 1);
    single("2001-24", at(2001, 1, 1), at(2002, 3, 1) - 1);
    single("2001-34", at(2001, 4, 1), at(2001, 7, 1) - 1);
    single("2001-39", at(2001, 9, 1), at(2002, 1, 1) - 1);
    single("2001-41", at(2001, 7, 1), at(2002, 1, 1) - 1);
    single("1950S2", at(1900, 1, 1), at(2000, 1, 1) - 1);
    single("Y17E8", 53'646'756'232'780'800, 53'646'756'264'403'199);
    row("2017-06-27/..", at(2017, 6, 27), at(2017, 6, 28) - 1, past, future);
    row("2017-06-27/", at(2017, 6, 27), at(2017, 6, 28) - 1, past, future);
    row("../1946-10-22", past, future, at(1946, 10, 22), at(1946, 10, 23) - 1);
    row("2004-06/2006-08", at(2004, 6, 1), at(2004, 7, 1) - 1, at(2006, 8, 1), at(2006, 9, 1) - 1);
    row("[1667,1760-12]", at(1667, 1, 1), at(1761, 1, 1) - 1, at(1667, 1, 1), at(1761, 1, 1) - 1);
    row("{1667,1760-12}", at(1667, 1, 1), at(1668, 1, 1) - 1, at(1760, 12, 1), at(1761, 1, 1) - 1);
    row("[1760-12..]", at(1760, 12, 1), future, at(1760, 12, 1), future);
    row("[..1984]", past, at(1985, 1, 1) - 1, past, at(1985, 1, 1) - 1);
    row("{1670..1672}", at(1670, 1, 1), at(1671, 1, 1) - 1, at(1672, 1, 1), at(1673, 1, 1) - 1);
}

void TestEdtf::boundsAreThoseOfTheCalendar()
{
    QFETCH(QString, text);
    QFETCH(Seconds, earliestStart);
    QFETCH(Seconds, latestStart);
    QFETCH(Seconds, earliestEnd);
    QFETCH(Seconds, latestEnd);
    const DateBounds bounds = parsed(text).bounds();
    QCOMPARE(bounds.earliestStart, earliestStart);
    QCOMPARE(bounds.latestStart, latestStart);
    QCOMPARE(bounds.earliestEnd, earliestEnd);
    QCOMPARE(bounds.latestEnd, latestEnd);
}

void TestEdtf::aTextIsKeptAsWritten()
{
    QCOMPARE(parsed(u"2004?-06-~11"_s).text(), u"2004?-06-~11"_s);
    QVERIFY(parsed(u"1999-08"_s) == parsed(u"1999-08"_s));
    QVERIFY(parsed(u"1999-08"_s) != parsed(u"1999-08-XX"_s));
    QVERIFY(parsed(QString()).isUndated());
}

void TestEdtf::qualifiersAreRemembered()
{
    QVERIFY(parsed(u"1984?"_s).isUncertain());
    QVERIFY(!parsed(u"1984?"_s).isApproximate());
    QVERIFY(parsed(u"2004-~06-11"_s).isApproximate());
    QVERIFY(parsed(u"1984/2004%"_s).isUncertain());
    QVERIFY(parsed(u"1984/2004%"_s).isApproximate());
    QVERIFY(parsed(u"1984/2004"_s).isInterval());
    QVERIFY(!parsed(u"[1984,2004]"_s).isInterval());
    QVERIFY(parsed(u"2017-06-27T10:30:00Z"_s).hasTime());
    QVERIFY(!parsed(u"2017-06-27"_s).hasTime());
}

void TestEdtf::errorsNameTheCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("character");
    const auto row = [](const char *text, int character) {
        QTest::newRow(text) << QString::fromUtf8(text) << character;
    };
    row("2016-13-08", 6);
    row("2016-02-31", 9);
    row("22 October 1946", 3);
    row("1946-10-22 ", 11);
    row("2017-06-27T10:30Z", 17);
    row("2017-06-27T25:00:00Z", 12);
    row("2017-06-27T10:30:00z", 20);
    row("2004/2003", 6);
    row("2004/2005/2006", 10);
    row("2004/05", 8);
    row("[1667, 1668]", 7);
    row("[1667,1668", 11);
    row("[..1984,..1986]", 9);
    row("12345", 5);
    row("Y2006", 2);
    row("?2004?", 6);
    row("/", 1);
    row("٢٠١٧-٠٦", 1);
    row("2017-06-27T10:30:00Z/2018", 11);
}

void TestEdtf::errorsNameTheCharacter()
{
    QFETCH(QString, text);
    QFETCH(int, character);
    const Result<CaseDate> date = CaseDate::parse(text);
    QVERIFY(!date);
    QCOMPARE(date.error().code, ErrorCode::BadInput);
    QVERIFY2(date.error().message.contains(u"(at character %1)"_s.arg(character)),
             qPrintable(date.error().message));
    QVERIFY(date.error().message.contains(text));
}

void TestEdtf::anOpenSetIsToldItsEnd()
{
    QVERIFY(CaseDate::parse(u"[1667,1668"_s).error().message.contains(u"ends with “]”"_s));
    QVERIFY(CaseDate::parse(u"{1667,1668"_s).error().message.contains(u"ends with “}”"_s));
}

void TestEdtf::saysDatesInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row = [](const char *text, const char *english, const char *french) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(english)
                            << QString::fromUtf8(french);
    };
    row("1946-10-22", "22 October 1946", "22 octobre 1946");
    row("2017-04-01", "1 April 2017", "1er avril 2017");
    row("1999-08", "some time in August 1999", "courant août 1999");
    row("1999-08-XX", "some time in August 1999", "courant août 1999");
    row("1999", "some time in 1999", "courant 1999");
    row("1999-XX-XX", "some time in 1999", "courant 1999");
    row("2004~", "about 2004", "vers 2004");
    row("2004?", "some time in 2004 (uncertain)", "courant 2004 (date incertaine)");
    row("2004-06-11%", "about 11 June 2004 (uncertain)", "vers le 11 juin 2004 (date incertaine)");
    row("2004?-06-11", "11 June 2004 (year uncertain)", "11 juin 2004 (année incertaine)");
    row("2004-06-~11", "11 June 2004 (day approximate)", "11 juin 2004 (jour approximatif)");
    row("199X", "some time in the 1990s", "au cours des années 1990");
    row("19XX", "some time between 1900 and 1999", "entre 1900 et 1999");
    row("2001-21", "some time in spring 2001", "au cours du printemps 2001");
    row("1985-XX-12", "the 12th of an unknown month of 1985", "12 d’un mois inconnu de 1985");
    row("156X-12-25", "25 December of an unknown year between 1560 and 1569",
        "25 décembre d’une année inconnue entre 1560 et 1569");
    row("1984-1X", "a date known only as 1984-1X", "une date connue seulement comme 1984-1X");
    row("2017-06-27/..", "from 27 June 2017 on", "à partir du 27 juin 2017");
    row("2017-04/..", "from April 2017 on", "à partir d’avril 2017");
    row("../1946-10-22", "on or before 22 October 1946", "au plus tard le 22 octobre 1946");
    row("../1946", "in or before 1946", "au plus tard en 1946");
    row("2017-06-27/", "from 27 June 2017 to an unknown date",
        "du 27 juin 2017 à une date inconnue");
    row("/1946-10-22", "from an unknown date to 22 October 1946",
        "d’une date inconnue au 22 octobre 1946");
    row("2004-02-01/2005-02", "from 1 February 2004 to February 2005",
        "du 1er février 2004 à février 2005");
    row("1984~/2004-06", "from about 1984 to June 2004", "de 1984 environ à juin 2004");
    row("2017-06-27T10:30:00Z", "27 June 2017, 10:30:00 UTC", "27 juin 2017 à 10:30:00 (UTC)");
    row("2017-06-27T10:30:00", "27 June 2017, 10:30:00 local time",
        "27 juin 2017 à 10:30:00 (heure locale)");
    row("2017-06-27T12:30:00+02:00", "27 June 2017, 12:30:00 UTC+02:00",
        "27 juin 2017 à 12:30:00 (UTC+02:00)");
    row("[1667,1668-03,1670..1672]", "1667, March 1668 or between 1670 and 1672",
        "1667, mars 1668 ou entre 1670 et 1672");
    row("{1667,1668}", "1667 and 1668", "1667 et 1668");
    row("[1760-12..]", "December 1760 or later", "décembre 1760 ou après");
    row("-0043", "some time in 44 BC", "courant 44 av. J.-C.");
    row("Y17E8", "some time in the year 1700000000", "en l’an 1700000000");
    row("../..", "at an unknown time", "à une date inconnue");
}

void TestEdtf::saysDatesInWords()
{
    QFETCH(QString, text);
    QFETCH(QString, english);
    QFETCH(QString, french);
    const CaseDate date = parsed(text);
    QCOMPARE(humanDate(date), english);
    QCOMPARE(humanDate(date, QLocale(QLocale::French)), french);
    QCOMPARE(humanDate(date, QLocale(QLocale::Japanese)), english);
}

void TestEdtf::neverNamesADayThatWasNotEntered()
{
    REQUIRE_SHARED(path, u"data/edtf/consensus.tsv"_s);
    const QRegularExpression fullDay(u"\\b\\d{1,2}(er)? [a-zéûA-Z]{3,} -?\\d"_s);
    const QRegularExpression enteredDay(u"\\d[?~%]?-[?~%]?\\d\\d[?~%]?-[?~%]?\\d\\d|X-12-"_s);
    int cases = 0;
    for (const QString &line : linesOf(path)) {
        const QString text = line.section(u'\t', 0, 0);
        const Result<CaseDate> date = CaseDate::parse(text);
        if (!date || text.contains(enteredDay))
            continue;
        ++cases;
        for (const QLocale::Language language : {QLocale::English, QLocale::French}) {
            const QString words = humanDate(*date, QLocale(language));
            QVERIFY2(!words.isEmpty(), qPrintable(text));
            QVERIFY2(!words.contains(fullDay), qPrintable(text + u": "_s + words));
        }
    }
    qInfo("%d strings without a day", cases);
    QVERIFY(cases > 30);
    QCOMPARE(humanDate(CaseDate()), QString());
}

void TestEdtf::undatedComesLast()
{
    QVERIFY(datedBefore(parsed(u"2017"_s), CaseDate()));
    QVERIFY(!datedBefore(CaseDate(), parsed(u"2017"_s)));
    QVERIFY(!datedBefore(CaseDate(), CaseDate()));
    QVERIFY(datedBefore(parsed(u"../2017"_s), parsed(u"1900"_s)));
    QVERIFY(datedBefore(parsed(u"2017-01-01"_s), parsed(u"2017"_s)));
}

void TestEdtf::everyDayOfFourCenturiesHasItsSeconds()
{
    const QDate end(2100, 1, 1);
    for (QDate day(1700, 1, 1); day < end; day = day.addDays(1)) {
        const Result<CaseDate> date = CaseDate::parse(day.toString(Qt::ISODate));
        QVERIFY2(date.has_value(), qPrintable(day.toString(Qt::ISODate)));
        const Seconds start = day.startOfDay(Qt::UTC).toSecsSinceEpoch();
        QCOMPARE(date->bounds().earliestStart, start);
        QCOMPARE(date->bounds().latestEnd, start + 86399);
    }
}

void TestEdtf::longYearsAreClamped()
{
    const DateBounds late = parsed(u"Y17E99"_s).bounds();
    QCOMPARE(late.earliestStart, unboundedFuture);
    QCOMPARE(late.latestEnd, unboundedFuture);
    const DateBounds early = parsed(u"Y-99999999999999999999"_s).bounds();
    QCOMPARE(early.earliestStart, unboundedPast);
    const DateBounds old = parsed(u"Y-170000002"_s).bounds();
    QVERIFY(old.earliestStart < old.latestEnd);
    QVERIFY(old.earliestStart > unboundedPast);
}

QTEST_GUILESS_MAIN(TestEdtf)
#include "tst_edtf.moc"
