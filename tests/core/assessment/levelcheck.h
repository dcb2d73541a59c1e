// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "tests/core/assessment/reference.h"

#include <functional>

namespace saranda::test {

using namespace saranda::literals;

/// Reports every level in which the engine's answer and the reference differ.
using Difference = std::function<void(const QString &what, int engine, int reference)>;

/// Compares all of an assessment; answers how many levels were compared.
inline long long compareWithReference(const Assessment &answer, const CaseRecords &records,
                                      const Difference &differs)
{
    long long compared = 0;
    const auto check = [&](int got, int expected, const QString &what) {
        ++compared;
        if (got != expected)
            differs(what, got, expected);
    };
    const reference::Reference slow(records);
    for (const ExhibitResult &exhibit : answer.exhibits) {
        const Exhibit &record = *records.exhibits.find(exhibit.id);
        check(exhibit.level, slow.exhibit(record), record.key);
        check(exhibit.origin == slow.origin(record), true, record.key + u" origin"_s);
    }
    for (const FactResult &fact : answer.facts) {
        const Fact &record = *records.facts.find(fact.id);
        const reference::FactLevels levels = slow.fact(record);
        check(fact.supportFor, levels.supporting, record.key + u" for"_s);
        check(fact.supportAgainst, levels.contrary, record.key + u" against"_s);
        check(fact.level, levels.net, record.key + u" net"_s);
    }
    for (const ClaimResult &claim : answer.claims) {
        const Claim &record = *records.claims.find(claim.id);
        const reference::ClaimLevels levels = slow.claim(record);
        const QString key = record.key + u' ';
        check(claim.level, levels.level, key);
        check(claim.required, levels.required, key + u"required"_s);
        check(claim.established, levels.level >= levels.required, key + u"established"_s);
        for (const BasisResult &basis : claim.bases)
            check(basis.level,
                  basis.comparisonOnly ? levels.overallControl
                                       : levels.bases.value(basis.basis, -1),
                  key + basis.basis);
        for (const ElementResult &element : claim.elements) {
            if (!levels.elements.contains(element.element))
                continue; // shown though no basis needs it
            const reference::ElementLevels &wanted = levels.elements[element.element];
            const QString name = key + element.element;
            check(element.direct, wanted.direct, name + u" direct"_s);
            check(element.conclusive, wanted.conc, name + u" conc"_s);
            check(element.circumstantial, wanted.circ, name + u" circ"_s);
            check(element.forLevel, wanted.pro, name + u" P"_s);
            check(element.against, wanted.con, name + u" C"_s);
            check(element.level, wanted.level, name);
            check(element.contested, wanted.con >= 2, name + u" contested"_s);
            for (const AlternativeResult &each : element.alternatives)
                check(each.excluded, wanted.excluded[each.key], name + each.key);
        }
    }
    return compared;
}

} // namespace saranda::test
