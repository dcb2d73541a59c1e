// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/form.h"

#include <QString>

namespace saranda {

/// Kinds of harm to pick from; a case may use its own words.
QList<ChoiceField::Choice> harmKindChoices();
QString harmKindText(const QString &kind);

/// "3: serious"; 1 to 5.
QList<ChoiceField::Choice> severityChoices();

/// Sectors of critical infrastructure to suggest.
QStringList sectorSuggestions();

} // namespace saranda
