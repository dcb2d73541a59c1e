// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/originsuggestions.h"

namespace saranda {

/// Why the two look alike, in a few words: "214 words are the same".
QString originReasonText(const OriginSuggestion &suggestion);

/// The same for one exhibit of the two: "Looks like an echo of E-4: 214 words are the same."
QString originHintText(const CaseRecords &records, const OriginSuggestion &suggestion,
                       Exhibit::Id shown);

/// What would come of it for exhibits that share an origin with the later ones now, or nothing.
QString leftBehindText(const CaseRecords &records, Exhibit::Id earlier,
                       const QList<Exhibit::Id> &later);

/// "E-1, E-2, E-3 and 4 more"
QString keysText(const CaseRecords &records, const QList<Exhibit::Id> &exhibits);

} // namespace saranda
