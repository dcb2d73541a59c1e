// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/paperoptions.h"
#include "app/texts.h"
#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/report/memo.h"

#include <QCoreApplication>

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
    const Result<std::optional<QString>> marking = markingAsked(records, arguments);
    if (!marking)
        return failure(marking.error());
    options.marking = *marking;
    for (const QString &key : arguments.values(u"claim"_s)) {
        const Claim *claim = records.claims.findKey(key);
        if (!claim)
            return failure(ErrorCode::BadInput,
                           CommandLine::tr("The case has no claim “%1”.").arg(key));
        options.claims.append(claim->id);
    }
    Result<MemoTemplate> own = templateAsked(arguments);
    if (!own)
        return failure(own.error());
    options.ownTemplate = std::move(*own);
    return options;
}

Result<> makeMemo(const CommandContext &context, const Arguments &arguments)
{
    const QString path = arguments.value(u"output"_s);
    if (path.isEmpty())
        return failure(ErrorCode::Usage,
                       CommandLine::tr("Say where to write it: --output memo.pdf."));
    if (const Result<> fine = checkLeftOut(arguments); !fine)
        return fine;
    if (const Result<MemoFormat> format = formatOf(path); !format)
        return failure(format.error());
    const Result<LoadedCase> loaded = loadNamedCase(context, arguments);
    if (!loaded)
        return failure(loaded.error());
    if (arguments.isSet(u"draft"_s)) {
        const Result<Draft> draft =
            draftAsked(loaded->records, arguments, {u"claim"_s, u"language"_s});
        if (!draft)
            return failure(draft.error());
        return writeDraft(context, arguments, *loaded, *draft);
    }
    if (arguments.has(u"word-down"_s))
        return failure(ErrorCode::Usage,
                       CommandLine::tr("--word-down is for a draft: give --draft as well."));
    const Result<MemoOptions> options = memoOptions(loaded->records, arguments);
    if (!options)
        return failure(options.error());
    AssessOptions question;
    question.whatIf.marking = options->marking;
    const Result<Assessment> assessment = assess(loaded->records, loaded->doctrine, question);
    if (!assessment)
        return failure(assessment.error());
    const Result<MemoDocument> memo =
        makeMemo(loaded->records, *assessment, loaded->doctrine, *options);
    if (!memo)
        return failure(memo.error());
    const Result<> written = writeDocument(context, path, arguments.has(u"force"_s), *memo);
    if (!written || !options->marking)
        return written;
    return tellWhatIsLeftOut(context, arguments, loaded->records, loaded->doctrine,
                             *options->marking);
}

} // namespace

ExitStatus memoCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments =
        Arguments::parse(words,
                         {.valueOptions = {u"output"_s, u"language"_s, u"marking"_s, u"claim"_s,
                                           u"template"_s, u"left-out"_s, u"draft"_s},
                          .flags = {u"force"_s, u"sample"_s, u"word-down"_s},
                          .repeatable = {u"claim"_s},
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
