// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"
#include "core/session/edit.h"

#include <functional>
#include <optional>

namespace saranda {

// What the pages do to claims, as edits with the text of the undo step. Pure; an edit that would
// change nothing is empty.

/// How a fact stands to a competing explanation.
enum class AlternativeRelation { None, HardToReconcile, Incompatible, Supports };

/// The element of one claim.
struct ElementRef {
    Claim::Id claim;
    QString element;

    bool isNull() const { return claim.isNull() || element.isEmpty(); }
    bool operator==(const ElementRef &) const = default;
};

/// The element's sheet, or null while nothing bears on it.
const ElementSheet *sheetOf(const CaseRecords &records, const ElementRef &element);
AlternativeRelation relationOf(const Alternative &alternative, Fact::Id fact);
/// The facts that bear on the sheet in any way, each once, in the order they appear.
QList<Fact::Id> factsOf(const ElementSheet &sheet);

Edit addingClaim(const CaseRecords &records, Claim claim);
/// `text` is the undo text, with %1 for the claim's key.
Edit changingClaim(const CaseRecords &records, Claim::Id claim, const QString &text,
                   const std::function<void(Claim &)> &change);
/// Changes the sheet of an element, made when there is none. `text` as above.
Edit changingSheet(const CaseRecords &records, const ElementRef &element, const QString &text,
                   const std::function<void(ElementSheet &)> &change);

Edit addingArgument(const CaseRecords &records, const ElementRef &element,
                    const Argument &argument);
Edit addingPremise(const CaseRecords &records, const ElementRef &element, qsizetype argument,
                   Fact::Id fact);
Edit changingArgument(const CaseRecords &records, const ElementRef &element, qsizetype argument,
                      const std::function<void(Argument &)> &change);
/// The last premise takes the argument with it.
Edit removingPremise(const CaseRecords &records, const ElementRef &element, qsizetype argument,
                     Fact::Id fact);
Edit removingArgument(const CaseRecords &records, const ElementRef &element, qsizetype argument);

Edit addingIndicator(const CaseRecords &records, const ElementRef &element,
                     const Indicator &indicator);
Edit changingIndicator(const CaseRecords &records, const ElementRef &element, qsizetype indicator,
                       const std::function<void(Indicator &)> &change);
Edit removingIndicator(const CaseRecords &records, const ElementRef &element, qsizetype indicator);

/// The key is the next free "H-n" of the claim.
Edit addingAlternative(const CaseRecords &records, const ElementRef &element,
                       Alternative alternative);
Edit changingAlternative(const CaseRecords &records, const ElementRef &element, const QString &key,
                         const std::function<void(Alternative &)> &change);
Edit removingAlternative(const CaseRecords &records, const ElementRef &element, const QString &key);
Edit relatingFact(const CaseRecords &records, const ElementRef &element, const QString &key,
                  Fact::Id fact, AlternativeRelation relation);

Edit settingFinding(const CaseRecords &records, const ElementRef &element,
                    const std::optional<Finding> &finding);

/// A fact written in place: about the claim's operation, with the next free key.
Fact factForClaim(const CaseRecords &records, Claim::Id claim, const QString &statement);
/// `rest` preceded by the making of the fact, as one step.
Edit withNewFact(const Fact &fact, const Edit &rest);

} // namespace saranda
