// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "core/session/liveassessment.h"
#include "tests/benchmarks/deskcase.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/stallwatch.h"
#include "ui/drafts/draftdesk.h"
#include "ui/drafts/draftspage.h"
#include "ui/facts/factspage.h"
#include "ui/incidents/incidentspage.h"
#include "ui/linkchart/chartcanvas.h"
#include "ui/linkchart/chartconditionbar.h"
#include "ui/linkchart/chartpage.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/settings.h"
#include "ui/timeline/timelinepage.h"
#include "ui/whatif/losstree.h"
#include "ui/whatif/whatifpage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

/// Pages that need the whole case compute beside the window: their first showing, and edits while
/// they are in front, do not hold it up. The case is a tenth of the largest one, and what counts is
/// processor time of the window's thread, so that a busy machine does not matter.
class TestPageStalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aPageComesWithoutAStall_data();
    void aPageComesWithoutAStall();
    void editsBesideAPageAreMadeWithoutAStall_data();
    void editsBesideAPageAreMadeWithoutAStall();
    void aTickAndAFilterWhatIf();
    void aMarkingOfTheChart();

private:
    static void addPageRows();
    Page *page(const QString &name);
    static bool isSettled(Page *page);
    PageContext context() { return {*m_session, *m_assessment, m_doctrine, m_prompt, *m_settings}; }

    /// Twice what a person may notice: machines that run tests are up to twice as slow, and a page
    /// that computes in the window takes three times as long and more.
    static constexpr double limitMs = 200;
    QTemporaryDir m_folder;
    Doctrine m_doctrine;
    std::unique_ptr<Settings> m_settings;
    test::FakePrompt m_prompt;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<LiveAssessment> m_assessment;
    std::unique_ptr<QStackedWidget> m_window;
    QHash<QString, Page *> m_pages;
    test::StallWatch m_watch{test::StallWatch::Counts::Processor};
};

void TestPageStalls::initTestCase()
{
    const Result<Doctrine> doctrine = builtInDoctrine();
    QVERIFY(doctrine);
    m_doctrine = *doctrine;
    const Result<QString> path = bench::deskCaseFile({10'000, 20'000}, m_folder.path());
    QVERIFY(path);
    Result<std::unique_ptr<CaseSession>> opened = CaseSession::open(*path, {});
    QVERIFY(opened);
    m_session = std::move(*opened);
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_assessment = std::make_unique<LiveAssessment>(*m_session, m_doctrine);
    m_assessment->waitUntilThere();
    m_window = std::make_unique<QStackedWidget>();
    m_window->resize(1280, 860);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    FactsPage firstOfAll(context()); // fonts, icons and styles are read once
}

void TestPageStalls::cleanupTestCase()
{
    m_window.reset();
    m_assessment.reset();
}

/// The page, in front; made when it is first asked for.
Page *TestPageStalls::page(const QString &name)
{
    Page *&page = m_pages[name];
    if (!page) {
        if (name == u"timeline")
            page = new TimelinePage(context());
        else if (name == u"chart")
            page = new ChartPage(context());
        else if (name == u"what if")
            page = new WhatIfPage(context());
        else if (name == u"facts")
            page = new FactsPage(context());
        else if (name == u"incidents")
            page = new IncidentsPage(context());
        else
            page = new DraftsPage(context());
        m_window->addWidget(page);
    }
    m_window->setCurrentWidget(page);
    return page;
}

/// Whether what it computes beside the window has come.
bool TestPageStalls::isSettled(Page *page)
{
    if (const auto *timeline = qobject_cast<TimelinePage *>(page))
        return !timeline->isDrawing();
    if (const auto *chart = qobject_cast<ChartPage *>(page))
        return !chart->canvas()->isDrawing() && !chart->layoutJob()->isRunning();
    if (const auto *whatIf = qobject_cast<WhatIfPage *>(page))
        return !whatIf->tree()->isFilling() && whatIf->tree()->rowCount() > 0;
    if (const auto *desk = page->findChild<DraftDesk *>())
        return !desk->isFindingProblems();
    return true;
}

void TestPageStalls::addPageRows()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"timeline", "chart", "what if", "facts", "incidents", "drafts"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPageStalls::aPageComesWithoutAStall_data()
{
    addPageRows();
}

void TestPageStalls::aPageComesWithoutAStall()
{
    QFETCH(QString, name);
    m_watch.start();
    Page *shown = page(name);
    QTest::qWait(100);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(shown), 30'000);
    QTest::qWait(100);
    QVERIFY2(m_watch.longestMs() < limitMs, qPrintable(QString::number(m_watch.longestMs())));
}

void TestPageStalls::editsBesideAPageAreMadeWithoutAStall_data()
{
    addPageRows();
}

void TestPageStalls::editsBesideAPageAreMadeWithoutAStall()
{
    QFETCH(QString, name);
    Page *shown = page(name);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(shown), 30'000);
    m_watch.start();
    for (int i = 0; i < 3; ++i) {
        const Fact fact = m_session->records().facts.rows()[std::size_t(11 + i)];
        Fact other = fact;
        other.statement += u" More."_s;
        const Draft draft = m_session->records().drafts.rows().front();
        Draft longer = draft;
        longer.sections.first().sentences.first().text += u" More."_s;
        Edit edit{u"Edit"_s, {}};
        edit.modify(fact, std::move(other));
        edit.modify(draft, std::move(longer));
        QVERIFY(m_session->apply(edit));
        QTest::qWait(40); // the next comes while the page computes
    }
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(shown), 30'000);
    QTest::qWait(100);
    QVERIFY2(m_watch.longestMs() < limitMs, qPrintable(QString::number(m_watch.longestMs())));
}

void TestPageStalls::aTickAndAFilterWhatIf()
{
    auto *shown = static_cast<WhatIfPage *>(page(u"what if"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(shown), 30'000);
    m_watch.start();
    shown->tree()->setStruck(m_session->records().exhibits.rows()[5].id, true);
    QTest::qWait(300);
    auto *filter = shown->findChild<QLineEdit *>();
    for (const QChar letter : u"wiper"_s) {
        QTest::keyClick(filter, letter.toLatin1());
        QTest::qWait(40);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(shown), 30'000);
    filter->clear();
    shown->restoreAll();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(shown), 30'000);
    QVERIFY2(m_watch.longestMs() < limitMs, qPrintable(QString::number(m_watch.longestMs())));
}

void TestPageStalls::aMarkingOfTheChart()
{
    auto *shown = static_cast<ChartPage *>(page(u"chart"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(shown), 30'000);
    const std::size_t before = shown->canvas()->graph().links.size();
    m_watch.start();
    QComboBox *markings = shown->conditionBar()->markingBox();
    markings->setFocus();
    QTest::keyClick(markings, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(shown->canvas()->graph().links.size() < before, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(shown), 30'000);
    QVERIFY2(m_watch.longestMs() < limitMs, qPrintable(QString::number(m_watch.longestMs())));
}

QTEST_MAIN(TestPageStalls)
#include "tst_pagestalls.moc"
