// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/samples.h"

#include "core/assessment/assess.h"
#include "core/doctrine/doctrineloader.h"
#include "core/exchange/casejson.h"
#include "core/timeline/eventlist.h"
#include "core/timeline/timelinepaper.h"
#include "core/timeline/timelinetable.h"
#include "tests/core/timeline/madetimeline.h"
#include "tests/support/shareddata.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::test;

namespace {

struct ReadCase {
    CaseRecords records;
    Assessment assessment;
};

const Doctrine &shipped()
{
    static const Doctrine doctrine = builtInDoctrine().value_or(Doctrine());
    return doctrine;
}

std::optional<ReadCase> readCase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Result<ImportedCase> read = readCaseJson(file.readAll(), path, shipped());
    if (!read)
        return std::nullopt;
    const Result<Assessment> assessment = assess(read->records, shipped(), {{}, false});
    if (!assessment)
        return std::nullopt;
    return ReadCase{read->records, *assessment};
}

const TimelineEvent *eventOfKey(const Timeline &timeline, const QString &key)
{
    for (const TimelineEvent &event : timeline.events)
        if (event.key == key)
            return &event;
    return nullptr;
}

QString laneOfKey(const Timeline &timeline, const QString &key)
{
    const std::vector<QStringList> lanes = lanesOfEvents(timeline);
    for (std::size_t row = 0; row < timeline.events.size(); ++row)
        if (timeline.events[row].key == key)
            return lanes[row].join(u'|');
    return {};
}

QByteArray picture(const Timeline &timeline, PictureFormat format, const QString &marking = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PictureOptions options;
    options.marking = marking;
    options.font = QGuiApplication::font();
    return writeTimelinePicture(buffer, format, timeline, options) ? buffer.data() : QByteArray();
}

