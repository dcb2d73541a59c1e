// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline.h"

#include "core/base/literals.h"
#include "core/timeline/eventsource.h"
#include "core/timeline/lanegrouping.h"
#include "core/timeline/timelineremarks.h"
#include "core/timeline/timelinetexts.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

QString searchText(const TimelineEvent &event, const QStringList &lanes, const QLocale &locale)
{
    return QStringList({event.key, event.title, event.date.text(), humanDate(event.date, locale),
                        eventKindText(event.kind), clockText(event.clock)})
               .join(u' ')
        + u' ' + lanes.join(u' ');
}

/// Gathers the lanes in the order in which they are first named.
class LaneGatherer
{
public:
    LaneGatherer(const LaneChooser &chooser, std::vector<TimelineLane> &lanes)
        : m_lanes(lanes)
    {
        for (const LaneChooser::Lane &lane : chooser.fixedLanes())
            rowOf(lane);
    }

    std::size_t rowOf(const LaneChooser::Lane &lane)
    {
        if (const auto known = m_rows.constFind(lane.id); known != m_rows.cend())
            return *known;
        m_rows.insert(lane.id, m_lanes.size());
        m_lanes.emplace_back();
        m_lanes.back().title = lane.title;
        if (lane.isLast)
            m_last = m_lanes.size() - 1;
        return m_lanes.size() - 1;
    }

    void finish()
    {
        if (m_last)
            std::rotate(m_lanes.begin() + std::ptrdiff_t(*m_last),
                        m_lanes.begin() + std::ptrdiff_t(*m_last) + 1, m_lanes.end());
    }

private:
    std::vector<TimelineLane> &m_lanes;
    QHash<QString, std::size_t> m_rows;
    std::optional<std::size_t> m_last;
};

bool mayLieWithin(const TimelineSpan &span, const CaseDate &period)
{
    return span.isDrawable && (span.opensRight || span.to >= period.bounds().earliestStart)
        && (span.opensLeft || span.from <= period.bounds().latestEnd);
}

/// Whether drawableText() would change nothing, as of nearly every text.
bool isDrawnAsItIs(const QString &text)
{
    bool mayBeSpace = false;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        const bool isPlain = (code > 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x1680)
            || (code >= 0x2010 && code < 0x2028);
        if (!isPlain && (code != u' ' || !mayBeSpace))
            return false;
        mayBeSpace = isPlain;
    }
    return mayBeSpace || text.isEmpty();
}

void setClockAnswers(Timeline &timeline)
{
    for (TimelineEvent &event : timeline.events) {
        const auto known = event.kind == u"fact" ? timeline.clock->answers.constFind({event.record})
                                                 : timeline.clock->answers.cend();
        event.clock =
            known != timeline.clock->answers.cend() ? *known : timeline.clock->answerTo(event.date);
    }
}

} // namespace

std::optional<std::pair<Seconds, Seconds>> Timeline::extent() const
{
    std::optional<std::pair<Seconds, Seconds>> all;
    for (const TimelineLane &lane : lanes) {
        if (lane.blockEnds.empty())
            continue;
        const Seconds from = events[std::size_t(lane.dated.front())].span.from;
        const Seconds to = *std::max_element(lane.blockEnds.begin(), lane.blockEnds.end());
        all = all ? std::pair(std::min(all->first, from), std::max(all->second, to))
                  : std::pair(from, to);
    }
    return all;
}

void indexLanes(Timeline &timeline)
{
    for (TimelineLane &lane : timeline.lanes) {
        const auto spanAt = [&](int row) -> const TimelineSpan & {
            return timeline.events[std::size_t(row)].span;
        };
        std::sort(lane.dated.begin(), lane.dated.end(), [&](int left, int right) {
            const TimelineSpan &one = spanAt(left);
            const TimelineSpan &other = spanAt(right);
            return std::tie(one.from, one.to, left) < std::tie(other.from, other.to, right);
        });
        std::vector<Seconds> starts;
        std::vector<Seconds> ends;
        starts.reserve(lane.dated.size());
        ends.reserve(lane.dated.size());
        for (const int row : lane.dated) {
            starts.push_back(spanAt(row).from);
            ends.push_back(spanAt(row).to);
        }
        lane.blockEnds.clear();
        for (std::size_t row = 0; row < ends.size(); ++row) {
            if (row % TimelineLane::blockSize == 0)
                lane.blockEnds.push_back(ends[row]);
            lane.blockEnds.back() = std::max(lane.blockEnds.back(), ends[row]);
        }
        lane.density = LaneDensity(std::move(starts), std::move(ends));
    }
}

