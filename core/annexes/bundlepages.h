// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/preparedannex.h"

#include <vector>

namespace saranda {

/// Where everything of a bundle comes to stand. Pages count from 0.
struct BundlePages {
    int front = 0; ///< pages before the memorandum
    int memo = 0; ///< pages of the memorandum
    std::vector<int> annexStarts; ///< one for each annex
    std::vector<QString> labels; ///< the number stamped on each page

    int count() const { return int(labels.size()); }
};

/// Numbers the pages. A page has the number it has in the PDF, except that under a profile where
/// late exhibits stand in their place these continue the number before them: 123A, 123B.
BundlePages numberedPages(int front, int memo, const std::vector<PreparedAnnex> &annexes,
                          AnnexProfile profile);

/// "A" for 1, "Z" for 26, "AA" for 27.
QString lateSuffix(int number);

} // namespace saranda
