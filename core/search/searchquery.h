// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
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

/// What fields say of records; of each list any one value. The values are as typed.
struct SearchFilters {
    QStringList kinds;
    QStringList markings;
    QStringList keys;
    QStringList dates;

    bool isEmpty() const;
    bool operator==(const SearchFilters &) const = default;
};

/// What of a query says nothing that can be looked for, as typed.
struct SearchFault {
    enum class Kind {
        EmptyField, ///< kind: with nothing behind it
        StarredField, ///< kind:fa*, a beginning where only words have one
        MixedAlternatives ///< OR between what is not of one sort
    };

    Kind kind = Kind::EmptyField;
    QString text;

    bool operator==(const SearchFault &) const = default;
};

/// What the user asked for. Understood are words (all must be there), "phrases", beginnings*,
/// alternatives (a OR b), exclusions (-word, -kind:fact), parts of words (contains:"…"), and the
/// fields kind:, marking:, key:, date: (what may have been then) and title:. Several values of one
/// of the first four are alternatives, with OR between them or without. Anything else is taken for
/// words.
struct SearchQuery {
    std::vector<std::vector<SearchPhrase>> wanted; ///< one of each group
    std::vector<SearchPhrase> unwanted;
    SearchFilters only;
    SearchFilters except;
    std::optional<SearchFault> fault; ///< the first one

    static SearchQuery parse(const QString &text);

    /// Whether it asks for nothing; words to leave out ask for nothing.
    bool isEmpty() const;
    /// Whether there are parts of words: an index of whole words needs them replaced first, each by
    /// the words it is part of.
    bool hasParts() const;
    bool isFiltered() const { return !only.isEmpty() || !except.isEmpty(); }
    /// Else it filters only.
    bool hasWords() const { return !wanted.empty(); }
    /// For MATCH on the columns title and body: what is wanted without what is not.
    QString matchExpression() const;
    /// What is not wanted, for a query without words.
    QString exclusionExpression() const;
};

} // namespace saranda
