// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"
#include "app/commands.h"
#include "app/texts.h"
#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/report/disclosurereport.h"
#include "core/report/memo.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace saranda {

using namespace literals;

namespace {

Result<MemoFormat> formatOf(const QString &path)
{
    if (const std::optional<MemoFormat> format = memoFormatOf(path))
        return *format;
    return failure(
        ErrorCode::Usage,
        CommandLine::tr("A memorandum is written as .pdf, .odt, .docx or .html, not as “%1”.")
            .arg(path));
}

Result<MemoOptions> memoOptions(const CaseRecords &records, const Arguments &arguments)
{
    MemoOptions options;
    options.madeOn = QDateTime::currentDateTimeUtc();
    options.language = arguments.isSet(u"language"_s) ? arguments.value(u"language"_s)
                                                      : records.info.language.left(2);
    if (options.language.isEmpty())
        options.language = u"en"_s;
    if (options.language != u"en" && options.language != u"fr") {
        if (arguments.isSet(u"language"_s))
            return failure(ErrorCode::Usage,
                           CommandLine::tr("A memorandum is written in en or fr, not in “%1”.")
                               .arg(options.language));
        options.language = u"en"_s;
    }
    if (arguments.isSet(u"marking"_s)) {
        options.marking = arguments.value(u"marking"_s);
        if (!records.info.markings.contains(*options.marking))
            return failure(ErrorCode::BadInput,
                           CommandLine::tr("The case has no marking “%1”. It has: %2.")
                               .arg(*options.marking, records.info.markings.join(u", "_s)));
    }
    if (arguments.isSet(u"claim"_s)) {
        const Claim *claim = records.claims.findKey(arguments.value(u"claim"_s));
        if (!claim)
            return failure(
                ErrorCode::BadInput,
                CommandLine::tr("The case has no claim “%1”.").arg(arguments.value(u"claim"_s)));
        options.claim = claim->id;
    }
    if (arguments.isSet(u"template"_s)) {
        Result<MemoTemplate> own = loadMemoTemplate(arguments.value(u"template"_s));
        if (!own)
            return failure(own.error());
        options.ownTemplate = std::move(*own);
    }
    return options;
}

/// What is known to be wrong with --left-out before anything is written.
Result<> checkLeftOut(const Arguments &arguments)
{
    if (!arguments.isSet(u"left-out"_s))
        return {};
    const QFileInfo leftOut(arguments.value(u"left-out"_s));
    if (!arguments.isSet(u"marking"_s))
        return failure(ErrorCode::Usage,
                       CommandLine::tr("--left-out says what a marking leaves out: give --marking "
                                       "as well."));
    if (leftOut.absoluteFilePath() == QFileInfo(arguments.value(u"output"_s)).absoluteFilePath())
        return failure(ErrorCode::Usage,
                       CommandLine::tr("What is left out goes into a file of its own, not into "
                                       "the memorandum."));
    if (!arguments.has(u"force"_s) && leftOut.exists())
        return failure(ErrorCode::Exists,
                       CommandLine::tr("“%1” exists already. Use --force to replace it.")
                           .arg(arguments.value(u"left-out"_s)));
    return {};
}

/// Tells the author, and nobody else, what the paper leaves out: on the console, or in a file of
/// its own.
Result<> tellWhatIsLeftOut(const CommandContext &context, const Arguments &arguments,
                           const LoadedCase &loaded, const Assessment &atMarking,
                           const QString &marking)
{
    AssessOptions everything;
    everything.sensitivity = false;
    const Result<Assessment> full = assess(loaded.records, loaded.doctrine, everything);
    if (!full)
        return failure(full.error());
    const QString text = disclosureText(disclosureReport(loaded.records, *full, atMarking, marking),
                                        loaded.doctrine, QLocale().name());
    if (!arguments.isSet(u"left-out"_s)) {
        context.console.note(text.trimmed());
        return {};
    }
    const QString path = arguments.value(u"left-out"_s);
    return writeFile(path, arguments.has(u"force"_s), [&](QIODevice &to) -> Result<> {
        const QByteArray bytes = text.toUtf8();
        if (to.write(bytes) != bytes.size())
            return failure(ErrorCode::Storage, CommandLine::tr("“%1” cannot be written.").arg(path),
                           to.errorString());
        return {};
    });
}

Result<> makeMemo(const CommandContext &context, const Arguments &arguments)
{
    const QString path = arguments.value(u"output"_s);
    if (path.isEmpty())
        return failure(ErrorCode::Usage,
                       CommandLine::tr("Say where to write it: --output memo.pdf."));
    if (const Result<> fine = checkLeftOut(arguments); !fine)
        return fine;
    const Result<MemoFormat> format = formatOf(path);
    if (!format)
        return failure(format.error());
    const Result<LoadedCase> loaded = loadNamedCase(context, arguments);
    if (!loaded)
        return failure(loaded.error());
    const Result<MemoOptions> options = memoOptions(loaded->records, arguments);
    if (!options)
        return failure(options.error());
    AssessOptions question;
    question.whatIf.marking = options->marking;
    const Result<Assessment> assessment = assess(loaded->records, loaded->doctrine, question);
    if (!assessment)
        return failure(assessment.error());
    const Result<> written = writeFile(path, arguments.has(u"force"_s), [&](QIODevice &to) {
        return writeMemo(to, *format, loaded->records, *assessment, loaded->doctrine, *options);
    });
    if (!written || !options->marking)
        return written;
    return tellWhatIsLeftOut(context, arguments, *loaded, *assessment, *options->marking);
}

} // namespace

ExitStatus memoCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments =
        Arguments::parse(words,
                         {.valueOptions = {u"output"_s, u"language"_s, u"marking"_s, u"claim"_s,
                                           u"template"_s, u"left-out"_s},
                          .flags = {u"force"_s, u"sample"_s},
                          .atLeast = 0,
                          .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    if (const Result<> made = makeMemo(context, *arguments); !made)
        return context.console.fail(made.error());
    context.console.note(CommandLine::tr("Wrote “%1”.").arg(arguments->value(u"output"_s)));
    return ExitStatus::Done;
}

} // namespace saranda
