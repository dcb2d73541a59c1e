// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/casejson.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/readingbar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/touroverlay.h"
#include "ui/support/form.h"
#include "ui/support/messageline.h"

#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QTranslator>
#include <QUndoStack>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

namespace {

/// Puts a mark around every text of the program.
class MarkingTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"‹"_s + QString::fromUtf8(source) + u"›"_s;
    }
};

QString labelsOf(const QWidget &widget)
{
    QString text;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        text += label->text() + u'\n';
    return text;
}

} // namespace

/// Several windows, who may write in which, and what is about the window as a whole.
class TestWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSecondWindowReadsAndFollows();
    void nothingCanBeEditedInTheSecondWindow();
    void theSecondWindowHasItsOwnPageAndSelection();
    void theFirstWindowMayBeClosedFirst();
    void aCaseInUseIsExplainedAndOfferedForReading();
    void whoReadsSeesWhatTheOtherDoes();
    void theTourPointsAtTheParts();
    void theTourIsShownOnce();
    void theFirstTourNamesAllParts();
    void preferencesTakeEffectAtOnce();
    void anotherLanguageTakesEffectAtOnce();

private:
    MainWindow *second();
    static QPushButton *button(const QWidget &in, const QString &text)
    {
        for (QPushButton *one : in.findChildren<QPushButton *>()) {
            if (one->text().remove(u'&').startsWith(text))
                return one;
        }
        return nullptr;
    }
    static ReadingBar *reading(const MainWindow &window)
    {
        return window.findChild<ReadingBar *>();
    }
    void changeTitle(const QString &title) const
    {
        const Exhibit before = m_open->session().records().exhibits.rows().front();
        Exhibit after = before;
        after.title = title;
        QVERIFY(m_open->session().apply(Edit{u"Change title"_s, {}}.modify(before, after)));
    }
    static QString titleIn(const MainWindow &window)
    {
        return window.workspace()->session().records().exhibits.rows().front().title;
    }

    std::unique_ptr<OpenWindow> m_open;
};

void TestWindows::init()
{
    m_open = std::make_unique<OpenWindow>();
    QCOMPARE(m_open->open(), QString());
}

void TestWindows::cleanup()
{
    std::vector<QPointer<MainWindow>> others; // what is deleted takes its dialogs off the list
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window && window != m_open->window.get())
            others.push_back(window);
    }
    for (const QPointer<MainWindow> &window : others)
        delete window;
    m_open.reset();
}

