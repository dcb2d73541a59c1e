// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"
#include "app/commands.h"
#include "app/texts.h"
#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/drafting/release.h"

#include <QCoreApplication>
#include <QIODevice>

namespace saranda {

using namespace literals;

namespace {

Result<std::optional<StatementOutcome>> statementOutcomeOf(const Arguments &arguments)
{
    if (!arguments.isSet(u"outcome"_s))
        return std::optional<StatementOutcome>();
    const QString word = arguments.value(u"outcome"_s);
    for (const StatementOutcome outcome :
         {StatementOutcome::Attributed, StatementOutcome::NotAttributed,
          StatementOutcome::Deferred}) {
        if (wordOf(outcome) != word)
            continue;
        if (outcome != StatementOutcome::Attributed && arguments.value(u"reason"_s).isEmpty())
            return failure(ErrorCode::Usage,
                           CommandLine::tr("Say why: --outcome %1 --reason \"…\".").arg(word));
        return std::optional(outcome);
    }
    return failure(ErrorCode::Usage,
                   CommandLine::tr("An outcome is attributed, not-attributed or deferred, not "
                                   "“%1”.")
                       .arg(word));
}

Result<std::optional<QString>> statementMarkingOf(const CaseRecords &records,
                                                  const Arguments &arguments)
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

Result<QList<Claim::Id>> statementClaimsOf(const CaseRecords &records, const Arguments &arguments)
{
    if (records.claims.isEmpty())
        return failure(ErrorCode::BadInput,
                       CommandLine::tr("The case has no claim a statement could be about."));
    QList<Claim::Id> claims;
    for (const QString &key : arguments.values(u"claim"_s)) {
        const Claim *claim = records.claims.findKey(key);
        if (!claim)
            return failure(ErrorCode::BadInput,
                           CommandLine::tr("The case has no claim “%1”.").arg(key));
        claims.append(claim->id);
    }
    return claims;
}

Result<QString> statementLanguageOf(const CaseRecords &records, const Arguments &arguments)
{
    const bool isAsked = arguments.isSet(u"language"_s);
    const QString language =
        isAsked ? arguments.value(u"language"_s) : records.info.language.left(2);
    if (language == u"en" || language == u"fr")
        return language;
    if (isAsked)
        return failure(
            ErrorCode::Usage,
            CommandLine::tr("A statement is written in en or fr, not in “%1”.").arg(language));
    return u"en"_s;
}

/// What holds an attribution down, claim by claim, for who asked for one.
QString shortfalls(const Draft &draft, const Doctrine &doctrine)
{
    QStringList lines;
    for (const StatedFinding &finding : draft.findings) {
        const StandardOfProof *level = doctrine.standard(finding.level);
        const StandardOfProof *required = doctrine.standard(finding.required);
        if (!finding.isEstablished && level && required)
            lines += CommandLine::tr("%1: %2; required is %3")
                         .arg(finding.claim, level->outcome.in(u"en"), required->name.in(u"en"));
    }
    return lines.join(u'\n');
}

Result<Draft> draftOnTheSpot(const LoadedCase &loaded, const Arguments &arguments,
                             const std::optional<QString> &marking)
{
    const Result<std::optional<StatementOutcome>> outcome = statementOutcomeOf(arguments);
    if (!outcome)
        return failure(outcome.error());
    const Result<QList<Claim::Id>> claims = statementClaimsOf(loaded.records, arguments);
    if (!claims)
        return failure(claims.error());
    const Result<QString> language = statementLanguageOf(loaded.records, arguments);
    if (!language)
        return failure(language.error());
    AssessOptions how;
    how.sensitivity = false;
    how.whatIf.marking = marking;
    const Result<Assessment> assessment = assess(loaded.records, loaded.doctrine, how);
    if (!assessment)
        return failure(assessment.error());
    DraftOptions options;
    options.kind = u"statement"_s;
    options.language = *language;
    options.claims = *claims;
    options.outcome = *outcome;
    options.outcomeReason = arguments.value(u"reason"_s);
    options.marking = marking;
    Result<Draft> draft = draftOf(loaded.records, *assessment, loaded.doctrine, options);
    if (!draft)
        return draft;
    if (draft->findings.isEmpty())
        return failure(ErrorCode::BadInput,
                       CommandLine::tr("At this marking no claim is left to make a statement "
                                       "about."));
    const bool isRefused =
        *outcome == StatementOutcome::Attributed && draft->outcome != StatementOutcome::Attributed;
    if (isRefused)
        return failure(ErrorCode::Conflict,
                       CommandLine::tr("The evidence does not establish an attribution. The "
                                       "statement can be not-attributed or deferred, or say how "
                                       "far the evidence goes (no --outcome)."),
                       shortfalls(*draft, loaded.doctrine));
    return draft;
}

Result<Draft> storedDraft(const CaseRecords &records, const Arguments &arguments)
{
    for (const QString &option : {u"claim"_s, u"language"_s, u"outcome"_s, u"reason"_s})
        if (arguments.isSet(option))
            return failure(ErrorCode::Usage,
                           CommandLine::tr("--%1 does not go with --draft: the draft has its own.")
                               .arg(option));
    const QString key = arguments.value(u"draft"_s);
    const Draft *draft = records.drafts.findKey(key);
    if (!draft)
        return failure(ErrorCode::BadInput,
                       CommandLine::tr("The case has no draft “%1”.").arg(key));
    return *draft;
}

/// What only the author is told: how far the disclosed evidence differs, and what was left out.
void tellAuthor(const CommandContext &context, const LoadedCase &loaded, const DraftPaper &paper)
{
    if (!paper.findings.empty())
        context.console.note(CommandLine::tr("On the disclosed evidence alone, not all of it:"));
    for (const FindingChange &change : paper.findings)
        context.console.note(u"  "_s + messageOf(change, loaded.doctrine, u"en"_s));
    if (!paper.omitted.empty())
        context.console.note(CommandLine::tr("Left out of the paper:"));
    for (const DraftOmission &omission : paper.omitted)
        context.console.note(u"  "_s + messageOf(omission));
}

Result<> makeStatement(const CommandContext &context, const Arguments &arguments)
{
    const QString path = arguments.value(u"output"_s);
    if (path.isEmpty())
        return failure(ErrorCode::Usage,
                       CommandLine::tr("Say where to write it: --output statement.pdf."));
    const Result<MemoFormat> format = paperFormatOf(path);
    if (!format)
        return failure(format.error());
    const Result<LoadedCase> loaded = loadNamedCase(context, arguments);
    if (!loaded)
        return failure(loaded.error());
    const Result<std::optional<QString>> marking = statementMarkingOf(loaded->records, arguments);
    if (!marking)
        return failure(marking.error());
    const Result<Draft> draft = arguments.isSet(u"draft"_s)
        ? storedDraft(loaded->records, arguments)
        : draftOnTheSpot(*loaded, arguments, *marking);
    if (!draft)
        return failure(draft.error());
    DraftPrintOptions how;
    how.marking = *marking;
    how.wordDown = arguments.has(u"word-down"_s);
    how.madeOn = QDateTime::currentDateTimeUtc();
    const Result<DraftPaper> paper = documentOf(loaded->records, *draft, loaded->doctrine, how);
    if (!paper)
        return failure(paper.error());
    const Result<QByteArray> bytes = rendered(*format, paper->document);
    if (!bytes)
        return failure(bytes.error());
    const Result<> written =
        writeFile(path, arguments.has(u"force"_s), [&](QIODevice &to) -> Result<> {
            if (to.write(*bytes) == bytes->size())
                return {};
            return failure(ErrorCode::Storage, CommandLine::tr("The statement cannot be written."),
                           to.errorString());
        });
    if (!written)
        return written;
    tellAuthor(context, *loaded, *paper);
    return {};
}

} // namespace

ExitStatus statementCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments =
        Arguments::parse(words,
                         {.valueOptions = {u"output"_s, u"language"_s, u"marking"_s, u"claim"_s,
                                           u"outcome"_s, u"reason"_s, u"draft"_s},
                          .flags = {u"force"_s, u"sample"_s, u"word-down"_s},
                          .atLeast = 0,
                          .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    if (const Result<> made = makeStatement(context, *arguments); !made)
        return context.console.fail(made.error());
    context.console.note(CommandLine::tr("Wrote “%1”.").arg(arguments->value(u"output"_s)));
    return ExitStatus::Done;
}

} // namespace saranda
