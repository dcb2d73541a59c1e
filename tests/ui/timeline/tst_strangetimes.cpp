// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/civiltime.h"
#include "tests/core/timeline/madetimeline.h"
#include "tests/ui/records/pagefixture.h"
#include "ui/support/tableview.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinepage.h"

#include <QAction>
#include <QFileInfo>
#include <QImage>
#include <QWheelEvent>

using namespace saranda;
using namespace saranda::test;

namespace {

CaseRecords factsOf(const QStringList &dates)
{
    CaseRecords records;
    records.info.title = u"Strange times"_s;
    for (qsizetype i = 0; i < dates.size(); ++i) {
        Fact fact;
        fact.id = Fact::Id::make();
        fact.key = u"F-%1"_s.arg(i + 1);
        fact.statement = u"What is said to have happened then."_s;
        if (const Result<CaseDate> date = CaseDate::parse(dates[i]); date && !dates[i].isEmpty())
            fact.date = *date;
        records.facts.put(fact);
    }
    return records;
}

void wheel(TimelineCanvas &canvas, const QPointF &at, int delta)
{
    QWheelEvent event(at, canvas.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas, &event);
}

} // namespace

/// Times that no case should have, in the window, with the keys and the wheel of somebody who
/// wants to see them all.
class TestStrangeTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theyAreDrawnWalkedListedAndWritten_data()
    {
        QTest::addColumn<QStringList>("dates");
        QTest::newRow("four thousand years")
            << QStringList{u"-1999/2001"_s, u"2001-02-03"_s, u"-1999-05"_s, u"0030"_s};
        QTest::newRow("before our era and far in the future")
            << QStringList{u"-0043-03-15"_s,          u"Y-3000000000"_s, u"Y170000002"_s,
                           u"2017-05-12T07:44:00Z"_s, u"0000"_s,         u"9999-12-31"_s};
        QTest::newRow("one event") << QStringList{u"2017-05-12T07:44:00Z"_s};
        QTest::newRow("none has a date") << QStringList{QString(), QString()};
        QTest::newRow("open to both sides")
            << QStringList{u"../2014"_s, u"2014/.."_s, u"2014-05~/.."_s, u"../2014?"_s};
        QTest::newRow("three thousand at one instant")
            << QStringList(3000, u"2017-05-12T07:44:00Z"_s);
    }
    void theyAreDrawnWalkedListedAndWritten()
    {
        QFETCH(QStringList, dates);
        PageFixture fixture(builtInDoctrine().value_or(Doctrine()), factsOf(dates));
        QVERIFY(fixture.isReady);
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        TimelineCanvas &canvas = *page.canvas();
        QTRY_COMPARE(canvas.timeline().events.size(), std::size_t(dates.size()));
        QTRY_VERIFY(!page.isDrawing());
        keepPicture(page,
                    u"timeline-strange-"_s
                        + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
        checkPicture(canvas);
        walk(canvas, dates.count(QString()) == dates.size());
        // Closer than one can see, and wider than all time: whatever is there stays there.
        const QPointF middle(canvas.width() / 2.0, canvas.height() / 3.0);
        for (int turn = 0; turn < 90; ++turn) {
            wheel(canvas, middle, turn < 30 ? 480 : -480);
            if (turn % 10 == 0)
                checkPicture(canvas);
        }
        QTest::keyClick(&canvas, Qt::Key_0);
        checkPicture(canvas);
        QTest::keyClick(&canvas, Qt::Key_T);
        QVERIFY(page.table()->isVisible());
        QCOMPARE(page.table()->proxy()->rowCount(), int(dates.size()));
        QTest::keyClick(page.table()->view(), Qt::Key_T);
        QVERIFY(canvas.isVisible());
        for (const QString &name : {u"t.png"_s, u"t.svg"_s, u"t.pdf"_s}) {
            fixture.prompt.paths = {fixture.folder.filePath(name)};
            page.pageActions().last()->trigger();
            QVERIFY2(QFileInfo(fixture.prompt.paths.first()).size() > 500, qPrintable(name));
        }
        QVERIFY(!QImage(fixture.folder.filePath(u"t.png"_s)).isNull());
    }

    void aFactOfAStrangeDayIsMadeByADoubleClick()
    {
        PageFixture fixture(builtInDoctrine().value_or(Doctrine()),
                            factsOf({u"-0043-03-15"_s, u"-0042-03-15"_s}));
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        TimelineCanvas &canvas = *page.canvas();
        QTRY_COMPARE(canvas.timeline().events.size(), std::size_t(2));
        const TimelineLayout &layout = canvas.layoutNow();
        const LaneArea &lane = layout.lanes.back(); // nothing is drawn in it
        QTest::mouseDClick(
            &canvas, Qt::LeftButton, {},
            QPointF(layout.headerWidth + layout.window.xOf(double(secondsOf({-43, 9, 15}))),
                    lane.top + lane.height / 2)
                .toPoint());
        QCOMPARE(fixture.records().facts.size(), 3);
        const CaseDate made = fixture.records().facts.findKey(u"F-3"_s)->date;
        QVERIFY2(made.text().startsWith(u"-0043-0"_s), qPrintable(made.text()));
        fixture.session->undoStack().undo();
        QCOMPARE(fixture.records().facts.size(), 2);
    }

private:
    static void checkPicture(TimelineCanvas &canvas)
    {
        const TimelineLayout &layout = canvas.layoutNow();
        QCOMPARE(overlapIn(layout), QString());
        QVERIFY(std::isfinite(layout.window.from) && layout.window.length() > 0);
        for (const LaneArea &area : layout.lanes)
            QCOMPARE(shownIn(area), touching(canvas.timeline(), area.lane, layout.window));
        QVERIFY(layout.axis.ticks.size() < 80);
        QVERIFY(!canvas.grab().isNull());
    }

    static void walk(TimelineCanvas &canvas, bool isUndated)
    {
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_Home);
        QCOMPARE(canvas.current() < 0, isUndated);
        int seen = canvas.current() >= 0 ? 1 : 0;
        for (int step = 0; step < 12; ++step) {
            const int before = canvas.current();
            QTest::keyClick(&canvas, step % 4 == 3 ? Qt::Key_Down : Qt::Key_Right);
            seen += canvas.current() != before;
        }
        const std::size_t events = canvas.timeline().events.size();
        QVERIFY(isUndated || seen >= int(std::min<std::size_t>(events, 4)));
    }
};

QTEST_MAIN(TestStrangeTimes)
#include "tst_strangetimes.moc"
