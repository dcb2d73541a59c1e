// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchquery.h"

#include <QString>

namespace saranda {

inline constexpr QChar matchBegins{0xe000};
inline constexpr QChar matchEnds{0xe001};

/// A line of the text around the first place the query matches, with every match in it between
/// matchBegins and matchEnds; the text's beginning when nothing in it matches. Line breaks become
/// spaces; what is left out at either side is shown as an ellipsis.
QString passageOf(const QString &text, const SearchQuery &query, qsizetype length = 200);

} // namespace saranda
