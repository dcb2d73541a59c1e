// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartlayout.h"
#include "tests/core/linkchart/chartcase.h"
#include "ui/linkchart/chartcanvas.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>

using namespace saranda;
using namespace saranda::test;

namespace {

QByteArray dotText(const ChartGraph &graph)
{
    QByteArray text = "digraph g { node [shape=box];\n";
    for (std::size_t row = 0; row < graph.nodes.size(); ++row)
        text += 'n' + QByteArray::number(int(row)) + " [label=\"" + graph.nodes[row].name.toUtf8()
            + "\"];\n";
    for (const ChartLink &link : graph.links)
        text += 'n' + QByteArray::number(link.from) + " -> n" + QByteArray::number(link.to) + ";\n";
    return text + "}\n";
}

/// Milliseconds of a Graphviz program over the graph, or -1 where it is not there or not done in
/// two minutes.
double peerTime(const QString &program, const ChartGraph &graph)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return -1;
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.start(path, {u"-Tplain"_s, u"-Goverlap=prism"_s, u"-o/dev/null"_s});
    process.write(dotText(graph));
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return -1;
    }
    return double(clock.nsecsElapsed()) / 1e6;
}

struct Timed {
    double layout = 0;
    double picture = 0;
    ChartPicture drawn;
};

Timed ownTime(const ChartGraph &graph, ChartArrangement arrangement)
{
    Timed timed;
    ChartArranging how;
    how.arrangement = arrangement;
    QElapsedTimer clock;
    clock.start();
    auto places = arrangedChart(graph, how);
    timed.layout = double(clock.nsecsElapsed()) / 1e6;
    clock.restart();
    timed.drawn = pictureOf(graph, places ? *places : std::vector<QPointF>());
    timed.picture = double(clock.nsecsElapsed()) / 1e6;
    return timed;
}

/// One frame: what waits in the event loop (a drawing that has come from its thread, too), and the
/// picture.
double frameTime(ChartCanvas &canvas, QImage &image)
{
    QElapsedTimer clock;
    clock.start();
    QCoreApplication::processEvents();
    canvas.render(&image);
    const double milliseconds = double(clock.nsecsElapsed()) / 1e6;
    QThread::msleep(16);
    return milliseconds;
}

void printFrames(const char *what, int nodes, ChartCanvas &canvas, const auto &step)
{
    QImage image(canvas.size(), QImage::Format_RGB32);
    std::vector<double> frames;
    for (int frame = 0; frame < 60; ++frame) {
        step(frame);
        frames.push_back(frameTime(canvas, image));
    }
    QElapsedTimer sinceStandstill;
    sinceStandstill.start();
    QThread::msleep(100);
    do {
        frames.push_back(frameTime(canvas, image));
    } while (!canvas.isSharp());
    const qint64 sharpAfter = sinceStandstill.elapsed();
    std::sort(frames.begin(), frames.end());
    std::printf("| %d | %s | %.1f | %.1f | %lld |\n", nodes, what, frames[frames.size() / 2],
                frames.back(), sharpAfter);
}

void wheelAt(ChartCanvas &canvas, const QPointF &at, int delta, Qt::KeyboardModifiers keys = {})
{
    QWheelEvent event(at, canvas.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, keys,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas, &event);
}

void benchFrames(ChartPicture picture)
{
    const int nodes = int(picture.places.size());
    ChartCanvas canvas;
    canvas.resize(1600, 900);
    canvas.show();
    canvas.setPicture(std::move(picture));
    canvas.fit();
    printFrames("pan, full extent", nodes, canvas, [&](int frame) {
        wheelAt(canvas, {800, 450}, frame % 2 ? 12 : -12, Qt::ShiftModifier);
    });
    printFrames("zoom in to words", nodes, canvas, [&](int) { wheelAt(canvas, {800, 450}, 45); });
    printFrames("pan among words", nodes, canvas, [&](int frame) {
        wheelAt(canvas, {800, 450}, frame % 2 ? 12 : -12, Qt::ShiftModifier);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    std::printf(
        "| nodes | links | layout | ms | lines and words ms | sfdp ms | ratio | dot ms |\n");
    std::printf("|---|---|---|---|---|---|---|---|\n");
    std::vector<ChartPicture> pictures;
    std::vector<int> sizes{200, 2000, 10'000};
    if (argc > 1) { // or the sizes that are named
        sizes.clear();
        for (const QString &word : app.arguments().mid(1))
            sizes.push_back(std::max(1, word.toInt()));
    }
    for (const int nodes : sizes) {
        const ChartGraph graph = madeGraph(nodes, nodes * 2);
        const double sfdp = peerTime(u"sfdp"_s, graph);
        const double dot = nodes <= 200 ? peerTime(u"dot"_s, graph) : -1;
        for (const auto &[arrangement, name] :
             {std::pair(ChartArrangement::ForceDirected, "free"),
              std::pair(ChartArrangement::Layered, "layers"),
              std::pair(ChartArrangement::TwoSided, "two sides")}) {
            Timed timed = ownTime(graph, arrangement);
            std::printf("| %d | %d | %s | %.0f | %.0f | %.0f | %.2f | %.0f |\n", nodes, nodes * 2,
                        name, timed.layout, timed.picture, sfdp, sfdp > 0 ? timed.layout / sfdp : 0,
                        dot);
            std::fflush(stdout);
            if (arrangement == ChartArrangement::ForceDirected)
                pictures.push_back(std::move(timed.drawn));
        }
    }
    std::printf("\n| nodes | what | median ms | slowest ms | sharp after ms |\n");
    std::printf("|---|---|---|---|---|\n");
    for (ChartPicture &picture : pictures)
        benchFrames(std::move(picture));
    return 0;
}
