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

QString originOf(const CaseRecords &records, const Exhibit &exhibit)
{
    const Exhibit &root = derivationRootOf(records, exhibit);
    if (!root.origin.isEmpty())
        return root.origin;
    if (root.source) {
        if (const QString source = records.sources.keyOf(*root.source); !source.isEmpty())
            return source;
    }
    return root.key;
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
