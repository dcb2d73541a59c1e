// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"
#include "app/commands.h"
#include "core/base/heldfile.h"
#include "core/base/literals.h"
#include "core/merge/mergefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace saranda {

using namespace literals;

namespace {

struct MergeCommand {
    Q_DECLARE_TR_FUNCTIONS(saranda::MergeCommand)
};

QString sideWord(MergeSide side)
{
    return side == MergeSide::Mine ? u"mine"_s : u"theirs"_s;
}

std::optional<MergeSide> sideNamed(const QString &word)
{
    for (const MergeSide side : {MergeSide::Mine, MergeSide::Theirs}) {
        if (word == sideWord(side))
            return side;
    }
    return std::nullopt;
}

QString placeOf(const MergeConflict &conflict)
{
    QString place = conflict.kind;
    if (!conflict.key.isEmpty())
        place += u' ' + conflict.key;
    if (!conflict.title.isEmpty())
        place += u" “%1”"_s.arg(conflict.title);
    return conflict.field.isEmpty() ? place : place + u", "_s + conflict.field;
}

QString versionLine(const QString &name, const MergeVersion &version)
{
    QString what = version.text;
    if (version.isRemoved)
        what = MergeCommand::tr("removed");
    else if (what.isEmpty())
        what = MergeCommand::tr("nothing");
    const QString who = version.by.isEmpty()
        ? QString()
        : u" (%1, %2, #%3)"_s.arg(version.by, version.at).arg(version.entry);
    return u"    %1 %2%3"_s.arg(name, what, who);
}

QStringList conflictLines(const MergeConflict &conflict)
{
    QStringList lines{placeOf(conflict)};
    if (!conflict.before.isEmpty() && !conflict.field.isEmpty()) {
        MergeVersion before;
        before.text = conflict.before;
        lines.append(versionLine(MergeCommand::tr("before:"), before));
    }
    lines.append(versionLine(MergeCommand::tr("mine:"), conflict.mine));
    lines.append(versionLine(MergeCommand::tr("theirs:"), conflict.theirs));
    if (conflict.settled)
        lines.append(u"    → "_s
                     + (*conflict.settled == MergeSide::Mine
                            ? MergeCommand::tr("settled: mine stands")
                            : MergeCommand::tr("settled: theirs stands")));
    return lines;
}

QString renumberingLine(const MergeRenumbering &renumbering)
{
    return MergeCommand::tr("%1 %2 of the other case is %3 now (“%4”).")
        .arg(renumbering.kind, renumbering.from, renumbering.to, renumbering.title);
}

QStringList planText(const MergePlan &plan)
{
    QStringList lines;
    for (const MergeConflict &conflict : plan.conflicts)
        lines += conflictLines(conflict);
    if (plan.hasOpenConflicts()) {
        lines.append(MergeCommand::tr("%n conflict(s); nothing was written. --prefer mine or "
                                      "--prefer theirs settles them.",
                                      nullptr, int(plan.conflicts.size())));
        return lines;
    }
    for (const MergeRenumbering &renumbering : plan.renumberings)
        lines.append(renumberingLine(renumbering));
    lines += plan.remarks;
    lines.append(plan.commonEntries > 0
                     ? MergeCommand::tr("The logs have %n entr(ies) in common.", nullptr,
                                        int(plan.commonEntries))
                     : MergeCommand::tr("The logs have nothing in common: the cases were put "
                                        "together as they are."));
    lines.append(MergeCommand::tr("Merged: %1 records added, %2 changed, %3 removed.")
                     .arg(plan.added)
                     .arg(plan.changed)
                     .arg(plan.removed));
    return lines;
}

QJsonObject versionJson(const MergeVersion &version)
{
    QJsonObject object{{u"value"_s, version.text}, {u"removed"_s, version.isRemoved}};
    if (!version.by.isEmpty()) {
        object.insert(u"by"_s, version.by);
        object.insert(u"at"_s, version.at);
        object.insert(u"entry"_s, version.entry);
    }
    return object;
}

QJsonObject conflictJson(const MergeConflict &conflict)
{
    QJsonObject object{{u"kind"_s, conflict.kind},
                       {u"id"_s, conflict.key},
                       {u"title"_s, conflict.title},
                       {u"field"_s, conflict.field},
                       {u"before"_s, conflict.before},
                       {u"mine"_s, versionJson(conflict.mine)},
                       {u"theirs"_s, versionJson(conflict.theirs)}};
    object.insert(u"settled"_s,
                  conflict.settled ? QJsonValue(sideWord(*conflict.settled)) : QJsonValue());
    return object;
}

QByteArray planJson(const MergePlan &plan, const MergeSummary &summary)
{
    QJsonArray conflicts;
    for (const MergeConflict &conflict : plan.conflicts)
        conflicts.append(conflictJson(conflict));
    QJsonArray renumbered;
    for (const MergeRenumbering &one : plan.renumberings)
        renumbered.append(QJsonObject{{u"kind"_s, one.kind},
                                      {u"title"_s, one.title},
                                      {u"from"_s, one.from},
                                      {u"to"_s, one.to}});
    return QJsonDocument(QJsonObject{{u"format"_s, u"saranda-merge"_s},
                                     {u"version"_s, 1},
                                     {u"merged"_s, !plan.hasOpenConflicts()},
                                     {u"commonEntries"_s, plan.commonEntries},
                                     {u"added"_s, plan.added},
                                     {u"changed"_s, plan.changed},
                                     {u"removed"_s, plan.removed},
                                     {u"files"_s, summary.files},
                                     {u"bytes"_s, summary.bytes},
                                     {u"absentFiles"_s, summary.absent},
                                     {u"renumbered"_s, renumbered},
                                     {u"remarks"_s, QJsonArray::fromStringList(plan.remarks)},
                                     {u"conflicts"_s, conflicts}})
        .toJson();
}

/// A case document has no log and no lasting ids: there would be nothing to merge by.
Result<std::unique_ptr<CaseSession>> openForMerge(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isFile() && !isHeld(path) && file.open(QIODevice::ReadOnly)
        && file.peek(64).trimmed().startsWith('{'))
        return failure(ErrorCode::BadInput,
                       MergeCommand::tr("“%1” is a case document. Only case files (.saranda) can "
                                        "be merged; import it into one.")
                           .arg(path));
    return openForReading(path);
}

