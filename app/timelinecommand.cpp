// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"
#include "app/commands.h"
#include "app/texts.h"
#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/domain/highestmarking.h"
#include "core/report/disclosure.h"
#include "core/timeline/timelinepaper.h"
#include "core/timeline/timelinetable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>

#include <map>

namespace saranda {

using namespace literals;

namespace {

enum class TimelineFile { Pdf, Svg, Png, Csv, JsonLines };

Result<TimelineFile> timelineFile(const QString &path)
{
    static const std::map<QString, TimelineFile> known{{u"pdf"_s, TimelineFile::Pdf},
                                                       {u"svg"_s, TimelineFile::Svg},
                                                       {u"png"_s, TimelineFile::Png},
                                                       {u"csv"_s, TimelineFile::Csv},
                                                       {u"jsonl"_s, TimelineFile::JsonLines}};
    const auto found = known.find(QFileInfo(path).suffix().toLower());
    if (found != known.end())
        return found->second;
    return failure(
        ErrorCode::Usage,
        CommandLine::tr("A timeline is written as .pdf, .svg, .png, .csv or .jsonl, not as “%1”.")
            .arg(path));
}

Result<LaneGrouping> laneGrouping(const QString &word)
{
    static const std::map<QString, LaneGrouping> known{{u"story"_s, LaneGrouping::Story},
                                                       {u"state"_s, LaneGrouping::State},
                                                       {u"actor"_s, LaneGrouping::Actor},
                                                       {u"operation"_s, LaneGrouping::Operation},
                                                       {u"claim"_s, LaneGrouping::Claim}};
    if (const auto found = known.find(word); found != known.end())
        return found->second;
    return failure(ErrorCode::Usage,
                   CommandLine::tr("Lanes are by story, state, actor, operation or claim, not by "
                                   "“%1”.")
                       .arg(word));
}

Result<QSize> pictureSizeOf(const QString &text)
{
    static const QRegularExpression shape(u"^([0-9]{3,5})x([0-9]{3,5})$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return failure(
            ErrorCode::Usage,
            CommandLine::tr("A size is written like 1600x900, not like “%1”.").arg(text));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

Result<TimelineOptions> timelineOptions(const CaseRecords &records, const Doctrine &doctrine,
                                        const Arguments &arguments)
{
    TimelineOptions options;
    options.locale = QLocale(records.info.language.isEmpty() ? u"en"_s : records.info.language);
    options.filter = arguments.value(u"filter"_s);
    if (arguments.isSet(u"lanes"_s)) {
        const Result<LaneGrouping> grouping = laneGrouping(arguments.value(u"lanes"_s));
        if (!grouping)
            return failure(grouping.error());
        options.grouping = *grouping;
    }
    if (arguments.isSet(u"claim"_s)) {
        const QString key = arguments.value(u"claim"_s);
        const Claim *claim = records.claims.findKey(key);
        if (!claim)
            return failure(ErrorCode::BadInput,
                           CommandLine::tr("The case has no claim “%1”.").arg(key));
        if (!hasClock(*claim, doctrine))
            return failure(
                ErrorCode::BadInput,
                CommandLine::tr("Claim “%1” is not of due diligence: it has no clock.").arg(key));
        options.claim = claim->id;
    }
    return options;
}

void noteLoss(const CommandContext &context, const TimelineTableLoss &loss)
{
    if (loss.undated > 0)
        context.console.note(CommandLine::tr("%n event(s) without a date are not in the table.",
                                             nullptr, loss.undated));
    if (loss.outOfRange > 0)
        context.console.note(
            CommandLine::tr("%n event(s) outside the years 1 to 9999 are not in the table.",
                            nullptr, loss.outOfRange));
}

Result<> writeTimelineTo(const CommandContext &context, QIODevice &to, TimelineFile file,
                         const Timeline &timeline, const PictureOptions &picture)
{
    switch (file) {
    case TimelineFile::Pdf:
        return writeTimelinePicture(to, PictureFormat::Pdf, timeline, picture);
    case TimelineFile::Svg:
        return writeTimelinePicture(to, PictureFormat::Svg, timeline, picture);
    case TimelineFile::Png:
        return writeTimelinePicture(to, PictureFormat::Png, timeline, picture);
    case TimelineFile::Csv:
    case TimelineFile::JsonLines:
        break;
    }
    const Result<TimelineTableLoss> loss = writeTimelineTable(
        to, file == TimelineFile::Csv ? TimelineTableFormat::Csv : TimelineTableFormat::JsonLines,
        timeline);
    if (!loss)
        return failure(loss.error());
    noteLoss(context, *loss);
    return {};
}

Result<> makeTimeline(const CommandContext &context, const Arguments &arguments)
{
    const QString path = arguments.value(u"output"_s);
    if (path.isEmpty())
        return failure(ErrorCode::Usage,
                       CommandLine::tr("Say where to write it: --output timeline.pdf."));
    const Result<TimelineFile> file = timelineFile(path);
    if (!file)
        return failure(file.error());
    PictureOptions picture;
    if (arguments.isSet(u"size"_s)) {
        const Result<QSize> size = pictureSizeOf(arguments.value(u"size"_s));
        if (!size)
            return failure(size.error());
        picture.size = *size;
    }
    Result<LoadedCase> loaded = loadNamedCase(context, arguments);
    if (!loaded)
        return failure(loaded.error());
    const Result<std::optional<QString>> marking = markingAsked(loaded->records, arguments);
    if (!marking)
        return failure(marking.error());
    AssessOptions question;
    question.sensitivity = false;
    question.whatIf.marking = *marking;
    if (*marking)
        loaded->records = disclosedAt(loaded->records, **marking);
    const Result<TimelineOptions> options =
        timelineOptions(loaded->records, loaded->doctrine, arguments);
    if (!options)
        return failure(options.error());
    const Result<Assessment> assessment = assess(loaded->records, loaded->doctrine, question);
    if (!assessment)
        return failure(assessment.error());
    const Timeline timeline = timelineOf(loaded->records, *assessment, loaded->doctrine, *options);
    picture.marking = question.whatIf.marking.value_or(highestMarking(loaded->records));
    picture.locale = options->locale;
    picture.font = QGuiApplication::font();
    return writeFile(path, arguments.has(u"force"_s), [&](QIODevice &to) {
        return writeTimelineTo(context, to, *file, timeline, picture);
    });
}

} // namespace

ExitStatus timelineCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments =
        Arguments::parse(words,
                         {.valueOptions = {u"output"_s, u"claim"_s, u"marking"_s, u"lanes"_s,
                                           u"filter"_s, u"size"_s},
                          .flags = {u"force"_s, u"sample"_s},
                          .atLeast = 0,
                          .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    if (const Result<> made = makeTimeline(context, *arguments); !made)
        return context.console.fail(made.error());
    context.console.note(CommandLine::tr("Wrote “%1”.").arg(arguments->value(u"output"_s)));
    return ExitStatus::Done;
}

} // namespace saranda
