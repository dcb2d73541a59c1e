// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/dialogs.h"
#include "tests/ui/shell/inlanguage.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/pages.h"
#include "ui/support/tableview.h"

#include <QAction>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <functional>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// Keys that mean two things at once do neither: Qt calls them ambiguous. Walked through every page
/// and dialog, in both languages, since the letters under which things are reached are translated.
class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void noKeysMeanTwoThings_data() { languages(); }
    void noKeysMeanTwoThings();
    void noMenuHasALetterTwice_data() { languages(); }
    void noMenuHasALetterTwice();
    void noPageHasALetterTwice_data() { languages(); }
    void noPageHasALetterTwice();
    void theSignForMoreLiesOnNoButton();
    void aNewRecordIsSelectedAlone();
    void everyPageHandsItsFocusOn();
    void everyEmptyPageLeadsOn();
    void noDialogHasALetterTwice_data() { languages(); }
    void noDialogHasALetterTwice();
    void noDialogCutsAButton_data() { languages(); }
    void noDialogCutsAButton();

private:
    static void languages();
};

namespace {

/// Where keys work: in the whole window, or while the focus is in a part of it.
struct Reach {
    const QObject *owner = nullptr; ///< the action or the shortcut
    QString name;
    const QWidget *within = nullptr;
    bool isWholeWindow = false;
};

bool isInMenuBar(const QMenu *menu, const QMenuBar *bar)
{
    const QAction *own = menu->menuAction();
    for (const QObject *place : own->associatedObjects()) {
        if (place == bar)
            return own->isVisible();
        const auto *parent = qobject_cast<const QMenu *>(place);
        if (parent && parent != menu && isInMenuBar(parent, bar))
            return true;
    }
    return false;
}

void addReach(QHash<QKeySequence, QList<Reach>> &keys, const QAction *action,
              const MainWindow &window)
{
    if (!action->isVisible())
        return;
    const auto context = action->shortcutContext();
    for (const QObject *place : action->associatedObjects()) {
        const auto *menu = qobject_cast<const QMenu *>(place);
        const auto *widget = qobject_cast<const QWidget *>(place);
        if (menu ? !isInMenuBar(menu, window.menuBar())
                 : (!widget || !widget->isVisible() || widget->window() != &window))
            continue;
        const bool isWhole = context == Qt::WindowShortcut || context == Qt::ApplicationShortcut;
        if (menu && !isWhole)
            continue; // works through the widget that has it
        for (const QKeySequence &sequence : action->shortcuts()) {
            if (!sequence.isEmpty())
                keys[sequence].append({action, action->text(), widget, isWhole});
        }
    }
}

/// All keys that do something while this page is in front.
QHash<QKeySequence, QList<Reach>> keysOf(const MainWindow &window)
{
    QHash<QKeySequence, QList<Reach>> keys;
    for (const QAction *action : window.findChildren<QAction *>())
        addReach(keys, action, window);
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        const auto *widget = qobject_cast<const QWidget *>(shortcut->parent());
        if (!widget || !widget->isVisible() || widget->window() != &window)
            continue;
        const bool isWhole = shortcut->context() == Qt::WindowShortcut
            || shortcut->context() == Qt::ApplicationShortcut;
        keys[shortcut->key()].append(
            {shortcut, QString::fromLatin1(widget->metaObject()->className()), widget, isWhole});
    }
    return keys;
}

bool meet(const Reach &one, const Reach &other)
{
    if (one.owner == other.owner)
        return false;
    if (one.isWholeWindow || other.isWholeWindow)
        return true;
    return one.within == other.within || one.within->isAncestorOf(other.within)
        || other.within->isAncestorOf(one.within);
}

QStringList clashes(const QHash<QKeySequence, QList<Reach>> &keys, const QString &where)
{
    QStringList found;
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        const QList<Reach> &reaches = it.value();
        for (qsizetype i = 0; i < reaches.size(); ++i) {
            for (qsizetype j = i + 1; j < reaches.size(); ++j) {
                if (meet(reaches[i], reaches[j]))
                    found.append(u"%1: %2 means “%3” and “%4”"_s.arg(
                        where, it.key().toString(), reaches[i].name, reaches[j].name));
            }
        }
    }
    found.removeDuplicates();
    return found;
}

QChar letterOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : keys.toString().back().toLower();
}

