// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factsfilter.h"

#include "ui/facts/factsmodel.h"
#include "ui/support/roles.h"

namespace saranda {

bool FactsFilter::setScope(Scope scope, Incident::Id operation)
{
    if (scope == m_scope && operation == m_operation)
        return false;
    m_scope = scope;
    m_operation = operation;
    return true;
}

bool FactsFilter::accepts(int row) const
{
    if (m_scope == Scope::All)
        return true;
    const Fact *fact = m_facts.recordAt(row);
    // A fact that is just being taken out stays where it is until its row goes.
    return !fact || isInScope(*fact, row);
}

bool FactsFilter::isInScope(const Fact &fact, int row) const
{
    switch (m_scope) {
    case Scope::All:
        return true;
    case Scope::Operation:
        return fact.incidents.contains(m_operation);
    case Scope::General:
        return fact.incidents.isEmpty();
    case Scope::Uncited:
        return fact.citations.isEmpty();
    case Scope::Contested:
        return m_facts.index(row, FactsModel::AgainstColumn).data(LevelRole).toInt() > 0;
    }
    return true;
}

} // namespace saranda
