// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/edtf.h"
#include "core/domain/words.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace saranda {

/// One kind of harm an operation did.
struct Harm {
    QString kind; ///< "deaths", "outage", "financial-loss", ... or the user's own word
    std::optional<double> figure;
    std::optional<int> severity; ///< 1 (slight) to 5 (grave)
    QString duration;
    QString description;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"kind", self.kind);
        visit(u"figure", self.figure);
        visit(u"severity", self.severity);
        visit(u"duration", self.duration);
        visit(u"description", self.description);
        visit(u"extra", self.extra);
    }
    bool operator==(const Harm &) const = default;
};

/// One operation: the conduct a claim is about. Campaigns group operations by name.
struct Incident {
    using Id = saranda::Id<Incident>;

    Id id;
    QString key;
    QString title;
    IncidentKind kind = IncidentKind::Cyber;
    CaseDate period;
    QString target;
    QStringList sectors; ///< sectors of critical infrastructure
    QStringList victims; ///< State codes
    QStringList emanatesFrom; ///< State codes
    QString rule; ///< id of the asserted primary rule in the doctrine, or empty
    QString campaign;
    QList<Harm> harm;
    QString description;
    QString marking;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"id", self.key);
        visit(u"title", self.title);
        visit(u"kind", self.kind);
        visit(u"period", self.period);
        visit(u"target", self.target);
        visit(u"sectors", self.sectors);
        visit(u"victims", self.victims);
        visit(u"emanatesFrom", self.emanatesFrom);
        visit(u"rule", self.rule);
        visit(u"campaign", self.campaign);
        visit(u"harm", self.harm);
        visit(u"description", self.description);
        visit(u"marking", self.marking);
        visit(u"extra", self.extra);
    }
    bool operator==(const Incident &) const = default;
};

} // namespace saranda
