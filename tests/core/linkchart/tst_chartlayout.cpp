// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/boxspacing.h"
#include "core/linkchart/chartlayout.h"
#include "core/linkchart/chartpicture.h"
#include "core/linkchart/nodebox.h"
#include "tests/core/linkchart/chartcase.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <cmath>

using namespace saranda;
using namespace saranda::test;

namespace {

constexpr std::array<ChartArrangement, 3> arrangements{
    ChartArrangement::ForceDirected, ChartArrangement::Layered, ChartArrangement::TwoSided};

ChartArranging in(ChartArrangement arrangement)
{
    ChartArranging how;
    how.arrangement = arrangement;
    return how;
}

/// The first two boxes that touch, in words; empty when none do.
QString touchingBoxes(const ChartGraph &graph, const std::vector<QPointF> &places)
{
    std::vector<std::pair<QRectF, std::size_t>> boxes;
    for (std::size_t row = 0; row < places.size(); ++row) {
        if (!std::isfinite(places[row].x()) || !std::isfinite(places[row].y()))
            return u"node %1 is nowhere"_s.arg(row);
        boxes.emplace_back(boxOf(graph.nodes[row]).around(places[row]), row);
    }
    std::sort(boxes.begin(), boxes.end(),
              [](const auto &a, const auto &b) { return a.first.left() < b.first.left(); });
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1;
             j < boxes.size() && boxes[j].first.left() < boxes[i].first.right(); ++j)
            if (boxes[i].first.intersects(boxes[j].first))
                return u"nodes %1 and %2"_s.arg(boxes[i].second).arg(boxes[j].second);
    return {};
}

std::vector<std::optional<QPointF>> known(const std::vector<QPointF> &places)
{
    return {places.begin(), places.end()};
}

} // namespace

