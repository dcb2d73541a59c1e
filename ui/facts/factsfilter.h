// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"

#include <QSortFilterProxyModel>

namespace saranda {

class FactsModel;

/// Which facts are listed at all: those about one operation, the general ones, those nothing
/// proves.
class FactsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Scope { All, Operation, General, Uncited, Contested };

    FactsFilter(FactsModel &model, QObject *parent = nullptr);

    void setScope(Scope scope, Incident::Id operation = {});

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isInScope(const Fact &fact, int row) const;

    FactsModel &m_facts;
    Scope m_scope = Scope::All;
    Incident::Id m_operation;
};

} // namespace saranda
