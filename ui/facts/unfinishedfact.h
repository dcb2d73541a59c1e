// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"
#include "ui/support/unrecordedwork.h"

#include <optional>

namespace saranda {

class CaseSession;

/// What was entered of a new fact that has no statement yet.
class UnfinishedFact : public UnrecordedWork
{
    Q_OBJECT

public:
    /// That of the open case.
    static UnfinishedFact &of(CaseSession &session);

    const std::optional<Fact> &entered() const { return m_entered; }
    void put(const Fact &fact) { m_entered = fact; }
    void remove() { m_entered.reset(); }

    QStringList names() const override;
    Result<> record() override;
    void discard() override;

private:
    explicit UnfinishedFact(CaseSession &session);

    std::optional<Fact> m_entered;
};

} // namespace saranda
