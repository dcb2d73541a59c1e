// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/defeatformula.h"

#include <algorithm>

namespace saranda {

namespace {

constexpr std::size_t mostCombinations = 2000;

} // namespace

int DefeatFormula::breakElement(int number)
{
    const auto known = m_elements.find(number);
    if (known != m_elements.end())
        return known->second;
    const RuleTables &rules = m_loss.network().rules;
    const ElementNode &element = m_loss.claim().elements[std::size_t(number)];
    const ElementLevels &levels = m_loss.levels().elements[std::size_t(number)];
    std::vector<int> ways;
    for (int contrary = levels.against; contrary <= topLevel; ++contrary) {
        std::vector<int> parts;
        if (contrary > levels.against)
            parts.push_back(raiseContrary(element, contrary));
        const int needed = rules.leastFor(m_loss.claim().required, Level(contrary));
        if (needed <= levels.forLevel)
            parts.push_back(breakSupport(element, needed));
        ways.push_back(sum(std::move(parts)));
        if (needed > levels.forLevel)
            break; // more against is not needed
    }
    const int result = choice(std::move(ways));
    m_elements.emplace(number, result);
    return result;
}

/// Every basis that stands must lose one of its elements; one element may serve several bases.
void DefeatFormula::chooseElements(const std::vector<std::vector<int>> &bases, std::size_t basis,
                                   std::vector<int> &chosen,
                                   std::vector<std::vector<int>> &found) const
{
    if (found.size() > mostCombinations)
        return;
    if (basis == bases.size()) {
        found.push_back(chosen);
        return;
    }
    for (const int element : bases[basis]) {
        if (std::find(chosen.begin(), chosen.end(), element) != chosen.end()) {
            chooseElements(bases, basis + 1, chosen, found);
            return;
        }
    }
    for (const int element : bases[basis]) {
        chosen.push_back(element);
        chooseElements(bases, basis + 1, chosen, found);
        chosen.pop_back();
    }
}

void DefeatFormula::buildClaim()
{
    const ClaimNode &claim = m_loss.claim();
    std::vector<std::vector<int>> bases;
    for (std::size_t i = 0; i < claim.bases.size(); ++i) {
        const BasisNode &basis = claim.bases[i];
        if (basis.comparison || m_loss.levels().bases[i] < claim.required)
            continue;
        std::vector<int> elements(claim.basisElements.begin() + basis.elements.begin,
                                  claim.basisElements.begin() + basis.elements.end);
        std::sort(elements.begin(), elements.end());
        bases.push_back(std::move(elements));
    }
    std::vector<int> chosen;
    std::vector<std::vector<int>> combinations;
    chooseElements(bases, 0, chosen, combinations);
    std::vector<int> ways;
    if (combinations.size() > mostCombinations) {
        m_isLoose = true;
        std::vector<int> parts;
        for (const std::vector<int> &basis : bases) {
            std::vector<int> elements;
            for (const int element : basis)
                elements.push_back(breakElement(element));
            parts.push_back(choice(std::move(elements)));
        }
        ways.push_back(sum(std::move(parts)));
    }
    for (const std::vector<int> &combination : combinations) {
        if (m_isLoose && combinations.size() > mostCombinations)
            break;
        std::vector<int> parts;
        for (const int element : combination)
            parts.push_back(breakElement(element));
        ways.push_back(sum(std::move(parts)));
    }
    m_root = choice(std::move(ways));
}

} // namespace saranda
