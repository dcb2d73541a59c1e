// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"

#include <QStringList>

#include <optional>

namespace saranda {

/// An explanation nobody has entered yet, put to one element of a claim.
struct AddedAlternative {
    Claim::Id claim;
    QString element;
    Alternative alternative;
};

/// A question "what if" to a case that itself stays as it is (METHOD § 11.4).
struct WhatIf {
    std::vector<Exhibit::Id> without; ///< struck exhibits
    QStringList withoutOrigins;
    std::vector<std::pair<QString, QString>> mergedOrigins; ///< the two count as one
    std::optional<QString> marking; ///< only what a reader cleared for this may see
    std::optional<int> standard; ///< required level of every claim
    std::vector<std::pair<Exhibit::Id, Mark>> flippedMarks;
    std::vector<AddedAlternative> addedAlternatives;

    bool isEmpty() const
    {
        return without.empty() && withoutOrigins.isEmpty() && mergedOrigins.empty() && !marking
            && !standard && flippedMarks.empty() && addedAlternatives.empty();
    }
};

struct AssessOptions {
    WhatIf whatIf;
    bool sensitivity = true; ///< carriedBy, smallestDefeat and missing of each claim
};

/// Assesses the whole case. A pure function: the same values give the same answer, whatever their
/// order. Fails only when challenges or derivations form a cycle, which it names.
Result<Assessment> assess(const CaseRecords &records, const Doctrine &doctrine,
                          const AssessOptions &options = {});

} // namespace saranda
