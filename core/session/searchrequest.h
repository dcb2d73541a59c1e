// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace saranda {

struct SearchQuery;

/// Whether CaseSession::search() would look for anything, or say what it does not understand: signs
/// alone and words to leave out name nothing.
bool asksForAnything(const QString &query);

/// The query with kinds and markings as the case writes them, or what in it cannot be looked for: a
/// field whose values the case does not have would find nothing for ever, and say so as if there
/// were nothing.
Result<SearchQuery> understoodQuery(const QString &query, const QStringList &markings);

} // namespace saranda
