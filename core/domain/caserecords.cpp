// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/caserecords.h"

#include "core/base/literals.h"
#include "core/domain/countrycodes.h"
#include "core/domain/localstatename.h"

#include <algorithm>

namespace saranda {

using namespace literals;

qsizetype markingRank(const CaseInfo &info, const QString &marking)
{
    if (marking.isEmpty())
        return 0;
    const qsizetype rank = info.markings.indexOf(marking);
    return rank < 0 ? std::max<qsizetype>(info.markings.size(), 1) : rank;
}

bool isVisibleAt(const CaseInfo &info, const QString &marking, const QString &cleared)
{
    // A clearance that is no word of the scheme opens nothing but what is open to all.
    const qsizetype clearance = std::max<qsizetype>(info.markings.indexOf(cleared), 0);
    return markingRank(info, marking) <= clearance;
}

namespace {

QString prefixOf(const State &)
{
    return u"S-"_s;
}
QString prefixOf(const Incident &)
{
    return u"O-"_s;
}
QString prefixOf(const Actor &)
{
    return u"A-"_s;
}
QString prefixOf(const Infrastructure &)
{
    return u"I-"_s;
}
QString prefixOf(const Source &)
{
    return u"SRC-"_s;
}
QString prefixOf(const Exhibit &)
{
    return u"E-"_s;
}
QString prefixOf(const Fact &)
{
    return u"F-"_s;
}
QString prefixOf(const Claim &)
{
    return u"C-"_s;
}
QString prefixOf(const Communication &)
{
    return u"N-"_s;
}
QString prefixOf(const Task &)
{
    return u"T-"_s;
}
QString prefixOf(const Draft &)
{
    return u"D-"_s;
}
QString prefixOf(const Release &)
{
    return u"R-"_s;
}
QString prefixOf(const Chart &)
{
    return u"G-"_s;
}

} // namespace

template <typename Record>
QString nextKey(const CaseRecords &records)
{
    const QString prefix = prefixOf(Record());
    qlonglong highest = 0;
    for (const Record &record : records.table<Record>().rows()) {
        if (!record.key.startsWith(prefix))
            continue;
        bool isNumber = false;
        const qlonglong number = QStringView(record.key).mid(prefix.size()).toLongLong(&isNumber);
        if (isNumber)
            highest = std::max(highest, number);
    }
    return prefix + QString::number(highest + 1);
}

template QString nextKey<State>(const CaseRecords &);
template QString nextKey<Incident>(const CaseRecords &);
template QString nextKey<Actor>(const CaseRecords &);
template QString nextKey<Infrastructure>(const CaseRecords &);
template QString nextKey<Source>(const CaseRecords &);
template QString nextKey<Exhibit>(const CaseRecords &);
template QString nextKey<Fact>(const CaseRecords &);
template QString nextKey<Claim>(const CaseRecords &);
template QString nextKey<Communication>(const CaseRecords &);
template QString nextKey<Task>(const CaseRecords &);
template QString nextKey<Draft>(const CaseRecords &);
template QString nextKey<Release>(const CaseRecords &);
template QString nextKey<Chart>(const CaseRecords &);

QString entityName(const CaseRecords &records, const EntityRef &ref)
{
    switch (ref.kind) {
    case EntityKind::Actor:
        if (const Actor *actor = records.actors.find({ref.uuid}))
            return actor->name.isEmpty() ? actor->key : actor->name;
        return {};
    case EntityKind::Infrastructure:
        if (const Infrastructure *item = records.infrastructure.find({ref.uuid}))
            return item->value.isEmpty() ? item->key : item->value;
        return {};
    case EntityKind::Incident:
        if (const Incident *incident = records.incidents.find({ref.uuid}))
            return incident->title.isEmpty() ? incident->key : incident->title;
        return {};
    case EntityKind::State:
        return shownStateName(records, ref.stateCode);
    case EntityKind::None:
        return {};
    }
    return {};
}

QString entityKey(const CaseRecords &records, const EntityRef &ref)
{
    switch (ref.kind) {
    case EntityKind::Actor:
        return records.actors.keyOf({ref.uuid});
    case EntityKind::Infrastructure:
        return records.infrastructure.keyOf({ref.uuid});
    case EntityKind::Incident:
        return records.incidents.keyOf({ref.uuid});
    case EntityKind::State:
        return ref.stateCode;
    case EntityKind::None:
        return {};
    }
    return {};
}

QString stateName(const CaseRecords &records, const QString &code)
{
    const State *state = records.states.findKey(code);
    if (state && !state->name.isEmpty())
        return state->name;
    const QString country = countryName(code);
    return country.isEmpty() ? code : country;
}

std::optional<Reliability> effectiveReliability(const CaseRecords &records, const Exhibit &exhibit)
{
    if (exhibit.reliability)
        return exhibit.reliability;
    if (exhibit.source) {
        if (const Source *source = records.sources.find(*exhibit.source))
            return source->reliability;
    }
    return std::nullopt;
}

} // namespace saranda
