// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "core/session/liveassessment.h"
#include "tests/benchmarks/deskcase.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/stallwatch.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/workspace.h"
#include "ui/support/settings.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QCompleter>
#include <QDir>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <cstdio>

using namespace saranda;
using namespace saranda::literals;

namespace {

/// Works in the window like a person, and says of each action how long it took, how long the window
/// stood still, and with how much processor time, which other programs do not lengthen.
class Worker
{
public:
    explicit Worker(MainWindow &window)
        : m_window(window)
    { }

    void measure(const QString &what, const std::function<void()> &act, int settleMs = 400)
    {
        QElapsedTimer clock;
        m_watch.start();
        m_processor.start();
        clock.start();
        act();
        const double acted = double(clock.nsecsElapsed()) / 1e6;
        QTest::qWait(settleMs);
        std::printf("| %s | %.0f | %.0f | %.0f |\n", qPrintable(what), acted, m_watch.longestMs(),
                    m_processor.longestMs());
        std::fflush(stdout);
    }

    Page *page(const char *name) const
    {
        for (Page *one : m_window.findChildren<Page *>()) {
            if (QByteArray(one->metaObject()->className()).endsWith(name))
                return one;
        }
        return nullptr;
    }

    void workOn(const char *name, const QString &word)
    {
        Page *one = page(name);
        auto *pane = one->findChild<TablePane *>();
        const QString title = one->title();
        measure(title + u": scroll to the end"_s, [&] {
            pane->view()->verticalScrollBar()->setValue(
                pane->view()->verticalScrollBar()->maximum());
        });
        measure(
            title + u": sort by the second column"_s,
            [&] { pane->view()->sortByColumn(1, Qt::DescendingOrder); }, 3000);
        measure(
            title + u": sort by number"_s,
            [&] { pane->view()->sortByColumn(0, Qt::AscendingOrder); }, 2000);
        measure(
            title + u": first letter in the filter"_s,
            [&] { QTest::keyClicks(pane->filterEdit(), word.left(1)); }, 3000);
        for (int i = 1; i < word.size(); ++i) {
            measure(
                title + u": next letter in the filter"_s,
                [&] { QTest::keyClicks(pane->filterEdit(), word.mid(i, 1)); }, 400);
        }
        measure(title + u": empty the filter"_s, [&] { pane->filterEdit()->clear(); });
        measure(title + u": select the tenth row"_s,
                [&] { pane->view()->setCurrentIndex(pane->proxy()->index(10, 0)); });
    }

private:
    MainWindow &m_window;
    test::StallWatch m_watch;
    test::StallWatch m_processor{test::StallWatch::Counts::Processor};
};

template <typename Record>
void editAndUndo(Worker &worker, CaseSession &session, const QString &name,
                 const std::function<void(Record &)> &change)
{
    worker.measure(name + u": edit"_s, [&] {
        const Record before = session.records().table<Record>().rows()[100];
        Record after = before;
        change(after);
        Edit edit{u"Edit"_s, {}};
        edit.modify(before, after);
        (void)session.apply(edit);
    });
    worker.measure(name + u": undo"_s, [&] { (void)session.undo(); });
    worker.measure(name + u": redo"_s, [&] { (void)session.redo(); });
}

/// Writes what the window looks like, light and dark, where a person wants to see it.
void keepPicture(MainWindow &window, Theme &theme, int number)
{
    const QString shots = qEnvironmentVariable("SARANDA_SHOTS");
    if (shots.isEmpty())
        return;
    QTest::qWait(3000); // what is computed beside the window has come
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        theme.apply(choice);
        QTest::qWait(500);
        const QString looks = choice == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
        window.grab().save(
            u"%1/%2-%3.png"_s.arg(shots).arg(number + 1, 2, 10, QChar(u'0')).arg(looks));
    }
}

