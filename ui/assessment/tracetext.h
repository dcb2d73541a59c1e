// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/sheetrows.h"

namespace saranda {

/// What a step of the computation did, as one sentence with the numbers it did it with; the
/// code of a rule that is not known here, as it is. Levels stand in words and as integers, which
/// METHOD § 10 allows in the trace only.
QString stepText(const SheetRowsInput &input, const Step &step);

} // namespace saranda
