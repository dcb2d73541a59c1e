// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartfilter.h"

#include "core/base/literals.h"

#include <QSet>

#include <algorithm>
#include <deque>
#include <numeric>

namespace saranda {

using namespace literals;

namespace {

QSet<QUuid> factsOfClaim(const Claim &claim)
{
    QSet<QUuid> facts;
    const auto take = [&](const QList<Fact::Id> &ids) {
        for (const Fact::Id &id : ids)
            facts.insert(id.uuid);
    };
    for (const ElementSheet &sheet : claim.elements) {
        for (const Argument &argument : sheet.arguments) {
            take(argument.premises);
            if (argument.challenge)
                facts.insert(argument.challenge->uuid);
        }
        for (const Indicator &indicator : sheet.indicators)
            facts.insert(indicator.fact.uuid);
        for (const Alternative &alternative : sheet.alternatives) {
            take(alternative.incompatible);
            take(alternative.hardToReconcile);
            take(alternative.supportedBy);
        }
    }
    return facts;
}

QString nodeText(const ChartNode &node)
{
    return node.key + u' ' + node.name + u' ' + node.kindText;
}

class ChartSieve
{
public:
    ChartSieve(ChartGraph &graph, const CaseRecords &records, const ChartOptions &options)
        : m_graph(graph)
        , m_records(records)
        , m_options(options)
        , m_words(options.filter.split(u' ', Qt::SkipEmptyParts))
        , m_kept(graph.nodes.size(), false)
    { }

    void run()
    {
        if (m_options.leastLevel > 0 || !m_options.withRecorded)
            std::erase_if(m_graph.links, [&](const ChartLink &link) {
                return link.isRecorded || link.level < m_options.leastLevel;
            });
        if (m_options.asOf)
            keepKnown(*m_options.asOf);
        if (m_options.claim)
            keepOfClaim(*m_options.claim);
        fold();
        if (!m_words.isEmpty())
            keepWords();
        if (m_options.focus)
            keepNear(*m_options.focus);
        keepNodes();
    }

private:
    bool restricts() const
    {
        return m_options.leastLevel > 0 || m_options.asOf || m_options.claim || !m_words.isEmpty()
            || m_options.focus;
    }

    /// Dates are bounds: what may have begun by then is shown as possible, what cannot is not.
    void keepKnown(Seconds at)
    {
        std::erase_if(m_graph.links, [at](const ChartLink &link) {
            return !link.date.isUndated() && link.date.bounds().earliestStart > at;
        });
        for (ChartLink &link : m_graph.links) {
            const bool isCertain =
                link.date.isUndated() ? link.isRecorded : link.date.bounds().latestStart <= at;
            link.timing = isCertain ? ChartTiming::Certain : ChartTiming::Possible;
        }
    }

    void keepOfClaim(Claim::Id id)
    {
        const Claim *claim = m_records.claims.find(id);
        const QSet<QUuid> facts = claim ? factsOfClaim(*claim) : QSet<QUuid>();
        std::vector<bool> isEnd(m_graph.nodes.size(), false);
        const auto take = [&](const EntityRef &entity) {
            if (const int row = m_graph.nodeOf(entity); row >= 0)
                isEnd[std::size_t(row)] = m_kept[std::size_t(row)] = true;
        };
        if (claim) {
            take(EntityRef::to(claim->incident));
            take(EntityRef::toState(claim->state));
        }
        for (const ChartLink &link : m_graph.links)
            if (!link.isRecorded && facts.contains(link.record))
                isEnd[std::size_t(link.from)] = isEnd[std::size_t(link.to)] = true;
        std::erase_if(m_graph.links, [&](const ChartLink &link) {
            return link.isRecorded ? !isEnd[std::size_t(link.from)] || !isEnd[std::size_t(link.to)]
                                   : !facts.contains(link.record);
        });
    }

    static bool mayBeMember(ChartNodeKind kind)
    {
        return kind == ChartNodeKind::Person || kind == ChartNodeKind::Persona
            || kind == ChartNodeKind::Infrastructure;
    }

    static bool mayHaveMembers(ChartNodeKind kind) { return isActor(kind) && !mayBeMember(kind); }

