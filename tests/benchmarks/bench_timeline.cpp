// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/timeline/madetimeline.h"
#include "ui/timeline/timelinecanvas.h"

#include <QApplication>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

using namespace saranda;

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

constexpr int frameWidth = 1600;
constexpr int frameHeight = 900;
constexpr int lanes = 40;

struct Frames {
    std::vector<double> times;

    double at(double share) const
    {
        std::vector<double> sorted = times;
        std::sort(sorted.begin(), sorted.end());
        return sorted[std::size_t(share * double(sorted.size() - 1))];
    }
};

/// Paints once for each step, into the same image, as the raster engine does for a window.
Frames framesOf(QWidget &widget, int count, const std::function<void(int)> &step)
{
    QImage image(frameWidth, frameHeight, QImage::Format_ARGB32_Premultiplied);
    Frames frames;
    for (int i = 0; i < count; ++i) {
        step(i);
        const auto start = Clock::now();
        widget.render(&image, {}, {}, QWidget::DrawChildren);
        frames.times.push_back(millisecondsSince(start));
    }
    return frames;
}

void print(const char *who, int events, const char *what, const Frames &frames)
{
    std::printf("| %d | %s | %s | %.2f | %.2f |\n", events, what, who, frames.at(0.5),
                frames.at(0.99));
    std::fflush(stdout);
}

void measureCanvas(int events, int frames)
{
    Timeline timeline = test::MadeTimeline::random(events, lanes).timeline;
    for (std::size_t lane = 0; lane < timeline.lanes.size(); ++lane)
        timeline.lanes[lane].title = QStringLiteral("Lane %1").arg(lane + 1);
    for (std::size_t row = 0; row < timeline.events.size(); ++row)
        timeline.events[row].title = QStringLiteral("Event number %1").arg(row);
    TimelineCanvas canvas;
    canvas.resize(frameWidth, frameHeight);
    const auto start = Clock::now();
    canvas.setTimeline(std::move(timeline));
    QImage image(frameWidth, frameHeight, QImage::Format_ARGB32_Premultiplied);
    canvas.render(&image);
    const double first = millisecondsSince(start);
    print("canvas", events, "pan, full extent",
          framesOf(canvas, frames, [&](int i) { canvas.panBy(i % 40 < 20 ? 9 : -9); }));
    canvas.fit();
    print("canvas", events, "zoom, full to 1/1000", framesOf(canvas, frames, [&](int i) {
              if (i % 100 == 0)
                  canvas.fit();
              canvas.zoomAt(1.0715, 700);
          }));
    canvas.fit();
    for (const double zoom : {30.0, 30.0}) {
        canvas.zoomAt(zoom, 700);
        print("canvas", events,
              zoom > 0 && canvas.window().length() > 1e7 ? "pan, at 1/30" : "pan, at 1/900",
              framesOf(canvas, frames, [&](int) { canvas.panBy(5); }));
    }
    std::printf("| %d | first frame | canvas | %.0f | |\n", events, first);
    std::fflush(stdout);
}

/// The usual way: one item an event in a scene.
void measureGraphicsView(int events, int frames)
{
    const Timeline timeline = test::MadeTimeline::random(events, lanes).timeline;
    const auto extent = timeline.extent();
    const double scale = 1e6 / (double(extent->second) - double(extent->first));
    const auto start = Clock::now();
    QGraphicsScene scene;
    for (int lane = 0; lane < lanes; ++lane) {
        for (const int row : timeline.lanes[std::size_t(lane)].dated) {
            const TimelineSpan &span = timeline.events[std::size_t(row)].span;
            const double from = (double(span.from) - double(extent->first)) * scale;
            const double to = (double(span.to) - double(extent->first)) * scale;
            auto *item = new QGraphicsRectItem(from, lane * 22 + 3, std::max(1.0, to - from), 16);
            item->setPen(Qt::NoPen);
            item->setBrush(Qt::darkCyan);
            scene.addItem(item);
        }
    }
    QGraphicsView view(&scene);
    view.setFrameShape(QFrame::NoFrame);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    view.resize(frameWidth, frameHeight);
    double zoom = 1600.0 / 1e6;
    const auto show = [&](double middle) {
        view.setTransform(QTransform::fromScale(zoom, 1));
        view.centerOn(middle, 450);
    };
    show(5e5);
    QImage image(frameWidth, frameHeight, QImage::Format_ARGB32_Premultiplied);
    static_cast<QWidget &>(view).render(&image);
    const double first = millisecondsSince(start);
    print("QGraphicsView", events, "pan, full extent",
          framesOf(view, frames, [&](int i) { show(5e5 + 1000 * (i % 20)); }));
    zoom *= 900;
    print("QGraphicsView", events, "pan, at 1/900",
          framesOf(view, frames, [&](int i) { show(5e5 + 3 * i); }));
    std::printf("| %d | first frame | QGraphicsView | %.0f | |\n", events, first);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    std::printf("1600 × 900, %d lanes, ms\n\n| events | what | who | median | 99th |\n"
                "|---|---|---|---|---|\n",
                lanes);
    for (const int events : {10'000, 100'000, 1'000'000}) {
        measureCanvas(events, 300);
        measureGraphicsView(events, events > 100'000 ? 7 : 30);
    }
    return 0;
}
