// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exhibit.h"
#include "ui/support/form.h"

namespace saranda {

/// Kinds of exhibit to pick from; a case may use its own words.
QList<ChoiceField::Choice> exhibitKindChoices();
QString exhibitKindText(const QString &kind);

QString fileSizeText(const std::optional<double> &size);

} // namespace saranda
