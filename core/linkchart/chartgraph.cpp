// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartgraph.h"

#include "core/base/literals.h"
#include "core/domain/localstatename.h"
#include "core/linkchart/chartfilter.h"
#include "core/linkchart/charttexts.h"
#include "core/timeline/timeline.h"

#include <QHash>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr qsizetype longestChartText = 400;

QString chartText(const QString &text)
{
    return drawableText(text.size() > longestChartText ? text.left(longestChartText) + u'…' : text);
}

ChartNodeKind nodeKindOf(const Actor &actor)
{
    static const QHash<QString, ChartNodeKind> known{
        {u"person"_s, ChartNodeKind::Person},   {u"persona"_s, ChartNodeKind::Persona},
        {u"group"_s, ChartNodeKind::Group},     {u"organ"_s, ChartNodeKind::Organ},
        {u"company"_s, ChartNodeKind::Company}, {u"front-company"_s, ChartNodeKind::Company}};
    return known.value(actor.kind, ChartNodeKind::OtherActor);
}

/// Gathers nodes and links, everything the case has.
class ChartGatherer
{
public:
    ChartGatherer(const CaseRecords &records, const Assessment &assessment,
                  const Doctrine &doctrine, const ChartTexts &texts)
        : m_records(records)
        , m_assessment(assessment)
        , m_doctrine(doctrine)
        , m_texts(texts)
    { }

    ChartGraph gather()
    {
        m_graph.title = drawableText(m_records.info.title);
        m_graph.language = m_texts.language();
        for (const Actor *actor : m_records.actors.inKeyOrder())
            add(EntityRef::to(actor->id), nodeKindOf(*actor), u"actor"_s, actor->id.uuid,
                actor->kind.isEmpty() ? m_texts.text(u"kind.actor"_s) : m_texts.kind(actor->kind));
        for (const Infrastructure *item : m_records.infrastructure.inKeyOrder())
            add(EntityRef::to(item->id), ChartNodeKind::Infrastructure, u"infrastructure"_s,
                item->id.uuid,
                m_texts.kind(item->kind.isEmpty() ? u"infrastructure"_s : item->kind));
        for (const Incident *incident : m_records.incidents.inKeyOrder())
            add(EntityRef::to(incident->id), ChartNodeKind::Incident, u"incident"_s,
                incident->id.uuid, m_texts.kind(u"incident"_s));
        for (const State *state : m_records.states.inKeyOrder())
            rowOf(EntityRef::toState(state->key));
        std::vector<const Fact *> relations; // few among very many facts
        for (const Fact &fact : m_records.facts.rows())
            if (fact.relation)
                relations.push_back(&fact);
        sortRuns(relations, [](const Fact *left, const Fact *right) {
            return naturallyLess(left->key, right->key);
        });
        for (const Fact *fact : relations)
            addRelation(*fact);
        addRecorded();
        return std::move(m_graph);
    }

private:
    void add(const EntityRef &entity, ChartNodeKind kind, const QString &recordKind,
             const QUuid &record, const QString &kindText)
    {
        ChartNode node;
        node.entity = entity;
        node.kind = kind;
        node.recordKind = recordKind;
        node.record = record;
        node.key = chartText(entityKey(m_records, entity));
        node.name = chartText(kind == ChartNodeKind::State
                                  ? localStateName(m_records, entity.stateCode, m_texts.language())
                                  : entityName(m_records, entity));
        node.kindText = kindText;
        m_rows.insert(entityId(entity), int(m_graph.nodes.size()));
        m_graph.nodes.push_back(std::move(node));
    }

    /// -1 for an entity that is not there; a State appears when somebody names it.
    int rowOf(const EntityRef &entity)
    {
        const auto known = m_rows.constFind(entityId(entity));
        if (known != m_rows.cend())
            return *known;
        if (entity.kind != EntityKind::State || entity.stateCode.isEmpty())
            return -1;
        const State *state = m_records.states.findKey(entity.stateCode);
        add(entity, ChartNodeKind::State, u"state"_s, state ? state->id.uuid : QUuid(),
            m_texts.kind(u"state"_s));
        return int(m_graph.nodes.size()) - 1;
    }

