// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/pagefixture.h"
#include "ui/annexes/disclosuredialog.h"
#include "ui/annexes/memodialog.h"
#include "ui/records/severaldialog.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/inspector.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/readingbar.h"
#include "ui/shell/recentdelegate.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/startpage.h"
#include "ui/shell/workspace.h"
#include "ui/support/chain.h"
#include "ui/support/form.h"
#include "ui/support/jobbar.h"
#include "ui/support/keycompletion.h"
#include "ui/support/levelmeter.h"
#include "ui/support/messageline.h"
#include "ui/support/passage.h"
#include "ui/support/tableview.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QStatusBar>
#include <QTableWidget>
#include <QTreeWidget>

#include <algorithm>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theStartPageOpensTheSample();
    void aNewCaseIsMadeByTheKeys();
    void everyPageHasItsKeysAndItsName();
    void theKeysOfThePageWorkInTheRail();
    void backAndForwardWalkThroughTheVisits();
    void searchGoesToTheRecordItFinds();
    void undoAndRedoSayWhatTheyDo();
    void undoFromTheKeyboardInsideAField();
    void theEditMenuActsOnThePageInFront();
    void theInspectorShowsTheChainBothWays();
    void theInspectorSpeaksInWords();
    void anEditIsShownEverywhereAtOnce();
    void sentencesThatAnExhibitLeavesAreNamedWhereItGoes();
    void aCaseInUseOpensReadOnlyAndSaysWho();
    void aCaseThatCannotBeOpenedIsSaidInALine();
    void aCopyAndADocumentAreWritten();
    void theMemorandumIsWrittenFromItsDialog();
    void theAuthorSeesWhatAMarkingLeavesOutBeforeItIsWritten();
    void theThemeChangesAtOnceAndIsKept();
    void theTextGrowsAndShrinks();
    void theLastPageIsThereAgain();
    void theSelectionIsThereAgain();
    void closingTheCaseLeavesTheStartPage();
    void aRecentCaseIsTakenOffTheList();
    void theDayACaseWasOpenedIsSaidInWords();
    void everyControlOfEveryPageHasAName();
    void randomVisitsAndEditsCanAllBeUndone();

private:
    QAction *action(const QString &text) const;
    void openSample();
    CaseSession &session() const { return m_window->workspace()->session(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Doctrine> m_doctrine;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settings->setUserName(u"A. Drafter"_s);
    m_prompt = std::make_unique<FakePrompt>();
    if (!m_theme)
        m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
    if (!m_doctrine) {
        const Result<Doctrine> doctrine = builtInDoctrine();
        QVERIFY(doctrine);
        m_doctrine = std::make_unique<Doctrine>(*doctrine);
    }
    m_window = std::make_unique<MainWindow>(
        WindowServices{*m_doctrine, *m_settings, *m_prompt, *m_theme, {m_folder->path()}});
    m_window->resize(1400, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

QAction *TestMainWindow::action(const QString &text) const
{
    for (QAction *one : m_window->findChildren<QAction *>()) {
        if (one->text().remove(u'&').startsWith(text))
            return one;
    }
    return nullptr;
}

void TestMainWindow::openSample()
{
    m_window->files().openSample();
    QVERIFY(m_window->workspace());
}

void TestMainWindow::theStartPageOpensTheSample()
{
    auto *start = m_window->findChild<StartPage *>();
    QVERIFY(start && start->isVisible());
    QPushButton *sample = nullptr;
    for (QPushButton *button : start->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Sample"_s))
            sample = button;
    }
    QVERIFY(sample);
    sample->setFocus();
    QTest::keyClick(sample, Qt::Key_Space);
    QVERIFY(m_window->workspace());
    QVERIFY(!start->isVisible());
    QVERIFY(m_window->windowTitle().contains(u"Park Jin Hyok"_s));
    QCOMPARE(m_settings->recentCases().size(), 1);
}

void TestMainWindow::aNewCaseIsMadeByTheKeys()
{
    m_prompt->paths = QStringList{m_folder->filePath(u"grid"_s)};
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_window->workspace());
    QVERIFY(QFile::exists(m_folder->filePath(u"grid.saranda"_s)));
    QCOMPARE(session().records().info.title, u"grid"_s);
    QCOMPARE(session().userName(), u"A. Drafter"_s);
}

void TestMainWindow::everyPageHasItsKeysAndItsName()
{
    openSample();
    const std::vector<Page *> &pages = m_window->workspace()->pages();
    QVERIFY(pages.size() >= 15);
    QStringList titles;
    for (std::size_t number = 0; number < pages.size(); ++number) {
        const bool isFirstNine = number < 9;
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + int(isFirstNine ? number : number - 9)),
                        isFirstNine
                            ? Qt::ControlModifier
                            : Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier));
        QCOMPARE(m_window->workspace()->currentPage(), pages[number]);
        titles.append(pages[number]->title());
        QVERIFY(!pages[number]->icon().isNull());
        QVERIFY(!m_window->grab().isNull());
    }
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(titles.removeDuplicates(), 0);
    auto *rail = m_window->findChild<NavigationRail *>();
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_Home);
    QCOMPARE(m_window->workspace()->currentPage(), pages.front());
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_window->workspace()->currentPage(), pages[1]);
}

