// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/claim.h"

namespace saranda {

/// An evidence request or open question, and the element it would fill.
struct Task {
    using Id = saranda::Id<Task>;

    Id id;
    QString key; ///< "T-1"
    QString title;
    QString owner;
    CaseDate due;
    TaskState state = TaskState::Open;
    std::optional<Claim::Id> claim;
    QString element; ///< id of an element of that claim, or empty
    QString marking;
    QString note;
    QJsonObject extra;

    static void fields(auto &self, auto &visit)
    {
        visit(u"id", self.key);
        visit(u"title", self.title);
        visit(u"owner", self.owner);
        visit(u"due", self.due);
        visit(u"state", self.state);
        visit(u"claim", self.claim);
        visit(u"element", self.element);
        visit(u"marking", self.marking);
        visit(u"note", self.note);
        visit(u"extra", self.extra);
    }
    bool operator==(const Task &) const = default;
};

} // namespace saranda
