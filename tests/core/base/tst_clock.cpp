// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/literals.h"

#include <QTest>

#include <ctime>

using namespace saranda;
using namespace saranda::literals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayIsThatOfThePlace_data();
    void theDayIsThatOfThePlace();
};

void TestClock::theDayIsThatOfThePlace_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::newRow("west") << QByteArray("XXX11") << QDate(2026, 11, 30);
    QTest::newRow("Greenwich") << QByteArray("UTC0") << QDate(2026, 12, 1);
    QTest::newRow("east") << QByteArray("YYY-14") << QDate(2026, 12, 1);
}

/// An evening of November at Pago Pago is December in UTC.
void TestClock::theDayIsThatOfThePlace()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDate, day);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    const QDate found =
        localDay([] { return QDateTime(QDate(2026, 12, 1), QTime(6, 30), Qt::UTC); });
    before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
    QCOMPARE(found, day);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