void TestMainWindow::theKeysOfThePageWorkInTheRail()
{
    openSample();
    auto *rail = m_window->findChild<NavigationRail *>();
    rail->setFocus();
    const auto goTo = [&](const QString &title) {
        for (int row = 0; row < rail->count(); ++row) {
            if (rail->item(row)->text() == title)
                QTest::mouseClick(rail->viewport(), Qt::LeftButton, {},
                                  rail->visualItemRect(rail->item(row)).center());
        }
        QCOMPARE(m_window->workspace()->currentPage()->title(), title);
    };
    const auto press = [&] {
        rail->setFocus();
        QTest::keyClick(rail, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    };
    goTo(u"Sources"_s);
    const qsizetype sources = session().records().sources.size();
    const qsizetype tasks = session().records().tasks.size();
    press();
    QCOMPARE(session().records().sources.size(), sources + 1);
    goTo(u"Tasks"_s); // and not those of the page before
    press();
    QCOMPARE(session().records().sources.size(), sources + 1);
    QCOMPARE(session().records().tasks.size(), tasks + 1);
}

void TestMainWindow::backAndForwardWalkThroughTheVisits()
{
    openSample();
    Workspace &workspace = *m_window->workspace();
    QVERIFY(!workspace.canGoBack());
    const QUuid exhibit = session().records().exhibits.findKey(u"E-5"_s)->id.uuid;
    QVERIFY(workspace.showRecord({u"exhibit"_s, exhibit, {}}));
    const Page *exhibits = workspace.currentPage();
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(workspace.currentPage() != exhibits);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(workspace.currentPage(), exhibits);
    QCOMPARE(workspace.currentPage()->selectedRecord().id, exhibit);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(workspace.currentPage() != exhibits);
}

void TestMainWindow::searchGoesToTheRecordItFinds()
{
    openSample();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *search = m_window->findChild<SearchBox *>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"f-7"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    const RecordRef found = m_window->workspace()->currentPage()->selectedRecord();
    QCOMPARE(found.kind, u"fact"_s);
    QCOMPARE(session().records().facts.find({found.id})->key, u"F-7"_s);
    // A word of a text finds its record, too.
    const std::vector<SearchHit> hits = quickSearch(session(), u"Chosun"_s, 40);
    QVERIFY(hits.size() > 3);
    QVERIFY(quickSearch(session(), u"  "_s, 40).empty());
    QVERIFY(quickSearch(session(), u"zzzzqqqq"_s, 40).empty());
    // What looks like the language of the search engine is only text.
    QVERIFY(quickSearch(session(), u"\" OR * NEAR("_s, 40).size() <= 40);
}

void TestMainWindow::undoAndRedoSayWhatTheyDo()
{
    openSample();
    const Exhibit before = *session().records().exhibits.findKey(u"E-1"_s);
    Exhibit after = before;
    after.title = u"Changed"_s;
    QVERIFY(session().apply(Edit{u"Change title of E-1"_s, {}}.modify(before, after)));
    QAction *undo = action(u"Undo"_s);
    QVERIFY(undo && undo->isEnabled());
    QVERIFY(undo->text().contains(u"Change title of E-1"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session().records().exhibits.findKey(u"E-1"_s)->title, before.title);
    QAction *redo = action(u"Redo"_s);
    QVERIFY(redo->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(session().records().exhibits.findKey(u"E-1"_s)->title, u"Changed"_s);
}

void TestMainWindow::undoFromTheKeyboardInsideAField()
{
    openSample();
    const QUuid id = session().records().exhibits.findKey(u"E-2"_s)->id.uuid;
    const QString title = session().records().exhibits.findKey(u"E-2"_s)->title;
    QVERIFY(m_window->workspace()->showRecord({u"exhibit"_s, id, {}}));
    LineField *field = nullptr;
    for (LineField *one : m_window->workspace()->currentPage()->findChildren<LineField *>()) {
        if (one->accessibleName() == u"Title")
            field = one;
    }
    QVERIFY(field);
    typeInto(field, u"Typed"_s);
    QCOMPARE(session().records().exhibits.find({id})->title, u"Typed"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session().records().exhibits.find({id})->title, title);
    QCOMPARE(field->text(), title);
}

void TestMainWindow::theEditMenuActsOnThePageInFront()
{
    openSample();
    const auto entry = [this]() -> QAction * {
        for (const QAction *menu : m_window->menuBar()->actions()) {
            if (menu->text() != u"&Edit"_s)
                continue;
            for (QAction *one : menu->menu()->actions()) {
                if (one->text() == u"Change the selected…"_s)
                    return one;
            }
        }
        return nullptr;
    };
    QVERIFY(m_window->workspace()->showRecord(
        {u"exhibit"_s, session().records().exhibits.findKey(u"E-2"_s)->id.uuid, {}}));
    QVERIFY(entry() && entry()->isEnabled());
    entry()->trigger();
    auto *dialog = m_window->findChild<SeveralDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    m_window->workspace()->showPage(0); // the overview has nothing to change
    QVERIFY(!entry());
}

void TestMainWindow::theInspectorShowsTheChainBothWays()
{
    openSample();
    const CaseRecords &records = session().records();
    const Fact *cited = nullptr;
    for (const Fact *fact : records.facts.inKeyOrder()) {
        if (!fact->citations.isEmpty() && !cited)
            cited = fact;
    }
    QVERIFY(cited);
    const Exhibit::Id exhibit = cited->citations.first().exhibit;
    const auto names = [](const std::vector<ChainLink> &links, const QUuid &id) {
        return std::any_of(links.begin(), links.end(),
                           [&id](const ChainLink &link) { return link.ref.id == id; });
    };
    QVERIFY(names(restsOn(records, *m_doctrine, {u"fact"_s, cited->id.uuid, {}}), exhibit.uuid));
    QVERIFY(
        names(usedBy(session(), *m_doctrine, {u"exhibit"_s, exhibit.uuid, {}}), cited->id.uuid));
    const std::vector<ChainLink> findings =
        usedBy(session(), *m_doctrine, {u"fact"_s, cited->id.uuid, {}});
    QVERIFY(!findings.empty());
    QCOMPARE(findings.front().ref.kind, u"claim"_s);
    QVERIFY(!findings.front().ref.part.isEmpty());

    // By a passage of it: that is no element of a claim.
    QVERIFY(m_window->workspace()->showRecord(
        {u"exhibit"_s, exhibit.uuid, passagePart(Passage{u"p. 1"_s, u"a quote"_s})}));
    auto *inspector = m_window->findChild<Inspector *>();
    QCOMPARE(inspector->shown().id, exhibit.uuid);
    QCOMPARE(inspector->findChild<QLabel *>()->text(),
             u"Exhibit %1"_s.arg(records.exhibits.keyOf(exhibit)));
    auto *tabs = inspector->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    auto *chain = qobject_cast<QTreeWidget *>(tabs->currentWidget());
    QVERIFY(chain && chain->topLevelItemCount() == 2);
    QTreeWidgetItem *fact = chain->topLevelItem(1)->child(0);
    QVERIFY(fact);
    fact->setExpanded(true); // one step further: the elements that use the fact
    QVERIFY(fact->childCount() > 0);
    chain->setCurrentItem(fact);
    chain->setFocus();
    QTest::keyClick(chain, Qt::Key_Return);
    QCOMPARE(m_window->workspace()->currentPage()->selectedRecord().kind, u"fact"_s);
}

void TestMainWindow::theInspectorSpeaksInWords()
{
    openSample();
    const Source *source = session().records().sources.findKey(u"SRC-1"_s);
    QVERIFY(source && source->kind == u"court-document");
    QVERIFY(m_window->workspace()->showRecord({u"source"_s, source->id.uuid, {}}));
    QStringList texts;
    for (const QLabel *label : m_window->findChild<Inspector *>()->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.contains(u"Court document"_s), qPrintable(texts.join(u'\n')));
    QVERIFY(!texts.contains(source->kind));
}

void TestMainWindow::anEditIsShownEverywhereAtOnce()
{
    openSample();
    const Exhibit before = *session().records().exhibits.findKey(u"E-1"_s);
    QVERIFY(m_window->workspace()->showRecord({u"exhibit"_s, before.id.uuid, {}}));
    auto *inspector = m_window->findChild<Inspector *>();
    const auto *level = inspector->findChild<LevelMeter *>();
    QVERIFY(level->isVisible());
    Exhibit after = before;
    after.title = u"A title nobody had before"_s;
    after.agreed = true;
    QVERIFY(session().apply(Edit{u"Agree"_s, {}}.modify(before, after)));
    QCOMPARE(level->level(), 5);
    bool isShown = false;
    for (const QLabel *label : inspector->findChildren<QLabel *>())
        isShown = isShown || label->text() == after.title;
    QVERIFY(isShown);
}

void TestMainWindow::sentencesThatAnExhibitLeavesAreNamedWhereItGoes()
{
    openSample();
    const Exhibit letter = *session().records().exhibits.findKey(u"E-13"_s);
    Draft draft;
    draft.id = Draft::Id::make();
    draft.key = u"D-1"_s;
    DraftSentence sentence;
    sentence.text = u"The letter was handed over."_s;
    sentence.citations = {{letter.id, u"p. 1"_s, {}}};
    draft.sections = {DraftSection{u"Facts"_s, {sentence}, {}}};
    Edit edit{u"Draft"_s, {}};
    edit.add(draft);
    QVERIFY(session().apply(edit));
    m_window->workspace()->showRecord({u"exhibit"_s, letter.id.uuid, {}});
    QVERIFY(session().apply(removalOf(session().records(), u"Remove"_s, letter)));
    const auto lines = m_window->findChildren<MessageLine *>();
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const MessageLine *line) {
        return line->isVisible() && line->text().contains(u"1 sentence"_s);
    }));
}