struct OpenCases {
    std::unique_ptr<CaseSession> mine;
    std::unique_ptr<CaseSession> theirs;
};

Result<OpenCases> openBoth(const QStringList &paths)
{
    Result<std::unique_ptr<CaseSession>> mine = openForMerge(paths[0]);
    if (!mine)
        return failure(mine.error());
    Result<std::unique_ptr<CaseSession>> theirs = openForMerge(paths[1]);
    if (!theirs)
        return failure(theirs.error());
    return OpenCases{std::move(*mine), std::move(*theirs)};
}

struct MergeRequest {
    QString output;
    MergeChoices choices;
    bool replace = false;
    bool asJson = false;
};

Result<ExitStatus> merge(const CommandContext &context, const OpenCases &cases,
                         const MergeRequest &request)
{
    const Result<CaseHistory> mine = historyOf(*cases.mine);
    if (!mine)
        return failure(mine.error());
    const Result<CaseHistory> theirs = historyOf(*cases.theirs);
    if (!theirs)
        return failure(theirs.error());
    const Result<MergePlan> plan = planMerge(*mine, *theirs, request.choices);
    if (!plan)
        return failure(plan.error());
    MergeSummary summary;
    if (!plan->hasOpenConflicts()) {
        const Result<MergeSummary> written =
            writeMergedCase(*cases.mine, *cases.theirs, mergeSteps(*mine, *theirs, *plan),
                            request.output, request.replace, SessionOptions());
        if (!written)
            return failure(written.error());
        summary = *written;
    }
    if (request.asJson)
        context.console.print(planJson(*plan, summary));
    else
        context.console.print(planText(*plan));
    if (plan->hasOpenConflicts())
        return ExitStatus::No;
    if (summary.absent > 0)
        context.console.note(MergeCommand::tr("Neither case holds the bytes of %n file(s) that "
                                              "its records name.",
                                              nullptr, int(summary.absent)));
    context.console.note(MergeCommand::tr("Wrote “%1”: %n file(s) of exhibits came over.", nullptr,
                                          int(summary.files))
                             .arg(request.output));
    return ExitStatus::Done;
}

} // namespace

ExitStatus mergeCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments =
        Arguments::parse(words,
                         {.valueOptions = {u"output"_s, u"prefer"_s},
                          .flags = {u"force"_s, u"json"_s},
                          .atLeast = 2,
                          .atMost = 2});
    if (!arguments)
        return context.console.fail(arguments.error());
    MergeRequest request;
    request.output = arguments->value(u"output"_s);
    request.replace = arguments->has(u"force"_s);
    request.asJson = arguments->has(u"json"_s);
    if (request.output.isEmpty())
        return context.console.failUsage(
            MergeCommand::tr("Say where to write the merged case: --output MERGED."));
    if (arguments->isSet(u"prefer"_s)) {
        request.choices.others = sideNamed(arguments->value(u"prefer"_s));
        if (!request.choices.others)
            return context.console.failUsage(
                MergeCommand::tr("Conflicts are settled with --prefer mine or --prefer theirs."));
    }
    if (const Result<> may = mayReplace(request.output, request.replace); !may)
        return context.console.fail(may.error());
    const Result<OpenCases> cases = openBoth(arguments->names());
    if (!cases)
        return context.console.fail(cases.error());
    const Result<ExitStatus> status = merge(context, *cases, request);
    return status ? *status : context.console.fail(status.error());
}

} // namespace saranda
