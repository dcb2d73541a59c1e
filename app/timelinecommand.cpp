// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"
#include "app/commands.h"
#include "app/paperoptions.h"
#include "app/spokenlanguage.h"
#include "app/texts.h"
#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/domain/highestmarking.h"
#include "core/report/disclosure.h"
#include "core/timeline/civiltime.h"
#include "core/timeline/letters.h"
#include "core/timeline/timelinepaper.h"
#include "core/timeline/timelinetable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTimeZone>

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

/// That of the case, where the command does not say one: "en" or "fr".
QString languageOf(const CaseRecords &records, const Arguments &arguments)
{
    const QString language =
        arguments.isSet(u"language"_s) ? arguments.value(u"language"_s) : records.info.language;
    return language.startsWith(u"fr"_s) ? u"fr"_s : u"en"_s;
}

/// --period: a date with a beginning or an end; open ends reach as far as the case does.
Result<std::optional<CaseDate>> periodAsked(const Arguments &arguments)
{
    if (!arguments.isSet(u"period"_s))
        return std::optional<CaseDate>();
    const QString text = arguments.value(u"period"_s);
    const Result<CaseDate> period = CaseDate::parse(text);
    if (!period)
        return failure(ErrorCode::Usage, period.error().message, period.error().detail);
    if (!isBounded(period->bounds().earliestStart) && !isBounded(period->bounds().latestEnd))
        return failure(
            ErrorCode::Usage,
            CommandLine::tr("“%1” does not say which period the timeline is to show.").arg(text));
    return std::optional(*period);
}

Result<TimelineOptions> timelineOptions(const CaseRecords &records, const Doctrine &doctrine,
                                        const Arguments &arguments)
{
    TimelineOptions options;
    options.locale = QLocale(languageOf(records, arguments));
    options.filter = arguments.value(u"filter"_s);
    const Result<std::optional<CaseDate>> period = periodAsked(arguments);
    if (!period)
        return failure(period.error());
    options.period = *period;
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
    for (const QString &sentence : loss->sentences())
        context.console.note(sentence);
    return {};
}

/// --clock: which clock the drawing shows. Nothing where it is UTC.
Result<std::optional<QTimeZone>> clockAsked(const Arguments &arguments, bool isDrawn)
{
    const QString word = arguments.value(u"clock"_s);
    if (arguments.isSet(u"clock"_s) && !isDrawn)
        return failure(ErrorCode::Usage,
                       CommandLine::tr("A table says its times in UTC; only a drawing has another "
                                       "clock."));
    if (!arguments.isSet(u"clock"_s) || word.compare(u"utc"_s, Qt::CaseInsensitive) == 0)
        return std::optional<QTimeZone>();
    const QTimeZone zone =
        word == u"local"_s ? QTimeZone::systemTimeZone() : QTimeZone(word.toLatin1());
    if (!zone.isValid())
        return failure(ErrorCode::Usage,
                       CommandLine::tr("A clock is utc, local or a time zone such as "
                                       "Europe/Paris, not “%1”.")
                           .arg(word));
    return std::optional(zone);
}

/// --pages: how a PDF divides time.
Result<PageTime> pagesAsked(const Arguments &arguments, TimelineFile file)
{
    if (!arguments.isSet(u"pages"_s))
        return PageTime::Automatic;
    if (file != TimelineFile::Pdf)
        return failure(ErrorCode::Usage,
                       CommandLine::tr("Only a .pdf has pages to divide the time among."));
    const QString word = arguments.value(u"pages"_s);
    if (const std::optional<PageTime> time = pageTimeOf(word))
        return *time;
    QStringList words;
    for (const PageTime time : allPageTimes())
        words.append(wordOf(time));
    return failure(ErrorCode::Usage,
                   CommandLine::tr("Pages divide the time by one of these: %1; not by “%2”.")
                       .arg(words.join(u", "_s), word));
}

/// What the command line alone says of the file and its look, before the case is opened.
struct TimelineWish {
    TimelineFile file = TimelineFile::Pdf;
    PictureOptions picture;
    std::optional<QTimeZone> zone;

    bool isDrawn() const { return file != TimelineFile::Csv && file != TimelineFile::JsonLines; }
};

Result<TimelineWish> timelineAsked(const Arguments &arguments)
{
    const QString path = arguments.value(u"output"_s);
    if (path.isEmpty())
        return failure(ErrorCode::Usage,
                       CommandLine::tr("Say where to write it: --output timeline.pdf."));
    TimelineWish wish;
    const Result<TimelineFile> file = timelineFile(path);
    if (!file)
        return failure(file.error());
    wish.file = *file;
    const QString language = arguments.value(u"language"_s);
    if (arguments.isSet(u"language"_s) && language != u"en" && language != u"fr")
        return failure(
            ErrorCode::Usage,
            CommandLine::tr("A timeline is written in en or fr, not in “%1”.").arg(language));
    const Result<PageTime> pages = pagesAsked(arguments, *file);
    if (!pages)
        return failure(pages.error());
    wish.picture.pages = *pages;
    if (arguments.isSet(u"size"_s)) {
        const Result<QSize> size = pictureSizeOf(arguments.value(u"size"_s));
        if (!size)
            return failure(size.error());
        wish.picture.size = *size;
    }
    const Result<std::optional<QTimeZone>> zone = clockAsked(arguments, wish.isDrawn());
    if (!zone)
        return failure(zone.error());
    wish.zone = *zone;
    return wish;
}

/// What the picture says of itself beside what is drawn.
PictureOptions pictureOf(const TimelineWish &wish, const Timeline &timeline,
                         const TimelineOptions &options)
{
    PictureOptions picture = wish.picture;
    picture.subtitle = timelineSubtitle(timeline, options);
    if (options.period)
        picture.period = stretchOf(*options.period, timeline);
    picture.locale = options.locale;
    if (wish.zone) {
        picture.utcOffset = clockOf(*wish.zone);
        picture.clockName = CommandLine::tr("Local time (%1)", "a time zone")
                                .arg(QString::fromLatin1(wish.zone->id()));
    }
    picture.font = QGuiApplication::font();
    return picture;
}

Result<> makeTimeline(const CommandContext &context, const Arguments &arguments)
{
    const Result<TimelineWish> wish = timelineAsked(arguments);
    if (!wish)
        return failure(wish.error());
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
    const SpokenLanguage spoken(options->locale.name());
    const Timeline timeline = timelineOf(loaded->records, *assessment, loaded->doctrine, *options);
    if (timeline.events.empty())
        context.console.note(CommandLine::tr("Nothing is left to draw under these conditions."));
    const QString letters = wish->isDrawn() ? lettersWithoutFont(drawnText(timeline)) : QString();
    if (!letters.isEmpty())
        context.console.note(missingLettersSentence(letters));
    PictureOptions picture = pictureOf(*wish, timeline, *options);
    picture.marking = question.whatIf.marking.value_or(highestMarking(loaded->records));
    return writeFile(arguments.value(u"output"_s), arguments.has(u"force"_s), [&](QIODevice &to) {
        return writeTimelineTo(context, to, wish->file, timeline, picture);
    });
}

} // namespace

ExitStatus timelineCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments = Arguments::parse(
        words,
        {.valueOptions = {u"output"_s, u"claim"_s, u"marking"_s, u"lanes"_s, u"filter"_s, u"size"_s,
                          u"period"_s, u"language"_s, u"pages"_s, u"clock"_s},
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
