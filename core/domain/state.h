// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/words.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace saranda {

/// Where a State stands on due diligence in cyberspace, with source and date (LAW § 3).
struct DueDiligenceStance {
    DueDiligencePosition position = DueDiligencePosition::Contested;
    QString source;
    QString asOf;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"position", self.position);
        visit(u"source", self.source);
        visit(u"asOf", self.asOf);
        visit(u"extra", self.extra);
    }
    bool operator==(const DueDiligenceStance &) const = default;
};

/// A State's name in one language.
struct LocalName {
    QString language;
    QString name;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"language", self.language);
        visit(u"name", self.name);
        visit(u"extra", self.extra);
    }
    bool operator==(const LocalName &) const = default;
};

/// A State of the case. Its key is the ISO 3166-1 alpha-3 code or a code of the user's own; other
/// records name a State by this code, also one that is not listed here (a victim, an addressee).
struct State {
    using Id = saranda::Id<State>;

    Id id;
    QString key;
    QString name;
    QList<LocalName> names;
    std::optional<DueDiligenceStance> dueDiligence;
    QString marking;
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"id", self.key);
        visit(u"name", self.name);
        visit(u"names", self.names);
        visit(u"dueDiligence", self.dueDiligence);
        visit(u"marking", self.marking);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const State &) const = default;
};

} // namespace saranda
