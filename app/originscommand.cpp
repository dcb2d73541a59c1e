// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"
#include "app/commands.h"
#include "app/texts.h"
#include "core/base/literals.h"
#include "core/intake/originedits.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

QStringList keysOf(const CaseRecords &records, const QList<Exhibit::Id> &exhibits)
{
    QStringList keys;
    for (const Exhibit::Id &id : exhibits)
        keys.append(records.exhibits.keyOf(id));
    return keys;
}

OriginSuggestions suggestionsIn(const CaseRecords &records, const CaseSession *session)
{
    const OriginTexts none{[](Exhibit::Id) { return QStringList(); }};
    return suggestOrigins(originInput(records), session ? originTexts(*session) : none);
}

QJsonObject suggestionObject(const CaseRecords &records, const OriginSuggestion &one)
{
    QJsonObject object{{u"earlier"_s, records.exhibits.keyOf(one.earlier)},
                       {u"later"_s, records.exhibits.keyOf(one.later)},
                       {u"reason"_s, wordOf(one.reason)},
                       {u"evidence"_s, one.evidence},
                       {u"canDerive"_s, canDerive(records, one.earlier, {one.later})},
                       {u"leavesBehind"_s,
                        QJsonArray::fromStringList(
                            keysOf(records, leftBehind(records, one.earlier, {one.later})))}};
    if (one.reason == OriginReason::SamePassage) {
        object.insert(u"words"_s, one.words);
        object.insert(u"whole"_s, one.isWhole);
        object.insert(u"earlierPage"_s, one.earlierPage);
        object.insert(u"laterPage"_s, one.laterPage);
        if (!one.earlierAttachment.isEmpty())
            object.insert(u"earlierAttachment"_s, one.earlierAttachment);
        if (!one.laterAttachment.isEmpty())
            object.insert(u"laterAttachment"_s, one.laterAttachment);
    }
    return object;
}

QByteArray originsJson(const CaseRecords &records, const OriginSuggestions &found)
{
    QJsonArray origins;
    const std::vector<OriginGroup> groups = originGroups(records);
    for (const OriginGroup &group : groups)
        origins.append(QJsonObject{
            {u"origin"_s, group.origin},
            {u"exhibits"_s, QJsonArray::fromStringList(keysOf(records, group.exhibits))}});
    QJsonArray suggestions;
    for (const OriginSuggestion &one : found.suggestions)
        suggestions.append(suggestionObject(records, one));
    return QJsonDocument(QJsonObject{{u"format"_s, u"saranda-origins"_s},
                                     {u"version"_s, 1},
                                     {u"exhibits"_s, records.exhibits.size()},
                                     {u"independent"_s, qsizetype(groups.size())},
                                     {u"origins"_s, origins},
                                     {u"textsCompared"_s, found.texts},
                                     {u"complete"_s, found.isComplete},
                                     {u"suggestions"_s, suggestions}})
        .toJson();
}

QString reasonText(const OriginSuggestion &one)
{
    switch (one.reason) {
    case OriginReason::SameFile:
        return CommandLine::tr("the same file");
    case OriginReason::SameMessage:
        return CommandLine::tr("the same message %1").arg(one.evidence);
    case OriginReason::SameAttachment:
        return CommandLine::tr("the same attachment “%1”").arg(one.evidence);
    case OriginReason::SameSource:
        return CommandLine::tr("two sources of the name “%1”").arg(one.evidence);
    case OriginReason::SamePassage:
        break;
    }
    return CommandLine::tr("%n word(s) are the same (p. %1 and p. %2)", nullptr, one.words)
        .arg(one.earlierPage)
        .arg(one.laterPage);
}

void printOrigins(Console &console, const CaseRecords &records, const OriginSuggestions &found)
{
    const std::vector<OriginGroup> groups = originGroups(records);
    console.print(CommandLine::tr("%1 exhibits, %2 independent origins")
                      .arg(records.exhibits.size())
                      .arg(groups.size()));
    for (const OriginGroup &group : groups) {
        if (group.exhibits.size() > 1)
            console.print(u"  %1 (%2): %3"_s.arg(group.origin)
                              .arg(group.exhibits.size())
                              .arg(keysOf(records, group.exhibits).join(u", "_s)));
    }
    for (const OriginSuggestion &one : found.suggestions) {
        console.print(CommandLine::tr("%1 looks like an echo of %2: %3")
                          .arg(records.exhibits.keyOf(one.later),
                               records.exhibits.keyOf(one.earlier), reasonText(one)));
        if (one.reason == OriginReason::SamePassage)
            console.print(u"    "_s + one.evidence);
        for (const auto &[exhibit, file] : {std::pair(one.earlier, one.earlierAttachment),
                                            std::pair(one.later, one.laterAttachment)}) {
            if (!file.isEmpty())
                console.print(u"    "_s
                              + CommandLine::tr("In “%1”, which is attached to %2.")
                                    .arg(file, records.exhibits.keyOf(exhibit)));
        }
    }
    if (!found.isComplete)
        console.note(CommandLine::tr("The texts are too many: not every passage was compared."));
}