void TestMainWindow::aCaseInUseOpensReadOnlyAndSaysWho()
{
    openSample();
    const QString path = session().path();
    Settings settings(m_folder->filePath(u"other.ini"_s));
    settings.setUserName(u"B. Reviewer"_s);
    MainWindow other({*m_doctrine, settings, *m_prompt, *m_theme, {m_folder->path()}});
    other.show();
    other.files().openPath(path);
    QPushButton *reading = nullptr;
    QTRY_VERIFY(std::ranges::any_of(other.findChildren<QPushButton *>(), [&](QPushButton *button) {
        reading = button->text() == u"Open for Reading" ? button : reading;
        return reading != nullptr;
    }));
    reading->click();
    QTRY_VERIFY(other.workspace());
    QVERIFY(other.workspace()->session().isReadOnly());
    QString said;
    for (const QLabel *label : other.findChild<ReadingBar *>()->findChildren<QLabel *>())
        said += label->text() + u'\n';
    QVERIFY2(said.contains(u"A. Drafter"_s), qPrintable(said));
    for (const Page *page : other.workspace()->pages()) {
        for (const TableView *view : page->findChildren<TableView *>()) {
            const QModelIndex first = view->model()->index(0, 1);
            QVERIFY2(!first.isValid() || !first.flags().testFlag(Qt::ItemIsEditable),
                     page->metaObject()->className());
        }
    }
}

