// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

#include <QString>

namespace saranda {

// What facts and citations are called in the window.

/// How far an exhibit states a fact: 5 "states it fully" … 1 "only hints at it".
QString citationStrengthWord(int strength);
/// "supports it" or "contradicts it".
QString stanceWord(Stance stance);
/// "E-1, E-4; against: E-7", each exhibit once.
QString citedExhibits(const CaseRecords &records, const Fact &fact);
/// Titles of the operations the fact is about, or that it is general.
QString operationsText(const CaseRecords &records, const Fact &fact);
/// "Group G – financed by – State S", or an empty string.
QString relationText(const CaseRecords &records, const std::optional<Relation> &relation);
/// "F-7 – The letter was sent …", shortened to one line for lists and menus.
QString factLabel(const CaseRecords &records, Fact::Id fact);
/// "E-3 – Experts' report", shortened likewise.
QString exhibitLabel(const CaseRecords &records, Exhibit::Id exhibit);

} // namespace saranda