/// The letters that two of these texts share.
QStringList sharedLetters(const QStringList &texts, const QString &where)
{
    QStringList found;
    QHash<QChar, QString> taken;
    for (const QString &text : texts) {
        const QChar letter = letterOf(text);
        if (letter.isNull())
            continue;
        if (taken.contains(letter))
            found.append(
                u"%1: %2 stands for “%3” and “%4”"_s.arg(where, letter, taken[letter], text));
        taken.insert(letter, text);
    }
    return found;
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            texts.append(action->text());
    }
    return texts;
}

/// What Alt and a letter reach in a dialog, hidden or not: it may be shown later.
QStringList textsOf(const QDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->buddy())
            texts.append(label->text());
    }
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
        texts.append(button->text());
    for (const QTabBar *tabs : dialog.findChildren<QTabBar *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts.append(tabs->tabText(tab));
    }
    return texts;
}

/// What Alt and a letter reach in the window as it stands, from the menu bar to the inspector, and
/// the labels whose letter reaches nothing.
QStringList textsInView(const MainWindow &window, QStringList *dangling)
{
    const QString page = window.workspace()->currentPage()->title();
    const QWidget &middle = *window.centralWidget();
    QStringList texts = textsOf(window.menuBar()->actions());
    for (const QLabel *label : middle.findChildren<QLabel *>()) {
        if (!label->isVisible() || letterOf(label->text()).isNull())
            continue;
        if (label->buddy())
            texts.append(label->text());
        else if (label->textInteractionFlags() == Qt::NoTextInteraction)
            dangling->append(u"%1: “%2” has a letter and no field"_s.arg(page, label->text()));
    }
    for (const QAbstractButton *button : middle.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    for (const QGroupBox *group : middle.findChildren<QGroupBox *>()) {
        if (group->isVisible())
            texts.append(group->title());
    }
    for (const QTabBar *tabs : middle.findChildren<QTabBar *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
            texts.append(tabs->tabText(tab));
    }
    return texts;
}

/// What a page shows later, when it is asked for (a panel, a form over the chart), takes no letter
/// of the menu bar either.
QStringList hiddenClashes(const MainWindow &window, const Page &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->buddy() && label->window() == &window) // a popup has its letters to itself
            texts.append(label->text());
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->window() == &window)
            texts.append(button->text());
    }
    QStringList found;
    for (const QString &text : texts)
        found += sharedLetters(textsOf(window.menuBar()->actions()) + QStringList{text},
                               page.title() + u", when it shows"_s);
    return found;
}

/// Calls `look()` with every tab of the page in front once, those within another included.
void withEveryTab(const QWidget &root, const std::function<void()> &look)
{
    const QList<QTabWidget *> all = root.findChildren<QTabWidget *>();
    const auto shown = std::ranges::find_if(all, [&root](const QTabWidget *one) {
        const QWidget *around = one->parentWidget();
        while (around && around != &root && !qobject_cast<const QTabWidget *>(around))
            around = around->parentWidget();
        return one->isVisible() && around == &root; // the outermost, one to a page
    });
    if (shown == all.end())
        return look();
    for (int tab = 0; tab < (*shown)->count(); ++tab) {
        (*shown)->setCurrentIndex(tab);
        withEveryTab(*(*shown)->currentWidget(), look);
    }
}

} // namespace

