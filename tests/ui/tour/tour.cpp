// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "core/reading/helperprocess.h"
#include "tests/benchmarks/deskcase.h"
#include "tests/ui/shell/dialogs.h"
#include "tests/ui/tour/manualpictures.h"
#include "tests/ui/tour/tourdraft.h"
#include "ui/shell/casefiles.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/touroverlay.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <cstdio>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

namespace {

constexpr int readingTime = 600; ///< milliseconds until the reading program has drawn a page

/// Walks through the whole window and keeps a picture of every page and dialog, of the sample case
/// and of an empty one, in every look; on demand of the largest case, too.
class Tour
{
public:
    Tour(QApplication &app, const QString &folder, const Doctrine &doctrine)
        : m_folder(folder)
        , m_theme(app)
        , m_doctrine(doctrine)
    { }

    void setLargeCase(const QString &path) { m_large = path; }

    void walk(const QString &only)
    {
        struct Look {
            QString name;
            ThemeChoice theme;
            int percent;
            Qt::LayoutDirection direction;
            QSize size = {1500, 920};
        };
        const Look looks[] = {{u"light"_s, ThemeChoice::Light, 100, Qt::LeftToRight},
                              {u"dark"_s, ThemeChoice::Dark, 100, Qt::LeftToRight},
                              {u"large"_s, ThemeChoice::Light, 200, Qt::LeftToRight},
                              {u"contrast"_s, ThemeChoice::ContrastLight, 100, Qt::LeftToRight},
                              {u"contrast-dark"_s, ThemeChoice::ContrastDark, 100, Qt::LeftToRight},
                              {u"mirrored"_s, ThemeChoice::Light, 100, Qt::RightToLeft},
                              {u"laptop"_s, ThemeChoice::Light, 100, Qt::LeftToRight, {1366, 728}},
                              {u"small"_s, ThemeChoice::Dark, 100, Qt::LeftToRight, {1280, 720}}};
        for (const Look &look : looks) {
            if (!only.isEmpty() && only != look.name)
                continue;
            m_look = look.name;
            m_size = look.size;
            QGuiApplication::setLayoutDirection(look.direction);
            m_theme.apply(look.theme, look.percent);
            visitWindow();
            for (const auto contents :
                 {PageFixture::Contents::Sample, PageFixture::Contents::Empty})
                visitDialogs(contents);
        }
    }

private:
    void visitWindow()
    {
        QTemporaryDir work;
        Settings settings(work.filePath(u"settings.ini"_s));
        settings.setUserName(u"A. Drafter"_s);
        MainWindow window({m_doctrine, settings, m_prompt, m_theme, {work.path()}});
        window.resize(m_size);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            return;
        keep(window, u"00-start-first"_s);
        window.files().openSample();
        if (window.workspace()) {
            addStatement(*window.workspace(), m_doctrine, QLocale().name().left(2));
            visitPages(window, u"sample"_s);
            window.startTour();
            keep(window, u"00-tour"_s);
            delete window.findChild<TourOverlay *>();
        }
        const QString path = work.filePath(u"empty.saranda"_s);
        if (OpenedCase empty = createCase(path, newCaseInfo(u"An empty case"_s, m_doctrine),
                                          m_doctrine, {}, false)) {
            settings.addRecentCase(path, QDateTime(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC));
            window.showCase(std::move(*empty));
            visitPages(window, u"empty"_s);
        }
        if (!m_large.isEmpty())
            visitLargeCase(window);
        QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
        keep(window, u"00-start"_s);
    }

    void visitLargeCase(MainWindow &window)
    {
        Result<std::unique_ptr<CaseSession>> large = CaseSession::open(m_large, {});
        if (!large)
            return;
        window.showCase(std::move(*large));
        m_settling = 3000; // what a page computes beside the window
        window.workspace()->assessment().waitUntilThere();
        visitPages(window, u"large"_s);
        m_settling = 0;
    }

    void visitPages(MainWindow &window, const QString &contents)
    {
        const std::vector<Page *> &pages = window.workspace()->pages();
        for (int number = 0; number < int(pages.size()); ++number) {
            window.workspace()->showPage(number);
            Page *page = pages[std::size_t(number)];
            page->setFocus();
            for (auto *view : page->findChildren<QAbstractItemView *>()) {
                if (view->isVisible() && view->model() && !view->currentIndex().isValid()
                    && view->model()->rowCount() > 0 && view->focusPolicy() != Qt::NoFocus) {
                    view->setCurrentIndex(view->model()->index(0, 0));
                    break;
                }
            }
            const QString name = u"%1-%2"_s.arg(number + 1, 2, 10, QChar(u'0'))
                                     .arg(page->title().toLower().replace(u' ', u'-'));
            keep(window, name + u'-' + contents);
            visitTabs(window, *page, name, contents);
        }
    }

