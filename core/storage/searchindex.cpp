// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "core/base/literals.h"
#include "core/search/searchtext.h"
#include "core/storage/meta.h"

#include <algorithm>
#include <limits>

namespace saranda {

using namespace literals;

namespace {

constexpr const char *searchVersionName = "search.version";

/// Pages of an exhibit's versions come after those of its file, for each version in a room of
/// numbers of its own. The row's own date, which nothing else uses, says which version: it is not
/// a word to be found.
constexpr int versionRoom = 100'000;

/// A page is found while its exhibit still has that version.
const QByteArray hasVersion =
    "(d.page < 100000 OR EXISTS (SELECT 1 FROM exhibits WHERE exhibits.id = d.record"
    " AND d.date <> '' AND instr(exhibits.renditions, d.date) > 0))";

/// A record without a marking has the most open one.
const QByteArray hasMarking =
    "coalesce(nullif(base.marking, ''), (SELECT json_extract(markings, '$[0]') FROM case_info))"
    " = ? COLLATE NOCASE";

/// "?, ?, ?" to test a column against any of some values; "1" when there are none.
QByteArray anyOf(const QByteArray &test, qsizetype count)
{
    return count == 0 ? QByteArray("1") : '(' + QByteArrayList(count, test).join(" OR ") + ')';
}

QByteArray filterOf(const SearchQuery &query)
{
    return anyOf("base.kind = ?", query.kinds.size()) + " AND "
        + anyOf(hasMarking, query.markings.size()) + " AND "
        + anyOf("base.key = ?", query.keys.size()) + " AND "
        + anyOf("base.date GLOB ?", query.dates.size());
}

void bindFilter(Statement &select, const SearchQuery &query)
{
    for (const QStringList &values : {query.kinds, query.markings, query.keys}) {
        for (const QString &value : values)
            select.bind(value);
    }
    for (QString date : query.dates) {
        // EDTF's own ? and * are no wildcards here.
        date.replace(u'[', u"[[]"_s).replace(u'?', u"[?]"_s).replace(u'*', u"[*]"_s);
        select.bind(date + u'*');
    }
}

SearchDocument documentFrom(const Statement &select)
{
    const int page = int(select.integer(2));
    return {select.text(0),
            QUuid::fromString(select.text(1)),
            page % versionRoom,
            select.text(3),
            select.text(4),
            select.text(5),
            select.text(6),
            select.text(7),
            page < versionRoom ? QString() : select.text(8)};
}

} // namespace

void SearchIndex::insertWords(qint64 row, const QString &key, const QString &title,
                              const QString &body)
{
    const QString names = normalisedText(key + u' ' + title);
    const QString text = normalisedText(body);
    m_connection.cached("INSERT INTO search_index (rowid, title, body) VALUES (?, ?, ?)")
        .bind(row)
        .bind(names)
        .bind(text)
        .run();
    noteWords(names);
    noteWords(text);
}

/// An index without content is told what to forget.
void SearchIndex::deleteWords(qint64 row, const QString &key, const QString &title,
                              const QString &body)
{
    m_connection
        .cached("INSERT INTO search_index (search_index, rowid, title, body)"
                " VALUES ('delete', ?, ?, ?)")
        .bind(row)
        .bind(normalisedText(key + u' ' + title))
        .bind(normalisedText(body))
        .run();
}

void SearchIndex::removeRow(QUuid record, int page)
{
    Statement &select = m_connection.cached(
        "SELECT row, key, title, body FROM search_documents WHERE record = ? AND page = ?");
    select.bind(record).bind(page);
    if (!select.step()) {
        select.reset();
        return;
    }
    const qint64 row = select.integer(0);
    const QString key = select.text(1);
    const QString title = select.text(2);
    const QString body = select.text(3);
    select.reset();
    deleteWords(row, key, title, body);
    m_connection.cached("DELETE FROM search_documents WHERE row = ?").bind(row).run();
}

void SearchIndex::put(const SearchDocument &document)
{
    removeRow(document.record, document.page);
    m_connection
        .cached("INSERT INTO search_documents (kind, record, page, key, marking, date, title, body)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(document.kind)
        .bind(document.record)
        .bind(document.page)
        .bind(document.key)
        .bind(document.marking)
        .bind(document.date)
        .bind(document.title)
        .bind(document.body)
        .run();
    insertWords(m_connection.lastRow(), document.key, document.title, document.body);
}

void SearchIndex::remove(QUuid record)
{
    removeRow(record, 0);
}

/// The number before that of the version's first page; nothing while it has no pages.
std::optional<int> SearchIndex::pagesBefore(Exhibit::Id exhibit, const QString &version)
{
    if (version.isEmpty())
        return 0;
    Statement &select = m_connection.cached(
        "SELECT min(page) FROM search_documents WHERE record = ? AND page >= ? AND date = ?");
    select.bind(exhibit.uuid).bind(versionRoom).bind(version);
    const qint64 first = select.step() ? select.integer(0) : 0;
    select.reset();
    return first == 0 ? std::nullopt : std::optional(int(first / versionRoom * versionRoom));
}

void SearchIndex::setPages(Exhibit::Id exhibit, const QStringList &pages, const QString &version)
{
    std::optional<int> before = pagesBefore(exhibit, version);
    Statement &select = m_connection.cached("SELECT coalesce(max(page), 0) FROM search_documents"
                                            " WHERE record = ? AND page BETWEEN ? AND ?");
    const auto last = [&](int from, int to) {
        select.bind(exhibit.uuid).bind(from).bind(to);
        const int page = select.step() ? int(select.integer(0)) : 0;
        select.reset();
        return page;
    };
    if (!before)
        before = (last(0, std::numeric_limits<int>::max()) / versionRoom + 1) * versionRoom;
    const int known = last(*before + 1, *before + versionRoom - 1);
    for (int page = *before + 1; page <= known; ++page)
        removeRow(exhibit.uuid, page);
    for (qsizetype i = 0; i < std::min<qsizetype>(pages.size(), versionRoom - 1); ++i) {
        if (!pages[i].isEmpty())
            put({u"exhibit"_s, exhibit.uuid, int(*before + i + 1), {}, {}, version, {}, pages[i]});
    }
}

QStringList SearchIndex::pages(Exhibit::Id exhibit, const QString &version)
{
    const std::optional<int> before = pagesBefore(exhibit, version);
    if (!before)
        return {};
    Statement &select = m_connection.cached("SELECT page, body FROM search_documents"
                                            " WHERE record = ? AND page BETWEEN ? AND ?"
                                            " ORDER BY page");
    select.bind(exhibit.uuid).bind(*before + 1).bind(*before + versionRoom - 1);
    QStringList pages;
    while (select.step()) {
        const qint64 page = select.integer(0) - *before;
        while (pages.size() < page - 1)
            pages.append(QString());
        pages.append(select.text(1));
    }
    select.reset();
    return pages;
}

void SearchIndex::bringUpToDate()
{
    const QString version = QString::number(searchTextVersion);
    if (metaValue(m_connection, searchVersionName) == version) {
        if (m_connection.number("SELECT EXISTS (SELECT 1 FROM search_words)") == 0)
            noteWordsOfIndex();
        return;
    }
    Transaction transaction(m_connection);
    m_connection.execute("INSERT INTO search_index (search_index) VALUES ('delete-all');"
                         "DELETE FROM search_words;");
    Statement select(m_connection, "SELECT row, key, title, body FROM search_documents");
    while (select.step())
        insertWords(select.integer(0), select.text(1), select.text(2), select.text(3));
    setMetaValue(m_connection, searchVersionName, version);
    transaction.commit();
}

std::vector<SearchDocument> SearchIndex::findWhole(const SearchQuery &query, int limit)
{
    if (query.isEmpty())
        return {};
    const bool isFiltered = !query.kinds.isEmpty() || !query.markings.isEmpty()
        || !query.keys.isEmpty() || !query.dates.isEmpty();
    if (query.hasWords() && !isFiltered && limit > 0) {
        // Some of the best may be pages of exhibits that are gone: a few more are asked for.
        const int most = 2 * limit + 50;
        bool isAll = false;
        std::vector<SearchDocument> best = findBest(query, limit, most, isAll);
        if (isAll || int(best.size()) >= limit)
            return best;
    }
    return findFiltered(query, limit);
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
        Statement &select =
            m_connection.cached("SELECT d.kind, d.record, d.page, base.key, base.marking, "
                                "base.date, base.title, d.body,"
                                " d.date FROM search_documents AS d JOIN search_documents AS base"
                                " ON base.record = d.record AND base.page = 0 WHERE d.row = ? AND "
                                + hasVersion);
        select.bind(ranked.integer(0));
        if (select.step())
            found.push_back(documentFrom(select));
        select.reset();
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
                     " WHERE base.page = 0 AND ");
    const QString exclusion = query.hasWords() ? QString() : query.exclusionExpression();
    const QByteArray excluded = exclusion.isEmpty()
        ? QByteArray()
        : QByteArray(" AND row NOT IN"
                     " (SELECT rowid FROM search_index WHERE search_index MATCH ?)");
    Statement select(m_connection,
                     "WITH best AS (SELECT row, rank FROM (" + from + filterOf(query) + ") WHERE 1"
                         + excluded
                         + " ORDER BY rank, row LIMIT ?)"
                           "SELECT d.kind, d.record, d.page, base.key, base.marking, base.date,"
                           " base.title, d.body, d.date FROM best"
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
