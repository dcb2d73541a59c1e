// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/timeline.h"

#include <QPalette>

namespace saranda {

struct TimelineColors;

/// Everything about an event, line by line: the hover card.
QString eventCard(const Timeline &timeline, int event, const QStringList &lanes);
/// One sentence for a screen reader: number and title, date, lane, level, and the clock.
QString eventDescription(const Timeline &timeline, int event, const QString &lane);
/// The offset of this computer's zone in seconds, as far as its rules reach.
int localUtcOffset(Seconds at);
/// An instant by UTC and by this computer's clock; empty where no time of day is known.
QString clocksText(const TimelineEvent &event);
/// "2014-11-24" as a person reads it, or "undated".
QString eventDate(const TimelineEvent &event);

/// The program's colours for a timeline, light or dark.
TimelineColors timelineColors(const QPalette &palette);

} // namespace saranda