Timeline timelineOf(const CaseRecords &records, const Assessment &assessment,
                    const Doctrine &doctrine, const TimelineOptions &options)
{
    Timeline timeline;
    timeline.title = drawableText(records.info.title);
    timeline.events = eventsOf(records, assessment);
    if (options.claim)
        timeline.clock = clockOf(records, assessment, doctrine, *options.claim);
    if (timeline.clock)
        setClockAnswers(timeline);

    const auto chooser = laneChooser(options.grouping, records, doctrine);
    LaneGatherer gatherer(*chooser, timeline.lanes);
    const QStringList words = options.filter.split(u' ', Qt::SkipEmptyParts);
    std::vector<TimelineEvent> shown;
    for (TimelineEvent &event : timeline.events) {
        if (options.goesOn && !options.goesOn())
            return {};
        if (options.period && !mayLieWithin(event.span, *options.period))
            continue;
        const std::vector<LaneChooser::Lane> lanes = chooser->lanesOf(event);
        QStringList titles;
        for (const LaneChooser::Lane &lane : lanes)
            titles.append(lane.title);
        const QString text =
            words.isEmpty() ? QString() : searchText(event, titles, options.locale);
        if (!std::all_of(words.begin(), words.end(), [&](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive);
            }))
            continue;
        const int row = int(shown.size());
        for (const LaneChooser::Lane &lane : lanes) {
            TimelineLane &target = timeline.lanes[gatherer.rowOf(lane)];
            (event.span.isDrawable ? target.dated : target.undated).push_back(row);
        }
        shown.push_back(std::move(event));
    }
    timeline.events = std::move(shown);
    gatherer.finish();
    indexLanes(timeline);
    if (!options.goesOn || options.goesOn())
        addRemarks(timeline, records, assessment, doctrine);
    return timeline;
}

std::vector<const Claim *> claimsWithClock(const CaseRecords &records, const Doctrine &doctrine)
{
    std::vector<const Claim *> claims = records.claims.inKeyOrder();
    std::erase_if(claims, [&](const Claim *claim) { return !hasClock(*claim, doctrine); });
    return claims;
}

QString drawableText(const QString &text)
{
    if (isDrawnAsItIs(text))
        return text; // shared
    QString drawn;
    drawn.reserve(text.size());
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        const bool turnsDirection =
            (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (character.isSpace() || code < 0x20 || (code >= 0x7f && code < 0xa0))
            drawn += u' ';
        else
            drawn += turnsDirection || code == 0xfeff ? QChar(0xfffd) : character;
    }
    return drawn.simplified();
}

QString eventKindText(const QString &kind)
{
    if (kind == u"incident")
        return TimelineTexts::tr("Operation");
    if (kind == u"fact")
        return TimelineTexts::tr("Fact");
    if (kind == u"communication")
        return TimelineTexts::tr("Communication");
    if (kind == u"exhibit")
        return TimelineTexts::tr("Exhibit");
    if (kind == u"release")
        return TimelineTexts::tr("Release");
    if (kind == u"task")
        return TimelineTexts::tr("Task");
    return kind == u"claim" ? TimelineTexts::tr("Finding") : kind;
}

QString clockText(Timing clock)
{
    switch (clock) {
    case Timing::Certain:
        return TimelineTexts::tr("certainly after the State knew");
    case Timing::Possible:
        return TimelineTexts::tr("possibly after the State knew");
    case Timing::Impossible:
        return TimelineTexts::tr("over before the State can have known");
    case Timing::Unknown:
        break;
    }
    return {};
}

} // namespace saranda
