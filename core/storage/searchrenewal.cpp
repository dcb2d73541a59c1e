// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchtext.h"
#include "core/storage/meta.h"
#include "core/storage/recordstore.h"
#include "core/storage/searchindex.h"
#include "core/storage/storageerror.h"

// Making the index anew, wholly or in what another version of the program made otherwise.

namespace saranda {

namespace {

constexpr const char *searchVersionName = "search.version";
/// Changes with every change of what searchDocumentOf() takes of a record.
constexpr const char *recordWordsName = "search.records";
constexpr int recordWordsVersion = 1;

constexpr qint64 documentsBetweenAsking = 64;

} // namespace

bool SearchIndex::isOfThisVersion()
{
    return metaValue(m_connection, searchVersionName) == QString::number(searchTextVersion)
        && metaValue(m_connection, recordWordsName) == QString::number(recordWordsVersion);
}

qint64 SearchIndex::countOfDocuments()
{
    return m_connection.number("SELECT count(*) FROM search_documents");
}

qint64 SearchIndex::countOfRecords()
{
    return m_connection.number("SELECT count(*) FROM search_documents WHERE page = 0");
}

std::optional<SearchDocument> SearchIndex::nameOfRow(qint64 row)
{
    Statement &select = m_connection.cached(
        "SELECT base.kind, base.key, d.page FROM search_documents AS d"
        " JOIN search_documents AS base ON base.record = d.record AND base.page = 0"
        " WHERE d.row = ?");
    select.bind(row);
    std::optional<SearchDocument> document;
    if (select.step()) {
        document.emplace();
        document->kind = select.text(0);
        document->key = select.text(1);
        document->page = int(select.integer(2));
    }
    select.reset();
    return document;
}

bool SearchIndex::holds(const SearchDocument &document)
{
    Statement &select = m_connection.cached("SELECT kind, key, marking, date, title, body"
                                            " FROM search_documents WHERE record = ? AND page = 0");
    select.bind(document.record);
    const bool isThere = select.step() && select.text(0) == document.kind
        && select.text(1) == document.key && select.text(2) == document.marking
        && select.text(3) == document.date && select.text(4) == document.title
        && select.text(5) == document.body;
    select.reset();
    return isThere;
}

void SearchIndex::bringUpToDate()
{
    const bool isOfWords =
        metaValue(m_connection, searchVersionName) == QString::number(searchTextVersion);
    if (!isOfWords) {
        renew();
        return;
    }
    if (!isOfThisVersion()) {
        Transaction transaction(m_connection);
        putRecords([this](const SearchDocument &document) {
            if (!holds(document))
                put(document);
            return true;
        });
        setMetaValue(m_connection, recordWordsName, QString::number(recordWordsVersion));
        transaction.commit();
    }
    if (m_connection.number("SELECT EXISTS (SELECT 1 FROM search_words)") == 0)
        noteWordsOfIndex();
}

/// All records one after the other; false as soon as `take` says no.
bool SearchIndex::putRecords(const std::function<bool(const SearchDocument &)> &take)
{
    RecordStore store(m_connection);
    bool goesOn = true;
    const auto each = [&]<typename Record>(const std::vector<Record> &records) {
        for (const Record &record : records)
            goesOn = goesOn && take(searchDocumentOf(record));
    };
    each(store.all<CaseInfo>());
    const CaseRecords none;
    CaseRecords::tables(none, [&](QStringView, const auto &table) {
        using Record = std::remove_cvref_t<decltype(table.rows().front())>;
        each(store.all<Record>());
    });
    return goesOn;
}

bool SearchIndex::renew(const Progress &progress)
{
    Transaction transaction(m_connection);
    const qint64 total = countOfDocuments();
    qint64 done = 0;
    const auto goesOn = [&] {
        ++done;
        return done % documentsBetweenAsking != 0 || !progress
            || progress(std::min(done, total), total);
    };
    // What is taken out is not asked what it was: an index out of step would forget other words.
    m_connection.execute("INSERT INTO search_index (search_index) VALUES ('delete-all');"
                         "DELETE FROM search_words;"
                         "DELETE FROM search_documents WHERE row IN"
                         " (SELECT row FROM search_documents WHERE page = 0);");
    {
        Statement select(m_connection,
                         "SELECT row, " + namesColumns + ", body FROM search_documents");
        while (select.step()) {
            insertWords(select.integer(0), select.text(1), select.text(2));
            if (!goesOn())
                return false;
        }
    }
    const bool isWhole = putRecords([&](const SearchDocument &document) {
        put(document);
        return goesOn();
    });
    if (!isWhole)
        return false;
    setMetaValue(m_connection, searchVersionName, QString::number(searchTextVersion));
    setMetaValue(m_connection, recordWordsName, QString::number(recordWordsVersion));
    transaction.commit();
    return true;
}

} // namespace saranda
