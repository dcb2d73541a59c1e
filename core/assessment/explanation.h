// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"

#include <optional>
#include <string_view>
#include <vector>

namespace saranda {

// METHOD § 10: "Effective control: arguable; required: clear and convincing. For: E-3 states it in
// part. The three support facts are about other operations and cannot carry this element.
// Against: E-7." As codes and arguments; whoever shows it makes the sentences.

/// One statement about an element.
///
///   for.states           the exhibits state the facts in full; they carry the element at `level`
///   for.states-in-part   the same, but how far they state them is what limits the level
///   for.series           the facts carry it together, as a series
///   for.nothing          nothing carries it
///   for.general          the facts are about other operations and cannot carry it above `level`
///   for.impossible       the dates of the facts exclude them
///   for.agreed           the exhibits are agreed; they carry it
///   against.citations    the exhibits contradict the facts that carry it, up to `level`
///   against.argument     the facts, from the exhibits, speak against the element at `level`
///   against.alternative  the facts support the alternative `subject`
///   against.open         the alternative `subject` is excluded only up to `level`
///   against.none         nothing is against it
struct Statement {
    std::string_view code;
    std::vector<Fact::Id> facts;
    std::vector<Exhibit::Id> exhibits;
    QString subject;
    int level = 0;
};

struct Explanation {
    QString element;
    bool addressed = false;
    bool contested = false;
    int level = 0;
    int required = 0;
    std::vector<Statement> statements; ///< first what is for it, then what is against it
    Blocking blocking = Blocking::None;
    /// The least effort that would bring it to what is required; needs ClaimResult::missing.
    std::optional<Missing::Effort> next;
};

Explanation explain(const Assessment &assessment, const CaseRecords &records,
                    const ClaimResult &claim, const ElementResult &element);

} // namespace saranda