void TestMainWindow::aCaseThatCannotBeOpenedIsSaidInALine()
{
    QFile junk(m_folder->filePath(u"junk.saranda"_s));
    QVERIFY(junk.open(QIODevice::WriteOnly));
    junk.write("not a case");
    junk.close();
    m_window->files().openPath(junk.fileName());
    auto *message =
        m_window->centralWidget()->findChild<MessageLine *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(message);
    QTRY_VERIFY(message->text().contains(u"junk"_s));
    QVERIFY(!m_window->workspace());
    QVERIFY(m_prompt->errors.empty()); // no box in the way
    m_window->files().openPath(m_folder->filePath(u"gone.saranda"_s));
    QTRY_VERIFY(message->text().contains(u"gone"_s));
    QVERIFY(message->isVisible());
    openSample();
    QVERIFY(!message->isVisible());
}

void TestMainWindow::aCopyAndADocumentAreWritten()
{
    openSample();
    const QString copy = m_folder->filePath(u"copy.saranda"_s);
    m_prompt->paths = QStringList{copy};
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QFile::exists(copy));
    auto *jobs = m_window->findChild<JobBar *>(u"jobs"_s);
    QTRY_VERIFY(!jobs->isRunning());
    const QString document = m_folder->filePath(u"out.json"_s);
    m_prompt->paths = QStringList{document};
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QFile::exists(document) && !jobs->isRunning());
    QFile file(document);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), writeCaseJson(session().records()));
    const QByteArray before = writeCaseJson(session().records());
    m_window->files().openPath(copy);
    QTRY_COMPARE(session().path(), copy);
    QCOMPARE(writeCaseJson(session().records()), before);
}

