// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/pagefixture.h"
#include "ui/actors/actorspage.h"
#include "ui/actors/entityform.h"
#include "ui/records/recorddesk.h"
#include "ui/records/recordlinks.h"
#include "ui/support/tableview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTabWidget>

using namespace saranda;
using namespace saranda::test;

class TestActorsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothListsShowWhatTheCaseHas()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        QVERIFY(fixture.isReady);
        ActorsPage page(fixture.context());
        QAbstractItemModelTester actors(page.actors()->pane()->proxy());
        QAbstractItemModelTester infrastructure(page.infrastructure()->pane()->proxy());
        QVERIFY(showPage(page));
        QCOMPARE(page.actors()->pane()->proxy()->rowCount(), int(fixture.records().actors.size()));
        QCOMPARE(page.infrastructure()->pane()->proxy()->rowCount(),
                 int(fixture.records().infrastructure.size()));
        QVERIFY(shownRows(*page.actors()->pane()->proxy()).contains(u"North Korea (PRK)"_s));
        keepPicture(page, u"actors"_s);
        page.tabs()->setCurrentIndex(1);
        QVERIFY(shownRows(*page.infrastructure()->pane()->proxy()).contains(u"IP address"_s));
        keepPicture(page, u"infrastructure"_s);
    }

    void aNewActorGetsNameAliasesAndStateFromTheKeyboard()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        ActorsPage page(fixture.context());
        QVERIFY(showPage(page));
        page.actors()->pane()->view()->setFocus();
        QTest::keyClick(page.actors()->pane()->view(), Qt::Key_N,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page.actorForm()->name()->hasFocus());
        QTest::keyClicks(page.actorForm()->name(), u"Group X"_s);
        QTest::keyClick(page.actorForm()->name(), Qt::Key_Return);
        typeInto(page.actorForm()->aliases(), u"APT 0; Team, the other; APT 0"_s);
        QLineEdit *state = page.actorForm()->state()->comboBox()->lineEdit();
        typeInto(state, u"North Korea (PRK)"_s);
        const Actor *made = fixture.records().actors.findKey(u"A-11"_s);
        QVERIFY(made);
        QCOMPARE(made->name, u"Group X"_s);
        QCOMPARE(made->aliases, QStringList({u"APT 0"_s, u"Team, the other"_s}));
        QCOMPARE(made->state, u"PRK"_s);
        for (int step = 0; step < 4; ++step)
            QVERIFY(fixture.session->undo());
        QVERIFY(!fixture.records().actors.findKey(u"A-11"_s));
    }

    void aStateTheCaseDoesNotListIsKeptAsTyped()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        ActorsPage page(fixture.context());
        QVERIFY(showPage(page));
        QVERIFY(
            page.showRecord({u"actor"_s, fixture.records().actors.findKey(u"A-3"_s)->id.uuid, {}}));
        typeInto(page.actorForm()->state()->comboBox()->lineEdit(), u"XYZ"_s);
        QCOMPARE(fixture.records().actors.findKey(u"A-3"_s)->state, u"XYZ"_s);
    }

    void whereAnActorIsUsedFollowsTheFacts()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        ActorsPage page(fixture.context());
        QVERIFY(showPage(page));
        QSignalSpy asked(&page, &Page::recordRequested);
        const Actor *park = fixture.records().actors.findKey(u"A-1"_s);
        QVERIFY(page.showRecord({u"actor"_s, park->id.uuid, {}}));
        RecordLinks *links = page.actorForm()->links();
        const auto count = links->links().size();
        QVERIFY(count >= 3);
        links->setFocus();
        links->setCurrentRow(0);
        QTest::keyClick(links, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<RecordRef>().kind, u"fact"_s);

        const Fact before = *fixture.records().facts.findKey(u"F-15"_s);
        Fact after = before;
        after.relation.reset();
        Edit edit{u"Take the relation away"_s, {}};
        edit.modify(before, after);
        QVERIFY(fixture.session->apply(edit));
        QCOMPARE(links->links().size(), count - 1);
        QVERIFY(fixture.session->undo());
        QCOMPARE(links->links().size(), count);
    }

    void aRemovedActorTakesItsRelationsAndBringsThemBack()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        ActorsPage page(fixture.context());
        QVERIFY(showPage(page));
        const auto relation = fixture.records().facts.findKey(u"F-15"_s)->relation;
        QVERIFY(relation);
        // Both ends of F-15 at once: the fact changes in both removals and must change once.
        TableView *view = page.actors()->pane()->view();
        QVERIFY(
            page.showRecord({u"actor"_s, fixture.records().actors.findKey(u"A-1"_s)->id.uuid, {}}));
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(page.actors()->pane()->selectedIds().size(), 2);
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(!fixture.records().actors.findKey(u"A-1"_s));
        QVERIFY(!fixture.records().actors.findKey(u"A-2"_s));
        QVERIFY(!fixture.records().facts.findKey(u"F-15"_s)->relation);
        QVERIFY(fixture.session->undo());
        QCOMPARE(fixture.records().facts.findKey(u"F-15"_s)->relation, relation);
        QVERIFY(fixture.session->redo());
        QVERIFY(!fixture.records().facts.findKey(u"F-15"_s)->relation);
    }

    void showingInfrastructureBringsItsTabToTheFront()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        ActorsPage page(fixture.context());
        QVERIFY(showPage(page));
        const QUuid id = fixture.records().infrastructure.findKey(u"I-6"_s)->id.uuid;
        QVERIFY(page.showRecord({u"infrastructure"_s, id, {}}));
        QCOMPARE(page.tabs()->currentIndex(), 1);
        QCOMPARE(page.selectedRecord(), (RecordRef{u"infrastructure"_s, id, {}}));
        QVERIFY(page.infrastructureForm()->name()->text().contains(u"#7"_s));
        QVERIFY(!page.showRecord({u"exhibit"_s, id, {}}));
    }

    void theActionsActOnTheListInFront()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        ActorsPage page(fixture.context());
        QVERIFY(showPage(page));
        keepPicture(page, u"actors-empty"_s);
        page.tabs()->setCurrentIndex(1);
        page.pageActions().first()->trigger();
        QCOMPARE(fixture.records().infrastructure.size(), 1);
        QVERIFY(fixture.records().actors.isEmpty());
        typeInto(page.infrastructureForm()->name(), u"192.0.2.7"_s);
        QCOMPARE(fixture.records().infrastructure.findKey(u"I-1"_s)->value, u"192.0.2.7"_s);
    }

    void everyControlHasAName()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        ActorsPage page(fixture.context());
        QCOMPARE(namelessControls(page), QString());
    }
};

QTEST_MAIN(TestActorsPage)
#include "tst_actorspage.moc"
