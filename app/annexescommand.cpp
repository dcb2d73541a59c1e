// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casecontent.h"
#include "app/commands.h"
#include "app/interruption.h"
#include "app/paperoptions.h"
#include "core/annexes/annexbundle.h"
#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/timeline/letters.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace saranda {

using namespace literals;

namespace {

struct AnnexesCommand {
    Q_DECLARE_TR_FUNCTIONS(saranda::AnnexesCommand)
};

/// The exhibits named by keys with commas between them; all unknown ones are told at once.
Result<QSet<Exhibit::Id>> exhibitsNamed(const CaseRecords &records, const QStringList &values)
{
    QSet<Exhibit::Id> ids;
    QStringList unknown;
    for (const QString &word : values.join(u',').split(u',', Qt::SkipEmptyParts)) {
        const QString key = word.trimmed();
        if (const Exhibit *exhibit = records.exhibits.findKey(key))
            ids.insert(exhibit->id);
        else if (!key.isEmpty())
            unknown.append(key);
    }
    if (!unknown.isEmpty())
        return failure(ErrorCode::BadInput,
                       AnnexesCommand::tr("The case has no exhibit “%1”.")
                           .arg(unknown.join(AnnexesCommand::tr("”, “"))));
    return ids;
}

Result<QString> annexLanguage(const CaseRecords &records, const Arguments &arguments)
{
    if (!arguments.isSet(u"language"_s)) {
        const Draft *draft = records.drafts.findKey(arguments.value(u"draft"_s));
        const QString own = draft ? draft->language : records.info.language;
        return own.startsWith(u"fr"_s) ? u"fr"_s : u"en"_s;
    }
    const QString language = arguments.value(u"language"_s);
    if (language == u"en" || language == u"fr")
        return language;
    return failure(
        ErrorCode::Usage,
        AnnexesCommand::tr("A bundle is written in en or fr, not in “%1”.").arg(language));
}

Result<> chooseReader(const CaseRecords &records, const Arguments &arguments, AnnexOptions &options)
{
    const Result<std::optional<QString>> marking = markingAsked(records, arguments);
    if (!marking)
        return failure(marking.error());
    options.marking = *marking;
    if (arguments.isSet(u"claim"_s) && arguments.isSet(u"draft"_s))
        return failure(ErrorCode::Usage,
                       AnnexesCommand::tr("--claim does not go with --draft: the draft has its "
                                          "own."));
    options.paper = arguments.value(u"draft"_s);
    options.wordDown = arguments.has(u"word-down"_s);
    Result<MemoTemplate> own = templateAsked(arguments);
    if (!own)
        return failure(own.error());
    options.ownTemplate = std::move(*own);
    if (arguments.isSet(u"claim"_s)) {
        const QString key = arguments.value(u"claim"_s);
        const Claim *claim = records.claims.findKey(key);
        if (!claim)
            return failure(ErrorCode::BadInput,
                           AnnexesCommand::tr("The case has no claim “%1”.").arg(key));
        options.claim = claim->id;
    }
    return {};
}

Result<AnnexOptions> annexOptionsOf(const CaseSession &session, const Arguments &arguments)
{
    const CaseRecords &records = session.records();
    AnnexOptions options;
    options.madeOn = QDateTime::currentDateTimeUtc();
    if (arguments.isSet(u"profile"_s)) {
        const std::optional<AnnexProfile> profile = annexProfileOf(arguments.value(u"profile"_s));
        if (!profile)
            return failure(ErrorCode::Usage,
                           AnnexesCommand::tr("A bundle follows the profile %1, not “%2”.")
                               .arg(annexProfileWords().join(AnnexesCommand::tr(" or ")),
                                    arguments.value(u"profile"_s)));
        options.profile = *profile;
    }
    const Result<QString> language = annexLanguage(records, arguments);
    if (!language)
        return failure(language.error());
    options.language = *language;
    if (const Result<> chosen = chooseReader(records, arguments, options); !chosen)
        return failure(chosen.error());
    if (arguments.isSet(u"exhibits"_s)) {
        const Result<QSet<Exhibit::Id>> ids =
            exhibitsNamed(records, arguments.values(u"exhibits"_s));
        if (!ids)
            return failure(ids.error());
        options.exhibits = *ids;
    }
    const Result<QSet<Exhibit::Id>> late = exhibitsNamed(records, arguments.values(u"late"_s));
    if (!late)
        return failure(late.error());
    options.late = *late;
    return options;
}

/// What the author is told and no reader of the bundle.
void noteReport(const CommandContext &context, const AnnexReport &report)
{
    std::vector<std::pair<PrintRemark, QStringList>> remarks; // each once, with its exhibits
    for (const PrintedAnnex &annex : report.annexes) {
        if (annex.problem != Unprintable::No)
            context.console.note(AnnexesCommand::tr("%1: a slip sheet on page %2. %3")
                                     .arg(annex.key, annex.firstLabel, wording(annex.problem)));
        for (const PrintRemark remark : annex.remarks) {
            auto known = std::find_if(remarks.begin(), remarks.end(),
                                      [&](const auto &one) { return one.first == remark; });
            if (known == remarks.end())
                known = remarks.insert(remarks.end(), {remark, {}});
            if (!known->second.contains(annex.key))
                known->second.append(annex.key);
        }
    }
    for (const auto &[remark, keys] : remarks)
        context.console.note(AnnexesCommand::tr("%1: %2", "exhibit: remark")
                                 .arg(keys.join(u", "_s), wording(remark)));
    if (!report.lettersWithoutFont.isEmpty())
        context.console.note(missingLettersSentence(report.lettersWithoutFont));
    for (const QString &line : report.omitted)
        context.console.note(AnnexesCommand::tr("Left out of the paper: %1").arg(line));
    if (!report.withheld.isEmpty())
        context.console.note(AnnexesCommand::tr("Not in the bundle, because of their marking: %1.")
                                 .arg(report.withheld.join(u", "_s)));
    if (report.exceedsLimit())
        context.console.note(
            AnnexesCommand::tr("Warning: the annexes have %1 pages; the Court allows %2 (Practice "
                               "Direction III).")
                .arg(report.annexPages)
                .arg(*report.pageLimit));
}

Result<AnnexReport> makeAnnexes(const CommandContext &context, const Arguments &arguments)
{
    const Interruption interruption; // what is taken out to be printed does not stay behind
    const QString path = arguments.value(u"output"_s);
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return failure(ErrorCode::Usage,
                       AnnexesCommand::tr("Say where to write the bundle: --output bundle.pdf."));
    if (const Result<> fine = checkLeftOut(arguments); !fine)
        return failure(fine.error());
    const Result<CaseWithContent> loaded = loadCaseWithContent(context, arguments);
    if (!loaded)
        return failure(loaded.error());
    const Result<AnnexOptions> options = annexOptionsOf(*loaded->session, arguments);
    if (!options)
        return failure(options.error());
    AssessOptions question;
    question.whatIf.marking = options->marking;
    const Result<Assessment> assessment = assess(loaded->records(), loaded->doctrine, question);
    if (!assessment)
        return failure(assessment.error());
    const ContentReader reader = [&loaded](const StoredFile &file, QIODevice &to) {
        return loaded->session->readContent(file.sha256, to);
    };
    const AnnexProgress progress = Interruption::progressOn(context.console);
    AnnexReport report;
    const Result<> written =
        writeFile(path, arguments.has(u"force"_s), [&](QIODevice &to) -> Result<> {
            Result<AnnexReport> made = writeAnnexBundle(
                to, {loaded->records(), *assessment, loaded->doctrine, reader}, *options, progress);
            if (!made)
                return failure(made.error());
            report = std::move(*made);
            return {};
        });
    if (!written)
        return failure(written.error());
    if (options->marking)
        if (const Result<> told = tellWhatIsLeftOut(context, arguments, loaded->records(),
                                                    loaded->doctrine, *options->marking);
            !told)
            return failure(told.error());
    return report;
}

} // namespace

ExitStatus annexesCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments = Arguments::parse(
        words,
        {.valueOptions = {u"output"_s, u"profile"_s, u"marking"_s, u"claim"_s, u"language"_s,
                          u"exhibits"_s, u"late"_s, u"draft"_s, u"template"_s, u"left-out"_s},
         .flags = {u"force"_s, u"sample"_s, u"word-down"_s},
         .repeatable = {u"exhibits"_s, u"late"_s},
         .atLeast = 0,
         .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    const Result<AnnexReport> report = makeAnnexes(context, *arguments);
    if (!report)
        return context.console.fail(report.error());
    noteReport(context, *report);
    context.console.note(AnnexesCommand::tr("Wrote “%1”: %2 pages, %3 of them of %4 exhibits.")
                             .arg(arguments->value(u"output"_s), QString::number(report->pages),
                                  QString::number(report->annexPages),
                                  QString::number(report->annexes.size())));
    return ExitStatus::Done;
}

} // namespace saranda