    void addRelation(const Fact &fact)
    {
        if (!fact.relation)
            return;
        ChartLink link;
        link.from = rowOf(fact.relation->subject);
        link.to = rowOf(fact.relation->object);
        if (link.from < 0 || link.to < 0)
            return;
        link.predicate = chartText(fact.relation->predicate);
        link.recordKind = u"fact"_s;
        link.record = fact.id.uuid;
        link.key = chartText(fact.key);
        link.statement = chartText(fact.statement);
        QStringList exhibits;
        for (const Citation &citation : fact.citations) {
            link.supporting += citation.stance == Stance::Supports;
            if (const QString key = chartText(m_records.exhibits.keyOf(citation.exhibit));
                !key.isEmpty() && !exhibits.contains(key))
                exhibits.append(key);
        }
        link.exhibits = exhibits.join(u", "_s);
        const FactResult *result = m_assessment.fact(fact.id);
        link.level = result ? result->level : 0;
        const StandardOfProof *standard = m_doctrine.standard(link.level);
        link.levelText =
            standard ? standard->outcome.in(m_texts.language()) : QString::number(link.level);
        link.date = fact.date;
        m_graph.links.push_back(std::move(link));
    }

    void record(const EntityRef &from, const QString &state, const QString &text,
                const QString &recordKind, const CaseDate &date = {})
    {
        if (state.isEmpty())
            return;
        ChartLink link;
        link.from = rowOf(from);
        link.to = rowOf(EntityRef::toState(state));
        if (link.from < 0 || link.to < 0)
            return;
        link.isRecorded = true;
        link.predicate = m_texts.text(text);
        link.recordKind = recordKind;
        link.record = from.uuid;
        link.date = date;
        m_graph.links.push_back(std::move(link));
    }

    void addRecorded()
    {
        for (const Actor *actor : m_records.actors.inKeyOrder())
            record(EntityRef::to(actor->id), actor->state, u"recorded.actor-state"_s, u"actor"_s);
        for (const Infrastructure *item : m_records.infrastructure.inKeyOrder())
            record(EntityRef::to(item->id), item->state, u"recorded.infrastructure-state"_s,
                   u"infrastructure"_s);
        for (const Incident *incident : m_records.incidents.inKeyOrder()) {
            for (const QString &state : incident->emanatesFrom)
                record(EntityRef::to(incident->id), state, u"recorded.emanates"_s, u"incident"_s,
                       incident->period);
            for (const QString &state : incident->victims)
                record(EntityRef::to(incident->id), state, u"recorded.victim"_s, u"incident"_s,
                       incident->period);
        }
    }

    const CaseRecords &m_records;
    const Assessment &m_assessment;
    const Doctrine &m_doctrine;
    const ChartTexts &m_texts;
    ChartGraph m_graph;
    QHash<QString, int> m_rows;
};

} // namespace

bool isActor(ChartNodeKind kind)
{
    return kind <= ChartNodeKind::OtherActor;
}

QString entityId(const EntityRef &entity)
{
    if (entity.kind == EntityKind::State)
        return u"s:"_s + entity.stateCode;
    return QString::number(int(entity.kind)) + u':' + entity.uuid.toString(QUuid::WithoutBraces);
}

int ChartGraph::nodeOf(const EntityRef &entity) const
{
    const auto found = std::find_if(nodes.begin(), nodes.end(),
                                    [&](const ChartNode &node) { return node.entity == entity; });
    return found == nodes.end() ? -1 : int(found - nodes.begin());
}

int ChartGraph::linkOf(const QUuid &fact) const
{
    const auto found = std::find_if(links.begin(), links.end(), [&](const ChartLink &link) {
        return !link.isRecorded && link.record == fact;
    });
    return found == links.end() ? -1 : int(found - links.begin());
}

ChartGraph chartGraphOf(const CaseRecords &records, const Assessment &assessment,
                        const Doctrine &doctrine, const ChartOptions &options)
{
    const ChartTexts texts(options.language);
    ChartGraph graph = ChartGatherer(records, assessment, doctrine, texts).gather();
    keepShown(graph, records, options);
    return graph;
}

} // namespace saranda