/// Leaves a picture where SARANDA_SHOTS says, for somebody who wants to look at it.
void leave(const QString &name, const QByteArray &bytes)
{
    const QString folder = qEnvironmentVariable("SARANDA_SHOTS");
    QFile file(QDir(folder).filePath(name));
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

Timeline clockTimeline(const ReadCase &read, const QString &claimKey,
                       LaneGrouping grouping = LaneGrouping::Story)
{
    TimelineOptions options;
    options.grouping = grouping;
    if (const Claim *claim = read.records.claims.findKey(claimKey))
        options.claim = claim->id;
    return timelineOf(read.records, read.assessment, shipped(), options);
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleTellsItsStoryInFourLanes()
    {
        const auto read = readCase(sampleCasePath());
        QVERIFY(read);
        const Timeline timeline = clockTimeline(*read, {});
        QCOMPARE(timeline.lanes.size(), std::size_t(4));
        QCOMPARE(laneOfKey(timeline, u"O-3"_s), u"What happened"_s);
        QCOMPARE(laneOfKey(timeline, u"N-3"_s), u"What was published or decided"_s);
        QCOMPARE(laneOfKey(timeline, u"F-10"_s), u"On the knowledge of the State"_s);
        QCOMPARE(laneOfKey(timeline, u"F-24"_s), u"On its capacity and conduct"_s);
        qsizetype facts = 0;
        for (const TimelineEvent &event : timeline.events)
            facts += event.kind == u"fact";
        QCOMPARE(facts, read->records.facts.size()); // also those without a date
        QVERIFY(!timeline.lanes[0].undated.empty());
        leave(u"timeline-sample.pdf"_s,
              picture(clockTimeline(*read, u"C-4"_s), PictureFormat::Pdf, u"restricted"_s));
        leave(u"timeline-sample.svg"_s, picture(timeline, PictureFormat::Svg));
        leave(u"timeline-sample.png"_s, picture(timeline, PictureFormat::Png));
    }

    void everyGroupingShowsEveryEvent()
    {
        const auto read = readCase(sampleCasePath());
        QVERIFY(read);
        const Timeline story = clockTimeline(*read, {});
        for (const LaneGrouping grouping : {LaneGrouping::State, LaneGrouping::Actor,
                                            LaneGrouping::Operation, LaneGrouping::Claim}) {
            const Timeline timeline = clockTimeline(*read, {}, grouping);
            QCOMPARE(timeline.events.size(), story.events.size());
            for (const QStringList &lanes : lanesOfEvents(timeline))
                QVERIFY(!lanes.isEmpty());
            QVERIFY(timeline.lanes.size() >= 3);
        }
        QVERIFY(laneOfKey(clockTimeline(*read, {}, LaneGrouping::Operation), u"O-3"_s)
                    .contains(u"WannaCry"_s));
    }

    void theClockOfSrebrenicaIsTheEngines()
    {
        REQUIRE_SHARED(path, u"cases/bosnian-genocide-2007.json"_s);
        const auto read = readCase(path);
        QVERIFY(read);
        const Timeline timeline = clockTimeline(*read, u"C-prevent"_s);
        QVERIFY(timeline.clock && timeline.clock->isKnown);
        const ClaimResult *claim =
            read->assessment.claim(read->records.claims.findKey(u"C-prevent"_s)->id);
        QCOMPARE(timeline.clock->earliest, claim->knowledge->earliest);
        QCOMPARE(timeline.clock->latest, claim->knowledge->latest);
        QCOMPARE(edtfDayOf(timeline.clock->earliest), u"1993-04-08"_s); // F9 tells it as well
        QCOMPARE(eventOfKey(timeline, u"F9"_s)->clock, Timing::Possible); // that very day
        QCOMPARE(eventOfKey(timeline, u"F10"_s)->clock, Timing::Certain);
        QCOMPARE(eventOfKey(timeline, u"F2"_s)->clock, Timing::Unknown); // undated
        const auto answer = [&](const QString &edtf) {
            return timeline.clock->answerTo(*CaseDate::parse(edtf));
        };
        QCOMPARE(answer(u"1993-04-07"_s), Timing::Impossible);
        QCOMPARE(answer(u"1993-04"_s), Timing::Possible);
        QCOMPARE(answer(u"1993-04-09"_s), Timing::Certain);
        QCOMPARE(answer(u"1990/.."_s), Timing::Possible);
        QVERIFY(
            clockSentence(timeline, QLocale(QLocale::English))
                .endsWith(u" is of 8 April 1993."_s)); // the fact; when it knew is for the Court
        leave(u"timeline-bosnia.pdf"_s, picture(timeline, PictureFormat::Pdf));
        leave(u"timeline-bosnia.png"_s, picture(timeline, PictureFormat::Png));
    }

    void theLandmarkCasesCanAllBeDrawn()
    {
        REQUIRE_SHARED(folder, u"cases"_s);
        int drawn = 0;
        for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files)) {
            if (name.contains(u"expected"_s))
                continue;
            const auto read = readCase(QDir(folder).filePath(name));
            QVERIFY2(read, qPrintable(name));
            TimelineOptions options;
            if (const auto claims = claimsWithClock(read->records, shipped()); !claims.empty())
                options.claim = claims.front()->id;
            const Timeline timeline =
                timelineOf(read->records, read->assessment, shipped(), options);
            const QByteArray png = picture(timeline, PictureFormat::Png);
            QVERIFY(QImage::fromData(png).width() == 1600);
            leave(u"timeline-%1.png"_s.arg(name.section(u'.', 0, 0)), png);
            ++drawn;
        }
        qInfo("%d landmark cases drawn", drawn);
        QVERIFY(drawn >= 4);
    }

    void aLetterIsToldWhereItBelongs()
    {
        CaseRecords records;
        records.info.markings = {u"public"_s};
        Incident incident;
        incident.id = Incident::Id::make();
        incident.key = u"O-1"_s;
        records.incidents.put(incident);
        Claim claim;
        claim.id = Claim::Id::make();
        claim.key = u"C-1"_s;
        claim.incident = incident.id;
        claim.state = u"XXX"_s;
        claim.test = u"due-diligence"_s;
        records.claims.put(claim);
        Communication letter;
        letter.id = Communication::Id::make();
        letter.key = u"N-1"_s;
        letter.kind = u"letter"_s;
        letter.from = u"XXX"_s;
        letter.to = u"FRA"_s;
        letter.date = *CaseDate::parse(u"2020-05-10"_s);
        records.communications.put(letter);
        Communication answer = letter;
        answer.id = Communication::Id::make();
        answer.key = u"N-2"_s;
        std::swap(answer.from, answer.to);
        records.communications.put(answer);
        const Timeline timeline = timelineOf(records, {}, shipped());
        const auto laneOf = [&](const QString &key) {
            for (const TimelineLane &lane : timeline.lanes)
                for (const int row : lane.dated)
                    if (timeline.events[std::size_t(row)].key == key)
                        return lane.title;
            return QString();
        };
        // What the respondent wrote is what it did; what it was written is what it was told.
        QVERIFY(laneOf(u"N-1"_s).contains(u"conduct"_s));
        QVERIFY2(laneOf(u"N-2"_s).contains(u"knowledge"_s), qPrintable(laneOf(u"N-2"_s)));
    }

    void contradictionsAreFlagged()
    {
        CaseRecords records;
        records.info.markings = {u"public"_s};
        Communication notice;
        notice.id = Communication::Id::make();
        notice.key = u"N-1"_s;
        notice.kind = u"notice"_s;
        notice.from = u"FRA"_s;
        notice.to = u"XXX"_s;
        notice.date = *CaseDate::parse(u"2020-05-10"_s);
        Communication reply = notice;
        reply.id = Communication::Id::make();
        reply.key = u"N-2"_s;
        reply.kind = u"reply"_s;
        std::swap(reply.from, reply.to);
        reply.date = *CaseDate::parse(u"2020-05-09"_s);
        records.communications.put(notice);
        records.communications.put(reply);
        const Timeline timeline = timelineOf(records, {}, shipped());
        QCOMPARE(timeline.remarks.size(), std::size_t(1));
        QCOMPARE(timeline.remarks[0].code, u"reply-before-notice"_s);
        QVERIFY(timeline.remarks[0].isContradiction);
        QCOMPARE(eventOfKey(timeline, u"N-2"_s)->remarks, std::vector<int>{0});
        // What merely may contradict is left alone.
        reply.date = *CaseDate::parse(u"2020-05"_s);
        records.communications.put(reply);
        QVERIFY(timelineOf(records, {}, shipped()).remarks.empty());
    }

    void theFilterKeepsWhatContainsEveryWord()
    {
        const auto read = readCase(sampleCasePath());
        QVERIFY(read);
        TimelineOptions options;
        options.filter = u"wannacry attribution"_s;
        const Timeline timeline = timelineOf(read->records, read->assessment, shipped(), options);
        QVERIFY(timeline.events.size() >= 2);
        for (const TimelineEvent &event : timeline.events)
            QVERIFY2(event.title.contains(u"wannacry"_s, Qt::CaseInsensitive),
                     qPrintable(event.title));
        options.filter = u"no such thing"_s;
        QVERIFY(timelineOf(read->records, read->assessment, shipped(), options).events.empty());
    }

    void hostileTextStaysOnOneLine()
    {
        CaseRecords records;
        Incident incident;
        incident.id = Incident::Id::make();
        incident.key = u"O-1"_s;
        incident.title = u"a\nb\x202e"_s + QChar(0) + u"c"_s;
        incident.period = *CaseDate::parse(u"2020"_s);
        records.incidents.put(incident);
        const Timeline timeline = timelineOf(records, {}, shipped());
        QCOMPARE(timeline.events[0].title, u"a b\xfffd c"_s);
    }

    void theTableHasNoInventedInstants()
    {
        MadeTimeline made(1);
        made.add(0, u"2014"_s);
        made.add(0, u"2017-05-12T07:44:00Z"_s);
        made.add(0, u"2018/.."_s);
        made.add(0, u"-0043"_s);
        made.add(0, QString());
        made.timeline.events[1].title = u"=1+1, \"x\""_s;
        made.timeline.events[1].key.clear();
        indexLanes(made.timeline);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto loss = writeTimelineTable(buffer, TimelineTableFormat::JsonLines, made.timeline);
        QVERIFY(loss);
        QCOMPARE(loss->undated, 1);
        QCOMPARE(loss->outOfRange, 1);
        QStringList rows;
        for (const QByteArray &line : buffer.data().trimmed().split('\n')) {
            const QJsonObject row = QJsonDocument::fromJson(line).object();
            const QDateTime at =
                QDateTime::fromString(row.value(u"datetime"_s).toString(), Qt::ISODate);
            QCOMPARE(at.toMSecsSinceEpoch() * 1000,
                     row.value(u"timestamp"_s).toInteger()); // microseconds, as Timesketch reads
            rows.append(row.value(u"timestamp_desc"_s).toString() + u' '
                        + row.value(u"datetime"_s).toString());
        }
        QCOMPARE(rows.join(u'\n'),
                 u"Not before 2014-01-01T00:00:00+00:00\n"
                 "Not after 2014-12-31T23:59:59+00:00\n"
                 "At 2017-05-12T07:44:00+00:00\n"
                 "Not before 2018-01-01T00:00:00+00:00"_s);
        QBuffer csv;
        csv.open(QIODevice::WriteOnly);
        const auto csvLoss = writeTimelineTable(csv, TimelineTableFormat::Csv, made.timeline);
        QVERIFY(csvLoss);
        QCOMPARE(csvLoss->passedOver, 0);
        QCOMPARE(csvLoss->sentences().size(), 2);
        QVERIFY(csv.data().startsWith("message,datetime,timestamp,timestamp_desc,"));
        QVERIFY(csv.data().contains("\"'=1+1, \"\"x\"\"\",2017-05-12T07:44:00+00:00,14"));
    }

    void rowsThatTimesketchDropsAreCounted()
    {
        MadeTimeline made(1);
        made.add(0, u"1648-10-24"_s);
        made.add(0, u"1677/1700"_s); // one of its two rows
        made.add(0, u"2262"_s); // both
        made.add(0, u"2014"_s);
        indexLanes(made.timeline);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto csv = writeTimelineTable(buffer, TimelineTableFormat::Csv, made.timeline);
        QVERIFY(csv);
        QCOMPARE(csv->passedOver, 5);
        QCOMPARE(csv->sentences().size(), 1);
        QCOMPARE(buffer.data().count("\r\n"), 9); // they are written all the same
        const auto lines =
            writeTimelineTable(buffer, TimelineTableFormat::JsonLines, made.timeline);
        QVERIFY(lines && lines->sentences().isEmpty());
    }

    void aPeriodKeepsWhatMayLieWithin()
    {
        CaseRecords records;
        const auto add = [&](const QString &key, const QString &edtf) {
            Fact fact;
            fact.id = Fact::Id::make();
            fact.key = key;
            fact.date = edtf.isEmpty() ? CaseDate() : *CaseDate::parse(edtf);
            records.facts.put(fact);
        };
        add(u"F-1"_s, u"2014-05-10"_s);
        add(u"F-2"_s, u"2013/2016"_s);
        add(u"F-3"_s, u"2010/.."_s);
        add(u"F-4"_s, u"../2013"_s);
        add(u"F-5"_s, u"2015-02"_s);
        add(u"F-6"_s, QString());
        add(u"F-7"_s, u"2014-12-31"_s);
        TimelineOptions options;
        options.period = *CaseDate::parse(u"2014"_s);
        const Timeline timeline = timelineOf(records, {}, shipped(), options);
        QStringList keys;
        for (const TimelineEvent &event : timeline.events)
            keys.append(event.key);
        QCOMPARE(keys.join(u' '), u"F-1 F-2 F-3 F-7"_s);
        const auto [from, to] = stretchOf(*options.period, timeline);
        QCOMPARE(from, secondsOf({2014, 1, 1}));
        QCOMPARE(to, secondsOf({2015, 1, 1}) - 1);
        QVERIFY(timelineSubtitle(timeline, options).contains(u"2014"));
    }

    void thePaperSaysEverythingInSelectableText()
    {
        const auto read = readCase(sampleCasePath());
        QVERIFY(read);
        const Timeline timeline = clockTimeline(*read, u"C-4"_s);
        const QByteArray svg = picture(timeline, PictureFormat::Svg, u"restricted"_s);
        QVERIFY(svg.contains("<svg") && svg.contains("<text"));
        for (const char *word : {"RESTRICTED", "What happened", "WannaCry", "Some time within"})
            QVERIFY2(svg.contains(word), word);
        const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (program.isEmpty())
            QSKIP("pdftotext is not installed");
        QTemporaryDir folder;
        QFile file(folder.filePath(u"t.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(picture(timeline, PictureFormat::Pdf, u"restricted"_s));
        file.close();
        QProcess process;
        process.start(program, {u"-layout"_s, file.fileName(), u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        for (const TimelineEvent &event : timeline.events)
            QVERIFY2(text.contains(event.key), qPrintable(event.key));
        QCOMPARE(text.count(u"RESTRICTED"_s), 2 * text.count(u'\f'));
        QVERIFY(text.contains(u"Page 1 of"_s));
    }

    void timeIsDividedOnlyWhereThatHelps()
    {
        TimelineMeasure measure;
        measure.labelWidth = [](int) { return 200.0; };
        const auto pagesFor = [&](const Timeline &timeline, PageTime time = PageTime::Automatic) {
            return timePagesOf(timeline, time, {}, 880, measure).value_or(std::vector<TimePage>());
        };
        MadeTimeline few(2);
        for (int year = 2000; year < 2010; ++year)
            few.add(year % 2, u"%1-05-10"_s.arg(year));
        indexLanes(few.timeline);
        QCOMPARE(pagesFor(few.timeline).size(), std::size_t(0)); // one page shows all of it
        const MadeTimeline many = MadeTimeline::random(600, 2);
        const std::vector<TimePage> pages = pagesFor(many.timeline);
        QVERIFY2(pages.size() > 2 && pages.size() <= 24, qPrintable(QString::number(pages.size())));
        // In order, without a gap that is not named, and nothing begins outside of them.
        for (std::size_t i = 1; i < pages.size(); ++i)
            QVERIFY(pages[i].from > pages[i - 1].to
                    && (pages[i].quiet || pages[i].from == pages[i - 1].to + 1));
        for (const TimelineEvent &event : many.timeline.events)
            for (const Seconds end : {event.span.from, event.span.to})
                QVERIFY(std::any_of(pages.begin(), pages.end(), [&](const TimePage &page) {
                    return page.from <= end && end <= page.to;
                }));
        // No division makes ten thousand at one instant readable.
        MadeTimeline crowd(1);
        const Seconds at = secondsOf({2017, 5, 12, 7, 44, 0});
        for (int i = 0; i < 10'000; ++i)
            crowd.addSpan(0, at, at);
        crowd.addSpan(0, at + 86400, at + 86400);
        indexLanes(crowd.timeline);
        QCOMPARE(pagesFor(crowd.timeline).size(), std::size_t(0));
        QCOMPARE(pagesFor(MadeTimeline(3).timeline, PageTime::Year).size(), std::size_t(0));
    }

    void aPageIsARoundStretchOfTime()
    {
        TimelineMeasure measure;
        measure.labelWidth = [](int) { return 200.0; };
        MadeTimeline made(1);
        made.add(0, u"2014-11-24"_s);
        made.add(0, u"2014-12-01/2017-03-01"_s);
        made.add(0, u"-0043-03-15"_s);
        indexLanes(made.timeline);
        const auto years = timePagesOf(made.timeline, PageTime::Year, {}, 880, measure);
        QVERIFY(years);
        QCOMPARE(years->size(), std::size_t(3)); // in 2015 and 2016 nothing begins or ends
        QCOMPARE((*years)[0].from, secondsOf({-43, 1, 1}));
        QCOMPARE((*years)[1].from, secondsOf({2014, 1, 1}));
        QCOMPARE((*years)[1].to, secondsOf({2015, 1, 1}) - 1);
        QCOMPARE((*years)[2].quiet,
                 std::optional(std::pair(secondsOf({2015, 1, 1}), secondsOf({2017, 1, 1}) - 1)));
        const auto within = timePagesOf(
            made.timeline, PageTime::Month,
            std::pair(secondsOf({2014, 1, 1}), secondsOf({2015, 1, 1}) - 1), 880, measure);
        QVERIFY(within);
        QCOMPARE(within->back().from, secondsOf({2014, 12, 1}));
        MadeTimeline long40(1);
        for (int year = 0; year < 500; ++year)
            long40.add(0, u"%1"_s.arg(1500 + year));
        indexLanes(long40.timeline);
        QVERIFY(!timePagesOf(long40.timeline, PageTime::Month, {}, 880, measure));
        QCOMPARE(timePagesOf(long40.timeline, PageTime::Century, {}, 880, measure)->size(),
                 std::size_t(5));
        for (const PageTime time : allPageTimes())
            QCOMPARE(pageTimeOf(wordOf(time)), std::optional(time));
    }

    void pagesOfTimeSayWhereTheyGoOn()
    {
        const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (program.isEmpty())
            QSKIP("pdftotext is not installed");
        MadeTimeline made(2);
        made.timeline.title = u"Long"_s;
        made.timeline.lanes[0].title = u"Upper lane"_s;
        made.timeline.lanes[1].title = u"Lower lane"_s;
        made.add(0, u"2010-02-01"_s);
        made.add(0, u"2010-05-01/2016-05-01"_s);
        made.add(1, u"2013-06-01"_s);
        indexLanes(made.timeline);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"t.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        PictureOptions options;
        options.font = QGuiApplication::font();
        options.pages = PageTime::Year;
        QVERIFY(writeTimelinePicture(file, PictureFormat::Pdf, made.timeline, options));
        file.close();
        QProcess process;
        process.start(program, {u"-layout"_s, file.fileName(), u"-"_s});
        QVERIFY(process.waitForFinished());
        const QStringList pages =
            QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), 4); // 2010, 2013, 2016 and the list
        for (int page = 0; page < 3; ++page) {
            QVERIFY(pages[page].contains(u"Page %1 of 4"_s.arg(page + 1)));
            QVERIFY(pages[page].contains(u"period %1 of 3"_s.arg(page + 1)));
            QVERIFY(pages[page].contains(u"Upper lane"_s) && pages[page].contains(u"Lower lane"_s));
            QVERIFY(pages[page].contains(u"Goes on beyond the page"_s));
            QVERIFY(pages[page].contains(u"F-2"_s)); // goes on all the time
            QCOMPARE(pages[page].contains(u"earlier: page"_s), page > 0);
            QCOMPARE(pages[page].contains(u"later: page"_s), page < 2);
        }
        QVERIFY(pages[1].contains(u"1 January 2013"_s) && pages[1].contains(u"31 December 2013"_s));
        QVERIFY(pages[1].contains(u"nothing begins or ends: 1 January 2011"_s));
        QVERIFY(pages[1].contains(u"F-3"_s) && !pages[1].contains(u"F-1"_s));
        QVERIFY(pages[3].contains(u"F-1"_s));
    }

    void manyLanesTakeManyPages()
    {
        MadeTimeline made(40);
        for (int lane = 0; lane < 40; ++lane) {
            made.timeline.lanes[std::size_t(lane)].title = u"Lane %1"_s.arg(lane + 1);
            made.add(lane, u"%1-05"_s.arg(1980 + lane));
        }
        indexLanes(made.timeline);
        const QByteArray pdf = picture(made.timeline, PictureFormat::Pdf);
        QVERIFY(pdf.count("/Type /Page\n") >= 4);
        leave(u"timeline-lanes.pdf"_s, pdf);
        const QImage image = QImage::fromData(picture(made.timeline, PictureFormat::Png));
        QVERIFY(image.height() > 900); // higher, so that every lane is there
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
