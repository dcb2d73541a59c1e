// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/literals.h"
#include "core/base/result.h"

#include <QTest>

using namespace saranda;
using namespace saranda::literals;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return failure(ErrorCode::BadInput, u"odd"_s, u"number: %1"_s.arg(number));
    return number / 2;
}

Result<> quarter(int number)
{
    const Result<int> first = half(number);
    if (!first)
        return failure(first.error());
    const Result<int> second = half(*first);
    return second ? Result<>() : failure(second.error());
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsAValue();
    void anErrorIsHandedOn();
    void storedTimeIsUtcWithMilliseconds();
};

void TestResult::aValueIsAValue()
{
    const Result<int> result = half(42);
    QVERIFY(result.has_value());
    QCOMPARE(*result, 21);
    QVERIFY(quarter(40).has_value());
}

void TestResult::anErrorIsHandedOn()
{
    const Result<> result = quarter(42);
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{ErrorCode::BadInput, u"odd"_s, u"number: 21"_s}));
}

void TestResult::storedTimeIsUtcWithMilliseconds()
{
    const QDateTime time(QDate(2017, 6, 27), QTime(12, 30, 5, 7), Qt::OffsetFromUTC, 2 * 60 * 60);
    const QString text = toStoredTime(time);
    QCOMPARE(text, u"2017-06-27T10:30:05.007Z"_s);
    QCOMPARE(fromStoredTime(text), time);
    QCOMPARE(fromStoredTime(text).timeSpec(), Qt::UTC);
    QVERIFY(!fromStoredTime(u"yesterday"_s).isValid());
    const QDateTime now = systemClock()();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(std::abs(now.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
