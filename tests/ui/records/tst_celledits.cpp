// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/pagefixture.h"
#include "ui/actors/actorspage.h"
#include "ui/incidents/incidentspage.h"
#include "ui/records/recorddesk.h"
#include "ui/sources/sourcespage.h"
#include "ui/support/tableview.h"
#include "ui/tasks/taskspage.h"

#include <QHeaderView>

using namespace saranda;
using namespace saranda::test;

namespace {

/// The editor over the current cell.
template <typename Editor>
Editor *cellEditor(TableView *view)
{
    for (Editor *editor : view->viewport()->template findChildren<Editor *>()) {
        if (editor->isVisible())
            return editor;
    }
    return nullptr;
}

int columnCalled(const TableView *view, const QString &title)
{
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        if (view->model()->headerData(column, Qt::Horizontal).toString() == title)
            return column;
    }
    return -1;
}

/// Opens the cell as a double click would.
void openCell(TableView *view, const QString &column)
{
    const QModelIndex cell = view->currentIndex().siblingAtColumn(columnCalled(view, column));
    QVERIFY(cell.isValid());
    view->setColumnHidden(cell.column(), false);
    view->scrollTo(cell);
    const QPoint at = view->visualRect(cell).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
}

} // namespace

class TestCellEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void f2EditsTheRowsFirstField()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        QVERIFY(fixture.isReady);
        TasksPage page(fixture.context());
        QVERIFY(showPage(page));
        TableView *view = page.desk()->pane()->view();
        view->setFocus();
        view->setCurrentIndex(page.desk()->pane()->proxy()->index(0, 0));
        const QUuid id = page.desk()->pane()->currentId();
        QTest::keyClick(view, Qt::Key_F2);
        auto *editor = cellEditor<QLineEdit>(view);
        QVERIFY(editor);
        QCOMPARE(editor->accessibleName(), u"Task"_s);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, u"Ask the bank again"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(fixture.records().tasks.find({id})->title, u"Ask the bank again"_s);
        QCOMPARE(fixture.session->undoStack().count(), 1);
        QTRY_VERIFY(view->hasFocus());
        QVERIFY(fixture.session->undo());
        QVERIFY(fixture.records().tasks.find({id})->title != u"Ask the bank again"_s);
    }

    void whatFollowsEnterAtOnceFindsTheEntryTaken_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Tab") << int(Qt::Key_Tab);
        QTest::newRow("Enter again") << int(Qt::Key_Return);
        QTest::newRow("a click elsewhere") << 0;
    }

    /// As when keys come faster than the window takes them: no turn of the event loop in between.
    void whatFollowsEnterAtOnceFindsTheEntryTaken()
    {
        QFETCH(int, key);
        failOnAnyWarning();
        PageFixture fixture(PageFixture::Contents::Sample);
        QVERIFY(fixture.isReady);
        TasksPage page(fixture.context());
        QVERIFY(showPage(page));
        TableView *view = page.desk()->pane()->view();
        view->setFocus();
        view->setCurrentIndex(page.desk()->pane()->proxy()->index(0, 0));
        const QUuid id = page.desk()->pane()->currentId();
        QTest::keyClick(view, Qt::Key_F2);
        auto *editor = cellEditor<QLineEdit>(view);
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, u"Ask the bank again"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(fixture.records().tasks.find({id})->title, u"Ask the bank again"_s);
        if (key == 0)
            page.desk()->pane()->filterEdit()->setFocus(Qt::MouseFocusReason);
        else
            QTest::keyClick(editor, Qt::Key(key));
        QCoreApplication::processEvents();
        QCOMPARE(fixture.session->undoStack().count(), 1);
        QCOMPARE(fixture.records().tasks.find({id})->title, u"Ask the bank again"_s);
    }

    void aRefusedEntryIsALineInThePage()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TasksPage page(fixture.context());
        QVERIFY(showPage(page));
        TableView *view = page.desk()->pane()->view();
        view->setCurrentIndex(page.desk()->pane()->proxy()->index(0, 0));
        const Task before = *fixture.records().tasks.find({page.desk()->pane()->currentId()});
        openCell(view, u"Due"_s);
        auto *editor = cellEditor<QLineEdit>(view);
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, u"when the moon is full"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(page.desk()->message()->isVisible());
        QCOMPARE(*fixture.records().tasks.find(before.id), before);
        QCOMPARE(fixture.session->undoStack().count(), 0);
    }

    void aChoiceIsPickedInTheCell()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        TasksPage page(fixture.context());
        QVERIFY(showPage(page));
        TableView *view = page.desk()->pane()->view();
        view->setCurrentIndex(page.desk()->pane()->proxy()->index(0, 0));
        const QUuid id = page.desk()->pane()->currentId();
        openCell(view, u"State"_s);
        auto *box = cellEditor<QComboBox>(view);
        QVERIFY(box);
        QCOMPARE(box->count(), int(allWords<TaskState>().size()));
        QCOMPARE(box->currentIndex(), 0);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(fixture.records().tasks.find({id})->state, TaskState::Done);
        QVERIFY(fixture.session->undo());
        QCOMPARE(fixture.records().tasks.find({id})->state, TaskState::Open);
    }

    void aPeriodIsEditedInTheListOfIncidents()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        IncidentsPage page(fixture.context());
        QVERIFY(showPage(page));
        auto *desk = page.findChild<RecordDesk *>();
        TableView *view = desk->pane()->view();
        const QUuid id = desk->pane()->currentId();
        openCell(view, u"Period"_s);
        auto *editor = cellEditor<QLineEdit>(view);
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, u"2016-02-04/2016-02-05"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(fixture.records().incidents.find({id})->period.text(),
                     u"2016-02-04/2016-02-05"_s);
    }

    void aGradeInTheListKeepsItsHistory()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        SourcesPage page(fixture.context());
        QVERIFY(showPage(page));
        TableView *view = page.desk()->pane()->view();
        const QUuid id = page.desk()->pane()->currentId();
        const Source before = *fixture.records().sources.find({id});
        openCell(view, u"Reliability"_s);
        auto *box = cellEditor<QComboBox>(view);
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_End);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(fixture.records().sources.find({id})->reliability,
                     std::optional<Reliability>(Reliability::F));
        const Source *after = fixture.records().sources.find({id});
        QCOMPARE(after->reliabilityHistory.size(), before.reliabilityHistory.size() + 1);
    }

    void aStateIsTakenByItsName()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        ActorsPage page(fixture.context());
        QVERIFY(showPage(page));
        TableView *view = page.actors()->pane()->view();
        const QUuid id = page.actors()->pane()->currentId();
        openCell(view, u"State"_s);
        auto *box = cellEditor<QComboBox>(view);
        QVERIFY(box && box->lineEdit());
        QTest::keyClick(box->lineEdit(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(box->lineEdit(), u"albania"_s);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(fixture.records().actors.find({id})->state, u"ALB"_s);
        QVERIFY(shownRows(*page.actors()->pane()->proxy()).contains(u"Albania (ALB)"_s));
    }

    void nothingIsEditedInACaseThatIsOnlyRead()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        SessionOptions options;
        options.readOnly = true;
        auto reading = CaseSession::open(fixture.folder.filePath(u"case.saranda"_s), options);
        QVERIFY(reading);
        LiveAssessment assessment(**reading, fixture.doctrine);
        TasksPage page({**reading, assessment, fixture.doctrine, fixture.prompt, fixture.settings});
        QVERIFY(showPage(page));
        TableView *view = page.desk()->pane()->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F2);
        QVERIFY(!cellEditor<QLineEdit>(view));
        QVERIFY(!page.desk()->changeAction()->isEnabled());
    }
};

QTEST_MAIN(TestCellEdits)
#include "tst_celledits.moc"
