// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/civiltime.h"
#include "core/timeline/timepages.h"
#include "tests/core/timeline/madetimeline.h"
#include "tests/ui/records/pagefixture.h"
#include "ui/support/tableview.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelineedits.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelinepage.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

using namespace saranda;
using namespace saranda::test;

namespace {

CaseDate date(const QString &edtf)
{
    return CaseDate::parse(edtf).value_or(CaseDate());
}

int eventOfKey(const TimelineCanvas &canvas, const QString &key)
{
    const std::vector<TimelineEvent> &events = canvas.timeline().events;
    for (std::size_t row = 0; row < events.size(); ++row)
        if (events[row].key == key)
            return int(row);
    return -1;
}

/// Where an event's mark is, or its end.
QPoint pointOn(TimelineCanvas &canvas, int event, bool atEnd = false)
{
    const TimelineLayout &layout = canvas.layoutNow();
    for (const LaneArea &area : layout.lanes)
        for (const EventBox &box : area.layout.boxes)
            if (box.event == event) {
                const TimelineLayout::Edges edges = layout.edgesOf(area, box);
                const double x = atEnd ? layout.headerWidth + box.softTo
                                       : layout.headerWidth + (box.softFrom + box.softTo) / 2;
                return QPointF(x, (edges.top + edges.bottom) / 2).toPoint();
            }
    return {-1, -1};
}

void wheel(TimelineCanvas &canvas, const QPointF &at, int delta)
{
    QWheelEvent event(at, canvas.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas, &event);
}

/// Gives F-25 an exact interval, so that it has ends to drag.
void dateFact(PageFixture &fixture, const QString &key, const QString &edtf)
{
    const Fact before = *fixture.records().facts.findKey(key);
    Fact after = before;
    after.date = date(edtf);
    Edit edit{u"Date it"_s, {}};
    edit.modify(before, after);
    QVERIFY(fixture.session->apply(edit));
}

} // namespace

class TestTimelinePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsShownWhole()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        QVERIFY(fixture.isReady);
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        QCOMPARE(page.canvas()->timeline().lanes.size(), std::size_t(4));
        QVERIFY(page.canvas()->layoutNow().boxOf(eventOfKey(*page.canvas(), u"O-3"_s)));
        keepPicture(page, u"timeline"_s);
        page.clockBox()->setCurrentIndex(1);
        QTRY_VERIFY(page.canvas()->timeline().clock);
        keepPicture(page, u"timeline-clock"_s);
        page.lanesBox()->setCurrentIndex(1);
        QTRY_VERIFY(page.canvas()->timeline().lanes.front().title != u"What happened"_s);
        keepPicture(page, u"timeline-states"_s);
    }

    void arrowKeysWalkFromEventToEvent()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        QSignalSpy selected(&page, &Page::selectionChanged);
        QSignalSpy said(&page, &Page::statusMessage);
        TimelineCanvas &canvas = *page.canvas();
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_Home);
        const TimelineLane &lane = canvas.timeline().lanes[0];
        QCOMPARE(canvas.current(), lane.dated.front());
        for (std::size_t i = 1; i < lane.dated.size(); ++i) {
            QTest::keyClick(&canvas, Qt::Key_Right);
            QCOMPARE(canvas.current(), lane.dated[i]);
        }
        QTest::keyClick(&canvas, Qt::Key_Right); // there is no further one
        QCOMPARE(canvas.current(), lane.dated.back());
        QTest::keyClick(&canvas, Qt::Key_Down);
        QVERIFY(canvas.current() != lane.dated.back());
        QTest::keyClick(&canvas, Qt::Key_End);
        QCOMPARE(selected.size(), int(lane.dated.size()) + 3);
        const TimelineEvent &now = canvas.timeline().events[std::size_t(canvas.current())];
        QCOMPARE(page.selectedRecord().id, now.record);
        // What a screen reader is told: number, date, lane.
        const QString told = canvas.accessibleDescription();
        QVERIFY2(told.contains(now.key) && told.contains(humanDate(now.date, QLocale()))
                     && told.contains(u"Lane: "_s),
                 qPrintable(told));
        QCOMPARE(said.last().first().toString(), told);
        QSignalSpy asked(&page, &Page::recordRequested);
        QTest::keyClick(&canvas, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void theWheelZoomsAroundThePointer()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        TimelineCanvas &canvas = *page.canvas();
        const double header = canvas.layoutNow().headerWidth;
        const double still = canvas.window().timeAt(300);
        const double before = canvas.window().length();
        wheel(canvas, {header + 300, 200}, 120);
        QVERIFY(canvas.window().length() < before);
        QVERIFY(std::abs(canvas.window().timeAt(300) - still) < before * 1e-6);
        for (int i = 0; i < 200; ++i)
            wheel(canvas, {header + 300, 200}, 120);
        QVERIFY(canvas.window().length() < 60); // seconds
        QVERIFY(std::abs(canvas.window().timeAt(300) - still) < 5);
        keepPicture(page, u"timeline-seconds"_s);
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_0);
        QVERIFY(std::abs(canvas.window().length() / before - 1) < 0.01);
        QTest::keyClick(&canvas, Qt::Key_Plus);
        QVERIFY(canvas.window().length() < before * 0.9);
        QTest::keyClick(&canvas, Qt::Key_Minus);
        const double from = canvas.window().from;
        QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(canvas.window().from > from);
    }

    void draggingTheGroundPansAndTheMinimapGoesThere()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        TimelineCanvas &canvas = *page.canvas();
        const TimeWindow before = canvas.window();
        const QPoint empty(int(canvas.layoutNow().headerWidth) + 500, int(canvas.minimapTop()) - 4);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, empty);
        QTest::mouseMove(&canvas, empty - QPoint(100, 0));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, empty - QPoint(100, 0));
        QVERIFY(std::abs(canvas.window().from - before.timeAt(100)) < before.length() * 0.002);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {10, int(canvas.minimapTop()) + 20});
        QVERIFY(canvas.window().from < before.from);
    }

    void theMinimapsEdgesAreDraggedAndMovedByKeys()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        TimelineCanvas &canvas = *page.canvas();
        const int y = int(canvas.minimapTop()) + 20;
        const auto drag = [&](double from, double to) {
            const QPoint start(int(std::lround(from)), y);
            const QPoint end(int(std::lround(to)), y);
            QTest::mouseMove(&canvas, start);
            QTest::mousePress(&canvas, Qt::LeftButton, {}, start);
            QTest::mouseMove(&canvas, end);
            QTest::mouseRelease(&canvas, Qt::LeftButton, {}, end);
        };
        const TimeWindow all = canvas.window();
        drag(canvas.windowOnMinimap().first, 300);
        QVERIFY(std::abs(canvas.windowOnMinimap().first - 300) < 3);
        QCOMPARE(canvas.window().to, all.to);
        drag(canvas.windowOnMinimap().second, 700);
        QVERIFY(std::abs(canvas.windowOnMinimap().second - 700) < 3);
        QVERIFY(std::abs(canvas.windowOnMinimap().first - 300) < 3);
        keepPicture(page, u"timeline-minimap"_s);
        // Between its ends the window moves as a whole.
        const double length = canvas.window().length();
        drag(500, 560);
        QVERIFY(std::abs(canvas.window().length() - length) < 1);
        // An end never passes the other.
        drag(canvas.windowOnMinimap().first, 5000);
        QVERIFY(canvas.window().length() > 1);
        canvas.fit();
        canvas.setFocus();
        const TimeWindow before = canvas.window();
        QTest::keyClick(&canvas, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(canvas.window().from > before.from && canvas.window().to == before.to);
        const double from = canvas.window().from;
        QTest::keyClick(&canvas, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(canvas.window().from == from && canvas.window().to < before.to);
    }

    void aScreenReaderSeesTheEvents()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        TimelineCanvas &canvas = *page.canvas();
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&canvas);
        QVERIFY(seen);
        QCOMPARE(seen->role(), QAccessible::List);
        QCOMPARE(seen->childCount(), int(canvas.timeline().events.size()));
        const int row = eventOfKey(canvas, u"O-3"_s);
        QAccessibleInterface *event = seen->child(row);
        QVERIFY(event && event->isValid());
        const QString name = event->text(QAccessible::Name);
        QVERIFY2(name.startsWith(u"O-3, "_s) && name.contains(u"Date: "_s)
                     && name.contains(u"Lane: "_s),
                 qPrintable(name));
        QCOMPARE(event->text(QAccessible::Value), u"O-3"_s);
        QVERIFY(event->rect().contains(canvas.mapToGlobal(pointOn(canvas, row))));
        const QPoint global = canvas.mapToGlobal(pointOn(canvas, row));
        QVERIFY(seen->childAt(global.x(), global.y()) == event);
        QCOMPARE(seen->indexOfChild(event), row);
        QVERIFY(!event->state().focused);
        canvas.setCurrent(row);
        QVERIFY(event->state().focused && seen->focusChild() == event);
        const bool hasLevel =
            std::any_of(canvas.timeline().events.begin(), canvas.timeline().events.end(),
                        [](const TimelineEvent &each) { return each.level >= 0; });
        for (int each = 0; hasLevel && each < seen->childCount(); ++each)
            if (canvas.timeline().events[std::size_t(each)].level >= 0)
                QVERIFY(seen->child(each)->text(QAccessible::Name).contains(u"Level: "_s));
        QVERIFY(!seen->child(-1) && !seen->child(100'000));
    }

    void aClickSelectsAndTOpensTheTable()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TimelinePage page(fixture.context());
        QAbstractItemModelTester tester(page.table()->proxy());
        QVERIFY(showPage(page));
        TimelineCanvas &canvas = *page.canvas();
        const int event = eventOfKey(canvas, u"O-3"_s);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, pointOn(canvas, event));
        QCOMPARE(canvas.current(), event);
        QCOMPARE(page.selectedRecord().kind, u"incident"_s);
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_T);
        QVERIFY(page.table()->isVisible());
        QCOMPARE(page.table()->proxy()->rowCount(), int(canvas.timeline().events.size()));
        QCOMPARE(page.table()->currentId(), fixture.records().incidents.findKey(u"O-3"_s)->id.uuid);
        QVERIFY(shownRows(*page.table()->proxy()).contains(u"undated"_s));
        keepPicture(page, u"timeline-table"_s);
        QTest::keyClick(page.table()->view(), Qt::Key_Down);
        QVERIFY(canvas.current() != event);
        QTest::keyClick(page.table()->view(), Qt::Key_T);
        QVERIFY(canvas.isVisible() && canvas.hasFocus());
    }

    void aDoubleClickMakesAFactOfThatDate()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        QSignalSpy asked(&page, &Page::recordRequested);
        TimelineCanvas &canvas = *page.canvas();
        const QPoint at(int(canvas.layoutNow().headerWidth) + 400, int(canvas.minimapTop()) - 4);
        const QString expected =
            edtfAt(canvas.layoutNow().window, at.x() - canvas.layoutNow().headerWidth);
        const auto before = fixture.records().facts.size();
        QTest::mouseDClick(&canvas, Qt::LeftButton, {}, at);
        QCOMPARE(fixture.records().facts.size(), before + 1);
        const Fact *made = fixture.records().facts.findKey(u"F-43"_s);
        QVERIFY(made);
        QCOMPARE(made->date.text(), expected);
        QVERIFY(expected.size() <= 7); // at this scale nobody can point at a day
        QCOMPARE(asked.size(), 1);
        QTRY_VERIFY(eventOfKey(canvas, u"F-43"_s) >= 0);
        QVERIFY(fixture.session->undo());
        QTRY_VERIFY(eventOfKey(canvas, u"F-43"_s) < 0);
    }

    void draggingAnEndIsOneStep()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        dateFact(fixture, u"F-25"_s, u"2014-11-24/2014-12-05"_s);
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        TimelineCanvas &canvas = *page.canvas();
        const double begin = double(secondsOf({2014, 11, 1}));
        canvas.setWindow({begin, begin + 60 * 86400.0, 1});
        const int event = eventOfKey(canvas, u"F-25"_s);
        const QPoint end = pointOn(canvas, event, true);
        QVERIFY(end.x() > 0);
        const int steps = fixture.session->undoStack().count();
        const int days = int(canvas.layoutNow().window.pixelsPerSecond() * 86400 * 3);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, end);
        QTest::mouseMove(&canvas, end + QPoint(days / 2, 0));
        QTest::mouseMove(&canvas, end + QPoint(days, 0));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, end + QPoint(days, 0));
        QCOMPARE(fixture.records().facts.findKey(u"F-25"_s)->date.text(),
                 u"2014-11-24/2014-12-08"_s);
        QCOMPARE(fixture.session->undoStack().count(), steps + 1);
        QVERIFY(fixture.session->undo());
        QCOMPARE(fixture.records().facts.findKey(u"F-25"_s)->date.text(),
                 u"2014-11-24/2014-12-05"_s);
    }

    void anUncertainDateIsDraggedAsItIsWritten()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        dateFact(fixture, u"F-25"_s, u"2014-11~"_s);
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        TimelineCanvas &canvas = *page.canvas();
        const double begin = double(secondsOf({2014, 6, 1}));
        canvas.setWindow({begin, begin + 365 * 86400.0, 1});
        const int event = eventOfKey(canvas, u"F-25"_s);
        const QPoint end = pointOn(canvas, event, true);
        QVERIFY(end.x() > 0);
        const int month = int(canvas.layoutNow().window.pixelsPerSecond() * 86400 * 31);
        const auto drag = [&] {
            QTest::mousePress(&canvas, Qt::LeftButton, {}, end);
            QTest::mouseMove(&canvas, end + QPoint(month / 2, 0));
            QTest::mouseMove(&canvas, end + QPoint(month - 3, 0));
            QTest::mouseRelease(&canvas, Qt::LeftButton, {}, end + QPoint(month - 3, 0));
        };
        const int steps = fixture.session->undoStack().index();
        drag();
        QCOMPARE(fixture.records().facts.findKey(u"F-25"_s)->date.text(), u"2014-11~/2014-12~"_s);
        QCOMPARE(fixture.session->undoStack().index(), steps + 1);
        QVERIFY(fixture.session->undo());
        // Where months cannot be told apart nothing is dragged, and somebody is told why.
        QTRY_COMPARE(
            canvas.timeline().events[std::size_t(eventOfKey(canvas, u"F-25"_s))].date.text(),
            u"2014-11~"_s);
        QSignalSpy remarked(&canvas, &TimelineCanvas::remarked);
        canvas.setWindow({begin - 2e9, begin + 2e9, 1});
        const QPoint far = pointOn(canvas, eventOfKey(canvas, u"F-25"_s), true);
        QVERIFY(far.x() > 0);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, far);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, far);
        QCOMPARE(fixture.session->undoStack().index(), steps);
        QVERIFY(!remarked.isEmpty() && remarked.front().front().toString().contains(u"months"));
    }

    void theFilterAndEditsShowAtOnce()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        page.filterEdit()->setFocus();
        QTest::keyClicks(page.filterEdit(), u"wannacry"_s);
        QTRY_VERIFY(page.canvas()->timeline().events.size() < 12);
        QVERIFY(!page.canvas()->timeline().events.empty());
        page.filterEdit()->clear();
        QTRY_VERIFY(page.canvas()->timeline().events.size() > 40);
        dateFact(fixture, u"F-1"_s, u"2015-02-03"_s);
        QTRY_VERIFY(page.canvas()
                        ->timeline()
                        .events[std::size_t(eventOfKey(*page.canvas(), u"F-1"_s))]
                        .span.isDrawable);
    }

    void theHoverCardIsPlainText()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        const Incident before = *fixture.records().incidents.findKey(u"O-3"_s);
        Incident after = before;
        after.title = u"<b>bold</b> & more"_s;
        Edit edit{u"Rename"_s, {}};
        edit.modify(before, after);
        QVERIFY(fixture.session->apply(edit));
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        TimelineCanvas &canvas = *page.canvas();
        const QPoint at = pointOn(canvas, eventOfKey(canvas, u"O-3"_s));
        QHelpEvent help(QEvent::ToolTip, at, canvas.mapToGlobal(at));
        QCoreApplication::sendEvent(&canvas, &help);
        QVERIFY2(QToolTip::text().contains(u"&lt;b&gt;"_s), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    void theRemarksLeadToTheirEvents()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        QVERIFY(!page.canvas()->timeline().remarks.empty()); // nothing dates the knowledge
        QVERIFY(page.remarksButton()->isVisible());
        page.remarksButton()->menu()->actions().first()->trigger();
        const int current = page.canvas()->current();
        QVERIFY(current >= 0);
        QVERIFY(!page.canvas()->timeline().events[std::size_t(current)].remarks.empty());
    }

    void anEmptyCaseSaysWhatBelongsHere()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        auto *empty = page.findChild<EmptyState *>();
        QVERIFY(empty && empty->isVisible());
        keepPicture(page, u"timeline-empty"_s);
    }

    void thePictureIsSavedWhereOneSays()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        for (const QString &name : {u"t.pdf"_s, u"t.svg"_s, u"t.png"_s, u"t.csv"_s}) {
            fixture.prompt.paths = {fixture.folder.filePath(name)};
            page.pageActions().last()->trigger();
            QVERIFY2(QFileInfo(fixture.prompt.paths.first()).size() > 500, qPrintable(name));
        }
        fixture.prompt.paths = {u"/nowhere/t.pdf"_s};
        page.pageActions().last()->trigger();
        QVERIFY(page.message()->isVisible());
    }

    /// The one that was there when somebody asked, with the marking of that one.
    void aPaperHasTheMarkingOfWhatIsDrawn()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        Fact fact;
        fact.id = Fact::Id::make();
        fact.key = u"F-1"_s;
        fact.statement = u"The agent was paid"_s;
        fact.date = *CaseDate::parse(u"2014-11-24"_s);
        fact.marking = u"secret"_s;
        Edit edit{u"Add"_s, {}};
        edit.add(fact);
        QVERIFY(fixture.session->apply(edit));
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        QTRY_VERIFY(!page.isDrawing() && page.pageActions().last()->isEnabled());
        const QString path = fixture.folder.filePath(u"t.svg"_s);
        fixture.prompt.paths = {path};
        fixture.prompt.whileAsking = [&] {
            QVERIFY(fixture.session->apply(removalOf(fixture.records(), u"Remove"_s, fact)));
        };
        page.pageActions().last()->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString paper = QString::fromUtf8(file.readAll());
        QVERIFY(paper.contains(u"The agent was paid"_s));
        QVERIFY(paper.contains(u"secret"_s, Qt::CaseInsensitive));
    }

    void thePaperDividesTimeAsWasChosen()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        const auto pagesOfPdf = [&](TimelinePage &page, const QString &name) {
            fixture.prompt.paths = {fixture.folder.filePath(name)};
            page.pageActions().last()->trigger();
            QFile file(fixture.prompt.paths.first());
            return file.open(QIODevice::ReadOnly) ? file.readAll().count("/Type /Page\n") : 0;
        };
        const auto menuOf = [](const TimelinePage &page) {
            for (const QAction *action : page.pageActions())
                if (action->menu())
                    return action->menu()->actions();
            return QList<QAction *>();
        };
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        const QList<QAction *> choices = menuOf(page);
        QCOMPARE(choices.size(), qsizetype(allPageTimes().size()));
        QVERIFY(choices.first()->isChecked());
        const qsizetype before = pagesOfPdf(page, u"auto.pdf"_s);
        choices[int(PageTime::Year)]->trigger();
        QVERIFY(!choices.first()->isChecked());
        // 2014, 2015, 2016, 2017, 2020 and 2021 have a page each; 2018 and 2019 have nothing.
        QCOMPARE(pagesOfPdf(page, u"years.pdf"_s), before + 5);
        TimelinePage later(fixture.context());
        QVERIFY(menuOf(later)[int(PageTime::Year)]->isChecked());
    }

    void aPictureIsAsWideAsSomebodyChose()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        const QString path = fixture.folder.filePath(u"wide.png"_s);
        const auto savedWidth = [&] {
            QFile::remove(path);
            fixture.prompt.paths = {path};
            page.pageActions().last()->trigger();
            return QImage(path).width();
        };
        QCOMPARE(savedWidth(), 1600);
        const QList<QAction *> sizes = page.sizeAction()->menu()->actions();
        const auto wide = std::find_if(sizes.begin(), sizes.end(), [](const QAction *action) {
            return action->data().toSize().width() == 3840;
        });
        QVERIFY(wide != sizes.end());
        (*wide)->trigger();
        QCOMPARE(savedWidth(), 3840);
    }

    void aCrowdIsWalkedAndEnteredToo()
    {
        MadeTimeline made = MadeTimeline::random(100'000, 12);
        for (std::size_t lane = 0; lane < made.timeline.lanes.size(); ++lane)
            made.timeline.lanes[lane].title = u"Lane %1"_s.arg(lane + 1);
        TimelineCanvas canvas;
        canvas.setTimeline(made.timeline);
        QVERIFY(showPage(canvas, {1400, 860}));
        keepPicture(canvas, u"timeline-crowd"_s);
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_Home);
        QCOMPARE(canvas.current(), canvas.timeline().lanes[0].dated.front());
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(&canvas, Qt::Key_Right);
        QCOMPARE(canvas.current(), canvas.timeline().lanes[0].dated[50]);
        QTest::keyClick(&canvas, Qt::Key_Down);
        QCOMPARE(canvas.layoutNow().lanes.size() > 1, true);
        // A double click on a count looks closer, until it is no longer one.
        const double before = canvas.window().length();
        const TimelineLayout &layout = canvas.layoutNow();
        const LaneArea &area = layout.lanes.front();
        QVERIFY(!area.layout.clusters.empty());
        const EventCluster &cluster = area.layout.clusters[area.layout.clusters.size() / 2];
        const QPointF at(layout.headerWidth + (cluster.from + cluster.to) / 2,
                         area.top + area.barsTop + area.barsHeight / 2);
        QTest::mouseDClick(&canvas, Qt::LeftButton, {}, at.toPoint());
        QVERIFY(canvas.window().length() < before / 10);
        keepPicture(canvas, u"timeline-crowd-closer"_s);
    }

    void allAtOneInstantCanBeWalked()
    {
        MadeTimeline made(2);
        const Seconds at = secondsOf({2017, 5, 12, 7, 44, 0});
        for (int i = 0; i < 10'000; ++i)
            made.addSpan(0, at, at);
        made.add(1, u"-1999/2001"_s);
        made.add(1, u"Y170000002"_s);
        indexLanes(made.timeline);
        TimelineCanvas canvas;
        canvas.setTimeline(made.timeline);
        QVERIFY(showPage(canvas, {1000, 500}));
        canvas.setFocus();
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(&canvas, Qt::Key_Right);
        QCOMPARE(canvas.current(), canvas.timeline().lanes[0].dated[19]);
        QTest::keyClick(&canvas, Qt::Key_Down);
        QTest::keyClick(&canvas, Qt::Key_End);
        QCOMPARE(canvas.timeline().events[std::size_t(canvas.current())].date.text(),
                 u"Y170000002"_s);
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(&canvas, i < 40 ? Qt::Key_Plus : Qt::Key_Minus);
        QVERIFY(std::isfinite(canvas.window().from) && canvas.window().length() > 0);
        keepPicture(canvas, u"timeline-instant"_s);
    }

    void aTimelineOfNothingTakesEveryKey()
    {
        TimelineCanvas canvas;
        canvas.setTimeline(Timeline());
        QVERIFY(showPage(canvas, {700, 400}));
        canvas.setFocus();
        for (const Qt::Key key :
             {Qt::Key_Home, Qt::Key_End, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down,
              Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Return, Qt::Key_PageDown, Qt::Key_Escape})
            QTest::keyClick(&canvas, key);
        QCOMPARE(canvas.current(), -1);
    }

    void everyControlHasAName()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TimelinePage page(fixture.context());
        QCOMPARE(namelessControls(page), QString());
    }
};

QTEST_MAIN(TestTimelinePage)
#include "tst_timelinepage.moc"
