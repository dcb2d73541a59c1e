// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"
#include "app/commands.h"
#include "app/interruption.h"
#include "core/base/literals.h"
#include "core/bundle/bundle.h"
#include "core/bundle/scratchfolder.h"
#include "core/exchange/caseimport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <optional>

namespace saranda {

using namespace literals;

namespace {

struct BundleCommand {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

QString remarkLine(const BagRemark &remark)
{
    return remark.place.isEmpty() ? remark.what : u"%1: %2"_s.arg(remark.place, remark.what);
}

QJsonArray remarkArray(const std::vector<BagRemark> &remarks)
{
    QJsonArray array;
    for (const BagRemark &remark : remarks)
        array.append(QJsonObject{{u"place"_s, remark.place}, {u"what"_s, remark.what}});
    return array;
}

QByteArray bagJson(const BagReport &report)
{
    return QJsonDocument(QJsonObject{{u"format"_s, u"saranda-verification"_s},
                                     {u"version"_s, 1},
                                     {u"kind"_s, u"bag"_s},
                                     {u"sound"_s, report.isValid()},
                                     {u"bagitVersion"_s, report.version},
                                     {u"files"_s, report.files},
                                     {u"bytes"_s, report.bytes},
                                     {u"problems"_s, remarkArray(report.problems)},
                                     {u"warnings"_s, remarkArray(report.warnings)}})
        .toJson();
}

QStringList bagText(const BagReport &report)
{
    QStringList lines;
    for (const BagRemark &problem : report.problems)
        lines.append(remarkLine(problem));
    const QLocale plain = QLocale::c();
    lines.append(BundleCommand::tr("Checked %1 files of the payload (%2 bytes).")
                     .arg(plain.toString(report.files), plain.toString(report.bytes)));
    lines.append(report.isValid()
                     ? BundleCommand::tr("The bag is valid (BagIt %1).").arg(report.version)
                     : BundleCommand::tr("The bag is NOT valid: %n problem(s).", nullptr,
                                         int(report.problems.size())));
    return lines;
}

void noteWarnings(const CommandContext &context, const BagReport &report)
{
    for (const BagRemark &warning : report.warnings)
        context.console.note(BundleCommand::tr("Warning: %1").arg(remarkLine(warning)));
}

/// A case document becomes a case file first, with the files that lie beside it.
Result<std::unique_ptr<CaseSession>> caseOfDocument(const CommandContext &context,
                                                    const LoadedCase &document, const QString &path,
                                                    const QString &scratch)
{
    CaseInfo info = document.records.info;
    info.id = CaseInfo::Id::make();
    Result<std::unique_ptr<CaseSession>> session =
        CaseSession::create(scratch, info, document.doctrine, SessionOptions());
    if (!session)
        return session;
    const Result<ImportSummary> summary =
        importCase(**session, {document.records, {}}, QFileInfo(path).absoluteDir());
    if (!summary)
        return failure(summary.error());
    for (const QString &warning : summary->warnings)
        context.console.note(warning);
    return session;
}

Result<BundleSummary> bundleCase(const CommandContext &context, const QString &path,
                                 const QString &output, bool force)
{
    if (const Result<> may = mayWrite(output, force); !may)
        return failure(may.error());
    const Interruption interruption; // nothing half made stays behind
    Result<LoadedCase> loaded = loadCase(context, path);
    if (!loaded)
        return failure(loaded.error());
    std::optional<ScratchFolder> folder; // goes after the session whose file lies in it
    std::unique_ptr<CaseSession> session = std::move(loaded->session);
    if (!session) {
        Result<ScratchFolder> made = ScratchFolder::in(QFileInfo(output).absolutePath());
        if (!made)
            return failure(made.error());
        folder.emplace(*std::move(made));
        Result<std::unique_ptr<CaseSession>> taken =
            caseOfDocument(context, *loaded, path, folder->filePath(u"case.saranda"_s));
        if (!taken)
            return failure(taken.error());
        session = std::move(*taken);
    }
    BundleOptions options;
    options.madeAt = systemClock()();
    options.softwareAgent = u"Saranda "_s + QCoreApplication::applicationVersion();
    options.replace = force;
    return makeBundle(*session, output, options, Interruption::progressOn(context.console));
}

/// What it means that the person stopped it.
Error orStopped(const Error &error, const QString &stopped)
{
    return error.code == ErrorCode::Cancelled ? Error{error.code, stopped, {}} : error;
}

} // namespace

ExitStatus bundleCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments = Arguments::parse(words,
                                                         {.valueOptions = {u"output"_s},
                                                          .flags = {u"force"_s, u"sample"_s},
                                                          .atLeast = 0,
                                                          .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    const Result<QString> path = namedPath(*arguments);
    if (!path)
        return context.console.fail(path.error());
    const QString output = arguments->value(u"output"_s);
    if (output.isEmpty())
        return context.console.failUsage(
            BundleCommand::tr("Say where to write the bundle: --output b.zip."));
    const Result<BundleSummary> summary =
        bundleCase(context, *path, output, arguments->has(u"force"_s));
    if (!summary)
        return context.console.fail(
            orStopped(summary.error(), BundleCommand::tr("Stopped. No bundle was made.")));
    if (summary->absent > 0)
        context.console.note(BundleCommand::tr(
            "The case names %n file(s) whose bytes it does not hold; the bundle lacks them, too.",
            nullptr, int(summary->absent)));
    context.console.note(BundleCommand::tr("Wrote “%1”: the case and %n file(s) of exhibits.",
                                           nullptr, int(summary->exhibits))
                             .arg(output));
    return ExitStatus::Done;
}

ExitStatus unbundleCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments = Arguments::parse(
        words, {.valueOptions = {u"into"_s}, .flags = {u"force"_s}, .atLeast = 1, .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    const QString casePath = arguments->value(u"into"_s);
    if (casePath.isEmpty())
        return context.console.failUsage(
            BundleCommand::tr("Say which case file to make: --into CASE."));
    UnbundleOptions options;
    options.replace = arguments->has(u"force"_s);
    if (const Result<> may = mayReplace(casePath, options.replace); !may)
        return context.console.fail(may.error());
    const Interruption interruption;
    const Result<Unbundled> taken =
        unbundle(arguments->names().constFirst(), casePath, context.doctrine, options,
                 Interruption::progressOn(context.console));
    if (!taken)
        return context.console.fail(
            orStopped(taken.error(), BundleCommand::tr("Stopped. No case file was made.")));
    noteWarnings(context, taken->bag);
    context.console.note(taken->remarks);
    context.console.note(BundleCommand::tr("Made the case file “%1”.").arg(casePath));
    return ExitStatus::Done;
}

ExitStatus verifyBagCommand(const CommandContext &context, const Arguments &arguments)
{
    const QString reportPath = arguments.value(u"report"_s);
    if (arguments.has(u"mark-broken"_s))
        return context.console.failUsage(
            BundleCommand::tr("--mark-broken is for a case file: in a bag nothing is marked."));
    if (arguments.has(u"renew-search"_s))
        return context.console.failUsage(
            BundleCommand::tr("--renew-search is for a case file: a bag is not searched."));
    if (arguments.isSet(u"report"_s) && !reportPath.endsWith(u".json"_s, Qt::CaseInsensitive))
        return context.console.failUsage(
            BundleCommand::tr("The report on a bag is written as .json, not as “%1”.")
                .arg(reportPath));
    const Interruption interruption;
    const Result<BagReport> report =
        verifyBag(arguments.names().constFirst(), Interruption::progressOn(context.console));
    if (!report)
        return context.console.fail(report.error());
    if (!reportPath.isEmpty()) {
        const QByteArray json = bagJson(*report);
        const Result<> written =
            writeFile(reportPath, arguments.has(u"force"_s), [&](QIODevice &to) -> Result<> {
                if (to.write(json) != json.size())
                    return failure(ErrorCode::Storage, to.errorString());
                return {};
            });
        if (!written)
            return context.console.fail(written.error());
    }
    if (arguments.has(u"json"_s))
        context.console.print(bagJson(*report));
    else
        context.console.print(bagText(*report));
    noteWarnings(context, *report);
    return report->isValid() ? ExitStatus::Done : ExitStatus::No;
}

} // namespace saranda
