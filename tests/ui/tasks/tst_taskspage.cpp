// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/pagefixture.h"
#include "ui/records/recorddesk.h"
#include "ui/support/edtfedit.h"
#include "ui/support/tableview.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/taskrules.h"
#include "ui/tasks/taskspage.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>

using namespace saranda;
using namespace saranda::test;

namespace {

QDateTime tenthOfMay()
{
    return QDateTime(QDate(2026, 5, 10), QTime(12, 0), Qt::UTC);
}

} // namespace

class TestTasksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListShowsEveryTaskWithItsElement()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        QVERIFY(fixture.isReady);
        TasksPage page(fixture.context());
        QAbstractItemModelTester tester(page.desk()->pane()->proxy());
        QVERIFY(showPage(page));
        QCOMPARE(page.desk()->pane()->proxy()->rowCount(), int(fixture.records().tasks.size()));
        const Element *knowledge = fixture.doctrine.element(u"dd.knowledge"_s);
        QVERIFY(shownRows(*page.desk()->pane()->proxy()).contains(knowledge->title.in(u"en"_s)));
        keepPicture(page, u"tasks"_s);
    }

    void aNewTaskIsEnteredWithKeys()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TasksPage page(fixture.context());
        QVERIFY(showPage(page));
        QTest::keyClick(page.desk()->pane()->view(), Qt::Key_N,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page.form()->taskTitle()->hasFocus());
        QTest::keyClicks(page.form()->taskTitle(), u"Ask the bank"_s);
        QTest::keyClick(page.form()->taskTitle(), Qt::Key_Return);
        typeInto(page.form()->due()->lineEdit(), u"2026-06"_s);
        pickFirst(page.form()->claim(), u"C-5"_s);
        QComboBox *element = page.form()->element()->comboBox();
        QCOMPARE(element->count(), 8); // the claim as a whole and the seven of due diligence
        element->setFocus();
        QTest::keyClick(element, Qt::Key_Down);
        const Task *made = fixture.records().tasks.findKey(u"T-10"_s);
        QVERIFY(made);
        QCOMPARE(made->title, u"Ask the bank"_s);
        QCOMPARE(made->owner, u"A. Drafter"_s);
        QCOMPARE(made->due.text(), u"2026-06"_s);
        QCOMPARE(fixture.records().claims.keyOf(*made->claim), u"C-5"_s);
        QCOMPARE(made->element, u"dd.territory"_s);
        for (int step = 0; step < 5; ++step)
            QVERIFY(fixture.session->undo());
        QVERIFY(!fixture.records().tasks.findKey(u"T-10"_s));
    }

    void anotherClaimDropsAnElementThatIsNotOfItsTest()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TasksPage page(fixture.context());
        QVERIFY(showPage(page));
        QVERIFY(
            page.showRecord({u"task"_s, fixture.records().tasks.findKey(u"T-1"_s)->id.uuid, {}}));
        pickFirst(page.form()->claim(), u"C-1"_s);
        const Task *task = fixture.records().tasks.findKey(u"T-1"_s);
        QCOMPARE(fixture.records().claims.keyOf(*task->claim), u"C-1"_s);
        QVERIFY(task->element.isEmpty());
        QVERIFY(fixture.session->undo()); // one step brings both back
        QCOMPARE(fixture.records().tasks.findKey(u"T-1"_s)->element, u"dd.knowledge"_s);
    }

    void theElementOfATaskIsOneClickAway()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TasksPage page(fixture.context());
        QVERIFY(showPage(page));
        QSignalSpy asked(&page, &Page::recordRequested);
        const Task *task = fixture.records().tasks.findKey(u"T-5"_s);
        QVERIFY(page.showRecord({u"task"_s, task->id.uuid, {}}));
        QTest::mouseClick(page.form()->openElement(), Qt::LeftButton);
        QCOMPARE(asked.first().first().value<RecordRef>(),
                 (RecordRef{u"claim"_s, task->claim->uuid, u"dd.capacity"_s}));
    }

    void severalTasksAreDoneInOneStep()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TasksPage page(fixture.context());
        QVERIFY(showPage(page));
        TableView *view = page.desk()->pane()->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        for (const Task &task : fixture.records().tasks.rows())
            QCOMPARE(task.state, TaskState::Done);
        QVERIFY(!page.doneAction()->isEnabled());
        QVERIFY(fixture.session->undo());
        for (const Task &task : fixture.records().tasks.rows())
            QCOMPARE(task.state, TaskState::Open);
    }

    void theListCanBeLimitedToWhatIsOpen()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TasksPage page(fixture.context());
        QVERIFY(showPage(page));
        const int all = page.desk()->pane()->proxy()->rowCount();
        page.scope()->setFocus();
        QTest::keyClick(page.scope(), Qt::Key_Down);
        QCOMPARE(page.desk()->pane()->proxy()->rowCount(), all);
        Task done = *fixture.records().tasks.findKey(u"T-2"_s);
        Edit edit{u"Done"_s, {}};
        done.state = TaskState::Done;
        edit.modify(*fixture.records().tasks.findKey(u"T-2"_s), done);
        QVERIFY(fixture.session->apply(edit));
        QCOMPARE(page.desk()->pane()->proxy()->rowCount(), all - 1);
        QVERIFY(page.showRecord({u"task"_s, done.id.uuid, {}})); // lifts the limit
        QCOMPARE(page.desk()->pane()->proxy()->rowCount(), all);
    }

    void aTaskIsLateOnlyWhenEveryReadingOfItsDateHasPassed_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<TaskState>("state");
        QTest::addColumn<TaskTime>("expected");
        QTest::newRow("the day before") << u"2026-05-09"_s << TaskState::Open << TaskTime::Overdue;
        QTest::newRow("today") << u"2026-05-10"_s << TaskState::Open << TaskTime::DueSoon;
        QTest::newRow("in six days") << u"2026-05-16"_s << TaskState::Open << TaskTime::DueSoon;
        QTest::newRow("in three weeks") << u"2026-05-31"_s << TaskState::Open << TaskTime::NotDue;
        QTest::newRow("some time this month")
            << u"2026-05"_s << TaskState::Open << TaskTime::NotDue;
        QTest::newRow("last year") << u"2025"_s << TaskState::Open << TaskTime::Overdue;
        QTest::newRow("done") << u"2025"_s << TaskState::Done << TaskTime::NotDue;
        QTest::newRow("from then on") << u"2025/.."_s << TaskState::Open << TaskTime::NotDue;
        QTest::newRow("no date") << QString() << TaskState::Open << TaskTime::NotDue;
    }
    void aTaskIsLateOnlyWhenEveryReadingOfItsDateHasPassed()
    {
        QFETCH(QString, due);
        QFETCH(TaskState, state);
        Task task;
        task.state = state;
        if (!due.isEmpty())
            task.due = *CaseDate::parse(due);
        QTEST(taskTime(task, tenthOfMay()), "expected");
    }

    void anOverdueTaskSaysSoInWords()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        TasksPage page(fixture.context(), nullptr, tenthOfMay);
        QVERIFY(showPage(page));
        keepPicture(page, u"tasks-empty"_s);
        pressFirstButton(page);
        typeInto(page.form()->due()->lineEdit(), u"2026-05-01"_s);
        QVERIFY(shownRows(*page.desk()->pane()->proxy()).contains(u"overdue"_s));
    }

    void everyControlHasAName()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TasksPage page(fixture.context());
        QCOMPARE(namelessControls(page), QString());
    }
};

QTEST_MAIN(TestTasksPage)
#include "tst_taskspage.moc"
