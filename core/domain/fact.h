// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/actor.h"
#include "core/domain/edtf.h"
#include "core/domain/exhibit.h"
#include "core/domain/incident.h"
#include "core/domain/words.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace saranda {

enum class EntityKind { None, Actor, Infrastructure, State, Incident };

/// Names an actor, a piece of infrastructure, a State or an operation: what a relation links and
/// the link chart draws. Actors, infrastructure and incidents go by id, States by code.
struct EntityRef {
    EntityKind kind = EntityKind::None;
    QUuid uuid;
    QString stateCode;

    static EntityRef to(Actor::Id id) { return {EntityKind::Actor, id.uuid, {}}; }
    static EntityRef to(Infrastructure::Id id) { return {EntityKind::Infrastructure, id.uuid, {}}; }
    static EntityRef to(Incident::Id id) { return {EntityKind::Incident, id.uuid, {}}; }
    static EntityRef toState(const QString &code) { return {EntityKind::State, {}, code}; }

    bool isNull() const { return kind == EntityKind::None; }
    bool operator==(const EntityRef &) const = default;
};

/// "account X was accessed from address Y". A State link is a relation whose object is a State.
struct Relation {
    EntityRef subject;
    QString predicate;
    EntityRef object;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"subject", self.subject);
        visit(u"predicate", self.predicate);
        visit(u"object", self.object);
        visit(u"extra", self.extra);
    }
    bool operator==(const Relation &) const = default;
};

/// Where an exhibit states a fact, or the contrary, and how far.
struct Citation {
    Exhibit::Id exhibit;
    QString pinpoint; ///< "p. 21", "¶ 14"
    QString quote;
    Stance stance = Stance::Supports;
    int strength = 5; ///< 1 to 5: how far the exhibit states the fact (METHOD § 4)
    std::optional<saranda::Id<Fact>> challenge;
    QString marking;
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"exhibit", self.exhibit);
        visit(u"pinpoint", self.pinpoint);
        visit(u"quote", self.quote);
        visit(u"stance", self.stance);
        visit(u"strength", self.strength);
        visit(u"challenge", self.challenge);
        visit(u"marking", self.marking);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const Citation &) const = default;
};

/// A statement the exhibits prove. Specific to the operations it names, general to all others.
struct Fact {
    using Id = saranda::Id<Fact>;

    Id id;
    QString key; ///< "F-7"
    QString statement;
    CaseDate date;
    QString place;
    QList<Incident::Id> incidents;
    std::optional<Relation> relation;
    QList<Citation> citations;
    QString marking;
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"id", self.key);
        visit(u"statement", self.statement);
        visit(u"date", self.date);
        visit(u"place", self.place);
        visit(u"incidents", self.incidents);
        visit(u"relation", self.relation);
        visit(u"citations", self.citations);
        visit(u"marking", self.marking);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const Fact &) const = default;
};

} // namespace saranda
