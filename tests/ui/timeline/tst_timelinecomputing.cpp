// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/civiltime.h"
#include "core/timeline/eventlist.h"
#include "tests/support/busypool.h"
#include "tests/ui/records/pagefixture.h"
#include "ui/support/tableview.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelinepage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QThreadPool>

using namespace saranda;
using namespace saranda::test;

/// The timeline of a case so large that it is computed beside the window.
class TestTimelineComputing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePageIsThereBeforeThePicture();
    void editsWhileItComputesAreInThePicture();
    void aFilterTypedWhileItComputesCounts();
    void nothingGoesOutBeforeItIsUpToDate();
    void whatWasHiddenIsComputedWhenItIsShown();
    void theTableKeepsItsRowOverAnEdit();
    void aDateBeingDraggedIsDraggedOn();
    void aDateThatHasChangedIsNotOverwritten();
    void thePageMayGoWhileItComputes();
    void theCaseMayGoWhileItComputes();

private:
    static constexpr int factCount = 3200;

    void addFacts();
    void setDate(const QString &key, const QString &edtf);
    Timeline expected(const QString &filter = {}) const;
    static QStringList told(const Timeline &timeline);
    int eventOfKey(const QString &key) const;
    bool isPageUpToDate(const QString &filter = {}) const
    {
        return told(m_page->canvas()->timeline()) == told(expected(filter));
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<TimelinePage> m_page;
};

void TestTimelineComputing::init()
{
    m_page.reset();
    m_fixture = std::make_unique<PageFixture>(PageFixture::Contents::Empty);
    QVERIFY(m_fixture->isReady);
    addFacts();
    m_fixture->assessment->waitUntilThere();
    m_page = std::make_unique<TimelinePage>(m_fixture->context());
}

void TestTimelineComputing::addFacts()
{
    Edit edit{u"Import"_s, {}};
    for (int i = 0; i < factCount; ++i) {
        Fact fact;
        fact.id = Fact::Id::make();
        fact.key = u"F-%1"_s.arg(i + 1);
        fact.statement = u"What happened, part %1"_s.arg(i + 1);
        fact.date = *CaseDate::parse(u"%1-%2-%3"_s.arg(2001 + i % 20)
                                         .arg(1 + i % 12, 2, 10, QChar(u'0'))
                                         .arg(1 + i % 28, 2, 10, QChar(u'0')));
        edit.add(std::move(fact));
    }
    QVERIFY(m_fixture->session->apply(edit));
}

void TestTimelineComputing::setDate(const QString &key, const QString &edtf)
{
    const Fact before = *m_fixture->records().facts.findKey(key);
    Fact after = before;
    after.date = *CaseDate::parse(edtf);
    Edit edit{u"Date it"_s, {}};
    edit.modify(before, after);
    QVERIFY(m_fixture->session->apply(edit));
}

Timeline TestTimelineComputing::expected(const QString &filter) const
{
    TimelineOptions options;
    options.filter = filter;
    options.locale = QLocale();
    return timelineOf(m_fixture->records(), m_fixture->assessment->current(), m_fixture->doctrine,
                      options);
}

/// Everything a timeline says of its events, in their order.
QStringList TestTimelineComputing::told(const Timeline &timeline)
{
    QStringList lines;
    const std::vector<QStringList> lanes = lanesOfEvents(timeline);
    for (const int row : eventsInOrder(timeline)) {
        const TimelineEvent &event = timeline.events[std::size_t(row)];
        lines.append(u"%1 %2 %3 %4 %5 %6"_s.arg(event.kind, event.key, event.title,
                                                event.date.text(), QString::number(event.level),
                                                lanes[std::size_t(row)].join(u';')));
    }
    return lines;
}

int TestTimelineComputing::eventOfKey(const QString &key) const
{
    const std::vector<TimelineEvent> &events = m_page->canvas()->timeline().events;
    const auto found = std::find_if(events.begin(), events.end(),
                                    [&](const TimelineEvent &event) { return event.key == key; });
    return found == events.end() ? -1 : int(found - events.begin());
}

