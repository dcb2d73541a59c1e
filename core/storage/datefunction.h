// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace saranda {

/// Gives SQL dates_overlap(stored, asked): whether what has the one EDTF date may have been within
/// the other, by the bounds of both. What is undated, or no date, overlaps with nothing. Bounds are
/// no columns: they follow from the text, and another version may read it better.
void addDateFunction(sqlite3 *handle);

} // namespace saranda
