// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "ui/support/edtfedit.h"
#include "ui/support/form.h"
#include "ui/support/messageline.h"
#include "ui/support/recordpicker.h"
#include "ui/support/wordings.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace saranda;
using namespace saranda::literals;

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineTellsOfOneEntryOnce();
    void escapeBringsTheOldTextBack();
    void textIsFinishedByLeavingOrCtrlEnter();
    void undoGoesToTheWindowUnlessOneTypes();
    void listsAreSeparatedBySemicolons();
    void aChoiceKeepsWordsItDoesNotKnow();
    void aDateIsReadWhileOneTypes();
    void aWrongDateIsNotHandedOn();
    void aRecordIsFoundByAnyPartOfItsTitle();
    void aKeyTypedInFullIsAChoice();
    void whatIsNotThereCanBeCreated();
    void tabTakesWhatIsTypedBeneathTheOpenList();
    void whatIsTypedCanBeTheNewRecord();
    void theArrowOfAPickerStandsInItsField();
    void anEmptiedPickerMeansNone();
    void aPickerGoesQuietlyWhileBeingTypedInto();
    void aMessageIsOneLineWithOneThingToDo();
    void manyDetailsOfAMessageScroll();
    void countsAreGroupedAsTheLanguageDoes();

private:
    QWidget *host(QWidget *field);
    std::unique_ptr<QWidget> m_window;
};

/// The field in a window with another field to leave to.
QWidget *TestFields::host(QWidget *field)
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(field);
    layout->addWidget(new QLineEdit);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        return nullptr;
    field->setFocus();
    return QApplication::focusWidget();
}

void TestFields::countsAreGroupedAsTheLanguageDoes()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString english = figure(299'092);
    const QString counted = RecordPicker::tr("%Ln more", nullptr, 299'092);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const QString french = figure(299'092);
    QLocale::setDefault(before);
    QCOMPARE(english, u"299,092"_s);
    QCOMPARE(counted, u"299,092 more"_s);
    QCOMPARE(french, u"299\u202f092"_s);
}

void TestFields::aLineTellsOfOneEntryOnce()
{
    auto *line = new LineField;
    line->setValue(u"old"_s);
    QSignalSpy edited(line, &LineField::edited);
    QVERIFY(host(line));
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, u"new"_s);
    QCOMPARE(edited.count(), 0); // while one types
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().first().toString(), u"new"_s);
}

void TestFields::escapeBringsTheOldTextBack()
{
    auto *line = new LineField;
    line->setValue(u"old"_s);
    QSignalSpy edited(line, &LineField::edited);
    QVERIFY(host(line));
    QTest::keyClicks(line, u"xyz"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(line->text(), u"old"_s);
    QCOMPARE(edited.count(), 0);
}

void TestFields::textIsFinishedByLeavingOrCtrlEnter()
{
    auto *text = new TextField;
    QSignalSpy edited(text, &TextField::edited);
    QVERIFY(host(text));
    QTest::keyClicks(text, u"one"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"two"_s);
    QCOMPARE(edited.count(), 0);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().first().toString(), u"one\ntwo"_s);
    QTest::keyClicks(text, u"!"_s);
    QTest::keyClick(text, Qt::Key_Tab);
    QCOMPARE(edited.count(), 2);
    QVERIFY(!text->hasFocus());
}

void TestFields::undoGoesToTheWindowUnlessOneTypes()
{
    auto *line = new LineField;
    line->setValue(u"old"_s);
    QVERIFY(host(line));
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    m_window->addAction(&undo);
    QSignalSpy triggered(&undo, &QAction::triggered);
    QTest::keyClicks(line, u"abc"_s);
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 0);
    line->setText(line->value());
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 1);
}

void TestFields::listsAreSeparatedBySemicolons()
{
    auto *list = new ListField;
    list->setValues({u"Doe, John"_s, u"JD"_s});
    QSignalSpy edited(list, &ListField::valuesEdited);
    QVERIFY(host(list));
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClicks(list, u"; JD ;; Jack"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().first().toStringList(),
             (QStringList{u"Doe, John"_s, u"JD"_s, u"Jack"_s}));
}

