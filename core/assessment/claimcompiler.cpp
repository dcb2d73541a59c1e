// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/claimcompiler.h"

#include <algorithm>

namespace saranda {

std::vector<int> factsNamedBy(const ClaimNode &claim)
{
    std::vector<int> facts;
    facts.reserve(claim.uses.size());
    for (const FactUse &use : claim.uses)
        facts.push_back(use.fact);
    for (const ArgumentNode &argument : claim.arguments) {
        if (argument.challenge != none)
            facts.push_back(argument.challenge);
    }
    std::sort(facts.begin(), facts.end());
    facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
    return facts;
}

QString countingRule(const CaseRecords &records, const Claim &claim)
{
    if (!claim.rule.isEmpty())
        return claim.rule;
    const Incident *incident = records.incidents.find(claim.incident);
    return incident ? incident->rule : QString();
}

QString countingPurpose(const CaseRecords &records, const Claim &claim)
{
    return claim.purpose.isEmpty() ? records.info.purpose : claim.purpose;
}

ClaimCompiler::ClaimCompiler(const CompiledCase &compiled, const DoctrineIndex &index,
                             const Claim &claim, const Incident *incident)
    : m_case(compiled)
    , m_index(index)
    , m_claim(claim)
    , m_incident(incident)
{ }

bool ClaimCompiler::isVisible(const QString &marking) const
{
    const auto &limit = m_case.question().marking;
    return !limit || isVisibleAt(m_case.records().info, marking, *limit);
}

/// The bases the claim puts, and the comparisons that belong beside them: a comparison is shown
/// where every element it looks at differently is an element of a basis of the claim.
void ClaimCompiler::findBases()
{
    const Doctrine &doctrine = *m_index.doctrine;
    for (std::size_t i = 0; i < doctrine.bases.size(); ++i) {
        const Basis &basis = doctrine.bases[i];
        if (basis.test == m_claim.test && !basis.isComparisonOnly
            && (m_claim.bases.isEmpty() || m_claim.bases.contains(basis.id)))
            m_bases.push_back(int(i));
    }
    const auto isPut = [&](const QString &element) {
        return std::any_of(m_bases.begin(), m_bases.end(), [&](int basis) {
            return doctrine.bases[std::size_t(basis)].elements.contains(element);
        });
    };
    for (std::size_t i = 0; i < doctrine.bases.size(); ++i) {
        const Basis &basis = doctrine.bases[i];
        if (basis.test != m_claim.test || !basis.isComparisonOnly)
            continue;
        const bool isBeside = !basis.withoutSpecificity.isEmpty()
            && std::all_of(basis.withoutSpecificity.begin(), basis.withoutSpecificity.end(), isPut);
        if (isBeside || m_claim.bases.contains(basis.id))
            m_comparisons.push_back(int(i));
    }
}

ClaimNode ClaimCompiler::compile()
{
    const Doctrine &doctrine = *m_index.doctrine;
    const WhatIf &question = m_case.question();
    m_node.present = true;
    m_node.exclusiveControl = m_claim.exclusiveControl;
    const int required = question.standard ? *question.standard
        : m_claim.standard                 ? *m_claim.standard
                           : doctrine.requiredLevel(countingRule(m_case.records(), m_claim),
                                                    countingPurpose(m_case.records(), m_claim));
    m_node.required = Level(std::clamp(required, 0, topLevel));
    findBases();
    // An element is shown where a basis needs it or the claim's own sheet speaks of it.
    for (std::size_t i = 0; i < doctrine.elements.size(); ++i) {
        const Element &element = doctrine.elements[i];
        const bool isNeeded = std::any_of(m_bases.begin(), m_bases.end(), [&](int basis) {
            return doctrine.bases[std::size_t(basis)].elements.contains(element.id);
        });
        const bool isListed = element.test == m_claim.test
            && std::any_of(m_claim.elements.begin(), m_claim.elements.end(),
                           [&](const ElementSheet &sheet) { return sheet.element == element.id; });
        if (isNeeded || isListed)
            addElement(int(i), false, false);
    }
    addBases();
    std::sort(m_node.knowledgeFacts.begin(), m_node.knowledgeFacts.end());
    m_node.knowledgeFacts.erase(
        std::unique(m_node.knowledgeFacts.begin(), m_node.knowledgeFacts.end()),
        m_node.knowledgeFacts.end());
    return std::move(m_node);
}

std::optional<FactUse> ClaimCompiler::useOf(Fact::Id id) const
{
    const int number = m_case.factNumber(id);
    if (number == none || !m_case.network().facts[std::size_t(number)].present)
        return std::nullopt;
    const Fact *fact = m_case.records().facts.find(id);
    if (!fact)
        return std::nullopt;
    FactUse use;
    use.fact = number;
    use.general = !fact->incidents.contains(m_claim.incident);
    use.tooLate = m_incident && !fact->date.isUndated()
        && fact->date.bounds().earliestStart > m_incident->period.bounds().latestEnd;
    return use;
}

Span ClaimCompiler::addUses(const QList<Fact::Id> &facts, const std::vector<int> &except)
{
    const int begin = int(m_node.uses.size());
    std::vector<int> seen = except;
    for (const Fact::Id id : facts) {
        const std::optional<FactUse> use = useOf(id);
        if (!use || std::find(seen.begin(), seen.end(), use->fact) != seen.end())
            continue;
        seen.push_back(use->fact);
        m_node.uses.push_back(*use);
    }
    sortUses(begin);
    return {begin, int(m_node.uses.size())};
}

/// By key, so that nothing depends on the order in which a list was filled.
void ClaimCompiler::sortUses(int begin)
{
    std::stable_sort(m_node.uses.begin() + begin, m_node.uses.end(),
                     [this](const FactUse &left, const FactUse &right) {
                         if (left.fact != right.fact)
                             return m_case.isFactBefore(left.fact, right.fact);
                         return left.side < right.side;
                     });
}

void ClaimCompiler::addArguments(const Sheets &sheets)
{
    const auto begin = std::ptrdiff_t(m_node.arguments.size());
    int position = -1;
    for (const ElementSheet *sheet : sheets) {
        for (const Argument &argument : sheet->arguments) {
            ++position;
            if (!isVisible(argument.marking))
                continue;
            ArgumentNode node;
            node.position = position;
            node.against = argument.stance == ArgumentStance::Against;
            int cap = std::clamp(argument.strength, 0, topLevel);
            if (const Warrant *warrant = m_index.doctrine->warrant(argument.warrant)) {
                cap = std::min(cap, warrant->cap);
                node.warrant = int(warrant - m_index.doctrine->warrants.data());
            }
            for (const Fact::Id premise : argument.premises) {
                if (!useOf(premise))
                    cap = 0; // a link of the chain is missing
            }
            node.cap = Level(std::clamp(cap, 0, topLevel));
            node.premises = addUses(argument.premises);
            const std::optional<FactUse> challenge =
                argument.challenge ? useOf(*argument.challenge) : std::nullopt;
            node.challenge = challenge ? challenge->fact : none;
            m_node.arguments.push_back(node);
        }
    }
    const auto first = m_node.arguments.begin() + begin;
    std::stable_sort(first, m_node.arguments.end(),
                     [this](const ArgumentNode &left, const ArgumentNode &right) {
                         return isArgumentBefore(left, right);
                     });
}

/// An order of arguments that depends only on what they say.
bool ClaimCompiler::isArgumentBefore(const ArgumentNode &left, const ArgumentNode &right) const
{
    if (left.against != right.against)
        return right.against;
    const int shorter = std::min(left.premises.size(), right.premises.size());
    for (int i = 0; i < shorter; ++i) {
        const int a = m_node.uses[std::size_t(left.premises.begin + i)].fact;
        const int b = m_node.uses[std::size_t(right.premises.begin + i)].fact;
        if (a != b)
            return m_case.isFactBefore(a, b);
    }
    if (left.premises.size() != right.premises.size())
        return left.premises.size() < right.premises.size();
    if (left.cap != right.cap)
        return left.cap > right.cap;
    if (left.challenge != right.challenge)
        return left.challenge == none
            || (right.challenge != none && m_case.isFactBefore(left.challenge, right.challenge));
    return left.warrant < right.warrant; // it decides no level any more, but the steps name it
}

void ClaimCompiler::addIndicators(const Sheets &sheets)
{
    const int begin = int(m_node.uses.size());
    for (const ElementSheet *sheet : sheets) {
        for (const Indicator &indicator : sheet->indicators) {
            std::optional<FactUse> use =
                isVisible(indicator.marking) ? useOf(indicator.fact) : std::nullopt;
            if (!use)
                continue;
            switch (indicator.side) {
            case NetworkSide::StateInfrastructure:
                use->side = Side::Infrastructure;
                break;
            case NetworkSide::StatePerpetrator:
                use->side = Side::Perpetrator;
                break;
            case NetworkSide::None:
                break;
            }
            m_node.uses.push_back(*use);
        }
    }
    sortUses(begin);
    for (std::size_t i = std::size_t(begin) + 1; i < m_node.uses.size(); ++i)
        m_node.uses[i].repeated = m_node.uses[i].fact == m_node.uses[i - 1].fact;
}

void ClaimCompiler::addAlternatives(const Sheets &sheets, int element)
{
    const auto add = [this](const Alternative &alternative, int position) {
        if (!isVisible(alternative.marking))
            return;
        AlternativeNode node;
        node.position = position;
        node.incompatible = addUses(alternative.incompatible);
        std::vector<int> incompatible;
        for (int i = node.incompatible.begin; i < node.incompatible.end; ++i)
            incompatible.push_back(m_node.uses[std::size_t(i)].fact);
        node.hard = addUses(alternative.hardToReconcile, incompatible);
        node.supporting = addUses(alternative.supportedBy);
        m_node.alternatives.push_back(node);
    };
    std::vector<std::pair<const Alternative *, int>> listed;
    for (const ElementSheet *sheet : sheets) {
        for (const Alternative &alternative : sheet->alternatives)
            listed.emplace_back(&alternative, int(listed.size()));
    }
    for (const AddedAlternative &added : m_case.question().addedAlternatives) {
        if (added.claim == m_claim.id
            && added.element == m_index.doctrine->elements[std::size_t(element)].id)
            listed.emplace_back(&added.alternative, int(listed.size()));
    }
    std::stable_sort(listed.begin(), listed.end(), [](const auto &left, const auto &right) {
        return naturallyLess(left.first->key, right.first->key);
    });
    for (const auto &[alternative, position] : listed)
        add(*alternative, position);
}

/// Whether any fact bears on the element; a sheet with nothing on it does not address it.
bool ClaimCompiler::bears(const ElementNode &element) const
{
    const auto hasFacts = [](const Span &span) { return span.size() > 0; };
    bool found = hasFacts(element.indicators);
    for (int i = element.arguments.begin; i < element.arguments.end; ++i)
        found = found || hasFacts(m_node.arguments[std::size_t(i)].premises);
    for (int i = element.alternatives.begin; i < element.alternatives.end; ++i) {
        const AlternativeNode &alternative = m_node.alternatives[std::size_t(i)];
        found = found || hasFacts(alternative.incompatible) || hasFacts(alternative.hard)
            || hasFacts(alternative.supporting);
    }
    return found;
}

/// Premises of arguments for and indicators are what "bears for" knowledge (METHOD § 9).
void ClaimCompiler::dateKnowledge(const ElementNode &element)
{
    const auto take = [this](const Span &span) {
        for (int i = span.begin; i < span.end; ++i)
            m_node.knowledgeFacts.push_back(m_node.uses[std::size_t(i)].fact);
    };
    take(element.indicators);
    for (int i = element.arguments.begin; i < element.arguments.end; ++i) {
        const ArgumentNode &argument = m_node.arguments[std::size_t(i)];
        if (!argument.against)
            take(argument.premises);
    }
}

void ClaimCompiler::addElement(int number, bool comparison, bool withoutSpecificity)
{
    const Element &element = m_index.doctrine->elements[std::size_t(number)];
    Sheets sheets;
    for (const ElementSheet &sheet : m_claim.elements) {
        if (sheet.element == element.id)
            sheets.push_back(&sheet);
    }
    ElementNode node;
    node.element = number;
    node.comparison = comparison;
    node.specific = element.isSpecific && !withoutSpecificity;
    node.bothSides =
        element.needsBothSides && (!m_incident || m_incident->kind == IncidentKind::Cyber);
    if (element.timing == ElementTiming::Operation)
        node.gate = Gate::Operation;
    if (element.timing == ElementTiming::Continuation || element.timing == ElementTiming::Failure)
        node.gate = Gate::Knowledge;
    node.arguments.begin = int(m_node.arguments.size());
    addArguments(sheets);
    node.arguments.end = int(m_node.arguments.size());
    node.indicators.begin = int(m_node.uses.size());
    addIndicators(sheets);
    node.indicators.end = int(m_node.uses.size());
    node.alternatives.begin = int(m_node.alternatives.size());
    addAlternatives(sheets, number);
    node.alternatives.end = int(m_node.alternatives.size());
    node.addressed = bears(node);
    if (element.timing == ElementTiming::Knowledge && !comparison)
        dateKnowledge(node);
    m_node.elements.push_back(node);
}

void ClaimCompiler::addBases()
{
    const Doctrine &doctrine = *m_index.doctrine;
    const auto shown = [this](int element) {
        for (std::size_t i = 0; i < m_node.elements.size(); ++i) {
            if (m_node.elements[i].element == element && !m_node.elements[i].comparison)
                return int(i);
        }
        return none;
    };
    for (const bool comparison : {false, true}) {
        for (const int number : comparison ? m_comparisons : m_bases) {
            const Basis &basis = doctrine.bases[std::size_t(number)];
            BasisNode node;
            node.basis = number;
            node.comparison = comparison;
            node.elements.begin = int(m_node.basisElements.size());
            for (const QString &id : basis.elements) {
                const int element = m_index.elements.value(id, none);
                int place = shown(element);
                if (element != none && (place == none || basis.withoutSpecificity.contains(id))) {
                    place = int(m_node.elements.size());
                    addElement(element, true, basis.withoutSpecificity.contains(id));
                }
                m_node.basisElements.push_back(place);
            }
            node.elements.end = int(m_node.basisElements.size());
            m_node.bases.push_back(node);
        }
    }
}

} // namespace saranda