void TestTimelineComputing::thePageIsThereBeforeThePicture()
{
    BusyPool pool;
    QVERIFY(showPage(*m_page));
    QVERIFY(m_page->canvas()->isVisible());
    QVERIFY(m_page->isDrawing());
    QVERIFY(m_page->canvas()->timeline().events.empty());
    m_page->grab(); // and can be drawn as it is
    QTest::keyClick(m_page->canvas(), Qt::Key_Right);
    QTest::keyClick(m_page->canvas(), Qt::Key_T);
    QTest::keyClick(m_page->table()->view(), Qt::Key_T);
    pool.letGo();
    QTRY_VERIFY(!m_page->isDrawing());
    QCOMPARE(told(m_page->canvas()->timeline()), told(expected()));
    QCOMPARE(m_page->table()->proxy()->rowCount(), factCount);
}

void TestTimelineComputing::editsWhileItComputesAreInThePicture()
{
    QAbstractItemModelTester tester(m_page->table()->proxy());
    BusyPool pool;
    QVERIFY(showPage(*m_page));
    setDate(u"F-7"_s, u"1999-01-02"_s);
    QCoreApplication::processEvents(); // the page asks anew
    setDate(u"F-8"_s, u"1999-01-03"_s);
    pool.letGo();
    setDate(u"F-9"_s, u"1999-01-04"_s);
    QTRY_VERIFY(!m_page->isDrawing());
    QVERIFY(isPageUpToDate());
    // What is shown is never of before without saying so.
    for (int i = 0; i < 20; ++i) {
        setDate(u"F-%1"_s.arg(20 + i), u"1998-05-%1"_s.arg(1 + i, 2, 10, QChar(u'0')));
        for (int turn = 0; turn <= i; ++turn)
            QCoreApplication::processEvents();
        QVERIFY(m_page->isDrawing() || isPageUpToDate());
    }
    QVERIFY(m_fixture->session->undo());
    QTRY_VERIFY(!m_page->isDrawing());
    QVERIFY(isPageUpToDate());
}

void TestTimelineComputing::aFilterTypedWhileItComputesCounts()
{
    QVERIFY(showPage(*m_page));
    m_page->filterEdit()->setFocus();
    for (const QChar letter : u"part 31"_s) {
        QTest::keyClick(m_page->filterEdit(), letter.toLatin1());
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(!m_page->isDrawing());
    QVERIFY(!m_page->canvas()->timeline().events.empty());
    QVERIFY(isPageUpToDate(u"part 31"_s));
}

void TestTimelineComputing::nothingGoesOutBeforeItIsUpToDate()
{
    QVERIFY(showPage(*m_page));
    QTRY_VERIFY(!m_page->isDrawing());
    QAction *save = m_page->pageActions().last();
    QVERIFY(save->isEnabled());
    BusyPool pool;
    setDate(u"F-7"_s, u"1999-01-02"_s);
    QTRY_VERIFY(m_page->isDrawing());
    QVERIFY(!save->isEnabled());
    QVERIFY(m_page->canvas()->timeline().events.size() == std::size_t(factCount)); // of before
    pool.letGo();
    QTRY_VERIFY(save->isEnabled());
    m_fixture->prompt.paths = {m_fixture->folder.filePath(u"t.csv"_s)};
    save->trigger();
    QFile written(m_fixture->prompt.paths.first());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("1999-01-02"));
}

void TestTimelineComputing::whatWasHiddenIsComputedWhenItIsShown()
{
    BusyPool pool;
    QVERIFY(showPage(*m_page));
    m_page->hide();
    setDate(u"F-7"_s, u"1999-01-02"_s);
    pool.letGo();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QVERIFY(m_page->canvas()->timeline().events.empty()); // it would have been of before
    m_page->show();
    QTRY_VERIFY(!m_page->isDrawing());
    QVERIFY(isPageUpToDate());
}