void TestShortcuts::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void TestShortcuts::noKeysMeanTwoThings()
{
    QFETCH(QString, language);
    const InLanguage spoken(language);
    QVERIFY(spoken.isThere());
    OpenWindow fixture;
    QCOMPARE(fixture.open(), QString());
    QStringList found;
    int pages = 0;
    for (int number = 0; number < int(pageKinds().size()); ++number) {
        fixture.window->workspace()->showPage(number);
        QCoreApplication::processEvents();
        const QString page = fixture.window->workspace()->currentPage()->title();
        const auto keys = keysOf(*fixture.window);
        QVERIFY2(keys.contains(QKeySequence(u"Ctrl+K"_s)), "the walk does not see the keys");
        found += clashes(keys, page);
        ++pages;
    }
    QVERIFY(pages > 10);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestShortcuts::noMenuHasALetterTwice()
{
    QFETCH(QString, language);
    const InLanguage spoken(language);
    OpenWindow fixture;
    QCOMPARE(fixture.open(), QString());
    QStringList found;
    for (int number = 0; number < int(pageKinds().size()); ++number) {
        fixture.window->workspace()->showPage(number);
        const QString page = fixture.window->workspace()->currentPage()->title();
        found +=
            sharedLetters(textsOf(fixture.window->menuBar()->actions()), page + u", menu bar"_s);
        for (const QMenu *menu : fixture.window->findChildren<QMenu *>()) {
            if (isInMenuBar(menu, fixture.window->menuBar()))
                found += sharedLetters(textsOf(menu->actions()), menu->title());
        }
    }
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestShortcuts::noPageHasALetterTwice()
{
    QFETCH(QString, language);
    const InLanguage spoken(language);
    OpenWindow fixture;
    QCOMPARE(fixture.open(), QString());
    QStringList found;
    int views = 0;
    for (int number = 0; number < int(pageKinds().size()); ++number) {
        fixture.window->workspace()->showPage(number);
        QCoreApplication::processEvents();
        const Page &page = *fixture.window->workspace()->currentPage();
        withEveryTab(page, [&] {
            const QStringList texts = textsInView(*fixture.window, &found);
            found += sharedLetters(texts, page.title());
            views += texts.size() > fixture.window->menuBar()->actions().size() ? 1 : 0;
        });
    }
    QVERIFY(views > 15);
    for (const Page *page : fixture.window->workspace()->pages())
        found += hiddenClashes(*fixture.window, *page);
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// Where a bar has more than it can show, the sign that offers the rest stands after the buttons,
/// from the first moment on and at every width.
void TestShortcuts::theSignForMoreLiesOnNoButton()
{
    OpenWindow fixture;
    QCOMPARE(fixture.open(), QString());
    Workspace &workspace = *fixture.window->workspace();
    const auto *bar = workspace.findChild<QToolBar *>();
    QVERIFY(bar);
    QStringList found;
    int signsSeen = 0;
    const auto look = [&](const QString &when) {
        const auto *sign = bar->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
        if (!sign || !sign->isVisible())
            return;
        ++signsSeen;
        for (const auto *button : bar->findChildren<QToolButton *>()) {
            if (button != sign && button->isVisible()
                && button->geometry().intersects(sign->geometry()))
                found.append(workspace.currentPage()->title() + u", "_s + when + u": over "_s
                             + button->text());
            if (button != sign && button->isVisible() && button->x() > sign->x())
                found.append(workspace.currentPage()->title() + u", "_s + when + u": before "_s
                             + button->text());
        }
    };
    for (const int width : {1400, 1100, 1800}) {
        fixture.window->resize(width, 900);
        for (int number = 0; number < int(pageKinds().size()); ++number) {
            workspace.showPage(number);
            look(u"at once at %1"_s.arg(width));
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            look(u"then at %1"_s.arg(width));
            for (QAction *action : workspace.currentPage()->pageActions().mid(0, 1)) {
                const QString text = action->text();
                action->setText(text + u", longer than it was"_s);
                QCoreApplication::processEvents();
                look(u"with a longer text at %1"_s.arg(width));
                action->setText(text);
                QCoreApplication::processEvents();
                look(u"shorter again at %1"_s.arg(width));
            }
        }
    }
    QVERIFY(signsSeen > 0); // the link chart offers more than fits
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// Whoever comes to a page by its keys is somewhere in it.
void TestShortcuts::everyPageHandsItsFocusOn()
{
    OpenWindow fixture;
    QCOMPARE(fixture.open(), QString());
    QStringList lost;
    for (int number = 0; number < int(pageKinds().size()); ++number) {
        fixture.window->workspace()->showPage(number);
        QCoreApplication::processEvents();
        Page *page = fixture.window->workspace()->currentPage();
        page->setFocus();
        const QWidget *focus = QApplication::focusWidget();
        if (!focus || !page->isAncestorOf(focus) || !focus->isVisible())
            lost.append(page->title());
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

/// A page with nothing to show has a button for the next step, and it leads somewhere.
void TestShortcuts::everyEmptyPageLeadsOn()
{
    OpenWindow fixture;
    QCOMPARE(fixture.open(), QString());
    fixture.prompt.paths = QStringList{fixture.folder.filePath(u"empty"_s)};
    QTest::keyClick(fixture.window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(fixture.session().records().exhibits.isEmpty());
    Workspace &workspace = *fixture.window->workspace();
    int empties = 0;
    for (int number = 0; number < int(pageKinds().size()); ++number) {
        workspace.showPage(number);
        QCoreApplication::processEvents();
        const QString title = workspace.currentPage()->title();
        for (const auto *empty : workspace.currentPage()->findChildren<EmptyState *>()) {
            if (!empty->isVisible())
                continue;
            ++empties;
            const auto *button = empty->findChild<QPushButton *>();
            QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(title));
        }
    }
    QVERIFY(empties >= 12);
    for (const QString &text : {u"Make a claim"_s, u"Add exhibits"_s, u"Enter the operation"_s}) {
        QPushButton *button = nullptr;
        for (auto *one : workspace.findChildren<QPushButton *>())
            button = one->text() == text ? one : button;
        QVERIFY2(button, qPrintable(text));
        const int before = workspace.currentNumber();
        button->click();
        QVERIFY2(workspace.currentNumber() != before, qPrintable(text));
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY2(focus && workspace.currentPage()->isAncestorOf(focus), qPrintable(text));
    }
}

/// The keys of the shortcut are still down when the new row is selected: it must not join the row
/// before it, which whoever then removes "the selected" would lose.
void TestShortcuts::aNewRecordIsSelectedAlone()
{
    OpenWindow fixture;
    QCOMPARE(fixture.open(), QString());
    Workspace &workspace = *fixture.window->workspace();
    int desks = 0;
    for (int number = 0; number < int(pageKinds().size()); ++number) {
        if (pageKinds()[std::size_t(number)].shows.contains(u"claim"_s))
            continue; // asked for in a dialog
        workspace.showPage(number);
        workspace.currentPage()->setFocus();
        const auto *view = workspace.currentPage()->findChild<TableView *>();
        const QList<QAction *> offered = workspace.currentPage()->pageActions();
        const bool makesRecords = std::ranges::any_of(offered, [](const QAction *action) {
            return action->shortcut() == QKeySequence(u"Ctrl+Shift+N"_s);
        });
        if (!makesRecords || !view || view->model()->rowCount() < 2)
            continue;
        const int rows = view->model()->rowCount();
        const int steps = fixture.session().undoStack().index();
        QTest::keyClick(fixture.window->windowHandle(), Qt::Key_N,
                        Qt::ControlModifier | Qt::ShiftModifier);
        if (fixture.session().undoStack().index() == steps)
            continue; // it is stored with its first words
        ++desks;
        QTRY_COMPARE(view->model()->rowCount(), rows + 1);
        QTRY_COMPARE(view->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(view->selectionModel()->selectedRows().first().row(), view->currentIndex().row());
        // Undone in the field where its name is to be typed: the keys still go somewhere, and what
        // is shown instead is selected.
        QTest::keyClick(fixture.window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(view->model()->rowCount(), rows);
        QTRY_VERIFY2(QApplication::focusWidget(), qPrintable(workspace.currentPage()->title()));
        QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
    }
    QVERIFY(desks >= 5);
}

void TestShortcuts::noDialogHasALetterTwice()
{
    QFETCH(QString, language);
    const InLanguage spoken(language);
    Theme theme(*qApp);
    QStringList found;
    for (const QString &name : dialogNames()) {
        PageFixture fixture(PageFixture::Contents::Sample);
        QVERIFY(fixture.isReady);
        const std::unique_ptr<QDialog> dialog = makeDialog(name, fixture, theme);
        QVERIFY2(dialog, qPrintable(name));
        found += sharedLetters(textsOf(*dialog), name);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestShortcuts::noDialogCutsAButton()
{
    QFETCH(QString, language);
    const InLanguage spoken(language);
    Theme theme(*qApp);
    theme.apply(ThemeChoice::Light);
    QStringList cut;
    for (const QString &name : dialogNames()) {
        PageFixture fixture(PageFixture::Contents::Sample);
        QVERIFY(fixture.isReady);
        const std::unique_ptr<QDialog> dialog = makeDialog(name, fixture, theme);
        QVERIFY2(dialog, qPrintable(name));
        dialog->show();
        QCoreApplication::processEvents();
        for (const auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->width() < button->minimumSizeHint().width())
                cut.append(name + u": "_s + button->text());
        }
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
