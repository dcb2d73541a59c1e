// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/form.h"

namespace saranda {

/// What a person reads for a stored kind ("front-company"); an own word stands for itself.
QString actorKindText(const QString &kind);
QString infrastructureKindText(const QString &kind);
QList<ChoiceField::Choice> actorKindChoices();
QList<ChoiceField::Choice> infrastructureKindChoices();

} // namespace saranda
