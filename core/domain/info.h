// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/edtf.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace saranda {

// Records are plain values. Every record and every struct inside one has
//
//     static void fields(auto &self, auto &visit)
//
// which calls visit(u"name", self.member) for each member in a fixed order: the one description
// from which the JSON exchange, the tables of the case file, the audit log and the history of each
// field are made. Names are those of FORMAT.md (camelCase). `extra` holds fields of an import that
// this version does not know; they are stored and exported again. Visitors handle: QString, bool,
// int, double, std::optional of these, QStringList, CaseDate, the vocabularies of words.h (also
// optional and in lists), Id<R> (also optional and in lists), EntityRef, structs with fields()
// (also optional and in lists), and QJsonObject (kept as it is).

/// A person who works on the case and what for ("drafter", "reviewer").
struct TeamMember {
    QString name;
    QString role;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"name", self.name);
        visit(u"role", self.role);
        visit(u"extra", self.extra);
    }
    bool operator==(const TeamMember &) const = default;
};

/// What a court or tribunal decided about the matter of the case. The levels are not computed from
/// it; the memorandum names it.
struct CourtDecision {
    QString court;
    CaseDate on;
    QString citation; ///< "Corfu Channel (UK v Albania), Merits, ICJ Reports 1949, p. 4"
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"court", self.court);
        visit(u"on", self.on);
        visit(u"citation", self.citation);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const CourtDecision &) const = default;
};

/// What the case as a whole is. Exactly one in each case file.
struct CaseInfo {
    using Id = saranda::Id<CaseInfo>;

    Id id;
    QString title;
    QString reference;
    QString claimant; ///< State code of the injured State
    QString purpose; ///< id of a purpose of the doctrine, or empty
    QString language; ///< BCP 47, of the case's own texts
    QStringList markings; ///< from the most open to the most restricted; never empty once open
    QString doctrineVersion; ///< version of the doctrine profile the case is assessed under
    QList<TeamMember> team;
    std::optional<CourtDecision> decision; ///< absent while no court has ruled, as far as is known
    QString note;
    QJsonObject documentExtra; ///< unknown members beside `case` in an imported document
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"title", self.title);
        visit(u"reference", self.reference);
        visit(u"claimant", self.claimant);
        visit(u"purpose", self.purpose);
        visit(u"language", self.language);
        visit(u"markings", self.markings);
        visit(u"doctrineVersion", self.doctrineVersion);
        visit(u"team", self.team);
        visit(u"decision", self.decision);
        visit(u"note", self.note);
        visit(u"documentExtra", self.documentExtra);
        visit(u"extra", self.extra);
    }
    bool operator==(const CaseInfo &) const = default;
};

} // namespace saranda
