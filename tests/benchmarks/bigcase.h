// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

namespace saranda::bench {

struct CaseSize {
    int exhibits = 0;
    int citations = 0;
    int facts = 0;
    int claims = 0;
};

/// A made-up case of this size, always the same: citations spread evenly over facts, exhibits and
/// origins, one in five against; claims of five elements with arguments and a series.
CaseRecords bigCase(const CaseSize &size);

/// One established claim that leans on so many exhibits, shared by its facts.
CaseRecords wideClaim(int exhibits);

} // namespace saranda::bench
