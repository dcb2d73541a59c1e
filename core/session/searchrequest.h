// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace saranda {

/// Whether CaseSession::search() would look for anything: signs alone and words to leave out name
/// nothing.
bool asksForAnything(const QString &query);

} // namespace saranda
