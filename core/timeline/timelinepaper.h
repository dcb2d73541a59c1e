// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/timeline/axis.h"
#include "core/timeline/picturewriter.h"
#include "core/timeline/timeline.h"
#include "core/timeline/timepages.h"

#include <QFont>
#include <QSize>

class QIODevice;
class QPagedPaintDevice;

namespace saranda {

struct PictureOptions {
    QString marking; ///< printed at head and foot; empty = none
    QString subtitle; ///< beneath the case's title
    QSize size = QSize(1600, 900); ///< of PNG and SVG; a higher one is made when lanes need it
    QLocale locale = QLocale(QLocale::English);
    std::optional<std::pair<Seconds, Seconds>> period; ///< all of it by default
    PageTime pages = PageTime::Automatic; ///< of PDF and print
    QFont font; ///< its family; the sizes are those of the paper
    UtcOffset utcOffset; ///< of the clock the axis shows; none = UTC
    QString clockName; ///< of that clock, where it is not UTC
};

/// Writes the timeline with title, marking and legend. PDF (A4, landscape) takes as many pages as
/// time and lanes need to be read, and lists every event after them, so that the paper says what a
/// pointer would.
/// Needs a QGuiApplication.
Result<> writeTimelinePicture(QIODevice &to, PictureFormat format, const Timeline &timeline,
                              const PictureOptions &options);

/// The same pages on a printer, which must be landscape already.
Result<> printTimeline(QPagedPaintDevice &printer, const Timeline &timeline,
                       const PictureOptions &options);

/// The words of a drawing of it, in no order to be read: for a look at their letters.
QString drawnText(const Timeline &timeline);

/// "Prussia knew between … and …", or why nothing is known; empty without a clock.
QString clockSentence(const Timeline &timeline, const QLocale &locale);
/// What a timeline made with these options leaves out, and how many events it shows.
QString timelineSubtitle(const Timeline &timeline, const TimelineOptions &options);
/// A period from its first to its last instant; its open ends reach as far as the timeline does.
std::pair<Seconds, Seconds> stretchOf(const CaseDate &period, const Timeline &timeline);
/// An instant in words: "22 October 1946", with the time of day where it is none of a day's ends.
QString instantText(Seconds at, const QLocale &locale);

} // namespace saranda
