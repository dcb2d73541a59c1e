// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

#include <QSet>

namespace saranda {

/// The words with a capital in the names of the case: persons, groups, operations, States, sources,
/// malware and servers. No dictionary has them, and none of them is misspelt.
QSet<QString> namesOfCase(const CaseRecords &records);

} // namespace saranda
