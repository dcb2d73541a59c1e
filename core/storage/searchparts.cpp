// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/partsearch.h"
#include "core/storage/searchindex.h"
#include "core/storage/storageerror.h"

#include <QStringList>

#include <algorithm>

// Parts of words, and the list of all words they are looked for in.

namespace saranda {

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

std::vector<SearchDocument> SearchIndex::findParts(const SearchQuery &query, int limit,
                                                   const std::function<bool()> &goesOn)
{
    std::vector<SearchDocument> found;
    PartSearch search(m_connection, query, rowsAllowed(query), goesOn);
    while (limit <= 0 || found.size() < std::size_t(limit)) {
        const std::optional<qint64> row = search.next();
        if (!row)
            break;
        if (std::optional<SearchDocument> document = documentAt(*row))
            found.push_back(*std::move(document));
    }
    return found;
}

std::optional<std::vector<SearchDocument>> SearchIndex::find(const SearchQuery &query, int limit,
                                                             const Progress &progress)
{
    if (!query.hasParts())
        return findWhole(query, limit);
    if (query.isEmpty())
        return std::vector<SearchDocument>();
    bool isStopped = false;
    const auto goesOn = [&] {
        isStopped = isStopped || (progress && !progress(0, 0));
        return !isStopped;
    };
    try {
        const StatementInterruption interruption(m_connection,
                                                 [&](qint64, qint64) { return goesOn(); });
        std::vector<SearchDocument> found = findParts(query, limit, goesOn);
        return isStopped ? std::nullopt : std::optional(std::move(found));
    } catch (const StorageError &) {
        if (isStopped)
            return std::nullopt;
        throw;
    }
}

} // namespace saranda
