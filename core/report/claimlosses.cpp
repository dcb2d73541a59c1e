// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/claimlosses.h"

#include <algorithm>

namespace saranda {

namespace {

constexpr std::size_t mostRuns = 40;
constexpr std::size_t mostRecordsComputed = 120000; ///< in all runs together

using ExhibitIds = std::vector<Exhibit::Id>;

void addOnce(ExhibitIds &ids, Exhibit::Id id)
{
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

/// Those that decide alone first, then those the carrying facts cite. What both parties agree on
/// is not lost (METHOD § 11).
ExhibitIds exhibitsCarrying(const CaseRecords &records, const ClaimResult &result)
{
    ExhibitIds ids = result.carriedBy;
    for (const Exhibit::Id id : result.smallestDefeat.exhibits)
        addOnce(ids, id);
    for (const ElementResult &element : result.elements)
        for (const Fact::Id fact : element.carriedBy)
            if (const Fact *record = records.facts.find(fact))
                for (const Citation &citation : record->citations)
                    if (citation.stance == Stance::Supports)
                        addOnce(ids, citation.exhibit);
    std::erase_if(ids, [&](Exhibit::Id id) {
        const Exhibit *exhibit = records.exhibits.find(id);
        return !exhibit || exhibit->agreed;
    });
    return ids;
}

class LossComputer
{
public:
    LossComputer(const CaseRecords &records, const CaseRecords &disclosed,
                 const Assessment &assessment, const Doctrine &doctrine,
                 const std::optional<QString> &marking)
        : m_records(records)
        , m_disclosed(disclosed)
        , m_assessment(assessment)
        , m_doctrine(doctrine)
        , m_marking(marking)
    { }

    Result<QHash<Claim::Id, ClaimLosses>> run();

private:
    Result<> lose(const ExhibitIds &exhibits, Claim::Id claim);
    std::size_t runsAllowed() const
    {
        const auto size = std::size_t(m_disclosed.facts.rows().size())
            + std::size_t(m_disclosed.exhibits.rows().size()) + 1;
        return std::clamp<std::size_t>(mostRecordsComputed / size, 4, mostRuns);
    }

    const CaseRecords &m_records;
    const CaseRecords &m_disclosed;
    const Assessment &m_assessment;
    const Doctrine &m_doctrine;
    const std::optional<QString> &m_marking;
    std::vector<std::pair<ExhibitIds, Assessment>> m_computed;
    QHash<Claim::Id, ClaimLosses> m_losses;
};

Result<QHash<Claim::Id, ClaimLosses>> LossComputer::run()
{
    for (const ClaimResult &result : m_assessment.claims) {
        if (!result.established)
            continue;
        m_losses.insert(result.id, {});
        for (const Exhibit::Id id : exhibitsCarrying(m_disclosed, result))
            if (const Result<> done = lose({id}, result.id); !done)
                return failure(done.error());
        const ExhibitIds &together = result.smallestDefeat.exhibits;
        if (result.smallestDefeat.possible && together.size() > 1)
            if (const Result<> done = lose(together, result.id); !done)
                return failure(done.error());
    }
    return m_losses;
}

/// One run answers for all claims, so it is kept for the next that asks for the same loss.
Result<> LossComputer::lose(const ExhibitIds &exhibits, Claim::Id claim)
{
    auto known = std::find_if(m_computed.begin(), m_computed.end(),
                              [&](const auto &entry) { return entry.first == exhibits; });
    if (known == m_computed.end()) {
        if (m_computed.size() >= runsAllowed()) {
            m_losses[claim].isCut = true;
            return {};
        }
        AssessOptions how;
        how.sensitivity = false;
        how.whatIf.marking = m_marking;
        how.whatIf.without = exhibits;
        const Result<Assessment> computed = assess(m_records, m_doctrine, how);
        if (!computed)
            return failure(computed.error());
        known = m_computed.insert(m_computed.end(), {exhibits, *computed});
    }
    const ClaimResult *before = m_assessment.claim(claim);
    const ClaimResult *after = known->second.claim(claim);
    if (before && after && after->level != before->level)
        m_losses[claim].losses.push_back({exhibits, after->level, after->established});
    return {};
}

} // namespace

Result<QHash<Claim::Id, ClaimLosses>>
claimLosses(const CaseRecords &records, const CaseRecords &disclosed, const Assessment &assessment,
            const Doctrine &doctrine, const std::optional<QString> &marking)
{
    return LossComputer(records, disclosed, assessment, doctrine, marking).run();
}

} // namespace saranda
