// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinewords.h"

#include "core/base/literals.h"
#include "core/timeline/civiltime.h"
#include "core/timeline/timelinepainter.h"
#include "ui/support/levels.h"
#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(saranda::TimelineWords)
};

} // namespace

int localUtcOffset(Seconds at)
{
    static const UtcOffset clock = clockOf(QTimeZone::systemTimeZone());
    return clock(at);
}

QString clocksText(const TimelineEvent &event)
{
    if (!event.span.isDrawable || event.span.from != event.span.to)
        return {}; // no time of day is known
    const auto text = [](Seconds at) {
        const CivilTime time = civilTimeOf(at);
        return TimelineWords::tr("%1 %2 %3, %4", "day, month, year and time of day")
            .arg(QString::number(time.day), QLocale().monthName(time.month, QLocale::LongFormat),
                 yearText(time.year, QLocale()),
                 QTime(time.hour, time.minute, time.second).toString(u"HH:mm:ss"_s));
    };
    const Seconds at = event.span.from;
    const int offset = localUtcOffset(at);
    const QString utc = TimelineWords::tr("UTC: %1").arg(text(at));
    return offset == 0 ? utc
                       : TimelineWords::tr("%1. Local time: %2.", "an instant by two clocks")
                             .arg(utc, text(at + offset));
}

QString eventDate(const TimelineEvent &event)
{
    return event.date.isUndated() ? TimelineWords::tr("undated") : humanDate(event.date, QLocale());
}

QString eventCard(const Timeline &timeline, int row, const QStringList &lanes)
{
    const TimelineEvent &event = timeline.events[std::size_t(row)];
    QStringList lines{
        event.key + u' ' + event.title, eventDate(event), clocksText(event),
        TimelineWords::tr("%1, in: %2").arg(eventKindText(event.kind), lanes.join(u"; "_s))};
    lines.removeAll(QString());
    if (event.level >= 0)
        lines.append(levelDescription(event.level, std::nullopt));
    if (timeline.clock && event.clock != Timing::Unknown)
        lines.append(TimelineWords::tr("Claim %1: %2.")
                         .arg(timeline.clock->claimKey, clockText(event.clock)));
    for (const int remark : event.remarks)
        lines.append(timeline.remarks[std::size_t(remark)].text);
    return lines.join(u'\n');
}

QString eventDescription(const Timeline &timeline, int row, const QString &lane)
{
    const TimelineEvent &event = timeline.events[std::size_t(row)];
    QString text = TimelineWords::tr("%1, %2. Date: %3. Lane: %4.")
                       .arg(event.key, event.title, eventDate(event), lane);
    if (const QString clocks = clocksText(event); !clocks.isEmpty())
        text += u' ' + clocks;
    if (event.level >= 0)
        text += u' ' + TimelineWords::tr("Level: %1.").arg(levelDescription(event.level, {}));
    if (timeline.clock && event.clock != Timing::Unknown)
        text += u' '
            + TimelineWords::tr("Claim %1: %2.")
                  .arg(timeline.clock->claimKey, clockText(event.clock));
    for (const int remark : event.remarks)
        text += u' ' + timeline.remarks[std::size_t(remark)].text;
    return text;
}

TimelineColors timelineColors(const QPalette &palette)
{
    TimelineColors colors = isDark(palette) ? darkTimelineColors() : lightTimelineColors();
    colors.background = palette.color(QPalette::Base);
    colors.text = palette.color(QPalette::Text);
    return colors;
}

} // namespace saranda