/// Where the nodes of a chart lie.
class TestChartLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoBoxesTouch_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("links");
        QTest::addColumn<int>("parts");
        QTest::newRow("nothing") << 0 << 0 << 1;
        QTest::newRow("one node") << 1 << 0 << 1;
        QTest::newRow("one node, many loops") << 1 << 5 << 1;
        QTest::newRow("two") << 2 << 1 << 1;
        QTest::newRow("two, ten links") << 2 << 10 << 1;
        QTest::newRow("no links at all") << 40 << 0 << 40;
        QTest::newRow("thirty") << 30 << 45 << 1;
        QTest::newRow("many parts") << 90 << 100 << 15;
        QTest::newRow("exact forces") << 300 << 500 << 2;
        QTest::newRow("near forces") << 1200 << 2000 << 1;
    }
    void noTwoBoxesTouch()
    {
        QFETCH(int, nodes);
        QFETCH(int, links);
        QFETCH(int, parts);
        const ChartGraph graph = madeGraph(nodes, links, parts);
        for (const ChartArrangement arrangement : arrangements) {
            const Result<std::vector<QPointF>> places = arrangedChart(graph, in(arrangement));
            QVERIFY(places);
            QCOMPARE(places->size(), graph.nodes.size());
            QCOMPARE(touchingBoxes(graph, *places), QString());
        }
    }

    void aLongNameTakesSeveralLines_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("lines");
        QTest::newRow("none") << u""_s << 1;
        QTest::newRow("short") << u"Park Jin Hyok"_s << 1;
        QTest::newRow("two lines") << u"Reconnaissance General Bureau, Lab 110"_s << 2;
        QTest::newRow("three lines")
            << u"Chosun Expo Joint Venture, Dalian branch, office for foreign contracts"_s << 3;
        QTest::newRow("no spaces") << QString(64, u'a') << 3;
        QTest::newRow("an address") << u"https://updates.example.net/catalogue/index"_s << 3;
        QTest::newRow("without words")
            << u"日本国政府内閣官房内閣サイバーセキュリティセンター"_s << 2;
        QTest::newRow("letters of two") << u"\U0001F600"_s.repeated(40) << 3;
        QTest::newRow("endless") << u"and so on "_s.repeated(90) << 3;
    }
    void aLongNameTakesSeveralLines()
    {
        QFETCH(QString, name);
        QFETCH(int, lines);
        ChartNode node;
        node.key = u"A-1"_s;
        node.kindText = u"organisation"_s;
        node.name = name;
        const NodeBox box = boxOf(node);
        QCOMPARE(int(box.nameLines.size()), lines);
        QVERIFY(std::abs(box.size.height() - (1 + nameLineStep * (lines - 1))) < 1e-9);
        const double room = box.size.width();
        for (qsizetype line = 0; line + 1 < box.nameLines.size(); ++line) {
            QVERIFY(!box.nameLines[line].isEmpty());
            QVERIFY(chartTextWidth(box.nameLines[line], nameHeight) <= room);
            QVERIFY(!box.nameLines[line].back().isHighSurrogate());
        }
        const auto letters = [](QString text) { return text.remove(u' '); };
        QVERIFY(name.isEmpty() || letters(name).startsWith(letters(box.nameLines.join(QString()))));
        if (name.size() < 80 && !name.isEmpty()) // nothing is lost
            QCOMPARE(letters(box.nameLines.join(QString())), letters(name));
    }

    void longNamesTouchNoOther()
    {
        ChartGraph graph = madeGraph(120, 180, 2);
        for (std::size_t row = 0; row < graph.nodes.size(); row += 2)
            graph.nodes[row].name = u"Department number %1 of the ministry"_s.arg(row)
                + QString(row % 4 ? u""_s : u" for foreign trade and general machinery"_s);
        for (const ChartArrangement arrangement : arrangements) {
            const auto places = arrangedChart(graph, in(arrangement));
            QVERIFY(places);
            QCOMPARE(touchingBoxes(graph, *places), QString());
            QHash<double, int> columns;
            for (const QPointF &place : *places)
                ++columns[std::round(place.x() * 10)];
            // High boxes are moved within their columns, not out of them.
            if (arrangement != ChartArrangement::ForceDirected)
                QVERIFY2(columns.size() < 40, qPrintable(QString::number(columns.size())));
        }
    }

    void theSameGraphGetsTheSamePlaces()
    {
        const ChartGraph graph = madeGraph(260, 400, 3);
        for (const ChartArrangement arrangement : arrangements) {
            const auto once = arrangedChart(graph, in(arrangement));
            const auto other = arrangedChart(madeGraph(120, 200), in(arrangement));
            const auto again = arrangedChart(graph, in(arrangement));
            QVERIFY(once && other && again);
            QVERIFY(*once == *again);
        }
    }

    void partsLieSideBySide()
    {
        const ChartGraph graph = madeGraph(60, 80, 6);
        const auto places = arrangedChart(graph, in(ChartArrangement::ForceDirected));
        QVERIFY(places);
        std::array<QRectF, 6> extents;
        const std::vector<int> parts = partsOf(graph);
        for (std::size_t row = 0; row < parts.size(); ++row)
            extents[std::size_t(parts[row])] |= boxOf(graph.nodes[row]).around((*places)[row]);
        for (std::size_t one = 0; one < extents.size(); ++one)
            for (std::size_t other = 0; other < one; ++other)
                QVERIFY(!extents[one].intersects(extents[other]));
        const double area = [&] {
            QRectF all;
            for (const QRectF &extent : extents)
                all |= extent;
            return all.width() / all.height();
        }();
        QVERIFY2(area > 0.7 && area < 4, qPrintable(QString::number(area)));
    }

    void layersRunAlongTheLinks()
    {
        ChartGraph graph = madeGraph(6, 0, 6);
        const auto link = [&](int from, int to) {
            ChartLink made;
            made.from = from;
            made.to = to;
            graph.links.push_back(made);
        };
        link(0, 1);
        link(1, 2);
        link(2, 3);
        link(0, 3); // over two layers
        link(4, 3); // comes right before it
        link(3, 5);
        link(5, 3); // closes a circle
        const auto places = arrangedChart(graph, in(ChartArrangement::Layered));
        QVERIFY(places);
        const auto x = [&](int row) { return (*places)[std::size_t(row)].x(); };
        QVERIFY(x(0) < x(1) && x(1) < x(2) && x(2) < x(3) && x(3) < x(5));
        QVERIFY(std::abs(x(4) - x(2)) < 0.5);
    }

    void theTwoSidesMeetAtTheState()
    {
        const auto read = sampleChartCase();
        QVERIFY(read);
        const ChartGraph graph = chartGraphOf(read->records, read->assessment, chartDoctrine());
        const auto places = arrangedChart(graph, in(ChartArrangement::TwoSided));
        QVERIFY(places);
        QCOMPARE(touchingBoxes(graph, *places), QString());
        double infrastructure = -1e9;
        double firstState = 1e9;
        double lastState = -1e9;
        double actors = 1e9;
        for (std::size_t row = 0; row < graph.nodes.size(); ++row) {
            const double x = (*places)[row].x();
            if (graph.nodes[row].kind == ChartNodeKind::Infrastructure)
                infrastructure = std::max(infrastructure, x);
            if (isActor(graph.nodes[row].kind))
                actors = std::min(actors, x);
            if (graph.nodes[row].kind == ChartNodeKind::State) {
                firstState = std::min(firstState, x);
                lastState = std::max(lastState, x);
            }
        }
        QVERIFY(infrastructure < firstState && lastState < actors);
    }

    void whatAPersonPlacedStays()
    {
        const ChartGraph graph = madeGraph(40, 60);
        const auto fresh = arrangedChart(graph, in(ChartArrangement::ForceDirected));
        ChartArranging how = in(ChartArrangement::ForceDirected);
        how.placed.resize(40);
        how.placed[7] = QPointF(123.25, -77.5);
        const auto places = arrangedChart(graph, how);
        QVERIFY(fresh && places);
        QCOMPARE((*places)[7], QPointF(123.25, -77.5));
        std::size_t unmoved = 0;
        for (std::size_t row = 0; row < places->size(); ++row)
            unmoved += row != 7 && (*places)[row] == (*fresh)[row];
        QVERIFY(unmoved > 30); // one that is moved does not move the others
        QCOMPARE(touchingBoxes(graph, *places), QString());
    }

    void aNewNodeComesBesideItsNeighbours()
    {
        const ChartGraph before = madeGraph(50, 70);
        const auto old = arrangedChart(before, in(ChartArrangement::ForceDirected));
        QVERIFY(old);
        ChartGraph after = before;
        ChartNode node = after.nodes.front();
        node.entity = EntityRef::toState(u"NEW"_s);
        node.name = u"New"_s;
        after.nodes.push_back(node);
        ChartLink link;
        link.from = 50;
        link.to = 11;
        after.links.push_back(link);
        node.entity = EntityRef::toState(u"LONE"_s); // and one that nothing links
        after.nodes.push_back(node);
        ChartArranging how = in(ChartArrangement::ForceDirected);
        how.before = known(*old);
        const auto places = arrangedChart(after, how);
        QVERIFY(places);
        for (std::size_t row = 0; row < 50; ++row)
            QCOMPARE((*places)[row], (*old)[row]);
        const QPointF way = (*places)[50] - (*old)[11];
        QVERIFY2(std::hypot(way.x(), way.y()) < 12, qPrintable(QString::number(way.x())));
        QCOMPARE(touchingBoxes(after, *places), QString());
    }

    void hostilePlacesDoNoHarm()
    {
        const ChartGraph graph = madeGraph(20, 30);
        ChartArranging how = in(ChartArrangement::ForceDirected);
        how.placed.resize(20);
        how.placed[0] = QPointF(qQNaN(), 1);
        how.placed[1] = QPointF(qInf(), -qInf());
        how.placed[2] = QPointF(1e300, -1e300);
        for (std::size_t row = 3; row < 20; ++row)
            how.placed[row] = QPointF(5, 5); // all on one spot
        const auto places = arrangedChart(graph, how);
        QVERIFY(places);
        QCOMPARE(touchingBoxes(graph, *places), QString());
    }

    void aLayoutCanBeStopped()
    {
        const ChartGraph graph = madeGraph(900, 1500);
        for (const ChartArrangement arrangement : arrangements) {
            int calls = 0;
            const auto stopped = arrangedChart(graph, in(arrangement), [&](double) {
                ++calls;
                return false;
            });
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
            QVERIFY(calls >= 1);
            QVERIFY(arrangedChart(madeGraph(20, 30), in(arrangement))); // and igraph goes on
        }
    }

    void progressGrowsToTheEnd()
    {
        double last = 0;
        bool grows = true;
        const auto places = arrangedChart(madeGraph(800, 1200), in(ChartArrangement::ForceDirected),
                                          [&](double share) {
                                              grows = grows && share >= last && share <= 1;
                                              last = share;
                                              return true;
                                          });
        QVERIFY(places);
        QVERIFY(grows && last > 0.9);
    }

    void layoutsInSeveralThreadsDoNotDisturbEachOther()
    {
        const ChartGraph graph = madeGraph(400, 700);
        const auto alone = arrangedChart(graph, in(ChartArrangement::ForceDirected));
        std::atomic<int> same{0};
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([&] {
                const auto places = arrangedChart(graph, in(ChartArrangement::ForceDirected));
                same += places && *places == *alone;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60'000));
        QCOMPARE(same.load(), 4);
    }

    void linksBetweenTheSameTwoRunApart()
    {
        ChartGraph graph = madeGraph(2, 4);
        graph.links[1].from = graph.links[1].to = 0;
        graph.links[2].from = graph.links[2].to = 0;
        graph.links[0].from = graph.links[3].to = 0;
        graph.links[0].to = graph.links[3].from = 1;
        const ChartPicture picture = pictureOf(graph, {{0, 0}, {20, 0}});
        const auto apart = [&](std::size_t one, std::size_t other) {
            const QPointF way = picture.routes[one].at(0.5) - picture.routes[other].at(0.5);
            return std::hypot(way.x(), way.y());
        };
        QVERIFY(apart(0, 3) > 0.5);
        QVERIFY(apart(1, 2) > 0.4);
        QCOMPARE(picture.linkAt(picture.routes[2].at(0.5), 0.2), 2);
        QCOMPARE(picture.nodeAt({20, 0.3}), 1);
        QCOMPARE(picture.nodeAt({10, 0.3}), -1);
    }

    void aLineGoesAroundOtherBoxes()
    {
        ChartGraph graph = madeGraph(3, 0, 3);
        ChartLink link;
        link.from = 0;
        link.to = 2;
        graph.links.push_back(link);
        for (const bool isVertical : {false, true}) {
            const ChartPicture picture = isVertical ? pictureOf(graph, {{0, 0}, {0, 3}, {0, 6}})
                                                    : pictureOf(graph, {{0, 0}, {10, 0}, {20, 0}});
            for (int step = 1; step < 100; ++step)
                QVERIFY(!picture.boxOf(1).contains(picture.routes[0].at(step / 100.0)));
        }
    }

    void wordsCoverNeitherNodesNorWords()
    {
        const auto read = sampleChartCase();
        QVERIFY(read);
        for (const ChartArrangement arrangement : arrangements) {
            ChartGraph graph = chartGraphOf(read->records, read->assessment, chartDoctrine());
            auto places = arrangedChart(graph, in(arrangement));
            QVERIFY(places);
            const ChartPicture picture = pictureOf(std::move(graph), std::move(*places));
            std::vector<QRectF> taken;
            for (std::size_t node = 0; node < picture.places.size(); ++node)
                taken.push_back(picture.boxOf(int(node)));
            std::size_t labelled = 0;
            for (const LinkRoute &route : picture.routes) {
                QVERIFY(picture.extent.contains(route.bounds));
                if (route.label.isNull())
                    continue;
                for (const QRectF &other : taken)
                    QVERIFY(!route.label.intersects(other));
                taken.push_back(route.label);
                ++labelled;
            }
            QVERIFY(labelled * 10 >= picture.routes.size() * 6);
        }
    }
};

QTEST_GUILESS_MAIN(TestChartLayout)
#include "tst_chartlayout.moc"
