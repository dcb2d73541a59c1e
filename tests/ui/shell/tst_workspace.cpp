// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "core/session/liveassessment.h"
#include "tests/benchmarks/deskcase.h"
#include "tests/support/busypool.h"
#include "tests/support/fakeprompt.h"
#include "ui/assessment/treerows.h"
#include "ui/overview/casecounts.h"
#include "ui/shell/waitingpage.h"
#include "ui/shell/workspace.h"
#include "ui/support/roles.h"
#include "ui/support/settings.h"
#include "ui/support/tableview.h"
#include "ui/whatif/whatifpage.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// Pages made when they are first shown, and a case that is assessed while it is already open.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesAreCalledWhatTheyCallThemselves();
    void noPageShowsWhatItsKindDoesNotSay();
    void pagesAreMadeWhenTheyAreShown();
    void pagesOfLevelsWaitForThem();
    void listsSayThatTheyAreBeingAssessed();
    void theOverviewShowsNoOutcomeBeforeThereIsOne();
    void anEditMeanwhileIsInWhatIsShown();
    void closingMeanwhile();
    void questionsAreAnsweredBesideTheWindow();
    void aSmallCaseIsThereAtOnce();

private:
    std::unique_ptr<Workspace> open(const bench::DeskSize &size = {2000, 3000});
    static int numberOf(const Workspace &workspace, const QString &icon);

    QTemporaryDir m_folder;
    Doctrine m_doctrine;
    test::FakePrompt m_prompt;
    std::unique_ptr<Settings> m_settings;
};

void TestWorkspace::initTestCase()
{
    const Result<Doctrine> doctrine = builtInDoctrine();
    QVERIFY(doctrine);
    m_doctrine = *doctrine;
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
}

std::unique_ptr<Workspace> TestWorkspace::open(const bench::DeskSize &size)
{
    const Result<QString> path = bench::deskCaseFile(size, m_folder.path());
    if (!path)
        return nullptr;
    auto session = CaseSession::open(*path, {.userName = u"Tester"_s});
    if (!session)
        return nullptr;
    auto workspace =
        std::make_unique<Workspace>(std::move(*session), m_doctrine, m_prompt, *m_settings);
    workspace->resize(1200, 800);
    workspace->show();
    return workspace;
}

int TestWorkspace::numberOf(const Workspace &workspace, const QString &icon)
{
    const std::vector<PageKind> &kinds = workspace.pageKinds();
    for (int number = 0; number < int(kinds.size()); ++number) {
        if (kinds[std::size_t(number)].icon == icon)
            return number;
    }
    return -1;
}

void TestWorkspace::pagesAreCalledWhatTheyCallThemselves()
{
    const auto workspace = open({10, 10});
    QVERIFY(workspace);
    for (int number = 0; number < int(workspace->pageKinds().size()); ++number) {
        QCOMPARE(workspace->page(number)->title(),
                 workspace->pageKinds()[std::size_t(number)].title);
        QVERIFY(!workspace->page(number)->icon().isNull());
    }
}

/// A record is looked for only on the pages whose kind names its kind.
void TestWorkspace::noPageShowsWhatItsKindDoesNotSay()
{
    const auto workspace = open({10, 10});
    QVERIFY(workspace);
    CaseRecords::tables(workspace->session().records(), [&](QStringView table, const auto &rows) {
        if (rows.isEmpty())
            return;
        const QString kind =
            table == u"infrastructure" ? table.toString() : table.chopped(1).toString();
        for (int number = 0; number < int(workspace->pageKinds().size()); ++number) {
            if (!workspace->pageKinds()[std::size_t(number)].shows.contains(kind))
                QVERIFY(
                    !workspace->page(number)->showRecord({kind, rows.rows().front().id.uuid, {}}));
        }
    });
}

void TestWorkspace::pagesAreMadeWhenTheyAreShown()
{
    const auto workspace = open({10, 10});
    QVERIFY(workspace);
    const auto made = [&] { return workspace->findChildren<Page *>().size(); };
    QTest::qWait(1);
    QCOMPARE(made(), 2); // the first, and the one that stands in
    QTRY_COMPARE(made(), 3); // and the one that reads texts, in a turn of its own
    workspace->showPage(numberOf(*workspace, u"facts"_s));
    QCOMPARE(made(), 4);
    workspace->showPage(0);
    workspace->showPage(numberOf(*workspace, u"facts"_s));
    QCOMPARE(made(), 4);
    const Source::Id source = workspace->session().records().sources.rows().front().id;
    QVERIFY(workspace->showRecord({u"source"_s, source.uuid, {}}));
    QCOMPARE(made(), 5);
    QCOMPARE(workspace->currentNumber(), numberOf(*workspace, u"sources"_s));
}

void TestWorkspace::pagesOfLevelsWaitForThem()
{
    BusyPool pool;
    const auto workspace = open();
    QVERIFY(workspace);
    QVERIFY(workspace->assessment().isPending());
    const int sheets = numberOf(*workspace, u"attribution"_s);
    workspace->showPage(sheets);
    QVERIFY(qobject_cast<WaitingPage *>(workspace->currentPage()));
    QCOMPARE(workspace->currentPage()->title(), workspace->pageKinds()[std::size_t(sheets)].title);
    QVERIFY(workspace->currentPage()->pageActions().isEmpty());
    QSignalSpy shown(workspace.get(), &Workspace::pageShown);
    pool.letGo();
    QTRY_VERIFY(!workspace->assessment().isPending());
    QCOMPARE(workspace->currentPage(), workspace->page(sheets));
    QCOMPARE(shown.size(), 1);
    QCOMPARE(workspace->currentNumber(), sheets);
}

