// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace saranda {

/// Words that have to follow each other; the last one may be the beginning of a word only.
struct SearchPhrase {
    QStringList words;
    bool isPrefix = false;
    bool isTitleOnly = false;
    /// The first word is the end of a word only, and if it is the last one, too, anything inside.
    bool isPart = false;

    bool operator==(const SearchPhrase &) const = default;
};

/// What the user asked for. Understood are words (all must be there), "phrases", beginnings*,
/// alternatives (a OR b), exclusions (-word), parts of words (contains:"…"), and the fields kind:,
/// marking:, key:, date: (as written, or its beginning) and title:. Anything else is taken for
/// words.
struct SearchQuery {
    std::vector<std::vector<SearchPhrase>> wanted; ///< one of each group
    std::vector<SearchPhrase> unwanted;
    QStringList kinds;
    QStringList markings;
    QStringList keys;
    QStringList dates;

    static SearchQuery parse(const QString &text);

    bool isEmpty() const;
    /// Whether there are parts of words: an index of whole words needs them replaced first, each by
    /// the words it is part of.
    bool hasParts() const;
    /// Whether it filters only and names no words.
    bool hasWords() const { return !wanted.empty(); }
    /// For MATCH on the columns title and body: what is wanted without what is not.
    QString matchExpression() const;
    /// What is not wanted, for a query without words.
    QString exclusionExpression() const;
};

} // namespace saranda
