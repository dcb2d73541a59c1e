// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "core/session/casesession.h"

#include <vector>

namespace saranda {

/// Reads the texts of exhibits and of their versions that the search does not know yet, so that it
/// finds them. What cannot be read is said and costs nothing else.
Result<> readTexts(const CommandContext &context, CaseSession &session,
                   const std::vector<Exhibit::Id> &exhibits);

/// The exhibits with a file, or a version, whose text is to be read, in the order of their numbers.
std::vector<Exhibit::Id> exhibitsWithoutText(const CaseSession &session);

} // namespace saranda
