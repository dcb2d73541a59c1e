// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"

#include "resources/samples/samples.h"

#include "app/texts.h"
#include "core/base/heldfile.h"
#include "core/base/literals.h"
#include "core/base/wholefile.h"
#include "core/doctrine/doctrine.h"
#include "core/exchange/casejson.h"
#include "core/exchange/documentfile.h"
#include "core/session/casedoctrine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace saranda {

using namespace literals;

namespace {

constexpr QByteArrayView databaseHead("SQLite format 3");

bool isDatabase(const QString &path)
{
    if (isHeld(path))
        return true;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
        && file.peek(64).startsWith(databaseHead);
}

bool isCaseDocument(const QString &path)
{
    if (isHeld(path))
        return false;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return path.endsWith(u".json"_s, Qt::CaseInsensitive);
    const QByteArray head = file.peek(64);
    if (head.startsWith(databaseHead))
        return false;
    return path.endsWith(u".json"_s, Qt::CaseInsensitive) || head.trimmed().startsWith('{');
}

} // namespace

Result<QByteArray> readDocument(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::NotFound, CommandLine::tr("There is no file “%1”.").arg(path));
    if (Result<> fine = checkMayOpen(path); !fine)
        return failure(fine.error());
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage,
                       CommandLine::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    return readWholeDocument(file);
}

Result<LoadedCase> loadCase(const CommandContext &context, const QString &path)
{
    LoadedCase loaded;
    loaded.doctrine = context.doctrine;
    if (isCaseDocument(path)) {
        const Result<QByteArray> json = readDocument(path);
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
    Result<Doctrine> doctrine = doctrineOf(**session, context.doctrine);
    if (!doctrine)
        return failure(doctrine.error());
    loaded.doctrine = std::move(*doctrine);
    loaded.session = std::move(*session);
    loaded.records = loaded.session->records();
    return loaded;
}

Result<QString> namedPath(const Arguments &arguments)
{
    const bool isSample = arguments.has(u"sample"_s);
    if (isSample && !arguments.names().isEmpty())
        return failure(ErrorCode::Usage,
                       CommandLine::tr("Name a case or give --sample, not both."));
    if (!isSample && arguments.names().isEmpty())
        return failure(ErrorCode::Usage,
                       CommandLine::tr("Say which case: a .saranda file or a case .json."));
    return isSample ? sampleCasePath() : arguments.names().constFirst();
}

Result<LoadedCase> loadNamedCase(const CommandContext &context, const Arguments &arguments)
{
    const Result<QString> path = namedPath(arguments);
    if (!path)
        return failure(path.error());
    return loadCase(context, *path);
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

Result<> mayReplace(const QString &path, bool force)
{
    if (force || !QFileInfo::exists(path))
        return {};
    return failure(ErrorCode::Exists,
                   CommandLine::tr("“%1” exists already. Use --force to replace it.").arg(path));
}

Result<> makeCaseFile(const CommandContext &context, const QString &path, const CaseInfo &info,
                      bool force)
{
    if (const Result<> may = mayReplace(path, force); !may)
        return may;
    const auto created = createCase(path, info, context.doctrine, SessionOptions(), force);
    if (!created)
        return failure(created.error());
    return {};
}

Result<std::optional<QString>> markingAsked(const CaseRecords &records, const Arguments &arguments)
{
    if (!arguments.isSet(u"marking"_s))
        return std::optional<QString>();
    const QString marking = arguments.value(u"marking"_s);
    if (!records.info.markings.contains(marking))
        return failure(ErrorCode::BadInput,
                       CommandLine::tr("The case has no marking “%1”. It has: %2.")
                           .arg(marking, records.info.markings.join(u", "_s)));
    return std::optional(marking);
}

Result<> mayWrite(const QString &path, bool force)
{
    if (const Result<> may = mayReplace(path, force); !may)
        return may;
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return failure(ErrorCode::Storage,
                       CommandLine::tr("“%1” is not an ordinary file.").arg(path));
    if (isDatabase(path))
        return failure(ErrorCode::Exists,
                       CommandLine::tr("“%1” is a case file. Only another case replaces it, with "
                                       "new, unbundle or merge.")
                           .arg(path));
    return {};
}

Result<> writeFile(const QString &path, bool force,
                   const std::function<Result<>(QIODevice &)> &write)
{
    if (const Result<> may = mayWrite(path, force); !may)
        return may;
    return writeWholeFile(path, write);
}

} // namespace saranda
