// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/timeline/civiltime.h"
#include "core/timeline/dateend.h"

#include <QTest>

using namespace saranda;
using namespace saranda::literals;

namespace {

constexpr double dayPerPixel = 86400;

CaseDate date(const QString &edtf)
{
    const Result<CaseDate> parsed = CaseDate::parse(edtf);
    return parsed ? *parsed : CaseDate();
}

} // namespace

/// What a dragged end of a date becomes.
class TestDateEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEndMovesAsItIsWritten_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<bool>("start");
        QTest::addColumn<QString>("to"); ///< the middle of this day
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const QString &edtf, bool start, const QString &to,
                            const QString &result) {
            QTest::newRow(name) << edtf << start << to << result;
        };
        row("a day grows", u"2014-11-24"_s, false, u"2014-11-27"_s, u"2014-11-24/2014-11-27"_s);
        row("back to a day", u"2014-11-24/2014-11-27"_s, false, u"2014-11-24"_s, u"2014-11-24"_s);
        row("ends do not cross", u"2014-11-24/2014-11-27"_s, false, u"2014-11-01"_s,
            u"2014-11-24"_s);
        row("start", u"2014-11-24/2014-11-27"_s, true, u"2014-11-20"_s, u"2014-11-20/2014-11-27"_s);
        row("the other end stays vague", u"2014-11-24/2016"_s, true, u"2014-11-20"_s,
            u"2014-11-20/2016"_s);
        row("a year stays a year", u"2014-11-24/2016"_s, false, u"2018-02-02"_s,
            u"2014-11-24/2018"_s);
        row("a month", u"2014-11"_s, false, u"2014-12-20"_s, u"2014-11/2014-12"_s);
        row("a month backwards", u"2014-11"_s, true, u"2014-09-20"_s, u"2014-09/2014-11"_s);
        row("within the month", u"2014-11"_s, false, u"2014-11-02"_s, u"2014-11"_s);
        row("circa stays circa", u"2014-11-24~"_s, false, u"2014-11-27"_s,
            u"2014-11-24~/2014-11-27~"_s);
        row("perhaps stays perhaps", u"2014?/2015"_s, true, u"2012-03-01"_s, u"2012?/2015"_s);
        row("an open end", u"2014-11-24/.."_s, false, u"2014-11-27"_s, QString());
        row("what is known of an open one", u"2014-11-24/.."_s, true, u"2014-11-20"_s,
            u"2014-11-20/.."_s);
        row("before a day", u"../2014-11-24"_s, false, u"2014-11-27"_s, u"../2014-11-27"_s);
        row("a decade", u"156X"_s, false, u"1570-01-01"_s, QString());
        row("a season", u"2014-22"_s, false, u"2015-01-01"_s, QString());
        row("before our era", u"-0043-03"_s, true, u"-0043-01-05"_s, u"-0043-01/-0043-03"_s);
        row("a time of day moves by days", u"2014-11-24T10:30:00Z"_s, true, u"2014-11-20"_s,
            u"2014-11-20T10:30:00Z"_s);
        row("a time elsewhere", u"2014-11-24T23:30:00+05:00"_s, true, u"2014-11-20"_s,
            u"2014-11-20T23:30:00+05:00"_s);
    }
    void anEndMovesAsItIsWritten()
    {
        QFETCH(QString, edtf);
        QFETCH(bool, start);
        QFETCH(QString, to);
        QFETCH(QString, result);
        QVERIFY(!date(edtf).isUndated());
        const Seconds noon = date(to).bounds().earliestStart + 43200;
        const auto moved =
            withMovedEnd(date(edtf), start ? DateEnd::Start : DateEnd::End, noon, dayPerPixel);
        QCOMPARE(moved ? moved->text() : QString(), result);
        QCOMPARE(moved.has_value(),
                 stepOf(date(edtf), start ? DateEnd::Start : DateEnd::End) != DateStep::None);
    }

    void aTimeIsAsExactAsOneCanPoint()
    {
        const CaseDate instant = date(u"2014-11-24T10:30:00Z"_s);
        const Seconds at = secondsOf({2014, 11, 24, 10, 43, 21});
        const auto moved = [&](double secondsPerPixel) {
            return withMovedEnd(instant, DateEnd::End, at, secondsPerPixel)->text();
        };
        QCOMPARE(moved(10), u"2014-11-24T10:43:00Z"_s);
        QCOMPARE(moved(60), u"2014-11-24T10:45:00Z"_s);
        QCOMPARE(moved(500), u"2014-11-24T10:45:00Z"_s);
        QCOMPARE(moved(5000), u"2014-11-24T10:30:00Z"_s);
    }

    void aStepSaysHowFarApartDatesAre()
    {
        QCOMPARE(stepOf(date(u"2014/2015-03-04"_s), DateEnd::Start), DateStep::Year);
        QCOMPARE(stepOf(date(u"2014/2015-03-04"_s), DateEnd::End), DateStep::Day);
        QCOMPARE(stepOf(date(u"2014-05%"_s), DateEnd::End), DateStep::Month);
        QCOMPARE(stepOf(date(u"2014-05-06T10:00:00Z"_s), DateEnd::End), DateStep::Time);
        QCOMPARE(stepOf(CaseDate(), DateEnd::End), DateStep::None);
        QVERIFY(lengthOf(DateStep::Year) > 11 * lengthOf(DateStep::Month));
        QVERIFY(lengthOf(DateStep::Month) > 27 * lengthOf(DateStep::Day));
    }
};

QTEST_APPLESS_MAIN(TestDateEnd)
#include "tst_dateend.moc"
