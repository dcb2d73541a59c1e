// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QString>

#include <optional>

namespace saranda {

/// "clear and convincing": the level's name as a standard; "nothing", "an indication" for 0 and 1.
QString levelWord(int level);
/// "arguable", "unsupported": what an element, fact or exhibit at this level is called.
QString levelOutcome(int level);
/// "established", "short by 2 levels", in words.
QString outcomeText(int level, int required);
QString outcomeText(const ClaimResult &claim);
/// "one level above what is required", "exactly what is required", "two levels short".
QString marginText(int margin);
/// One sentence: why an element is not higher than it is.
QString blockingText(Blocking blocking);
/// One sentence on how a date stands to the operation or the knowledge.
QString timingText(Timing timing);
/// One sentence for an effort code of ClaimResult::missing ("stronger-source", ...).
QString effortText(const Missing::Effort &effort);
/// For screen readers: "arguable, level 2 of 5, required clear and convincing, level 4, not met".
QString levelDescription(int level, std::optional<int> required);

} // namespace saranda
