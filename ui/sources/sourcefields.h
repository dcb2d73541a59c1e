// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/records/sharedfields.h"

namespace saranda {

QList<ChoiceField::Choice> reliabilityChoices();
QList<ChoiceField::Choice> sourceKindChoices();

/// What several sources can be given together. A grade goes with its reason; the one a source had
/// goes to its history.
std::unique_ptr<SharedFields> sourceFields(const CaseRecords &records, const QString &userName,
                                           const Clock &clock);

} // namespace saranda