    /// What stands behind the tabs of a page.
    void visitTabs(MainWindow &window, Page &page, const QString &name, const QString &contents)
    {
        for (auto *tabs : page.findChildren<QTabWidget *>()) {
            const int first = tabs->currentIndex();
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                if (tab == first || !tabs->isTabEnabled(tab))
                    continue;
                tabs->setCurrentIndex(tab);
                QTest::qWait(readingTime);
                keep(window, u"%1-tab%2-%3"_s.arg(name).arg(tab + 1).arg(contents));
            }
            tabs->setCurrentIndex(first);
        }
    }

    void visitDialogs(PageFixture::Contents contents)
    {
        const bool isSample = contents == PageFixture::Contents::Sample;
        for (const QString &name : dialogNames()) {
            PageFixture fixture(contents);
            if (!fixture.isReady)
                return;
            fixture.prompt.paths.clear();
            const bool needsRecords =
                name == u"ClaimDialog" || name == u"SeveralDialog" || name == u"DisclosureDialog";
            if (!isSample && needsRecords)
                continue;
            const std::unique_ptr<QDialog> dialog = makeDialog(name, fixture, m_theme);
            if (!dialog)
                continue;
            dialog->show();
            keep(*dialog,
                 u"dialog-%1-%2"_s.arg(name.toLower(), isSample ? u"sample"_s : u"empty"_s));
        }
    }

    void keep(QWidget &widget, const QString &name)
    {
        for (int turn = 0; turn < 4; ++turn)
            QTest::qWait(15); // layouts and fonts settle over several turns of the event loop
        QTest::qWait(m_settling);
        widget.grab().save(m_folder + u"/%1-%2.png"_s.arg(name, m_look));
    }

    QString m_folder;
    QString m_look;
    QSize m_size; ///< of the window
    QString m_large;
    int m_settling = 0; ///< milliseconds a page is given before its picture
    Theme m_theme;
    FakePrompt m_prompt;
    const Doctrine &m_doctrine;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    // saranda_tour FOLDER [LANGUAGE [LOOK|all [large]]], or
    // saranda_tour --manual FOLDER LANGUAGE [TEXTS.qm] for the manual.
    const bool isForManual = app.arguments().value(1) == u"--manual";
    const QString folder = app.arguments().value(isForManual ? 2 : 1, u"tour"_s);
    const Result<Doctrine> doctrine = builtInDoctrine();
    if (!QDir().mkpath(folder) || !doctrine) {
        std::fputs("tour: no folder to write to, or no doctrine\n", stderr);
        return EXIT_FAILURE;
    }
    setReadingProgram(QStringLiteral(SARANDA_WORKER));
    const QString language = app.arguments().value(isForManual ? 3 : 2, u"en"_s);
    QLocale::setDefault(QLocale(language == u"fr" ? QLocale::French : QLocale::English));
    QTranslator texts; // English, too, has its plurals in a file
    const QString given = isForManual ? app.arguments().value(4) : QString();
    if (texts.load(given.isEmpty()
                       ? u"%1/saranda_%2.qm"_s.arg(QStringLiteral(SARANDA_TEXTS), language)
                       : given))
        QApplication::installTranslator(&texts);
    QTranslator qtsTexts;
    if (qtsTexts.load(QLocale(), u"qtbase"_s, u"_"_s,
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtsTexts);
    if (isForManual)
        return makeManualPictures(app, folder, language, *doctrine) ? EXIT_SUCCESS : EXIT_FAILURE;
    Tour tour(app, folder, *doctrine);
    if (app.arguments().value(4) == u"large") {
        const Result<QString> large = bench::deskCaseFile({100'000, 200'000}, folder);
        if (large)
            tour.setLargeCase(*large);
    }
    const QString look = app.arguments().value(3);
    tour.walk(look == u"all" ? QString() : look);
    std::printf("The pictures are in %s\n", qPrintable(QDir(folder).absolutePath()));
    return EXIT_SUCCESS;
}
