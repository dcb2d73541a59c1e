// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "core/base/literals.h"
#include "core/search/searchtext.h"

#include <algorithm>
#include <limits>

namespace saranda {

using namespace literals;

namespace {

/// Pages of an exhibit's versions come after those of its file, for each version in a room of
/// numbers of its own. The row's own date, which nothing else uses, says which version: it is not
/// a word to be found.
constexpr int versionRoom = 100'000;

/// What is found of a document. The names of a page are those of its record; its own title, if any,
/// is that of the attached file it is of, and its own marking, which nothing else uses, the page's
/// number there.
const QByteArray documentColumns =
    "d.kind, d.record, d.page, base.key, base.marking, base.date, base.title, d.body, d.date,"
    " d.title, d.marking";

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
            page < versionRoom ? QString() : select.text(8),
            page == 0 ? QString() : select.text(9),
            page == 0 ? 0 : select.text(10).toInt()};
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

void SearchIndex::setPages(Exhibit::Id exhibit, const QStringList &pages, const QString &version,
                           const QList<AttachedText> &attached)
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
    int number = 0;
    const auto putPages = [&](const QString &name, const QStringList &texts) {
        for (qsizetype i = 0; i < texts.size() && number < versionRoom - 1; ++i) {
            ++number;
            const QString numberThere = name.isEmpty() ? QString() : QString::number(i + 1);
            if (!texts[i].isEmpty())
                put({u"exhibit"_s,
                     exhibit.uuid,
                     *before + number,
                     {},
                     numberThere,
                     version,
                     name,
                     texts[i]});
        }
    };
    putPages({}, pages);
    for (const AttachedText &one : attached)
        putPages(one.name, one.pages);
}

QStringList SearchIndex::pages(Exhibit::Id exhibit, const QString &version)
{
    const std::optional<int> before = pagesBefore(exhibit, version);
    if (!before)
        return {};
    Statement &select = m_connection.cached("SELECT page, body FROM search_documents"
                                            " WHERE record = ? AND page BETWEEN ? AND ?"
                                            " AND title = '' ORDER BY page");
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

QList<AttachedText> SearchIndex::attached(Exhibit::Id exhibit, const QString &version)
{
    const std::optional<int> before = pagesBefore(exhibit, version);
    if (!before)
        return {};
    Statement &select = m_connection.cached(
        "SELECT title, marking, body FROM search_documents WHERE record = ? AND page BETWEEN ? AND"
        " ? AND title <> '' ORDER BY page");
    select.bind(exhibit.uuid).bind(*before + 1).bind(*before + versionRoom - 1);
    QList<AttachedText> attached;
    while (select.step()) {
        const QString name = select.text(0);
        const int page = std::clamp(select.text(1).toInt(), 1, versionRoom);
        // Two files of one name follow each other where the numbers begin anew.
        if (attached.isEmpty() || attached.constLast().name != name
            || attached.constLast().pages.size() >= page)
            attached.append({name, {}});
        QStringList &pages = attached.last().pages;
        while (pages.size() < page - 1)
            pages.append(QString());
        pages.append(select.text(2));
    }
    select.reset();
    return attached;
}

std::vector<SearchDocument> SearchIndex::findWhole(const SearchQuery &query, int limit)
{
    if (query.isEmpty())
        return {};
    if (query.hasWords() && !isFiltered(query) && limit > 0) {
        // Some of the best may be pages of exhibits that are gone: a few more are asked for.
        const int most = 2 * limit + 50;
        bool isAll = false;
        std::vector<SearchDocument> best = findBest(query, limit, most, isAll);
        if (isAll || int(best.size()) >= limit)
            return best;
    }
    return findFiltered(query, limit);
}

bool SearchIndex::isFiltered(const SearchQuery &query)
{
    return !query.kinds.isEmpty() || !query.markings.isEmpty() || !query.keys.isEmpty()
        || !query.dates.isEmpty();
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
    if (!isFiltered(query))
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
