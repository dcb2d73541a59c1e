// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"

namespace saranda {

class FactsModel;

/// Which facts are listed.
class FactsFilter
{
public:
    enum class Scope { All, Operation, General, Uncited, Contested };

    explicit FactsFilter(const FactsModel &model)
        : m_facts(model)
    { }

    /// Answers whether anything changed.
    bool setScope(Scope scope, Incident::Id operation = {});
    bool accepts(int row) const;

private:
    bool isInScope(const Fact &fact, int row) const;

    const FactsModel &m_facts;
    Scope m_scope = Scope::All;
    Incident::Id m_operation;
};

} // namespace saranda
