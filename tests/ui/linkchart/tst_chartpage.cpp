// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartfigure.h"
#include "tests/core/linkchart/chartcase.h"
#include "tests/ui/linkchart/charthands.h"
#include "ui/linkchart/chartcanvas.h"
#include "ui/linkchart/chartchooser.h"
#include "ui/linkchart/chartconditionbar.h"
#include "ui/linkchart/chartedits.h"
#include "ui/linkchart/chartmodel.h"
#include "ui/linkchart/chartpage.h"
#include "ui/linkchart/relationform.h"
#include "ui/support/tableview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QWheelEvent>

using namespace saranda;
using namespace saranda::test;

namespace {

QString keyOf(const ChartCanvas &canvas, int node)
{
    return node < 0 ? QString() : canvas.graph().nodes[std::size_t(node)].key;
}

QPoint pointOn(const ChartCanvas &canvas, const QString &key)
{
    const int node = nodeOfKey(canvas, key);
    return node < 0 ? QPoint(-1, -1)
                    : canvas.view().toPixels(canvas.picture().places[std::size_t(node)]).toPoint();
}

QPointF placeOf(const ChartCanvas &canvas, const QString &key)
{
    return canvas.picture().places[std::size_t(nodeOfKey(canvas, key))];
}

void drag(QWidget &widget, const QPoint &from, const QPoint &to)
{
    QTest::mouseMove(&widget, from);
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    for (const int step : {1, 2, 3, 4}) {
        const QPoint at = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&widget, &move);
    }
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
}

} // namespace

class TestChartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsShownWhole()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        QVERIFY(fixture.isReady);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        QCOMPARE(page.canvas()->graph().nodes.size(), std::size_t(30));
        QVERIFY(page.canvas()->rect().contains(pointOn(*page.canvas(), u"PRK"_s)));
        page.canvas()->setCurrentNode(nodeOfKey(*page.canvas(), u"A-1"_s));
        keepPicture(page, u"linkchart"_s);
        choose(page.arrangementBox(), 2);
        QTRY_COMPARE(mainChart(fixture.records())->arrangement, ChartArrangement::TwoSided);
        page.canvas()->fit();
        keepPicture(page, u"linkchart-two-sided"_s);
        choose(page.arrangementBox(), 1);
        page.canvas()->fit();
        keepPicture(page, u"linkchart-layered"_s);
        QCOMPARE(namelessControls(page), QString());
    }

    void arrowKeysWalkToTheNextNodeThatWay()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        QSignalSpy selected(&page, &Page::selectionChanged);
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_Right);
        QVERIFY(canvas.currentNode() >= 0);
        for (const auto &[key, way] :
             {std::pair(Qt::Key_Right, QPointF(1, 0)), std::pair(Qt::Key_Down, QPointF(0, 1)),
              std::pair(Qt::Key_Left, QPointF(-1, 0)), std::pair(Qt::Key_Up, QPointF(0, -1))}) {
            canvas.setCurrentNode(nodeOfKey(canvas, u"A-2"_s));
            const QPointF before = canvas.picture().places[std::size_t(canvas.currentNode())];
            QTest::keyClick(&canvas, key);
            const QPointF after = canvas.picture().places[std::size_t(canvas.currentNode())];
            QVERIFY(QPointF::dotProduct(after - before, way) > 0);
        }
        QVERIFY(selected.size() >= 4);
        // Every node can be reached so.
        QSet<int> reached;
        QList<int> waiting{canvas.currentNode()};
        while (!waiting.isEmpty()) {
            const int node = waiting.takeLast();
            if (reached.contains(node))
                continue;
            reached.insert(node);
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                canvas.setCurrentNode(node);
                QTest::keyClick(&canvas, key);
                waiting.append(canvas.currentNode());
            }
        }
        QCOMPARE(reached.size(), qsizetype(canvas.graph().nodes.size()));
    }

    void tabWalksTheLinksOfANodeAndEnterGoesToTheFact()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        canvas.setFocus();
        canvas.setCurrentNode(nodeOfKey(canvas, u"I-1"_s));
        QStringList walked;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&canvas, Qt::Key_Tab);
            QVERIFY(canvas.currentLink() >= 0);
            walked.append(canvas.graph().links[std::size_t(canvas.currentLink())].key);
        }
        QCOMPARE(walked, (QStringList{u"F-1"_s, u"F-4"_s, u"F-5"_s}));
        QVERIFY(canvas.accessibleDescription().contains(u"paid for"_s));
        QTest::keyClick(&canvas, Qt::Key_Backtab);
        QSignalSpy asked(&page, &Page::recordRequested);
        QTest::keyClick(&canvas, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const auto ref = asked.first().first().value<RecordRef>();
        QCOMPARE(ref.kind, u"fact"_s);
        QCOMPARE(fixture.records().facts.find({ref.id})->key, u"F-4"_s);
        QTest::keyClick(&canvas, Qt::Key_Tab);
        QTest::keyClick(&canvas, Qt::Key_Tab); // past the last one: to the next control
        QVERIFY(!canvas.hasFocus());
    }

    void aClickSelectsAndADoubleClickOpens()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        QSignalSpy asked(&page, &Page::recordRequested);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, pointOn(canvas, u"A-1"_s));
        QCOMPARE(page.selectedRecord().kind, u"actor"_s);
        QCOMPARE(page.selectedRecord().id, fixture.records().actors.findKey(u"A-1"_s)->id.uuid);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, pointOn(canvas, u"XXX"_s));
        QCOMPARE(page.selectedRecord().kind, u"state"_s);
        const int link = canvas.graph().linkOf(fixture.records().facts.findKey(u"F-4"_s)->id.uuid);
        const QPoint on =
            canvas.view().toPixels(canvas.picture().routes[std::size_t(link)].at(0.5)).toPoint();
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, on);
        QCOMPARE(page.selectedRecord().kind, u"fact"_s);
        QVERIFY(asked.isEmpty());
        QTest::mouseDClick(&canvas, Qt::LeftButton, {}, on);
        QCOMPARE(asked.size(), 1);
    }

    void aDraggedNodeStaysAndIsOneStep()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        const QPointF before = placeOf(canvas, u"A-4"_s);
        const QPointF other = placeOf(canvas, u"I-1"_s);
        const QPoint from = pointOn(canvas, u"A-4"_s);
        drag(canvas, from, from + QPoint(30, -60));
        QTRY_VERIFY(placeOf(canvas, u"A-4"_s) != before);
        QCOMPARE(fixture.session->undoStack().count(), 1);
        QCOMPARE(fixture.records().charts.size(), 1);
        const Chart *chart = mainChart(fixture.records());
        QCOMPARE(chart->places.size(), 1);
        QVERIFY(std::abs(chart->places[0].x - placeOf(canvas, u"A-4"_s).x()) < 0.01);
        QCOMPARE(placeOf(canvas, u"I-1"_s), other); // the others stay
        QVERIFY(fixture.session->undo());
        QTRY_COMPARE(placeOf(canvas, u"A-4"_s), before);
        QVERIFY(fixture.session->redo());
        QTRY_VERIFY(placeOf(canvas, u"A-4"_s) != before);
        // By keyboard as well.
        canvas.setFocus();
        canvas.setCurrentNode(nodeOfKey(canvas, u"A-4"_s));
        QTest::keyClick(&canvas, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(fixture.session->undoStack().count(), 2);
    }

    void anotherArrangementIsOneStep()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        const QPointF first = placeOf(canvas, u"A-4"_s);
        const QPoint from = pointOn(canvas, u"A-4"_s);
        drag(canvas, from, from + QPoint(40, -70));
        QTRY_VERIFY(placeOf(canvas, u"A-4"_s) != first);
        const QPointF placed = placeOf(canvas, u"A-4"_s);
        choose(page.arrangementBox(), 1);
        QCOMPARE(fixture.session->undoStack().count(), 2);
        QCOMPARE(mainChart(fixture.records())->arrangement, ChartArrangement::Layered);
        QVERIFY(mainChart(fixture.records())->places.isEmpty());
        QTRY_VERIFY(placeOf(canvas, u"A-4"_s) != placed);
        QVERIFY(fixture.session->undo());
        QTRY_COMPARE(placeOf(canvas, u"A-4"_s), placed);
        QTRY_COMPARE(page.arrangementBox()->currentIndex(), 0);
        page.keepAction()->trigger();
        QCOMPARE(mainChart(fixture.records())->places.size(),
                 qsizetype(canvas.graph().nodes.size()));
        page.anewAction()->trigger();
        QVERIFY(mainChart(fixture.records())->places.isEmpty());
    }

    void severalChartsEachKeepTheirOwn()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        ChartChooser &chooser = *page.chooser();
        QCOMPARE(chooser.box()->currentText(), u"The whole case"_s);
        QVERIFY(!chooser.deleteAction()->isEnabled() && !chooser.renameAction()->isEnabled());
        // The first one, with a name of its own.
        chooser.newAction()->trigger();
        QVERIFY(chooser.nameEdit()->isVisible() && chooser.nameEdit()->hasFocus());
        QTest::keyClicks(chooser.nameEdit(), u"Persons"_s);
        QTest::keyClick(chooser.nameEdit(), Qt::Key_Return);
        QTRY_COMPARE(chooser.box()->currentText(), u"G-1 Persons"_s);
        const QPointF unplaced = placeOf(canvas, u"A-4"_s);
        const QPoint from = pointOn(canvas, u"A-4"_s);
        drag(canvas, from, from + QPoint(40, -70));
        QTRY_VERIFY(placeOf(canvas, u"A-4"_s) != unplaced);
        const QPointF placed = placeOf(canvas, u"A-4"_s);
        choose(page.conditionBar()->levelBox(), 1);
        QTRY_COMPARE(canvas.graph().links.size(), std::size_t(3));
        // The second one begins anew.
        chooser.newAction()->trigger();
        QTest::keyClicks(chooser.nameEdit(), u"Machines"_s);
        QTest::keyClick(chooser.nameEdit(), Qt::Key_Return);
        QTRY_COMPARE(canvas.graph().links.size(), std::size_t(10));
        QCOMPARE(page.conditionBar()->levelBox()->currentIndex(), 0);
        QVERIFY(placeOf(canvas, u"A-4"_s) != placed);
        choose(page.arrangementBox(), 2);
        typeInto(page.conditionBar()->filterEdit(), u"used"_s);
        QTRY_VERIFY(canvas.graph().links.size() < 10);
        QTRY_COMPARE(chooser.box()->count(), 2);
        keepPicture(page, u"linkchart-several"_s);
        // And back to the first: as it was left.
        choose(chooser.box(), 0);
        QTRY_COMPARE(page.conditionBar()->levelBox()->currentIndex(), 1);
        QTRY_COMPARE(page.arrangementBox()->currentIndex(), 0);
        QCOMPARE(page.conditionBar()->filterEdit()->text(), QString());
        QTRY_VERIFY(nodeOfKey(canvas, u"A-1"_s) >= 0);
        QCOMPARE(fixture.records().charts.size(), 2);
        // Another page, as after a new start, shows the one chosen last.
        ChartPage again(fixture.context());
        QVERIFY(showPage(again));
        QCOMPARE(again.chart()->title, u"Persons"_s);
        QCOMPARE(again.conditionBar()->levelBox()->currentIndex(), 1);
    }

    void aChartIsCopiedRenamedAndDeletedInSteps()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartChooser &chooser = *page.chooser();
        page.keepAction()->trigger(); // the case has a chart by that
        QTRY_VERIFY(chooser.duplicateAction()->isEnabled());
        chooser.duplicateAction()->trigger();
        QTest::keyClick(chooser.nameEdit(), Qt::Key_Escape);
        QVERIFY(!chooser.nameEdit()->isVisible());
        QTRY_COMPARE(page.chart()->title, u"Empty (2)"_s);
        QCOMPARE(page.chart()->places.size(), mainChart(fixture.records())->places.size());
        // A name that another has is refused, one of its own is not.
        page.canvas()->setFocus();
        QTest::keyClick(page.canvas(), Qt::Key_F2);
        QVERIFY(chooser.nameEdit()->hasFocus());
        QTest::keyClicks(chooser.nameEdit(), u"empty"_s);
        QTest::keyClick(chooser.nameEdit(), Qt::Key_Return);
        QVERIFY2(page.message()->text().contains(u"already"_s), qPrintable(page.message()->text()));
        QCOMPARE(page.chart()->title, u"Empty (2)"_s);
        QTest::keyClick(&page, Qt::Key_F2);
        chooser.beginRename();
        QTest::keyClicks(chooser.nameEdit(), u"Second"_s);
        QTest::keyClick(chooser.nameEdit(), Qt::Key_Return);
        QTRY_COMPARE(page.chart()->title, u"Second"_s);
        // For the papers: one at most.
        chooser.papersAction()->trigger();
        QTRY_COMPARE(chartForPapers(fixture.records())->title, u"Second"_s);
        choose(chooser.box(), 0);
        QTRY_VERIFY(!chooser.papersAction()->isChecked());
        chooser.papersAction()->trigger();
        QTRY_COMPARE(chartForPapers(fixture.records())->title, u"Empty"_s);
        QCOMPARE(std::count_if(fixture.records().charts.rows().begin(),
                               fixture.records().charts.rows().end(), isForPapers),
                 1);
        const int steps = fixture.session->undoStack().index();
        chooser.deleteAction()->trigger();
        QTRY_COMPARE(page.chart()->title, u"Second"_s);
        QCOMPARE(fixture.session->undoStack().index(), steps + 1);
        QVERIFY(fixture.session->undo());
        QTRY_COMPARE(chooser.box()->count(), 2);
        QCOMPARE(page.chart()->title, u"Empty"_s);
        while (fixture.session->undoStack().canUndo())
            QVERIFY(fixture.session->undo());
        QVERIFY(fixture.records().charts.isEmpty());
        QTRY_COMPARE(chooser.box()->currentText(), u"The whole case"_s);
    }

    void onlyWhatBearsOnAClaimIsShown()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        QCOMPARE(page.conditionBar()->claimBox()->count(), 2);
        choose(page.conditionBar()->claimBox(), 1);
        QTRY_COMPARE(nodeOfKey(canvas, u"A-3"_s), -1); // no fact of the claim names Carol
        QVERIFY(nodeOfKey(canvas, u"A-1"_s) >= 0 && nodeOfKey(canvas, u"O-1"_s) >= 0);
        for (const ChartLink &link : canvas.graph().links)
            QVERIFY(link.isRecorded || link.key == u"F-2" || link.key == u"F-4");
        keepPicture(page, u"linkchart-claim"_s);
        page.keepAction()->trigger();
        QTRY_COMPARE(fixture.records().charts.size(), 1);
        QVERIFY(conditionsOf(fixture.records(), *page.chart()).claim.has_value());
        const Claim claim = fixture.records().claims.rows().front();
        QVERIFY(fixture.session->apply(removalOf(fixture.records(), u"Remove"_s, claim)));
        QTRY_VERIFY(nodeOfKey(canvas, u"A-3"_s) >= 0);
        QVERIFY(!page.conditionBar()->claimBox()->isEnabled());
    }

    void aRelationIsDrawnFromNodeToNode()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, pointOn(canvas, u"A-4"_s));
        drag(canvas, canvas.handleOf(nodeOfKey(canvas, u"A-4"_s)).toPoint(),
             pointOn(canvas, u"A-2"_s));
        RelationForm *form = page.relationForm();
        QTRY_VERIFY(form->isVisible());
        QVERIFY(form->predicateEdit()->hasFocus());
        QVERIFY(!form->addButton()->isEnabled());
        keepPicture(page, u"linkchart-relation"_s);
        QTest::keyClicks(form->predicateEdit(), u"founded"_s);
        QCOMPARE(form->statementEdit()->text(), u"Dora, alone founded Bears."_s);
        QTest::keyClick(form->predicateEdit(), Qt::Key_Return);
        QVERIFY(!form->isVisible());
        QCOMPARE(fixture.session->undoStack().count(), 1);
        const Fact *fact = fixture.records().facts.findKey(u"F-8"_s);
        QVERIFY(fact && fact->relation);
        QCOMPARE(fact->relation->predicate, u"founded"_s);
        QCOMPARE(entityKey(fixture.records(), fact->relation->subject), u"A-4"_s);
        QCOMPARE(entityKey(fixture.records(), fact->relation->object), u"A-2"_s);
        // It is drawn, selected, and dashed: nothing supports it yet.
        QTRY_COMPARE(page.selectedRecord().id, fact->id.uuid);
        QVERIFY(canvas.graph().links[std::size_t(canvas.currentLink())].isUnsupported());
    }

    void aRelationCanBeMadeWithoutAMouse()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        canvas.setFocus();
        canvas.setCurrentNode(nodeOfKey(canvas, u"A-3"_s));
        QTest::keyClick(&canvas, Qt::Key_Space);
        QCOMPARE(keyOf(canvas, canvas.markedNode()), u"A-3"_s);
        canvas.setCurrentNode(nodeOfKey(canvas, u"I-1"_s));
        QTest::keyClick(&canvas, Qt::Key_R);
        QTRY_VERIFY(page.relationForm()->isVisible());
        QTest::keyClick(page.relationForm()->predicateEdit(), Qt::Key_Escape);
        QVERIFY(!page.relationForm()->isVisible());
        QCOMPARE(fixture.session->undoStack().count(), 0);
        QVERIFY(canvas.hasFocus());
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QCOMPARE(canvas.markedNode(), -1);
    }

    void aPathIsShown()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        QVERIFY(!page.pathAction()->isEnabled());
        QTest::mouseClick(&canvas, Qt::LeftButton, Qt::ControlModifier, pointOn(canvas, u"A-3"_s));
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, pointOn(canvas, u"I-1"_s));
        QVERIFY(page.pathAction()->isEnabled());
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_P);
        const std::vector<bool> path = canvas.pathLinks();
        QCOMPARE(std::count(path.begin(), path.end(), true), 3);
        QVERIFY2(page.message()->text().contains(u"Carol – is a member of → Bears"_s),
                 qPrintable(page.message()->text()));
        keepPicture(page, u"linkchart-path"_s);
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QVERIFY(!canvas.hasPath());
        canvas.setCurrentNode(nodeOfKey(canvas, u"A-4"_s)); // linked to nothing
        Q_EMIT canvas.currentChanged();
        page.pathAction()->trigger();
        QVERIFY(page.message()->text().contains(u"No path"_s));
    }

    void everyFilterActsAndUndoesItself()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        const std::size_t all = canvas.graph().links.size();
        const QPointF place = placeOf(canvas, u"A-2"_s);
        QTest::keyClicks(page.conditionBar()->filterEdit(), u"member"_s);
        QTRY_COMPARE(canvas.graph().links.size(), std::size_t(2));
        QCOMPARE(placeOf(canvas, u"A-2"_s), place); // a filter moves nothing
        page.conditionBar()->filterEdit()->clear();
        QTRY_COMPARE(canvas.graph().links.size(), all);
        choose(page.conditionBar()->levelBox(), 1);
        QTRY_VERIFY(canvas.graph().links.size() < all);
        choose(page.conditionBar()->levelBox(), 0);
        QTRY_COMPARE(canvas.graph().links.size(), all);
        choose(page.conditionBar()->markingBox(), 1);
        QTRY_COMPARE(canvas.graph().links.size(), all - 1); // who finances the Bears is secret
        choose(page.conditionBar()->markingBox(), 0);
        QTRY_COMPARE(canvas.graph().links.size(), all);
        canvas.setCurrentNode(nodeOfKey(canvas, u"I-1"_s));
        Q_EMIT canvas.currentChanged();
        choose(page.conditionBar()->neighboursBox(), 1);
        QTRY_COMPARE(canvas.graph().nodes.size(), std::size_t(3));
        QSpinBox *steps = page.conditionBar()->stepsBox();
        QVERIFY(steps->isVisible());
        const auto stepTo = [&](int count) {
            steps->selectAll();
            QTest::keyClicks(steps, QString::number(count));
        };
        stepTo(2);
        QTRY_VERIFY(canvas.graph().nodes.size() > 3);
        const std::size_t twoSteps = canvas.graph().nodes.size();
        stepTo(3);
        QTRY_VERIFY(canvas.graph().nodes.size() > twoSteps);
        QCOMPARE(page.conditionBar()->conditions().focus->steps, 3);
        choose(page.conditionBar()->neighboursBox(), 0);
        QTRY_COMPARE(canvas.graph().links.size(), all);
        QVERIFY(!steps->isVisible());
        QCOMPARE(fixture.session->undoStack().count(), 0); // looking changes nothing
    }

    void theSliderShowsWhatWasKnownThen()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        QSlider *slider = page.conditionBar()->timeSlider();
        QCOMPARE(slider->value(), slider->maximum());
        QCOMPARE(page.conditionBar()->timeLabel()->text(), u"any date"_s);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        QTRY_VERIFY(canvas.graph().links.size() < 8);
        QCOMPARE(page.conditionBar()->timeLabel()->text(), u"1 January 2020"_s);
        for (const ChartLink &link : canvas.graph().links)
            if (link.key == u"F-2")
                QCOMPARE(link.timing, ChartTiming::Possible);
        keepPicture(page, u"linkchart-time"_s);
        QTest::keyClick(slider, Qt::Key_End);
        QTRY_COMPARE(canvas.graph().links.size(), std::size_t(10));
    }

    void aGroupFoldsAndUnfolds()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        canvas.setFocus();
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, pointOn(canvas, u"A-1"_s));
        QVERIFY(!page.foldAction()->isEnabled()); // a person
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, pointOn(canvas, u"A-2"_s));
        QVERIFY(page.foldAction()->isEnabled());
        QTest::keyClick(&canvas, Qt::Key_F);
        QTRY_COMPARE(nodeOfKey(canvas, u"A-1"_s), -1);
        QCOMPARE(canvas.graph().nodes[std::size_t(nodeOfKey(canvas, u"A-2"_s))].members.size(), 2);
        QCOMPARE(fixture.session->undoStack().count(), 1);
        keepPicture(page, u"linkchart-folded"_s);
        QTRY_COMPARE(page.foldAction()->text(), u"Unfold"_s);
        page.foldAction()->trigger();
        QTRY_VERIFY(nodeOfKey(canvas, u"A-1"_s) >= 0);
    }

    void theTableSaysTheSame()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_T);
        QVERIFY(page.table()->isVisible());
        auto *model = page.findChild<ChartModel *>();
        QVERIFY(model);
        const QAbstractItemModelTester tester(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 10);
        QVERIFY2(shownRows(*model).contains(u"A-1  Anna\tused\tI-1  192.0.2.7\t"_s),
                 qPrintable(shownRows(*model)));
        keepPicture(page, u"linkchart-table"_s);
        QVERIFY(page.table()->view()->asText().contains(u"is a member of"_s));
        page.table()->view()->selectRow(0);
        QTest::keyClick(page.table()->view(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"used"_s)); // rows, no picture
        // By level, not by its word.
        page.table()->view()->sortByColumn(ChartModel::Level, Qt::DescendingOrder);
        const QModelIndex best = page.table()->proxy()->index(0, ChartModel::Fact);
        QVERIFY(best.data().toString() == u"F-7" || best.data().toString() == u"F-4");
        page.table()->view()->setCurrentIndex(best);
        QCOMPARE(page.selectedRecord().kind, u"fact"_s);
        page.tableAction()->setChecked(false);
        QVERIFY(canvas.isVisible() && canvas.hasFocus());
        QVERIFY(canvas.currentLink() >= 0);
    }

    void theChartLivesWithEveryEdit()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        const QPointF anna = placeOf(canvas, u"A-1"_s);
        Edit edit = addingPerson(fixture.records());
        QVERIFY(fixture.session->apply(edit));
        QTRY_VERIFY(nodeOfKey(canvas, u"A-5"_s) >= 0);
        QCOMPARE(placeOf(canvas, u"A-1"_s), anna);
        const Fact fact = *fixture.records().facts.findKey(u"F-1"_s);
        QVERIFY(fixture.session->apply(removalOf(fixture.records(), u"Remove"_s, fact)));
        QTRY_COMPARE(canvas.graph().links.size(), std::size_t(9));
        QVERIFY(fixture.session->undo());
        QTRY_COMPARE(canvas.graph().links.size(), std::size_t(10));
        QVERIFY(fixture.session->apply(removalOf(fixture.records(), u"Remove"_s,
                                                 *fixture.records().actors.findKey(u"A-1"_s))));
        QTRY_COMPARE(nodeOfKey(canvas, u"A-1"_s), -1);
    }

    void anEmptyCaseSaysWhatToDo()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        QSignalSpy asked(&page, &Page::recordRequested);
        keepPicture(page, u"linkchart-empty"_s);
        pressFirstButton(page);
        QCOMPARE(fixture.records().actors.size(), 1);
        QCOMPARE(asked.size(), 1);
        QTRY_COMPARE(page.canvas()->graph().nodes.size(), std::size_t(1));
        QTRY_VERIFY(page.canvas()->isVisible());
    }

    void aScreenReaderSeesTheNodes()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&canvas);
        QVERIFY(seen);
        QCOMPARE(seen->childCount(), int(canvas.graph().nodes.size()));
        QAccessibleInterface *anna = seen->child(nodeOfKey(canvas, u"A-1"_s));
        QVERIFY(anna && anna->isValid());
        const QString name = anna->text(QAccessible::Name);
        QVERIFY2(name.startsWith(u"person Anna, 3 link"_s) && name.contains(u"level"_s)
                     && name.contains(u"used 192.0.2.7"_s),
                 qPrintable(name));
        QVERIFY(anna->rect().contains(canvas.mapToGlobal(pointOn(canvas, u"A-1"_s))));
        QCOMPARE(seen->indexOfChild(anna), nodeOfKey(canvas, u"A-1"_s));
        QVERIFY(anna->parent() == seen);
        QVERIFY(!anna->state().focused);
        canvas.setCurrentNode(nodeOfKey(canvas, u"A-1"_s));
        QVERIFY(anna->state().focused);
        QVERIFY(!seen->child(-1) && !seen->child(99));
    }

    void aReadOnlyCaseCanBeLookedAt()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        SessionOptions options;
        options.readOnly = true;
        const QString path = fixture.session->path();
        auto opened = CaseSession::open(path, options);
        QVERIFY(opened);
        LiveAssessment assessment(**opened, fixture.doctrine);
        ChartPage page({**opened, assessment, fixture.doctrine, fixture.prompt, fixture.settings});
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        const QPointF before = placeOf(canvas, u"A-1"_s);
        const QPoint from = pointOn(canvas, u"A-1"_s);
        drag(canvas, from, from + QPoint(40, 40)); // pans
        QCOMPARE(placeOf(canvas, u"A-1"_s), before);
        QVERIFY(!page.relateAction()->isEnabled());
        choose(page.arrangementBox(), 1);
        QTRY_VERIFY(placeOf(canvas, u"A-1"_s) != before);
        QVERIFY((*opened)->records().charts.isEmpty());
    }

    void aLargeChartIsLaidOutBesideTheWindow()
    {
        LayoutJob job;
        QSignalSpy finished(&job, &LayoutJob::finished);
        QSignalSpy failed(&job, &LayoutJob::failed);
        QSignalSpy progressed(&job, &LayoutJob::progressed);
        const auto request = [](int nodes) {
            LayoutRequest made;
            made.whole = madeGraph(nodes, nodes * 2);
            made.shown = made.whole;
            return made;
        };
        job.start(request(500));
        QVERIFY(job.isRunning() && finished.isEmpty());
        job.start(request(300)); // takes its place
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QVERIFY(failed.isEmpty());
        QCOMPARE(finished.first().first().value<LayoutOutcome>().picture.places.size(),
                 std::size_t(300));
        QVERIFY(progressed.size() > 3);
        job.start(request(600));
        job.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Cancelled);
        job.start(request(900)); // and one that is still running when the page goes
    }

    void theWheelZoomsAroundThePointer()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        const QPointF at(300, 200);
        const QPointF still = canvas.view().toUnits(at);
        const double before = canvas.scale();
        for (int i = 0; i < 60; ++i) {
            QWheelEvent wheel(at, canvas.mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&canvas, &wheel);
        }
        QVERIFY(canvas.scale() > before && canvas.scale() < 500);
        const QPointF now = canvas.view().toUnits(at);
        QVERIFY(std::abs(now.x() - still.x()) < 1e-6 && std::abs(now.y() - still.y()) < 1e-6);
        keepPicture(page, u"linkchart-close"_s);
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_0);
        QVERIFY(std::abs(canvas.scale() / before - 1) < 0.01);
    }
};

QTEST_MAIN(TestChartPage)
#include "tst_chartpage.moc"
