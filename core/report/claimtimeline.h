// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/timelinespan.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace saranda {

/// One dated matter of a claim: a line of the drawing.
struct ClaimEvent {
    QString key; ///< "F-7", or empty
    QString text; ///< one line; what is too long for the column is cut with an ellipsis
    TimelineSpan span;
    bool isOperation = false; ///< drawn apart: the conduct itself
};

/// A claim's events below each other on one axis, for paper: bars to the right, words to the left.
struct ClaimTimeline {
    std::vector<ClaimEvent> events; ///< in the order they are drawn; all can be drawn
    std::optional<std::pair<Seconds, Seconds>> knowledge; ///< shaded; unbounded ends reach the edge
    QString knowledgeText;
    QLocale locale;
};

/// First and last instant that is drawn.
std::pair<Seconds, Seconds> extentOf(const ClaimTimeline &timeline);

/// The drawing and its shape (width / height). Needs a QGuiApplication to measure words.
struct TimelineDrawing {
    QByteArray svg;
    double aspect = 1;
};
TimelineDrawing drawn(const ClaimTimeline &timeline);

} // namespace saranda
