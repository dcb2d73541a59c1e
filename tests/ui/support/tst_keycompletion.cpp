// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/ui/records/pagefixture.h"
#include "ui/support/form.h"
#include "ui/support/keycompletion.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace saranda;
using namespace saranda::literals;

class KeyCompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_case = std::make_unique<test::PageFixture>(test::PageFixture::Contents::Sample);
        QVERIFY(m_case->isReady);
    }
    void init()
    {
        m_area = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_area.get());
        m_other = new QLineEdit;
        m_field = new TextField;
        column->addWidget(m_other);
        column->addWidget(m_field);
        m_completion = new KeyCompletion(*m_case->session, m_area.get());
        QVERIFY(test::showPage(*m_area, {600, 400}));
        m_field->setFocus();
        QTRY_VERIFY(m_field->hasFocus());
    }

    void aKeyIsOfferedAndPutIn()
    {
        type(u"As @E-1"_s);
        QTRY_VERIFY(isOffered());
        QVERIFY(list()->item(0)->text().startsWith(u"E-1  "_s));
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_field->toPlainText(), u"As E-1"_s);
        QVERIFY(!isOffered());
        type(u" shows."_s);
        QCOMPARE(m_field->toPlainText(), u"As E-1 shows."_s);
    }

    void wordsOfTheRecordFindIt()
    {
        const Fact &fact = m_case->records().facts.rows().front();
        const QString word = fact.statement.section(u' ', 0, 0).left(5);
        type(u"@"_s + word);
        QTRY_VERIFY(isOffered());
        QVERIFY(list()->count() > 0);
    }

    void theArrowsChooseAndEscapeLeavesTheTextAlone()
    {
        type(u"@E-"_s);
        QTRY_VERIFY(isOffered());
        const QString second = list()->item(1)->text().section(u"  "_s, 0, 0);
        QTest::keyClick(m_field, Qt::Key_Down);
        QTest::keyClick(m_field, Qt::Key_Tab);
        QCOMPARE(m_field->toPlainText(), second);
        QVERIFY(m_field->hasFocus());
        type(u" @E-"_s);
        QTRY_VERIFY(isOffered());
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!isOffered());
        QCOMPARE(m_field->toPlainText(), second + u" @E-"_s);
    }

    void anAddressIsNoName()
    {
        type(u"tiger@E"_s);
        QCoreApplication::processEvents();
        QVERIFY(!isOffered());
    }

    void leavingTheFieldTakesTheListAway()
    {
        type(u"@E"_s);
        QTRY_VERIFY(isOffered());
        m_other->setFocus();
        QVERIFY(!isOffered());
    }

    void aLineIsWrittenLikeAText()
    {
        auto *line = new LineField;
        m_area->layout()->addWidget(line);
        QSignalSpy edited(line, &LineField::edited);
        line->show();
        line->setFocus();
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, u"Ask for @E-2"_s);
        QTRY_VERIFY(isOffered());
        QTest::keyClick(line, Qt::Key_Tab);
        QVERIFY(line->hasFocus());
        QCOMPARE(line->text(), u"Ask for E-2"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.front().front().toString(), u"Ask for E-2"_s);
    }

    void aCellIsWrittenLikeAText()
    {
        auto *table = new QTableWidget(1, 1);
        m_area->layout()->addWidget(table);
        table->setItem(0, 0, new QTableWidgetItem);
        table->show();
        table->setFocus();
        table->editItem(table->item(0, 0));
        auto *cell = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(cell && cell->hasFocus());
        QTest::keyClicks(cell, u"see @F-1"_s);
        QTRY_VERIFY(isOffered());
        QTest::keyClick(cell, Qt::Key_Return);
        QCOMPARE(cell->text(), u"see F-1"_s); // the first Enter chose, the cell is still open
        QTest::keyClick(cell, Qt::Key_Return);
        QTRY_COMPARE(table->item(0, 0)->text(), u"see F-1"_s);
    }

    void whatOffersChoicesOfItsOwnIsLeftAlone()
    {
        auto *names = new ListField;
        m_area->layout()->addWidget(names);
        names->show();
        for (QLineEdit *field : {static_cast<QLineEdit *>(names), m_other}) {
            field->setFocus();
            QTest::keyClicks(field, u"@E-1"_s);
            QCoreApplication::processEvents();
            QVERIFY(!isOffered());
        }
    }

    void enterInAPickerTakesTheFirstOrTheRecordWithThisKey()
    {
        RecordPicker picker([this] { return pickItems<Exhibit>(m_case->records()); });
        picker.show();
        QVERIFY(QTest::qWaitForWindowActive(&picker));
        QSignalSpy picked(&picker, &RecordPicker::picked);
        picker.lineEdit()->setFocus();
        QTest::keyClicks(picker.lineEdit(), u"E-2"_s);
        QWidget *offered = QApplication::activePopupWidget();
        QVERIFY(offered);
        QTest::keyClick(offered, Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picker.current(), m_case->records().exhibits.findKey(u"E-2"_s)->id.uuid);
        QVERIFY(!offered->isVisible());
        picker.lineEdit()->clearFocus();
    }

private:
    void type(const QString &text) { QTest::keyClicks(m_field, text); }
    QListWidget *list() const { return m_completion->list(); }
    bool isOffered() const { return list() && list()->isVisible(); }

    std::unique_ptr<test::PageFixture> m_case;
    std::unique_ptr<QWidget> m_area;
    QLineEdit *m_other = nullptr;
    TextField *m_field = nullptr;
    KeyCompletion *m_completion = nullptr;
};

QTEST_MAIN(KeyCompletionTest)
#include "tst_keycompletion.moc"
