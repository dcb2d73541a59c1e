// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/timeline/madetimeline.h"

#include <QTest>

using namespace saranda;
using namespace saranda::test;

/// The layout as a pure function: no window, no fonts.
class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCalendarComesBackFromEveryDay()
    {
        for (Seconds at = -4'000 * 31'556'952LL; at < 4'000 * 31'556'952LL; at += 86'400 * 97 + 5)
            QCOMPARE(secondsOf(civilTimeOf(at)), at);
        QCOMPARE(civilTimeOf(0), CivilTime());
        QCOMPARE(secondsOf({2000, 3, 1}) - secondsOf({2000, 2, 28}), Seconds(2 * 86400));
        QCOMPARE(edtfDayOf(-1), u"1969-12-31"_s);
        QCOMPARE(edtfDayOf(secondsOf({-44, 3, 15})), u"-0044-03-15"_s);
        QCOMPARE(edtfDayOf(secondsOf({17000, 1, 1})), u"Y17000"_s);
        for (const Seconds at : {unboundedPast, unboundedPast + 1, unboundedFuture}) {
            const CivilTime time = civilTimeOf(at); // of no use, but no overflow either
            QVERIFY(time.hour >= 0 && time.hour < 24 && time.minute >= 0 && time.minute < 60);
            QVERIFY(time.second >= 0 && time.second < 60 && time.day >= 1 && time.day <= 31);
        }
    }

    void spansSayNoMoreThanTheDate_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("core");
        QTest::addColumn<QString>("open");
        QTest::newRow("day") << u"1946-10-22"_s << u"1946-10-22"_s << u"1946-10-22"_s << false
                             << QString();
        QTest::newRow("year") << u"2014"_s << u"2014-01-01"_s << u"2014-12-31"_s << false
                              << QString();
        QTest::newRow("interval") << u"1946-05/1946-10-22"_s << u"1946-05-01"_s << u"1946-10-22"_s
                                  << true << QString();
        QTest::newRow("open end") << u"2014/.."_s << u"2014-01-01"_s << u"2014-12-31"_s << false
                                  << u"right"_s;
        QTest::newRow("open start")
            << u"../1985"_s << u"1985-01-01"_s << u"1985-12-31"_s << false << u"left"_s;
        QTest::newRow("unknown end")
            << u"2014-02-03/"_s << u"2014-02-03"_s << u"2014-02-03"_s << false << u"right"_s;
        QTest::newRow("circa is not widened")
            << u"2004~"_s << u"2004-01-01"_s << u"2004-12-31"_s << false << QString();
        QTest::newRow("before our era")
            << u"-0043"_s << u"-0043-01-01"_s << u"-0043-12-31"_s << false << QString();
    }
    void spansSayNoMoreThanTheDate()
    {
        QFETCH(QString, edtf);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, core);
        QFETCH(QString, open);
        const TimelineSpan span = spanOf(*CaseDate::parse(edtf));
        QVERIFY(span.isDrawable);
        QCOMPARE(edtfDayOf(span.from), from);
        QCOMPARE(edtfDayOf(span.to), to);
        QCOMPARE(span.hasCore(), core);
        QCOMPARE(span.opensLeft, open == u"left");
        QCOMPARE(span.opensRight, open == u"right");
    }

    void whatSaysNothingIsNotDrawn()
    {
        QVERIFY(!spanOf(CaseDate()).isDrawable);
        QVERIFY(!spanOf(*CaseDate::parse(u"Y300000000000"_s)).isDrawable);
        QVERIFY(spanOf(*CaseDate::parse(u"2004~"_s)).isQualified);
        QVERIFY(spanOf(*CaseDate::parse(u"2004?"_s)).isQualified);
    }

    void theDensityCountsLikeCounting()
    {
        std::mt19937_64 dice(3);
        std::vector<Seconds> starts;
        std::vector<Seconds> ends;
        for (int i = 0; i < 3000; ++i) {
            starts.push_back(Seconds(dice() % 1'000'000'000) - 500'000'000);
            ends.push_back(starts.back() + Seconds(dice() % (i % 10 == 0 ? 90'000'000 : 500)));
        }
        const LaneDensity density(starts, ends);
        for (int probe = 0; probe < 4000; ++probe) {
            const int shift = int(dice() % 32);
            const Seconds bin = (Seconds(dice() % 1'200'000'000) - 600'000'000) >> shift;
            const Seconds from = bin << shift;
            const Seconds to = (bin + 1) << shift;
            int begins = 0;
            int touches = 0;
            for (std::size_t i = 0; i < starts.size(); ++i) {
                begins += starts[i] >= from && starts[i] < to;
                touches += starts[i] < to && ends[i] >= from;
            }
            QCOMPARE(density.beginsIn(from, to), begins);
            QCOMPARE(density.touches(from, to), touches);
            QVERIFY(density.mostIn(shift) >= touches);
        }
    }

    void nothingOverlapsAndNothingIsLost_data()
    {
        QTest::addColumn<int>("events");
        QTest::addColumn<int>("lanes");
        for (const int events : {0, 1, 2, 30, 400, 5000, 60000})
            for (const int lanes : {1, 4, 17})
                QTest::addRow("%d events in %d lanes", events, lanes) << events << lanes;
    }
    void nothingOverlapsAndNothingIsLost()
    {
        QFETCH(int, events);
        QFETCH(int, lanes);
        const MadeTimeline made = MadeTimeline::random(events, lanes);
        TimelineSetup setup = made.fitted();
        std::mt19937 dice(11);
        int checked = 0;
        for (int step = 0; step < 24; ++step) {
            const TimelineLayout layout = layoutOf(made.timeline, setup);
            QCOMPARE(overlapIn(layout), QString());
            for (const LaneArea &area : layout.lanes) {
                QCOMPARE(shownIn(area), touching(made.timeline, area.lane, setup.window));
                ++checked;
            }
            setup.window = zoomed(setup.window, 1.9, double(dice() % 1400));
        }
        QVERIFY(checked >= 24);
    }

    void panningMovesThePictureAndChangesNothingInIt_data()
    {
        QTest::addColumn<int>("events");
        QTest::addColumn<double>("zoom");
        QTest::newRow("a few") << 60 << 1.0;
        QTest::newRow("a case") << 1500 << 8.0;
        QTest::newRow("a crowd") << 60000 << 1.0;
        QTest::newRow("inside a crowd") << 60000 << 600.0;
    }
    void panningMovesThePictureAndChangesNothingInIt()
    {
        QFETCH(int, events);
        QFETCH(double, zoom);
        const MadeTimeline made = MadeTimeline::random(events, 5);
        TimelineSetup setup = made.fitted();
        setup.window = zoomed(setup.window, zoom, 700);
        QHash<int, EventBox> before;
        int compared = 0;
        for (int step = 0; step < 30; ++step) {
            const TimelineLayout layout = layoutOf(made.timeline, setup);
            QHash<int, EventBox> now;
            for (const LaneArea &area : layout.lanes)
                for (const EventBox &box : area.layout.boxes)
                    now.insert(box.event, box);
            for (const EventBox &box : before) {
                // At the edges something comes or goes; what stays must stay as it was.
                if (box.from < 600 || box.to > 1100)
                    continue;
                const auto same = now.constFind(box.event);
                QVERIFY2(same != now.cend(), qPrintable(u"event %1 is gone"_s.arg(box.event)));
                QCOMPARE(same->row, box.row);
                QVERIFY(std::abs(same->from - (box.from - 7)) < 0.01);
                QVERIFY(std::abs((same->labelTo - same->labelFrom) - (box.labelTo - box.labelFrom))
                        < 0.01);
                ++compared;
            }
            before = now;
            setup.window = panned(setup.window, 7);
        }
        QVERIFY(events < 1000 || zoom < 2 || compared > 100);
    }

    void tenThousandEventsAtOneInstantAreOneCount()
    {
        MadeTimeline made(1);
        const Seconds at = secondsOf({2017, 5, 12, 7, 44, 0});
        for (int i = 0; i < 10'000; ++i)
            made.addSpan(0, at, at);
        indexLanes(made.timeline);
        TimelineSetup setup = made.fitted();
        for (int step = 0; step < 20; ++step) {
            const TimelineLayout layout = layoutOf(made.timeline, setup);
            QCOMPARE(layout.lanes.size(), std::size_t(1));
            QCOMPARE(layout.lanes[0].layout.clusters.size(), std::size_t(1));
            QCOMPARE(layout.lanes[0].layout.clusters[0].count, 10'000);
            QCOMPARE(overlapIn(layout), QString());
            setup.window = zoomed(setup.window, 2, setup.window.xOf(double(at)));
        }
    }

    void fourThousandYearsAndTheFarFutureFit()
    {
        MadeTimeline made(2);
        made.add(0, u"-1999/2001"_s);
        made.add(0, u"-0043-03-15"_s);
        made.add(1, u"2017-05-12T07:44:00Z"_s);
        made.add(1, u"Y170000002"_s);
        made.add(1, u"Y-3000000000"_s);
        indexLanes(made.timeline);
        TimelineSetup setup = made.fitted();
        for (int step = 0; step < 60; ++step) {
            const TimelineLayout layout = layoutOf(made.timeline, setup);
            QCOMPARE(overlapIn(layout), QString());
            for (const LaneArea &area : layout.lanes)
                QCOMPARE(shownIn(area), touching(made.timeline, area.lane, setup.window));
            QVERIFY(layout.axis.ticks.size() < 60);
            setup.window = zoomed(setup.window, 2.3, 700);
        }
        for (int step = 0; step < 80; ++step)
            setup.window = zoomed(setup.window, 0.4, 700);
        QVERIFY(std::isfinite(setup.window.from) && setup.window.length() > 1e18);
        QVERIFY(layoutOf(made.timeline, setup).axis.ticks.size() < 60);
    }

    void oneEventAndNoneAreFine()
    {
        MadeTimeline none(4);
        indexLanes(none.timeline);
        QVERIFY(!none.timeline.extent());
        QCOMPARE(layoutOf(none.timeline, none.fitted()).lanes.size(), std::size_t(4));
        // No year is named that no date names.
        QVERIFY(layoutOf(none.timeline, none.fitted()).axis.ticks.empty());
        Timeline nothing;
        QCOMPARE(layoutOf(nothing, none.fitted()).lanes.size(), std::size_t(0));
        MadeTimeline one(1);
        one.add(0, u"1946-10-22"_s);
        indexLanes(one.timeline);
        const TimelineLayout layout = layoutOf(one.timeline, one.fitted());
        QVERIFY(layout.window.length() >= 14 * 86400.0); // a day says no hours
        QCOMPARE(layout.lanes[0].layout.boxes.size(), std::size_t(1));
        QVERIFY(layout.lanes[0].layout.boxes[0].hasLabel());
        const EventBox &box = layout.lanes[0].layout.boxes[0];
        const TimelineLayout::Edges edges = layout.edgesOf(layout.lanes[0], box);
        QCOMPARE(layout.eventAt((edges.left + edges.right) / 2, (edges.top + edges.bottom) / 2), 0);
        QCOMPARE(layout.eventAt(edges.left - 30, edges.top), -1);
    }

    void zoomingHoldsWhatIsUnderThePointer()
    {
        const TimeWindow window{-1e9, 1e9, 1000};
        for (const double factor : {1.25, 40.0, 0.3}) {
            const TimeWindow nearer = zoomed(window, factor, 250);
            QVERIFY(std::abs(nearer.timeAt(250) - window.timeAt(250)) < 1);
        }
        TimeWindow deepest = window;
        for (int i = 0; i < 100; ++i)
            deepest = zoomed(deepest, 3, 250);
        QVERIFY(deepest.length() >= 3.9);
    }

    void theAxisNamesRoundMoments_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<double>("days");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("context");
        QTest::newRow("centuries") << u"1600-01-01"_s << 365.0 * 500 << u"1700"_s << QString();
        QTest::newRow("years") << u"2010-06-01"_s << 365.0 * 9 << u"2014"_s << QString();
        QTest::newRow("months") << u"2014-01-15"_s << 300.0 << u"Mar"_s << u"2014"_s;
        QTest::newRow("days") << u"2014-11-20"_s << 9.0 << u"24 Nov"_s << u"November 2014"_s;
        QTest::newRow("hours") << u"2014-11-24"_s << 0.8 << u"06:00"_s << u"24 November 2014"_s;
        QTest::newRow("seconds") << u"2014-11-24"_s << 0.0005 << u"00:00:15"_s
                                 << u"24 November 2014"_s;
        QTest::newRow("before our era")
            << u"-0099-01-01"_s << 365.0 * 90 << u"50 BCE"_s << QString();
        QTest::newRow("where the eras meet")
            << u"-0499-01-01"_s << 365.0 * 1000 << u"1"_s << QString();
        QTest::newRow("round before our era as well")
            << u"-0499-01-01"_s << 365.0 * 1000 << u"200 BCE"_s << QString();
    }
    void theAxisNamesRoundMoments()
    {
        QFETCH(QString, from);
        QFETCH(double, days);
        QFETCH(QString, label);
        QFETCH(QString, context);
        const double begin = double(CaseDate::parse(from)->bounds().earliestStart);
        const TimeWindow window{begin, begin + days * 86400, 1200};
        const TimelineAxis axis = axisOf(window, 100, QLocale(QLocale::English));
        QStringList labels;
        for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
            labels.append(axis.ticks[i].label);
            QVERIFY(i == 0 || axis.ticks[i].x - axis.ticks[i - 1].x > 85);
        }
        QVERIFY2(labels.contains(label), qPrintable(labels.join(u' ')));
        QStringList contexts;
        for (const AxisContext &each : axis.contexts)
            contexts.append(each.label);
        QVERIFY2(context.isEmpty() ? contexts.isEmpty() : contexts.contains(context),
                 qPrintable(contexts.join(u' ')));
    }

    void localTimeMovesTheTicks()
    {
        const double begin = double(secondsOf({2014, 11, 24}));
        const TimeWindow window{begin, begin + 86400, 1200};
        const auto tokyo = [](Seconds) { return 9 * 3600; };
        const TimelineAxis utc = axisOf(window, 100, QLocale(QLocale::English));
        const TimelineAxis local = axisOf(window, 100, QLocale(QLocale::English), tokyo);
        QCOMPARE(utc.ticks.front().label, u"00:00"_s);
        const auto ten = std::find_if(local.ticks.begin(), local.ticks.end(),
                                      [](const AxisTick &tick) { return tick.label == u"10:00"; });
        QVERIFY(ten != local.ticks.end());
        QVERIFY(std::abs(ten->x - window.xOf(begin + 3600)) < 1e-6);
    }

    void onePointsNoMoreExactlyThanPixelsAllow()
    {
        const double begin = double(secondsOf({2014, 1, 1}));
        QCOMPARE(edtfAt({begin, begin + 30 * 86400.0, 1000}, 500), u"2014-01-16"_s);
        QCOMPARE(edtfAt({begin, begin + 3000 * 86400.0, 1000}, 10), u"2014-01"_s);
        QCOMPARE(edtfAt({begin, begin + 90000 * 86400.0, 1000}, 10), u"2016"_s);
    }
};

QTEST_APPLESS_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
