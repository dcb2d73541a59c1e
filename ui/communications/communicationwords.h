// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/edit.h"
#include "ui/support/form.h"

namespace saranda {

/// "notice": the stored kind; what a person reads for it.
QString communicationKindText(const QString &kind);
QList<ChoiceField::Choice> communicationKindChoices();

/// A State's name where the text is the code of a State of the case, else the text itself.
QString partyText(const CaseRecords &records, const QString &party);

/// The keys of the operations, "O-1, O-2".
QString operationKeys(const CaseRecords &records, const QList<Incident::Id> &incidents);

/// A fact that says what the communication was, with its date, its operations and, where the
/// content is an exhibit, the citation: what an element such as knowledge can rest on.
Edit factFromCommunication(const CaseRecords &records, const Communication &communication);

} // namespace saranda
