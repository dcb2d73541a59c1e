// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assesstext.h"
#include "app/casefile.h"
#include "app/commands.h"
#include "app/texts.h"
#include "core/assessment/assess.h"
#include "core/assessment/assessmentjson.h"
#include "core/base/literals.h"
#include "core/domain/origin.h"

#include <QCoreApplication>
#include <QSet>

namespace saranda {

using namespace literals;

namespace {

/// Each value of an option that may hold several, separated by commas.
QStringList listOf(const Arguments &arguments, const QString &option)
{
    QStringList list;
    for (const QString &value : arguments.values(option)) {
        for (const QString &item : value.split(u',', Qt::SkipEmptyParts))
            list.append(item.trimmed());
    }
    return list;
}

Result<std::vector<Exhibit::Id>> exhibitsWithKeys(const CaseRecords &records,
                                                  const QStringList &keys)
{
    std::vector<Exhibit::Id> ids;
    QStringList unknown;
    for (const QString &key : keys) {
        if (const Exhibit *exhibit = records.exhibits.findKey(key))
            ids.push_back(exhibit->id);
        else
            unknown.append(key);
    }
    if (!unknown.isEmpty())
        return failure(
            ErrorCode::BadInput,
            CommandLine::tr("The case has no exhibit “%1”.").arg(unknown.join(u"”, “"_s)));
    return ids;
}

/// Origins asked about that no exhibit has: to strike or merge them would change nothing, and
/// nobody would notice.
QStringList unknownOrigins(const CaseRecords &records, const WhatIf &question)
{
    QSet<QString> known;
    for (const QString &origin : originsOfAll(records))
        known.insert(origin);
    QStringList unknown = question.withoutOrigins;
    for (const auto &[one, other] : question.mergedOrigins)
        unknown << one << other;
    unknown.removeIf([&](const QString &origin) { return known.contains(origin); });
    unknown.removeDuplicates();
    return unknown;
}

Result<WhatIf> whatIfOf(const CaseRecords &records, const Arguments &arguments)
{
    WhatIf question;
    Result<std::vector<Exhibit::Id>> without =
        exhibitsWithKeys(records, listOf(arguments, u"without"_s));
    if (!without)
        return failure(without.error());
    question.without = *std::move(without);
    question.withoutOrigins = listOf(arguments, u"without-origin"_s);
    for (const QString &pair : listOf(arguments, u"merge-origins"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0 || equals + 1 == pair.size())
            return failure(ErrorCode::Usage,
                           CommandLine::tr("--merge-origins takes A=B, not “%1”.").arg(pair));
        question.mergedOrigins.emplace_back(pair.left(equals), pair.mid(equals + 1));
    }
    if (const QStringList unknown = unknownOrigins(records, question); !unknown.isEmpty())
        return failure(ErrorCode::BadInput,
                       CommandLine::tr("No exhibit of the case has the origin “%1”.")
                           .arg(unknown.join(u"”, “"_s)));
    const Result<std::optional<QString>> marking = markingAsked(records, arguments);
    if (!marking)
        return failure(marking.error());
    question.marking = *marking;
    if (arguments.isSet(u"standard"_s)) {
        bool isNumber = false;
        question.standard = arguments.value(u"standard"_s).toInt(&isNumber);
        if (!isNumber || *question.standard < 1 || *question.standard > 5)
            return failure(ErrorCode::Usage,
                           CommandLine::tr("--standard takes a level from 1 to 5."));
    }
    return question;
}

} // namespace

ExitStatus assessCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments =
        Arguments::parse(words,
                         {.valueOptions = {u"without"_s, u"without-origin"_s, u"merge-origins"_s,
                                           u"marking"_s, u"standard"_s},
                          .flags = {u"json"_s, u"sample"_s},
                          .repeatable = {u"without"_s, u"without-origin"_s, u"merge-origins"_s},
                          .atLeast = 0,
                          .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    const Result<LoadedCase> loaded = loadNamedCase(context, *arguments);
    if (!loaded)
        return context.console.fail(loaded.error());
    Result<WhatIf> question = whatIfOf(loaded->records, *arguments);
    if (!question)
        return context.console.fail(question.error());
    const Result<Assessment> assessment =
        assess(loaded->records, loaded->doctrine, {.whatIf = *question});
    if (!assessment)
        return context.console.fail(assessment.error());
    if (arguments->has(u"json"_s))
        context.console.print(
            writeAssessmentJson(*assessment, loaded->records, loaded->doctrine, *question));
    else
        context.console.print(assessmentText(*assessment, loaded->records, loaded->doctrine));
    return ExitStatus::Done;
}

} // namespace saranda
