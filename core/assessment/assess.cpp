// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assess.h"

#include "core/assessment/results.h"
#include "core/assessment/sensitivity.h"

namespace saranda {

Result<Assessment> assess(const CaseRecords &records, const Doctrine &doctrine,
                          const AssessOptions &options)
{
    Result<CompiledCase> compiled = CompiledCase::compile(records, doctrine, options.whatIf);
    if (!compiled)
        return failure(compiled.error());
    Assessment assessment = assessmentOf(*compiled);
    if (options.sensitivity) {
        for (ClaimResult &claim : assessment.claims)
            addSensitivity(*compiled, claim);
    }
    return assessment;
}

} // namespace saranda
