// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/unfinishedfact.h"

#include "core/session/casesession.h"

namespace saranda {

UnfinishedFact::UnfinishedFact(CaseSession &session)
    : UnrecordedWork(&session)
{ }

UnfinishedFact &UnfinishedFact::of(CaseSession &session)
{
    auto *known = session.findChild<UnfinishedFact *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new UnfinishedFact(session); // the session owns it
}

QStringList UnfinishedFact::names() const
{
    return m_entered ? QStringList{tr("new fact")} : QStringList();
}

/// With a statement it would be a fact of the case already.
Result<> UnfinishedFact::record()
{
    if (!m_entered)
        return {};
    return failure(ErrorCode::BadInput, tr("The new fact has no statement yet."));
}

void UnfinishedFact::discard()
{
    m_entered.reset();
    Q_EMIT changed();
}

} // namespace saranda
