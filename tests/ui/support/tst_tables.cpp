// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "ui/support/firstrow.h"
#include "ui/support/listprint.h"
#include "ui/support/messageline.h"
#include "ui/support/recordmodel.h"
#include "ui/support/roles.h"
#include "ui/support/rowtable.h"
#include "ui/support/settings.h"
#include "ui/support/tableprint.h"
#include "ui/support/tableview.h"
#include "ui/support/viewmenu.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPdfWriter>
#include <QPointer>
#include <QPrintDialog>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace saranda;
using namespace saranda::literals;

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsFollowTheCaseWithoutAReset();
    void aFilterShowsAndHidesByTheRecord();
    void keysSortAsNumbers();
    void filterWordsMustAllBeThere();
    void theEndsOfAListAreSelectedAlone();
    void copyGivesTextWithTabs();
    void aCopyIsATableForWordProcessors();
    void rowsAreDraggedOutAsTheyAreCopied();
    void aRowHigherThanAPageIsPrintedWhole();
    void aListTooLongForPaperIsNotPrinted();
    void columnsAreRemembered();
    void columnsShareEvenNoWidth();
    void anEmptyTableSaysWhatToDo();
    void rowsOfARecordAreEditedInPlace();
    void aFilterThatHidesEveryRowSaysSo();
    void aLongListBeginsAtItsTop_data();
    void aLongListBeginsAtItsTop();

private:
    Task makeTask(const QString &key, const QString &title);
    void add(const Task &task);
    RecordModel<Task>::Columns columns() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<CaseSession> m_session;
};

void TestTables::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"s.ini"_s));
    CaseInfo info;
    info.id = CaseInfo::Id::make();
    info.title = u"Tables"_s;
    info.markings = QStringList{u"public"_s};
    Result<std::unique_ptr<CaseSession>> session =
        CaseSession::create(m_folder->filePath(u"a.saranda"_s), info, {.userName = u"Ada"_s});
    QVERIFY2(session, session ? "" : qPrintable(session.error().message));
    m_session = std::move(*session);
}

Task TestTables::makeTask(const QString &key, const QString &title)
{
    Task task;
    task.id = Task::Id::make();
    task.key = key;
    task.title = title;
    return task;
}

void TestTables::add(const Task &task)
{
    const Result<> applied = m_session->apply(Edit{u"Add"_s, {}}.add(task));
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
}

RecordModel<Task>::Columns TestTables::columns() const
{
    RecordModel<Task>::Columns columns;
    columns.push_back({u"No."_s, [](const Task &task) { return task.key; }});
    RecordColumn<Task> title{u"Title"_s, [](const Task &task) { return task.title; }};
    title.edit = [](const Task &task, const QString &text) -> Result<Edit> {
        if (text.isEmpty())
            return failure(ErrorCode::BadInput, u"Give it a title."_s);
        Task after = task;
        after.title = text;
        return Edit{u"Change title"_s, {}}.modify(task, after);
    };
    columns.push_back(std::move(title));
    return columns;
}

void TestTables::rowsFollowTheCaseWithoutAReset()
{
    add(makeTask(u"T-1"_s, u"one"_s));
    RecordModel<Task> model(*m_session, columns(), nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    const Task second = makeTask(u"T-2"_s, u"two"_s);
    add(second);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.setData(model.index(1, 1), u"deux"_s, Qt::EditRole));
    QCOMPARE(data.count(), 1);
    QCOMPARE(model.index(1, 1).data().toString(), u"deux"_s);
    std::optional<Error> refused;
    model.setFailureHandler([&refused](const Error &error) { refused = error; });
    QVERIFY(!model.setData(model.index(1, 1), QString(), Qt::EditRole));
    QVERIFY(refused);
    QVERIFY(m_session->undo());
    QVERIFY(m_session->undo());
    QCOMPARE(removed.count(), 1);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(m_session->redo());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(resets.count(), 0);
}

void TestTables::aFilterShowsAndHidesByTheRecord()
{
    RecordModel<Task> open(*m_session, columns(), nullptr,
                           [](const Task &task) { return task.state == TaskState::Open; });
    const Task task = makeTask(u"T-1"_s, u"one"_s);
    add(task);
    QCOMPARE(open.rowCount(), 1);
    Task done = task;
    done.state = TaskState::Done;
    QVERIFY(m_session->apply(Edit{u"Done"_s, {}}.modify(task, done)));
    QCOMPARE(open.rowCount(), 0);
    QVERIFY(m_session->undo());
    QCOMPARE(open.rowCount(), 1);
}