    void fold()
    {
        for (const ChartLink &link : m_graph.links) {
            if (link.isRecorded)
                continue;
            for (const auto &[one, other] :
                 {std::pair(link.from, link.to), std::pair(link.to, link.from)})
                if (mayHaveMembers(m_graph.nodes[std::size_t(one)].kind)
                    && mayBeMember(m_graph.nodes[std::size_t(other)].kind))
                    m_graph.nodes[std::size_t(one)].canFold = true;
        }
        std::vector<int> into(m_graph.nodes.size());
        std::iota(into.begin(), into.end(), 0);
        for (const EntityRef &entity : m_options.folded) {
            const int group = m_graph.nodeOf(entity);
            if (group < 0 || !m_graph.nodes[std::size_t(group)].canFold)
                continue;
            m_graph.nodes[std::size_t(group)].isFolded = true;
            for (const ChartLink &link : m_graph.links) {
                const int other = link.from == group ? link.to : link.to == group ? link.from : -1;
                if (other < 0 || link.isRecorded || into[std::size_t(other)] != other
                    || !mayBeMember(m_graph.nodes[std::size_t(other)].kind))
                    continue;
                into[std::size_t(other)] = group;
                m_graph.nodes[std::size_t(group)].members.append(
                    m_graph.nodes[std::size_t(other)].name);
            }
        }
        moveInto(into);
    }

    void moveInto(const std::vector<int> &into)
    {
        std::erase_if(m_graph.links, [&](ChartLink &link) {
            const bool wasLoop = link.isSelfLoop();
            link.from = into[std::size_t(link.from)];
            link.to = into[std::size_t(link.to)];
            return link.isSelfLoop() && !wasLoop;
        });
        m_gone.assign(m_graph.nodes.size(), false);
        for (std::size_t row = 0; row < into.size(); ++row)
            m_gone[row] = into[row] != int(row);
    }

    bool containsWords(const QString &text) const
    {
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    }

    void keepWords()
    {
        std::erase_if(m_graph.links, [&](const ChartLink &link) {
            return !containsWords(QStringList{nodeText(m_graph.nodes[std::size_t(link.from)]),
                                              nodeText(m_graph.nodes[std::size_t(link.to)]),
                                              link.predicate, link.key, link.statement,
                                              link.exhibits, link.levelText, link.date.text()}
                                      .join(u' '));
        });
        for (std::size_t row = 0; row < m_graph.nodes.size(); ++row) {
            const ChartNode &node = m_graph.nodes[row];
            m_kept[row] = containsWords(nodeText(node) + u' ' + node.members.join(u' '));
        }
    }

    void keepNear(const ChartFocus &focus)
    {
        std::vector<std::vector<int>> next(m_graph.nodes.size());
        for (const ChartLink &link : m_graph.links) {
            if (focus.direction != ChartDirection::In)
                next[std::size_t(link.from)].push_back(link.to);
            if (focus.direction != ChartDirection::Out)
                next[std::size_t(link.to)].push_back(link.from);
        }
        std::vector<int> distance(m_graph.nodes.size(), -1);
        std::deque<int> waiting;
        if (const int center = m_graph.nodeOf(focus.center); center >= 0) {
            distance[std::size_t(center)] = 0;
            waiting.push_back(center);
        }
        while (!waiting.empty()) {
            const int row = waiting.front();
            waiting.pop_front();
            if (distance[std::size_t(row)] >= focus.steps)
                continue;
            for (const int other : next[std::size_t(row)])
                if (distance[std::size_t(other)] < 0) {
                    distance[std::size_t(other)] = distance[std::size_t(row)] + 1;
                    waiting.push_back(other);
                }
        }
        for (std::size_t row = 0; row < m_graph.nodes.size(); ++row) {
            m_gone[row] = m_gone[row] || distance[row] < 0;
            m_kept[row] = m_kept[row] || distance[row] == 0;
        }
        std::erase_if(m_graph.links, [&](const ChartLink &link) {
            return m_gone[std::size_t(link.from)] || m_gone[std::size_t(link.to)];
        });
    }

    void keepNodes()
    {
        if (!restricts())
            m_kept.assign(m_graph.nodes.size(), true);
        for (const ChartLink &link : m_graph.links)
            m_kept[std::size_t(link.from)] = m_kept[std::size_t(link.to)] = true;
        std::vector<int> rows(m_graph.nodes.size(), -1);
        std::vector<ChartNode> kept;
        for (std::size_t row = 0; row < m_graph.nodes.size(); ++row) {
            if (!m_kept[row] || m_gone[row])
                continue;
            rows[row] = int(kept.size());
            kept.push_back(std::move(m_graph.nodes[row]));
        }
        m_graph.nodes = std::move(kept);
        for (ChartLink &link : m_graph.links) {
            link.from = rows[std::size_t(link.from)];
            link.to = rows[std::size_t(link.to)];
        }
    }

    ChartGraph &m_graph;
    const CaseRecords &m_records;
    const ChartOptions &m_options;
    QStringList m_words;
    std::vector<bool> m_kept;
    std::vector<bool> m_gone;
};

} // namespace

void keepShown(ChartGraph &graph, const CaseRecords &records, const ChartOptions &options)
{
    ChartSieve(graph, records, options).run();
}

} // namespace saranda
