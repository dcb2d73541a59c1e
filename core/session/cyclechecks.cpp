// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/cyclechecks.h"

#include <QHash>

#include <vector>

namespace saranda {

namespace {

enum class Visit { Open, Done };

/// Depth first from the starts, without recursion: chains may be as long as the case. `next` gives
/// a node's successors. Returns the nodes of the first cycle met, in order.
template <typename NodeId, typename Next>
std::vector<NodeId> firstCycle(const std::vector<NodeId> &starts, Next next)
{
    struct Step {
        NodeId node;
        std::vector<NodeId> successors;
        std::size_t taken = 0;
    };
    QHash<NodeId, Visit> visits;
    for (const NodeId &start : starts) {
        if (visits.contains(start))
            continue;
        std::vector<Step> path;
        path.push_back({start, next(start)});
        visits.insert(start, Visit::Open);
        while (!path.empty()) {
            Step &step = path.back();
            if (step.taken == step.successors.size()) {
                visits[step.node] = Visit::Done;
                path.pop_back();
                continue;
            }
            const NodeId successor = step.successors[step.taken++];
            const auto known = visits.constFind(successor);
            if (known == visits.cend()) {
                visits.insert(successor, Visit::Open);
                path.push_back({successor, next(successor)});
            } else if (*known == Visit::Open) {
                std::vector<NodeId> cycle;
                for (const Step &part : path) {
                    if (!cycle.empty() || part.node == successor)
                        cycle.push_back(part.node);
                }
                return cycle;
            }
        }
    }
    return {};
}

template <typename Record>
QStringList keysAlong(const EditView &view, const std::vector<Id<Record>> &ids)
{
    QStringList keys;
    for (const Id<Record> &id : ids) {
        const Record *record = view.find<Record>(id);
        keys.append(record ? record->key : QString());
    }
    if (!keys.isEmpty())
        keys.append(keys.constFirst());
    return keys;
}

/// The facts that decide how much this fact's evidence is worth.
std::vector<Fact::Id> challengersOf(const EditView &view, const Fact &fact)
{
    std::vector<Fact::Id> challengers;
    for (const Citation &citation : fact.citations) {
        if (citation.challenge)
            challengers.push_back(*citation.challenge);
        const Exhibit *exhibit = view.find<Exhibit>(citation.exhibit);
        if (exhibit && exhibit->challenge)
            challengers.push_back(*exhibit->challenge);
    }
    return challengers;
}

} // namespace

QStringList derivationCycleIn(const EditView &view)
{
    std::vector<Exhibit::Id> starts;
    for (const Exhibit *exhibit : view.editedOf<Exhibit>()) {
        if (exhibit && exhibit->derivedFrom)
            starts.push_back(exhibit->id);
    }
    const auto parents = [&view](const Exhibit::Id &id) {
        const Exhibit *exhibit = view.find<Exhibit>(id);
        return exhibit && exhibit->derivedFrom ? std::vector<Exhibit::Id>{*exhibit->derivedFrom}
                                               : std::vector<Exhibit::Id>();
    };
    return keysAlong<Exhibit>(view, firstCycle(starts, parents));
}

QStringList challengeCycleIn(const EditView &view)
{
    // A new circle goes through a changed challenge, or through a changed citation of a challenged
    // exhibit; either way through what an edited record leads to.
    std::vector<Fact::Id> starts;
    for (const Exhibit *exhibit : view.editedOf<Exhibit>()) {
        if (exhibit && exhibit->challenge)
            starts.push_back(*exhibit->challenge);
    }
    for (const Fact *fact : view.editedOf<Fact>()) {
        if (fact && !challengersOf(view, *fact).empty())
            starts.push_back(fact->id);
    }
    const auto challengers = [&view](const Fact::Id &id) {
        const Fact *fact = view.find<Fact>(id);
        return fact ? challengersOf(view, *fact) : std::vector<Fact::Id>();
    };
    return keysAlong<Fact>(view, firstCycle(starts, challengers));
}

} // namespace saranda