MainWindow *TestWindows::second()
{
    QTest::keyClick(m_open->window.get(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    MainWindow *other = nullptr;
    (void)QTest::qWaitFor([&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<MainWindow *>(widget);
            if (window && window != m_open->window.get() && window->isVisible())
                other = window;
        }
        return other != nullptr;
    });
    return other;
}

void TestWindows::theSecondWindowReadsAndFollows()
{
    MainWindow *other = second();
    QVERIFY(other && other->workspace());
    QVERIFY(other->workspace()->session().isReadOnly());
    QVERIFY(!m_open->session().isReadOnly());
    QVERIFY(reading(*other)->isVisible());
    QVERIFY(labelsOf(*reading(*other)).contains(u"only reads"_s));
    QVERIFY(!reading(*m_open->window)->isVisible());
    keepPicture(*other, u"second-window"_s);
    changeTitle(u"Changed in the first"_s);
    QTRY_COMPARE(titleIn(*other), u"Changed in the first"_s);
    QVERIFY(m_open->session().undo());
    QTRY_VERIFY(titleIn(*other) != u"Changed in the first");
    QCOMPARE(writeCaseJson(other->workspace()->session().records()),
             writeCaseJson(m_open->session().records()));
}

void TestWindows::nothingCanBeEditedInTheSecondWindow()
{
    MainWindow *other = second();
    QVERIFY(other);
    const auto logged = m_open->session().log()->size();
    for (int number = 0; number < int(other->workspace()->pageKinds().size()); ++number) {
        other->workspace()->showPage(number);
        Page *page = other->workspace()->currentPage();
        for (QAction *action : page->findChildren<QAction *>()) {
            const QString text = action->text().remove(u'&');
            for (const QString &word :
                 {u"New"_s, u"Add"_s, u"Remove"_s, u"Delete"_s, u"Attach"_s, u"Duplicate"_s,
                  u"Change"_s, u"Import"_s, u"Renew"_s, u"Record this"_s, u"Make a fact"_s,
                  u"Mark as done"_s, u"Own finding"_s, u"Merge"_s, u"Rename"_s}) {
                QVERIFY2(!text.startsWith(word) || !action->isEnabled() || !action->isVisible()
                             || action->menu(),
                         qPrintable(page->title() + u": "_s + text));
            }
        }
        for (const QLineEdit *field : page->findChildren<QLineEdit *>()) {
            if (qobject_cast<const LineField *>(field) && field->isVisible())
                QVERIFY2(field->isReadOnly() || !field->isEnabled(),
                         qPrintable(page->title() + u": "_s + field->accessibleName()));
        }
        // Delete and the like on what is selected.
        QWidget *focus = page->focusWidget() ? page->focusWidget() : page;
        QTest::keyClick(focus, Qt::Key_Delete);
    }
    for (const QString &text : {u"Import Case"_s, u"Merge Another"_s}) {
        for (QAction *action : other->findChildren<QAction *>())
            QVERIFY(!action->text().remove(u'&').startsWith(text) || !action->isEnabled());
    }
    QCOMPARE(m_open->session().log()->size(), logged);
}

void TestWindows::theSecondWindowHasItsOwnPageAndSelection()
{
    MainWindow *other = second();
    QVERIFY(other);
    m_open->window->workspace()->showPage(2);
    const CaseRecords &records = m_open->session().records();
    const QUuid fact = records.facts.findKey(u"F-3"_s)->id.uuid;
    QVERIFY(other->workspace()->showRecord({u"fact"_s, fact, {}}));
    QCOMPARE(other->workspace()->currentPage()->selectedRecord().id, fact);
    QCOMPARE(m_open->window->workspace()->currentNumber(), 2);
    changeTitle(u"Another"_s);
    QTRY_COMPARE(titleIn(*other), u"Another"_s);
    QCOMPARE(other->workspace()->currentPage()->selectedRecord().id, fact);
}

void TestWindows::theFirstWindowMayBeClosedFirst()
{
    QPointer<MainWindow> other = second();
    QVERIFY(other);
    changeTitle(u"The last thing"_s);
    m_open->window->close();
    QVERIFY(!m_open->window->workspace()); // the case is free
    QTRY_COMPARE(titleIn(*other), u"The last thing"_s);
    QTest::mouseClick(button(*reading(*other), u"Edit This Case"_s), Qt::LeftButton);
    QTRY_VERIFY(!other->workspace()->session().isReadOnly());
    QVERIFY(!reading(*other)->isVisible());
    QVERIFY(labelsOf(*other->statusBar()).contains(u"A. Drafter"_s));
    other->close();
    QTRY_VERIFY(!other);
}

void TestWindows::aCaseInUseIsExplainedAndOfferedForReading()
{
    const QString sample = m_open->session().path();
    MainWindow other({m_open->doctrine,
                      m_open->settings,
                      m_open->prompt,
                      m_open->theme,
                      {m_open->folder.path()}});
    other.show();
    other.files().openPath(sample);
    auto *line =
        other.centralWidget()->findChild<MessageLine *>(QString(), Qt::FindDirectChildrenOnly);
    QTRY_VERIFY(line->isVisible());
    QVERIFY(!other.workspace()); // first it is explained
    QVERIFY(other.findChild<StartPage *>()->isVisible());
    const QString year = QString::number(QDate::currentDate().year() % 100);
    for (const QString &part : {u"A. Drafter"_s, QSysInfo::machineHostName(), year})
        QVERIFY2(line->text().contains(part), qPrintable(line->text()));
    keepPicture(other, u"case-in-use"_s);
    QPushButton *open = button(*line, u"Open for Reading"_s);
    QVERIFY(open && open->isVisible());
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QTRY_VERIFY(other.workspace());
    QVERIFY(other.workspace()->session().isReadOnly());
    QVERIFY2(labelsOf(*reading(other)).contains(u"A. Drafter"_s),
             qPrintable(labelsOf(*reading(other))));
    // Still in use: said again, and the case stays open.
    QTest::mouseClick(button(*reading(other), u"Edit This Case"_s), Qt::LeftButton);
    QTRY_VERIFY(line->text().contains(u"cannot be edited now"_s));
    QVERIFY(other.workspace()->session().isReadOnly());
}

void TestWindows::whoReadsSeesWhatTheOtherDoes()
{
    MainWindow other({m_open->doctrine,
                      m_open->settings,
                      m_open->prompt,
                      m_open->theme,
                      {m_open->folder.path()}});
    other.show();
    const QString sample = m_open->session().path();
    other.files().openPath(sample);
    QTRY_VERIFY(button(other, u"Open for Reading"_s));
    button(other, u"Open for Reading"_s)->click();
    QTRY_VERIFY(other.workspace());
    changeTitle(u"Seen elsewhere"_s);
    QTRY_COMPARE(titleIn(other), u"Seen elsewhere"_s);
    m_open->action(u"Close Case"_s)->trigger();
    QTest::mouseClick(button(*reading(other), u"Edit This Case"_s), Qt::LeftButton);
    QTRY_VERIFY(!other.workspace()->session().isReadOnly());
    QVERIFY(!reading(other)->isVisible());
}

void TestWindows::theTourPointsAtTheParts()
{
    const QUuid id = m_open->session().records().exhibits.findKey(u"E-1"_s)->id.uuid;
    QVERIFY(m_open->window->workspace()->showRecord({u"exhibit"_s, id, {}}));
    QCoreApplication::processEvents();
    QWidget *before = QApplication::focusWidget();
    m_open->action(u"Tour of the Window"_s)->trigger();
    QPointer<TourOverlay> tour = m_open->window->findChild<TourOverlay *>();
    QVERIFY(tour && tour->isVisible());
    QCOMPARE(tour->stops(), 6);
    keepPicture(*m_open->window, u"tour"_s);
    // All notes are in the window, none on another, and the keys reach them.
    std::vector<QRect> places;
    QStringList names;
    for (const QFrame *note : tour->findChildren<QFrame *>(QString(), Qt::FindDirectChildrenOnly)) {
        QVERIFY(note->isVisible());
        QVERIFY(!note->accessibleName().isEmpty());
        QVERIFY2(tour->rect().contains(note->geometry()), qPrintable(note->accessibleName()));
        for (const QRect &other : places)
            QVERIFY2(!other.intersects(note->geometry()), qPrintable(note->accessibleName()));
        places.push_back(note->geometry());
    }
    QVERIFY(tour->isAncestorOf(QApplication::focusWidget()));
    for (int i = 0; i < 7; ++i) {
        if (tour->isAncestorOf(QApplication::focusWidget()))
            names.append(QApplication::focusWidget()->accessibleName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QString &name :
         {u"Pages"_s, u"List"_s, u"Level"_s, u"Inspector"_s, u"Search"_s, u"Undo"_s})
        QVERIFY2(names.contains(name), qPrintable(names.join(u", "_s)));
    // Beside the notes the window works.
    QVERIFY(!tour->mask().contains(m_open->window->rect().center()) || !places.empty());
    button(*tour, u"Begin"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!tour);
    QCOMPARE(QApplication::focusWidget(), before);
}

void TestWindows::theTourIsShownOnce()
{
    WindowServices services{
        m_open->doctrine, m_open->settings, m_open->prompt, m_open->theme, {m_open->folder.path()}};
    services.toursOnce = true;
    MainWindow window(services);
    window.resize(1400, 900);
    window.show();
    QVERIFY(!window.findChild<TourOverlay *>());
    window.files().openSample();
    QTRY_VERIFY(window.findChild<TourOverlay *>());
    QCOMPARE(m_open->settings.text(u"tour/seen"_s), u"yes"_s);
    window.closeCase(); // goes with the case it points at
    QVERIFY(!window.findChild<TourOverlay *>());
    window.files().openSample();
    QTest::qWait(20);
    QVERIFY(!window.findChild<TourOverlay *>());
}

/// As the program starts with a case: it is open before the window is there.
void TestWindows::theFirstTourNamesAllParts()
{
    WindowServices services{
        m_open->doctrine, m_open->settings, m_open->prompt, m_open->theme, {m_open->folder.path()}};
    services.toursOnce = true;
    m_open->settings.setText(u"tour/seen"_s, {});
    MainWindow window(services);
    window.resize(1400, 900);
    window.files().openSample();
    QTRY_VERIFY(window.workspace());
    QTest::qWait(20);
    window.show();
    QTRY_VERIFY(window.findChild<TourOverlay *>());
    QStringList names;
    for (const QFrame *note : window.findChild<TourOverlay *>()->findChildren<QFrame *>())
        names.append(note->accessibleName());
    for (const QString &name : {u"Pages"_s, u"List"_s, u"Inspector"_s, u"Search"_s, u"Undo"_s})
        QVERIFY2(names.contains(name), qPrintable(names.join(u", "_s)));
}

void TestWindows::preferencesTakeEffectAtOnce()
{
    QTest::keyClick(m_open->window.get(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = m_open->window->findChild<PreferencesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    keepPicture(*dialog, u"preferences"_s);
    typeInto(dialog->findChild<LineField *>(), u"C. Counsel"_s);
    QCOMPARE(m_open->session().userName(), u"C. Counsel"_s);
    QVERIFY(labelsOf(*m_open->window->statusBar()).contains(u"C. Counsel"_s));
    changeTitle(u"Signed"_s);
    QCOMPARE(m_open->session().log()->front().by, u"C. Counsel"_s);
    const qreal size = QApplication::font().pointSizeF();
    auto *percent = dialog->findChild<QSpinBox *>();
    percent->setFocus();
    QTest::keyClick(percent, Qt::Key_Up);
    QVERIFY(QApplication::font().pointSizeF() > size);
    QComboBox *theme = nullptr;
    for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
        if (box->findText(u"Dark"_s) >= 0)
            theme = box;
    }
    QVERIFY(theme);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_D);
    QVERIFY(isDark(QApplication::palette()));
    QTest::keyClick(theme, Qt::Key_Up);
    QVERIFY(!isDark(QApplication::palette()));
}

void TestWindows::anotherLanguageTakesEffectAtOnce()
{
    MarkingTranslator marks;
    WindowServices services{
        m_open->doctrine, m_open->settings, m_open->prompt, m_open->theme, {m_open->folder.path()}};
    QStringList asked;
    services.useLanguage = [&](const QString &language) {
        asked.append(language);
        QCoreApplication::installTranslator(&marks);
    };
    MainWindow window(services);
    window.show();
    window.files().openSample();
    CaseSession *session = &window.workspace()->session();
    Source source;
    source.id = Source::Id::make();
    source.key = u"S-new"_s;
    QVERIFY(session->apply(Edit{u"Add source"_s, {}}.add(source)));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = window.findChild<PreferencesDialog *>();
    QVERIFY(dialog);
    QComboBox *language = nullptr;
    for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
        if (box->findText(u"Français"_s) >= 0)
            language = box;
    }
    QVERIFY(language);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_F);
    QCOMPARE(asked, QStringList{u"fr"_s});
    QCOMPARE(m_open->settings.text(u"user/language"_s), u"fr"_s);
    QTRY_VERIFY(window.menuBar()->actions().front()->text().startsWith(u"‹"_s));
    // The same case with what can be undone, and the dialog again, in the new language.
    QCOMPARE(&window.workspace()->session(), session);
    QVERIFY(session->undoStack().canUndo());
    auto *again = window.findChild<PreferencesDialog *>();
    QVERIFY(again && again->isVisible());
    QVERIFY(again->windowTitle().startsWith(u"‹"_s));
    QTest::keyClick(again, Qt::Key_Escape);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!session->records().sources.findKey(u"S-new"_s));
    QCoreApplication::removeTranslator(&marks);
    QTRY_VERIFY(!window.menuBar()->actions().front()->text().startsWith(u"‹"_s));
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
