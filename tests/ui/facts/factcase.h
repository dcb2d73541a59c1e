// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/records/pagefixture.h"

namespace saranda::test {

/// Puts into an empty case: operation O-1, State BOR, sources graded A and C, and the exhibits
/// E-1 (A2), E-2 (A2, another origin) and E-3 (C3).
[[nodiscard]] inline bool addEvidence(CaseSession &session)
{
    Edit edit{u"Evidence"_s, {}};
    State state;
    state.id = State::Id::make();
    state.key = u"BOR"_s;
    state.name = u"Borduria"_s;
    edit.add(state);
    Incident incident;
    incident.id = Incident::Id::make();
    incident.key = u"O-1"_s;
    incident.title = u"Grid outage"_s;
    incident.period = *CaseDate::parse(u"2017-06-27"_s);
    incident.rule = u"sovereignty"_s;
    edit.add(incident);
    const std::pair<Reliability, int> grades[] = {
        {Reliability::A, 2}, {Reliability::A, 2}, {Reliability::C, 3}};
    int number = 0;
    for (const auto &[reliability, credibility] : grades) {
        Exhibit exhibit;
        exhibit.id = Exhibit::Id::make();
        exhibit.key = u"E-%1"_s.arg(++number);
        exhibit.title = u"Report %1"_s.arg(number);
        exhibit.reliability = reliability;
        exhibit.credibility = credibility;
        edit.add(exhibit);
    }
    const bool applied = bool(session.apply(edit));
    session.undoStack().clear();
    return applied;
}

inline Fact aFact(const CaseRecords &records, const QString &key, const QString &statement,
                  const QStringList &exhibits = {})
{
    Fact fact;
    fact.id = Fact::Id::make();
    fact.key = key;
    fact.statement = statement;
    if (const Incident *incident = records.incidents.findKey(u"O-1"_s))
        fact.incidents = {incident->id};
    for (const QString &exhibit : exhibits) {
        Citation citation;
        citation.exhibit = records.exhibits.findKey(exhibit)->id;
        fact.citations.append(citation);
    }
    return fact;
}

[[nodiscard]] inline bool addFact(CaseSession &session, const Fact &fact)
{
    Edit edit{u"Fact"_s, {}};
    edit.add(fact);
    return bool(session.apply(edit));
}

} // namespace saranda::test
