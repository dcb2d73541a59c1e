// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/originsuggestions.h"
#include "core/session/edit.h"

#include <optional>

namespace saranda {

/// What a person makes of a suggestion. Each is one undo step.
enum class OriginAnswer : quint8 { DerivedFrom, CommonOrigin, Independent };

/// Whether the later exhibits can be declared derived from the earlier one: none derives from
/// something else already, and none would derive from itself.
bool canDerive(const CaseRecords &records, Exhibit::Id earlier, const QList<Exhibit::Id> &later);

/// Declares the later exhibits derived from the earlier one; those that cannot be stay out.
Edit derivingEdit(const CaseRecords &records, Exhibit::Id earlier, const QList<Exhibit::Id> &later);

/// Gives all of them the earlier one's origin by name. What an exhibit is derived from comes
/// along, since an exhibit has the origin of that.
Edit commonOriginEdit(const CaseRecords &records, Exhibit::Id earlier,
                      const QList<Exhibit::Id> &later);

/// Keeps with the later exhibit that a person looked at the evidence and holds the two for
/// independent: who, when. Other evidence may suggest the same again.
Edit dismissalEdit(const CaseRecords &records, const OriginSuggestion &suggestion,
                   const QString &by, const QString &on);

/// The answer to suggestions with one earlier exhibit. Empty when nothing would change.
Edit answerEdit(const CaseRecords &records, OriginAnswer answer,
                const std::vector<OriginSuggestion> &suggestions, const QString &by,
                const QString &on);

/// Whether the suggestion still is one: both are there, their origins differ, and nobody held them
/// for independent.
bool isOpen(const CaseRecords &records, const OriginSuggestion &suggestion);

/// The exhibits that share the origin these leave when they take on another, in the order of their
/// keys: they stay behind, and count as independent of them from then on.
QList<Exhibit::Id> leftBehind(const CaseRecords &records, Exhibit::Id earlier,
                              const QList<Exhibit::Id> &later);

/// As dismissalWord() makes them, of what is kept with the exhibit.
QStringList dismissalsOf(const Exhibit &exhibit);

} // namespace saranda
