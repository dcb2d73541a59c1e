// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/eventsource.h"

#include "core/base/literals.h"
#include "core/domain/localstatename.h"
#include "core/timeline/timelinetexts.h"

namespace saranda {

using namespace literals;

namespace {

TimelineEvent eventOf(const QString &kind, const QUuid &id, const QString &key,
                      const QString &title, const CaseDate &date)
{
    TimelineEvent event;
    event.kind = kind;
    event.record = id;
    event.key = drawableText(key);
    event.title = drawableText(title);
    event.date = date;
    event.span = spanOf(date);
    return event;
}

QString communicationTitle(const CaseRecords &records, const Communication &message)
{
    if (!message.summary.isEmpty())
        return message.summary;
    return TimelineTexts::tr("From %1 to %2")
        .arg(shownStateName(records, message.from), shownStateName(records, message.to));
}

void addFindings(const CaseRecords &records, std::vector<TimelineEvent> &events)
{
    for (const Claim *claim : records.claims.inKeyOrder()) {
        for (const ElementSheet &sheet : claim->elements) {
            if (!sheet.finding || sheet.finding->on.isUndated())
                continue;
            TimelineEvent event = eventOf(
                u"claim"_s, claim->id.uuid, claim->key,
                TimelineTexts::tr("Finding on %1 by %2").arg(sheet.element, sheet.finding->by),
                sheet.finding->on);
            event.part = sheet.element;
            events.push_back(std::move(event));
        }
    }
}

void addOwnSteps(const CaseRecords &records, std::vector<TimelineEvent> &events)
{
    for (const Release *release : records.releases.inKeyOrder()) {
        if (!release->on.isUndated())
            events.push_back(
                eventOf(u"release"_s, release->id.uuid, release->key, release->title, release->on));
    }
    for (const Task *task : records.tasks.inKeyOrder()) {
        if (!task->due.isUndated())
            events.push_back(eventOf(u"task"_s, task->id.uuid, task->key,
                                     TimelineTexts::tr("Due: %1").arg(task->title), task->due));
    }
    addFindings(records, events);
}

} // namespace

std::vector<TimelineEvent> eventsOf(const CaseRecords &records, const Assessment &assessment)
{
    std::vector<TimelineEvent> events;
    for (const Incident *incident : records.incidents.inKeyOrder())
        events.push_back(eventOf(u"incident"_s, incident->id.uuid, incident->key, incident->title,
                                 incident->period));
    for (const Fact *fact : records.facts.inKeyOrder()) {
        events.push_back(eventOf(u"fact"_s, fact->id.uuid, fact->key, fact->statement, fact->date));
        if (const FactResult *result = assessment.fact(fact->id))
            events.back().level = result->level;
    }
    for (const Communication *message : records.communications.inKeyOrder())
        events.push_back(eventOf(u"communication"_s, message->id.uuid, message->key,
                                 communicationTitle(records, *message), message->date));
    for (const Exhibit *exhibit : records.exhibits.inKeyOrder()) {
        if (exhibit->date.isUndated())
            continue; // a list of documents is not a story
        events.push_back(
            eventOf(u"exhibit"_s, exhibit->id.uuid, exhibit->key, exhibit->title, exhibit->date));
        if (const ExhibitResult *result = assessment.exhibit(exhibit->id))
            events.back().level = result->level;
    }
    addOwnSteps(records, events);
    return events;
}

} // namespace saranda
