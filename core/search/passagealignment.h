// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/textwords.h"

#include <optional>

namespace saranda {

/// A stretch that two lists of words share.
struct SharedStretch {
    std::size_t first = 0; ///< number of its first word
    std::size_t firstEnd = 0; ///< one past its last
    std::size_t second = 0;
    std::size_t secondEnd = 0;
    std::size_t opening = 0; ///< words from its beginning on that are the same without a gap
    std::size_t same = 0; ///< words that are the same

    bool operator==(const SharedStretch &) const = default;
};

struct Alignment {
    SharedStretch longest;
    std::size_t same = 0; ///< words of the second that stand in runs the first has, too
};

/// The longest shared stretch; a few words may differ between runs that are the same. Nothing when
/// no run of words is the same.
std::optional<Alignment> alignWords(const std::vector<TextWord> &first,
                                    const std::vector<TextWord> &second);

} // namespace saranda
