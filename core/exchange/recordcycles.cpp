// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordcycles.h"

#include "core/exchange/caselimits.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace saranda {

namespace {

constexpr std::size_t noNode = std::size_t(-1);

struct Edge {
    std::size_t to = noNode;
    qsizetype citation = -1; // of the fact it starts from; −1 = the exhibit's own challenge
    bool isChallenge = false;
};

/// Exhibits first, then facts, in the order of their tables; an edge goes to what a level needs.
struct DependencyGraph {
    std::vector<std::vector<Edge>> edges;
    std::size_t exhibitCount = 0;
};

DependencyGraph dependencies(const CaseRecords &records)
{
    DependencyGraph graph;
    QHash<Exhibit::Id, std::size_t> exhibits;
    QHash<Fact::Id, std::size_t> facts;
    std::size_t next = 0;
    for (const Exhibit &exhibit : records.exhibits.rows())
        exhibits.insert(exhibit.id, next++);
    graph.exhibitCount = next;
    for (const Fact &fact : records.facts.rows())
        facts.insert(fact.id, next++);
    graph.edges.resize(next);
    std::size_t node = 0;
    for (const Exhibit &exhibit : records.exhibits.rows()) {
        if (exhibit.challenge && facts.contains(*exhibit.challenge))
            graph.edges[node].push_back({facts.value(*exhibit.challenge), -1, true});
        ++node;
    }
    std::vector<std::size_t> citedBy(graph.exhibitCount, noNode); // last: each cycle is named once
    for (const Fact &fact : records.facts.rows()) {
        for (qsizetype i = 0; i < fact.citations.size(); ++i) {
            const Citation &citation = fact.citations[i];
            const std::size_t exhibit = exhibits.value(citation.exhibit, noNode);
            if (exhibit != noNode && std::exchange(citedBy[exhibit], node) != node)
                graph.edges[node].push_back({exhibit, i, false});
            if (citation.challenge && facts.contains(*citation.challenge))
                graph.edges[node].push_back({facts.value(*citation.challenge), i, true});
        }
        ++node;
    }
    return graph;
}

/// One step of a walk: a node and which of its edges is followed.
struct Step {
    std::size_t node = 0;
    std::size_t edge = 0;
};

class ChallengeCycleFinder
{
public:
    ChallengeCycleFinder(const DependencyGraph &graph, ReadContext &context)
        : m_graph(graph)
        , m_context(context)
        , m_states(graph.edges.size(), Visit::New)
    { }

    /// A walk with its own stack: chains of challenges may be long.
    void find()
    {
        for (std::size_t start = 0; start < m_states.size(); ++start) {
            if (m_states[start] == Visit::New)
                walkFrom(start);
        }
    }

private:
    enum class Visit { New, Open, Done };

    void walkFrom(std::size_t start)
    {
        enter(start);
        while (!m_path.empty() && m_found < caselimits::maxCycles) {
            Step &step = m_path.back();
            const std::vector<Edge> &edges = m_graph.edges[step.node];
            if (step.edge == edges.size()) {
                m_states[step.node] = Visit::Done;
                m_path.pop_back();
                if (!m_path.empty())
                    ++m_path.back().edge;
                continue;
            }
            const std::size_t next = edges[step.edge].to;
            if (m_states[next] == Visit::New) {
                enter(next);
                continue;
            }
            if (m_states[next] == Visit::Open)
                addCycle(next);
            ++step.edge;
        }
        m_path.clear();
    }
    void enter(std::size_t node)
    {
        m_states[node] = Visit::Open;
        m_path.push_back({node, 0});
    }
    QString keyOf(std::size_t node) const
    {
        return node < m_graph.exhibitCount
            ? m_context.records.exhibits.rows()[node].key
            : m_context.records.facts.rows()[node - m_graph.exhibitCount].key;
    }
    void addCycle(std::size_t first);
    void addAtChallenge(const Step &step, const QString &what);

    const DependencyGraph &m_graph;
    ReadContext &m_context;
    std::vector<Visit> m_states;
    std::vector<Step> m_path;
    qsizetype m_found = 0;
};

void ChallengeCycleFinder::addCycle(std::size_t first)
{
    ++m_found;
    const auto begin = std::find_if(m_path.begin(), m_path.end(),
                                    [first](const Step &step) { return step.node == first; });
    QStringList keys;
    for (auto step = begin; step != m_path.end(); ++step)
        keys.append(keyOf(step->node));
    keys.append(keys.first());
    const QString what =
        QCoreApplication::translate("CaseJson", "challenges come back to where they began: %1")
            .arg(keys.join(QStringLiteral(" → ")));
    // Exhibits need facts only by challenge, so each cycle has a challenge to point at.
    const auto challenged = std::find_if(begin, m_path.end(), [this](const Step &step) {
        return m_graph.edges[step.node][step.edge].isChallenge;
    });
    addAtChallenge(challenged == m_path.end() ? *begin : *challenged, what);
}

void ChallengeCycleFinder::addAtChallenge(const Step &step, const QString &what)
{
    const Place root;
    if (step.node < m_graph.exhibitCount) {
        const Place exhibits(root, u"exhibits");
        const Place exhibit(exhibits, qsizetype(step.node));
        m_context.problems.add(Place(exhibit, u"challenge"), what);
        return;
    }
    const Place facts(root, u"facts");
    const Place fact(facts, qsizetype(step.node - m_graph.exhibitCount));
    const Place citations(fact, u"citations");
    const Place citation(citations, m_graph.edges[step.node][step.edge].citation);
    m_context.problems.add(Place(citation, u"challenge"), what);
}

void addDerivationCycle(std::vector<std::size_t> cycle, ReadContext &context)
{
    std::rotate(cycle.begin(), std::min_element(cycle.begin(), cycle.end()), cycle.end());
    QStringList keys;
    for (const std::size_t row : cycle)
        keys.append(context.records.exhibits.rows()[row].key);
    keys.append(keys.first());
    const Place root;
    const Place exhibits(root, u"exhibits");
    const Place exhibit(exhibits, qsizetype(cycle.front()));
    context.problems.add(
        Place(exhibit, u"derivedFrom"),
        QCoreApplication::translate("CaseJson", "derivations come back to where they began: %1")
            .arg(keys.join(QStringLiteral(" → "))));
}

} // namespace

void addDerivationCycles(ReadContext &context)
{
    const std::span<const Exhibit> rows = context.records.exhibits.rows();
    QHash<Exhibit::Id, std::size_t> rowOf;
    for (std::size_t row = 0; row < rows.size(); ++row)
        rowOf.insert(rows[row].id, row);
    // Each exhibit has at most one parent: mark every walk with its start, and a walk that meets
    // its own mark has found a cycle.
    std::vector<std::size_t> markOf(rows.size(), noNode);
    qsizetype found = 0;
    for (std::size_t start = 0; start < rows.size() && found < caselimits::maxCycles; ++start) {
        std::vector<std::size_t> path;
        std::size_t row = start;
        while (row != noNode && markOf[row] == noNode) {
            markOf[row] = start;
            path.push_back(row);
            const std::optional<Exhibit::Id> &parent = rows[row].derivedFrom;
            row = parent ? rowOf.value(*parent, noNode) : noNode;
        }
        if (row == noNode || markOf[row] != start)
            continue;
        ++found;
        addDerivationCycle({std::find(path.begin(), path.end(), row), path.end()}, context);
    }
}

void addChallengeCycles(ReadContext &context)
{
    const DependencyGraph graph = dependencies(context.records);
    ChallengeCycleFinder(graph, context).find();
}

} // namespace saranda
