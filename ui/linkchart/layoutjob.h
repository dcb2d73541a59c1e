// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartlayout.h"
#include "core/linkchart/chartpicture.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

#include <atomic>
#include <memory>

namespace saranda {

/// What a paper with the chart says of it: made of the same records as the chart.
struct ChartSaying {
    QString marking;
    QString subtitle;
};

/// What is to be laid out and what of it is to be drawn. The layout sees the whole case, so that a
/// filter does not move anything.
struct LayoutRequest {
    ChartGraph whole;
    ChartGraph shown;
    ChartArranging how;
    ChartSaying saying;
    int question = 0; ///< the number of what was asked for
};

struct LayoutOutcome {
    std::vector<QPointF> wholePlaces; ///< by the rows of the request's whole graph
    ChartGraph whole;
    ChartPicture picture;
    ChartSaying saying;
    int question = 0;
};

/// Lays a chart out beside the window, one request at a time: a newer one takes the place of the
/// one that runs.
class LayoutJob : public QObject
{
    Q_OBJECT

public:
    explicit LayoutJob(QObject *parent = nullptr);
    ~LayoutJob() override;

    /// Small charts are done at once, before this returns.
    void start(LayoutRequest request);
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(const saranda::LayoutOutcome &outcome);
    void failed(const saranda::Error &error); ///< ErrorCode::Cancelled when cancel() did it
    void progressed(int percent);

private:
    using Answer = std::shared_ptr<Result<LayoutOutcome>>;

    void launch(LayoutRequest request);
    void receive();

    QFutureWatcher<Answer> m_watcher;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::optional<LayoutRequest> m_next;
    bool m_isRunning = false;
};

} // namespace saranda
