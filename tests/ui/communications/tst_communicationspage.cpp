// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/pagefixture.h"
#include "ui/communications/communicationform.h"
#include "ui/communications/communicationspage.h"
#include "ui/facts/operationsfield.h"
#include "ui/records/recorddesk.h"
#include "ui/support/edtfedit.h"
#include "ui/support/tableview.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace saranda;
using namespace saranda::test;

class TestCommunicationsPage : public QObject
{
    Q_OBJECT

private:
    static void tick(OperationsField *field, int row)
    {
        field->list()->setFocus();
        field->list()->setCurrentRow(row);
        QTest::keyClick(field->list(), Qt::Key_Space);
    }

private Q_SLOTS:
    void theListIsInTheOrderOfTimeWithTheUndatedLast()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        QVERIFY(fixture.isReady);
        CommunicationsPage page(fixture.context());
        QAbstractItemModelTester tester(page.desk()->pane()->proxy());
        QVERIFY(showPage(page));
        const TableProxy *proxy = page.desk()->pane()->proxy();
        QCOMPARE(proxy->rowCount(), 5);
        QCOMPARE(proxy->index(0, 1).data().toString(), u"19 December 2017"_s);
        QCOMPARE(proxy->index(2, 1).data().toString(), u"28 May 2021"_s);
        QCOMPARE(proxy->index(4, 1).data().toString(), u"undated"_s);
        QCOMPARE(proxy->index(0, 3).data().toString(), u"United Kingdom"_s);
        keepPicture(page, u"communications"_s);
    }

    void aNoticeIsEnteredWithKeysAndEveryStepTakenBack()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        CommunicationsPage page(fixture.context());
        QVERIFY(showPage(page));
        QTest::keyClick(page.desk()->pane()->view(), Qt::Key_N,
                        Qt::ControlModifier | Qt::ShiftModifier);
        CommunicationForm *form = page.form();
        typeInto(form->to()->comboBox()->lineEdit(), u"North Korea (PRK)"_s);
        typeInto(form->date()->lineEdit(), u"2014-12~"_s);
        typeInto(form->channel(), u"Note verbale"_s);
        pickFirst(form->exhibit(), u"E-13"_s);
        tick(form->operations(), 0);
        const Communication *made = fixture.records().communications.findKey(u"N-6"_s);
        QVERIFY(made);
        QCOMPARE(made->kind, u"notice"_s);
        QCOMPARE(made->from, u"USA"_s);
        QCOMPARE(made->to, u"PRK"_s);
        QCOMPARE(made->date.text(), u"2014-12~"_s);
        QCOMPARE(made->channel, u"Note verbale"_s);
        QVERIFY(made->exhibit);
        QCOMPARE(fixture.records().exhibits.keyOf(*made->exhibit), u"E-13"_s);
        QCOMPARE(made->incidents.size(), 1);
        for (int step = 0; step < 6; ++step)
            QVERIFY(fixture.session->undo());
        QVERIFY(!fixture.records().communications.findKey(u"N-6"_s));
        QVERIFY(!fixture.session->undoStack().canUndo());
    }

    void whatIsNoDateIsNeverStored()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        CommunicationsPage page(fixture.context());
        QVERIFY(showPage(page));
        const QUuid id = fixture.records().communications.findKey(u"N-3"_s)->id.uuid;
        QVERIFY(page.showRecord({u"communication"_s, id, {}}));
        typeInto(page.form()->date()->lineEdit(), u"Christmas"_s);
        QCOMPARE(fixture.records().communications.findKey(u"N-3"_s)->date.text(), u"2017-12-19"_s);
        QVERIFY(page.form()->date()->hasError());
    }

    void aFactMadeOfItCarriesDateOperationsAndExhibit()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        CommunicationsPage page(fixture.context());
        QVERIFY(showPage(page));
        QSignalSpy asked(&page, &Page::recordRequested);
        const Communication *statement = fixture.records().communications.findKey(u"N-4"_s);
        QVERIFY(page.showRecord({u"communication"_s, statement->id.uuid, {}}));
        const auto before = fixture.records().facts.size();
        QTest::mouseClick(page.form()->makeFactButton(), Qt::LeftButton);
        QCOMPARE(fixture.records().facts.size(), before + 1);
        QCOMPARE(asked.size(), 1);
        const Fact *fact =
            fixture.records().facts.find({asked.first().first().value<RecordRef>().id});
        QVERIFY(fact);
        QVERIFY(fact->statement.startsWith(u"United States of America made a statement"_s));
        QCOMPARE(fact->date, statement->date);
        QCOMPARE(fact->incidents, statement->incidents);
        QCOMPARE(fact->citations.size(), 1);
        QCOMPARE(fact->citations.first().exhibit, *statement->exhibit);
        QVERIFY(fixture.session->undo());
        QCOMPARE(fixture.records().facts.size(), before);
    }

    void aRemovedExhibitLeavesTheCommunication()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        CommunicationsPage page(fixture.context());
        QVERIFY(showPage(page));
        const QUuid id = fixture.records().communications.findKey(u"N-1"_s)->id.uuid;
        QVERIFY(page.showRecord({u"communication"_s, id, {}}));
        QVERIFY(fixture.session->apply(removalOf(fixture.records(), u"Remove"_s,
                                                 *fixture.records().exhibits.findKey(u"E-13"_s))));
        QVERIFY(page.form()->exhibit()->current().isNull());
        QVERIFY(fixture.session->undo());
        QVERIFY(!page.form()->exhibit()->current().isNull());
    }

    void anEmptyCaseSaysWhatANoticeIsFor()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        CommunicationsPage page(fixture.context());
        QVERIFY(showPage(page));
        keepPicture(page, u"communications-empty"_s);
        QVERIFY(!page.desk()->pane()->view()->isVisible());
        QVERIFY(page.selectedRecord().isNull());
    }

    void everyControlHasAName()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        CommunicationsPage page(fixture.context());
        QCOMPARE(namelessControls(page), QString());
    }
};

QTEST_MAIN(TestCommunicationsPage)
#include "tst_communicationspage.moc"
