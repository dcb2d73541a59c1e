// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/compiledcase.h"
#include "tests/core/assessment/randomcase.h"

#include <QTest>

namespace saranda::test {

/// Puts each claim's standard at the level it has, so that there is something to lose.
inline CaseMaker establishedCase(unsigned seed, const CaseShape &shape, const Doctrine &doctrine)
{
    CaseMaker maker = randomCase(Dice::seeded(seed), shape);
    const auto answer = assess(maker.records(), doctrine, {{}, false});
    for (const ClaimResult &claim : answer->claims) {
        for (Claim &record : maker.claims) {
            if (record.id == claim.id && claim.level > 0)
                record.standard = claim.level;
        }
    }
    return maker;
}

/// Calls `visit(seed, records, compiled, claim)` for each claim of random cases that has something
/// to lose, until a test fails.
template <typename Visit>
void forEachEstablished(unsigned first, unsigned last, const CaseShape &shape,
                        const Doctrine &doctrine, Visit visit)
{
    for (unsigned seed = first; seed < last; ++seed) {
        const CaseRecords records = establishedCase(seed, shape, doctrine).records();
        const auto compiled = CompiledCase::compile(records, doctrine);
        QVERIFY(compiled);
        for (const Claim &claim : records.claims.rows()) {
            const int number = compiled->claimNumber(claim.id);
            const Level required = compiled->network().claims[std::size_t(number)].required;
            if (compiled->levels().claims[std::size_t(number)].level >= required)
                visit(seed, records, *compiled, number);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

} // namespace saranda::test
