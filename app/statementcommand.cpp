// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/paperoptions.h"
#include "app/texts.h"
#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/drafting/release.h"

#include <QCoreApplication>
#include <QFileInfo>

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
                             const DraftPrintOptions &how)
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
    AssessOptions question;
    question.sensitivity = false;
    question.whatIf.marking = how.marking;
    const Result<Assessment> assessment = assess(loaded.records, loaded.doctrine, question);
    if (!assessment)
        return failure(assessment.error());
    DraftOptions options;
    options.kind = u"statement"_s;
    options.language = *language;
    options.claims = *claims;
    options.outcome = *outcome;
    options.outcomeReason = arguments.value(u"reason"_s);
    options.marking = how.marking;
    options.wording = how.ownTemplate.statementWording;
    options.templateName = QFileInfo(arguments.value(u"template"_s)).fileName();
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

Result<> makeStatement(const CommandContext &context, const Arguments &arguments)
{
    const QString path = arguments.value(u"output"_s);
    if (path.isEmpty())
        return failure(ErrorCode::Usage,
                       CommandLine::tr("Say where to write it: --output statement.pdf."));
    if (const Result<> fine = checkLeftOut(arguments); !fine)
        return fine;
    const Result<MemoFormat> format = paperFormatOf(path);
    if (!format)
        return failure(format.error());
    const Result<LoadedCase> loaded = loadNamedCase(context, arguments);
    if (!loaded)
        return failure(loaded.error());
    if (arguments.isSet(u"draft"_s)) {
        const Result<Draft> draft = draftAsked(
            loaded->records, arguments, {u"claim"_s, u"language"_s, u"outcome"_s, u"reason"_s});
        if (!draft)
            return failure(draft.error());
        return writeDraft(context, arguments, *loaded, *draft);
    }
    const Result<DraftPrintOptions> how = printAsked(loaded->records, arguments);
    if (!how)
        return failure(how.error());
    const Result<Draft> draft = draftOnTheSpot(*loaded, arguments, *how);
    if (!draft)
        return failure(draft.error());
    return writeDraft(context, arguments, *loaded, *draft);
}

} // namespace

ExitStatus statementCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments = Arguments::parse(
        words,
        {.valueOptions = {u"output"_s, u"language"_s, u"marking"_s, u"claim"_s, u"outcome"_s,
                          u"reason"_s, u"draft"_s, u"template"_s, u"left-out"_s},
         .flags = {u"force"_s, u"sample"_s, u"word-down"_s},
         .repeatable = {u"claim"_s},
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