void TestTables::keysSortAsNumbers()
{
    for (const QString &key : {u"T-10"_s, u"T-9"_s, u"T-100"_s})
        add(makeTask(key, u"x"_s));
    RecordModel<Task> model(*m_session, columns(), nullptr);
    TablePane pane(u"t"_s, *m_settings);
    pane.setModel(&model);
    pane.view()->sortByColumn(0, Qt::AscendingOrder);
    QStringList keys;
    for (int row = 0; row < pane.proxy()->rowCount(); ++row)
        keys.append(pane.proxy()->index(row, 0).data().toString());
    QCOMPARE(keys, (QStringList{u"T-9"_s, u"T-10"_s, u"T-100"_s}));
}

void TestTables::filterWordsMustAllBeThere()
{
    const Task bank = makeTask(u"T-2"_s, u"Ask the bank for logs"_s);
    add(makeTask(u"T-1"_s, u"Ask the ministry"_s));
    add(bank);
    RecordModel<Task> model(*m_session, columns(), nullptr);
    TablePane pane(u"t"_s, *m_settings);
    pane.setModel(&model);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QTest::keyClicks(pane.filterEdit(), u"LOGS ask"_s);
    QCOMPARE(pane.proxy()->rowCount(), 1);
    QCOMPARE(pane.proxy()->index(0, 0).data().toString(), u"T-2"_s);
    QTest::keyClicks(pane.filterEdit(), u" nothing"_s);
    QCOMPARE(pane.proxy()->rowCount(), 0);
    QVERIFY(pane.selectId(bank.id.uuid)); // lifts the filter that hid it
    QCOMPARE(pane.currentId(), bank.id.uuid);
    QVERIFY(pane.filterEdit()->text().isEmpty());
    QVERIFY(!pane.selectId(QUuid::createUuid()));
}

