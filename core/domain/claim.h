// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"

namespace saranda {

/// Facts that together are one reason for or against an element (linked premises).
struct Argument {
    QList<Fact::Id> premises;
    ArgumentStance stance = ArgumentStance::For;
    int strength = 5; ///< 1 to 5
    QString warrant; ///< id of a warrant of the doctrine, or empty
    std::optional<Fact::Id> challenge;
    QString marking;
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"premises", self.premises);
        visit(u"stance", self.stance);
        visit(u"strength", self.strength);
        visit(u"warrant", self.warrant);
        visit(u"challenge", self.challenge);
        visit(u"marking", self.marking);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const Argument &) const = default;
};

/// A fact of the circumstantial series, and the side of the network it ties to the State.
struct Indicator {
    Fact::Id fact;
    NetworkSide side = NetworkSide::None;
    QString marking;
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"fact", self.fact);
        visit(u"side", self.side);
        visit(u"marking", self.marking);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const Indicator &) const = default;
};

/// A competing explanation that the series has to exclude (Oil Platforms ¶¶ 71-72).
struct Alternative {
    QString key; ///< "H-1", unique within the element
    QString title;
    QString kind; ///< "another-state", "false-flag", ... of the doctrine, or the user's own
    QList<Fact::Id> incompatible;
    QList<Fact::Id> hardToReconcile;
    QList<Fact::Id> supportedBy;
    QString marking;
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"id", self.key);
        visit(u"title", self.title);
        visit(u"kind", self.kind);
        visit(u"incompatible", self.incompatible);
        visit(u"hardToReconcile", self.hardToReconcile);
        visit(u"supportedBy", self.supportedBy);
        visit(u"marking", self.marking);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const Alternative &) const = default;
};

/// A named person's own view of an element; stands beside the computed level, never replaces it.
struct Finding {
    std::optional<int> level; ///< 0 to 5
    QString reason;
    QString by;
    CaseDate on;
    ReviewState review = ReviewState::Draft;
    QString reviewedBy;
    QString strongestAgainst; ///< the strongest point against, or that there is none
    QString alternativesConsidered;
    QString marking;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"level", self.level);
        visit(u"reason", self.reason);
        visit(u"by", self.by);
        visit(u"on", self.on);
        visit(u"review", self.review);
        visit(u"reviewedBy", self.reviewedBy);
        visit(u"strongestAgainst", self.strongestAgainst);
        visit(u"alternativesConsidered", self.alternativesConsidered);
        visit(u"marking", self.marking);
        visit(u"extra", self.extra);
    }
    bool operator==(const Finding &) const = default;
};

/// What bears on one element of a claim.
struct ElementSheet {
    QString element; ///< id of an element of the claim's test
    QList<Argument> arguments;
    QList<Indicator> indicators;
    QList<Alternative> alternatives;
    std::optional<Finding> finding;
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"element", self.element);
        visit(u"arguments", self.arguments);
        visit(u"indicators", self.indicators);
        visit(u"alternatives", self.alternatives);
        visit(u"finding", self.finding);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const ElementSheet &) const = default;
};

/// (operation, State, test): what the case asserts.
struct Claim {
    using Id = saranda::Id<Claim>;

    Id id;
    QString key; ///< "C-1"
    Incident::Id incident;
    QString state; ///< code of the respondent State
    QString test; ///< id of a test of the doctrine
    QString rule; ///< asserted primary rule; empty = the incident's
    QString purpose; ///< empty = the case's
    std::optional<int> standard; ///< required level 1 to 5; empty = the doctrine's default
    QString standardReason;
    bool exclusiveControl = false; ///< the respondent had exclusive territorial control
    QStringList bases; ///< empty = all of the test's
    QList<ElementSheet> elements;
    QString marking;
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"id", self.key);
        visit(u"incident", self.incident);
        visit(u"state", self.state);
        visit(u"test", self.test);
        visit(u"rule", self.rule);
        visit(u"purpose", self.purpose);
        visit(u"standard", self.standard);
        visit(u"standardReason", self.standardReason);
        visit(u"exclusiveControl", self.exclusiveControl);
        visit(u"bases", self.bases);
        visit(u"elements", self.elements);
        visit(u"marking", self.marking);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const Claim &) const = default;
};

} // namespace saranda
