// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edtfdatereader.h"

#include "core/base/literals.h"

namespace saranda::edtf {

using namespace literals;

namespace {

constexpr int firstSeason = 21;
constexpr int lastSeason = 41;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigitOrX(QChar c)
{
    return isDigit(c) || c == u'X';
}

} // namespace

Error wrongAt(const QString &text, qsizetype at, const QString &what)
{
    const QString shown = text.size() > 60 ? text.left(60) + u'…' : text;
    return {
        ErrorCode::BadInput,
        QCoreApplication::translate("CaseDate", "“%1” is not a date in EDTF: %2 (at character %3)")
            .arg(shown, what, QString::number(at + 1))};
}

Result<Date> DateReader::read(bool mayHaveTime)
{
    if (Result<> year = readYear(); !year)
        return failure(year.error());
    if (!m_date.isLongYear && !m_date.significantDigits && take(u'-')) {
        if (Result<> rest = readMonthAndDay(); !rest)
            return failure(rest.error());
    }
    if (m_date.components() == 3 && peek() == u'T') {
        if (Result<> time = readTime(mayHaveTime); !time)
            return failure(time.error());
    }
    if (m_at < m_end)
        return failure(wrong(m_at, tr("“%1” is not expected here").arg(m_text[m_at])));
    if (!computeBounds(m_date))
        return failure(wrong(m_dayAt, tr("no month that fits has a day %1").arg(m_date.day)));
    return m_date;
}

Error DateReader::wrong(qsizetype at, const QString &what) const
{
    return wrongAt(m_text, at, what);
}

Qualifier DateReader::takeQualifier()
{
    if (take(u'?'))
        return {true, false};
    if (take(u'~'))
        return {false, true};
    if (take(u'%'))
        return {true, true};
    return {};
}

/// A qualifier before a component is about it alone, one behind it also about those to its left.
Result<> DateReader::qualify(std::size_t component, const Qualifier &before)
{
    const qsizetype at = m_at;
    const Qualifier after = takeQualifier();
    if (before.isSet() && after.isSet())
        return failure(wrong(at, tr("a part of a date has one qualifier, before it or behind it")));
    if (before.isSet())
        m_date.qualifiers[component] = before;
    for (std::size_t i = 0; after.isSet() && i <= component; ++i) {
        m_date.qualifiers[i].uncertain |= after.uncertain;
        m_date.qualifiers[i].approximate |= after.approximate;
    }
    return {};
}

Result<> DateReader::readYear()
{
    const Qualifier before = takeQualifier();
    if (!before.isSet() && take(u'Y'))
        return readLongYear();
    const qsizetype signAt = m_at;
    m_date.isNegative = take(u'-');
    const qsizetype start = m_at;
    m_date.yearDigits = takeWhile(isDigitOrX);
    if (m_date.yearDigits.size() > 4)
        return failure(wrong(start + 4, tr("a year has four digits; a longer one begins with Y")));
    if (m_date.yearDigits.size() < 4)
        return failure(wrong(m_at, tr("a year with four digits is expected")));
    if (m_date.isNegative && m_date.yearDigits == u"0000"_s)
        return failure(wrong(signAt, tr("there is no year −0000")));
    if (peek() == u'S' && m_at < m_end) {
        if (m_date.yearDigits.contains(u'X'))
            return failure(wrong(m_at, tr("significant digits need a year without X")));
        if (Result<> significant = readSignificantDigits(); !significant)
            return significant;
    }
    return qualify(0, before);
}

Result<> DateReader::readLongYear()
{
    m_date.isLongYear = true;
    m_date.isNegative = take(u'-');
    const qsizetype start = m_at;
    m_date.yearDigits = takeWhile(isDigit);
    if (m_date.yearDigits.isEmpty())
        return failure(wrong(m_at, tr("a year in digits is expected")));
    if (m_date.yearDigits.startsWith(u'0'))
        return failure(wrong(start, tr("a year behind Y does not begin with 0")));
    if (take(u'E')) {
        const QString exponent = takeWhile(isDigit);
        if (exponent.isEmpty() || exponent.size() > 3)
            return failure(wrong(m_at, tr("an exponent of one to three digits is expected")));
        m_date.exponent = exponent.toInt();
    }
    if (m_date.yearDigits.size() + m_date.exponent < 5)
        return failure(wrong(start, tr("Y is for years of more than four digits")));
    if (peek() == u'S' && m_at < m_end) {
        if (Result<> significant = readSignificantDigits(); !significant)
            return significant;
    }
    return qualify(0, {});
}

Result<> DateReader::readSignificantDigits()
{
    take(u'S');
    const qsizetype start = m_at;
    const QString digits = takeWhile(isDigit);
    if (digits.isEmpty() || digits.size() > 3 || digits.startsWith(u'0'))
        return failure(wrong(start, tr("the number of significant digits is expected")));
    m_date.significantDigits = digits.toInt();
    return {};
}

Result<> DateReader::readMonthAndDay()
{
    const Qualifier before = takeQualifier();
    const qsizetype start = m_at;
    const QString digits = takeWhile(isDigitOrX);
    if (digits.size() != 2)
        return failure(wrong(start, tr("a month with two digits is expected")));
    const int number = digits.contains(u'X') ? 0 : digits.toInt();
    if (number >= firstSeason && number <= lastSeason) {
        m_date.season = number;
        if (Result<> qualified = qualify(1, before); !qualified)
            return qualified;
        return m_at < m_end && peek() == u'-'
            ? Result<>(failure(wrong(m_at, tr("a season has no days"))))
            : Result<>();
    }
    m_date.month = digits;
    Date anyDay = m_date;
    if (!computeBounds(anyDay))
        return failure(wrong(start, tr("there is no month %1").arg(digits)));
    if (Result<> qualified = qualify(1, before); !qualified)
        return qualified;
    return take(u'-') ? readDay() : Result<>();
}

Result<> DateReader::readDay()
{
    const Qualifier before = takeQualifier();
    m_dayAt = m_at;
    m_date.day = takeWhile(isDigitOrX);
    if (m_date.day.size() != 2)
        return failure(wrong(m_dayAt, tr("a day with two digits is expected")));
    return qualify(2, before);
}

Result<int> DateReader::readTwoDigits(const QString &name, int most)
{
    const qsizetype start = m_at;
    const QString digits = takeWhile(isDigit);
    if (digits.size() != 2 || digits.toInt() > most)
        return failure(
            wrong(start, tr("%1 from 00 to %2 are expected, in two digits").arg(name).arg(most)));
    return digits.toInt();
}

Result<> DateReader::readTime(bool mayHaveTime)
{
    const qsizetype start = m_at;
    if (!mayHaveTime)
        return failure(wrong(start, tr("intervals and sets take dates without a time")));
    for (const Qualifier &qualifier : m_date.qualifiers) {
        if (qualifier.isSet())
            return failure(wrong(start, tr("a date with a time takes no qualifier")));
    }
    if (m_date.yearDigits.contains(u'X') || m_date.month.contains(u'X')
        || m_date.day.contains(u'X')) {
        return failure(wrong(start, tr("a time needs a full date without X")));
    }
    take(u'T');
    TimeOfDay time;
    const std::array<std::pair<int *, int>, 3> parts{
        {{&time.hour, 24}, {&time.minute, 59}, {&time.second, 59}}};
    const std::array<QString, 3> names{tr("hours"), tr("minutes"), tr("seconds")};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0 && !take(u':'))
            return failure(wrong(m_at, tr("a time is written with hours, minutes and seconds")));
        const Result<int> value = readTwoDigits(names[i], parts[i].second);
        if (!value)
            return failure(value.error());
        *parts[i].first = *value;
    }
    if (time.hour == 24 && (time.minute > 0 || time.second > 0))
        return failure(wrong(start + 1, tr("the day ends with 24:00:00")));
    if (Result<> offset = readOffset(time); !offset)
        return offset;
    m_date.time = time;
    return {};
}

Result<> DateReader::readOffset(TimeOfDay &time)
{
    if (take(u'Z')) {
        time.isZulu = true;
        time.offsetMinutes = 0;
        return {};
    }
    const qsizetype start = m_at;
    const bool west = take(u'-');
    if (!west && !take(u'+'))
        return {};
    const Result<int> hours = readTwoDigits(tr("hours"), 14);
    if (!hours)
        return failure(hours.error());
    int offset = *hours * 60;
    if (take(u':')) {
        const Result<int> minutes = readTwoDigits(tr("minutes"), 59);
        if (!minutes)
            return failure(minutes.error());
        offset += *minutes;
    }
    if (west && offset == 0)
        return failure(wrong(start, tr("UTC is written Z or +00:00")));
    if (offset > (west ? 12 : 14) * 60)
        return failure(wrong(start, tr("no time zone lies beyond −12:00 and +14:00")));
    time.offsetMinutes = west ? -offset : offset;
    return {};
}

} // namespace saranda::edtf
