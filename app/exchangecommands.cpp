// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"
#include "app/commands.h"
#include "app/interruption.h"
#include "app/readtexts.h"
#include "app/texts.h"
#include "core/base/literals.h"
#include "core/exchange/caseimport.h"
#include "core/exchange/casejson.h"
#include "core/exchange/tablecsv.h"
#include "core/intake/intake.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace saranda {

using namespace literals;

namespace {

struct Document {
    ImportedCase imported;
    QDir folder;
};

/// All documents are read before the first is written, so that a fault in one imports nothing.
Result<std::vector<Document>> readDocuments(const CommandContext &context, const QStringList &paths)
{
    std::vector<Document> documents;
    for (const QString &path : paths) {
        const Result<QByteArray> json = readDocument(path);
        if (!json)
            return failure(json.error());
        Result<ImportedCase> imported =
            readCaseJson(*json, QFileInfo(path).fileName(), context.doctrine);
        if (!imported)
            return failure(imported.error());
        documents.push_back({*std::move(imported), QFileInfo(path).dir()});
    }
    return documents;
}

/// All documents come in or none: what came in before a refused one is taken back.
Result<> importInto(const CommandContext &context, CaseSession &session,
                    const std::vector<Document> &documents)
{
    QStringList warnings;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const Result<ImportSummary> summary =
            importCase(session, documents[i].imported, documents[i].folder,
                       Interruption::progressOn(context.console));
        if (!summary) {
            for (; i > 0; --i) {
                if (Result<> undone = session.undo(); !undone)
                    return undone;
            }
            return failure(summary.error());
        }
        warnings += documents[i].imported.warnings + summary->warnings;
    }
    for (const QString &warning : std::as_const(warnings))
        context.console.note(warning);
    return {};
}

/// A case file that did not exist is made for the import and taken away again when it fails.
Result<> importDocuments(const CommandContext &context, const QString &casePath,
                         const QStringList &paths)
{
    const Result<std::vector<Document>> documents = readDocuments(context, paths);
    if (!documents)
        return failure(documents.error());
    const Interruption interruption; // before there is a new file that it would leave behind
    const bool isNew = !QFileInfo::exists(casePath);
    if (isNew) {
        CaseInfo info =
            newCaseInfo(documents->front().imported.records.info.title, context.doctrine);
        if (Result<> made = makeCaseFile(context, casePath, info, false); !made)
            return made;
    }
    Result<std::unique_ptr<CaseSession>> session = openForWriting(casePath);
    if (!session)
        return failure(session.error());
    const Result<> imported = importInto(context, **session, *documents);
    if (imported)
        return readTexts(context, **session, exhibitsWithoutText(**session));
    session->reset();
    if (isNew)
        QFile::remove(casePath);
    return imported;
}

QStringList exportFormats()
{
    return {u"json"_s, u"exhibits-csv"_s, u"facts-csv"_s};
}

QByteArray exported(const CaseRecords &records, const QString &format)
{
    if (format == u"exhibits-csv")
        return writeCsv(records, CsvTable::Exhibits);
    if (format == u"facts-csv")
        return writeCsv(records, CsvTable::Facts);
    return writeCaseJson(records);
}

/// The same as adding them.
ExitStatus importAsExhibits(const CommandContext &context, const QString &casePath,
                            const Arguments &arguments)
{
    QStringList words;
    for (const QString &option : {u"source"_s, u"marking"_s}) {
        if (arguments.isSet(option))
            words += {u"--"_s + option, arguments.value(option)};
    }
    return addCommand(context, words + QStringList{u"--"_s, casePath} + arguments.names());
}

} // namespace

ExitStatus importCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments = Arguments::parse(
        words,
        {.valueOptions = {u"into"_s, u"format"_s, u"as"_s, u"source"_s, u"marking"_s},
         .flags = {},
         .atLeast = 1,
         .atMost = -1});
    if (!arguments)
        return context.console.fail(arguments.error());
    const QString casePath = arguments->value(u"into"_s);
    if (casePath.isEmpty())
        return context.console.failUsage(CommandLine::tr("Say into which case: --into CASE."));
    if (arguments->isSet(u"as"_s)) {
        if (arguments->value(u"as"_s) != u"exhibits")
            return context.console.failUsage(
                CommandLine::tr("Files can be imported --as exhibits."));
        return importAsExhibits(context, casePath, *arguments);
    }
    for (const QString &option : {u"source"_s, u"marking"_s}) {
        if (arguments->isSet(option))
            return context.console.failUsage(
                CommandLine::tr("--%1 goes with --as exhibits.").arg(option));
    }
    if (arguments->isSet(u"format"_s) && arguments->value(u"format"_s) != u"json")
        return context.console.failUsage(
            CommandLine::tr("There is no import format “%1”.").arg(arguments->value(u"format"_s)));
    if (const Result<> done = importDocuments(context, casePath, arguments->names()); !done)
        return context.console.fail(done.error());
    context.console.note(CommandLine::tr("Imported into “%1”.").arg(casePath));
    return ExitStatus::Done;
}

ExitStatus exportCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments =
        Arguments::parse(words,
                         {.valueOptions = {u"format"_s, u"output"_s},
                          .flags = {u"force"_s, u"sample"_s},
                          .atLeast = 0,
                          .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    const QString path = arguments->value(u"output"_s);
    if (path.isEmpty())
        return context.console.failUsage(CommandLine::tr("Say where to write it: --output P."));
    const QString format =
        arguments->isSet(u"format"_s) ? arguments->value(u"format"_s) : u"json"_s;
    if (!exportFormats().contains(format))
        return context.console.failUsage(
            CommandLine::tr("There is no export format “%1”. There are: %2.")
                .arg(format, exportFormats().join(u", "_s)));
    const Result<LoadedCase> loaded = loadNamedCase(context, *arguments);
    if (!loaded)
        return context.console.fail(loaded.error());
    const QByteArray content = exported(loaded->records, format);
    const Result<> written =
        writeFile(path, arguments->has(u"force"_s), [&](QIODevice &to) -> Result<> {
            if (to.write(content) != content.size())
                return failure(ErrorCode::Storage, to.errorString());
            return {};
        });
    if (!written)
        return context.console.fail(written.error());
    context.console.note(CommandLine::tr("Wrote “%1”.").arg(path));
    return ExitStatus::Done;
}

} // namespace saranda
