// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/sheetrows.h"

namespace saranda {

/// What the computation says of an element, in sentences (METHOD § 10): level and required
/// standard, what carries it and how far the exhibits state it, what cannot carry it, which
/// explanation stands in the way, what is against it.
QString elementSentence(const SheetRowsInput &input, const ClaimResult &claim);

/// One line for each thing the dates decide: the State's knowledge, and each dated fact. Empty
/// where the element has no timing.
QStringList timingLines(const SheetRowsInput &input, const ClaimResult &claim);

/// A next step towards the required level, and what the window can open for it.
struct NextStep {
    enum class Action { CiteExhibit, NewFact, RelateAlternative, AddAlternative, AddIndicator };
    QString text;
    Action action = Action::NewFact;
    Fact::Id fact;
    QString alternative;

    bool operator==(const NextStep &) const = default;
};

/// The engine's least efforts first, then what the sheet itself plainly lacks.
std::vector<NextStep> nextSteps(const SheetRowsInput &input, const ClaimResult &claim);

} // namespace saranda
