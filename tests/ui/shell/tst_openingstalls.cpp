// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/referenceindex.h"
#include "tests/benchmarks/deskcase.h"
#include "tests/support/stallwatch.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/page.h"
#include "ui/support/tableview.h"

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// The whole window over a tenth of the largest case: it does not stand still while the case comes,
/// when a page is shown for the first time, and when an exhibit is removed. What counts is
/// processor time of the window's thread, so that a busy machine does not matter; the full size is
/// measured by tests/benchmarks/bench_workbench.
class TestOpeningStalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCaseComesWithoutAStall();
    void eachPageIsMadeWithoutAStall_data();
    void eachPageIsMadeWithoutAStall();
    void anExhibitIsRemovedWithoutAStall();

private:
    Workspace &workspace() const { return *m_open->window->workspace(); }

    /// What a person may notice, and twice what the slowest of it takes (47 ms) at this size: so
    /// much slower may a machine be that runs tests.
    static constexpr double limitMs = 100;
    std::unique_ptr<OpenWindow> m_open;
    QString m_path;
    test::StallWatch m_watch{test::StallWatch::Counts::Processor};
};

void TestOpeningStalls::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
    QCOMPARE(m_open->open(), QString()); // fonts, icons and styles are read once
    const Result<QString> path = bench::deskCaseFile({10'000, 20'000}, m_open->folder.path());
    QVERIFY(path);
    m_path = *path;
}

void TestOpeningStalls::theCaseComesWithoutAStall()
{
    m_open->action(u"Close Case"_s)->trigger();
    QTest::qWait(100);
    m_watch.start();
    m_open->window->files().openPath(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(m_open->window->workspace(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!workspace().assessment().isPending(), 60'000);
    QTest::qWait(300); // what is made once the first page is there
    QVERIFY2(m_watch.longestMs() < limitMs, qPrintable(QString::number(m_watch.longestMs())));
}

void TestOpeningStalls::eachPageIsMadeWithoutAStall_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < int(workspace().pageKinds().size()); ++number)
        QTest::newRow(qPrintable(workspace().pageKinds()[std::size_t(number)].title)) << number;
}

void TestOpeningStalls::eachPageIsMadeWithoutAStall()
{
    QFETCH(int, number);
    m_watch.start();
    workspace().showPage(number);
    QTest::qWait(400);
    QVERIFY2(m_watch.longestMs() < limitMs, qPrintable(QString::number(m_watch.longestMs())));
}

void TestOpeningStalls::anExhibitIsRemovedWithoutAStall()
{
    for (int number = 0; number < int(workspace().pageKinds().size()); ++number) {
        if (workspace().pageKinds()[std::size_t(number)].shows.contains(u"exhibit"_s)) {
            workspace().showPage(number);
            break;
        }
    }
    CaseSession &session = workspace().session();
    auto *pane = workspace().currentPage()->findChild<TablePane *>();
    QVERIFY(pane);
    QTRY_VERIFY_WITH_TIMEOUT(!pane->proxy()->isWorking(), 30'000);
    const Exhibit cited = *session.records().exhibits.find(
        session.records().facts.rows()[7].citations.constFirst().exhibit);
    QVERIFY(session.references().count<Fact>(cited.id.uuid) > 1);
    QVERIFY(pane->selectId(cited.id.uuid));
    pane->view()->setFocus();
    QTest::qWait(200);
    m_watch.start();
    QTest::keyClick(pane->view(), Qt::Key_Delete);
    QTest::qWait(200);
    QVERIFY2(m_watch.longestMs() < limitMs, qPrintable(QString::number(m_watch.longestMs())));
    QVERIFY(!session.records().exhibits.contains(cited.id));
    m_watch.start();
    QVERIFY(session.undo());
    QTest::qWait(200);
    QVERIFY2(m_watch.longestMs() < limitMs, qPrintable(QString::number(m_watch.longestMs())));
    QCOMPARE(*session.records().exhibits.find(cited.id), cited);
}

QTEST_MAIN(TestOpeningStalls)
#include "tst_openingstalls.moc"
