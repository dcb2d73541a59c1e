// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timelinetable.h"

#include "core/base/csvline.h"
#include "core/base/literals.h"
#include "core/timeline/civiltime.h"
#include "core/timeline/eventlist.h"
#include "core/timeline/timelinetexts.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace saranda {

using namespace literals;

namespace {

using NamedCell = std::pair<QString, QString>;

QString timingWord(Timing timing)
{
    switch (timing) {
    case Timing::Certain:
        return u"certain"_s;
    case Timing::Possible:
        return u"possible"_s;
    case Timing::Impossible:
        return u"impossible"_s;
    case Timing::Unknown:
        break;
    }
    return {};
}

/// Empty where the format of dates ends.
QString isoInstant(Seconds at)
{
    const CivilTime time = civilTimeOf(at);
    if (time.year < 1 || time.year > 9999)
        return {};
    const auto figures = [](std::int64_t number, int width) {
        return QString::number(number).rightJustified(width, u'0');
    };
    return u"%1-%2-%3T%4:%5:%6+00:00"_s.arg(figures(time.year, 4), figures(time.month, 2),
                                            figures(time.day, 2), figures(time.hour, 2),
                                            figures(time.minute, 2), figures(time.second, 2));
}

bool isReadFromCsv(Seconds at)
{
    const std::int64_t year = civilTimeOf(at).year;
    return year >= 1678 && year <= 2261;
}

struct Moment {
    Seconds at;
    QString description;
};

std::vector<Moment> momentsOf(const TimelineSpan &span)
{
    if (!span.isDrawable)
        return {};
    if (span.from == span.to && !span.opensLeft && !span.opensRight)
        return {{span.from, u"At"_s}};
    std::vector<Moment> moments;
    if (!span.opensLeft)
        moments.push_back({span.from, u"Not before"_s});
    if (!span.opensRight)
        moments.push_back({span.to, u"Not after"_s});
    if (moments.empty()) // open both ways, with something known in between
        moments.push_back({span.from, u"Known at"_s});
    return moments;
}

std::vector<NamedCell> cellsOf(const Timeline &timeline, const TimelineEvent &event,
                               const QStringList &lanes, const Moment &moment)
{
    QStringList remarks;
    for (const int remark : event.remarks)
        remarks.append(timeline.remarks[std::size_t(remark)].text);
    return {{u"message"_s, QString(event.key + u' ' + event.title).trimmed()},
            {u"datetime"_s, isoInstant(moment.at)},
            {u"timestamp"_s, QString::number(moment.at * 1'000'000)},
            {u"timestamp_desc"_s, moment.description},
            {u"edtf"_s, event.date.text()},
            {u"kind"_s, event.kind},
            {u"key"_s, event.key},
            {u"lane"_s, lanes.join(u"; "_s)},
            {u"level"_s, event.level < 0 ? QString() : QString::number(event.level)},
            {u"after_knowledge"_s, timingWord(event.clock)},
            {u"remarks"_s, remarks.join(u' ')}};
}

QByteArray eventLine(const std::vector<NamedCell> &cells, bool names)
{
    QStringList written;
    for (const NamedCell &cell : cells) {
        const bool isNumber = cell.first == u"timestamp";
        written.append(names ? cell.first : isNumber ? cell.second : csvCell(cell.second));
    }
    return written.join(u',').toUtf8() + "\r\n";
}

QByteArray jsonLine(const std::vector<NamedCell> &cells)
{
    QJsonObject object;
    for (const NamedCell &cell : cells) {
        if (cell.first == u"timestamp" || (cell.first == u"level" && !cell.second.isEmpty()))
            object.insert(cell.first, cell.second.toLongLong());
        else if (!cell.second.isEmpty())
            object.insert(cell.first, cell.second);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QStringList TimelineTableLoss::sentences() const
{
    QStringList all;
    if (undated > 0)
        all.append(TimelineTexts::tr("%n event(s) without a date are not in the table.", nullptr,
                                     undated));
    if (outOfRange > 0)
        all.append(TimelineTexts::tr(
            "%n event(s) outside the years 1 to 9999 are not in the table.", nullptr, outOfRange));
    if (passedOver > 0)
        all.append(TimelineTexts::tr(
            "Timesketch passes over %n row(s) outside the years 1678 to 2261 in a CSV table, and "
            "reads them in a JSONL table.",
            nullptr, passedOver));
    return all;
}

Result<TimelineTableLoss> writeTimelineTable(QIODevice &to, TimelineTableFormat format,
                                             const Timeline &timeline)
{
    TimelineTableLoss loss;
    const std::vector<QStringList> lanes = lanesOfEvents(timeline);
    const auto write = [&](const QByteArray &line) { return to.write(line) == line.size(); };
    bool isWritten = true;
    if (format == TimelineTableFormat::Csv)
        isWritten = write(eventLine(cellsOf(timeline, {}, {}, {}), true));
    for (const int row : eventsInOrder(timeline)) {
        const TimelineEvent &event = timeline.events[std::size_t(row)];
        bool isListed = false;
        for (const Moment &moment : momentsOf(event.span)) {
            if (isoInstant(moment.at).isEmpty())
                continue;
            isListed = true;
            loss.passedOver +=
                format == TimelineTableFormat::Csv && !isReadFromCsv(moment.at) ? 1 : 0;
            const auto cells = cellsOf(timeline, event, lanes[std::size_t(row)], moment);
            isWritten = isWritten
                && write(format == TimelineTableFormat::Csv ? eventLine(cells, false)
                                                            : jsonLine(cells));
        }
        if (!isListed)
            ++(event.span.isDrawable ? loss.outOfRange : loss.undated);
    }
    if (!isWritten)
        return failure(ErrorCode::Storage, TimelineTexts::tr("The table cannot be written."),
                       to.errorString());
    return loss;
}

} // namespace saranda