void TestWorkspace::listsSayThatTheyAreBeingAssessed()
{
    BusyPool pool;
    const auto workspace = open();
    QVERIFY(workspace);
    workspace->showPage(numberOf(*workspace, u"facts"_s));
    const auto *pane = workspace->currentPage()->findChild<TablePane *>();
    QVERIFY(pane);
    const auto known = [&] {
        int count = 0;
        for (int column = 0; column < pane->proxy()->columnCount(); ++column)
            count += pane->proxy()->index(0, column).data(LevelRole).isValid();
        return count;
    };
    QCOMPARE(known(), 0);
    pool.letGo();
    QTRY_VERIFY(!workspace->assessment().isPending());
    QVERIFY(known() > 0);
}

/// "0 of 12 established" would be a finding that nobody made.
void TestWorkspace::theOverviewShowsNoOutcomeBeforeThereIsOne()
{
    BusyPool pool;
    const auto workspace = open();
    QVERIFY(workspace);
    QVERIFY(workspace->assessment().isPending());
    workspace->showPage(numberOf(*workspace, u"overview"_s));
    const Page *overview = workspace->currentPage();
    const TableView *claims = nullptr;
    for (const TableView *view : overview->findChildren<TableView *>()) {
        if (view->accessibleName() == u"Claims")
            claims = view;
    }
    QVERIFY(claims && claims->model()->rowCount() > 0);
    const auto shown = [&] {
        QStringList texts;
        for (const QLabel *label : overview->findChild<CaseCounts *>()->findChildren<QLabel *>())
            texts.append(label->text());
        for (int column = 0; column < claims->model()->columnCount(); ++column)
            texts.append(claims->model()->index(0, column).data().toString());
        return texts;
    };
    const qsizetype all = workspace->session().records().claims.size();
    const auto established = [&] {
        const std::vector<ClaimResult> &results = workspace->assessment().current().claims;
        return std::count_if(results.begin(), results.end(),
                             [](const ClaimResult &one) { return one.established; });
    };
    QCOMPARE(shown().count(u"assessing…"_s), 3); // the figure; the level and the outcome of a claim
    QVERIFY(!shown().contains(u"0 of %1"_s.arg(all)));
    pool.letGo();
    QTRY_VERIFY(!workspace->assessment().isPending());
    QVERIFY(!shown().contains(u"assessing…"_s));
    QVERIFY(shown().contains(u"%1 of %2"_s.arg(established()).arg(all)));
}

/// What is shown in the end is what a full run over the edited case says.
void TestWorkspace::anEditMeanwhileIsInWhatIsShown()
{
    BusyPool pool;
    const auto workspace = open();
    QVERIFY(workspace);
    CaseSession &session = workspace->session();
    const Fact cited = session.records().facts.rows().front();
    const Exhibit before = *session.records().exhibits.find(cited.citations.front().exhibit);
    Exhibit after = before;
    after.credibility = before.credibility == 6 ? 1 : 6;
    after.reliability = Reliability::E;
    Edit edit{u"Grade"_s, {}};
    QVERIFY(session.apply(edit.modify(before, after)));
    QVERIFY(session.undo());
    QVERIFY(session.redo());
    pool.letGo();
    QTRY_VERIFY(!workspace->assessment().isPending());
    const Result<Assessment> full = assess(session.records(), m_doctrine, {{}, false});
    QVERIFY(full);
    QVERIFY(workspace->assessment().current().exhibits == full->exhibits);
    QVERIFY(workspace->assessment().current().facts == full->facts);
    QVERIFY(workspace->assessment().current().claims == full->claims);
    QVERIFY(session.undo());
}

void TestWorkspace::closingMeanwhile()
{
    BusyPool pool;
    auto workspace = open();
    QVERIFY(workspace);
    workspace->showPage(numberOf(*workspace, u"attribution"_s));
    workspace.reset(); // does not wait for its turn
    auto other = open();
    QVERIFY(other);
    std::unique_ptr<CaseSession> session = other->releaseSession();
    other.reset();
    session.reset();
    pool.letGo();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

void TestWorkspace::questionsAreAnsweredBesideTheWindow()
{
    auto workspace = open();
    QVERIFY(workspace);
    workspace->assessment().waitUntilThere();
    const int number = numberOf(*workspace, u"what-if"_s);
    workspace->showPage(number);
    auto *page = qobject_cast<WhatIfPage *>(workspace->currentPage());
    QVERIFY(page);
    QTRY_VERIFY(page->results()->rowCount() > 0);
    const QString asItIs = page->summary();
    {
        BusyPool pool;
        page->standardBox()->setCurrentIndex(page->standardBox()->count() - 1);
        QCOMPARE(page->results()->rowCount(), 0);
        page->restoreAll(); // another question: the first is not answered any more
    }
    QTRY_COMPARE(page->summary(), asItIs);
    BusyPool pool;
    page->standardBox()->setCurrentIndex(page->standardBox()->count() - 1);
    workspace.reset();
    pool.letGo();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

void TestWorkspace::aSmallCaseIsThereAtOnce()
{
    const auto workspace = open({10, 10});
    QVERIFY(workspace);
    QVERIFY(!workspace->assessment().isPending());
    workspace->showPage(numberOf(*workspace, u"attribution"_s));
    QVERIFY(!qobject_cast<WaitingPage *>(workspace->currentPage()));
}

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
