// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/dateend.h"

#include "core/base/literals.h"
#include "core/timeline/civiltime.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr Seconds dayLength = 86400;
constexpr double leastHourWidth = 6; // pixels; below it a time of day cannot be pointed at

/// An end taken apart: "2014-11-24", "T10:30:00", "+01:00", "~".
struct WrittenEnd {
    DateStep step = DateStep::None;
    QString time;
    QString zone;
    QString qualifier;
};

WrittenEnd takenApart(const QString &text)
{
    static const QRegularExpression shape(
        u"^-?[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?([?~%]?)$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    WrittenEnd end;
    const bool isSeason = match.captured(1).mid(1, 2).toInt() > 12;
    if (!match.hasMatch() || isSeason)
        return end;
    end.time = match.captured(3);
    end.zone = match.captured(4);
    end.qualifier = match.captured(5);
    end.step = !end.time.isEmpty()     ? DateStep::Time
        : !match.captured(2).isEmpty() ? DateStep::Day
        : !match.captured(1).isEmpty() ? DateStep::Month
                                       : DateStep::Year;
    return end;
}

/// Start and end as written; the same for a single date.
std::pair<QString, QString> endsAsWritten(const CaseDate &date)
{
    const QStringList parts = date.text().split(u'/');
    return {parts.value(0), parts.value(parts.size() > 1 ? 1 : 0)};
}

Seconds offsetOf(const QString &zone)
{
    if (zone.size() != 6)
        return 0;
    const Seconds seconds = zone.mid(1, 2).toInt() * 3600 + zone.mid(4, 2).toInt() * 60;
    return zone.front() == u'-' ? -seconds : seconds;
}

Seconds timeOfDay(const QString &time)
{
    return time.mid(1, 2).toInt() * 3600 + time.mid(4, 2).toInt() * 60 + time.mid(7, 2).toInt();
}

/// The nearest time of day one can point at, or the day alone with the time it had.
QString timeAt(const WrittenEnd &end, Seconds at, double secondsPerPixel)
{
    Seconds shown = at + offsetOf(end.zone);
    if (3600 / secondsPerPixel < leastHourWidth) {
        shown = flooredTo(shown, dayLength) + timeOfDay(end.time);
    } else {
        const Seconds grain = secondsPerPixel <= 20 ? 60 : secondsPerPixel <= 100 ? 300 : 900;
        shown = flooredTo(shown + grain / 2, grain);
    }
    const Seconds ofDay = shown - flooredTo(shown, dayLength);
    const auto figures = [](Seconds number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    QString text =
        edtfDayOf(shown) + u'T' + figures(ofDay / 3600) + u':' + figures(ofDay / 60 % 60);
    if (end.time.size() > 6)
        text += u':' + figures(ofDay % 60);
    return text;
}

QString movedText(const WrittenEnd &end, Seconds at, double secondsPerPixel)
{
    switch (end.step) {
    case DateStep::Year:
        return edtfYearOf(at) + end.qualifier;
    case DateStep::Month:
        return edtfMonthOf(at) + end.qualifier;
    case DateStep::Day:
        return edtfDayOf(at) + end.qualifier;
    case DateStep::Time:
        return timeAt(end, at, secondsPerPixel) + end.zone + end.qualifier;
    case DateStep::None:
        break;
    }
    return {};
}

} // namespace

DateStep stepOf(const CaseDate &date, DateEnd end)
{
    const auto [start, finish] = endsAsWritten(date);
    return takenApart(end == DateEnd::Start ? start : finish).step;
}

double lengthOf(DateStep step)
{
    constexpr double year = 365.2425 * 86400;
    switch (step) {
    case DateStep::Year:
        return year;
    case DateStep::Month:
        return year / 12;
    case DateStep::Day:
    case DateStep::Time:
    case DateStep::None:
        break;
    }
    return double(dayLength);
}

std::optional<CaseDate> withMovedEnd(const CaseDate &date, DateEnd end, Seconds at,
                                     double secondsPerPixel)
{
    auto [start, finish] = endsAsWritten(date);
    QString &moved = end == DateEnd::Start ? start : finish;
    const WrittenEnd written = takenApart(moved);
    const bool isTime = written.step == DateStep::Time;
    if (written.step == DateStep::None || (isTime && start != finish))
        return std::nullopt;
    const Result<CaseDate> other = CaseDate::parse(end == DateEnd::Start ? finish : start);
    if (other && !other->isUndated() && !isTime)
        at = end == DateEnd::Start ? std::min(at, other->bounds().latestEnd)
                                   : std::max(at, other->bounds().earliestStart);
    moved = movedText(written, at, secondsPerPixel);
    if (isTime)
        (end == DateEnd::Start ? finish : start) = moved; // EDTF has no intervals of times
    const Result<CaseDate> result =
        CaseDate::parse(start == finish ? start : start + u'/' + finish);
    return result ? std::optional(*result) : std::nullopt;
}

} // namespace saranda
