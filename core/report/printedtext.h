// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/memo.h"
#include "core/timeline/letters.h"

namespace saranda {

/// Every character a paper prints, heads, feet and figures included, in no order to be read.
QString printedText(const MemoDocument &document);

/// What the author should know of a paper that was written in a format: the letters for which no
/// font is installed. Empty where there is nothing to say; only a PDF brings its fonts along.
QString remarkOnLetters(const MemoDocument &document, MemoFormat format);

} // namespace saranda
