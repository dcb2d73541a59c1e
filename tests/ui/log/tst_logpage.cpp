// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/pagefixture.h"
#include "ui/log/logmodel.h"
#include "ui/log/logpage.h"
#include "ui/support/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTreeWidget>

#include <sqlite3.h>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

class TestLogPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesComeInAtTheTop();
    void manyEntriesWhileAwayAreCaughtUp();
    void theNewestEntryIsShownAtFirst();
    void anEntryIsShownFieldByField();
    void aSoundFileIsCalledSound();
    void aChangedRowIsFound();
    void everyControlHasAName();

private:
    static void retitle(PageFixture &fixture, const QString &title);
    static QAction *verifyAction(const LogPage &page);
};

void TestLogPage::retitle(PageFixture &fixture, const QString &title)
{
    const Exhibit before = *fixture.records().exhibits.findKey(u"E-1"_s);
    Exhibit after = before;
    after.title = title;
    QVERIFY(fixture.session->apply(Edit{u"Change title of E-1"_s, {}}.modify(before, after)));
}

QAction *TestLogPage::verifyAction(const LogPage &page)
{
    return page.pageActions().constFirst();
}

void TestLogPage::entriesComeInAtTheTop()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    QVERIFY(fixture.isReady);
    LogModel model(*fixture.session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const int before = model.rowCount();
    retitle(fixture, u"One"_s);
    model.catchUp();
    QCOMPARE(model.rowCount(), before + 1);
    QCOMPARE(model.index(0, LogModel::What).data().toString(), u"Change title of E-1"_s);
    // With the month in words, whatever the order of day and month is where one reads it.
    const QString at = model.index(0, LogModel::At).data().toString();
    QVERIFY2(QRegularExpression(u"^\\d{1,2} \\D{3,} \\d{4}, \\d\\d:\\d\\d$"_s).match(at).hasMatch(),
             qPrintable(at));
    QCOMPARE(model.index(0, LogModel::Records).data().toString(), u"E-1"_s);
    QCOMPARE(model.index(0, LogModel::By).data().toString(), u"A. Drafter"_s);
    model.catchUp(); // nothing new, nothing twice
    QCOMPARE(model.rowCount(), before + 1);
    QCOMPARE(resets.count(), 0);
}

void TestLogPage::manyEntriesWhileAwayAreCaughtUp()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    LogModel model(*fixture.session);
    const int before = model.rowCount();
    constexpr int many = 150; // more than one look at the newest few covers
    for (int number = 0; number < many; ++number)
        retitle(fixture, QString::number(number));
    model.catchUp();
    QCOMPARE(model.rowCount(), before + many);
    for (int row = 0; row + 1 < model.rowCount(); ++row)
        QCOMPARE(model.entryAt(row)->number, model.entryAt(row + 1)->number + 1);
}

void TestLogPage::theNewestEntryIsShownAtFirst()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    retitle(fixture, u"Newest"_s);
    LogPage page(fixture.context());
    QVERIFY(showPage(page));
    const auto *changes = page.findChild<QTreeWidget *>();
    QCOMPARE(changes->topLevelItemCount(), 1);
    QVERIFY2(changes->topLevelItem(0)->text(0).contains(u"E-1"),
             qPrintable(changes->topLevelItem(0)->text(0)));
}

void TestLogPage::anEntryIsShownFieldByField()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    LogPage page(fixture.context());
    QVERIFY(showPage(page));
    const QString old = fixture.records().exhibits.findKey(u"E-1"_s)->title;
    retitle(fixture, u"A new title"_s);
    keepPicture(page, u"log"_s);
    auto *table = page.findChild<TableView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    const auto *changes = page.findChild<QTreeWidget *>();
    QCOMPARE(changes->topLevelItemCount(), 1);
    const QTreeWidgetItem *record = changes->topLevelItem(0);
    QVERIFY(record->text(0).contains(u"E-1"_s));
    QCOMPARE(record->childCount(), 1);
    QCOMPARE(record->child(0)->text(0), u"title"_s);
    QCOMPARE(record->child(0)->text(1), old);
    QCOMPARE(record->child(0)->text(2), u"A new title"_s);
    QSignalSpy asked(&page, &Page::recordRequested);
    Q_EMIT const_cast<QTreeWidget *>(changes)->itemActivated(const_cast<QTreeWidgetItem *>(record),
                                                             0);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<RecordRef>().kind, u"exhibit"_s);
}

void TestLogPage::aSoundFileIsCalledSound()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    LogPage page(fixture.context());
    QVERIFY(showPage(page));
    verifyAction(page)->trigger();
    QVERIFY(!verifyAction(page)->isEnabled()); // it runs beside the window's work
    const auto *message = page.findChild<MessageLine *>();
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 20'000);
    QVERIFY2(message->text().contains(u"intact"_s), qPrintable(message->text()));
    QVERIFY(verifyAction(page)->isEnabled());
}

void TestLogPage::aChangedRowIsFound()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    LogPage page(fixture.context());
    QVERIFY(showPage(page));
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(fixture.session->path()), &database), SQLITE_OK);
    const int changed =
        sqlite3_exec(database, "UPDATE exhibits SET title = 'forged' WHERE key = 'E-1'", nullptr,
                     nullptr, nullptr);
    sqlite3_close(database);
    if (changed != SQLITE_OK)
        QSKIP("the case file keeps its exhibits in another way than this test knows");
    verifyAction(page)->trigger();
    const auto *message = page.findChild<MessageLine *>();
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 20'000);
    QVERIFY2(!message->text().contains(u"intact"_s), qPrintable(message->text()));
}

void TestLogPage::everyControlHasAName()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    LogPage page(fixture.context());
    QVERIFY(showPage(page));
    QCOMPARE(namelessControls(page), QString());
}

QTEST_MAIN(TestLogPage)
#include "tst_logpage.moc"
