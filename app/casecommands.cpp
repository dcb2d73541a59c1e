// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"
#include "app/commands.h"
#include "app/texts.h"
#include "core/base/literals.h"
#include "core/domain/localstatename.h"
#include "core/session/storedcontents.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace saranda {

using namespace literals;

namespace {

QJsonObject countsOf(const CaseRecords &records)
{
    QJsonObject counts;
    CaseRecords::tables(
        records, [&](QStringView name, const auto &table) { counts.insert(name, table.size()); });
    return counts;
}

/// What the case file holds of files; nothing for a case document, which holds none.
Result<std::optional<StoredContents>> contentsOf(const LoadedCase &loaded)
{
    if (!loaded.session)
        return std::optional<StoredContents>();
    const Result<StoredContents> contents = storedContents(loaded.session->path(), loaded.records);
    if (!contents)
        return failure(contents.error());
    return std::optional(*contents);
}

QJsonObject infoObject(const LoadedCase &loaded, const std::optional<StoredContents> &contents)
{
    const CaseInfo &info = loaded.records.info;
    QJsonObject object{{u"format"_s, u"saranda-info"_s},
                       {u"version"_s, 1},
                       {u"title"_s, info.title},
                       {u"reference"_s, info.reference},
                       {u"claimant"_s, info.claimant},
                       {u"purpose"_s, info.purpose},
                       {u"language"_s, info.language},
                       {u"markings"_s, QJsonArray::fromStringList(info.markings)},
                       {u"doctrine"_s, info.doctrineVersion},
                       {u"counts"_s, countsOf(loaded.records)}};
    if (contents)
        object.insert(u"contents"_s,
                      QJsonObject{{u"files"_s, contents->files},
                                  {u"bytes"_s, contents->bytes},
                                  {u"unnamedFiles"_s, contents->unnamedFiles},
                                  {u"unnamedBytes"_s, contents->unnamedBytes}});
    if (info.decision)
        object.insert(u"decision"_s,
                      QJsonObject{{u"court"_s, info.decision->court},
                                  {u"on"_s, info.decision->on.text()},
                                  {u"citation"_s, info.decision->citation}});
    return object;
}

QStringList infoText(const LoadedCase &loaded, const std::optional<StoredContents> &contents)
{
    const CaseInfo &info = loaded.records.info;
    QStringList lines{info.title};
    const auto line = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(u"  %1: %2"_s.arg(label, value));
    };
    line(CommandLine::tr("Reference"), info.reference);
    line(CommandLine::tr("Claimant State"), shownStateName(loaded.records, info.claimant));
    line(CommandLine::tr("Purpose"), info.purpose);
    line(CommandLine::tr("Markings"), info.markings.join(u", "_s));
    line(CommandLine::tr("Doctrine version"), info.doctrineVersion);
    if (info.decision) {
        QStringList parts{info.decision->court, info.decision->on.text(), info.decision->citation};
        parts.removeAll(QString());
        line(CommandLine::tr("Decision"), parts.join(u", "_s));
    }
    CaseRecords::tables(loaded.records, [&](QStringView name, const auto &table) {
        if (!table.isEmpty())
            line(name.toString(), QString::number(table.size()));
    });
    if (contents && contents->files > 0)
        line(CommandLine::tr("Stored files"),
             CommandLine::tr("%1 (%2 bytes)").arg(contents->files).arg(contents->bytes));
    if (contents && contents->unnamedFiles > 0)
        line(CommandLine::tr("Of these no record names"),
             CommandLine::tr("%1 (%2 bytes), kept because an undo or the log may need them")
                 .arg(contents->unnamedFiles)
                 .arg(contents->unnamedBytes));
    return lines;
}

} // namespace

ExitStatus newCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments = Arguments::parse(
        words, {.valueOptions = {u"title"_s}, .flags = {u"force"_s}, .atLeast = 1, .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    const QString title = arguments->value(u"title"_s).trimmed();
    if (title.isEmpty())
        return context.console.failUsage(
            CommandLine::tr("A new case needs a title: --title \"…\"."));
    const QString path = arguments->names().constFirst();
    const Result<> made = makeCaseFile(context, path, newCaseInfo(title, context.doctrine),
                                       arguments->has(u"force"_s));
    if (!made)
        return context.console.fail(made.error());
    context.console.note(CommandLine::tr("Made the case file “%1”.").arg(path));
    return ExitStatus::Done;
}

ExitStatus infoCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments =
        Arguments::parse(words, {.flags = {u"json"_s, u"sample"_s}, .atLeast = 0, .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    const Result<LoadedCase> loaded = loadNamedCase(context, *arguments);
    if (!loaded)
        return context.console.fail(loaded.error());
    const Result<std::optional<StoredContents>> contents = contentsOf(*loaded);
    if (!contents)
        return context.console.fail(contents.error());
    if (arguments->has(u"json"_s))
        context.console.print(QJsonDocument(infoObject(*loaded, *contents)).toJson());
    else
        context.console.print(infoText(*loaded, *contents));
    return ExitStatus::Done;
}

} // namespace saranda
