// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace saranda {

/// Changes with every change of what normalisedText() makes: an index made by another version is
/// made anew.
inline constexpr int searchTextVersion = 1;

/// One word as the search sees it, and where it stands in the text it came from.
struct SearchToken {
    QString word;
    qsizetype start = 0;
    qsizetype end = 0; ///< one past its last character
    bool isRun = false; ///< part of a run of Han, Kana or Hangul
    bool endsRun = false; ///< the last character of such a run, on its own

    bool operator==(const SearchToken &) const = default;
};

/// A text cut into words that compare equal whenever a reader would call them the same: NFKC, case
/// folded, without accents, points and tatweel, ё as е, ß as ss, đ as d, all forms of alef as one,
/// digits of every script as 0-9. Scripts written without spaces come as overlapping pairs of
/// characters, and the last character of each run once more alone, so that every part of a run of
/// two or more characters is found as a phrase and a single one as a prefix.
std::vector<SearchToken> searchTokens(const QString &text);

/// The words of searchTokens(), with spaces between them: what the full-text index is given.
QString normalisedText(const QString &text);

} // namespace saranda
