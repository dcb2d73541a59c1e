// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"
#include "core/search/searchquery.h"
#include "core/storage/attachedtext.h"
#include "core/storage/connection.h"
#include "core/storage/progress.h"
#include "core/storage/rowset.h"

#include <functional>
#include <memory>
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
    QString attachment = {}; ///< name of the attached file the page is of; empty = the file itself
    int attachmentPage = 0; ///< of the attached file
    int reading = textReading;
};

/// The words of a record: what it is called, and everything else a person wrote into it.
template <typename Record>
SearchDocument searchDocumentOf(const Record &record);

/// The full-text index of the case. Writing belongs into the transaction of the edit.
class SearchIndex
{
public:
    /// Of search_documents: what the index knows as the names of a document.
    static const QByteArray namesColumns;
    /// Pages of an exhibit's versions come after those of its file, for each version in a room of
    /// numbers of its own.
    static constexpr int versionRoom = 100'000;

    explicit SearchIndex(Connection &connection)
        : m_connection(connection)
    { }

    void put(const SearchDocument &document);
    /// Takes a record's own words out. The pages of an exhibit stay for an undo; they are not found
    /// without their exhibit.
    void remove(QUuid record);
    void setPages(Exhibit::Id exhibit, const QStringList &pages, const QString &version = {},
                  const QList<AttachedText> &attached = {}, int reading = textReading);
    /// The pages as they were set, without empty ones at the end.
    QStringList pages(Exhibit::Id exhibit, const QString &version = {});
    /// What was set with them, without empty pages at the end. Of texts that were read before there
    /// was a list of what is attached, what has a text.
    QList<AttachedText> attached(Exhibit::Id exhibit, const QString &version = {});
    /// The `reading` they were set with; nothing where there are none.
    std::optional<int> readingOf(Exhibit::Id exhibit, const QString &version = {});
    /// Makes the index anew when another version's normalisation made it, what it knows of records
    /// when another version took other words of them, and the list of its words where a file of an
    /// older format has none. Its own transactions.
    void bringUpToDate();
    /// Whether it is as this version makes it: else it says nothing about what is wrong with it.
    bool isOfThisVersion();
    /// Makes it anew from the records and from the texts of exhibits. Its own transaction; false,
    /// and nothing is changed, when `progress` (done and total of documents) said stop.
    bool renew(const Progress &progress = {});
    qint64 countOfDocuments();
    qint64 countOfRecords();
    /// Kind, key and page of a document, as far as it is there.
    std::optional<SearchDocument> nameOfRow(qint64 row);
    /// Whether it knows a record by exactly these words.
    bool holds(const SearchDocument &document);

    /// The case's scheme as it stands in the file: what a filter can name.
    QStringList markings();
    /// Best first; key and title are those of the record, the body is the page's. A part of a word
    /// stands for all words of the case it is in; where no whole word is asked for, pages with the
    /// shortest of them go first. Nothing when `progress`, which is asked while parts are looked
    /// for, said stop.
    std::optional<std::vector<SearchDocument>> find(const SearchQuery &query, int limit,
                                                    const Progress &progress = {});

private:
    std::vector<SearchDocument> findWhole(const SearchQuery &query, int limit);
    std::vector<SearchDocument> findBest(const SearchQuery &query, int limit, int most,
                                         bool &isAll);
    std::vector<SearchDocument> findFiltered(const SearchQuery &query, int limit);
    void insertWords(qint64 row, const QString &names, const QString &body);
    void deleteWords(qint64 row, const QString &names, const QString &body);
    void noteWords(const QString &normalised);
    void noteWordsOfIndex();
    bool putRecords(const std::function<bool(const SearchDocument &)> &take);
    std::vector<SearchDocument> findParts(const SearchQuery &query, int limit,
                                          const std::function<bool()> &goesOn);
    std::optional<SearchDocument> documentAt(qint64 row);
    std::unique_ptr<RowSet> rowsAllowed(const SearchQuery &query);
    void removeRow(QUuid record, int page);
    std::optional<int> pagesBefore(Exhibit::Id exhibit, const QString &version);
    void listAttached(Exhibit::Id exhibit, const QString &version,
                      const QList<AttachedText> &attached, int firstPage);
    QList<AttachedText> attachedByPages(Exhibit::Id exhibit, int before);

    Connection &m_connection;
};

} // namespace saranda
