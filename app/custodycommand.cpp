// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/paperoptions.h"
#include "core/annexes/custodysheet.h"
#include "core/annexes/paperfile.h"
#include "core/base/literals.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace saranda {

using namespace literals;

namespace {

struct CustodyCommand {
    Q_DECLARE_TR_FUNCTIONS(saranda::CustodyCommand)
};

Result<CustodyOptions> custodyOptions(const CaseRecords &records, const Arguments &arguments)
{
    CustodyOptions options;
    options.madeOn = QDateTime::currentDateTimeUtc();
    options.language = arguments.isSet(u"language"_s) ? arguments.value(u"language"_s)
        : records.info.language.startsWith(u"fr"_s)   ? u"fr"_s
                                                      : u"en"_s;
    if (options.language != u"en" && options.language != u"fr")
        return failure(ErrorCode::Usage,
                       CustodyCommand::tr("A custody sheet is written in en or fr, not in “%1”.")
                           .arg(options.language));
    const Result<std::optional<QString>> marking = markingAsked(records, arguments);
    if (!marking)
        return failure(marking.error());
    options.marking = *marking;
    if (arguments.isSet(u"exhibit"_s)) {
        const QString key = arguments.value(u"exhibit"_s);
        const Exhibit *exhibit = records.exhibits.findKey(key);
        if (!exhibit)
            return failure(ErrorCode::BadInput,
                           CustodyCommand::tr("The case has no exhibit “%1”.").arg(key));
        options.exhibit = exhibit->id;
    }
    return options;
}

Result<> makeSheet(const CommandContext &context, const Arguments &arguments)
{
    const QString path = arguments.value(u"output"_s);
    if (path.isEmpty())
        return failure(ErrorCode::Usage,
                       CustodyCommand::tr("Say where to write it: --output sheet.pdf."));
    if (const Result<> fine = checkLeftOut(arguments); !fine)
        return fine;
    if (!paperEndings().contains(QFileInfo(path).suffix().toLower()))
        return failure(
            ErrorCode::Usage,
            CustodyCommand::tr("A custody sheet is written as .pdf, .odt, .docx or .html, not as "
                               "“%1”.")
                .arg(path));
    const Result<LoadedCase> loaded = loadNamedCase(context, arguments);
    if (!loaded)
        return failure(loaded.error());
    const Result<CustodyOptions> options = custodyOptions(loaded->records, arguments);
    if (!options)
        return failure(options.error());
    const Result<MemoDocument> sheet = custodySheet(loaded->records, *options);
    if (!sheet)
        return failure(sheet.error());
    if (const Result<> written = writeDocument(context, path, arguments.has(u"force"_s), *sheet);
        !written || !options->marking)
        return written;
    return tellWhatIsLeftOut(context, arguments, loaded->records, loaded->doctrine,
                             *options->marking);
}

} // namespace

ExitStatus custodyCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments = Arguments::parse(
        words,
        {.valueOptions = {u"output"_s, u"exhibit"_s, u"marking"_s, u"language"_s, u"left-out"_s},
         .flags = {u"force"_s, u"sample"_s},
         .atLeast = 0,
         .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    if (const Result<> made = makeSheet(context, *arguments); !made)
        return context.console.fail(made.error());
    context.console.note(CustodyCommand::tr("Wrote “%1”.").arg(arguments->value(u"output"_s)));
    return ExitStatus::Done;
}

} // namespace saranda
