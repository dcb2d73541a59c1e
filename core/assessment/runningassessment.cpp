// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/runningassessment.h"

#include "core/assessment/results.h"

#include <algorithm>
#include <utility>

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

void OutdatedResults::add(const std::vector<int> &numbers)
{
    for (const int number : numbers) {
        if (m_isListed.size() <= std::size_t(number))
            m_isListed.resize(std::size_t(number) + 1, 0);
        if (!std::exchange(m_isListed[std::size_t(number)], 1))
            m_numbers.push_back(number);
    }
}

std::vector<int> OutdatedResults::take()
{
    for (const int number : m_numbers)
        m_isListed[std::size_t(number)] = 0;
    return std::exchange(m_numbers, {});
}

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
    for (OutdatedResults *outdated : {&m_outdatedExhibits, &m_outdatedFacts, &m_outdatedClaims})
        outdated->take();
    m_isCircular = !compiled;
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

void RunningAssessment::note(const Touched &touched)
{
    m_lastChange = {};
    for (const int exhibit : touched.exhibits)
        m_lastChange.exhibits.push_back(m_compiled.exhibitId(exhibit));
    for (const int fact : touched.facts)
        m_lastChange.facts.push_back(m_compiled.factId(fact));
    for (const int claim : touched.claims)
        m_lastChange.claims.push_back(m_compiled.claimId(claim));
    m_outdatedExhibits.add(touched.exhibits);
    m_outdatedFacts.add(touched.facts);
    m_outdatedClaims.add(touched.claims);
}

const Assessment &RunningAssessment::current()
{
    const Network &network = m_compiled.network();
    bool isMoved = false;
    // Keys are those of the compiled case: the records may be an edit ahead.
    const auto put = [&](auto &results, auto &rows, const std::vector<int> &numbers,
                         const auto &nodes, auto &&keyOf, auto &&make) {
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
        m_assessment.exhibits, m_exhibitRows, m_outdatedExhibits.take(), network.exhibits,
        [this](Exhibit::Id id) { return m_compiled.exhibitKey(m_compiled.exhibitNumber(id)); },
        [this](int each) { return exhibitResult(m_compiled, each); });
    put(
        m_assessment.facts, m_factRows, m_outdatedFacts.take(), network.facts,
        [this](Fact::Id id) { return m_compiled.factKey(m_compiled.factNumber(id)); },
        [this](int each) { return factResult(m_compiled, each); });
    put(
        m_assessment.claims, m_claimRows, m_outdatedClaims.take(), network.claims,
        [this](Claim::Id id) { return m_compiled.claimKey(m_compiled.claimNumber(id)); },
        [this](int each) { return claimResult(m_compiled, each); });
    if (isMoved)
        m_assessment.index();
    return m_assessment;
}

} // namespace saranda
