// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"

#include <QString>

namespace saranda::bench {

struct DeskSize {
    int exhibits = 0;
    int facts = 0;
};

/// A case as it lies on a desk: titles, statements, sources, dates and markings of the length real
/// ones have; every fact cites three exhibits, one in a hundred says who is linked with whom, and a
/// paper cites some of it.
CaseRecords deskCase(const DeskSize &size);

/// The same as a case file below `folder`, made the first time and kept: the path.
Result<QString> deskCaseFile(const DeskSize &size, const QString &folder);

} // namespace saranda::bench
