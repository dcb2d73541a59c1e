// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/sharedfields.h"

namespace saranda {

struct Doctrine;

QList<ChoiceField::Choice> incidentKindChoices();
/// The rules of the doctrine, "not yet decided" first.
QList<ChoiceField::Choice> ruleChoices(const Doctrine &doctrine);

/// What several operations can be given together.
std::unique_ptr<SharedFields> incidentFields(const CaseRecords &records, const Doctrine &doctrine);

} // namespace saranda
