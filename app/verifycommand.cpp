// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"
#include "app/commands.h"
#include "app/interruption.h"
#include "app/paperoptions.h"
#include "app/readtexts.h"
#include "app/texts.h"
#include "core/annexes/paperfile.h"
#include "core/annexes/verificationpaper.h"
#include "core/base/literals.h"
#include "core/bundle/bagreport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct VerifyCommand {
    Q_DECLARE_TR_FUNCTIONS(saranda::VerifyCommand)
};

QStringList brokenLines(const Verification &verification)
{
    QStringList lines;
    for (const BrokenExhibit &exhibit : verification.broken)
        lines.append(exhibit.isMarked
                         ? VerifyCommand::tr("%1: its bytes have changed; it carries the mark "
                                             "chain-broken.")
                               .arg(exhibit.key)
                         : VerifyCommand::tr("%1: its bytes have changed; it does not carry the "
                                             "mark chain-broken yet (--mark-broken sets it).")
                               .arg(exhibit.key));
    for (const LoweredFinding &finding : verification.lowered) {
        const QString what = finding.element.isEmpty()
            ? finding.claim
            : u"%1 %2"_s.arg(finding.claim, finding.element);
        lines.append(VerifyCommand::tr("%1: the mark lowers it from %2 to %3 (required: %4).")
                         .arg(what)
                         .arg(finding.before)
                         .arg(finding.after)
                         .arg(finding.required));
    }
    if (!verification.broken.empty() && verification.lowered.empty())
        lines.append(VerifyCommand::tr("The mark lowers no finding."));
    return lines;
}

QStringList verifyText(const Verification &verification)
{
    const VerifyReport &report = verification.report;
    QStringList lines;
    for (const VerifyProblem &problem : report.problems)
        lines.append(u"%1: %2"_s.arg(problem.place, problem.what));
    lines.append(brokenLines(verification));
    const QLocale plain = QLocale::c();
    lines.append(CommandLine::tr("Checked %1 log entries, %2 records, %3 files (%4 bytes).")
                     .arg(plain.toString(report.logEntries), plain.toString(report.records),
                          plain.toString(report.files), plain.toString(report.bytes)));
    if (report.unnamedFiles > 0)
        lines.append(CommandLine::tr("%n of these files (%1 bytes) are named by no record any "
                                     "more; they stay because an undo may need them.",
                                     nullptr, int(report.unnamedFiles))
                         .arg(plain.toString(report.unnamedBytes)));
    lines.append(report.isSound() ? CommandLine::tr("The case file is intact.")
                                  : CommandLine::tr("The case file is NOT intact: %n problem(s).",
                                                    nullptr, int(report.problems.size())));
    return lines;
}

Result<> checkReportPath(const Arguments &arguments)
{
    if (!arguments.isSet(u"report"_s))
        return {};
    const QString path = arguments.value(u"report"_s);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != u"json" && !paperEndings().contains(ending))
        return failure(ErrorCode::Usage,
                       VerifyCommand::tr("A report is written as .pdf, .json, .odt, .docx or "
                                         ".html, not as “%1”.")
                           .arg(path));
    if (const Result<> may = mayWrite(path, arguments.has(u"force"_s)); !may)
        return may;
    const QString language = arguments.value(u"language"_s);
    if (arguments.isSet(u"language"_s) && language != u"en" && language != u"fr")
        return failure(
            ErrorCode::Usage,
            VerifyCommand::tr("A report is written in en or fr, not in “%1”.").arg(language));
    return {};
}

Result<> writeReport(const CommandContext &context, const Arguments &arguments,
                     const Verification &verification, const CaseRecords &records,
                     const Doctrine &doctrine)
{
    if (!arguments.isSet(u"report"_s))
        return {};
    const QString path = arguments.value(u"report"_s);
    if (path.endsWith(u".json"_s, Qt::CaseInsensitive))
        return writeFile(path, true, [&](QIODevice &to) -> Result<> {
            const QByteArray json = verificationJson(verification);
            if (to.write(json) != json.size())
                return failure(ErrorCode::Storage, to.errorString());
            return {};
        });
    VerificationOptions options;
    options.madeOn = QDateTime::currentDateTimeUtc();
    options.caseFile = QFileInfo(arguments.names().constFirst()).fileName();
    options.language = arguments.isSet(u"language"_s) ? arguments.value(u"language"_s)
        : records.info.language.startsWith(u"fr"_s)   ? u"fr"_s
                                                      : u"en"_s;
    const Result<MemoDocument> paper = verificationPaper(verification, records, doctrine, options);
    if (!paper)
        return failure(paper.error());
    return writeDocument(context, path, true, *paper);
}