void TestFields::aChoiceKeepsWordsItDoesNotKnow()
{
    auto *choice = new ChoiceField({{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}});
    QSignalSpy edited(choice, &ChoiceField::edited);
    choice->setValue(u"own-word"_s);
    QCOMPARE(choice->value(), u"own-word"_s);
    QCOMPARE(choice->comboBox()->currentText(), u"own-word"_s);
    QVERIFY(host(choice));
    choice->setValue(u"a"_s);
    QTest::keyClick(choice->comboBox(), Qt::Key_Down);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().first().toString(), u"b"_s);
    choice->setEditable(true);
    choice->comboBox()->setFocus();
    QTest::keyClick(choice->comboBox()->lineEdit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(choice->comboBox()->lineEdit(), u"mine"_s);
    QTest::keyClick(choice->comboBox()->lineEdit(), Qt::Key_Return);
    QCOMPARE(choice->value(), u"mine"_s);
}

void TestFields::aDateIsReadWhileOneTypes()
{
    auto *date = new EdtfEdit;
    QSignalSpy edited(date, &EdtfEdit::dateEdited);
    QVERIFY(host(date));
    QTest::keyClicks(date->lineEdit(), u"1946-10-22"_s);
    const auto *reading = date->findChild<QLabel *>();
    QVERIFY(reading->text().contains(u"22 October 1946"_s));
    QCOMPARE(edited.count(), 0);
    QTest::keyClick(date->lineEdit(), Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(date->date().text(), u"1946-10-22"_s);
}

void TestFields::aWrongDateIsNotHandedOn()
{
    auto *date = new EdtfEdit;
    date->setDate(*CaseDate::parse(u"1946"_s));
    QSignalSpy edited(date, &EdtfEdit::dateEdited);
    QVERIFY(host(date));
    QTest::keyClicks(date->lineEdit(), u"-13-45"_s);
    QTest::keyClick(date->lineEdit(), Qt::Key_Tab);
    QCOMPARE(edited.count(), 0);
    QVERIFY(date->hasError());
    QCOMPARE(date->date().text(), u"1946"_s);
    QCOMPARE(date->lineEdit()->text(), u"1946-13-45"_s); // what was typed is not thrown away
}

namespace {

const QUuid firstId = QUuid::createUuid();
const QUuid secondId = QUuid::createUuid();

std::vector<PickItem> someItems()
{
    return {{firstId, u"E-1"_s, u"The affidavit of the agent"_s},
            {secondId, u"E-12"_s, u"A letter to the bank"_s}};
}

} // namespace

void TestFields::aRecordIsFoundByAnyPartOfItsTitle()
{
    auto *picker = new RecordPicker(someItems);
    QSignalSpy picked(picker, &RecordPicker::picked);
    QVERIFY(host(picker));
    QTest::keyClicks(picker->lineEdit(), u"bank letter"_s);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picker->current(), secondId);
    QVERIFY(picker->lineEdit()->text().startsWith(u"E-12"_s));
}

void TestFields::aKeyTypedInFullIsAChoice()
{
    auto *picker = new RecordPicker(someItems);
    QSignalSpy picked(picker, &RecordPicker::picked);
    QVERIFY(host(picker));
    QTest::keyClicks(picker->lineEdit(), u"e-1"_s);
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->hide();
    QTest::keyClick(picker->lineEdit(), Qt::Key_Tab);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picker->current(), firstId);
}

void TestFields::whatIsNotThereCanBeCreated()
{
    auto *picker = new RecordPicker(someItems);
    picker->setCreateText(u"New “%1”"_s);
    QSignalSpy create(picker, &RecordPicker::createRequested);
    QVERIFY(host(picker));
    QTest::keyClicks(picker->lineEdit(), u"zebra"_s);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(create.count(), 1);
    QCOMPARE(create.first().first().toString(), u"zebra"_s);
}

/// The list opens with the first letter: whoever goes on with Tab has chosen by typing.
void TestFields::tabTakesWhatIsTypedBeneathTheOpenList()
{
    auto *picker = new RecordPicker(someItems);
    QSignalSpy picked(picker, &RecordPicker::picked);
    QVERIFY(host(picker));
    QTest::keyClicks(picker->lineEdit(), u"e-1"_s);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Tab);
    QVERIFY(!popup->isVisible());
    QVERIFY(!picker->lineEdit()->hasFocus());
    QCOMPARE(picker->current(), firstId);
    QCOMPARE(picked.count(), 1);
    // A row that is highlighted is chosen, whatever else is typed.
    picker->lineEdit()->setFocus();
    QTest::keyClick(picker->lineEdit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(picker->lineEdit(), u"the"_s);
    popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Tab);
    QCOMPARE(picker->current(), secondId);
    // What is no record leaves the field as it was.
    picker->lineEdit()->setFocus();
    QTest::keyClick(picker->lineEdit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(picker->lineEdit(), u"letter of zebras"_s);
    QTest::keyClick(picker->lineEdit(), Qt::Key_Tab);
    QVERIFY(picker->lineEdit()->text().startsWith(u"E-12"_s));
}

