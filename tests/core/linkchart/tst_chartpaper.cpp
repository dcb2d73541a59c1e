// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartfigure.h"
#include "core/linkchart/chartframe.h"
#include "core/linkchart/chartlayout.h"
#include "core/linkchart/chartlist.h"
#include "core/linkchart/chartpainter.h"
#include "core/linkchart/charttexts.h"
#include "core/linkchart/charttiles.h"
#include "tests/core/linkchart/chartcase.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace saranda;
using namespace saranda::test;

namespace {

QByteArray chartBytes(const ChartPicture &picture, PictureFormat format,
                      ChartPaperOptions options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    options.font = QGuiApplication::font();
    return writeChartPicture(buffer, format, picture, options) ? buffer.data() : QByteArray();
}

ChartPicture laidOut(ChartGraph graph, ChartArrangement arrangement)
{
    ChartArranging how;
    how.arrangement = arrangement;
    auto places = arrangedChart(graph, how);
    return pictureOf(std::move(graph), places ? std::move(*places) : std::vector<QPointF>());
}

/// All text elements of an SVG, one a line; "broken" when it is not well-formed.
QString textsOfSvg(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QStringList texts;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts.append(reader.readElementText().trimmed());
    return reader.hasError() ? u"broken"_s : texts.join(u'\n');
}

ChartFigure figureIn(const QString &language)
{
    ChartFigure figure;
    figure.shown.language = language;
    figure.paper.font = QGuiApplication::font();
    return figure;
}

} // namespace

