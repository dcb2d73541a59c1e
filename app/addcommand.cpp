// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"
#include "app/commands.h"
#include "app/interruption.h"
#include "app/readtexts.h"
#include "app/texts.h"
#include "core/base/literals.h"
#include "core/base/plainline.h"
#include "core/intake/intake.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

namespace {

/// The source with that key or name, made when the case has none.
Result<Source::Id> sourceNamed(CaseSession &session, const QString &name)
{
    if (const Source *byKey = session.records().sources.findKey(name))
        return byKey->id;
    for (const Source &source : session.records().sources.rows()) {
        if (source.name == name)
            return source.id;
    }
    Source source;
    source.id = Source::Id::make();
    source.key = nextKey<Source>(session.records());
    source.name = name;
    if (Result<> added = session.apply(Edit{CommandLine::tr("Add source"), {}}.add(source)); !added)
        return failure(added.error());
    return source.id;
}

Result<> addFiles(const CommandContext &context, const Arguments &arguments)
{
    Result<std::unique_ptr<CaseSession>> session = openForWriting(arguments.names().constFirst());
    if (!session)
        return failure(session.error());
    IntakeOptions options;
    options.marking = arguments.value(u"marking"_s);
    if (arguments.isSet(u"source"_s)) {
        const Result<Source::Id> source = sourceNamed(**session, arguments.value(u"source"_s));
        if (!source)
            return failure(source.error());
        options.source = *source;
    }
    const Interruption interruption;
    const FoundFiles found = filesBelow(arguments.names().mid(1));
    const Result<IntakeReport> report =
        addExhibits(**session, found.files, options, Interruption::progressOn(context.console));
    if (!report && report.error().code == ErrorCode::Cancelled)
        return failure(ErrorCode::Cancelled,
                       CommandLine::tr("Stopped. No exhibit was added, and nothing of the files is "
                                       "left in the case."));
    if (!report)
        return failure(report.error());
    for (const Exhibit::Id &id : report->exhibits) {
        const Exhibit *exhibit = (*session)->records().exhibits.find(id);
        context.console.print(
            u"%1  %2  %3"_s.arg(exhibit->key, exhibit->file->sha256, exhibit->file->name));
    }
    for (const QString &warning : found.leftOut + report->warnings)
        context.console.note(warning);
    if (report->exhibits.empty() && report->refused.empty())
        context.console.note(CommandLine::tr("There is no file in what was named."));
    if (const Result<> read = readTexts(context, **session, report->exhibits); !read)
        return read;
    if (report->refused.empty())
        return {};
    QStringList reasons;
    for (const Error &error : report->refused)
        reasons.append(plainLine(error.message));
    return failure(
        report->refused.front().code,
        CommandLine::tr("%n file(s) could not be added.", nullptr, int(report->refused.size())),
        reasons.join(u'\n'));
}

} // namespace

ExitStatus addCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments = Arguments::parse(
        words,
        {.valueOptions = {u"source"_s, u"marking"_s}, .flags = {}, .atLeast = 2, .atMost = -1});
    if (!arguments)
        return context.console.fail(arguments.error());
    if (const Result<> added = addFiles(context, *arguments); !added)
        return context.console.fail(added.error());
    return ExitStatus::Done;
}

} // namespace saranda