void TestMainWindow::theMemorandumIsWrittenFromItsDialog()
{
    openSample();
    const QString path = m_folder->filePath(u"memo.pdf"_s);
    m_prompt->paths = QStringList{path};
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_window->findChild<MemoDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QPushButton *write = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&').startsWith(u"Write"_s))
            write = button;
    }
    QVERIFY(write && write->isDefault());
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QTest::mouseClick(write, Qt::LeftButton);
    QCOMPARE(m_prompt->questions.size(), 1);
    const QPointer<MessageLine> message = dialog->findChild<MessageLine *>();
    QTRY_VERIFY_WITH_TIMEOUT(!message || message->isVisible(), 60'000);
    if (message) // else the dialog is gone, as it should be once the memorandum is written
        QFAIL(qPrintable(message->text()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QTRY_VERIFY(!m_window->findChild<MemoDialog *>());
}

static QPushButton *buttonOf(QDialog *dialog, const QString &text)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->text().remove(u'&').startsWith(text))
            return button;
    return nullptr;
}

void TestMainWindow::theAuthorSeesWhatAMarkingLeavesOutBeforeItIsWritten()
{
    openSample();
    Exhibit exhibit = *session().records().exhibits.findKey(u"E-1"_s);
    const Exhibit before = exhibit;
    exhibit.marking = session().records().info.markings.last();
    Edit edit;
    edit.text = u"Mark"_s;
    edit.modify(before, exhibit);
    QVERIFY(session().apply(edit));
    const QString path = m_folder->filePath(u"public.html"_s);
    m_prompt->paths = QStringList{path};
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_window->findChild<MemoDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    const QString marking = session().records().info.markings.first();
    for (ChoiceField *field : dialog->findChildren<ChoiceField *>())
        for (const QString &word : {u"html"_s, marking})
            if (field->comboBox()->findData(word) >= 0)
                field->setValue(word);
    QTest::mouseClick(buttonOf(dialog, u"Write"_s), Qt::LeftButton);
    const QPointer<DisclosureDialog> shown = dialog->findChild<DisclosureDialog *>();
    QVERIFY(shown && QTest::qWaitForWindowExposed(shown));
    QVERIFY(m_prompt->questions.isEmpty()); // not yet asked where to
    QStringList cells;
    for (QTableWidget *table : shown->findChildren<QTableWidget *>())
        for (int row = 0; row < table->rowCount(); ++row)
            for (int column = 0; column < table->columnCount(); ++column)
                cells.append(table->item(row, column)->text());
    QVERIFY(cells.contains(u"E-1"_s));
    QTest::mouseClick(buttonOf(shown, u"Cancel"_s), Qt::LeftButton);
    QVERIFY(!QFile::exists(path));
    QTRY_VERIFY(!shown);
    QTest::mouseClick(buttonOf(dialog, u"Write"_s), Qt::LeftButton);
    auto *again = dialog->findChild<DisclosureDialog *>();
    QVERIFY(again && QTest::qWaitForWindowExposed(again));
    QTest::mouseClick(buttonOf(again, u"Write"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 60'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(before.title.toUtf8()));
    QTRY_VERIFY(!m_window->findChild<MemoDialog *>());
}

void TestMainWindow::theThemeChangesAtOnceAndIsKept()
{
    openSample();
    action(u"Dark"_s)->trigger();
    QVERIFY(isDark(QApplication::palette()));
    QCOMPARE(m_settings->theme(), ThemeChoice::Dark);
    action(u"Light"_s)->trigger();
    QVERIFY(!isDark(QApplication::palette()));
}

void TestMainWindow::theTextGrowsAndShrinks()
{
    openSample();
    const qreal size = QApplication::font().pointSizeF();
    action(u"Larger Text"_s)->trigger();
    QVERIFY(QApplication::font().pointSizeF() > size);
    action(u"Text in Usual Size"_s)->trigger();
    QCOMPARE(QApplication::font().pointSizeF(), size);
    QCOMPARE(m_settings->fontPercent(), 100);
}

void TestMainWindow::theLastPageIsThereAgain()
{
    openSample();
    const QString path = session().path();
    m_window->workspace()->showPage(2);
    const QString title = m_window->workspace()->currentPage()->title();
    m_window->closeCase();
    m_window->files().openPath(path);
    QTRY_VERIFY(m_window->workspace());
    QCOMPARE(m_window->workspace()->currentPage()->title(), title);
}

void TestMainWindow::theSelectionIsThereAgain()
{
    openSample();
    const QString path = session().path();
    const CaseRecords &records = session().records();
    const RecordRef exhibit{u"exhibit"_s, records.exhibits.findKey(u"E-3"_s)->id.uuid, {}};
    const RecordRef element{u"claim"_s, records.claims.findKey(u"C-1"_s)->id.uuid,
                            u"art8.effective-control"_s};
    for (const RecordRef &record : {exhibit, element}) {
        QVERIFY(m_window->workspace()->showRecord(record));
        QCOMPARE(m_window->workspace()->currentPage()->selectedRecord(), record);
        m_window->closeCase();
        m_window->files().openPath(path);
        QTRY_VERIFY(m_window->workspace());
        QTRY_COMPARE(m_window->workspace()->currentPage()->selectedRecord(), record);
    }
}

void TestMainWindow::closingTheCaseLeavesTheStartPage()
{
    openSample();
    const QString path = session().path();
    const QString pageTitle = m_window->workspace()->currentPage()->title();
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->workspace());
    for (const QAction *menu : m_window->menuBar()->actions())
        QVERIFY2(menu->text() != pageTitle || !menu->isVisible(),
                 "the menu of a page that is gone");
    auto *start = m_window->findChild<StartPage *>();
    QVERIFY(start->isVisible());
    auto *recent = start->findChild<QListWidget *>();
    QVERIFY(recent->isVisible());
    recent->setCurrentRow(0);
    recent->setFocus();
    QTest::keyClick(recent, Qt::Key_Return);
    QTRY_VERIFY(m_window->workspace());
    QCOMPARE(session().path(), path);
}

void TestMainWindow::aRecentCaseIsTakenOffTheList()
{
    openSample();
    const QString path = session().path();
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    auto *recent = m_window->findChild<StartPage *>()->findChild<QListWidget *>();
    QVERIFY(recent->isVisible());
    QCOMPARE(recent->count(), 1);
    QVERIFY(recent->item(0)->data(RecentDelegate::OpenedRole).toString().contains(u"Today"_s));
    recent->setFocus();
    QTest::keyClick(recent, Qt::Key_Delete);
    QVERIFY(!recent->isVisible());
    QVERIFY(QFile::exists(path));
    QCOMPARE(m_settings->recentCases(), QStringList());
    QVERIFY(!m_settings->lastOpened(path).isValid());
}

void TestMainWindow::theDayACaseWasOpenedIsSaidInWords()
{
    const QDateTime now(QDate(2026, 5, 10), QTime(12, 0));
    QVERIFY(openedText(now, now).startsWith(u"Today, "_s));
    QCOMPARE(openedText(now.addDays(-1), now), u"Yesterday"_s);
    QCOMPARE(openedText(QDateTime(QDate(2026, 5, 3), QTime(9, 0)), now), u"3 May 2026"_s);
    QCOMPARE(openedText({}, now), QString());
}

void TestMainWindow::everyControlOfEveryPageHasAName()
{
    openSample();
    const std::vector<Page *> &pages = m_window->workspace()->pages();
    for (std::size_t number = 0; number < pages.size(); ++number) {
        m_window->workspace()->showPage(int(number));
        QVERIFY2(namelessControls(*pages[number]).isEmpty(),
                 qPrintable(pages[number]->title() + u": "_s + namelessControls(*pages[number])));
    }
    QCOMPARE(namelessControls(*m_window), QString());
}

void TestMainWindow::randomVisitsAndEditsCanAllBeUndone()
{
    openSample();
    const QByteArray before = writeCaseJson(session().records());
    session().undoStack().clear();
    Workspace &workspace = *m_window->workspace();
    quint32 seed = 20141124;
    const auto next = [&seed](quint32 below) {
        seed = seed * 1664525u + 1013904223u;
        return (seed >> 8) % below;
    };
    for (int step = 0; step < 60; ++step) {
        workspace.showPage(int(next(quint32(workspace.pages().size()))));
        Page *page = workspace.currentPage();
        QList<LineField *> fields;
        for (LineField *field : page->findChildren<LineField *>()) {
            if (field->isVisible() && field->isEnabled() && !field->isReadOnly())
                fields.append(field);
        }
        if (fields.isEmpty())
            continue;
        LineField *field = fields.at(int(next(quint32(fields.size()))));
        typeInto(field, u"entry %1"_s.arg(step));
        if (next(4) == 0 && session().undoStack().canUndo())
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    }
    QVERIFY(session().undoStack().canUndo());
    while (session().undoStack().canUndo())
        QVERIFY(session().undo());
    QCOMPARE(writeCaseJson(session().records()), before);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
