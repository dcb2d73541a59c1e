// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/compiledcase.h"

#include "core/assessment/claimcompiler.h"
#include "core/base/literals.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// All entries of one number are added in one go, so only the last one can be it.
void addOnce(std::vector<int> &list, int number)
{
    if (list.empty() || list.back() != number)
        list.push_back(number);
}

void removeFrom(std::vector<int> &list, int number)
{
    list.erase(std::remove(list.begin(), list.end(), number), list.end());
}

TimeBounds boundsOf(const CaseDate &date)
{
    const DateBounds &bounds = date.bounds();
    return {bounds.earliestStart, bounds.latestStart, bounds.earliestEnd, bounds.latestEnd,
            !date.isUndated()};
}

} // namespace

DoctrineIndex::DoctrineIndex(const Doctrine &source)
    : doctrine(&source)
{
    for (std::size_t i = 0; i < source.elements.size(); ++i)
        elements.insert(source.elements[i].id, int(i));
    for (std::size_t i = 0; i < source.bases.size(); ++i)
        bases.insert(source.bases[i].id, int(i));
}

CompiledCase::CompiledCase(const CaseRecords &records, const Doctrine &doctrine,
                           const WhatIf &question)
    : m_records(&records)
    , m_index(doctrine)
    , m_question(question)
    , m_struck(question.without.begin(), question.without.end())
    , m_struckOrigins(question.withoutOrigins.begin(), question.withoutOrigins.end())
{
    m_network.rules = makeRuleTables(doctrine.profile);
    prepareQuestion();
}

/// Origins declared one: the least name of each group stands for all of it.
void CompiledCase::prepareQuestion()
{
    const auto rootOf = [this](QString name) {
        while (m_mergedInto.contains(name))
            name = m_mergedInto.value(name);
        return name;
    };
    for (const auto &[left, right] : m_question.mergedOrigins) {
        const QString a = rootOf(left);
        const QString b = rootOf(right);
        if (a != b)
            m_mergedInto.insert(naturallyLess(a, b) ? b : a, naturallyLess(a, b) ? a : b);
    }
}

QString CompiledCase::countedOrigin(const QString &origin) const
{
    QString name = origin;
    while (!m_mergedInto.isEmpty() && m_mergedInto.contains(name))
        name = m_mergedInto.value(name);
    return name;
}

bool CompiledCase::isVisible(const QString &marking) const
{
    return !m_question.marking || isVisibleAt(m_records->info, marking, *m_question.marking);
}

bool CompiledCase::isIncluded(const Exhibit &exhibit, const QString &origin) const
{
    return isVisible(exhibit.marking) && !m_struck.contains(exhibit.id)
        && !m_struckOrigins.contains(origin) && !m_struckOrigins.contains(countedOrigin(origin));
}

namespace {

template <typename Nodes>
std::vector<int> presentInKeyOrder(const Nodes &nodes, const KeyOrder &order)
{
    std::vector<int> numbers;
    for (const int number : order.numbers()) {
        if (nodes[std::size_t(number)].present)
            numbers.push_back(number);
    }
    return numbers;
}

} // namespace

std::vector<int> CompiledCase::exhibitsInKeyOrder() const
{
    return presentInKeyOrder(m_network.exhibits, m_exhibitOrder);
}

std::vector<int> CompiledCase::factsInKeyOrder() const
{
    return presentInKeyOrder(m_network.facts, m_factOrder);
}

std::vector<int> CompiledCase::claimsInKeyOrder() const
{
    return presentInKeyOrder(m_network.claims, m_claimOrder);
}

std::vector<Fact::Id> CompiledCase::factIdsInKeyOrder(std::vector<int> facts) const
{
    std::sort(facts.begin(), facts.end(),
              [this](int left, int right) { return left != right && isFactBefore(left, right); });
    facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
    std::vector<Fact::Id> ids;
    for (const int fact : facts)
        ids.push_back(factId(fact));
    return ids;
}

int CompiledCase::originNumber(const QString &name)
{
    const auto it = m_originNumbers.constFind(name);
    if (it != m_originNumbers.cend())
        return *it;
    const int number = int(m_originNames.size());
    m_originNames.push_back(name);
    m_originNumbers.insert(name, number);
    return number;
}

