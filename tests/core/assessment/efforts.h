// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"
#include "core/assessment/ruletables.h"
#include "tests/core/assessment/casemaker.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace saranda::test {

/// Does what an effort says to the case, with evidence nobody disputes.
inline bool apply(const Missing::Effort &effort, const QString &element, CaseMaker &maker,
                  const QString &claim)
{
    static int made = 0;
    const auto key = [&] { return u"N-%1"_s.arg(++made); };
    const auto addSource = [&](const QString &fact, int level) {
        const QString exhibit = key();
        maker.exhibit(exhibit, u"A2"_s).agreed = true;
        maker.cite(fact, exhibit, Stance::Supports, level);
    };
    const QString incident = [&] {
        for (const Incident &each : maker.incidents) {
            if (each.id == maker.claimOf(claim).incident)
                return each.key;
        }
        return QString();
    }();
    const auto keyOf = [&](Fact::Id id) {
        for (const Fact &fact : maker.facts) {
            if (fact.id == id)
                return fact.key;
        }
        return QString();
    };
    if (effort.contraryAtMost)
        return false; // needs two things done; the parts are checked by themselves
    if (effort.code == "rebut-contrary") {
        for (const Fact::Id id : effort.facts) {
            const QString exhibit = key();
            maker.exhibit(exhibit, u"A2"_s).agreed = true;
            maker.cite(keyOf(id), exhibit, Stance::Contradicts, topLevel);
        }
    } else if (effort.code == "stronger-source") {
        for (const Fact::Id id : effort.facts)
            addSource(keyOf(id), effort.level);
    } else if (effort.code == "independent-source") {
        for (int i = 0; i < effort.sources; ++i)
            addSource(keyOf(*effort.fact), effort.level);
    } else if (effort.code == "new-fact") {
        const QString fact = key();
        maker.factAt(fact, effort.level, {incident});
        maker.argue(claim, element, {fact});
    } else if (effort.code == "new-indicator" || effort.code == "other-side") {
        for (const NetworkSide side :
             {NetworkSide::StateInfrastructure, NetworkSide::StatePerpetrator}) {
            if (effort.code == "new-indicator" && side == NetworkSide::StatePerpetrator)
                break;
            const QString fact = key();
            maker.factAt(fact, effort.level, {incident});
            maker.indicate(claim, element, fact,
                           effort.code == "other-side" ? side : NetworkSide::None);
        }
    } else if (effort.code == "exclude-alternative") {
        const QString fact = key();
        maker.factAt(fact, effort.level, {incident});
        for (Alternative &each : maker.sheet(claim, element).alternatives) {
            if (each.key == effort.alternative)
                each.incompatible.append(CaseMaker::factId(fact));
        }
    } else if (effort.code == "state-alternatives") {
        const QString fact = key();
        maker.factAt(fact, effort.level, {incident});
        maker.alternative(claim, element, u"H-new"_s, {fact});
    } else {
        return false;
    }
    return true;
}

/// "stronger-source F-1,F-2 to 3, 1 source(s), cost 2"
inline QString shown(const Missing::Effort &effort, const CaseRecords &records)
{
    QStringList facts;
    for (const Fact::Id &id : effort.facts)
        facts.append(records.facts.keyOf(id));
    return u"%1 %2%3 to %4, %5 source(s), cost %6%7"_s
        .arg(QString::fromLatin1(effort.code.data(), qsizetype(effort.code.size())),
             facts.join(u','), effort.alternative)
        .arg(effort.level)
        .arg(effort.sources)
        .arg(effort.cost)
        .arg(effort.contraryAtMost ? u", against at most %1"_s.arg(*effort.contraryAtMost)
                                   : QString());
}

inline QString shown(const std::vector<Missing::Effort> &efforts, const CaseRecords &records)
{
    QStringList lines;
    for (const Missing::Effort &effort : efforts)
        lines.append(shown(effort, records));
    return lines.join(u'\n');
}

/// The facts by which a sheet argues for its element, but for those that do other things as well.
inline std::vector<Fact::Id> factsHelping(const CaseRecords &records, const Doctrine &doctrine,
                                          Claim::Id claim, const QString &element)
{
    const Claim &record = *records.claims.find(claim);
    std::set<Fact::Id> helping;
    std::set<Fact::Id> hindering;
    for (const Fact &fact : records.facts.rows()) {
        if (doctrine.element(element)->isSpecific && !fact.incidents.contains(record.incident))
            hindering.insert(fact.id); // a general fact
        for (const Citation &citation : fact.citations) {
            if (citation.challenge)
                hindering.insert(*citation.challenge);
        }
    }
    for (const Exhibit &exhibit : records.exhibits.rows()) {
        if (exhibit.challenge)
            hindering.insert(*exhibit.challenge);
    }
    for (const ElementSheet &sheet : record.elements) {
        for (const Argument &argument : sheet.arguments) {
            if (argument.challenge)
                hindering.insert(*argument.challenge);
            if (sheet.element == element)
                (argument.stance == ArgumentStance::For ? helping : hindering)
                    .insert(argument.premises.begin(), argument.premises.end());
        }
        for (const Indicator &indicator : sheet.indicators) {
            if (sheet.element == element)
                helping.insert(indicator.fact);
        }
        for (const Alternative &alternative : sheet.alternatives) {
            hindering.insert(alternative.supportedBy.begin(), alternative.supportedBy.end());
            if (sheet.element == element)
                helping.insert(alternative.incompatible.begin(), alternative.incompatible.end());
        }
    }
    std::vector<Fact::Id> facts;
    std::set_difference(helping.begin(), helping.end(), hindering.begin(), hindering.end(),
                        std::back_inserter(facts));
    return facts;
}

} // namespace saranda::test
