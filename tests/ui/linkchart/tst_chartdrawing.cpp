// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/linkchart/chartcase.h"
#include "tests/support/busypool.h"
#include "tests/support/stallwatch.h"
#include "ui/linkchart/chartcanvas.h"
#include "ui/linkchart/chartpaint.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QWheelEvent>

using namespace saranda;
using namespace saranda::test;

/// A chart that takes longer than a frame to draw.
class TestChartDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void noFrameHoldsUpTheWindow();
    void whereOneStandsStillItIsSharp();
    void anotherChartTakesItsPlace();
    void otherColoursComeToo();
    void itMayGoWhileItIsDrawn();
    void aSmallOneIsThereAtOnce();

private:
    static ChartPicture inRows(int nodes);
    static void wheel(ChartCanvas &canvas, int delta, Qt::KeyboardModifiers keys = {});
    static QImage drawnAtOnce(const ChartCanvas &canvas);
    static QImage seen(ChartCanvas &canvas)
    {
        return canvas.grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    static constexpr double frameMs = 33;
    ChartPicture m_large;
    std::unique_ptr<ChartCanvas> m_canvas;
};

ChartPicture TestChartDrawing::inRows(int nodes)
{
    std::vector<QPointF> places;
    for (int i = 0; i < nodes; ++i)
        places.emplace_back(i % 80 * 6.0, i / 80 * 2.5);
    return pictureOf(madeGraph(nodes, nodes * 2), places);
}

void TestChartDrawing::wheel(ChartCanvas &canvas, int delta, Qt::KeyboardModifiers keys)
{
    const QPointF at(canvas.rect().center());
    QWheelEvent event(at, canvas.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, keys,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas, &event);
}

/// What is in view, cut out of a drawing of it with what lies around: a line that is cut at another
/// place takes other pixels.
QImage TestChartDrawing::drawnAtOnce(const ChartCanvas &canvas)
{
    const QPoint around(canvas.width() / 8, canvas.height() / 8);
    ChartStyle style;
    style.colors = chartColors(canvas.palette());
    style.font = canvas.font();
    ChartView view = canvas.view();
    view.clip = QRectF(-around, canvas.size() + QSize(2 * around.x(), 2 * around.y()));
    QImage image(view.clip.size().toSize(), QImage::Format_RGB32);
    image.fill(style.colors.background);
    QPainter painter(&image);
    painter.translate(around);
    ChartPainter(painter, canvas.picture(), view, style).paintGround();
    return image.copy(QRect(around, canvas.size()));
}

void TestChartDrawing::initTestCase()
{
    m_large = inRows(10'000);
}

void TestChartDrawing::init()
{
    m_canvas = std::make_unique<ChartCanvas>();
    m_canvas->resize(1600, 900);
    m_canvas->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
}

void TestChartDrawing::noFrameHoldsUpTheWindow()
{
    m_canvas->setPicture(m_large);
    StallWatch watch(StallWatch::Counts::Processor);
    watch.start();
    QTRY_VERIFY(m_canvas->isSharp());
    for (int frame = 0; frame < 12; ++frame) {
        wheel(*m_canvas, frame % 2 ? 60 : -60, Qt::ShiftModifier);
        QTest::qWait(10);
    }
    QTRY_VERIFY(m_canvas->isSharp());
    for (int frame = 0; frame < 24; ++frame) { // down to the words
        wheel(*m_canvas, 60);
        QTest::qWait(10);
    }
    QTRY_VERIFY(m_canvas->isSharp());
    QVERIFY2(watch.longestMs() < frameMs, qPrintable(QString::number(watch.longestMs())));
}

void TestChartDrawing::whereOneStandsStillItIsSharp()
{
    m_canvas->setPicture(m_large);
    QTRY_VERIFY(m_canvas->isSharp());
    QCOMPARE(seen(*m_canvas), drawnAtOnce(*m_canvas));
    for (int frame = 0; frame < 20; ++frame)
        wheel(*m_canvas, 60);
    QVERIFY(!m_canvas->isSharp()); // but something is there: what was drawn before, stretched
    QVERIFY(seen(*m_canvas) != drawnAtOnce(*m_canvas));
    QTRY_VERIFY(m_canvas->isSharp());
    QCOMPARE(seen(*m_canvas), drawnAtOnce(*m_canvas));
}

void TestChartDrawing::anotherChartTakesItsPlace()
{
    m_canvas->setPicture(m_large);
    QTest::qWait(1); // it is being drawn
    BusyPool pool;
    m_canvas->setPicture(inRows(1000));
    m_canvas->fit();
    QTest::qWait(1);
    m_canvas->setPicture(inRows(700));
    m_canvas->fit();
    pool.letGo();
    QTRY_VERIFY(m_canvas->isSharp());
    QCOMPARE(m_canvas->graph().nodes.size(), std::size_t(700));
    QCOMPARE(seen(*m_canvas), drawnAtOnce(*m_canvas));
}

void TestChartDrawing::otherColoursComeToo()
{
    m_canvas->setPicture(inRows(1000));
    QTRY_VERIFY(m_canvas->isSharp());
    QPalette dark = m_canvas->palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    m_canvas->setPalette(dark);
    QTRY_VERIFY(m_canvas->isSharp());
    QCOMPARE(seen(*m_canvas), drawnAtOnce(*m_canvas));
}

void TestChartDrawing::itMayGoWhileItIsDrawn()
{
    m_canvas->setPicture(m_large);
    seen(*m_canvas); // has begun
    m_canvas.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
}

void TestChartDrawing::aSmallOneIsThereAtOnce()
{
    BusyPool pool;
    m_canvas->setPicture(inRows(30));
    QVERIFY(m_canvas->isSharp());
    QVERIFY(seen(*m_canvas) == drawnAtOnce(*m_canvas));
}

QTEST_MAIN(TestChartDrawing)
#include "tst_chartdrawing.moc"
