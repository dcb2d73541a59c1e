// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/casejson.h"
#include "tests/ui/records/pagefixture.h"
#include "ui/linkchart/chartcanvas.h"
#include "ui/linkchart/chartpage.h"
#include "ui/linkchart/layoutjob.h"
#include "ui/support/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QWheelEvent>

using namespace saranda;
using namespace saranda::test;

namespace {

using Pairs = QList<std::pair<int, int>>;

/// Persons, and facts that link them: from and to by number, from 1.
QByteArray caseOf(int persons, const Pairs &links)
{
    QJsonArray actors;
    for (int number = 1; number <= persons; ++number)
        actors.append(QJsonObject{{u"id"_s, u"A-%1"_s.arg(number)},
                                  {u"kind"_s, u"person"_s},
                                  {u"name"_s, u"Person number %1"_s.arg(number)}});
    QJsonArray facts;
    for (const auto &[from, to] : links)
        facts.append(QJsonObject{{u"id"_s, u"F-%1"_s.arg(facts.size() + 1)},
                                 {u"statement"_s, u"One is linked."_s},
                                 {u"relation"_s,
                                  QJsonObject{{u"subject"_s, u"A-%1"_s.arg(from)},
                                              {u"predicate"_s, u"wrote to"_s},
                                              {u"object"_s, u"A-%1"_s.arg(to)}}}});
    return QJsonDocument(
               QJsonObject{
                   {u"format"_s, u"saranda-case"_s},
                   {u"version"_s, 1},
                   {u"case"_s, QJsonObject{{u"title"_s, u"Strange"_s}, {u"claimant"_s, u"FRA"_s}}},
                   {u"actors"_s, actors},
                   {u"facts"_s, facts}})
        .toJson();
}

QString overlapIn(const ChartPicture &picture)
{
    std::vector<std::pair<QString, QRectF>> taken;
    const auto take = [&](const QString &name, const QRectF &place) {
        for (const auto &[other, rect] : taken)
            if (rect.intersects(place))
                return name + u" over "_s + other;
        taken.emplace_back(name, place);
        return QString();
    };
    for (std::size_t node = 0; node < picture.places.size(); ++node)
        if (const QString over = take(picture.graph.nodes[node].key, picture.boxOf(int(node)));
            !over.isEmpty())
            return over;
    for (std::size_t link = 0; link < picture.routes.size(); ++link)
        if (!picture.routes[link].label.isNull())
            if (const QString over = take(u"words of "_s + picture.graph.links[link].key,
                                          picture.routes[link].label);
                !over.isEmpty())
                return over;
    return {};
}

} // namespace

