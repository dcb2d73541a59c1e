// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/origin.h"

#include <QSet>
#include <QStringList>

namespace saranda {

namespace {

/// What the exhibit goes back to, and whether following the derivations came back to a known one.
std::pair<const Exhibit *, bool> derivationRoot(const CaseRecords &records, const Exhibit &exhibit)
{
    QSet<Exhibit::Id> seen;
    const Exhibit *current = &exhibit;
    while (current->derivedFrom && !seen.contains(current->id)) {
        seen.insert(current->id);
        const Exhibit *parent = records.exhibits.find(*current->derivedFrom);
        if (!parent)
            break;
        current = parent;
    }
    return {current, seen.contains(current->id)};
}

} // namespace

const Exhibit &derivationRootOf(const CaseRecords &records, const Exhibit &exhibit)
{
    return *derivationRoot(records, exhibit).first;
}

namespace {

QString originOfRoot(const CaseRecords &records, const Exhibit &root)
{
    if (!root.origin.isEmpty())
        return root.origin;
    if (root.source) {
        if (const QString source = records.sources.keyOf(*root.source); !source.isEmpty())
            return source;
    }
    return root.key;
}

} // namespace

QString originOf(const CaseRecords &records, const Exhibit &exhibit)
{
    return originOfRoot(records, derivationRootOf(records, exhibit));
}

std::vector<QString> originsOfAll(const CaseRecords &records)
{
    const std::span<const Exhibit> rows = records.exhibits.rows();
    std::vector<const Exhibit *> roots(rows.size(), nullptr);
    std::vector<bool> isOnPath(rows.size(), false);
    std::vector<std::size_t> path;
    std::vector<QString> origins;
    origins.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        path.clear();
        std::size_t current = row;
        while (!roots[current]) {
            const Exhibit &exhibit = rows[current];
            const Exhibit *parent =
                exhibit.derivedFrom ? records.exhibits.find(*exhibit.derivedFrom) : nullptr;
            path.push_back(current);
            isOnPath[current] = true;
            if (!parent || isOnPath[std::size_t(parent - rows.data())])
                roots[current] = parent ? parent : &exhibit; // in a cycle the one met again
            else
                current = std::size_t(parent - rows.data());
        }
        for (const std::size_t passed : path) {
            roots[passed] = roots[current];
            isOnPath[passed] = false;
        }
        origins.push_back(originOfRoot(records, *roots[row]));
    }
    return origins;
}

QStringList derivationCycle(const CaseRecords &records, const Exhibit &exhibit)
{
    QStringList path;
    const Exhibit *current = &exhibit;
    do {
        path.append(current->key);
        current = current->derivedFrom ? records.exhibits.find(*current->derivedFrom) : nullptr;
    } while (current && !path.contains(current->key));
    return current && current->id == exhibit.id ? path : QStringList();
}

} // namespace saranda
