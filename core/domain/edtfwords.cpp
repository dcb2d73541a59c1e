// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edtfwords.h"

#include "core/base/literals.h"

namespace saranda::edtf {

using namespace literals;

namespace {

QString twoDigits(int number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

QString signedYear(const Date &date, QChar forX)
{
    return (date.isNegative ? u"-"_s : QString()) + QString(date.yearDigits).replace(u'X', forX);
}

Exactness exactnessOfYear(const Date &date)
{
    if (date.isLongYear && !date.significantDigits)
        return Exactness::LongYear;
    if (date.significantDigits > 0)
        return date.isLongYear ? Exactness::LongYear : Exactness::Years;
    const qsizetype firstX = date.yearDigits.indexOf(u'X');
    if (firstX < 0)
        return Exactness::Year;
    if (firstX == 3 && !date.isNegative && date.yearDigits > u"1"_s)
        return Exactness::Decade;
    const bool openToTheEnd = date.yearDigits.mid(firstX).count(u'X') == 4 - firstX;
    return openToTheEnd ? Exactness::Years : Exactness::Odd;
}

} // namespace

Exactness exactnessOf(const Date &date)
{
    if (date.time)
        return Exactness::Time;
    const Exactness ofYear = exactnessOfYear(date);
    if (date.season)
        return ofYear == Exactness::Year ? Exactness::Season : Exactness::Odd;
    const bool monthKnown = !date.month.isEmpty() && !date.month.contains(u'X');
    const bool dayKnown = !date.day.isEmpty() && !date.day.contains(u'X');
    const bool monthUnknown = date.month.isEmpty() || date.month == u"XX"_s;
    const bool dayUnknown = date.day.isEmpty() || date.day == u"XX"_s;
    if (ofYear == Exactness::Year) {
        if (monthKnown)
            return dayKnown ? Exactness::Day : (dayUnknown ? Exactness::Month : Exactness::Odd);
        if (monthUnknown)
            return dayKnown ? Exactness::DayOfUnknownMonth
                            : (dayUnknown ? Exactness::Year : Exactness::Odd);
        return Exactness::Odd;
    }
    if (monthUnknown && dayUnknown)
        return ofYear;
    const bool yearsNamed = ofYear == Exactness::Decade || ofYear == Exactness::Years;
    return yearsNamed && monthKnown && dayKnown ? Exactness::DayOfUnknownYear : Exactness::Odd;
}

bool isQualifiedAsWhole(const Date &date)
{
    for (int i = 1; i < date.components(); ++i) {
        if (!(date.qualifiers[std::size_t(i)] == date.qualifiers[0]))
            return false;
    }
    return true;
}

std::pair<QString, QString> yearRange(const Date &date)
{
    if (date.significantDigits == 0)
        return {signedYear(date, date.isNegative ? u'9' : u'0'),
                signedYear(date, date.isNegative ? u'0' : u'9')};
    QString low = date.yearDigits;
    QString high = date.yearDigits;
    for (qsizetype i = date.significantDigits; i < low.size(); ++i) {
        low[i] = u'0';
        high[i] = u'9';
    }
    return date.isNegative ? std::pair(u"-"_s + high, u"-"_s + low) : std::pair(low, high);
}

qint64 yearNumber(const Date &date)
{
    const qint64 size = date.yearDigits.toLongLong();
    return date.isNegative ? -size : size;
}

QString patternOf(const Date &date)
{
    QString text = (date.isLongYear ? u"Y"_s : QString()) + signedYear(date, u'X');
    if (date.exponent)
        text += u'E' + QString::number(date.exponent);
    if (date.significantDigits)
        text += u'S' + QString::number(date.significantDigits);
    if (date.season)
        text += u'-' + QString::number(date.season);
    if (!date.month.isEmpty())
        text += u'-' + date.month;
    if (!date.day.isEmpty())
        text += u'-' + date.day;
    return text;
}

QString clockOf(const TimeOfDay &time)
{
    return twoDigits(time.hour) + u':' + twoDigits(time.minute) + u':' + twoDigits(time.second);
}

QString zoneOf(const TimeOfDay &time)
{
    if (!time.offsetMinutes)
        return {};
    const int offset = *time.offsetMinutes;
    if (offset == 0)
        return u"UTC"_s;
    const int size = std::abs(offset);
    return u"UTC"_s + (offset < 0 ? u'−' : u'+') + twoDigits(size / 60) + u':'
        + twoDigits(size % 60);
}

} // namespace saranda::edtf
