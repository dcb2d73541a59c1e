// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/sheetrows.h"

namespace saranda {

/// How the level was computed, step by step down to the exhibits: (what was done, the level after
/// it), with the integers. The only place of the window that shows numbers. Payload:
/// QStringList{kind of record, id} where a row is about one.
std::vector<TreeRow> traceRows(const SheetRowsInput &input);
QStringList traceRowHeaders();

} // namespace saranda
