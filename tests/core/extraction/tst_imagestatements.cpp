// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/exif.h"
#include "tests/core/extraction/madeexif.h"

#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// What a photograph says of itself.
class TestImageStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatACameraWroteIsTold_data();
    void whatACameraWroteIsTold();
    void timesAreDates_data();
    void timesAreDates();
};

void TestImageStatements::whatACameraWroteIsTold_data()
{
    QTest::addColumn<bool>("isLittle");
    QTest::newRow("little-endian") << true;
    QTest::newRow("big-endian") << false;
}

void TestImageStatements::whatACameraWroteIsTold()
{
    QFETCH(bool, isLittle);
    FileSummary said;
    addExifStatements(said, cameraTags({.isLittle = isLittle}));
    const QList<FileStatement> expected{
        {u"taken"_s, u"2017:05:12 09:30:00"_s, u"2017-05-12T07:30:00Z"_s},
        {u"modified"_s, u"2017:05:12 09:30:00"_s, u"2017-05-12"_s},
        {u"camera"_s, u"Camera X"_s, {}},
        {u"place"_s, u"39.50343° N, 20.50343° E"_s, {}}};
    QCOMPARE(said.statements, expected);
}

void TestImageStatements::timesAreDates_data()
{
    QTest::addColumn<QByteArray>("taken");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("date");
    const QByteArray noon("2017:05:12 12:00:00");
    QTest::newRow("with a zone") << noon << QByteArray("-05:00") << u"2017-05-12T17:00:00Z"_s;
    QTest::newRow("without") << noon << QByteArray() << u"2017-05-12"_s;
    QTest::newRow("with what is no zone") << noon << QByteArray("here") << u"2017-05-12"_s;
    QTest::newRow("a month there is not")
        << QByteArray("2017:13:12 12:00:00") << QByteArray("-05:00") << QString();
    QTest::newRow("another form") << QByteArray("2017-05-12") << QByteArray() << QString();
    QTest::newRow("in UTC after the last year that is written so")
        << QByteArray("9999:12:31 23:30:00") << QByteArray("-01:00") << u"9999-12-31"_s;
    QTest::newRow("in UTC before the first")
        << QByteArray("0001:01:01 00:30:00") << QByteArray("+01:00") << u"0001-01-01"_s;
}

void TestImageStatements::timesAreDates()
{
    QFETCH(QByteArray, taken);
    QFETCH(QByteArray, zone);
    FileSummary said;
    addExifStatements(said, cameraTags({taken, zone, true}));
    QTEST(said.statements.constFirst().date, "date");
}

QTEST_GUILESS_MAIN(TestImageStatements)
#include "tst_imagestatements.moc"