void TestTimelineComputing::theTableKeepsItsRowOverAnEdit()
{
    QVERIFY(showPage(*m_page));
    QTRY_VERIFY(!m_page->isDrawing());
    m_page->canvas()->setCurrent(eventOfKey(u"F-100"_s));
    m_page->canvas()->setFocus();
    QTest::keyClick(m_page->canvas(), Qt::Key_T);
    const QUuid current = m_fixture->records().facts.findKey(u"F-100"_s)->id.uuid;
    QCOMPARE(m_page->table()->currentId(), current);
    setDate(u"F-7"_s, u"1999-01-02"_s);
    QTRY_VERIFY(!m_page->isDrawing() && isPageUpToDate());
    QCOMPARE(m_page->table()->currentId(), current);
    QCOMPARE(m_page->selectedRecord().id, current);
}

void TestTimelineComputing::aDateBeingDraggedIsDraggedOn()
{
    setDate(u"F-1"_s, u"1990-11-24/1990-12-05"_s);
    QVERIFY(showPage(*m_page));
    QTRY_VERIFY(!m_page->isDrawing());
    TimelineCanvas &canvas = *m_page->canvas();
    const double begin = double(secondsOf({1990, 11, 1}));
    canvas.setWindow({begin, begin + 60 * 86400.0, 1});
    const TimelineLayout &layout = canvas.layoutNow();
    const EventBox *box = layout.boxOf(eventOfKey(u"F-1"_s));
    QVERIFY(box);
    const QRect place = canvas.itemPlace(box->event);
    const QPoint end(int(layout.headerWidth + box->softTo), place.center().y());
    const int day = int(layout.window.pixelsPerSecond() * 86400);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, end);
    QTest::mouseMove(&canvas, end + QPoint(day, 0));
    // A record before it in the list goes: the numbers of all events change.
    const Fact gone = *m_fixture->records().facts.findKey(u"F-2"_s);
    QVERIFY(m_fixture->session->apply(removalOf(m_fixture->records(), u"Remove"_s, gone)));
    setDate(u"F-3"_s, u"1990-11-20"_s);
    QTRY_VERIFY(!m_page->isDrawing() && isPageUpToDate());
    QTest::mouseMove(&canvas, end + QPoint(3 * day, 0));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, end + QPoint(3 * day, 0));
    QCOMPARE(m_fixture->records().facts.findKey(u"F-1"_s)->date.text(), u"1990-11-24/1990-12-08"_s);
    QCOMPARE(m_fixture->records().facts.findKey(u"F-3"_s)->date.text(), u"1990-11-20"_s);
}

void TestTimelineComputing::aDateThatHasChangedIsNotOverwritten()
{
    QVERIFY(showPage(*m_page));
    QTRY_VERIFY(!m_page->isDrawing());
    const int event = eventOfKey(u"F-5"_s);
    BusyPool pool;
    setDate(u"F-5"_s, u"1995-05-05"_s);
    QTRY_VERIFY(m_page->isDrawing());
    // As the release of the pointer would say, from the picture of before.
    Q_EMIT m_page->canvas()->dateDragged(event, *CaseDate::parse(u"2010-01-01"_s));
    QCOMPARE(m_fixture->records().facts.findKey(u"F-5"_s)->date.text(), u"1995-05-05"_s);
    QVERIFY(m_page->message()->isVisible());
    pool.letGo();
    QTRY_VERIFY(!m_page->isDrawing());
    QVERIFY(isPageUpToDate());
}

void TestTimelineComputing::thePageMayGoWhileItComputes()
{
    for (const bool hasBegun : {false, true}) {
        BusyPool pool;
        QVERIFY(showPage(*m_page));
        if (hasBegun)
            pool.letGo();
        m_page.reset();
        pool.letGo();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
        m_page = std::make_unique<TimelinePage>(m_fixture->context());
    }
    QVERIFY(showPage(*m_page));
    QTRY_VERIFY(!m_page->isDrawing());
    QVERIFY(isPageUpToDate());
}

void TestTimelineComputing::theCaseMayGoWhileItComputes()
{
    BusyPool pool;
    QVERIFY(showPage(*m_page));
    QVERIFY(m_page->isDrawing());
    pool.letGo();
    m_page.reset();
    m_fixture.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
}

QTEST_MAIN(TestTimelineComputing)
#include "tst_timelinecomputing.moc"