/// A chart on paper and as a picture.
class TestChartPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleInEveryFormat()
    {
        const auto read = sampleChartCase();
        QVERIFY(read);
        const std::array<std::pair<ChartArrangement, QString>, 3> all{
            {{ChartArrangement::ForceDirected, u"force"_s},
             {ChartArrangement::Layered, u"layered"_s},
             {ChartArrangement::TwoSided, u"two-sided"_s}}};
        for (const auto &[arrangement, name] : all) {
            const ChartPicture picture = laidOut(
                chartGraphOf(read->records, read->assessment, chartDoctrine()), arrangement);
            ChartPaperOptions options;
            options.marking = u"restricted"_s;
            const QByteArray pdf = chartBytes(picture, PictureFormat::Pdf, options);
            QVERIFY(pdf.startsWith("%PDF"));
            leaveChart(u"chart-%1.pdf"_s.arg(name), pdf);
            const QByteArray png = chartBytes(picture, PictureFormat::Png, options);
            QVERIFY(QImage::fromData(png).width() > 600);
            leaveChart(u"chart-%1.png"_s.arg(name), png);
        }
    }

    void theWordsOfAnSvgCanBeSelected()
    {
        const auto read = sampleChartCase();
        ChartFigure figure = figureIn(u"en"_s);
        figure.paper.marking = u"restricted"_s;
        const Result<QByteArray> svg =
            chartSvg(read->records, read->assessment, chartDoctrine(), figure);
        QVERIFY(svg);
        leaveChart(u"chart-sample.svg"_s, *svg);
        const QString texts = textsOfSvg(*svg);
        for (const QString &expected :
             {u"Park Jin Hyok"_s, u"North Korea"_s, u"resembles"_s, u"RESTRICTED"_s,
              u"probable: level 3 of 5"_s, u"Link chart  ·  30 entries, 41 links"_s})
            QVERIFY2(texts.contains(expected), qPrintable(expected + u" in "_s + texts));
        QVERIFY(!svg->contains("<image"));
    }

    void aFigureSpeaksTheLanguageOfItsPaper()
    {
        const auto read = sampleChartCase();
        ChartFigure figure = figureIn(u"fr"_s);
        figure.shown.leastLevel = 2;
        figure.asOf = CaseDate::parse(u"2017-05"_s).value_or(CaseDate());
        const Result<QByteArray> svg =
            chartSvg(read->records, read->assessment, chartDoctrine(), figure);
        QVERIFY(svg);
        const QString texts = textsOfSvg(*svg);
        QVERIFY2(texts.contains(u"tel que connu au mai 2017"_s) || texts.contains(u"mai 2017"_s),
                 qPrintable(texts));
        QVERIFY2(texts.contains(u"personne"_s) && texts.contains(u"Schéma relationnel"_s),
                 qPrintable(texts));
        QVERIFY(!texts.contains(u"probable: level"_s));
    }

    void theSameCaseGivesTheSameBytes()
    {
        const auto read = sampleChartCase();
        const auto once =
            chartSvg(read->records, read->assessment, chartDoctrine(), figureIn(u"en"_s));
        const auto again =
            chartSvg(read->records, read->assessment, chartDoctrine(), figureIn(u"en"_s));
        QVERIFY(once && again);
        QCOMPARE(*once, *again);
    }

    void placesOfTheCaseAreKept()
    {
        auto read = chartCaseOf(smallChartCase());
        Chart chart;
        chart.id = Chart::Id::make();
        chart.key = u"G-1"_s;
        chart.arrangement = ChartArrangement::Layered;
        ChartPlace place;
        place.node = EntityRef::to(read->records.actors.findKey(u"A-1"_s)->id);
        place.x = -40;
        place.y = 12.5;
        chart.places.append(place);
        place.node = EntityRef::to(read->records.actors.findKey(u"A-2"_s)->id);
        place.isFolded = true;
        place.x = 5;
        chart.places.append(place);
        read->records.charts.put(chart);
        const auto picture =
            chartPictureOf(read->records, read->assessment, chartDoctrine(), figureIn(u"en"_s));
        QVERIFY(picture);
        // Anna is a member of the folded group; the group stands where it was put.
        QCOMPARE(picture->graph.nodes[0].key, u"A-2"_s);
        QCOMPARE(picture->places[0], QPointF(5, 12.5));
        ChartFigure other = figureIn(u"en"_s);
        other.arrangement = ChartArrangement::TwoSided; // the places belong to the layered one
        const auto fresh = chartPictureOf(read->records, read->assessment, chartDoctrine(), other);
        QVERIFY(fresh && fresh->places[0] != QPointF(5, 12.5));
    }

    void aPictureHasTheSizeThatWasAsked()
    {
        const ChartPicture picture = laidOut(madeGraph(30, 40), ChartArrangement::ForceDirected);
        ChartPaperOptions options;
        options.size = QSize(1600, 900);
        const QImage image = QImage::fromData(chartBytes(picture, PictureFormat::Png, options));
        QCOMPARE(image.size(), QSize(1600, 900));
        options.size = QSize(99999, 99999);
        QVERIFY(chartBytes(picture, PictureFormat::Png, options).isEmpty()); // refused
    }

    void aLargeChartIsPrintedOverSeveralPages()
    {
        const QString pdfinfo = QStandardPaths::findExecutable(u"pdfinfo"_s);
        if (pdfinfo.isEmpty())
            QSKIP("no pdfinfo here");
        const ChartPicture picture = laidOut(madeGraph(150, 220), ChartArrangement::ForceDirected);
        const QByteArray pdf = chartBytes(picture, PictureFormat::Pdf);
        leaveChart(u"chart-large.pdf"_s, pdf);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"c.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf);
        file.close();
        QProcess process;
        process.start(pdfinfo, {file.fileName()});
        QVERIFY(process.waitForFinished());
        const QString told = QString::fromUtf8(process.readAllStandardOutput());
        const int pages = told.section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
        QVERIFY2(pages > 6 && pages < 80, qPrintable(told));
    }

    void everyNodeIsWholeOnOneOfTheParts_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<QSizeF>("room");
        QTest::newRow("wide") << 60 << QSizeF(860, 800);
        QTest::newRow("many") << 300 << QSizeF(860, 800);
        QTest::newRow("a narrow room") << 120 << QSizeF(300, 300);
        QTest::newRow("smaller than a box") << 30 << QSizeF(60, 40);
    }
    void everyNodeIsWholeOnOneOfTheParts()
    {
        QFETCH(int, nodes);
        QFETCH(QSizeF, room);
        const ChartPicture picture =
            laidOut(madeGraph(nodes, nodes * 2, 3), ChartArrangement::Layered);
        const ChartTiling tiling = tilesOf(picture, room, 400);
        QVERIFY(!tiling.tiles.empty());
        double widest = 0;
        for (const NodeBox &box : picture.boxes)
            widest = std::max(widest, box.size.width());
        const QSizeF units = room / tiling.scale;
        for (std::size_t node = 0; node < picture.places.size(); ++node) {
            const bool isWhole =
                std::any_of(tiling.tiles.begin(), tiling.tiles.end(), [&](const ChartTile &tile) {
                    return tile.part.contains(picture.boxOf(int(node)));
                });
            QVERIFY(isWhole || widest > units.width() / 2 || units.height() < 2);
        }
        for (const ChartTile &tile : tiling.tiles) {
            QVERIFY(tile.own.isValid());
            QVERIFY(tile.part.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(tile.own));
            for (const int beside : {tile.left, tile.right, tile.above, tile.below})
                QVERIFY(beside >= 0 && beside <= int(tiling.tiles.size()) && beside != tile.number);
            if (tile.right > 0)
                QCOMPARE(tiling.tiles[std::size_t(tile.right - 1)].left, tile.number);
        }
    }

    void aChartTooWideForAPaperComesInParts()
    {
        const ChartPicture picture = laidOut(madeGraph(80, 120, 3), ChartArrangement::Layered);
        ChartPaperOptions options;
        options.font = QGuiApplication::font();
        const auto sheets = chartSheets(picture, options, {860, 900}, 40);
        QVERIFY(sheets);
        QVERIFY(sheets->size() > 2);
        QString told;
        for (std::size_t sheet = 0; sheet < sheets->size(); ++sheet) {
            const QByteArray &svg = (*sheets)[sheet].svg;
            const QString texts = textsOfSvg(svg);
            QVERIFY(texts != u"broken");
            leaveChart(u"sheet-%1.svg"_s.arg(sheet), svg);
            if (sheet == 0) { // the whole, by the numbers of its boxes
                QVERIFY2(!texts.contains(picture.graph.nodes.front().name), qPrintable(texts));
                QVERIFY((*sheets)[0].size.width() <= 860);
                continue;
            }
            told += texts + u'\n';
            QVERIFY2(texts.contains(u"also on part"_s), qPrintable(texts));
            QVERIFY((*sheets)[sheet].size.width() <= 861);
            QVERIFY((*sheets)[sheet].size.height() <= 901);
        }
        for (const ChartNode &node : picture.graph.nodes)
            QVERIFY2(told.contains(node.key), qPrintable(node.key));
        const ChartPicture medium = laidOut(madeGraph(20, 24), ChartArrangement::Layered);
        const auto parted = chartSheets(medium, options, {640, 800}, 40);
        QVERIFY(parted && parted->size() > 1);
        const QString overview = textsOfSvg(parted->front().svg);
        for (const ChartNode &node : medium.graph.nodes)
            QVERIFY2(overview.contains(node.key), qPrintable(overview));
        // One that fits is one sheet.
        const auto small = chartSheets(laidOut(madeGraph(2, 1), ChartArrangement::Layered), options,
                                       {860, 900}, 40);
        QVERIFY(small && small->size() == 1);
    }

    void aChartForAPageIsNoWiderThanIt()
    {
        ChartArranging how;
        how.arrangement = ChartArrangement::Layered;
        how.width = 16.4;
        for (const auto &[nodes, links] : {std::pair(18, 22), {60, 90}, {3, 0}, {1, 1}}) {
            const ChartGraph graph = madeGraph(nodes, links);
            const auto places = arrangedChart(graph, how);
            QVERIFY(places);
            QCOMPARE(*places, *arrangedChart(graph, how));
            double left = 1e9;
            double right = -1e9;
            for (std::size_t one = 0; one < places->size(); ++one) {
                const QRectF box = boxOf(graph.nodes[one]).around((*places)[one]);
                left = std::min(left, box.left());
                right = std::max(right, box.right());
                for (std::size_t other = 0; other < one; ++other)
                    QVERIFY(!box.intersects(boxOf(graph.nodes[other]).around((*places)[other])));
            }
            QVERIFY2(right - left <= how.width + 0.01,
                     qPrintable(u"%1 for %2 nodes"_s.arg(right - left).arg(nodes)));
        }
    }

    void nothingIsDrawnBeyondAPart()
    {
        // A device that cannot clip gets nothing that would have to be.
        const ChartPicture picture = laidOut(madeGraph(60, 120), ChartArrangement::ForceDirected);
        ChartStyle style;
        style.colors = lightChartColors();
        style.font = QGuiApplication::font();
        style.isVector = true;
        const QRectF part(picture.extent.center() - QPointF(8, 5), QSizeF(16, 10));
        style.cut = part;
        QImage image(1200, 900, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ChartView view;
        view.scale = 30;
        view.origin = QPointF(600, 450) - part.center() * view.scale;
        view.clip = QRectF(0, 0, 1200, 900);
        ChartPainter(painter, picture, view, style).paint();
        painter.end();
        const QRect within = view.toPixels(part).toAlignedRect().adjusted(-8, -8, 8, 8);
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) != Qt::white) {
                    QVERIFY2(within.contains(x, y), qPrintable(u"%1,%2"_s.arg(x).arg(y)));
                    ++drawn;
                }
        QVERIFY(drawn > 1000);
    }

    void strangeChartsAreDrawn_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("links");
        QTest::newRow("nothing") << 0 << 0;
        QTest::newRow("one node") << 1 << 0;
        QTest::newRow("one node and loops") << 1 << 6;
        QTest::newRow("two nodes, twelve links") << 2 << 12;
    }
    void strangeChartsAreDrawn()
    {
        QFETCH(int, nodes);
        QFETCH(int, links);
        ChartGraph graph = madeGraph(nodes, links);
        for (ChartNode &node : graph.nodes)
            node.name = QString(400, u'W');
        const ChartPicture picture = laidOut(graph, ChartArrangement::ForceDirected);
        QVERIFY(chartBytes(picture, PictureFormat::Pdf).startsWith("%PDF"));
        const QByteArray svg = chartBytes(picture, PictureFormat::Svg);
        const QString texts = textsOfSvg(svg);
        QVERIFY(texts != u"broken");
        if (nodes == 0)
            QVERIFY(texts.contains(ChartTexts().text(u"nothing"_s)));
        QVERIFY(!QImage::fromData(chartBytes(picture, PictureFormat::Png)).isNull());
    }

    void noLastPageOfTheListHasARowAlone()
    {
        const auto read = chartCaseOf(smallChartCase());
        const auto picture =
            chartPictureOf(read->records, read->assessment, chartDoctrine(), figureIn(u"en"_s));
        QVERIFY(picture && !picture->graph.links.empty());
        QImage canvas(10, 10, QImage::Format_RGB32);
        QPainter painter(&canvas);
        const ChartPaperOptions options;
        const ChartFrame frame(painter, *picture, options, QSizeF(1000, 700));
        ChartGraph graph = picture->graph;
        std::size_t mostPages = 0;
        for (std::size_t links = 1; links < 100; ++links) {
            graph.links.assign(links, picture->graph.links.front());
            const std::vector<ChartListPage> pages = chartListPages(graph, frame);
            std::size_t rows = 0;
            for (const ChartListPage &page : pages) {
                QVERIFY(page.front().isHeading);
                QVERIFY(pages.size() == 1 || page.size() >= 1 + 3);
                rows += page.size() - 1;
            }
            QCOMPARE(rows, links);
            mostPages = std::max(mostPages, pages.size());
        }
        QVERIFY(mostPages > 1);
    }

    void theLegendNamesWhatOccurs()
    {
        const auto read = chartCaseOf(smallChartCase());
        const ChartGraph graph = chartGraphOf(read->records, read->assessment, chartDoctrine());
        QStringList texts;
        for (const ChartLegendEntry &entry : chartLegend(graph, ChartTexts()))
            texts.append(entry.text);
        const QString all = texts.join(u'|');
        QVERIFY2(all.contains(u"dashed"_s) && all.contains(u"proved by no fact"_s)
                     && all.contains(u"State"_s) && !all.contains(u"possibly"_s),
                 qPrintable(all));
        QVERIFY(chartLegend({}, ChartTexts()).empty());
    }
};

QTEST_MAIN(TestChartPaper)
#include "tst_chartpaper.moc"