int CompiledCase::appendExhibit(const Exhibit &exhibit)
{
    const int number = int(m_exhibitIds.size());
    m_exhibitIds.push_back(exhibit.id);
    m_exhibitKeys.push_back(exhibit.key);
    m_exhibitNumbers.insert(exhibit.id, number);
    m_network.exhibits.emplace_back();
    m_network.factsCiting.emplace_back();
    m_derived.emplace_back();
    return number;
}

int CompiledCase::appendFact(const Fact &fact)
{
    const int number = int(m_factIds.size());
    m_factIds.push_back(fact.id);
    m_factKeys.push_back(fact.key);
    m_factNumbers.insert(fact.id, number);
    m_network.facts.emplace_back();
    m_network.dates.emplace_back();
    m_network.exhibitsChallenged.emplace_back();
    m_network.factsChallenged.emplace_back();
    m_network.claimsUsing.emplace_back();
    return number;
}

int CompiledCase::appendClaim(const Claim &claim)
{
    const int number = int(m_claimIds.size());
    m_claimIds.push_back(claim.id);
    m_claimKeys.push_back(claim.key);
    m_claimNumbers.insert(claim.id, number);
    m_network.claims.emplace_back();
    return number;
}

unsigned CompiledCase::markBits(const Exhibit &exhibit) const
{
    unsigned marks = 0;
    for (const Mark mark : exhibit.marks)
        marks |= 1u << unsigned(mark);
    for (const auto &[id, mark] : m_question.flippedMarks) {
        if (id == exhibit.id)
            marks ^= 1u << unsigned(mark);
    }
    return marks;
}

Level CompiledCase::gradeOf(const Exhibit &exhibit) const
{
    const std::optional<Reliability> reliability = effectiveReliability(*m_records, exhibit);
    const int credibility = exhibit.credibility.value_or(0);
    return m_network.rules.exhibitLevel(
        reliability ? int(*reliability) : none,
        credibility >= 1 && credibility <= ladderSize ? credibility - 1 : none, markBits(exhibit),
        exhibit.secondary, exhibit.agreed);
}

void CompiledCase::compileExhibit(const Exhibit &exhibit, int number, const QString &origin)
{
    ExhibitNode &node = m_network.exhibits[std::size_t(number)];
    node.present = isIncluded(exhibit, origin);
    node.base = gradeOf(exhibit);
    node.secondary = exhibit.secondary;
    node.agreed = exhibit.agreed;
    node.origin = originNumber(countedOrigin(origin));
    node.challenge = exhibit.challenge ? factNumber(*exhibit.challenge) : none;
    if (node.challenge != none && !m_network.facts[std::size_t(node.challenge)].present)
        node.challenge = none;
    if (node.challenge != none) {
        node.depth = m_network.facts[std::size_t(node.challenge)].depth + 1;
        addOnce(m_network.exhibitsChallenged[std::size_t(node.challenge)], number);
    }
    if (exhibit.derivedFrom) {
        if (const int parent = exhibitNumber(*exhibit.derivedFrom); parent != none)
            addOnce(m_derived[std::size_t(parent)], number);
    }
}

void CompiledCase::forgetCitations(int number)
{
    const FactNode &node = m_network.facts[std::size_t(number)];
    const std::uint32_t end = node.first + node.forCount + node.againstCount;
    for (std::uint32_t i = node.first; i < end; ++i) {
        const CitationCell &cell = m_network.cells[i];
        removeFrom(m_network.factsCiting[cell.exhibit], number);
        if (cell.challenge != 0)
            removeFrom(m_network.factsChallenged[cell.challenge - 1], number);
    }
}

void CompiledCase::layOutCells(const Fact &fact, int number)
{
    m_supporting.clear();
    m_contrary.clear();
    for (const Citation &citation : fact.citations) {
        const int exhibit = exhibitNumber(citation.exhibit);
        if (exhibit == none || !m_network.exhibits[std::size_t(exhibit)].present
            || !isVisible(citation.marking))
            continue;
        const int challenge = citation.challenge ? factNumber(*citation.challenge) : none;
        const bool isChallenged =
            challenge != none && m_network.facts[std::size_t(challenge)].present;
        CitationCell cell{};
        cell.exhibit = std::uint32_t(exhibit);
        cell.strength = unsigned(std::clamp(citation.strength, 0, topLevel)) & 7u;
        cell.challenge = isChallenged ? (unsigned(challenge) + 1u) & 0xfffffffu : 0u;
        (citation.stance == Stance::Supports ? m_supporting : m_contrary).push_back(cell);
    }
    const auto byOrigin = [this](const CitationCell &left, const CitationCell &right) {
        const int a = m_network.exhibits[left.exhibit].origin;
        const int b = m_network.exhibits[right.exhibit].origin;
        return a != b ? a < b : left.exhibit < right.exhibit;
    };
    for (auto *cells : {&m_supporting, &m_contrary}) {
        std::sort(cells->begin(), cells->end(), byOrigin);
        int previous = none;
        for (CitationCell &cell : *cells) {
            const int origin = m_network.exhibits[cell.exhibit].origin;
            cell.startsOrigin = origin != previous;
            previous = origin;
        }
    }
    storeCells(number);
}

