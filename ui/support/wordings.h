// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/words.h"

#include <QString>

#include <optional>

namespace saranda {

// The stored words as a person reads them, in the program's language.
QString wording(IncidentKind value);
QString wording(Stance value);
QString wording(ArgumentStance value);
QString wording(NetworkSide value);
QString wording(DueDiligencePosition value);
QString wording(ReviewState value);
QString wording(TaskState value);
QString wording(Rendition value);
QString wording(CustodyAction value);
QString wording(Mark value);

/// "B: usually reliable", in the wording of the Admiralty scale.
QString wording(Reliability value);
/// "2: probably true"; 1 to 6.
QString credibilityWording(int credibility);
/// "B2", "B–", "–2" or "not graded".
QString gradeCode(std::optional<Reliability> reliability, std::optional<int> credibility);

/// "Exhibit", "Fact": the name of a record kind as in RecordRef::kind.
QString kindName(const QString &kind);

/// "299,092", grouped as the language does.
QString figure(qint64 count);

/// "3 May 2026, 14:05" in local time, of a stored time. The month is a word: 3/5/26 is March to
/// some readers and May to others.
QString momentText(const QString &storedTime);

} // namespace saranda
