// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"
#include "core/session/casesession.h"

namespace saranda {

/// The doctrine the case is assessed under: the text it keeps for the version its info names, else
/// the program's own. ErrorCode::Damaged when the kept text is no doctrine.
Result<Doctrine> doctrineOf(const CaseSession &session, const Doctrine &shipped);

/// Keeps the doctrine with the case and assesses it under it from now on: one undoable Edit that
/// names the reason. Whoever shows levels has to ask doctrineOf() again.
Result<> adoptDoctrine(CaseSession &session, const Doctrine &doctrine, const QString &reason);

/// A claim whose outcome another doctrine would change.
struct FindingShift {
    Claim::Id claim;
    QString key;
    int level = 0;
    int required = 0;
    int otherLevel = 0;
    int otherRequired = 0;
};

/// What changes when the case is assessed under another doctrine, in order of the claims' keys.
/// Fails where one of the two cannot assess it (a test the other doctrine does not know).
Result<std::vector<FindingShift>> findingShifts(const CaseRecords &records, const Doctrine &now,
                                                const Doctrine &other);

} // namespace saranda