/// Charts that no layout likes, in the window, with real keys and clicks.
class TestStrangeCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theyAreDrawnWalkedListedAndWritten_data()
    {
        QTest::addColumn<int>("persons");
        QTest::addColumn<Pairs>("links");
        QTest::newRow("one node") << 1 << Pairs();
        QTest::newRow("one node and its loops") << 1 << Pairs(5, {1, 1});
        QTest::newRow("two nodes and many links")
            << 2 << Pairs{{1, 2}, {1, 2}, {2, 1}, {1, 2}, {2, 1}, {2, 1}, {1, 2}, {1, 2}};
        QTest::newRow("parts that nothing joins")
            << 14 << Pairs{{1, 2}, {2, 3}, {3, 1}, {4, 5}, {6, 7}, {7, 6}, {8, 8}};
        QTest::newRow("all at once")
            << 9 << Pairs{{1, 1}, {1, 2}, {1, 2}, {2, 2}, {3, 4}, {4, 3}, {5, 5}, {5, 5}, {2, 1}};
        QTest::newRow("everybody with everybody") << 7 << [] {
            Pairs pairs;
            for (int from = 1; from <= 7; ++from)
                for (int to = 1; to <= 7; ++to)
                    pairs.append({from, to});
            return pairs;
        }();
    }
    void theyAreDrawnWalkedListedAndWritten()
    {
        QFETCH(int, persons);
        QFETCH(Pairs, links);
        const Doctrine doctrine = builtInDoctrine().value_or(Doctrine());
        const Result<ImportedCase> read =
            readCaseJson(caseOf(persons, links), u"c.json"_s, doctrine);
        QVERIFY(read);
        PageFixture fixture(doctrine, read->records);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        QTRY_COMPARE(canvas.graph().nodes.size(), std::size_t(persons));
        for (int arrangement = 0; arrangement < page.arrangementBox()->count(); ++arrangement) {
            page.arrangementBox()->setFocus();
            QTest::keyClick(page.arrangementBox(), Qt::Key_Home);
            for (int i = 0; i < arrangement; ++i)
                QTest::keyClick(page.arrangementBox(), Qt::Key_Down);
            QTRY_VERIFY(canvas.isSharp());
            QCOMPARE(canvas.graph().links.size(), std::size_t(links.size()));
            QCOMPARE(overlapIn(canvas.picture()), QString());
            canvas.fit();
            keepPicture(page,
                        u"chart-strange-%1-%2"_s
                            .arg(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'))
                            .arg(arrangement));
        }
        walk(canvas);
        page.tableAction()->trigger();
        QCOMPARE(page.table()->proxy()->rowCount(), int(links.size()));
        page.tableAction()->trigger();
        for (const QString &name : {u"c.png"_s, u"c.svg"_s, u"c.pdf"_s}) {
            fixture.prompt.paths = {fixture.folder.filePath(name)};
            QTRY_VERIFY(page.saveAction()->isEnabled()); // the picture is what was asked for
            page.saveAction()->trigger();
            QVERIFY2(QFileInfo(fixture.prompt.paths.first()).size() > 500, qPrintable(name));
        }
    }

    void noPathJoinsWhatNothingJoins()
    {
        const Doctrine doctrine = builtInDoctrine().value_or(Doctrine());
        const Result<ImportedCase> read =
            readCaseJson(caseOf(4, {{1, 2}, {3, 4}, {1, 1}}), u"c.json"_s, doctrine);
        QVERIFY(read);
        PageFixture fixture(doctrine, read->records);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        ChartCanvas &canvas = *page.canvas();
        QTRY_COMPARE(canvas.graph().nodes.size(), std::size_t(4));
        const auto clickOn = [&](int node, Qt::KeyboardModifiers keys) {
            QTest::mouseClick(
                &canvas, Qt::LeftButton, keys,
                canvas.view().toPixels(canvas.picture().places[std::size_t(node)]).toPoint());
        };
        clickOn(0, Qt::ControlModifier);
        clickOn(2, {});
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_P);
        QVERIFY(!canvas.hasPath());
        QVERIFY(page.message()->text().contains(u"No path"_s));
        clickOn(1, {});
        QTest::keyClick(&canvas, Qt::Key_P);
        QVERIFY(canvas.hasPath());
    }

private:
    /// Arrow keys reach more than one node where there are several, Tab reaches the links of one.
    static void walk(ChartCanvas &canvas)
    {
        canvas.setFocus();
        QSet<int> reached;
        for (int round = 0; round < 6; ++round)
            for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up}) {
                QTest::keyClick(&canvas, key);
                reached.insert(canvas.currentNode());
            }
        reached.remove(-1);
        const auto nodes = qsizetype(canvas.graph().nodes.size());
        QVERIFY2(reached.size() >= std::min<qsizetype>(nodes, 2),
                 qPrintable(QString::number(reached.size())));
        canvas.setCurrentNode(0);
        const auto links =
            std::count_if(canvas.graph().links.begin(), canvas.graph().links.end(),
                          [](const ChartLink &link) { return link.from == 0 || link.to == 0; });
        for (int link = 0; link < links; ++link) {
            QTest::keyClick(&canvas, Qt::Key_Tab);
            QVERIFY(canvas.currentLink() >= 0);
        }
        canvas.setFocus();
    }
};

QTEST_MAIN(TestStrangeCharts)
#include "tst_strangecharts.moc"
