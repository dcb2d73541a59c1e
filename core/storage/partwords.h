// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchquery.h"
#include "core/storage/connection.h"

#include <QByteArray>

#include <vector>

namespace saranda {

/// A word of the case, in the order in which the words of a part are asked for: the shortest first,
/// which are the nearest to the part.
struct PartWord {
    int letters = 0;
    QByteArray word;

    bool operator<(const PartWord &other) const
    {
        return letters != other.letters ? letters < other.letters : word < other.word;
    }
};

/// All words of the case that a part of a word is in, one after the other. A list of all words,
/// each once, is read through for them: that takes far less than reading all texts, or the index
/// with all it knows of each word, and an index of three letters each would be three times as large
/// as the texts. However many there are, a limited number is kept in memory.
class PartWords
{
public:
    /// `isEnd`: the part has to be the end of the word.
    PartWords(const QString &part, bool isEnd)
        : m_part(part.toUtf8())
        , m_isEnd(isEnd)
    { }

    /// Reads the words through for several parts at once.
    static void find(Connection &connection, const std::vector<PartWords *> &parts);

    /// The next word, or null when there are no more. find() goes before the first; further ones
    /// are found here when so many are wanted.
    const PartWord *peek(Connection &connection);
    void advance() { ++m_next; }
    /// How many words there are, at most as many as are kept at first.
    std::size_t firstCount() const { return m_firstCount; }

private:
    void consider(QByteArrayView word);
    void settle();

    QByteArray m_part;
    bool m_isEnd = false;
    std::vector<PartWord> m_words; ///< a heap while they are found, then sorted
    std::size_t m_room = 2000;
    std::size_t m_next = 0;
    std::size_t m_firstCount = 0;
    bool m_areMore = false; ///< than there is room for
    bool m_isFirst = true;
    PartWord m_last; ///< of the words found before
};

/// The whole phrases that several phrases, some of them with parts of words, stand for: those
/// without parts first, then by the length of the part's word.
class WholePhrases
{
public:
    explicit WholePhrases(const std::vector<SearchPhrase> &phrases);

    std::vector<PartWords *> parts();
    /// Up to so many; none when there are no more. Phrases that hold no part never come together
    /// with others.
    std::vector<SearchPhrase> next(Connection &connection, std::size_t most);
    std::size_t firstCount() const;

private:
    struct Part {
        SearchPhrase phrase;
        PartWords words;
    };
    std::vector<SearchPhrase> m_whole;
    std::vector<Part> m_parts;
};

} // namespace saranda
