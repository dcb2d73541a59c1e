// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/lanegrouping.h"

#include "core/base/literals.h"
#include "core/domain/localstatename.h"
#include "core/timeline/timelinetexts.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

enum class StoryLane { Happened, Knew, Acted, Published };

/// The facts by what they bear on, for every due-diligence claim of the case.
struct DiligenceFacts {
    QSet<QUuid> knowledge;
    QSet<QUuid> conduct; ///< capacity, measures, omissions
};

void collectFacts(const ElementSheet &sheet, QSet<QUuid> &facts)
{
    for (const Argument &argument : sheet.arguments)
        for (const Fact::Id &fact : argument.premises)
            facts.insert(fact.uuid);
    for (const Indicator &indicator : sheet.indicators)
        facts.insert(indicator.fact.uuid);
}

DiligenceFacts diligenceFacts(const CaseRecords &records, const Doctrine &doctrine)
{
    DiligenceFacts found;
    for (const Claim &claim : records.claims.rows()) {
        for (const ElementSheet &sheet : claim.elements) {
            const Element *element = doctrine.element(sheet.element);
            if (!element)
                continue;
            if (element->timing == ElementTiming::Knowledge)
                collectFacts(sheet, found.knowledge);
            else if (element->timing == ElementTiming::Failure || element->id == u"dd.capacity")
                collectFacts(sheet, found.conduct);
        }
    }
    return found;
}

/// What happened, what the State knew, what it did, what was published: the story of LAW § 3.
class StoryLanes : public LaneChooser
{
public:
    StoryLanes(const CaseRecords &records, const Doctrine &doctrine)
        : m_records(records)
        , m_facts(diligenceFacts(records, doctrine))
    { }

    std::vector<Lane> fixedLanes() const override
    {
        return {lane(StoryLane::Happened), lane(StoryLane::Knew), lane(StoryLane::Acted),
                lane(StoryLane::Published)};
    }
    std::vector<Lane> lanesOf(const TimelineEvent &event) const override
    {
        return {lane(placeOf(event))};
    }

private:
    static Lane lane(StoryLane place)
    {
        switch (place) {
        case StoryLane::Happened:
            return {u"happened"_s, TimelineTexts::tr("What happened")};
        case StoryLane::Knew:
            return {u"knew"_s, TimelineTexts::tr("On the knowledge of the State")};
        case StoryLane::Acted:
            return {u"acted"_s, TimelineTexts::tr("On its capacity and conduct")};
        case StoryLane::Published:
            break;
        }
        return {u"published"_s, TimelineTexts::tr("What was published or decided")};
    }

    StoryLane placeOf(const TimelineEvent &event) const
    {
        if (event.kind == u"incident")
            return StoryLane::Happened;
        if (event.kind == u"fact") {
            if (m_facts.knowledge.contains(event.record))
                return StoryLane::Knew;
            return m_facts.conduct.contains(event.record) ? StoryLane::Acted : StoryLane::Happened;
        }
        if (event.kind == u"communication") {
            const Communication *message = m_records.communications.find({event.record});
            if (!message || message->kind == u"statement")
                return StoryLane::Published;
            if (message->kind == u"letter" && isRespondent(message->from))
                return StoryLane::Acted;
            return message->kind == u"reply" ? StoryLane::Acted : StoryLane::Knew;
        }
        return StoryLane::Published;
    }

    bool isRespondent(const QString &state) const
    {
        const auto claims = m_records.claims.rows();
        return std::any_of(claims.begin(), claims.end(),
                           [&](const Claim &claim) { return claim.state == state; });
    }

    const CaseRecords &m_records;
    DiligenceFacts m_facts;
};

/// Lanes made of what the records name; what names nothing shares the last one.
class NamedLanes : public LaneChooser
{
public:
    NamedLanes(const CaseRecords &records, const QString &otherTitle)
        : m_records(records)
        , m_otherTitle(otherTitle)
    { }

    std::vector<Lane> lanesOf(const TimelineEvent &event) const override
    {
        std::vector<Lane> lanes = namedLanesOf(event);
        std::vector<Lane> once;
        for (Lane &lane : lanes) {
            const bool isThere = std::any_of(
                once.begin(), once.end(), [&](const Lane &other) { return other.id == lane.id; });
            if (!isThere && !lane.id.isEmpty())
                once.push_back(std::move(lane));
        }
        if (once.empty())
            once.push_back({u"-other"_s, m_otherTitle, true});
        return once;
    }

protected:
    virtual std::vector<Lane> namedLanesOf(const TimelineEvent &event) const = 0;

    const Fact *factOf(const TimelineEvent &event) const
    {
        return event.kind == u"fact" ? m_records.facts.find({event.record}) : nullptr;
    }
    std::vector<EntityRef> endsOf(const TimelineEvent &event) const
    {
        const Fact *fact = factOf(event);
        if (!fact || !fact->relation)
            return {};
        return {fact->relation->subject, fact->relation->object};
    }
    QList<Incident::Id> operationsOf(const TimelineEvent &event) const
    {
        if (event.kind == u"incident")
            return {Incident::Id{event.record}};
        if (const Fact *fact = factOf(event))
            return fact->incidents;
        if (event.kind == u"claim") {
            const Claim *claim = m_records.claims.find({event.record});
            return claim ? QList<Incident::Id>{claim->incident} : QList<Incident::Id>();
        }
        const Communication *message = event.kind == u"communication"
            ? m_records.communications.find({event.record})
            : nullptr;
        return message ? message->incidents : QList<Incident::Id>();
    }

