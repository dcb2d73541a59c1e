// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"
#include "core/search/searchquery.h"
#include "core/storage/connection.h"
#include "core/storage/progress.h"

#include <optional>
#include <vector>

namespace saranda {

/// What the search knows of a record, or of one page of an exhibit's text.
struct SearchDocument {
    QString kind;
    QUuid record;
    int page = 0; ///< 0 = the record's own words
    QString key;
    QString marking;
    QString date;
    QString title;
    QString body;
    QString version = {}; ///< SHA-256 of the exhibit's version the page is of; empty = the file
};

/// The words of a record: what it is called, and everything else a person wrote into it.
template <typename Record>
SearchDocument searchDocumentOf(const Record &record);

/// The full-text index of the case. Writing belongs into the transaction of the edit.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection)
        : m_connection(connection)
    { }

    void put(const SearchDocument &document);
    /// Takes a record's own words out. The pages of an exhibit stay for an undo; they are not found
    /// without their exhibit.
    void remove(QUuid record);
    void setPages(Exhibit::Id exhibit, const QStringList &pages, const QString &version = {});
    /// The pages as they were set, without empty ones at the end.
    QStringList pages(Exhibit::Id exhibit, const QString &version = {});
    /// Makes the index anew when another version's normalisation made it, and the list of its words
    /// where a file of an older format has none. Its own transaction.
    void bringUpToDate();

    /// Best first; key and title are those of the record, the body is the page's. A part of a word
    /// stands for all words of the case it is in, up to a number that answers more than anybody
    /// reads; where it is the only one, pages with the shortest of them go first. Nothing when
    /// `progress`, which is asked while parts are looked for, said stop.
    std::optional<std::vector<SearchDocument>> find(const SearchQuery &query, int limit,
                                                    const Progress &progress = {});

private:
    std::vector<SearchDocument> findWhole(const SearchQuery &query, int limit);
    std::vector<SearchDocument> findBest(const SearchQuery &query, int limit, int most,
                                         bool &isAll);
    std::vector<SearchDocument> findFiltered(const SearchQuery &query, int limit);
    void insertWords(qint64 row, const QString &key, const QString &title, const QString &body);
    void deleteWords(qint64 row, const QString &key, const QString &title, const QString &body);
    void noteWords(const QString &normalised);
    void noteWordsOfIndex();
    SearchQuery withWholeWords(const SearchQuery &query);
    std::vector<SearchDocument> findParts(const SearchQuery &query, int limit);
    std::vector<SearchDocument> findByWordsOfPart(const SearchQuery &query, int limit);
    std::vector<QString> wordsWith(const QString &part, bool isEnd);
    void removeRow(QUuid record, int page);
    std::optional<int> pagesBefore(Exhibit::Id exhibit, const QString &version);

    Connection &m_connection;
};

} // namespace saranda
