// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/facts/factcase.h"
#include "ui/facts/citationsmodel.h"
#include "ui/facts/citationspane.h"
#include "ui/facts/factform.h"
#include "ui/facts/factsmodel.h"
#include "ui/facts/factspage.h"
#include "ui/facts/operationsfield.h"
#include "ui/facts/relationfield.h"
#include "ui/support/edtfedit.h"
#include "ui/support/form.h"
#include "ui/support/levelmeter.h"
#include "ui/support/levels.h"
#include "ui/support/messageline.h"
#include "ui/support/passage.h"
#include "ui/support/recordpicker.h"
#include "ui/support/tableview.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace saranda;
using namespace saranda::test;

class TestFactsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsAChronology()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        QVERIFY(fixture.isReady);
        FactsPage page(fixture.context());
        QVERIFY(showPage(page));
        QCOMPARE(page.pane()->proxy()->rowCount(), int(fixture.records().facts.size()));
        QVERIFY(
            page.showRecord({u"fact"_s, fixture.records().facts.findKey(u"F-16"_s)->id.uuid, {}}));
        keepPicture(page, u"facts"_s);
        QCOMPARE(page.selectedRecord().id, fixture.records().facts.findKey(u"F-16"_s)->id.uuid);
    }

    void aCitationLeadsToItsPassageByKeyAndButton()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session));
        Fact fact = aFact(fixture.records(), u"F-1"_s, u"The grid went down"_s, {u"E-2"_s});
        fact.citations[0].pinpoint = u"p. 3"_s;
        fact.citations[0].quote = u"at noon"_s;
        QVERIFY(addFact(*fixture.session, fact));
        FactsPage page(fixture.context());
        QVERIFY(showPage(page));
        QVERIFY(page.showRecord({u"fact"_s, fact.id.uuid, {}}));
        QSignalSpy requested(&page, &Page::recordRequested);
        auto *pane = page.findChild<CitationsPane *>();
        auto *table = pane->findChild<TableView *>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        const auto record = requested[0][0].value<RecordRef>();
        QCOMPARE(record.id, fact.citations[0].exhibit.uuid);
        QCOMPARE(passageOfPart(record.part).quote, u"at noon"_s);
        for (QToolButton *button : pane->findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Show the passage")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(requested.count(), 2);
    }

    void aFactIsWrittenCitedAndUndoneFromTheKeyboard()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session));
        FactsPage page(fixture.context());
        QVERIFY(showPage(page));
        keepPicture(page, u"facts-empty"_s);
        page.pane()->setFocus();
        page.newFact();
        FactForm *form = page.form();
        QVERIFY(form->statementField()->hasFocus());
        QTest::keyClicks(form->statementField(), u"The grid of the capital went down"_s);
        QTest::keyClick(form->statementField(), Qt::Key_Return, Qt::ControlModifier);
        const Fact *fact = fixture.records().facts.findKey(u"F-1"_s);
        QVERIFY(fact);
        QCOMPARE(page.selectedRecord().id, fact->id.uuid);

        typeInto(form->dateField()->lineEdit(), u"2017-06-27"_s);
        QCOMPARE(fixture.records().facts.findKey(u"F-1"_s)->date.text(), u"2017-06-27"_s);

        pickFirst(form->citations()->exhibitPicker(), u"E-1"_s);
        QCOMPARE(fixture.records().facts.findKey(u"F-1"_s)->citations.size(), 1);
        QCOMPARE(level(page), levelOutcome(4));
        // The pinpoint of the new citation is open for typing.
        QTRY_VERIFY(form->citations()->table()->viewport()->findChild<QLineEdit *>());
        QLineEdit *editor = form->citations()->table()->viewport()->findChild<QLineEdit *>();
        QTest::keyClicks(editor, u"p. 7"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(fixture.records().facts.findKey(u"F-1"_s)->citations.first().pinpoint,
                     u"p. 7"_s);
        keepPicture(page, u"facts-cited"_s);

        QVERIFY(form->citations()->model()->setData(
            form->citations()->model()->index(0, CitationsModel::StrengthColumn), 2));
        QCOMPARE(level(page), levelOutcome(2));
        QVERIFY(fixture.session->undo()); // strength
        QCOMPARE(level(page), levelOutcome(4));
        QVERIFY(fixture.session->undo()); // pinpoint
        QVERIFY(fixture.session->undo()); // citation
        QCOMPARE(level(page), levelOutcome(0));
        QVERIFY(fixture.session->undo()); // date
        QVERIFY(fixture.session->undo()); // fact
        QVERIFY(fixture.records().facts.isEmpty());
        for (int step = 0; step < 5; ++step)
            QVERIFY(fixture.session->redo());
        QCOMPARE(fixture.records().facts.findKey(u"F-1"_s)->citations.first().strength, 2);
    }

    void deleteRemovesACitation()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session));
        QVERIFY(addFact(*fixture.session,
                        aFact(fixture.records(), u"F-1"_s, u"One"_s, {u"E-1"_s, u"E-2"_s})));
        FactsPage page(fixture.context());
        QVERIFY(showPage(page));
        QVERIFY(page.showRecord(ref(fixture, u"F-1"_s)));
        TableView *table = page.form()->citations()->table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(fixture.records().facts.findKey(u"F-1"_s)->citations.size(), 1);
        QVERIFY(fixture.session->undo());
        QCOMPARE(fixture.records().facts.findKey(u"F-1"_s)->citations.size(), 2);
    }

    void anExhibitIsMadeInPlace()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addFact(*fixture.session, aFact(fixture.records(), u"F-1"_s, u"One"_s)));
        FactsPage page(fixture.context());
        QVERIFY(showPage(page));
        QVERIFY(page.showRecord(ref(fixture, u"F-1"_s)));
        Q_EMIT page.form()->citations()->exhibitPicker()->createRequested(u"Radio log"_s);
        QCOMPARE(fixture.records().exhibits.findKey(u"E-1"_s)->title, u"Radio log"_s);
        QCOMPARE(fixture.records().facts.findKey(u"F-1"_s)->citations.first().exhibit,
                 fixture.records().exhibits.findKey(u"E-1"_s)->id);
    }

    void aFactIsEditedInItsRow()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addFact(*fixture.session, aFact(fixture.records(), u"F-1"_s, u"One"_s)));
        FactsPage page(fixture.context());
        QVERIFY(showPage(page));
        TableView *view = page.pane()->view();
        view->setCurrentIndex(view->model()->index(0, FactsModel::StatementColumn));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F2);
        QTRY_VERIFY(view->viewport()->findChild<QLineEdit *>());
        auto *editor = view->viewport()->findChild<QLineEdit *>();
        editor->selectAll();
        QTest::keyClicks(editor, u"Two"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(fixture.records().facts.findKey(u"F-1"_s)->statement, u"Two"_s);
        QCOMPARE(page.form()->statementField()->toPlainText(), u"Two"_s);
        QTRY_VERIFY(!view->viewport()->findChild<QLineEdit *>());

        view->setCurrentIndex(view->model()->index(0, FactsModel::DateColumn));
        QTest::keyClick(view, Qt::Key_F2);
        QTRY_VERIFY(view->viewport()->findChild<QLineEdit *>());
        editor = view->viewport()->findChild<QLineEdit *>();
        QTest::keyClicks(editor, u"summer"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(page.message()->isVisible());
        QVERIFY(fixture.records().facts.findKey(u"F-1"_s)->date.isUndated());
    }

    void whatIsBeingTypedStaysWithItsFact()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addFact(*fixture.session, aFact(fixture.records(), u"F-1"_s, u"One"_s)));
        QVERIFY(addFact(*fixture.session, aFact(fixture.records(), u"F-2"_s, u"Two"_s)));
        FactsPage page(fixture.context());
        QVERIFY(showPage(page));
        QVERIFY(page.showRecord(ref(fixture, u"F-1"_s)));
        page.form()->statementField()->setFocus();
        QTest::keyClick(page.form()->statementField(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(page.form()->statementField(), u" and a half"_s);
        page.newFact(); // by its shortcut: the focus never left the field
        QCOMPARE(fixture.records().facts.findKey(u"F-1"_s)->statement, u"One and a half"_s);
        QCOMPARE(page.form()->statementField()->toPlainText(), QString());
    }

    void escapeGivesANewFactUp()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addFact(*fixture.session, aFact(fixture.records(), u"F-1"_s, u"One"_s)));
        FactsPage page(fixture.context());
        QVERIFY(showPage(page));
        QVERIFY(page.showRecord(ref(fixture, u"F-1"_s)));
        page.newFact();
        QVERIFY(page.form()->isNew());
        QTest::keyClicks(page.form()->statementField(), u"Not after all"_s);
        QTest::keyClick(page.form()->statementField(), Qt::Key_Escape); // the entry
        QVERIFY(page.form()->isNew());
        QTest::keyClick(page.form()->statementField(), Qt::Key_Escape); // the fact
        QVERIFY(!page.form()->isNew());
        QCOMPARE(page.form()->statementField()->toPlainText(), u"One"_s);
        QCOMPARE(fixture.records().facts.size(), 1);
    }

    void operationsAndRelationAreSetInTheForm()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session));
        Fact general = aFact(fixture.records(), u"F-1"_s, u"One"_s);
        general.incidents.clear();
        QVERIFY(addFact(*fixture.session, general));
        FactsPage page(fixture.context());
        QVERIFY(showPage(page));
        QVERIFY(page.showRecord(ref(fixture, u"F-1"_s)));
        auto *operations = page.form()->findChild<OperationsField *>();
        operations->list()->setFocus();
        operations->list()->setCurrentRow(0);
        QTest::keyClick(operations->list(), Qt::Key_Space);
        QCOMPARE(fixture.records().facts.findKey(u"F-1"_s)->incidents.size(), 1);
        QTest::keyClick(operations->list(), Qt::Key_Space);
        QVERIFY(fixture.records().facts.findKey(u"F-1"_s)->incidents.isEmpty());

        auto *relation = page.form()->findChild<RelationField *>();
        const QList<RecordPicker *> pickers = relation->findChildren<RecordPicker *>();
        QCOMPARE(pickers.size(), 2);
        Q_EMIT pickers.at(0)->createRequested(u"Group G"_s);
        QCOMPARE(fixture.records().actors.findKey(u"A-1"_s)->name, u"Group G"_s);
        typeInto(relation->findChild<LineField *>(), u"financed by"_s);
        QVERIFY(!fixture.records().facts.findKey(u"F-1"_s)->relation); // not whole yet
        pickFirst(pickers.at(1), u"BOR"_s);
        const auto stored = fixture.records().facts.findKey(u"F-1"_s)->relation;
        QVERIFY(stored);
        QCOMPARE(stored->predicate, u"financed by"_s);
        QCOMPARE(stored->object, EntityRef::toState(u"BOR"_s));
    }

    void aRemovedFactComesBackFromTheMessage()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addFact(*fixture.session, aFact(fixture.records(), u"F-1"_s, u"One"_s)));
        QVERIFY(addFact(*fixture.session, aFact(fixture.records(), u"F-2"_s, u"Two"_s)));
        FactsPage page(fixture.context());
        QVERIFY(showPage(page));
        TableView *view = page.pane()->view();
        view->setFocus();
        view->selectAll();
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(fixture.records().facts.isEmpty());
        QVERIFY(page.message()->isVisible());
        for (QPushButton *button : page.message()->findChildren<QPushButton *>()) {
            if (button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
        QCOMPARE(fixture.records().facts.size(), 2);
    }

    void goingToCitationsPutsTheCursorThere()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        FactsPage page(fixture.context());
        QVERIFY(showPage(page));
        RecordRef record = ref(fixture, u"F-5"_s);
        record.part = u"citations"_s;
        QVERIFY(page.showRecord(record));
        QVERIFY(page.form()->citations()->exhibitPicker()->lineEdit()->hasFocus());
        QVERIFY(!page.showRecord({u"exhibit"_s, record.id, {}}));
    }

    void everyControlHasAName()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        FactsPage page(fixture.context());
        QCOMPARE(namelessControls(page), QString());
    }

private:
    static RecordRef ref(const PageFixture &fixture, const QString &key)
    {
        return {u"fact"_s, fixture.records().facts.findKey(key)->id.uuid, {}};
    }
    static QString level(const FactsPage &page)
    {
        return page.pane()->proxy()->index(0, FactsModel::LevelColumn).data().toString();
    }
};

QTEST_MAIN(TestFactsPage)
#include "tst_factspage.moc"
