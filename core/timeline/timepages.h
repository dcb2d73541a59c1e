// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/timeline/lanelayout.h"

#include <optional>
#include <utility>
#include <vector>

namespace saranda {

/// How a paper divides time among its pages.
enum class PageTime { Automatic, One, Century, Decade, Year, Quarter, Month, Week, Day, Hour };

/// "year", as the command line and the settings say it; nothing for another word.
QString wordOf(PageTime time);
std::optional<PageTime> pageTimeOf(const QString &word);
/// "A year each", for people.
QString pageTimeText(PageTime time);
/// All of them, in the order people are offered them.
const std::vector<PageTime> &allPageTimes();

/// The stretch of time one page is for.
struct TimePage {
    Seconds from = 0;
    Seconds to = 0; ///< its last instant
    /// What lies between this page and the one before it: nothing begins or ends there.
    std::optional<std::pair<Seconds, Seconds>> quiet;

    bool operator==(const TimePage &) const = default;
};

/// More pages than anybody leafs through are refused.
inline constexpr int mostTimePages = 400;

/// Round stretches of time in which something begins or ends, in order; none = one page shows all
/// of it. Divided automatically, they are as long as the labels of nearly all events allow on
/// `width` units; a crowd that no division makes readable is not divided for nothing. `period`
/// holds what is drawn, where it is not everything.
Result<std::vector<TimePage>> timePagesOf(const Timeline &timeline, PageTime time,
                                          const std::optional<std::pair<Seconds, Seconds>> &period,
                                          double width, const TimelineMeasure &measure);

/// The page's time with a little before it, and after it room for its last labels, where the next
/// page's beginning shows, too.
TimeWindow windowOnPage(const TimePage &page, double width);

/// The lanes of one page with what of them lies in a window, in a timeline of its own.
Timeline partOf(const Timeline &timeline, const std::vector<int> &lanes, const TimeWindow &window);

} // namespace saranda