/// "E-9=E-4": what echoes, and what it goes back to.
Result<std::pair<const Exhibit *, const Exhibit *>> pairNamed(const CaseRecords &records,
                                                              const QString &word)
{
    const QStringList keys = word.split(u'=');
    if (keys.size() != 2)
        return failure(ErrorCode::Usage,
                       CommandLine::tr("“%1” does not name two exhibits: E-9=E-4.").arg(word));
    const Exhibit *later = records.exhibits.findKey(keys[0]);
    const Exhibit *earlier = records.exhibits.findKey(keys[1]);
    if (!later || !earlier || later == earlier)
        return failure(ErrorCode::NotFound,
                       CommandLine::tr("The case has no two exhibits “%1”.").arg(word));
    return std::pair(later, earlier);
}

Result<Edit> editFor(const CaseSession &session, OriginAnswer answer, const QString &word)
{
    const CaseRecords &records = session.records();
    const auto pair = pairNamed(records, word);
    if (!pair)
        return failure(pair.error());
    const auto [later, earlier] = *pair;
    OriginSuggestion suggestion;
    suggestion.earlier = earlier->id;
    suggestion.later = later->id;
    if (answer == OriginAnswer::DerivedFrom && !canDerive(records, earlier->id, {later->id}))
        return failure(
            ErrorCode::BadInput,
            CommandLine::tr("%1 derives from another exhibit already, or %2 from it. Use "
                            "--join to give them one origin.")
                .arg(later->key, earlier->key));
    if (answer == OriginAnswer::Independent) {
        const OriginSuggestions found = suggestionsIn(records, &session);
        const auto known = std::find_if(
            found.suggestions.begin(), found.suggestions.end(), [&](const OriginSuggestion &one) {
                return one.later == suggestion.later && one.earlier == suggestion.earlier;
            });
        if (known == found.suggestions.end())
            return failure(ErrorCode::NotFound,
                           CommandLine::tr("Nothing suggests that %1 is an echo of %2.")
                               .arg(later->key, earlier->key));
        suggestion = *known;
    }
    return answerEdit(records, answer, {suggestion}, session.userName(),
                      QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
}

/// Each answer is one step of work, as in the window.
Result<> giveAnswers(const CommandContext &context, const Arguments &arguments)
{
    Result<std::unique_ptr<CaseSession>> session = openForWriting(arguments.names().constFirst());
    if (!session)
        return failure(session.error());
    for (const auto &[option, answer] : {std::pair(u"derive"_s, OriginAnswer::DerivedFrom),
                                         std::pair(u"join"_s, OriginAnswer::CommonOrigin),
                                         std::pair(u"independent"_s, OriginAnswer::Independent)}) {
        for (const QString &word : arguments.values(option)) {
            const Result<Edit> edit = editFor(**session, answer, word);
            if (!edit)
                return failure(edit.error());
            if (edit->isEmpty())
                continue;
            if (const Result<> applied = (*session)->apply(*edit); !applied)
                return applied;
            context.console.note(edit->text);
        }
    }
    return {};
}

} // namespace

ExitStatus originsCommand(const CommandContext &context, const QStringList &words)
{
    const QStringList answers{u"derive"_s, u"join"_s, u"independent"_s};
    const Result<Arguments> arguments = Arguments::parse(words,
                                                         {.valueOptions = answers,
                                                          .flags = {u"json"_s, u"sample"_s},
                                                          .repeatable = answers,
                                                          .atLeast = 0,
                                                          .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    const bool hasAnswers = std::any_of(answers.begin(), answers.end(), [&](const QString &option) {
        return arguments->isSet(option);
    });
    if (hasAnswers && (arguments->names().isEmpty() || arguments->has(u"sample"_s)))
        return context.console.failUsage(
            CommandLine::tr("Answers are written into a case file: say which."));
    if (hasAnswers) {
        if (const Result<> given = giveAnswers(context, *arguments); !given)
            return context.console.fail(given.error());
    }
    const Result<LoadedCase> loaded = loadNamedCase(context, *arguments);
    if (!loaded)
        return context.console.fail(loaded.error());
    const OriginSuggestions found = suggestionsIn(loaded->records, loaded->session.get());
    if (arguments->has(u"json"_s))
        context.console.print(originsJson(loaded->records, found));
    else
        printOrigins(context.console, loaded->records, found);
    return ExitStatus::Done;
}

} // namespace saranda
