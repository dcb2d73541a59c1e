// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"

#include "resources/samples/samples.h"

#include "app/texts.h"
#include "core/base/literals.h"
#include "core/base/wholefile.h"
#include "core/doctrine/doctrine.h"
#include "core/exchange/casejson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace saranda {

using namespace literals;

namespace {

bool isCaseDocument(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return path.endsWith(u".json"_s, Qt::CaseInsensitive);
    const QByteArray head = file.peek(64);
    if (head.startsWith("SQLite format 3"))
        return false;
    return path.endsWith(u".json"_s, Qt::CaseInsensitive) || head.trimmed().startsWith('{');
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::NotFound, CommandLine::tr("There is no file “%1”.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
                       CommandLine::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    return file.readAll();
}

/// A session that could not become the writer is no use to a command that writes.
Result<> checkWritable(const CaseSession &session)
{
    if (!session.isReadOnly())
        return {};
    if (const std::optional<LockHolder> holder = session.lockHolder())
        return failure(ErrorCode::Locked,
                       CommandLine::tr("%1 is working on this case on %2 since %3 (UTC).")
                           .arg(holder->userName, holder->host, holder->since));
    return failure(
        ErrorCode::ReadOnly,
        CommandLine::tr("The case file “%1” or its folder cannot be written.").arg(session.path()));
}

/// The files SQLite keeps beside a case file while it is open.
void removeCompanions(const QString &path)
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

} // namespace

Result<LoadedCase> loadCase(const CommandContext &context, const QString &path)
{
    LoadedCase loaded;
    if (isCaseDocument(path)) {
        const Result<QByteArray> json = readWhole(path);
        if (!json)
            return failure(json.error());
        Result<ImportedCase> imported =
            readCaseJson(*json, QFileInfo(path).fileName(), context.doctrine);
        if (!imported)
            return failure(imported.error());
        for (const QString &warning : imported->warnings)
            context.console.note(warning);
        loaded.records = std::move(imported->records);
        return loaded;
    }
    Result<std::unique_ptr<CaseSession>> session = openForReading(path);
    if (!session)
        return failure(session.error());
    loaded.session = std::move(*session);
    loaded.records = loaded.session->records();
    return loaded;
}

Result<LoadedCase> loadNamedCase(const CommandContext &context, const Arguments &arguments)
{
    if (arguments.has(u"sample"_s))
        return loadCase(context, sampleCasePath());
    if (arguments.names().isEmpty())
        return failure(ErrorCode::Usage,
                       CommandLine::tr("Say which case: a .saranda file or a case .json."));
    return loadCase(context, arguments.names().constFirst());
}

Result<std::unique_ptr<CaseSession>> openForReading(const QString &path)
{
    SessionOptions options;
    options.readOnly = true;
    return CaseSession::open(path, options);
}

Result<std::unique_ptr<CaseSession>> openForWriting(const QString &path)
{
    Result<std::unique_ptr<CaseSession>> session = CaseSession::open(path, SessionOptions());
    if (!session)
        return session;
    if (Result<> writable = checkWritable(**session); !writable)
        return failure(writable.error());
    return session;
}

Result<> makeCaseFile(const QString &path, const CaseInfo &info, bool force)
{
    if (!QFileInfo::exists(path)) {
        Result<std::unique_ptr<CaseSession>> created =
            CaseSession::create(path, info, SessionOptions());
        if (!created)
            return failure(created.error());
        return {};
    }
    if (!force)
        return failure(
            ErrorCode::Exists,
            CommandLine::tr("“%1” exists already. Use --force to replace it.").arg(path));
    if (Result<std::unique_ptr<CaseSession>> current = CaseSession::open(path, SessionOptions())) {
        if (Result<> writable = checkWritable(**current); !writable)
            return writable;
    }
    const QFileInfo target(path);
    const QTemporaryDir folder(target.absolutePath() + u"/.saranda-XXXXXX"_s);
    if (!folder.isValid())
        return failure(
            ErrorCode::ReadOnly,
            CommandLine::tr("Nothing can be written into “%1”.").arg(target.absolutePath()));
    const QString fresh = folder.filePath(u"case.saranda"_s);
    {
        Result<std::unique_ptr<CaseSession>> created =
            CaseSession::create(fresh, info, SessionOptions());
        if (!created)
            return failure(created.error());
    }
    // POSIX rename replaces in one step, which QFile::rename refuses to do.
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0)
        return failure(ErrorCode::Storage,
                       CommandLine::tr("“%1” could not be replaced.").arg(path));
    removeCompanions(path);
    return {};
}

Result<> writeFile(const QString &path, bool force,
                   const std::function<Result<>(QIODevice &)> &write)
{
    if (!force && QFileInfo::exists(path))
        return failure(
            ErrorCode::Exists,
            CommandLine::tr("“%1” exists already. Use --force to replace it.").arg(path));
    return writeWholeFile(path, write);
}

CaseInfo newCaseInfo(const QString &title, const Doctrine &doctrine)
{
    CaseInfo info;
    info.id = CaseInfo::Id::make();
    info.title = title;
    info.language = u"en"_s;
    info.markings = {u"public"_s, u"partners"_s, u"restricted"_s, u"secret"_s};
    info.doctrineVersion = doctrine.version;
    return info;
}

} // namespace saranda
