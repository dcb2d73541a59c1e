// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/storage/searchindex.h"

#include <algorithm>
#include <limits>

// The texts of exhibits, page by page, and of what is attached to them.

namespace saranda {

using namespace literals;

namespace {

/// Puts a text in its place; pages without any are not kept.
void setPage(QStringList &pages, qsizetype number, const QString &text)
{
    while (pages.size() < number - 1)
        pages.append(QString());
    pages.append(text);
}

} // namespace

/// The number before that of the version's first page; nothing while it has no pages.
std::optional<int> SearchIndex::pagesBefore(Exhibit::Id exhibit, const QString &version)
{
    if (version.isEmpty())
        return 0;
    Statement &select = m_connection.cached(
        "SELECT min(page) FROM search_documents WHERE record = ? AND page >= ? AND version = ?");
    select.bind(exhibit.uuid).bind(versionRoom).bind(version);
    const qint64 first = select.step() ? select.integer(0) : 0;
    select.reset();
    return first == 0 ? std::nullopt : std::optional(int(first / versionRoom * versionRoom));
}

void SearchIndex::setPages(Exhibit::Id exhibit, const QStringList &pages, const QString &version,
                           const QList<AttachedText> &attached, int reading)
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
            if (texts[i].isEmpty())
                continue;
            SearchDocument page{u"exhibit"_s, exhibit.uuid, *before + number, {},      {},
                                {},           {},           texts[i],         version, name};
            page.attachmentPage = name.isEmpty() ? 0 : int(i + 1);
            page.reading = reading;
            put(page);
        }
    };
    putPages({}, pages);
    listAttached(exhibit, version, attached, *before + number + 1);
    for (const AttachedText &one : attached)
        putPages(one.name, one.pages);
}

void SearchIndex::listAttached(Exhibit::Id exhibit, const QString &version,
                               const QList<AttachedText> &attached, int firstPage)
{
    m_connection.cached("DELETE FROM search_attachments WHERE record = ? AND version = ?")
        .bind(exhibit.uuid)
        .bind(version)
        .run();
    for (qsizetype i = 0; i < attached.size(); ++i) {
        const AttachedText &one = attached[i];
        m_connection
            .cached("INSERT INTO search_attachments (record, version, number, name, media_type,"
                    " size, sha256, first_page, page_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(exhibit.uuid)
            .bind(version)
            .bind(qint64(i))
            .bind(one.name)
            .bind(one.mediaType)
            .bind(one.size)
            .bind(one.sha256)
            .bind(firstPage)
            .bind(qint64(one.pages.size()))
            .run();
        firstPage += int(one.pages.size());
    }
}

QStringList SearchIndex::pages(Exhibit::Id exhibit, const QString &version)
{
    const std::optional<int> before = pagesBefore(exhibit, version);
    if (!before)
        return {};
    Statement &select = m_connection.cached("SELECT page, body FROM search_documents"
                                            " WHERE record = ? AND page BETWEEN ? AND ?"
                                            " AND attachment = '' ORDER BY page");
    select.bind(exhibit.uuid).bind(*before + 1).bind(*before + versionRoom - 1);
    QStringList pages;
    while (select.step())
        setPage(pages, qsizetype(select.integer(0)) - *before, select.text(1));
    select.reset();
    return pages;
}

QList<AttachedText> SearchIndex::attached(Exhibit::Id exhibit, const QString &version)
{
    const std::optional<int> before = pagesBefore(exhibit, version);
    if (!before)
        return {};
    QList<AttachedText> attached;
    Statement &list = m_connection.cached("SELECT name, media_type, size, sha256, first_page,"
                                          " page_count FROM search_attachments"
                                          " WHERE record = ? AND version = ? ORDER BY number");
    Statement &select = m_connection.cached("SELECT page, body FROM search_documents"
                                            " WHERE record = ? AND page BETWEEN ? AND ?"
                                            " AND attachment = ? ORDER BY page");
    list.bind(exhibit.uuid).bind(version);
    while (list.step()) {
        AttachedText one{list.text(0), {}, list.text(1), list.integer(2), list.text(3)};
        const qint64 first = list.integer(4);
        select.bind(exhibit.uuid).bind(first).bind(first + list.integer(5) - 1).bind(one.name);
        while (select.step())
            setPage(one.pages, qsizetype(select.integer(0) - first + 1), select.text(1));
        select.reset();
        attached.append(one);
    }
    list.reset();
    return attached.isEmpty() ? attachedByPages(exhibit, *before) : attached;
}

/// Of a text that was read before what is attached was listed.
QList<AttachedText> SearchIndex::attachedByPages(Exhibit::Id exhibit, int before)
{
    Statement &select = m_connection.cached("SELECT attachment, attachment_page, body"
                                            " FROM search_documents WHERE record = ?"
                                            " AND page BETWEEN ? AND ? AND attachment <> ''"
                                            " ORDER BY page");
    select.bind(exhibit.uuid).bind(before + 1).bind(before + versionRoom - 1);
    QList<AttachedText> attached;
    while (select.step()) {
        const QString name = select.text(0);
        const int page = int(std::clamp(select.integer(1), qint64(1), qint64(versionRoom)));
        // Two files of one name follow each other where the numbers begin anew.
        if (attached.isEmpty() || attached.constLast().name != name
            || attached.constLast().pages.size() >= page)
            attached.append({name, {}});
        setPage(attached.last().pages, page, select.text(2));
    }
    select.reset();
    return attached;
}

std::optional<int> SearchIndex::readingOf(Exhibit::Id exhibit, const QString &version)
{
    const std::optional<int> before = pagesBefore(exhibit, version);
    if (!before)
        return std::nullopt;
    Statement &select = m_connection.cached("SELECT reading FROM search_documents WHERE record = ?"
                                            " AND page BETWEEN ? AND ? ORDER BY page LIMIT 1");
    select.bind(exhibit.uuid).bind(*before + 1).bind(*before + versionRoom - 1);
    const std::optional<int> reading =
        select.step() ? std::optional(int(select.integer(0))) : std::nullopt;
    select.reset();
    return reading;
}

} // namespace saranda
