// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/drafting.h"
#include "core/session/casesession.h"
#include "core/session/liveassessment.h"
#include "ui/shell/workspace.h"

namespace saranda {

/// A statement made from the findings, so that the page of drafts has something to show.
inline bool addStatement(Workspace &workspace, const Doctrine &doctrine, const QString &language)
{
    workspace.assessment().waitUntilThere();
    DraftOptions options;
    options.kind = QStringLiteral("statement");
    options.language = language;
    CaseSession &session = workspace.session();
    Result<Draft> draft =
        draftOf(session.records(), workspace.assessment().current(), doctrine, options);
    if (!draft)
        return false;
    draft->id = Draft::Id::make();
    draft->key = nextKey<Draft>(session.records());
    Edit edit{draft->title, {}};
    edit.add(*draft);
    return session.apply(edit).has_value();
}

} // namespace saranda
