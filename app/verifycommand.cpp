// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"
#include "app/commands.h"
#include "app/texts.h"
#include "core/base/literals.h"
#include "core/bundle/bagreport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace saranda {

using namespace literals;

namespace {

QByteArray verifyJson(const VerifyReport &report)
{
    QJsonArray problems;
    for (const VerifyProblem &problem : report.problems)
        problems.append(QJsonObject{{u"place"_s, problem.place}, {u"what"_s, problem.what}});
    return QJsonDocument(QJsonObject{{u"format"_s, u"saranda-verification"_s},
                                     {u"version"_s, 1},
                                     {u"sound"_s, report.isSound()},
                                     {u"logEntries"_s, report.logEntries},
                                     {u"records"_s, report.records},
                                     {u"files"_s, report.files},
                                     {u"bytes"_s, report.bytes},
                                     {u"problems"_s, problems}})
        .toJson();
}

QString verifyText(const VerifyReport &report)
{
    QStringList lines;
    for (const VerifyProblem &problem : report.problems)
        lines.append(u"%1: %2"_s.arg(problem.place, problem.what));
    const QLocale plain = QLocale::c();
    lines.append(CommandLine::tr("Checked %1 log entries, %2 records, %3 files (%4 bytes).")
                     .arg(plain.toString(report.logEntries), plain.toString(report.records),
                          plain.toString(report.files), plain.toString(report.bytes)));
    lines.append(report.isSound() ? CommandLine::tr("The case is sound.")
                                  : CommandLine::tr("The case is NOT sound: %n problem(s).",
                                                    nullptr, int(report.problems.size())));
    return lines.join(u'\n');
}

} // namespace

ExitStatus verifyCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments =
        Arguments::parse(words, {.flags = {u"json"_s}, .atLeast = 1, .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    if (looksLikeBag(arguments->names().constFirst()))
        return verifyBagCommand(context, *arguments);
    Result<std::unique_ptr<CaseSession>> session = openForReading(arguments->names().constFirst());
    if (!session)
        return context.console.fail(session.error());
    const Result<VerifyReport> report = (*session)->verify();
    if (!report)
        return context.console.fail(report.error());
    if (arguments->has(u"json"_s))
        context.console.print(verifyJson(*report));
    else
        context.console.print(verifyText(*report));
    return report->isSound() ? ExitStatus::Done : ExitStatus::No;
}

} // namespace saranda
