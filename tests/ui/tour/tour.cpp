// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "tests/support/fakeprompt.h"
#include "tests/ui/tour/manualpictures.h"
#include "ui/shell/casefiles.h"
#include "ui/annexes/disclosuredialog.h"
#include "ui/shell/doctrinedialog.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/annexes/memodialog.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspace.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <cstdio>

using namespace saranda;
using namespace saranda::literals;

namespace {

/// Walks through the whole window and keeps a picture of every page and dialog.
class Tour
{
public:
    Tour(QApplication &app, const QString &folder, const Doctrine &doctrine)
        : m_folder(folder)
        , m_settings(m_work.filePath(u"settings.ini"_s))
        , m_theme(app)
        , m_doctrine(doctrine)
    { }

    void walk()
    {
        struct Look {
            QString name;
            ThemeChoice theme;
            int percent;
            Qt::LayoutDirection direction;
        };
        const Look looks[] = {{u"light"_s, ThemeChoice::Light, 100, Qt::LeftToRight},
                              {u"dark"_s, ThemeChoice::Dark, 100, Qt::LeftToRight},
                              {u"large"_s, ThemeChoice::Light, 200, Qt::LeftToRight},
                              {u"mirrored"_s, ThemeChoice::Light, 100, Qt::RightToLeft}};
        for (const Look &look : looks) {
            m_look = look.name;
            QGuiApplication::setLayoutDirection(look.direction);
            m_theme.apply(look.theme, look.percent);
            visitAll();
        }
    }

private:
    void visitAll()
    {
        MainWindow window({m_doctrine, m_settings, m_prompt, m_theme, {m_work.path()}});
        window.resize(1500, 920);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            return;
        keep(window, u"00-start"_s);
        visitDialogs(window);
        window.files().openSample();
        if (window.workspace())
            visitPages(window, u"sample"_s);
        if (OpenedCase empty = createCase(m_work.filePath(u"empty-%1.saranda"_s.arg(m_look)),
                                          newCaseInfo(u"An empty case"_s, m_doctrine), m_doctrine,
                                          {}, false)) {
            window.showCase(std::move(*empty));
            visitPages(window, u"empty"_s);
        }
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
            keep(window,
                 u"%1-%2-%3"_s.arg(number + 1, 2, 10, QChar(u'0'))
                     .arg(QString::fromLatin1(page->metaObject()->className())
                              .section(u"::"_s, -1)
                              .toLower(),
                          contents));
        }
        if (contents == u"sample") {
            MemoDialog memo(window.workspace()->session(), m_doctrine, m_prompt, u"memo"_s,
                            &window);
            memo.show();
            keep(memo, u"dialog-memo"_s);
            DisclosureReport report;
            report.marking = u"public"_s;
            const CaseRecords &records = window.workspace()->session().records();
            for (const QString &marking : {u"public"_s, u"restricted"_s})
                report.leftOut.push_back({u"exhibits"_s, u"E-25"_s, u"Desk note"_s, marking});
            if (const Claim *claim = records.claims.findKey(u"C-1"_s))
                report.levels = {{claim->id, claim->key, {}, 3, 4, 3},
                                 {claim->id, claim->key, claim->elements.front().element, 4, 2, 3}};
            DisclosureDialog disclosure(report, m_doctrine, &window);
            disclosure.show();
            keep(disclosure, u"dialog-disclosure"_s);
            DoctrineDialog doctrine(window.workspace()->session(), window.workspace()->doctrine(),
                                    m_doctrine, m_prompt, &window);
            doctrine.show();
            keep(doctrine, u"dialog-doctrine"_s);
        }
    }

    void visitDialogs(MainWindow &window)
    {
        HelpWindow method(&window);
        method.showTopic(u"method"_s);
        method.show();
        keep(method, u"dialog-method"_s);
        AboutWindow about(&window);
        about.show();
        keep(about, u"dialog-about"_s);
        PreferencesDialog preferences(m_settings, m_theme, &window);
        preferences.show();
        keep(preferences, u"dialog-preferences"_s);
    }

    void keep(QWidget &widget, const QString &name)
    {
        QTest::qWait(30); // layouts and fonts settle over several turns of the event loop
        widget.grab().save(m_folder + u"/%1-%2.png"_s.arg(name, m_look));
    }

    QString m_folder;
    QString m_look;
    QTemporaryDir m_work;
    Settings m_settings;
    Theme m_theme;
    test::FakePrompt m_prompt;
    const Doctrine &m_doctrine;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    // saranda_tour FOLDER, or saranda_tour --manual FOLDER LANGUAGE [TEXTS.qm] for the manual.
    const bool isForManual = app.arguments().value(1) == u"--manual";
    const QString folder = app.arguments().value(isForManual ? 2 : 1, u"tour"_s);
    const Result<Doctrine> doctrine = builtInDoctrine();
    if (!QDir().mkpath(folder) || !doctrine) {
        std::fputs("tour: no folder to write to, or no doctrine\n", stderr);
        return EXIT_FAILURE;
    }
    if (isForManual) {
        const QString language = app.arguments().value(3, u"en"_s);
        QLocale::setDefault(QLocale(language == u"fr" ? QLocale::French : QLocale::English));
        QTranslator texts;
        if (texts.load(app.arguments().value(4)))
            QApplication::installTranslator(&texts);
        return makeManualPictures(app, folder, language, *doctrine) ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    Tour(app, folder, *doctrine).walk();
    std::printf("The pictures are in %s\n", qPrintable(QDir(folder).absolutePath()));
    return EXIT_SUCCESS;
}