void TestFields::whatIsTypedCanBeTheNewRecord()
{
    auto *picker = new RecordPicker(someItems);
    picker->setCreateText(u"New “%1”"_s);
    picker->setTakesWhatIsTyped(true);
    QSignalSpy create(picker, &RecordPicker::createRequested);
    QSignalSpy picked(picker, &RecordPicker::picked);
    QVERIFY(host(picker));
    QTest::keyClicks(picker->lineEdit(), u"a zebra"_s);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Tab);
    QCOMPARE(create.count(), 1);
    QCOMPARE(create.first().first().toString(), u"a zebra"_s);
    picker->lineEdit()->setFocus();
    QTest::keyClicks(picker->lineEdit(), u"e-12"_s);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
    QCOMPARE(create.count(), 1); // a record that there is, is that record
    QCOMPARE(picked.count(), 1);
}

/// As that of every other field with a list does.
void TestFields::theArrowOfAPickerStandsInItsField()
{
    auto *picker = new RecordPicker(someItems);
    QVERIFY(host(picker));
    QCOMPARE(picker->lineEdit()->size(), picker->size());
    auto *arrow = picker->lineEdit()->findChild<QToolButton *>();
    QVERIFY(arrow && arrow->isVisible());
    QCOMPARE(arrow->toolTip(), u"Show the list"_s);
    QTest::mouseClick(arrow, Qt::LeftButton);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(picker->current(), firstId);
    picker->setReadOnly(true);
    QVERIFY(!arrow->isEnabled());
}

void TestFields::anEmptiedPickerMeansNone()
{
    auto *picker = new RecordPicker(someItems);
    picker->setCurrent(firstId);
    QSignalSpy picked(picker, &RecordPicker::picked);
    QVERIFY(host(picker));
    QTest::keyClick(picker->lineEdit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(picker->lineEdit(), Qt::Key_Delete);
    QTest::keyClick(picker->lineEdit(), Qt::Key_Tab);
    QCOMPARE(picked.count(), 1);
    QVERIFY(picker->current().isNull());
}

void TestFields::aPickerGoesQuietlyWhileBeingTypedInto()
{
    auto picker = std::make_unique<RecordPicker>(someItems);
    QSignalSpy picked(picker.get(), &RecordPicker::picked);
    picker->show();
    picker->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(picker.get()));
    picker->lineEdit()->setFocus();
    QTest::keyClicks(picker->lineEdit(), u"e-1"_s);
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->hide();
    QVERIFY(picker->lineEdit()->hasFocus());
    picker.reset(); // its field loses the focus halfway through
    QCOMPARE(picked.count(), 0);
}

void TestFields::aMessageIsOneLineWithOneThingToDo()
{
    auto *message = new MessageLine;
    QVERIFY(message->isHidden());
    QVERIFY(host(message));
    int done = 0;
    message->showMessage(MessageLine::Kind::Notice, u"<b>Removed</b>"_s, u"Undo"_s,
                         [&done] { ++done; });
    QVERIFY(message->isVisible());
    QCOMPARE(message->text(), u"<b>Removed</b>"_s);
    auto *button = message->findChild<QPushButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(done, 1);
    QVERIFY(message->isHidden());
    QVERIFY(!message->report(Result<>(failure(ErrorCode::BadInput, u"No."_s))));
    QCOMPARE(message->text(), u"No."_s);
    QVERIFY(message->report(Result<>()));
    QVERIFY(message->isHidden());
}

void TestFields::manyDetailsOfAMessageScroll()
{
    auto *message = new MessageLine;
    QVERIFY(host(message));
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines.append(u"Sentence %1 of a draft cited it."_s.arg(i));
    message->showError({ErrorCode::Conflict, u"200 sentences"_s, lines.join(u'\n')});
    const int closed = message->sizeHint().height();
    for (QPushButton *button : message->findChildren<QPushButton *>())
        if (button->isCheckable())
            QTest::mouseClick(button, Qt::LeftButton);
    auto *details = message->findChild<QScrollArea *>();
    QVERIFY(details && details->isVisible());
    const int line = message->fontMetrics().lineSpacing();
    QVERIFY(message->sizeHint().height() > closed);
    QVERIFY(message->sizeHint().height() < closed + 12 * line);
    message->showError({ErrorCode::Conflict, u"One sentence"_s, u"Only this."_s});
    QVERIFY(!details->isVisible());
}

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
