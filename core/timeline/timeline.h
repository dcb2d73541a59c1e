// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"
#include "core/timeline/caseclock.h"
#include "core/timeline/lanedensity.h"
#include "core/timeline/timelinespan.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace saranda {

/// One dated (or undated) matter of the case.
struct TimelineEvent {
    QString kind; ///< of its record, as in RecordRef::kind ("fact", "incident", …)
    QUuid record;
    QString part; ///< element of a claim, or empty
    QString key;
    QString title; ///< plain text without characters that play tricks
    CaseDate date;
    TimelineSpan span;
    int level = -1; ///< of a fact or exhibit; -1 = it has none
    Timing clock = Timing::Unknown; ///< how it stands to the knowledge of the chosen claim
    std::vector<int> remarks; ///< rows of Timeline::remarks

    bool operator==(const TimelineEvent &) const = default;
};

struct TimelineLane {
    QString title;
    std::vector<int> dated; ///< rows of Timeline::events that can be drawn, by their first instant
    std::vector<int> undated;
    int number = -1; ///< in the whole timeline, where this is a part of one; its colour
    QString counted; ///< how many events it has, where that is not to be read off it
    LaneDensity density;
    static constexpr int blockSize = 256;
    std::vector<Seconds> blockEnds; ///< the last instant of each `blockSize` events of `dated`
};

/// A gap or a contradiction, in words, and the events it is about.
struct TimelineRemark {
    QString code; ///< "reply-before-notice", …
    QString text;
    bool isContradiction = true; ///< else it is a gap

    bool operator==(const TimelineRemark &) const = default;
};

enum class LaneGrouping { Story, State, Actor, Operation, Claim };

struct TimelineOptions {
    LaneGrouping grouping = LaneGrouping::Story;
    std::optional<Claim::Id> claim; ///< the due-diligence claim whose clock is shown
    QString filter; ///< only events that contain each of these words
    std::optional<CaseDate> period; ///< only events that may have gone on within it
    QLocale locale = QLocale(QLocale::English);
    /// Asked all the time; after a no what is made is good for nothing and comes soon.
    std::function<bool()> goesOn = {};
};

/// The records of a case as one story in time: what is drawn, written and listed.
struct Timeline {
    std::vector<TimelineEvent> events;
    std::vector<TimelineLane> lanes;
    std::optional<CaseClock> clock;
    std::vector<TimelineRemark> remarks;
    QString title;

    /// First and last instant of everything that is drawn; nothing when nothing is. Of lanes that
    /// are indexed it costs nothing.
    std::optional<std::pair<Seconds, Seconds>> extent() const;
};

/// A pure function of its arguments.
Timeline timelineOf(const CaseRecords &records, const Assessment &assessment,
                    const Doctrine &doctrine, const TimelineOptions &options = {});

/// Sorts the lanes' events and computes their density; for timelines made by hand.
void indexLanes(Timeline &timeline);

/// The due-diligence claims, whose clocks can be shown, in key order.
std::vector<const Claim *> claimsWithClock(const CaseRecords &records, const Doctrine &doctrine);

/// Text of a record for a picture: one line, control and direction-turning characters replaced.
QString drawableText(const QString &text);

/// "What happened", … the lane's title for people; and what kind of record an event is.
QString eventKindText(const QString &kind);
/// "certainly after it could know", … or an empty text.
QString clockText(Timing clock);

} // namespace saranda
