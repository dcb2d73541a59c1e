// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/search/passage.h"
#include "core/session/casesession_p.h"
#include "core/session/searchrequest.h"
#include "core/session/unfinishedintake.h"
#include "core/session/verifier.h"
#include "core/storage/auditlog.h"
#include "core/storage/digest.h"
#include "core/storage/doctrinestore.h"
#include "core/storage/searchindex.h"

// The parts of the session that work on the file only: log, stored bytes, search, copies, checks.

namespace saranda {

using namespace literals;

Result<std::vector<AuditEntry>> CaseSession::log(QUuid record, int limit) const
{
    return d->reading<std::vector<AuditEntry>>(
        [&](Connection &connection) { return AuditLog(connection).entries(record, limit); });
}

Result<std::vector<AuditEntry>> CaseSession::logHeads(qint64 after, int limit) const
{
    constexpr int mostKeys = 13; // a list names a dozen and says that there are more
    return d->reading<std::vector<AuditEntry>>(
        [&](Connection &connection) { return AuditLog(connection).heads(after, limit, mostKeys); });
}

Result<AuditEntry> CaseSession::logEntry(qint64 number, int mostChanges) const
{
    return d->reading<AuditEntry>([&](Connection &connection) -> Result<AuditEntry> {
        std::optional<AuditEntry> entry = AuditLog(connection).entry(number, mostChanges);
        if (!entry)
            return failure(ErrorCode::NotFound, tr("The log has no entry %1.").arg(number));
        return std::move(*entry);
    });
}

Result<StoredFile> CaseSession::storeContent(QIODevice &from, const QString &name,
                                             const Progress &progress, QStringList *newContent)
{
    if (Result<> writer = d->requireWriter(); !writer)
        return failure(writer.error());
    return d->reading<StoredFile>([&](Connection &connection) -> Result<StoredFile> {
        const QString at = toStoredTime(d->options.clock());
        Result<StoredContent> stored =
            ContentStore(connection, otherEditsFirst(connection))
                .store(from, at, progress, [&](const StoredContent &content) {
                    if (newContent)
                        noteIntake(connection, content.sha256);
                    const QJsonObject file{{u"name"_s, name},
                                           {u"sha256"_s, content.sha256},
                                           {u"size"_s, double(content.size)}};
                    AuditLog(connection)
                        .append(at, d->userName(), tr("Store file “%1”").arg(name),
                                {{u"file"_s, {}, content.sha256, std::nullopt, file}});
                });
        if (!stored)
            return failure(stored.error());
        if (newContent && stored->isNew)
            newContent->append(stored->sha256);
        StoredFile file;
        file.name = name;
        file.sha256 = stored->sha256;
        file.size = double(stored->size);
        return file;
    });
}

/// Beside the window an edit of the person's goes before the next piece of a large file.
std::function<bool()> CaseSession::otherEditsFirst(const Connection &connection) const
{
    if (&connection == &d->file->connection())
        return {};
    return [this] { return d->editsInTurn > 0; };
}

Result<> CaseSession::takeBack(const QStringList &sha256s)
{
    if (Result<> writer = d->requireWriter(); !writer)
        return writer;
    return d->reading<void>([&](Connection &connection) -> Result<> {
        const QString at = toStoredTime(d->options.clock());
        ContentStore contents(connection, otherEditsFirst(connection));
        for (const QString &sha256 : sha256s)
            takeBackContent(contents, connection, sha256, at, d->userName(),
                            tr("Take back a file that was not added"));
        return {};
    });
}

bool CaseSession::hasContent(const QString &sha256) const
{
    return d
        ->reading<bool>(
            [&](Connection &connection) { return ContentStore(connection).contains(sha256); })
        .value_or(false);
}

Result<> CaseSession::readContent(const QString &sha256, QIODevice &to,
                                  const Progress &progress) const
{
    return d->reading<void>([&](Connection &connection) {
        return ContentStore(connection).read(sha256, to, progress);
    });
}

Result<> CaseSession::setExhibitText(Exhibit::Id exhibit, const QStringList &pages,
                                     const QString &version, const QList<AttachedText> &attached,
                                     int reading)
{
    if (Result<> writer = d->requireWriter(); !writer)
        return writer;
    return d->reading<void>([&](Connection &connection) -> Result<> {
        const Private::Turn turn(*d);
        Transaction transaction(connection);
        SearchIndex(connection).setPages(exhibit, pages, version, attached, reading);
        transaction.commit();
        return {};
    });
}

Result<QStringList> CaseSession::exhibitText(Exhibit::Id exhibit, const QString &version) const
{
    return d->reading<QStringList>(
        [&](Connection &connection) { return SearchIndex(connection).pages(exhibit, version); });
}

Result<std::optional<int>> CaseSession::readingOf(Exhibit::Id exhibit, const QString &version) const
{
    return d->reading<std::optional<int>>([&](Connection &connection) {
        return SearchIndex(connection).readingOf(exhibit, version);
    });
}

Result<QList<AttachedText>> CaseSession::attachedTexts(Exhibit::Id exhibit,
                                                       const QString &version) const
{
    return d->reading<QList<AttachedText>>(
        [&](Connection &connection) { return SearchIndex(connection).attached(exhibit, version); });
}

Result<> CaseSession::renewSearch(const Progress &progress)
{
    if (Result<> writer = d->requireWriter(); !writer)
        return writer;
    return d->reading<void>([&](Connection &connection) -> Result<> {
        const Private::Turn turn(*d);
        if (!SearchIndex(connection).renew(progress))
            return failure(ErrorCode::Cancelled, tr("Stopped."));
        return {};
    });
}

namespace {

SearchHit hitOf(const SearchDocument &found, const SearchQuery &query)
{
    QString text = found.body;
    if (found.page == 0) // a record: what its fields say, a line each
        text.replace(u'\n', u" · "_s);
    SearchHit hit{found.kind, found.record, found.key, found.title, passageOf(text, query),
                  found.page, found.version};
    if (found.attachment.isEmpty())
        return hit;
    hit.page = 0;
    hit.attachment = found.attachment;
    hit.attachmentPage = found.attachmentPage;
    const QString passage = hit.passage;
    hit.passage = CaseSession::tr("In “%1”, p. %2: %3", "an attached file, its page, the passage")
                      .arg(hit.attachment, QString::number(hit.attachmentPage), passage);
    hit.passageStart = std::max<qsizetype>(0, hit.passage.lastIndexOf(passage));
    return hit;
}

} // namespace

Result<std::vector<SearchHit>> CaseSession::search(const QString &text, int limit,
                                                   const Progress &progress) const
{
    using Hits = std::vector<SearchHit>;
    return d->reading<Hits>([&](Connection &connection) -> Result<Hits> {
        SearchIndex index(connection);
        // The scheme as the file has it: the records belong to the window's thread.
        const Result<SearchQuery> query = understoodQuery(text, index.markings());
        if (!query)
            return failure(query.error());
        const std::optional<std::vector<SearchDocument>> documents =
            index.find(*query, limit, progress);
        if (!documents)
            return failure(ErrorCode::Cancelled, tr("Stopped."));
        Hits hits;
        for (const SearchDocument &found : *documents)
            hits.push_back(hitOf(found, *query));
        return hits;
    });
}

void keepDoctrine(Connection &connection, const QString &version, const QString &text,
                  const QString &at, const QString &by)
{
    DoctrineStore(connection).insert(version, text, at);
    const QJsonObject profile{{u"version"_s, version}, {u"sha256"_s, Sha256::hexOf(text.toUtf8())}};
    AuditLog(connection)
        .append(at, by, CaseSession::tr("Keep doctrine %1").arg(version),
                {{u"doctrine"_s, {}, version, std::nullopt, profile}});
}

Result<> CaseSession::storeDoctrineProfile(const QString &version, const QString &text)
{
    if (Result<> writer = d->requireWriter(); !writer)
        return writer;
    return d->reading<void>([&](Connection &connection) -> Result<> {
        const Private::Turn turn(*d);
        Transaction transaction(connection);
        if (const std::optional<QString> known = DoctrineStore(connection).text(version)) {
            if (*known == text)
                return {};
            return failure(
                ErrorCode::Exists,
                tr("The case keeps another doctrine under the version “%1”.").arg(version));
        }
        keepDoctrine(connection, version, text, toStoredTime(d->options.clock()), d->userName());
        transaction.commit();
        return {};
    });
}

Result<QString> CaseSession::doctrineProfile(const QString &version) const
{
    return d->reading<QString>([&](Connection &connection) -> Result<QString> {
        if (const std::optional<QString> text = DoctrineStore(connection).text(version))
            return *text;
        return failure(ErrorCode::NotFound,
                       tr("The case keeps no doctrine of the version “%1”.").arg(version));
    });
}

Result<> CaseSession::saveCopy(const QString &path, bool replace, const Progress &progress) const
{
    return d->reading<void>([&](Connection &connection) {
        // One state of the file: what is written meanwhile would make the copying begin again.
        std::optional<Transaction> snapshot;
        if (connection.isAutocommit())
            snapshot.emplace(connection, Transaction::Kind::Read);
        // What is just coming in is no part of the case yet, nor what a killed intake has left.
        return d->file->saveCopy(connection, path, replace, progress, [&](Connection &copy) {
            ContentStore(copy).removeIncomplete();
            takeBackUnfinished(copy, toStoredTime(d->options.clock()), d->userName());
        });
    });
}

Result<VerifyReport> CaseSession::verify(const Progress &progress) const
{
    return d->reading<VerifyReport>([&](Connection &connection) -> Result<VerifyReport> {
        // One state of the file from beginning to end; a reading session has its snapshot already.
        std::optional<Transaction> snapshot;
        if (connection.isAutocommit())
            snapshot.emplace(connection, Transaction::Kind::Read);
        return Verifier(connection, progress).run();
    });
}

} // namespace saranda
