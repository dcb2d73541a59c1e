// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkchart/grounddrawing.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QtConcurrentRun>

#include <utility>

namespace saranda {

GroundDrawing::GroundDrawing(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &GroundDrawing::receive);
}

DrawnGround GroundDrawing::draw(const Request &request)
{
    QElapsedTimer clock;
    clock.start();
    DrawnGround ground;
    ground.view = request.view;
    const QRectF &clip = request.view.clip;
    ground.image = QImage((clip.size() * request.pixelRatio).toSize(), QImage::Format_RGB32);
    ground.image.setDevicePixelRatio(request.pixelRatio);
    ground.image.fill(request.style.colors.background);
    ChartStyle style = request.style;
    style.currentLink = -1;
    QPainter painter(&ground.image);
    painter.translate(-clip.topLeft());
    ChartPainter(painter, *request.picture, request.view, style).paintGround();
    painter.end();
    ground.milliseconds = double(clock.nsecsElapsed()) / 1e6;
    return ground;
}

void GroundDrawing::start(const Request &request)
{
    m_isWanted = true;
    if (m_watcher.isRunning())
        m_next = request;
    else
        m_watcher.setFuture(QtConcurrent::run(&GroundDrawing::draw, request));
}

void GroundDrawing::drop()
{
    m_isWanted = false;
    m_next.reset();
}

void GroundDrawing::receive()
{
    const DrawnGround ground = m_watcher.result();
    if (m_next)
        start(*std::exchange(m_next, std::nullopt));
    else if (std::exchange(m_isWanted, false))
        Q_EMIT drawn(ground);
}

} // namespace saranda