/// The form shows the current row: the row that is marked must be the same.
void TestTables::theEndsOfAListAreSelectedAlone()
{
    for (const QString &key : {u"T-1"_s, u"T-2"_s, u"T-3"_s})
        add(makeTask(key, key));
    RecordModel<Task> model(*m_session, columns(), nullptr);
    TablePane pane(u"t"_s, *m_settings);
    pane.setModel(&model);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.view()->selectRow(1);
    QTest::keyClick(pane.view(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(pane.selectedIds(), QList<QUuid>{pane.currentId()});
    QCOMPARE(pane.view()->currentIndex().row(), 0);
    QTest::keyClick(pane.view(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(pane.selectedIds(), QList<QUuid>{pane.currentId()});
    QCOMPARE(pane.view()->currentIndex().row(), 2);
    QTest::keyClick(pane.view(), Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(pane.selectedIds().size(), 3);
}

void TestTables::copyGivesTextWithTabs()
{
    add(makeTask(u"T-1"_s, u"one"_s));
    add(makeTask(u"T-2"_s, u"two"_s));
    RecordModel<Task> model(*m_session, columns(), nullptr);
    TablePane pane(u"t"_s, *m_settings);
    pane.setModel(&model);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.view()->selectRow(1);
    QTest::keyClick(pane.view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"No.\tTitle\nT-2\ttwo\n"_s);
}

void TestTables::aCopyIsATableForWordProcessors()
{
    add(makeTask(u"T-1"_s, u"=HYPERLINK(\"http://x\") <b>&"_s));
    RecordModel<Task> model(*m_session, columns(), nullptr);
    TablePane pane(u"t"_s, *m_settings);
    pane.setModel(&model);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.view()->copyActions().first()->trigger();
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    QVERIFY(html.contains(u"<th align=\"left\">Title</th>"_s));
    QVERIFY(html.contains(u"&lt;b&gt;&amp;</td>"_s));
    QVERIFY(html.contains(u"mso-number-format:'\\@'"_s)); // no formula in a spreadsheet
    pane.view()->copyActions().last()->trigger();
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"No.\tTitle\n"_s));
}

/// What a mail or a document gets of rows that are dropped into it.
void TestTables::rowsAreDraggedOutAsTheyAreCopied()
{
    add(makeTask(u"T-1"_s, u"one"_s));
    add(makeTask(u"T-2"_s, u"two <b>"_s));
    RecordModel<Task> model(*m_session, columns(), nullptr);
    TablePane pane(u"t"_s, *m_settings);
    pane.setModel(&model);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QVERIFY(pane.proxy()->index(0, 0).flags().testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!pane.view()->dragData()); // nothing is chosen
    pane.view()->selectRow(1);
    const std::unique_ptr<QMimeData> data(pane.view()->dragData());
    QVERIFY(data);
    QCOMPARE(data->text(), u"No.\tTitle\nT-2\ttwo <b>\n"_s);
    QVERIFY(data->html().contains(u"two &lt;b&gt;</td>"_s));
    // Nothing can be dropped into a list of records by accident.
    QVERIFY(!pane.view()->viewport()->acceptDrops());
}

/// Such a row is the only one that may be divided, and nothing of it is lost.
void TestTables::aRowHigherThanAPageIsPrintedWhole()
{
    const auto pagesOf = [](const QString &title) {
        PaperTable rows;
        rows.add({u"No."_s, u"Title"_s});
        rows.add({u"T-1"_s, u"before"_s});
        rows.add({u"T-2"_s, title});
        rows.add({u"T-3"_s, u"after"_s});
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        const Result<> printed = printTableTo(writer, {u"Tasks"_s, u"Case"_s, {}}, rows);
        return printed ? buffer.data().count("/Type /Page\n") : 0;
    };
    QCOMPARE(pagesOf(u"short"_s), 1);
    // 28,000 letters: at 90 in a line and 70 lines on a page, five pages, and none without it.
    QVERIFY(pagesOf(QString(u"a row of many words "_s).repeated(1400)) >= 4);
}

void TestTables::aListTooLongForPaperIsNotPrinted()
{
    Edit edit{u"Import"_s, {}};
    for (int number = 0; number <= mostRowsPrinted; ++number)
        edit.add(makeTask(u"T-%1"_s.arg(number + 1), u"find out"_s));
    QVERIFY(m_session->apply(edit));
    RecordModel<Task> model(*m_session, columns(), nullptr);
    TablePane pane(u"t"_s, *m_settings);
    pane.setModel(&model);
    pane.offerViews();
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.view()->selectRow(3);
    const auto paper = [this] { return listPaper(u"Tasks"_s, m_session->records()); };
    pane.print(&pane, paper);
    QVERIFY(!pane.findChild<QPrintDialog *>());
    QVERIFY(pane.viewMenu()->message()->text().contains(QLocale().toString(mostRowsPrinted + 1)));
    pane.view()->selectionModel()->select(pane.proxy()->index(8, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    pane.print(&pane, paper);
    auto *dialog = pane.findChild<QPrintDialog *>();
    QVERIFY(dialog);
    dialog->close();
}

void TestTables::columnsAreRemembered()
{
    add(makeTask(u"T-1"_s, u"one"_s));
    RecordModel<Task> model(*m_session, columns(), nullptr);
    {
        TablePane pane(u"t"_s, *m_settings);
        pane.setModel(&model);
        pane.view()->setColumnHidden(1, true);
    }
    TablePane again(u"t"_s, *m_settings);
    again.setModel(&model);
    again.hideAtFirst({0}); // only where nothing is remembered
    QVERIFY(again.view()->isColumnHidden(1));
    QVERIFY(!again.view()->isColumnHidden(0));
}

void TestTables::columnsShareEvenNoWidth()
{
    add(makeTask(u"T-1"_s, u"one"_s));
    RecordModel<Task> model(*m_session, columns(), nullptr);
    QTableView view;
    view.setModel(&model);
    view.resize(400, 100);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    shareColumns(&view, {1, 3});
    QCOMPARE(view.columnWidth(1) / 3, view.columnWidth(0));
    view.setMinimumSize(0, 0);
    view.resize(0, 100);
    view.resize(300, 100);
    QVERIFY(view.columnWidth(0) > 0);
}

void TestTables::anEmptyTableSaysWhatToDo()
{
    RecordModel<Task> model(*m_session, columns(), nullptr);
    TablePane pane(u"t"_s, *m_settings);
    pane.setModel(&model);
    auto *empty = new QLabel(u"Make one"_s);
    pane.setEmptyState(empty);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QVERIFY(empty->isVisible());
    QVERIFY(!pane.view()->isVisible());
    // The one that comes later takes the place of the first.
    const QPointer<QWidget> first = empty;
    empty = new QLabel(u"Drop files here"_s);
    pane.setEmptyState(empty);
    QVERIFY(empty->isVisible());
    QTRY_VERIFY(!first);
    add(makeTask(u"T-1"_s, u"one"_s));
    QVERIFY(!empty->isVisible());
    QVERIFY(pane.view()->isVisible());
}

void TestTables::rowsOfARecordAreEditedInPlace()
{
    QList<TeamMember> team;
    QStringList edits;
    RowsModelOf<TeamMember> *model = nullptr;
    QObject owner;
    RowColumn<TeamMember> name;
    name.title = u"Name"_s;
    name.text = [](const TeamMember &one) { return one.name; };
    name.set = [](TeamMember &one, const QString &text) -> Result<> {
        if (text == u"nobody")
            return failure(ErrorCode::BadInput, u"Not nobody."_s);
        one.name = text;
        return {};
    };
    model = new RowsModelOf<TeamMember>(
        std::vector<RowColumn<TeamMember>>{name}, {u"added"_s, u"removed"_s, u"changed"_s},
        [&](const QString &text, const QList<TeamMember> &rows) {
            edits.append(text);
            team = rows;
            model->setRows(rows);
            return true;
        },
        &owner);
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    RowTable table(u"Team"_s, u"Add a person"_s, u"Remove the person"_s, model);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QToolButton *addButton = nullptr;
    QToolButton *removeButton = nullptr;
    for (QToolButton *button : table.findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Add a person")
            addButton = button;
        else if (button->accessibleName() == u"Remove the person")
            removeButton = button;
    }
    QVERIFY(addButton && removeButton);
    QTest::mouseClick(addButton, Qt::LeftButton);
    QCOMPARE(team.size(), 1);
    QTest::keyClick(table.view(), Qt::Key_F2);
    QTRY_VERIFY(table.view()->findChild<QLineEdit *>());
    QTest::keyClicks(table.view()->findChild<QLineEdit *>(), u"Grace"_s);
    QTest::keyClick(table.view()->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(team.first().name, u"Grace"_s);
    QSignalSpy refused(model, &RowsModel::refused);
    QVERIFY(!model->setData(model->index(0, 0), u"nobody"_s, Qt::EditRole));
    QCOMPARE(refused.count(), 1);
    QTest::mouseClick(removeButton, Qt::LeftButton);
    QCOMPARE(edits, (QStringList{u"added"_s, u"changed"_s, u"removed"_s}));
    QVERIFY(team.isEmpty());
}

void TestTables::aFilterThatHidesEveryRowSaysSo()
{
    add(makeTask(u"T-1"_s, u"one"_s));
    RecordModel<Task> model(*m_session, columns(), nullptr);
    TablePane pane(u"tasks"_s, *m_settings);
    pane.setModel(&model);
    pane.show();
    pane.filterEdit()->setText(u"zzz"_s);
    QVERIFY(!pane.view()->isVisible());
    QVERIFY(pane.filterEdit()->isVisible());
    auto *empties = pane.findChild<QPushButton *>();
    QVERIFY(empties && empties->isVisible());
    empties->click();
    QCOMPARE(pane.filterEdit()->text(), QString());
    QVERIFY(pane.view()->isVisible());
    QCOMPARE(pane.proxy()->rowCount(), 1);
}

void TestTables::aLongListBeginsAtItsTop_data()
{
    QTest::addColumn<QString>("meanwhile");
    QTest::addColumn<QString>("current");
    QTest::newRow("nobody chooses") << QString() << u"T-7999"_s;
    QTest::newRow("another row is chosen") << u"row"_s << u"T-5"_s;
    QTest::newRow("the page goes back to a row") << u"restored"_s << u"T-0"_s;
    QTest::newRow("the row itself is clicked") << u"click"_s << u"T-0"_s;
    QTest::newRow("its form is written in") << u"form"_s << u"T-0"_s;
}

/// It is sorted in another thread, after its first row was selected.
void TestTables::aLongListBeginsAtItsTop()
{
    QFETCH(QString, meanwhile);
    QFETCH(QString, current);
    constexpr int rows = 8000;
    QStandardItemModel model;
    for (int row = 0; row < rows; ++row) {
        auto *item = new QStandardItem(u"T-%1"_s.arg(row));
        item->setData(QUuid(uint(row + 1), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), RecordIdRole);
        model.appendRow({item, new QStandardItem(u"Title %1"_s.arg(rows - row))});
    }
    QWidget page;
    page.resize(600, 400);
    auto *form = new QLineEdit(&page);
    auto *pane = new TablePane(u"long"_s, *m_settings, &page);
    pane->setGeometry(0, 40, 600, 360);
    pane->setModel(&model);
    pane->fitColumns({10, 20}, 1, 1);
    FirstRow::select(pane);
    page.show();
    page.activateWindow();
    pane->view()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(pane->proxy()->isWorking());
    const QModelIndex first = pane->view()->currentIndex();
    QCOMPARE(first.data().toString(), u"T-0"_s);
    if (meanwhile == u"row")
        pane->view()->setCurrentIndex(pane->proxy()->index(5, 0));
    else if (meanwhile == u"restored")
        QVERIFY(pane->selectId(first.data(RecordIdRole).toUuid()));
    else if (meanwhile == u"click")
        QTest::mouseClick(pane->view()->viewport(), Qt::LeftButton, {},
                          pane->view()->visualRect(first).center());
    else if (meanwhile == u"form")
        form->setFocus();
    QTRY_VERIFY(!pane->proxy()->isWorking());
    QCOMPARE(pane->view()->currentIndex().siblingAtColumn(0).data().toString(), current);
    QCOMPARE(pane->selectedIds().size(), 1);
    if (meanwhile.isEmpty()) {
        QCOMPARE(pane->view()->currentIndex().row(), 0);
        QCOMPARE(pane->view()->verticalScrollBar()->value(), 0);
    }
}

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
