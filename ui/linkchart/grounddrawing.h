// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartpainter.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>

#include <memory>
#include <optional>

namespace saranda {

/// A chart as it is drawn in one place, without what is selected.
struct DrawnGround {
    QImage image;
    ChartView view; ///< what the image shows; its clip is where it lies
    double milliseconds = 0; ///< that it took
};

/// Draws a chart that takes longer than a frame beside the window, one drawing at a time: a newer
/// one takes the place of the one that waits.
class GroundDrawing : public QObject
{
    Q_OBJECT

public:
    struct Request {
        std::shared_ptr<const ChartPicture> picture;
        ChartView view;
        ChartStyle style;
        double pixelRatio = 1;
    };

    explicit GroundDrawing(QObject *parent = nullptr);

    void start(const Request &request);
    /// What is being drawn is of no use any more.
    void drop();
    /// Whether a drawing is on its way.
    bool isWanted() const { return m_isWanted; }

    /// The same here and now.
    static DrawnGround draw(const Request &request);

Q_SIGNALS:
    void drawn(const saranda::DrawnGround &ground);

private:
    void receive();

    QFutureWatcher<DrawnGround> m_watcher;
    std::optional<Request> m_next;
    bool m_isWanted = false;
};

} // namespace saranda
