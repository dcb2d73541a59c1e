// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exhibit.h"
#include "core/domain/incident.h"

namespace saranda {

/// A notice, reply, request for assistance, public statement or advisory. Notices go to knowledge.
struct Communication {
    using Id = saranda::Id<Communication>;

    Id id;
    QString key; ///< "N-1"
    QString kind; ///< "notice", "reply", "request", "statement", "advisory"
    QString from; ///< State code or the name of a body
    QString to; ///< State code or the name of a body
    CaseDate date;
    QString channel;
    std::optional<Exhibit::Id> exhibit; ///< the content
    QList<Incident::Id> incidents;
    QString summary;
    QString marking;
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"id", self.key);
        visit(u"kind", self.kind);
        visit(u"from", self.from);
        visit(u"to", self.to);
        visit(u"date", self.date);
        visit(u"channel", self.channel);
        visit(u"exhibit", self.exhibit);
        visit(u"incidents", self.incidents);
        visit(u"summary", self.summary);
        visit(u"marking", self.marking);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const Communication &) const = default;
};

} // namespace saranda
