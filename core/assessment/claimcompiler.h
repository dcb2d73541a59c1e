// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/compiledcase.h"

#include <QStringList>

#include <vector>

namespace saranda {

/// Every fact whose level a claim reads, each once.
std::vector<int> factsNamedBy(const ClaimNode &claim);

/// What a claim's default standard and status are made from.
QString countingRule(const CaseRecords &records, const Claim &claim);
QString countingPurpose(const CaseRecords &records, const Claim &claim);

/// Turns one claim's sheets into nodes of the network.
class ClaimCompiler
{
public:
    ClaimCompiler(const CompiledCase &compiled, const DoctrineIndex &index, const Claim &claim,
                  const Incident *incident);

    ClaimNode compile();

private:
    using Sheets = std::vector<const ElementSheet *>;

    void findBases();
    void addElement(int element, bool comparison, bool withoutSpecificity);
    void addArguments(const Sheets &sheets);
    void addIndicators(const Sheets &sheets);
    void addAlternatives(const Sheets &sheets, int element);
    Span addUses(const QList<Fact::Id> &facts, const std::vector<int> &except = {});
    void sortUses(int begin);
    bool isArgumentBefore(const ArgumentNode &left, const ArgumentNode &right) const;
    std::optional<FactUse> useOf(Fact::Id fact) const;
    bool bears(const ElementNode &element) const;
    void dateKnowledge(const ElementNode &element);
    void addBases();
    bool isVisible(const QString &marking) const;

    const CompiledCase &m_case;
    const DoctrineIndex &m_index;
    const Claim &m_claim;
    const Incident *m_incident;
    ClaimNode m_node;
    std::vector<int> m_bases;
    std::vector<int> m_comparisons;
};

} // namespace saranda
