// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment.h"

#include <algorithm>

namespace saranda {

namespace {

/// The row the index names, if it still holds; else the search it saves.
template <typename Results, typename RecordId>
auto resultOf(const Results &results, const QHash<RecordId, std::size_t> &rows, RecordId id)
    -> decltype(results.data())
{
    const auto row = rows.constFind(id);
    if (row != rows.cend() && *row < results.size() && results[*row].id == id)
        return &results[*row];
    const auto it = std::find_if(results.begin(), results.end(),
                                 [&](const auto &result) { return result.id == id; });
    return it == results.end() ? nullptr : &*it;
}

template <typename Results, typename RecordId>
void indexRows(const Results &results, QHash<RecordId, std::size_t> &rows)
{
    rows.clear();
    rows.reserve(qsizetype(results.size()));
    for (std::size_t row = 0; row < results.size(); ++row)
        rows.insert(results[row].id, row);
}

} // namespace

const ExhibitResult *Assessment::exhibit(Exhibit::Id id) const
{
    return resultOf(exhibits, m_exhibitRows, id);
}

const FactResult *Assessment::fact(Fact::Id id) const
{
    return resultOf(facts, m_factRows, id);
}

const ClaimResult *Assessment::claim(Claim::Id id) const
{
    return resultOf(claims, m_claimRows, id);
}

void Assessment::index()
{
    indexRows(exhibits, m_exhibitRows);
    indexRows(facts, m_factRows);
    indexRows(claims, m_claimRows);
}

} // namespace saranda
