// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/paperoptions.h"
#include "app/texts.h"
#include "core/base/literals.h"
#include "core/drafting/release.h"
#include "core/session/casedoctrine.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace saranda {

using namespace literals;

namespace {

Result<Release> namedRelease(const CaseRecords &records, const QString &key)
{
    const Release *release = records.releases.findKey(key);
    if (!release)
        return failure(ErrorCode::BadInput,
                       CommandLine::tr("The case has no release “%1”.").arg(key));
    return *release;
}

Result<ReleaseRequest> requestOf(const CaseSession &session, const Arguments &arguments)
{
    const CaseRecords &records = session.records();
    const Draft *draft = records.drafts.findKey(arguments.value(u"draft"_s));
    if (!draft)
        return failure(
            ErrorCode::BadInput,
            CommandLine::tr("The case has no draft “%1”.").arg(arguments.value(u"draft"_s)));
    if (!arguments.isSet(u"file"_s))
        return failure(ErrorCode::Usage,
                       CommandLine::tr("Say what to release: --file statement.pdf."));
    ReleaseRequest request;
    request.draft = draft->id;
    request.title = arguments.value(u"title"_s);
    request.by = arguments.isSet(u"by"_s) ? arguments.value(u"by"_s) : session.userName();
    request.note = arguments.value(u"note"_s);
    Result<MemoTemplate> own = templateAsked(arguments);
    if (!own)
        return failure(own.error());
    request.ownTemplate = std::move(*own);
    for (const QString &name : arguments.values(u"file"_s)) {
        ReleaseOutput output;
        output.name = QFileInfo(name).fileName();
        if (arguments.isSet(u"marking"_s))
            output.marking = arguments.value(u"marking"_s);
        output.wordDown = arguments.has(u"word-down"_s);
        request.outputs.append(output);
    }
    return request;
}

ExitStatus beginNamed(const CommandContext &context, const Arguments &arguments)
{
    const Result<std::unique_ptr<CaseSession>> session =
        openForWriting(arguments.names().constFirst());
    if (!session)
        return context.console.fail(session.error());
    const Result<Doctrine> doctrine = doctrineOf(**session, context.doctrine);
    if (!doctrine)
        return context.console.fail(doctrine.error());
    const Result<ReleaseRequest> request = requestOf(**session, arguments);
    if (!request)
        return context.console.fail(request.error());
    const Result<Release::Id> begun = beginRelease(**session, *doctrine, *request, systemClock());
    if (!begun)
        return context.console.fail(begun.error());
    context.console.print((*session)->records().releases.keyOf(*begun));
    return ExitStatus::Done;
}

Result<ReleaseState> releaseStateFromWord(const QString &word)
{
    for (const ReleaseState state :
         {ReleaseState::LegalReview, ReleaseState::Cleared, ReleaseState::Released})
        if (wordOf(state) == word)
            return state;
    return failure(ErrorCode::Usage,
                   CommandLine::tr("A release goes to legal-review, cleared or released, not to "
                                   "“%1”.")
                       .arg(word));
}

ExitStatus advanceNamed(const CommandContext &context, const Arguments &arguments)
{
    const Result<ReleaseState> to = releaseStateFromWord(arguments.value(u"to"_s));
    if (!to)
        return context.console.fail(to.error());
    const Result<std::unique_ptr<CaseSession>> session =
        openForWriting(arguments.names().constFirst());
    if (!session)
        return context.console.fail(session.error());
    const Result<Release> release =
        namedRelease((*session)->records(), arguments.value(u"release"_s));
    if (!release)
        return context.console.fail(release.error());
    const QString by = arguments.isSet(u"by"_s) ? arguments.value(u"by"_s) : (*session)->userName();
    const Result<> done =
        advanceRelease(**session, release->id, *to, by, arguments.value(u"note"_s), systemClock());
    if (!done)
        return context.console.fail(done.error());
    context.console.note(CommandLine::tr("%1 is now at “%2”.").arg(release->key, wordOf(*to)));
    return ExitStatus::Done;
}

QJsonObject releaseJson(const Release &release)
{
    QJsonArray files;
    for (const ReleasedFile &file : release.files)
        files.append(QJsonObject{{u"name"_s, file.name},
                                 {u"sha256"_s, file.sha256},
                                 {u"marking"_s, file.marking},
                                 {u"size"_s, file.size.value_or(0)}});
    QJsonArray steps;
    for (const ReleaseStep &step : release.steps)
        steps.append(QJsonObject{{u"state"_s, wordOf(step.state)},
                                 {u"by"_s, step.by},
                                 {u"on"_s, step.on},
                                 {u"note"_s, step.note}});
    return {{u"id"_s, release.key},
            {u"title"_s, release.title},
            {u"state"_s, wordOf(release.state)},
            {u"doctrine"_s, release.doctrineVersion},
            {u"files"_s, files},
            {u"steps"_s, steps}};
}

QStringList releaseText(const Release &release)
{
    QStringList lines{u"%1  %2  %3"_s.arg(release.key, wordOf(release.state), release.title)};
    for (const ReleaseStep &step : release.steps)
        lines += u"    %1  %2  %3  %4"_s.arg(wordOf(step.state), step.by, step.on, step.note)
                     .trimmed()
                     .prepend(u"    "_s);
    for (const ReleasedFile &file : release.files)
        lines += u"    %1  %2  sha256 %3"_s.arg(file.name, file.marking, file.sha256);
    return lines;
}

ExitStatus listReleases(const CommandContext &context, const LoadedCase &loaded,
                        const Arguments &arguments)
{
    QJsonArray array;
    for (const Release *release : loaded.records.releases.inKeyOrder()) {
        if (arguments.isSet(u"release"_s) && release->key != arguments.value(u"release"_s))
            continue;
        array.append(releaseJson(*release));
        if (!arguments.has(u"json"_s))
            context.console.print(releaseText(*release));
    }
    if (arguments.has(u"json"_s))
        context.console.print(QJsonDocument(QJsonObject{{u"releases"_s, array}}).toJson());
    return ExitStatus::Done;
}

ExitStatus takeOut(const CommandContext &context, const LoadedCase &loaded, const Release &release,
                   const Arguments &arguments)
{
    const QString name = arguments.value(u"extract"_s);
    const QString path = arguments.value(u"output"_s);
    if (path.isEmpty())
        return context.console.failUsage(
            CommandLine::tr("Say where to write it: --output statement.pdf."));
    for (const ReleasedFile &file : release.files) {
        if (file.name != name)
            continue;
        const Result<> written = writeFile(path, arguments.has(u"force"_s), [&](QIODevice &to) {
            return loaded.session->readContent(file.sha256, to);
        });
        if (!written)
            return context.console.fail(written.error());
        context.console.note(CommandLine::tr("Wrote “%1”.").arg(path));
        return ExitStatus::Done;
    }
    return context.console.fail(
        {ErrorCode::BadInput,
         CommandLine::tr("Release %1 has no file “%2”.").arg(release.key, name)});
}

void printSigned(Console &console, const QString &sign, const QStringList &lines)
{
    for (const QString &line : lines)
        console.print(sign + u' ' + line);
}

ExitStatus compareReleases(const CommandContext &context, const LoadedCase &loaded,
                           const Release &first, const Release &second)
{
    const Result<ReleaseComparison> compared = comparisonOf(*loaded.session, first, second);
    if (!compared)
        return context.console.fail(compared.error());
    printSigned(context.console, u"-"_s, compared->onlyInFirst);
    printSigned(context.console, u"+"_s, compared->onlyInSecond);
    printSigned(context.console, u"- "_s + CommandLine::tr("shows"), compared->shownOnlyInFirst);
    printSigned(context.console, u"+ "_s + CommandLine::tr("shows"), compared->shownOnlyInSecond);
    printSigned(context.console, u"! "_s + CommandLine::tr("drawn otherwise"), compared->redrawn);
    for (const FindingChange &change : compared->findings)
        context.console.print(u"! "_s + messageOf(change, loaded.doctrine, u"en"_s));
    printSigned(context.console, u"- "_s + CommandLine::tr("rests on"),
                compared->inputsOnlyInFirst);
    printSigned(context.console, u"+ "_s + CommandLine::tr("rests on"),
                compared->inputsOnlyInSecond);
    printSigned(context.console, u"! "_s + CommandLine::tr("changed"), compared->changedInputs);
    if (compared->firstDoctrine != compared->secondDoctrine)
        context.console.print(CommandLine::tr("! doctrine %1, then %2")
                                  .arg(compared->firstDoctrine, compared->secondDoctrine));
    return compared->isEqual() ? ExitStatus::Done : ExitStatus::No;
}

ExitStatus lookAtReleases(const CommandContext &context, const Arguments &arguments)
{
    const Result<LoadedCase> loaded = loadCase(context, arguments.names().constFirst());
    if (!loaded)
        return context.console.fail(loaded.error());
    const bool needsFiles = arguments.isSet(u"extract"_s) || arguments.isSet(u"compare"_s);
    if (!needsFiles && !arguments.isSet(u"release"_s))
        return listReleases(context, *loaded, arguments);
    const Result<Release> release = namedRelease(loaded->records, arguments.value(u"release"_s));
    if (!release)
        return context.console.fail(release.error());
    if (!needsFiles)
        return listReleases(context, *loaded, arguments);
    if (!loaded->session)
        return context.console.fail(
            {ErrorCode::BadInput,
             CommandLine::tr("The files of a release are in a case file, not in a document.")});
    if (arguments.isSet(u"extract"_s))
        return takeOut(context, *loaded, *release, arguments);
    const Result<Release> other = namedRelease(loaded->records, arguments.value(u"compare"_s));
    if (!other)
        return context.console.fail(other.error());
    return compareReleases(context, *loaded, *release, *other);
}

} // namespace

ExitStatus releaseCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments =
        Arguments::parse(words,
                         {.valueOptions = {u"draft"_s, u"file"_s, u"marking"_s, u"title"_s, u"by"_s,
                                           u"note"_s, u"release"_s, u"to"_s, u"extract"_s,
                                           u"output"_s, u"compare"_s, u"template"_s},
                          .flags = {u"force"_s, u"json"_s, u"word-down"_s},
                          .repeatable = {u"file"_s},
                          .atLeast = 1,
                          .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    if (arguments->isSet(u"draft"_s))
        return beginNamed(context, *arguments);
    if (arguments->isSet(u"to"_s))
        return advanceNamed(context, *arguments);
    return lookAtReleases(context, *arguments);
}

} // namespace saranda
