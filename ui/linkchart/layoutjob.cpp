// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkchart/layoutjob.h"

#include <QtConcurrentRun>

namespace saranda {

namespace {

constexpr std::size_t smallChart = 80; // nodes: done before one could see that it runs

Result<LayoutOutcome> layOutNow(LayoutRequest request, const LayoutProgress &progress)
{
    Result<std::vector<QPointF>> places = arrangedChart(request.whole, request.how, progress);
    if (!places)
        return failure(places.error());
    QHash<QString, QPointF> placeOf;
    for (std::size_t row = 0; row < places->size(); ++row)
        placeOf.insert(entityId(request.whole.nodes[row].entity), (*places)[row]);
    std::vector<QPointF> shown;
    for (const ChartNode &node : request.shown.nodes)
        shown.push_back(placeOf.value(entityId(node.entity)));
    LayoutOutcome outcome;
    outcome.picture = pictureOf(std::move(request.shown), std::move(shown));
    outcome.whole = std::move(request.whole);
    outcome.wholePlaces = std::move(*places);
    outcome.saying = std::move(request.saying);
    outcome.question = request.question;
    return outcome;
}

} // namespace

LayoutJob::LayoutJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LayoutJob::receive);
}

LayoutJob::~LayoutJob()
{
    if (m_stop)
        *m_stop = true;
    m_watcher.waitForFinished();
}

void LayoutJob::start(LayoutRequest request)
{
    if (m_isRunning) {
        *m_stop = true;
        m_next = std::move(request);
        return;
    }
    if (request.whole.nodes.size() <= smallChart) {
        Result<LayoutOutcome> outcome = layOutNow(std::move(request), {});
        if (outcome)
            Q_EMIT finished(*outcome);
        else
            Q_EMIT failed(outcome.error());
        return;
    }
    launch(std::move(request));
}

void LayoutJob::launch(LayoutRequest request)
{
    m_isRunning = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    Q_EMIT progressed(0);
    m_watcher.setFuture(
        QtConcurrent::run([this, stop = m_stop, request = std::move(request)]() mutable -> Answer {
            int last = 0;
            const LayoutProgress progress = [&, this](double share) {
                const int percent = int(share * 100);
                if (percent > last) {
                    last = percent;
                    Q_EMIT progressed(percent); // queued: the receiver lives in the window
                }
                return !stop->load();
            };
            return std::make_shared<Result<LayoutOutcome>>(layOutNow(std::move(request), progress));
        }));
}

void LayoutJob::cancel()
{
    m_next.reset();
    if (m_isRunning)
        *m_stop = true;
}

void LayoutJob::receive()
{
    m_isRunning = false;
    const Answer answer = m_watcher.result();
    if (m_next) {
        LayoutRequest next = std::move(*m_next);
        m_next.reset();
        start(std::move(next));
    } else if (*answer) {
        Q_EMIT finished(**answer);
    } else {
        Q_EMIT failed(answer->error());
    }
}

} // namespace saranda