void CompiledCase::storeCells(int number)
{
    FactNode &node = m_network.facts[std::size_t(number)];
    const auto count = std::uint32_t(m_supporting.size() + m_contrary.size());
    if (count > node.room) {
        m_wastedCells += node.room;
        node.first = std::uint32_t(m_network.cells.size());
        node.room = count;
        m_network.cells.resize(m_network.cells.size() + count);
    }
    node.forCount = std::uint32_t(m_supporting.size());
    node.againstCount = std::uint32_t(m_contrary.size());
    auto to = m_network.cells.begin() + node.first;
    to = std::copy(m_supporting.begin(), m_supporting.end(), to);
    std::copy(m_contrary.begin(), m_contrary.end(), to);
    for (const auto *cells : {&m_supporting, &m_contrary}) {
        for (const CitationCell &cell : *cells) {
            addOnce(m_network.factsCiting[cell.exhibit], number);
            if (cell.challenge != 0)
                addOnce(m_network.factsChallenged[cell.challenge - 1], number);
        }
    }
}

void CompiledCase::compileFact(const Fact &fact, int number)
{
    m_network.dates[std::size_t(number)] = boundsOf(fact.date);
    if (m_network.facts[std::size_t(number)].present)
        layOutCells(fact, number);
}

void CompiledCase::compileClaim(const Claim &claim, int number)
{
    ClaimNode &node = m_network.claims[std::size_t(number)];
    for (const int fact : factsNamedBy(node))
        removeFrom(m_network.claimsUsing[std::size_t(fact)], number);
    const Incident *incident = m_records->incidents.find(claim.incident);
    const State *state = m_records->states.findKey(claim.state);
    const bool isShown = isVisible(claim.marking) && (!incident || isVisible(incident->marking))
        && (!state || isVisible(state->marking));
    node = {};
    if (!isShown)
        return;
    ClaimCompiler compiler(*this, m_index, claim, incident);
    node = compiler.compile();
    node.operation = incident ? boundsOf(incident->period) : TimeBounds();
    for (const int fact : factsNamedBy(node))
        m_network.claimsUsing[std::size_t(fact)].push_back(number);
}

Result<CompiledCase> CompiledCase::compile(const CaseRecords &records, const Doctrine &doctrine,
                                           const WhatIf &question)
{
    CompiledCase compiled(records, doctrine, question);
    if (Result<> checked = compiled.checkCycles(); !checked)
        return failure(checked.error());
    for (const Exhibit &exhibit : records.exhibits.rows())
        compiled.appendExhibit(exhibit);
    for (const Fact &fact : records.facts.rows()) {
        const int number = compiled.appendFact(fact);
        compiled.m_network.facts[std::size_t(number)].present = compiled.isVisible(fact.marking);
    }
    compiled.m_exhibitOrder.build(compiled.m_exhibitKeys);
    compiled.m_factOrder.build(compiled.m_factKeys);
    const std::vector<QString> origins = originsOfAll(records);
    for (std::size_t i = 0; i < origins.size(); ++i)
        compiled.compileExhibit(records.exhibits.rows()[i], int(i), origins[i]);
    int number = 0;
    for (const Fact &fact : records.facts.rows())
        compiled.compileFact(fact, number++);
    compiled.orderByDepth();
    for (const Claim &claim : records.claims.rows())
        compiled.compileClaim(claim, compiled.appendClaim(claim));
    compiled.m_claimOrder.build(compiled.m_claimKeys);
    assessAll(compiled.m_network, compiled.m_levels);
    return compiled;
}

} // namespace saranda
