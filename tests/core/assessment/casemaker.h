// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/literals.h"
#include "core/domain/caserecords.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>
#include <random>
#include <vector>

namespace saranda::test {

using namespace saranda::literals;

inline CaseDate dated(const QString &edtf)
{
    return edtf.isEmpty() ? CaseDate() : CaseDate::parse(edtf).value();
}

/// Builds a case by keys. Records may be named before they are made: an id belongs to its key.
class CaseMaker
{
public:
    CaseInfo info;
    std::vector<State> states;
    std::vector<Incident> incidents;
    std::vector<Source> sources;
    std::vector<Exhibit> exhibits;
    std::vector<Fact> facts;
    std::vector<Claim> claims;

    CaseMaker()
    {
        info.id = CaseInfo::Id{idOf(u"case"_s)};
        info.title = u"Made up"_s;
        info.markings = QStringList{u"public"_s, u"restricted"_s, u"secret"_s};
    }

    static QUuid idOf(const QString &name)
    {
        static const QUuid space = QUuid::fromString(u"6ba7b811-9dad-11d1-80b4-00c04fd430c8");
        return QUuid::createUuidV5(space, name);
    }
    static Exhibit::Id exhibitId(const QString &key) { return {idOf(u"exhibit "_s + key)}; }
    static Fact::Id factId(const QString &key) { return {idOf(u"fact "_s + key)}; }
    static Claim::Id claimId(const QString &key) { return {idOf(u"claim "_s + key)}; }
    static Incident::Id incidentId(const QString &key) { return {idOf(u"incident "_s + key)}; }
    static Source::Id sourceId(const QString &key) { return {idOf(u"source "_s + key)}; }
    static QList<Fact::Id> factIds(const QStringList &keys)
    {
        QList<Fact::Id> ids;
        for (const QString &key : keys)
            ids.append(factId(key));
        return ids;
    }

    Incident &incident(const QString &key, IncidentKind kind = IncidentKind::Other,
                       const QString &period = {})
    {
        Incident record;
        record.id = incidentId(key);
        record.key = key;
        record.kind = kind;
        record.period = dated(period);
        return incidents.emplace_back(record);
    }

    Source &source(const QString &key, std::optional<Reliability> reliability = {})
    {
        Source record;
        record.id = sourceId(key);
        record.key = key;
        record.reliability = reliability;
        return sources.emplace_back(record);
    }

    /// "A2" is an exhibit of an A source with credibility 2; "" has no grade.
    Exhibit &exhibit(const QString &key, const QString &grade = u"A2"_s,
                     std::initializer_list<Mark> marks = {})
    {
        Exhibit record;
        record.id = exhibitId(key);
        record.key = key;
        if (grade.size() == 2) {
            record.reliability = fromWord<Reliability>(grade.left(1));
            record.credibility = grade.mid(1).toInt();
        }
        record.marks = QList<Mark>(marks);
        return exhibits.emplace_back(record);
    }

    /// A fact about "op", or about nothing in particular when `incidentKeys` is empty.
    Fact &fact(const QString &key, const QStringList &incidentKeys = {u"op"_s},
               const QString &date = {})
    {
        Fact record;
        record.id = factId(key);
        record.key = key;
        record.statement = key;
        record.date = dated(date);
        for (const QString &incidentKey : incidentKeys)
            record.incidents.append(incidentId(incidentKey));
        return facts.emplace_back(record);
    }

    Citation &cite(const QString &fact, const QString &exhibit, Stance stance = Stance::Supports,
                   int strength = 5, const QString &challenge = {})
    {
        Citation citation;
        citation.exhibit = exhibitId(exhibit);
        citation.stance = stance;
        citation.strength = strength;
        if (!challenge.isEmpty())
            citation.challenge = factId(challenge);
        QList<Citation> &citations = factOf(fact).citations;
        citations.append(citation);
        return citations.last();
    }

    /// A fact with one exhibit of its own that gives it this level.
    Fact &factAt(const QString &key, int level, const QStringList &incidentKeys = {u"op"_s},
                 const QString &date = {})
    {
        fact(key, incidentKeys, date);
        if (level > 0) {
            exhibit(u"X-"_s + key, u"A2"_s).agreed = true;
            cite(key, u"X-"_s + key, Stance::Supports, level);
        }
        return facts.back();
    }

