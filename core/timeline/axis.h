// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edtf.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <functional>
#include <vector>

namespace saranda {

/// The stretch of time in view and how many pixels it has. Seconds as doubles, because a window
/// moves by parts of them.
struct TimeWindow {
    double from = 0;
    double to = 1;
    double width = 1;

    double length() const { return to - from; }
    double pixelsPerSecond() const { return width / length(); }
    double xOf(double at) const { return (at - from) * pixelsPerSecond(); }
    double timeAt(double x) const { return from + x / pixelsPerSecond(); }
    bool operator==(const TimeWindow &) const = default;
};

/// The window after zooming by `factor` (2 = twice as near) so that what lies at x stays there.
/// Never nearer than some seconds and never wider than all time a case can name.
TimeWindow zoomed(const TimeWindow &window, double factor, double x);
TimeWindow panned(const TimeWindow &window, double pixels);
/// The window that shows [from, to] with a margin, and to the right room for the last labels.
TimeWindow windowAround(Seconds from, Seconds to, double width);

/// A double as an instant, held within what an instant can be.
Seconds instantAt(double at);

struct AxisTick {
    double x = 0;
    QString label;
};

/// What the ticks' labels leave out: the day above hours, the year above months.
struct AxisContext {
    double from = 0;
    double to = 0;
    QString label;
};

struct TimelineAxis {
    std::vector<AxisTick> ticks;
    std::vector<AxisContext> contexts;
};

/// Offset from UTC in seconds at an instant; none = UTC.
using UtcOffset = std::function<int(Seconds)>;
UtcOffset clockOf(const QTimeZone &zone);

/// Ticks at round moments, from seconds to billions of years, no nearer than `spacing` pixels.
TimelineAxis axisOf(const TimeWindow &window, double spacing, const QLocale &locale,
                    const UtcOffset &offset = {});

/// "44 BCE", "1946", "12,000".
QString yearText(std::int64_t year, const QLocale &locale);

/// How exactly somebody can point with a mouse: "2014-11-24", "2014-11" or "2014".
QString edtfAt(const TimeWindow &window, double x);

} // namespace saranda
