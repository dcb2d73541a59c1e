// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/facts/factcase.h"
#include "ui/facts/factspage.h"
#include "ui/support/messageline.h"
#include "ui/support/tableview.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>

using namespace saranda;
using namespace saranda::test;

/// "Save the list…": what is listed, as it is listed, in a file.
class TestSaveList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListedRowsAreWritten();
    void severalSelectedRowsAreWrittenAlone();
    void theMarkingIsThatOfTheRowsWritten();
    void aPdfIsAsPrinted();
    void nothingIsLeftWhereItCannotBeWritten();

private:
    static QByteArray saved(FactsPage &page, PageFixture &fixture, const QString &name);
};

QByteArray TestSaveList::saved(FactsPage &page, PageFixture &fixture, const QString &name)
{
    fixture.prompt.paths = {fixture.folder.filePath(name)};
    page.pageActions().last()->trigger();
    QFile file(fixture.folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSaveList::theListedRowsAreWritten()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    FactsPage page(fixture.context());
    QVERIFY(showPage(page));
    const QByteArray all = saved(page, fixture, u"all.csv"_s);
    QVERIFY(all.startsWith("\xef\xbb\xbf"
                           "Key,Date,Statement,"));
    QCOMPARE(all.count("\r\n"), qsizetype(fixture.records().facts.size()) + 1);
    QVERIFY(all.contains("F-25,some time in 2014,An operation was carried out"));
    typeInto(page.pane()->filterEdit(), u"WannaCry"_s);
    const int listed = page.pane()->proxy()->rowCount();
    QVERIFY(listed > 1 && listed < int(fixture.records().facts.size()));
    page.pane()->view()->selectionModel()->clearSelection();
    const QByteArray some = saved(page, fixture, u"some.csv"_s);
    QCOMPARE(some.count("\r\n"), listed + 1);
    QVERIFY(page.message()->isVisible());
    QVERIFY2(page.message()->text().contains(u"WannaCry"_s), qPrintable(page.message()->text()));
    QVERIFY(page.message()->text().contains(u"does not say that the highest marking"_s));
}

void TestSaveList::severalSelectedRowsAreWrittenAlone()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    FactsPage page(fixture.context());
    QVERIFY(showPage(page));
    TableView *view = page.pane()->view();
    view->setFocus();
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(saved(page, fixture, u"three.csv"_s).count("\r\n"), 4);
}

/// A secret fact comes in while one chooses the file.
void TestSaveList::theMarkingIsThatOfTheRowsWritten()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    QVERIFY(addEvidence(*fixture.session));
    FactsPage page(fixture.context());
    QVERIFY(showPage(page));
    fixture.prompt.whileAsking = [&] {
        Fact fact;
        fact.id = Fact::Id::make();
        fact.key = u"F-99"_s;
        fact.statement = u"The agent was paid"_s;
        fact.marking = u"secret"_s;
        Edit edit{u"Add"_s, {}};
        edit.add(fact);
        QVERIFY(fixture.session->apply(edit));
    };
    QVERIFY(saved(page, fixture, u"list.csv"_s).contains("The agent was paid"));
    QVERIFY2(page.message()->text().contains(u"is “secret”"_s), qPrintable(page.message()->text()));
}

void TestSaveList::aPdfIsAsPrinted()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    FactsPage page(fixture.context());
    QVERIFY(showPage(page));
    const QByteArray pdf = saved(page, fixture, u"list.pdf"_s);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY2(!page.message()->text().contains(u"does not say"_s),
             qPrintable(page.message()->text()));
}

void TestSaveList::nothingIsLeftWhereItCannotBeWritten()
{
    PageFixture fixture(PageFixture::Contents::Sample);
    FactsPage page(fixture.context());
    QVERIFY(showPage(page));
    fixture.prompt.paths = {u"/nowhere/list.csv"_s};
    page.pageActions().last()->trigger();
    QVERIFY(page.message()->isVisible());
    fixture.prompt.paths = {fixture.session->path()}; // the case itself
    page.pageActions().last()->trigger();
    QVERIFY(page.message()->isVisible());
    QVERIFY(!page.message()->text().contains(u"Wrote"_s));
}

QTEST_MAIN(TestSaveList)
#include "tst_savelist.moc"