/// Sets the mark through a session of its own: the one that checked only reads. `records` become
/// those with the mark.
Result<> setMark(const CommandContext &context, const QString &path, Verification &verification,
                 CaseRecords &records)
{
    Result<std::unique_ptr<CaseSession>> session = openForWriting(path);
    if (!session)
        return failure(session.error());
    const Edit edit = markBroken((*session)->records(), verification.broken);
    if (edit.isEmpty())
        return {};
    if (Result<> stored = (*session)->apply(edit); !stored)
        return stored;
    for (BrokenExhibit &exhibit : verification.broken)
        exhibit.isMarked = true;
    records = (*session)->records();
    context.console.note(VerifyCommand::tr("The mark chain-broken was set on %n exhibit(s).",
                                           nullptr, int(edit.changes.size())));
    return {};
}

/// Likewise through a session of its own. Texts that were never read, or are read otherwise today,
/// are read whether anything is wrong or not.
Result<> renewSearch(const CommandContext &context, const QString &path, bool isWrong)
{
    Result<std::unique_ptr<CaseSession>> session = openForWriting(path);
    if (!session)
        return isWrong ? failure(session.error()) : Result<>();
    if (isWrong) {
        if (const Result<> renewed =
                (*session)->renewSearch(Interruption::progressOn(context.console));
            !renewed)
            return renewed;
        context.console.note(VerifyCommand::tr("What the search knows was made anew from the "
                                               "records and the texts of the exhibits."));
    }
    return readTexts(context, **session, exhibitsWithoutText(**session));
}

/// A file of an older version can only be read once it is brought up to date, which needs the right
/// to write. Whatever hinders it is told by who reads the file.
void bringUpToDate(const QString &path)
{
    [[maybe_unused]] const Result<std::unique_ptr<CaseSession>> session = openForWriting(path);
}

Result<Verification> verifyCase(const CommandContext &context, const Arguments &arguments)
{
    const QString path = arguments.names().constFirst();
    if (arguments.has(u"renew-search"_s))
        bringUpToDate(path);
    Result<LoadedCase> loaded = loadCase(context, path);
    if (!loaded)
        return failure(loaded.error());
    if (!loaded->session)
        return failure(ErrorCode::BadInput,
                       VerifyCommand::tr("“%1” is a case document; only a case file has a log "
                                         "that can be verified.")
                           .arg(path));
    const Interruption interruption;
    Result<Verification> verification =
        verified(*loaded->session, loaded->records, loaded->doctrine,
                 Interruption::progressOn(context.console));
    if (!verification)
        return verification;
    // First the mark, so that the report says of it what is so when it is read.
    Result<> marked;
    if (arguments.has(u"mark-broken"_s) && !verification->broken.empty()) {
        loaded->session.reset();
        marked = setMark(context, path, *verification, loaded->records);
    }
    const Result<> reported =
        writeReport(context, arguments, *verification, loaded->records, loaded->doctrine);
    if (!marked)
        return failure(marked.error());
    if (!reported)
        return failure(reported.error());
    const bool isSearchWrong = verification->report.isSearchWrong();
    if (arguments.has(u"renew-search"_s)) {
        loaded->session.reset();
        if (const Result<> renewed = renewSearch(context, path, isSearchWrong); !renewed)
            return failure(renewed.error());
    } else if (isSearchWrong) {
        context.console.note(VerifyCommand::tr("With --renew-search, verify makes what the search "
                                               "knows anew."));
    }
    return verification;
}

} // namespace

ExitStatus verifyCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments =
        Arguments::parse(words,
                         {.valueOptions = {u"report"_s, u"language"_s},
                          .flags = {u"json"_s, u"mark-broken"_s, u"force"_s, u"renew-search"_s},
                          .atLeast = 1,
                          .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    if (const Result<> fine = checkReportPath(*arguments); !fine)
        return context.console.fail(fine.error());
    if (looksLikeBag(arguments->names().constFirst()))
        return verifyBagCommand(context, *arguments);
    const Result<Verification> verification = verifyCase(context, *arguments);
    if (!verification)
        return context.console.fail(verification.error());
    if (arguments->has(u"json"_s))
        context.console.print(verificationJson(*verification));
    else
        context.console.print(verifyText(*verification));
    return verification->report.isSound() ? ExitStatus::Done : ExitStatus::No;
}

} // namespace saranda
