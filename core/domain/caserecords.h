// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actor.h"
#include "core/domain/chart.h"
#include "core/domain/claim.h"
#include "core/domain/communication.h"
#include "core/domain/draft.h"
#include "core/domain/exhibit.h"
#include "core/domain/fact.h"
#include "core/domain/incident.h"
#include "core/domain/info.h"
#include "core/domain/recordtable.h"
#include "core/domain/state.h"
#include "core/domain/task.h"

#include <QString>

#include <tuple>

namespace saranda {

/// Everything a case says, as values: what an import yields, what a session holds, what the engine
/// and the reports read.
struct CaseRecords {
    CaseInfo info;
    RecordTable<State> states;
    RecordTable<Incident> incidents;
    RecordTable<Actor> actors;
    RecordTable<Infrastructure> infrastructure;
    RecordTable<Source> sources;
    RecordTable<Exhibit> exhibits;
    RecordTable<Fact> facts;
    RecordTable<Claim> claims;
    RecordTable<Communication> communications;
    RecordTable<Task> tasks;
    RecordTable<Draft> drafts;
    RecordTable<Release> releases;
    RecordTable<Chart> charts;

    /// Calls visit(u"exhibits", table) for each table in the order in which references point back:
    /// a table comes after those its records name, where there is such an order.
    static void tables(auto &self, auto &&visit)
    {
        visit(u"states", self.states);
        visit(u"incidents", self.incidents);
        visit(u"actors", self.actors);
        visit(u"infrastructure", self.infrastructure);
        visit(u"sources", self.sources);
        visit(u"exhibits", self.exhibits);
        visit(u"facts", self.facts);
        visit(u"claims", self.claims);
        visit(u"communications", self.communications);
        visit(u"tasks", self.tasks);
        visit(u"drafts", self.drafts);
        visit(u"releases", self.releases);
        visit(u"charts", self.charts);
    }

    /// table<Exhibit>(), for generic code.
    template <typename Record>
    RecordTable<Record> &table();
    template <typename Record>
    const RecordTable<Record> &table() const
    {
        return const_cast<CaseRecords *>(this)->table<Record>();
    }
};

// clang-format off
template <> inline RecordTable<State> &CaseRecords::table<State>() { return states; }
template <> inline RecordTable<Incident> &CaseRecords::table<Incident>() { return incidents; }
template <> inline RecordTable<Actor> &CaseRecords::table<Actor>() { return actors; }
template <> inline RecordTable<Infrastructure> &CaseRecords::table<Infrastructure>() { return infrastructure; }
template <> inline RecordTable<Source> &CaseRecords::table<Source>() { return sources; }
template <> inline RecordTable<Exhibit> &CaseRecords::table<Exhibit>() { return exhibits; }
template <> inline RecordTable<Fact> &CaseRecords::table<Fact>() { return facts; }
template <> inline RecordTable<Claim> &CaseRecords::table<Claim>() { return claims; }
template <> inline RecordTable<Communication> &CaseRecords::table<Communication>() { return communications; }
template <> inline RecordTable<Task> &CaseRecords::table<Task>() { return tasks; }
template <> inline RecordTable<Draft> &CaseRecords::table<Draft>() { return drafts; }
template <> inline RecordTable<Release> &CaseRecords::table<Release>() { return releases; }
template <> inline RecordTable<Chart> &CaseRecords::table<Chart>() { return charts; }
// clang-format on

/// Position of a marking in the scheme, 0 = the most open; an empty marking is the first. A word
/// that is not in the scheme counts as above all of them, so that nothing leaks by a typing error.
qsizetype markingRank(const CaseInfo &info, const QString &marking);

/// Whether a record with this marking may go to a reader cleared for `cleared`. A clearance that is
/// not in the scheme opens only what the most open marking does.
bool isVisibleAt(const CaseInfo &info, const QString &marking, const QString &cleared);

/// The next free key of a kind, "E-13" after "E-12"; the prefix is the kind's own.
template <typename Record>
QString nextKey(const CaseRecords &records);

/// What a relation's end is called: an actor's name, an address, a State's name, a title.
QString entityName(const CaseRecords &records, const EntityRef &ref);
/// Its human key (a State's code), or an empty string when it is gone.
QString entityKey(const CaseRecords &records, const EntityRef &ref);

/// The State's name where the case lists it, else its English short name by ISO code, else the
/// code.
QString stateName(const CaseRecords &records, const QString &code);

/// The reliability that counts for an exhibit: its own, else its source's, else none.
std::optional<Reliability> effectiveReliability(const CaseRecords &records, const Exhibit &exhibit);

} // namespace saranda
