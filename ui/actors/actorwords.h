// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/form.h"

namespace saranda {

/// What a person reads for a stored kind ("front-company"); an own word stands for itself.
QString actorKindText(const QString &kind);
QString infrastructureKindText(const QString &kind);
QList<ChoiceField::Choice> actorKindChoices();
QList<ChoiceField::Choice> infrastructureKindChoices();

/// The States of the case with "none" first.
QList<ChoiceField::Choice> stateChoicesWithNone(const CaseRecords &records);
/// "North Korea (PRK)", the bare code for a State the case does not list, nothing for none.
QString stateText(const CaseRecords &records, const QString &code);

} // namespace saranda
