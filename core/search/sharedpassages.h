// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace saranda {

/// Where a passage stands in one of the texts that share it.
struct PassagePlace {
    int page = 1;
    QString quote; ///< its beginning, as the text has it: to find it on the page

    bool operator==(const PassagePlace &) const = default;
};

/// A long stretch that two texts have in common, word for word but for a few.
struct SharedPassage {
    std::size_t first = 0; ///< the text that comes before the other in the list
    std::size_t second = 0;
    int words = 0; ///< that are the same
    bool isWhole = false; ///< nearly the whole of the shorter text is in the other
    QString passage; ///< as the first text has it, cut when it is long
    QString normalised; ///< the passage's words as the search sees them, cut likewise
    PassagePlace inFirst;
    PassagePlace inSecond;

    bool operator==(const SharedPassage &) const = default;
};

/// What is worth being called a passage, and how much work may go into looking for it. Counts, not
/// time: the same texts give the same answer on every machine.
struct PassageLimits {
    int fewestWords = 40;
    int fewestWordsOfWhole = 12; ///< for texts that are shorter than that
    std::size_t mostFingerprints = 4'000'000; ///< of all texts together
    std::size_t mostPairs = 20'000; ///< compared word by word
};

struct PassageSearch {
    std::vector<SharedPassage> passages; ///< at most one for a pair of texts
    bool isComplete = true; ///< no limit was met: every passage was looked for
};

/// The texts to look through. Texts of one group are not compared with each other.
struct ComparedTexts {
    std::vector<QString> groups; ///< of each text; a text of an empty group stands alone
    std::function<QStringList(std::size_t text)> pages; ///< asked for a few times each
    std::function<bool(std::size_t done, std::size_t all)> goOn = {}; ///< may be empty
};

/// Passages the texts share, found by winnowed fingerprints of runs of words and then compared word
/// by word. Where many texts share one passage, each is named with the first of them only. Accents,
/// capitals, punctuation, line and page breaks make no difference.
PassageSearch sharedPassages(const ComparedTexts &texts, const PassageLimits &limits = {});

} // namespace saranda
