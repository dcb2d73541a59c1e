// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/busypool.h"
#include "tests/ui/records/pagefixture.h"
#include "ui/linkchart/chartcanvas.h"
#include "ui/linkchart/chartconditionbar.h"
#include "ui/linkchart/chartpage.h"

#include <QThreadPool>

using namespace saranda;
using namespace saranda::test;

/// The link chart of a case so large that its nodes and links are gathered beside the window.
class TestChartComputing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePageIsThereBeforeThePicture();
    void editsMeanwhileAreInThePicture();
    void aMarkingTakesWhatIsAboveIt();
    void whatWasHiddenIsGatheredWhenItIsShown();
    void pageAndCaseMayGoMeanwhile();

private:
    static constexpr int factCount = 3200;

    Fact relation(const QString &key, const QString &marking) const;
    void add(const Fact &fact)
    {
        Edit edit{u"Add"_s, {}};
        edit.add(fact);
        QVERIFY(m_fixture->session->apply(edit));
    }
    std::size_t links() const { return m_page->canvas()->graph().links.size(); }
    bool isDrawn() const
    {
        return !m_page->canvas()->isDrawing() && !m_page->layoutJob()->isRunning();
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ChartPage> m_page;
    QList<Actor::Id> m_actors;
};

void TestChartComputing::init()
{
    m_page.reset();
    m_actors.clear();
    m_fixture = std::make_unique<PageFixture>(PageFixture::Contents::Empty);
    QVERIFY(m_fixture->isReady);
    Edit edit{u"Import"_s, {}};
    for (int i = 0; i < 3; ++i) {
        Actor actor;
        actor.id = Actor::Id::make();
        actor.key = u"A-%1"_s.arg(i + 1);
        actor.kind = u"person"_s;
        actor.name = u"Person %1"_s.arg(i + 1);
        m_actors.append(actor.id);
        edit.add(std::move(actor));
    }
    for (int i = 0; i < factCount; ++i) {
        Fact fact;
        fact.id = Fact::Id::make();
        fact.key = u"F-%1"_s.arg(i + 1);
        fact.statement = u"What happened, part %1"_s.arg(i + 1);
        edit.add(std::move(fact));
    }
    edit.add(relation(u"R-1"_s, u"public"_s));
    edit.add(relation(u"R-2"_s, u"secret"_s));
    QVERIFY(m_fixture->session->apply(edit));
    m_fixture->assessment->waitUntilThere();
    m_page = std::make_unique<ChartPage>(m_fixture->context());
}

Fact TestChartComputing::relation(const QString &key, const QString &marking) const
{
    Fact fact;
    fact.id = Fact::Id::make();
    fact.key = key;
    fact.statement = u"One knows the other."_s;
    fact.marking = marking;
    Relation between;
    between.subject = EntityRef::to(m_actors[0]);
    between.predicate = u"knows"_s;
    between.object = EntityRef::to(m_actors[1]);
    fact.relation = between;
    return fact;
}

void TestChartComputing::thePageIsThereBeforeThePicture()
{
    BusyPool pool;
    QVERIFY(showPage(*m_page));
    QVERIFY(m_page->canvas()->isVisible() && m_page->canvas()->isDrawing());
    QVERIFY(!m_page->saveAction()->isEnabled());
    m_page->grab();
    QTest::keyClick(m_page->canvas(), Qt::Key_Right);
    pool.letGo();
    QTRY_VERIFY(isDrawn() && links() == 2);
    QVERIFY(m_page->saveAction()->isEnabled());
    QCOMPARE(m_page->canvas()->graph().nodes.size(), std::size_t(3));
}

void TestChartComputing::editsMeanwhileAreInThePicture()
{
    BusyPool pool;
    QVERIFY(showPage(*m_page));
    add(relation(u"R-3"_s, {}));
    QCoreApplication::processEvents();
    add(relation(u"R-4"_s, {}));
    pool.letGo();
    add(relation(u"R-5"_s, {}));
    QTRY_VERIFY(isDrawn() && links() == 5);
    QVERIFY(m_fixture->session->undo());
    QTRY_VERIFY(isDrawn() && links() == 4);
}

void TestChartComputing::aMarkingTakesWhatIsAboveIt()
{
    QVERIFY(showPage(*m_page));
    QTRY_VERIFY(isDrawn() && links() == 2);
    QComboBox *markings = m_page->conditionBar()->markingBox();
    markings->setFocus();
    QTest::keyClick(markings, Qt::Key_Down);
    QTRY_VERIFY(isDrawn() && links() == 1);
    QCOMPARE(m_page->canvas()->graph().links.front().key, u"R-1"_s);
}

void TestChartComputing::whatWasHiddenIsGatheredWhenItIsShown()
{
    BusyPool pool;
    QVERIFY(showPage(*m_page));
    m_page->hide();
    add(relation(u"R-3"_s, {}));
    pool.letGo();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QCOMPARE(links(), std::size_t(0)); // it would have been of before
    m_page->show();
    QTRY_VERIFY(isDrawn() && links() == 3);
}

void TestChartComputing::pageAndCaseMayGoMeanwhile()
{
    for (const bool hasBegun : {false, true}) {
        BusyPool pool;
        QVERIFY(showPage(*m_page));
        QVERIFY(m_page->canvas()->isDrawing());
        if (hasBegun)
            pool.letGo();
        m_page = std::make_unique<ChartPage>(m_fixture->context());
    }
    QVERIFY(showPage(*m_page));
    m_page.reset();
    m_fixture.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
}

QTEST_MAIN(TestChartComputing)
#include "tst_chartcomputing.moc"
