// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "core/base/literals.h"
#include "core/search/searchtext.h"

namespace saranda {

using namespace literals;

namespace {

/// What is found of a document. The names of a page are those of its record.
const QByteArray documentColumns =
    "d.kind, d.record, d.page, base.key, base.marking, base.date, base.title, d.body, d.version,"
    " d.attachment, d.attachment_page";

/// A page is found while its exhibit still has that version.
const QByteArray hasVersion =
    "(d.page < 100000 OR EXISTS (SELECT 1 FROM exhibits WHERE exhibits.id = d.record"
    " AND d.version <> '' AND instr(exhibits.renditions, d.version) > 0))";

/// A record without a marking has the most open one.
const QByteArray hasMarking = "coalesce(nullif(base.marking, ''), (SELECT json_extract(markings, "
                              "'$[0]') FROM case_info)) = ?";

/// What a list of values asks of a row, a test for each; nothing where it is empty.
void addTests(QByteArrayList &tests, const QByteArray &test, qsizetype count)
{
    if (count > 0)
        tests.append('(' + QByteArrayList(count, test).join(" OR ") + ')');
}

QByteArrayList testsOf(const SearchFilters &filters)
{
    QByteArrayList tests;
    addTests(tests, "base.kind = ?", filters.kinds.size());
    addTests(tests, hasMarking, filters.markings.size());
    addTests(tests, "base.key = ? COLLATE NOCASE", filters.keys.size());
    addTests(tests, "dates_overlap(base.date, ?)", filters.dates.size());
    return tests;
}

/// A record that one of the tests cannot answer has nothing that was to be left out.
QByteArray filterOf(const SearchQuery &query)
{
    QByteArrayList tests = testsOf(query.only);
    for (const QByteArray &test : testsOf(query.except))
        tests.append(test + " IS NOT TRUE");
    return tests.isEmpty() ? QByteArray("1") : tests.join(" AND ");
}

void bindFilter(Statement &select, const SearchQuery &query)
{
    for (const SearchFilters &filters : {query.only, query.except}) {
        for (const QStringList &values :
             {filters.kinds, filters.markings, filters.keys, filters.dates}) {
            for (const QString &value : values)
                select.bind(value);
        }
    }
}

SearchDocument documentFrom(const Statement &select)
{
    const int page = int(select.integer(2));
    return {select.text(0),
            QUuid::fromString(select.text(1)),
            page % SearchIndex::versionRoom,
            select.text(3),
            select.text(4),
            select.text(5),
            select.text(6),
            select.text(7),
            select.text(8),
            select.text(9),
            int(select.integer(10))};
}

} // namespace

const QByteArray SearchIndex::namesColumns = "key || ' ' || title || ' ' || attachment";

void SearchIndex::insertWords(qint64 row, const QString &names, const QString &body)
{
    const QString ofNames = normalisedText(names);
    const QString text = normalisedText(body);
    m_connection.cached("INSERT INTO search_index (rowid, title, body) VALUES (?, ?, ?)")
        .bind(row)
        .bind(ofNames)
        .bind(text)
        .run();
    noteWords(ofNames);
    noteWords(text);
}

/// An index without content is told what to forget.
void SearchIndex::deleteWords(qint64 row, const QString &names, const QString &body)
{
    m_connection
        .cached("INSERT INTO search_index (search_index, rowid, title, body)"
                " VALUES ('delete', ?, ?, ?)")
        .bind(row)
        .bind(normalisedText(names))
        .bind(normalisedText(body))
        .run();
}

void SearchIndex::removeRow(QUuid record, int page)
{
    Statement &select = m_connection.cached("SELECT row, " + namesColumns
                                            + ", body FROM search_documents"
                                              " WHERE record = ? AND page = ?");
    select.bind(record).bind(page);
    if (!select.step()) {
        select.reset();
        return;
    }
    const qint64 row = select.integer(0);
    const QString names = select.text(1);
    const QString body = select.text(2);
    select.reset();
    deleteWords(row, names, body);
    m_connection.cached("DELETE FROM search_documents WHERE row = ?").bind(row).run();
}

void SearchIndex::put(const SearchDocument &document)
{
    removeRow(document.record, document.page);
    m_connection
        .cached("INSERT INTO search_documents (kind, record, page, key, marking, date, title, body,"
                " version, attachment, attachment_page, reading)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(document.kind)
        .bind(document.record)
        .bind(document.page)
        .bind(document.key)
        .bind(document.marking)
        .bind(document.date)
        .bind(document.title)
        .bind(document.body)
        .bind(document.version)
        .bind(document.attachment)
        .bind(document.attachmentPage)
        .bind(document.reading)
        .run();
    insertWords(m_connection.lastRow(),
                document.key + u' ' + document.title + u' ' + document.attachment, document.body);
}

void SearchIndex::remove(QUuid record)
{
    removeRow(record, 0);
}

QStringList SearchIndex::markings()
{
    Statement select(m_connection, "SELECT value FROM case_info, json_each(case_info.markings)");
    QStringList markings;
    while (select.step())
        markings.append(select.text(0));
    return markings;
}

std::vector<SearchDocument> SearchIndex::findWhole(const SearchQuery &query, int limit)
{
    if (query.isEmpty())
        return {};
    if (query.hasWords() && !query.isFiltered() && limit > 0) {
        // Some of the best may be pages of exhibits that are gone: a few more are asked for.
        const int most = 2 * limit + 50;
        bool isAll = false;
        std::vector<SearchDocument> best = findBest(query, limit, most, isAll);
        if (isAll || int(best.size()) >= limit)
            return best;
    }
    return findFiltered(query, limit);
}

/// Nothing where the record, or the exhibit's version, is gone.
std::optional<SearchDocument> SearchIndex::documentAt(qint64 row)
{
    Statement &select =
        m_connection.cached("SELECT " + documentColumns
                            + " FROM search_documents AS d JOIN search_documents AS base"
                              " ON base.record = d.record AND base.page = 0 WHERE d.row = ? AND "
                            + hasVersion);
    select.bind(row);
    std::optional<SearchDocument> document;
    if (select.step())
        document = documentFrom(select);
    select.reset();
    return document;
}

/// The rows that the filters let through. Records are few; that their pages are theirs, an index
/// says without the pages.
std::unique_ptr<RowSet> SearchIndex::rowsAllowed(const SearchQuery &query)
{
    if (!query.isFiltered())
        return nullptr;
    Statement select(m_connection,
                     "SELECT d.row FROM search_documents AS base JOIN search_documents AS d"
                     " ON d.record = base.record WHERE base.row IN"
                     " (SELECT row FROM search_documents WHERE page = 0) AND "
                         + filterOf(query));
    bindFilter(select, query);
    auto rows = std::make_unique<RowSet>();
    while (select.step())
        rows->insert(select.integer(0));
    return rows;
}

/// Words alone: the index itself keeps the best, and only these are looked up. `isAll` says that
/// there were no more than `most`.
std::vector<SearchDocument> SearchIndex::findBest(const SearchQuery &query, int limit, int most,
                                                  bool &isAll)
{
    Statement ranked(m_connection,
                     "SELECT rowid FROM search_index WHERE search_index MATCH ?"
                     " AND rank MATCH 'bm25(5.0, 1.0)' ORDER BY rank, rowid LIMIT ?");
    ranked.bind(query.matchExpression()).bind(most);
    std::vector<SearchDocument> found;
    int count = 0;
    while (ranked.step() && int(found.size()) < limit) {
        ++count;
        if (std::optional<SearchDocument> document = documentAt(ranked.integer(0)))
            found.push_back(*std::move(document));
    }
    isAll = count < most;
    return found;
}

std::vector<SearchDocument> SearchIndex::findFiltered(const SearchQuery &query, int limit)
{
    // Ranks rows first and fetches texts only of the best.
    const QByteArray from = query.hasWords()
        ? QByteArray("SELECT d.row AS row, bm25(search_index, 5.0, 1.0) AS rank FROM search_index"
                     " JOIN search_documents AS d ON d.row = search_index.rowid"
                     " JOIN search_documents AS base ON base.record = d.record AND base.page = 0"
                     " WHERE search_index MATCH ? AND "
                     + hasVersion + " AND ")
        : QByteArray("SELECT base.row AS row, base.row AS rank FROM search_documents AS base"
                     " WHERE base.row IN (SELECT row FROM search_documents WHERE page = 0) AND ");
    const QString exclusion = query.hasWords() ? QString() : query.exclusionExpression();
    const QByteArray excluded = exclusion.isEmpty()
        ? QByteArray()
        : QByteArray(" AND row NOT IN"
                     " (SELECT rowid FROM search_index WHERE search_index MATCH ?)");
    Statement select(m_connection,
                     "WITH best AS (SELECT row, rank FROM (" + from + filterOf(query) + ") WHERE 1"
                         + excluded + " ORDER BY rank, row LIMIT ?) SELECT " + documentColumns
                         + " FROM best"
                           " JOIN search_documents AS d ON d.row = best.row"
                           " JOIN search_documents AS base"
                           " ON base.record = d.record AND base.page = 0"
                           " ORDER BY best.rank, best.row");
    if (query.hasWords())
        select.bind(query.matchExpression());
    bindFilter(select, query);
    if (!exclusion.isEmpty())
        select.bind(exclusion);
    select.bind(limit > 0 ? limit : -1);
    std::vector<SearchDocument> found;
    while (select.step())
        found.push_back(documentFrom(select));
    return found;
}

} // namespace saranda
