// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edtfsyntax.h"

#include <QStringList>

#include <memory>
#include <utility>

namespace saranda::edtf {

/// How a language speaks of dates. The language is that of a document and not of the program's
/// window, so these words do not pass through the translations of the window.
class DateWords
{
public:
    virtual ~DateWords() = default;

    /// A date that is all there is: "22 October 1946", "some time in August 1999", "about 2004".
    virtual QString alone(const Date &date) const = 0;
    /// A date among others: "August 1999", "about 2004".
    virtual QString named(const Date &date) const = 0;
    virtual QString fromTo(const Date &from, const Date &to) const = 0;
    virtual QString fromOn(const Date &from) const = 0;
    virtual QString until(const Date &to) const = 0;
    virtual QString toUnknown(const Date &from) const = 0;
    virtual QString fromUnknown(const Date &to) const = 0;
    virtual QString between(const Date &from, const Date &to) const = 0;
    virtual QString orLater(const Date &date) const = 0;
    virtual QString orEarlier(const Date &date) const = 0;
    virtual QString oneOf(const QStringList &dates) const = 0;
    virtual QString allOf(const QStringList &dates) const = 0;
    virtual QString atUnknownTime() const = 0;
};

std::unique_ptr<DateWords> englishDateWords();
std::unique_ptr<DateWords> frenchDateWords();

/// What kind of date it is for speaking: most patterns of X reduce to one of these.
enum class Exactness {
    Time,
    Day,
    DayOfUnknownMonth, // 1985-XX-12
    DayOfUnknownYear, // 156X-12-25
    Month, // also 1985-04-XX
    Season,
    Year, // also 1985-XX-XX
    Decade, // 199X
    Years, // 19XX, 1X99, 1950S2: somewhere between two years
    LongYear,
    Odd // any other pattern of X
};

Exactness exactnessOf(const Date &date);

/// Whether the whole date carries the same qualifier, or none.
bool isQualifiedAsWhole(const Date &date);

/// First and last year of a date of kind Years.
std::pair<QString, QString> yearRange(const Date &date);

/// The year as a signed number; 0 is the year before 1.
qint64 yearNumber(const Date &date);

/// The date in EDTF again, for patterns no language has words for.
QString patternOf(const Date &date);

/// "10:30:00"
QString clockOf(const TimeOfDay &time);
/// "UTC", "UTC+02:00"; empty for local time.
QString zoneOf(const TimeOfDay &time);

} // namespace saranda::edtf
