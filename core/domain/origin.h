// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

#include <vector>

namespace saranda {

/// The origin of an exhibit (FORMAT § 1): the origin of what it is derived from, transitively;
/// else its declared origin; else its source; else itself. Two exhibits of the same origin are not
/// independent (Nicaragua ¶ 63). In a cycle of derivations, which no import lets in, the exhibit
/// met first again stands for all.
QString originOf(const CaseRecords &records, const Exhibit &exhibit);

/// The origins of all exhibits, by their rows; each derivation is followed once, however long the
/// chains are.
std::vector<QString> originsOfAll(const CaseRecords &records);

/// The exhibit at the end of the derivations, itself where it is derived from none.
const Exhibit &derivationRootOf(const CaseRecords &records, const Exhibit &exhibit);

/// The keys of a derivation cycle through this exhibit, in order, or nothing.
QStringList derivationCycle(const CaseRecords &records, const Exhibit &exhibit);

} // namespace saranda
