// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment.h"

#include <algorithm>

namespace saranda {

namespace {

template <typename Results, typename RecordId>
auto resultOf(const Results &results, RecordId id) -> decltype(results.data())
{
    const auto it = std::find_if(results.begin(), results.end(),
                                 [&](const auto &result) { return result.id == id; });
    return it == results.end() ? nullptr : &*it;
}

} // namespace

const ExhibitResult *Assessment::exhibit(Exhibit::Id id) const
{
    return resultOf(exhibits, id);
}

const FactResult *Assessment::fact(Fact::Id id) const
{
    return resultOf(facts, id);
}

const ClaimResult *Assessment::claim(Claim::Id id) const
{
    return resultOf(claims, id);
}

} // namespace saranda
