// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "core/storage/storageerror.h"

#include <QStringList>

#include <algorithm>

// Parts of words. The index knows whole words; a list of all words, each once, is read through for
// those a part is in. That takes far less than reading all texts, or the index with all it knows of
// each word, and an index of three letters each would be three times as large as the texts.

namespace saranda {

namespace {

/// More words than this for one part answer more than anybody reads.
constexpr int mostWords = 2000;

/// A part to be looked for in every word, and the words it was found in.
struct WordPart {
    QString part;
    bool isEnd = false; ///< has to be the end of the word
    std::vector<QString> words = {};
};

std::vector<SearchPhrase> wholePhrases(const SearchPhrase &phrase, const WordPart &part)
{
    std::vector<SearchPhrase> whole;
    for (const QString &word : part.words) {
        SearchPhrase one = phrase;
        one.isPart = false;
        one.words.front() = word;
        // Of several words the last may go on.
        one.isPrefix = one.words.size() > 1;
        whole.push_back(std::move(one));
    }
    return whole;
}

/// What no text has, for a part that is in no word.
SearchPhrase impossiblePhrase()
{
    SearchPhrase phrase;
    phrase.words = {QString(QChar(0xe001)) + QChar(0xe000)};
    return phrase;
}

void replaceParts(std::vector<SearchPhrase> &phrases, const std::vector<WordPart> &parts,
                  std::size_t &next)
{
    std::vector<SearchPhrase> whole;
    for (const SearchPhrase &phrase : phrases) {
        if (!phrase.isPart) {
            whole.push_back(phrase);
            continue;
        }
        for (SearchPhrase &one : wholePhrases(phrase, parts[next]))
            whole.push_back(std::move(one));
        ++next;
    }
    phrases = std::move(whole);
}

std::vector<WordPart> partsIn(const SearchQuery &query)
{
    std::vector<WordPart> parts;
    const auto collect = [&](const std::vector<SearchPhrase> &phrases) {
        for (const SearchPhrase &phrase : phrases) {
            if (phrase.isPart)
                parts.push_back({phrase.words.front(), phrase.words.size() > 1});
        }
    };
    for (const std::vector<SearchPhrase> &group : query.wanted)
        collect(group);
    collect(query.unwanted);
    return parts;
}

} // namespace

void SearchIndex::noteWords(const QString &normalised)
{
    QStringList words = normalised.split(u' ', Qt::SkipEmptyParts);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    Statement &insert = m_connection.cached("INSERT OR IGNORE INTO search_words (word) VALUES (?)");
    for (const QString &word : std::as_const(words))
        insert.bind(word).run();
}

void SearchIndex::noteWordsOfIndex()
{
    m_connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_index_words"
                         " USING fts5vocab(main, search_index, row);");
    Transaction transaction(m_connection);
    m_connection.execute("INSERT OR IGNORE INTO search_words SELECT term FROM search_index_words");
    transaction.commit();
    m_connection.execute("DROP TABLE temp.search_index_words");
}

std::vector<QString> SearchIndex::wordsWith(const QString &part, bool isEnd)
{
    Statement &select = m_connection.cached(
        "SELECT word FROM search_words WHERE instr(word, ?1)"
        " AND (NOT ?2 OR substr(word, -length(?1)) = ?1) ORDER BY length(word), word LIMIT ?3");
    select.bind(part).bind(isEnd).bind(mostWords);
    std::vector<QString> words;
    while (select.step())
        words.push_back(select.text(0));
    select.reset();
    return words;
}

std::optional<SearchQuery> SearchIndex::withWholeWords(const SearchQuery &query,
                                                       const Progress &progress)
{
    if (!query.hasParts())
        return query;
    std::vector<WordPart> parts = partsIn(query);
    bool isStopped = false;
    const Progress asked = [&](qint64 done, qint64 total) {
        isStopped = progress && !progress(done, total);
        return !isStopped;
    };
    try {
        const StatementInterruption interruption(m_connection, asked);
        for (WordPart &part : parts)
            part.words = wordsWith(part.part, part.isEnd);
    } catch (const StorageError &) {
        if (isStopped)
            return std::nullopt;
        throw;
    }
    SearchQuery whole = query;
    std::size_t next = 0;
    for (std::vector<SearchPhrase> &group : whole.wanted) {
        replaceParts(group, parts, next);
        if (group.empty())
            group.push_back(impossiblePhrase());
    }
    replaceParts(whole.unwanted, parts, next);
    return whole;
}

} // namespace saranda