void workAll(MainWindow &window, Theme &theme)
{
    Worker worker(window);
    Workspace &workspace = *window.workspace();
    // A page is made when it is first shown.
    for (int number = 0; number < int(workspace.pageKinds().size()); ++number) {
        const QString title = workspace.pageKinds()[std::size_t(number)].title;
        if (qEnvironmentVariable("SARANDA_SKIP").split(u',').contains(title))
            continue;
        worker.measure(
            u"show "_s + title, [&] { workspace.showPage(number); }, 3000);
        keepPicture(window, theme, number);
    }
    if (qEnvironmentVariableIsSet("SARANDA_PAGES_ONLY"))
        return;
    worker.workOn("ExhibitsPage", u"wiper"_s);
    worker.workOn("FactsPage", u"ballot"_s);
    CaseSession &session = workspace.session();
    editAndUndo<Exhibit>(worker, session, u"grade of an exhibit"_s,
                         [](Exhibit &one) { one.credibility = 6; });
    editAndUndo<Exhibit>(worker, session, u"title of an exhibit"_s,
                         [](Exhibit &one) { one.title += u" changed"_s; });
    editAndUndo<Fact>(worker, session, u"statement of a fact"_s,
                      [](Fact &one) { one.statement += u" Changed."_s; });
    editAndUndo<Fact>(worker, session, u"citations of a fact"_s,
                      [](Fact &one) { one.citations.removeLast(); });
    worker.measure(u"remove an exhibit"_s, [&] {
        const Exhibit exhibit = session.records().exhibits.rows()[200];
        (void)session.apply(removalOf(session, u"Remove"_s, {exhibit.id.uuid})); // as a page does
    });
    worker.measure(u"bring it back"_s, [&] { (void)session.undo(); });
    auto *box = window.findChild<SearchBox *>();
    for (const QChar letter : u"ballot"_s)
        worker.measure(u"letter in the quick search"_s,
                       [&] { QTest::keyClicks(box, QString(letter)); });
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const bench::DeskSize size{app.arguments().value(1, u"100000"_s).toInt(),
                               app.arguments().value(2, u"200000"_s).toInt()};
    const Result<Doctrine> doctrine = builtInDoctrine();
    const Result<QString> made = bench::deskCaseFile(size, QDir::tempPath());
    if (!doctrine || !made) {
        std::fprintf(stderr, "%s\n", made ? "no doctrine" : qPrintable(made.error().message));
        return EXIT_FAILURE;
    }
    QTemporaryDir work;
    const QString path = work.filePath(u"case.saranda"_s);
    QFile::copy(*made, path);
    Settings settings(work.filePath(u"settings.ini"_s));
    Theme theme(app);
    test::FakePrompt prompt;
    MainWindow window({*doctrine, settings, prompt, theme, {work.path()}});
    window.show();
    QElapsedTimer clock;
    clock.start();
    {
        SessionOptions readOnly;
        readOnly.readOnly = true;
        const auto session = CaseSession::open(path, readOnly);
        std::printf("reading the rows: %lld ms\n", clock.elapsed());
    }
    test::StallWatch watch;
    test::StallWatch processor{test::StallWatch::Counts::Processor};
    clock.start();
    window.files().openPath(path);
    while (!window.workspace())
        QTest::qWait(5);
    QTest::qWait(1);
    std::printf("first page shown: %lld ms, longest stall %.0f ms, of the processor %.0f ms\n",
                clock.elapsed(), watch.longestMs(), processor.longestMs());
    watch.start();
    processor.start();
    while (window.workspace()->assessment().isPending())
        QTest::qWait(5);
    std::printf("levels there: %lld ms\n", clock.elapsed());
    QTest::qWait(4000);
    std::printf("longest stall while settling: %.0f ms, of the processor %.0f ms\n\n",
                watch.longestMs(), processor.longestMs());
    std::printf("| action | done after ms | longest stall ms | of the processor ms |\n"
                "|---|---|---|---|\n");
    workAll(window, theme);
    return EXIT_SUCCESS;
}
