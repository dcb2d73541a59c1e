// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/facts/factcase.h"
#include "ui/assessment/claimedits.h"

namespace saranda::test {

/// Adds to the case of addEvidence() facts F-1 (cites E-1), F-2 (E-2), F-3 (E-3) and F-4 (none),
/// and claim C-1: attribution of O-1 to BOR, with no bearing yet.
[[nodiscard]] inline bool addClaim(CaseSession &session)
{
    const CaseRecords &records = session.records();
    Edit edit{u"Claim"_s, {}};
    for (int number = 1; number <= 4; ++number) {
        const QStringList cited = number < 4 ? QStringList{u"E-%1"_s.arg(number)} : QStringList();
        edit.add(aFact(records, u"F-%1"_s.arg(number), u"Fact number %1"_s.arg(number), cited));
    }
    Claim claim;
    claim.id = Claim::Id::make();
    claim.key = u"C-1"_s;
    claim.incident = records.incidents.findKey(u"O-1"_s)->id;
    claim.state = u"BOR"_s;
    claim.test = u"attribution"_s;
    claim.bases = {u"art8-control"_s, u"art4"_s};
    edit.add(claim);
    const bool applied = bool(session.apply(edit));
    session.undoStack().clear();
    return applied;
}

inline Fact::Id factId(const CaseRecords &records, const QString &key)
{
    return records.facts.findKey(key)->id;
}

inline ElementRef elementOf(const CaseRecords &records, const QString &element)
{
    return {records.claims.findKey(u"C-1"_s)->id, element};
}

} // namespace saranda::test
