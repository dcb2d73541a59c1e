// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/sharedfields.h"

namespace saranda {

QList<ChoiceField::Choice> taskStateChoices();
/// The members of the team, "nobody yet" first.
QList<ChoiceField::Choice> taskOwnerChoices(const CaseInfo &info);

/// What several tasks can be given together.
std::unique_ptr<SharedFields> taskFields(const CaseRecords &records);

} // namespace saranda
