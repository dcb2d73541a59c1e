// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assess.h"

#include "core/assessment/results.h"

namespace saranda {

Result<Assessment> assess(const CaseRecords &records, const Doctrine &doctrine,
                          const AssessOptions &options)
{
    Result<CompiledCase> compiled = CompiledCase::compile(records, doctrine, options.whatIf);
    if (!compiled)
        return failure(compiled.error());
    return assessmentOf(*compiled);
}

} // namespace saranda
