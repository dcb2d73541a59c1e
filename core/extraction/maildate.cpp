// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/maildate.h"

#include "core/base/literals.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace saranda {

using namespace literals;

namespace {

constexpr qsizetype longestDate = 300;
constexpr int deepestComments = 8;
constexpr int furthestZone = 14 * 60; ///< minutes: no place on earth is further from UTC

constexpr std::array<const char16_t *, 12> months{
    u"january", u"february", u"march",     u"april",   u"may",      u"june",
    u"july",    u"august",   u"september", u"october", u"november", u"december"};
constexpr std::array<const char16_t *, 7> weekdays{
    u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};

/// The number, from 1, of a name written whole or cut after three letters or more.
template <std::size_t count>
std::optional<int> numberOf(const QString &name, const std::array<const char16_t *, count> &names)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (name.size() >= 3 && QStringView(names[i]).startsWith(name, Qt::CaseInsensitive))
            return int(i) + 1;
    }
    return std::nullopt;
}

QString withoutComments(QString text)
{
    static const QRegularExpression comment(uR"(\([^()]*\))"_s);
    for (int depth = 0; depth < deepestComments && text.contains(u'('); ++depth)
        text.replace(comment, u" "_s);
    return text.simplified();
}

/// Two digits stand for a year of 1950 to 2049, three are counted from 1900.
int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    if (digits.size() == 2)
        return year < 50 ? 2000 + year : 1900 + year;
    return digits.size() == 3 ? 1900 + year : year;
}

/// Minutes before UTC, negative behind it; nothing where nobody can know.
std::optional<int> zoneOf(const QString &text)
{
    static const QHash<QString, int> names{
        {u"UT"_s, 0},        {u"UTC"_s, 0},       {u"GMT"_s, 0},       {u"Z"_s, 0},
        {u"EST"_s, -5 * 60}, {u"EDT"_s, -4 * 60}, {u"CST"_s, -6 * 60}, {u"CDT"_s, -5 * 60},
        {u"MST"_s, -7 * 60}, {u"MDT"_s, -6 * 60}, {u"PST"_s, -8 * 60}, {u"PDT"_s, -7 * 60}};
    static const QRegularExpression number(uR"(^([+-])(\d\d):?(\d\d)\b)"_s);
    static const QRegularExpression name(uR"(^[A-Za-z]+\b)"_s);
    const QRegularExpressionMatch digits = number.match(text);
    if (digits.hasMatch()) {
        const int minutes = digits.captured(2).toInt() * 60 + digits.captured(3).toInt();
        if (minutes > furthestZone || digits.captured(3).toInt() > 59)
            return std::nullopt;
        return digits.captured(1) == u"-" ? -minutes : minutes;
    }
    const auto known = names.constFind(name.match(text).captured().toUpper());
    return known == names.cend() ? std::nullopt : std::optional(*known);
}

/// The parts of a date by their names.
QRegularExpressionMatch partsOf(const QString &text)
{
    static const QRegularExpression common(
        uR"(^(?:(?<weekday>[A-Za-z]+)\.?\s*,?\s*)?(?<day>\d{1,2})[ -]*(?<month>[A-Za-z]+)\.?[ -]*)"
        uR"((?<year>\d{2,4})(?:,?\s+(?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2}))?)"
        uR"(\s*(?<zone>.*))?$)"_s);
    // As programs print it: "Tue Jun 27 10:30:00 2017".
    static const QRegularExpression printed(
        uR"(^(?<weekday>[A-Za-z]+)\.?,?\s+(?<month>[A-Za-z]+)\.?\s+(?<day>\d{1,2})\s+)"
        uR"((?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2}))?\s+(?<year>\d{4})\b\s*)"
        uR"((?<zone>.*)$)"_s);
    const QRegularExpressionMatch match = common.match(text);
    return match.hasMatch() ? match : printed.match(text);
}

} // namespace

MailDate mailDateOf(const QString &text)
{
    const QRegularExpressionMatch parts = partsOf(withoutComments(text.left(longestDate)));
    const auto number = [&parts](const QString &name) { return parts.captured(name).toInt(); };
    const std::optional<int> month = numberOf(parts.captured(u"month"_s), months);
    const QDate day(yearOf(parts.captured(u"year"_s)), month.value_or(0), number(u"day"_s));
    const bool hasTime = !parts.captured(u"hour"_s).isEmpty();
    // A minute may have 61 seconds, when the earth turns slowly.
    const QTime time(number(u"hour"_s), number(u"minute"_s), std::min(number(u"second"_s), 59));
    if (!day.isValid() || day.year() < 1970 || day.year() > 9999
        || (hasTime && (!time.isValid() || number(u"second"_s) > 60)))
        return {};
    MailDate date{day.toString(Qt::ISODate), false};
    const QString weekday = parts.captured(u"weekday"_s);
    date.isWeekdayWrong = !weekday.isEmpty() && numberOf(weekday, weekdays) != day.dayOfWeek();
    const std::optional<int> zone = hasTime ? zoneOf(parts.captured(u"zone"_s)) : std::nullopt;
    if (!zone)
        return date; // without it the time says little
    const QDateTime instant = QDateTime(day, time, Qt::UTC).addSecs(-60 * qint64(*zone));
    if (instant.date().year() < 1970 || instant.date().year() > 9999)
        return {};
    date.edtf = instant.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    return date;
}

} // namespace saranda
