// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/memodocument.h"

#include <vector>

namespace saranda {

/// Widths for the columns of a list whose texts are what they happen to be, as Table::widths has
/// them: a page of `width` units is shared so that no word is parted where that is possible, and
/// long texts take as few lines as the page has room for.
std::vector<int> columnWidths(const Table &table, qreal width);

/// What the columns take to be read with ease: short texts in one line, long ones in lines of
/// several words.
qreal comfortableWidth(const Table &table);

} // namespace saranda
