// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/runningassessment.h"

#include "core/assessment/results.h"

#include <algorithm>

namespace saranda {

namespace {

/// Rows at and after `first` move by one.
void shiftRows(std::vector<int> &rows, int first, int by)
{
    for (int &row : rows) {
        if (row >= first)
            row += by;
    }
}

/// Puts the result of one record into the list: replaced, added at its key's place, or taken out.
/// Answers whether rows have moved.
template <typename Results, typename KeyOf>
bool putResult(Results &results, std::vector<int> &rows, int number, bool isPresent,
               const KeyOf &keyOf, auto &&make)
{
    if (rows.size() <= std::size_t(number))
        rows.resize(std::size_t(number) + 1, none);
    const int row = rows[std::size_t(number)];
    if (row != none && isPresent) {
        results[std::size_t(row)] = make(number);
        return false;
    }
    if (row != none) {
        results.erase(results.begin() + row);
        rows[std::size_t(number)] = none;
        shiftRows(rows, row + 1, -1);
        return true;
    }
    if (!isPresent)
        return false;
    auto result = make(number);
    const QString key = keyOf(result.id);
    const auto place = std::partition_point(results.begin(), results.end(), [&](const auto &other) {
        return naturallyLess(keyOf(other.id), key);
    });
    const int newRow = int(place - results.begin());
    results.insert(place, std::move(result));
    shiftRows(rows, newRow, 1);
    rows[std::size_t(number)] = newRow;
    return true;
}

template <typename Results, typename NumberOf>
void renumber(const Results &results, std::vector<int> &rows, std::size_t count,
              const NumberOf &numberOf)
{
    rows.assign(count, none);
    for (std::size_t row = 0; row < results.size(); ++row) {
        const int number = numberOf(results[row].id);
        if (number != none)
            rows[std::size_t(number)] = int(row);
    }
}

} // namespace

RunningAssessment::RunningAssessment(CompiledCase compiled)
    : m_compiled(std::move(compiled))
    , m_assessment(assessmentOf(m_compiled))
{
    numberRows();
}

Result<RunningAssessment> RunningAssessment::start(const CaseRecords &records,
                                                   const Doctrine &doctrine)
{
    Result<CompiledCase> compiled = CompiledCase::compile(records, doctrine);
    if (!compiled)
        return failure(compiled.error());
    return RunningAssessment(std::move(*compiled));
}

Result<> RunningAssessment::restart()
{
    Result<CompiledCase> compiled =
        CompiledCase::compile(m_compiled.records(), m_compiled.doctrine());
    if (!compiled)
        return failure(compiled.error());
    m_compiled = std::move(*compiled);
    m_assessment = assessmentOf(m_compiled);
    m_lastChange = AssessmentChange::ofEverything();
    numberRows();
    return {};
}

void RunningAssessment::recompileClaimsOn(Incident::Id incident)
{
    for (const Claim &claim : m_compiled.records().claims.rows()) {
        if (claim.incident == incident)
            m_compiled.updateClaim(claim, claim);
    }
}

void RunningAssessment::numberRows()
{
    const Network &network = m_compiled.network();
    renumber(m_assessment.exhibits, m_exhibitRows, network.exhibits.size(),
             [this](Exhibit::Id id) { return m_compiled.exhibitNumber(id); });
    renumber(m_assessment.facts, m_factRows, network.facts.size(),
             [this](Fact::Id id) { return m_compiled.factNumber(id); });
    renumber(m_assessment.claims, m_claimRows, network.claims.size(),
             [this](Claim::Id id) { return m_compiled.claimNumber(id); });
    m_assessment.index();
}

void RunningAssessment::refresh(const Touched &touched)
{
    const Network &network = m_compiled.network();
    m_lastChange = {};
    for (const int exhibit : touched.exhibits)
        m_lastChange.exhibits.push_back(m_compiled.exhibitId(exhibit));
    for (const int fact : touched.facts)
        m_lastChange.facts.push_back(m_compiled.factId(fact));
    for (const int claim : touched.claims)
        m_lastChange.claims.push_back(m_compiled.claimId(claim));
    bool isMoved = false;
    const auto put = [&](auto &results, auto &rows, const auto &numbers, const auto &nodes,
                         auto &&keyOf, auto &&make) {
        // First what goes, so that the list is in the order of keys that exist when something is
        // put in its place.
        for (const bool present : {false, true}) {
            for (const int number : numbers) {
                if (nodes[std::size_t(number)].present == present)
                    isMoved = putResult(results, rows, number, present, keyOf, make) || isMoved;
            }
        }
    };
    put(
        m_assessment.exhibits, m_exhibitRows, touched.exhibits, network.exhibits,
        [this](Exhibit::Id id) { return m_compiled.exhibitKey(id); },
        [this](int each) { return exhibitResult(m_compiled, each); });
    put(
        m_assessment.facts, m_factRows, touched.facts, network.facts,
        [this](Fact::Id id) { return m_compiled.factKey(id); },
        [this](int each) { return factResult(m_compiled, each); });
    put(
        m_assessment.claims, m_claimRows, touched.claims, network.claims,
        [this](Claim::Id id) { return m_compiled.claimKey(id); },
        [this](int each) { return claimResult(m_compiled, each); });
    if (isMoved)
        m_assessment.index();
}

} // namespace saranda
