// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/sharedfields.h"

namespace saranda {

struct Doctrine;

QList<ChoiceField::Choice> taskStateChoices();
/// The members of the team, "nobody yet" first.
QList<ChoiceField::Choice> taskOwnerChoices(const CaseInfo &info);

/// The claims by key, each with what it is about.
std::vector<PickItem> taskClaimItems(const CaseRecords &records, const Doctrine &doctrine);

/// What several tasks can be given together.
std::unique_ptr<SharedFields> taskFields(const CaseRecords &records, const Doctrine &doctrine);

} // namespace saranda
