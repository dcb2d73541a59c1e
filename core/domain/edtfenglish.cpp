// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/edtfwords.h"

#include <QStringList>

namespace saranda::edtf {

using namespace literals;

namespace {

constexpr std::array<const char16_t *, 12> englishMonths{
    u"January", u"February", u"March",     u"April",   u"May",      u"June",
    u"July",    u"August",   u"September", u"October", u"November", u"December"};

constexpr std::array<const char16_t *, 21> englishSeasons{u"spring %1",
                                                          u"summer %1",
                                                          u"autumn %1",
                                                          u"winter %1",
                                                          u"spring %1 (northern hemisphere)",
                                                          u"summer %1 (northern hemisphere)",
                                                          u"autumn %1 (northern hemisphere)",
                                                          u"winter %1 (northern hemisphere)",
                                                          u"spring %1 (southern hemisphere)",
                                                          u"summer %1 (southern hemisphere)",
                                                          u"autumn %1 (southern hemisphere)",
                                                          u"winter %1 (southern hemisphere)",
                                                          u"the first quarter of %1",
                                                          u"the second quarter of %1",
                                                          u"the third quarter of %1",
                                                          u"the fourth quarter of %1",
                                                          u"the first four months of %1",
                                                          u"the middle four months of %1",
                                                          u"the last four months of %1",
                                                          u"the first half of %1",
                                                          u"the second half of %1"};

QString englishYear(qint64 year)
{
    constexpr qint64 firstPlainYear = 1000;
    if (year >= firstPlainYear)
        return QString::number(year);
    return year > 0 ? u"AD %1"_s.arg(year) : u"%1 BC"_s.arg(1 - year);
}

QString englishMonth(const Date &date)
{
    return QString::fromUtf16(englishMonths[date.month.toUInt() - 1]);
}

QString englishOrdinal(int number)
{
    const bool isTeen = number / 10 == 1;
    const int last = isTeen ? 0 : number % 10;
    const QString ending = last == 1 ? u"st"_s
        : last == 2                  ? u"nd"_s
        : last == 3                  ? u"rd"_s
                                     : u"th"_s;
    return QString::number(number) + ending;
}

QString englishLongYear(const Date &date)
{
    QString digits = date.yearDigits + QString(date.exponent, u'0');
    QString text = (date.isNegative ? u"the year −"_s : u"the year "_s) + digits;
    if (date.significantDigits)
        text += u" (%1 significant digits)"_s.arg(date.significantDigits);
    return text;
}

QString firstEnglishYear(const Date &date)
{
    return englishYear(yearRange(date).first.toLongLong());
}

QString lastEnglishYear(const Date &date)
{
    return englishYear(yearRange(date).second.toLongLong());
}

/// The date itself, without what qualifies it.
QString plainEnglish(const Date &date)
{
    const QString year = englishYear(yearNumber(date));
    const QString day = QString::number(date.day.toInt());
    switch (exactnessOf(date)) {
    case Exactness::Time: {
        const QString zone = zoneOf(*date.time);
        return u"%1 %2 %3, %4 %5"_s.arg(day, englishMonth(date), year, clockOf(*date.time),
                                        zone.isEmpty() ? u"local time"_s : zone);
    }
    case Exactness::Day:
        return u"%1 %2 %3"_s.arg(day, englishMonth(date), year);
    case Exactness::DayOfUnknownMonth:
        return u"the %1 of an unknown month of %2"_s.arg(englishOrdinal(date.day.toInt()), year);
    case Exactness::DayOfUnknownYear:
        return u"%1 %2 of an unknown year between %3 and %4"_s.arg(
            day, englishMonth(date), firstEnglishYear(date), lastEnglishYear(date));
    case Exactness::Month:
        return u"%1 %2"_s.arg(englishMonth(date), year);
    case Exactness::Season:
        return QString::fromUtf16(englishSeasons[std::size_t(date.season - 21)]).arg(year);
    case Exactness::Year:
        return year;
    case Exactness::Decade:
        return u"the %1s"_s.arg(firstEnglishYear(date));
    case Exactness::Years:
        return u"the years %1 to %2"_s.arg(firstEnglishYear(date), lastEnglishYear(date));
    case Exactness::LongYear:
        return englishLongYear(date);
    case Exactness::Odd:
        break;
    }
    return u"a date known only as %1"_s.arg(patternOf(date));
}

QString placedInEnglish(const Date &date)
{
    switch (exactnessOf(date)) {
    case Exactness::Time:
    case Exactness::Day:
    case Exactness::DayOfUnknownMonth:
    case Exactness::DayOfUnknownYear:
    case Exactness::Odd:
        return plainEnglish(date);
    case Exactness::Years:
        return u"some time between %1 and %2"_s.arg(firstEnglishYear(date), lastEnglishYear(date));
    default:
        return u"some time in %1"_s.arg(plainEnglish(date));
    }
}

/// "(year uncertain, day approximate)"
QString englishRemarks(const Date &date)
{
    const std::array<QString, 3> names{u"year"_s, date.season ? u"season"_s : u"month"_s, u"day"_s};
    QStringList remarks;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Qualifier &qualifier = date.qualifiers[i];
        if (qualifier.uncertain && qualifier.approximate)
            remarks.append(u"%1 uncertain and approximate"_s.arg(names[i]));
        else if (qualifier.uncertain)
            remarks.append(u"%1 uncertain"_s.arg(names[i]));
        else if (qualifier.approximate)
            remarks.append(u"%1 approximate"_s.arg(names[i]));
    }
    return u"(%1)"_s.arg(remarks.join(u", "_s));
}

/// The phrase with what the date's qualifiers say of it.
QString qualifiedEnglish(const Date &date, const QString &phrase)
{
    if (!isQualifiedAsWhole(date))
        return plainEnglish(date) + u' ' + englishRemarks(date);
    const Qualifier &whole = date.qualifiers[0];
    const QString about = whole.approximate ? u"about %1"_s.arg(plainEnglish(date)) : phrase;
    return whole.uncertain ? u"%1 (uncertain)"_s.arg(about) : about;
}

QString listedInEnglish(const QStringList &dates, const QString &lastJoint)
{
    if (dates.size() == 1)
        return dates.first();
    return dates.mid(0, dates.size() - 1).join(u", "_s) + lastJoint + dates.last();
}

class EnglishDateWords : public DateWords
{
public:
    QString alone(const Date &date) const override
    {
        return qualifiedEnglish(date, placedInEnglish(date));
    }
    QString named(const Date &date) const override
    {
        return qualifiedEnglish(date, plainEnglish(date));
    }
    QString fromTo(const Date &from, const Date &to) const override
    {
        return u"from %1 to %2"_s.arg(named(from), named(to));
    }
    QString fromOn(const Date &from) const override { return u"from %1 on"_s.arg(named(from)); }
    QString until(const Date &to) const override
    {
        const bool isDay = to.components() == 3;
        return (isDay ? u"on or before %1"_s : u"in or before %1"_s).arg(named(to));
    }
    QString toUnknown(const Date &from) const override
    {
        return u"from %1 to an unknown date"_s.arg(named(from));
    }
    QString fromUnknown(const Date &to) const override
    {
        return u"from an unknown date to %1"_s.arg(named(to));
    }
    QString between(const Date &from, const Date &to) const override
    {
        return u"between %1 and %2"_s.arg(named(from), named(to));
    }
    QString orLater(const Date &date) const override { return u"%1 or later"_s.arg(named(date)); }
    QString orEarlier(const Date &date) const override
    {
        return u"%1 or earlier"_s.arg(named(date));
    }
    QString oneOf(const QStringList &dates) const override
    {
        return listedInEnglish(dates, u" or "_s);
    }
    QString allOf(const QStringList &dates) const override
    {
        return listedInEnglish(dates, u" and "_s);
    }
    QString atUnknownTime() const override { return u"at an unknown time"_s; }
};

} // namespace

std::unique_ptr<DateWords> englishDateWords()
{
    return std::make_unique<EnglishDateWords>();
}

} // namespace saranda::edtf
