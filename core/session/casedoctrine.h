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

} // namespace saranda
