// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"
#include "core/storage/storageerror.h"

#include <QStringList>

#include <algorithm>
#include <set>
#include <tuple>

// Parts of words. The index knows whole words; a list of all words, each once, is read through for
// those a part is in. That takes far less than reading all texts, or the index with all it knows of
// each word, and an index of three letters each would be three times as large as the texts.

namespace saranda {

namespace {

/// More words than this for one part answer more than anybody reads.
constexpr int mostWords = 2000;

/// The index goes through all words of a question at every page it finds, so that a few at a time
/// are found much faster, and mostly a few are enough.
constexpr std::size_t wordsAtATime = 64;

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

SearchQuery withWordsOf(const SearchQuery &query, const std::vector<WordPart> &parts)
{
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

/// Whether the only part of a word is one that has to be there, with nothing in its place.
bool isOnePartAlone(const SearchQuery &query)
{
    const auto isPart = [](const SearchPhrase &phrase) { return phrase.isPart; };
    const auto isPartAlone = [&](const std::vector<SearchPhrase> &group) {
        return group.size() == 1 && isPart(group.front());
    };
    return partsIn(query).size() == 1
        && std::any_of(query.wanted.begin(), query.wanted.end(), isPartAlone);
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

/// The words in the place of their parts, all at once.
SearchQuery SearchIndex::withWholeWords(const SearchQuery &query)
{
    std::vector<WordPart> parts = partsIn(query);
    for (WordPart &part : parts)
        part.words = wordsWith(part.part, part.isEnd);
    return withWordsOf(query, parts);
}

/// One part that has to be there: its words a few at a time, the shortest first, which are the
/// nearest to the part.
std::vector<SearchDocument> SearchIndex::findByWordsOfPart(const SearchQuery &query, int limit)
{
    WordPart part = partsIn(query).front();
    const std::vector<QString> words = wordsWith(part.part, part.isEnd);
    std::vector<SearchDocument> all;
    std::set<std::tuple<QUuid, int, QString>> pages;
    for (std::size_t at = 0; at < words.size(); at += wordsAtATime) {
        const std::size_t end = std::min(words.size(), at + wordsAtATime);
        part.words.assign(words.begin() + std::ptrdiff_t(at), words.begin() + std::ptrdiff_t(end));
        for (SearchDocument &found : findWhole(withWordsOf(query, {part}), limit)) {
            if (pages.emplace(found.record, found.page, found.version).second)
                all.push_back(std::move(found));
            if (limit > 0 && all.size() == std::size_t(limit))
                return all;
        }
    }
    return all;
}

std::vector<SearchDocument> SearchIndex::findParts(const SearchQuery &query, int limit)
{
    return isOnePartAlone(query) ? findByWordsOfPart(query, limit)
                                 : findWhole(withWholeWords(query), limit);
}

std::optional<std::vector<SearchDocument>> SearchIndex::find(const SearchQuery &query, int limit,
                                                             const Progress &progress)
{
    if (!query.hasParts())
        return findWhole(query, limit);
    bool isStopped = false;
    const Progress asked = [&](qint64 done, qint64 total) {
        isStopped = progress && !progress(done, total);
        return !isStopped;
    };
    try {
        const StatementInterruption interruption(m_connection, asked);
        return findParts(query, limit);
    } catch (const StorageError &) {
        if (isStopped)
            return std::nullopt;
        throw;
    }
}

} // namespace saranda
