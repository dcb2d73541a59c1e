// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/challenges.h"

#include <QHash>

#include <algorithm>

namespace saranda {

namespace {

/// A depth-first walk over the facts that remembers its own path, because a chain of challenges in
/// a hostile file is as long as the file allows.
class ChallengeWalk
{
public:
    ChallengeWalk(const CaseRecords &records, int most)
        : m_records(records)
        , m_most(std::size_t(most))
    { }

    std::vector<ChallengeCycle> run()
    {
        for (const Fact *fact : m_records.facts.inKeyOrder()) {
            if (m_cycles.size() >= m_most)
                break;
            if (!m_states.contains(fact->id))
                walkFrom(*fact);
        }
        return std::move(m_cycles);
    }

private:
    enum class State { OnPath, Done };
    struct Stop {
        const Fact *fact;
        std::vector<ChallengeLink> links;
        std::size_t next = 0;
    };

    std::vector<ChallengeLink> linksOf(const Fact &fact) const
    {
        std::vector<ChallengeLink> links;
        for (qsizetype i = 0; i < fact.citations.size(); ++i) {
            const Citation &citation = fact.citations[i];
            if (citation.challenge)
                links.push_back({fact.id, i, std::nullopt, *citation.challenge});
            const Exhibit *exhibit = m_records.exhibits.find(citation.exhibit);
            if (exhibit && exhibit->challenge)
                links.push_back({fact.id, i, exhibit->id, *exhibit->challenge});
        }
        return links;
    }

    void enter(const Fact &fact)
    {
        m_states.insert(fact.id, State::OnPath);
        m_path.push_back({&fact, linksOf(fact)});
    }

    void walkFrom(const Fact &first)
    {
        enter(first);
        while (!m_path.empty()) {
            Stop &stop = m_path.back();
            if (stop.next == stop.links.size()) {
                m_states.insert(stop.fact->id, State::Done);
                m_path.pop_back();
                continue;
            }
            const Fact::Id challenger = stop.links[stop.next++].challenger;
            const auto state = m_states.constFind(challenger);
            if (state == m_states.cend()) {
                if (const Fact *fact = m_records.facts.find(challenger))
                    enter(*fact);
            } else if (*state == State::OnPath && m_cycles.size() < m_most) {
                reportCycle(challenger);
            }
        }
    }

    void reportCycle(Fact::Id entry)
    {
        auto stop = std::find_if(m_path.begin(), m_path.end(),
                                 [&](const Stop &each) { return each.fact->id == entry; });
        ChallengeCycle cycle;
        for (; stop != m_path.end(); ++stop)
            cycle.links.push_back(stop->links[stop->next - 1]);
        m_cycles.push_back(std::move(cycle));
    }

    const CaseRecords &m_records;
    std::size_t m_most;
    QHash<Fact::Id, State> m_states;
    std::vector<Stop> m_path;
    std::vector<ChallengeCycle> m_cycles;
};

} // namespace

QStringList ChallengeCycle::keys(const CaseRecords &records) const
{
    QStringList keys;
    for (const ChallengeLink &link : links) {
        keys.append(records.facts.keyOf(link.fact));
        if (link.exhibit)
            keys.append(records.exhibits.keyOf(*link.exhibit));
    }
    if (!keys.isEmpty())
        keys.append(keys.first());
    return keys;
}

std::vector<ChallengeCycle> challengeCycles(const CaseRecords &records, int most)
{
    return ChallengeWalk(records, most).run();
}

std::vector<QStringList> derivationCycles(const CaseRecords &records, int most)
{
    // Each exhibit has one parent, so a walk marked with its start's number meets its own mark
    // exactly when it is in a circle.
    QHash<Exhibit::Id, int> visitedBy;
    std::vector<QStringList> cycles;
    int walk = 0;
    for (const Exhibit *start : records.exhibits.inKeyOrder()) {
        ++walk;
        const Exhibit *current = start;
        while (current && !visitedBy.contains(current->id)) {
            visitedBy.insert(current->id, walk);
            current = current->derivedFrom ? records.exhibits.find(*current->derivedFrom) : nullptr;
        }
        if (!current || visitedBy.value(current->id) != walk)
            continue;
        QStringList keys{current->key};
        for (const Exhibit *next = records.exhibits.find(*current->derivedFrom);
             next->id != current->id; next = records.exhibits.find(*next->derivedFrom))
            keys.append(next->key);
        keys.append(current->key);
        cycles.push_back(keys);
        if (cycles.size() >= std::size_t(most))
            break;
    }
    return cycles;
}

} // namespace saranda