    Claim &claim(const QString &key, const QString &test, const QStringList &bases = {},
                 std::optional<int> standard = {}, const QString &incident = u"op"_s)
    {
        Claim record;
        record.id = claimId(key);
        record.key = key;
        record.test = test;
        record.state = u"STA"_s;
        record.bases = bases;
        record.standard = standard;
        record.incident = incidentId(incident);
        return claims.emplace_back(record);
    }

    ElementSheet &sheet(const QString &claim, const QString &element)
    {
        Claim &record = claimOf(claim);
        for (ElementSheet &each : record.elements) {
            if (each.element == element)
                return each;
        }
        ElementSheet added;
        added.element = element;
        record.elements.append(added);
        return record.elements.last();
    }

    Argument &argue(const QString &claim, const QString &element, const QStringList &premises,
                    ArgumentStance stance = ArgumentStance::For, int strength = 5,
                    const QString &warrant = {}, const QString &challenge = {})
    {
        Argument argument;
        argument.premises = factIds(premises);
        argument.stance = stance;
        argument.strength = strength;
        argument.warrant = warrant;
        if (!challenge.isEmpty())
            argument.challenge = factId(challenge);
        QList<Argument> &arguments = sheet(claim, element).arguments;
        arguments.append(argument);
        return arguments.last();
    }

    Indicator &indicate(const QString &claim, const QString &element, const QString &fact,
                        NetworkSide side = NetworkSide::None)
    {
        Indicator indicator;
        indicator.fact = factId(fact);
        indicator.side = side;
        QList<Indicator> &indicators = sheet(claim, element).indicators;
        indicators.append(indicator);
        return indicators.last();
    }

    Alternative &alternative(const QString &claim, const QString &element, const QString &key,
                             const QStringList &incompatible = {}, const QStringList &hard = {},
                             const QStringList &supportedBy = {})
    {
        Alternative alternative;
        alternative.key = key;
        alternative.incompatible = factIds(incompatible);
        alternative.hardToReconcile = factIds(hard);
        alternative.supportedBy = factIds(supportedBy);
        QList<Alternative> &alternatives = sheet(claim, element).alternatives;
        alternatives.append(alternative);
        return alternatives.last();
    }

    Exhibit &exhibitOf(const QString &key) { return named(exhibits, key); }
    Fact &factOf(const QString &key) { return named(facts, key); }
    Claim &claimOf(const QString &key) { return named(claims, key); }

    CaseRecords records() const
    {
        CaseRecords result;
        result.info = info;
        fill(result, *this);
        return result;
    }

    /// The same case, entered in another order, down to the lists inside the records.
    CaseRecords shuffled(unsigned seed) const
    {
        CaseMaker copy = *this;
        std::mt19937 random(seed);
        const auto shuffle = [&](auto &list) { std::shuffle(list.begin(), list.end(), random); };
        shuffle(copy.states);
        shuffle(copy.incidents);
        shuffle(copy.sources);
        shuffle(copy.exhibits);
        shuffle(copy.facts);
        shuffle(copy.claims);
        for (Fact &each : copy.facts) {
            shuffle(each.citations);
            shuffle(each.incidents);
        }
        for (Claim &each : copy.claims) {
            shuffle(each.elements);
            for (ElementSheet &sheet : each.elements) {
                shuffle(sheet.arguments);
                shuffle(sheet.indicators);
                shuffle(sheet.alternatives);
                for (Argument &argument : sheet.arguments)
                    shuffle(argument.premises);
            }
        }
        return copy.records();
    }

private:
    template <typename Record>
    static Record &named(std::vector<Record> &list, const QString &key)
    {
        return *std::find_if(list.begin(), list.end(),
                             [&](const Record &record) { return record.key == key; });
    }

    static void fill(CaseRecords &result, const CaseMaker &maker)
    {
        const auto put = [](auto &table, const auto &list) {
            for (const auto &record : list)
                table.put(record);
        };
        put(result.states, maker.states);
        put(result.incidents, maker.incidents);
        put(result.sources, maker.sources);
        put(result.exhibits, maker.exhibits);
        put(result.facts, maker.facts);
        put(result.claims, maker.claims);
    }
};

} // namespace saranda::test
