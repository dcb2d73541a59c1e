// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace saranda {

/// A person, group, company, front company, organ or persona.
struct Actor {
    using Id = saranda::Id<Actor>;

    Id id;
    QString key;
    QString kind; ///< "person", "group", "company", "front-company", "organ", "persona"
    QString name;
    QStringList aliases;
    QString state; ///< State code, or empty
    QString marking;
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"id", self.key);
        visit(u"kind", self.kind);
        visit(u"name", self.name);
        visit(u"aliases", self.aliases);
        visit(u"state", self.state);
        visit(u"marking", self.marking);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const Actor &) const = default;
};

/// An IP address, domain, e-mail or social account, device, malware, tool or server.
struct Infrastructure {
    using Id = saranda::Id<Infrastructure>;

    Id id;
    QString key;
    QString kind; ///< "ip-address", "domain", "email-account", "social-account", "device", ...
    QString value; ///< inert text: the program never resolves or visits it
    QString state; ///< State code it is allocated to or located in, or empty
    QString marking;
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"id", self.key);
        visit(u"kind", self.kind);
        visit(u"value", self.value);
        visit(u"state", self.state);
        visit(u"marking", self.marking);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const Infrastructure &) const = default;
};

} // namespace saranda