    const CaseRecords &m_records;

private:
    QString m_otherTitle;
};

class StateLanes : public NamedLanes
{
public:
    explicit StateLanes(const CaseRecords &records)
        : NamedLanes(records, TimelineTexts::tr("No State named"))
    { }

protected:
    std::vector<Lane> namedLanesOf(const TimelineEvent &event) const override
    {
        QStringList codes;
        for (const EntityRef &end : endsOf(event))
            codes.append(stateOf(end));
        if (event.kind == u"communication") {
            if (const Communication *message = m_records.communications.find({event.record}))
                codes += {message->from, message->to};
        }
        if (codes.join(QString()).isEmpty()) {
            for (const Incident::Id &id : operationsOf(event))
                if (const Incident *incident = m_records.incidents.find(id))
                    codes += incident->emanatesFrom + incident->victims;
        }
        std::vector<Lane> lanes;
        for (const QString &code : codes)
            lanes.push_back({code, drawableText(shownStateName(m_records, code))});
        return lanes;
    }

private:
    QString stateOf(const EntityRef &end) const
    {
        if (end.kind == EntityKind::State)
            return end.stateCode;
        if (end.kind == EntityKind::Actor) {
            const Actor *actor = m_records.actors.find({end.uuid});
            return actor ? actor->state : QString();
        }
        if (end.kind == EntityKind::Infrastructure) {
            const Infrastructure *item = m_records.infrastructure.find({end.uuid});
            return item ? item->state : QString();
        }
        return {};
    }
};

class ActorLanes : public NamedLanes
{
public:
    explicit ActorLanes(const CaseRecords &records)
        : NamedLanes(records, TimelineTexts::tr("No actor named"))
    { }

protected:
    std::vector<Lane> namedLanesOf(const TimelineEvent &event) const override
    {
        std::vector<Lane> lanes;
        for (const EntityRef &end : endsOf(event))
            if (end.kind == EntityKind::Actor)
                lanes.push_back({end.uuid.toString(), drawableText(entityName(m_records, end))});
        return lanes;
    }
};

class OperationLanes : public NamedLanes
{
public:
    explicit OperationLanes(const CaseRecords &records)
        : NamedLanes(records, TimelineTexts::tr("No operation in particular"))
    { }

protected:
    std::vector<Lane> namedLanesOf(const TimelineEvent &event) const override
    {
        std::vector<Lane> lanes;
        for (const Incident::Id &id : operationsOf(event))
            if (const Incident *incident = m_records.incidents.find(id))
                lanes.push_back(
                    {id.toString(), drawableText(incident->key + u' ' + incident->title)});
        return lanes;
    }
};

class ClaimLanes : public NamedLanes
{
public:
    ClaimLanes(const CaseRecords &records, const Doctrine &doctrine)
        : NamedLanes(records, TimelineTexts::tr("Bears on no claim"))
    {
        for (const Claim *claim : records.claims.inKeyOrder()) {
            const auto test =
                std::find_if(doctrine.tests.begin(), doctrine.tests.end(),
                             [&](const LegalTest &each) { return each.id == claim->test; });
            const QString name =
                test == doctrine.tests.end() ? claim->test : test->title.in(u"en"_s);
            const Lane lane{
                claim->id.toString(),
                drawableText(TimelineTexts::tr("%1 %2, %3")
                                 .arg(claim->key, shownStateName(records, claim->state), name))};
            QSet<QUuid> facts;
            for (const ElementSheet &sheet : claim->elements)
                collectFacts(sheet, facts);
            for (const QUuid &fact : facts)
                m_lanes[fact].push_back(lane);
            m_lanes[claim->incident.uuid].push_back(lane);
            m_lanes[claim->id.uuid].push_back(lane);
        }
    }

protected:
    std::vector<Lane> namedLanesOf(const TimelineEvent &event) const override
    {
        std::vector<Lane> lanes = m_lanes.value(event.record);
        if (event.kind == u"communication")
            for (const Incident::Id &id : operationsOf(event))
                for (const Lane &lane : m_lanes.value(id.uuid))
                    lanes.push_back(lane);
        return lanes;
    }

private:
    QHash<QUuid, std::vector<Lane>> m_lanes;
};

} // namespace

std::unique_ptr<LaneChooser> laneChooser(LaneGrouping grouping, const CaseRecords &records,
                                         const Doctrine &doctrine)
{
    switch (grouping) {
    case LaneGrouping::Story:
        return std::make_unique<StoryLanes>(records, doctrine);
    case LaneGrouping::State:
        return std::make_unique<StateLanes>(records);
    case LaneGrouping::Actor:
        return std::make_unique<ActorLanes>(records);
    case LaneGrouping::Operation:
        return std::make_unique<OperationLanes>(records);
    case LaneGrouping::Claim:
        break;
    }
    return std::make_unique<ClaimLanes>(records, doctrine);
}

} // namespace saranda
