// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/edtf.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

/// What an EDTF text says, taken apart: the common ground of the bounds and of the words for a
/// person. Only the date type itself includes this.
namespace saranda::edtf {

struct Qualifier {
    bool uncertain = false; // "?" or "%"
    bool approximate = false; // "~" or "%"

    bool isSet() const { return uncertain || approximate; }
    bool operator==(const Qualifier &) const = default;
};

struct TimeOfDay {
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::optional<int> offsetMinutes; // absent = local time
    bool isZulu = false;
};

/// One date with its own exactness. Digits may be "X", not specified.
struct Date {
    bool isNegative = false;
    QString yearDigits; // four, or those after "Y"
    int exponent = 0; // of a long year
    bool isLongYear = false;
    int significantDigits = 0; // "S2"; 0 = all
    QString month; // empty, "08", "1X"
    int season = 0; // 21 to 41, instead of a month
    QString day; // empty, "22", "X2"
    std::optional<TimeOfDay> time;
    std::array<Qualifier, 3> qualifiers; // of year, month or season, day

    Seconds earliest = unboundedPast;
    Seconds latest = unboundedFuture;

    /// How many of year, month and day are there.
    int components() const { return day.isEmpty() ? (month.isEmpty() && !season ? 1 : 2) : 3; }
};

enum class EndKind { Date, Open, Unknown };

struct End {
    EndKind kind = EndKind::Unknown;
    Date date;
};

/// A date, or from one to the other.
struct Span {
    bool isRange = false;
    End from;
    End to; // only in a range
};

enum class Form { Single, Interval, OneOf, AllOf };

struct Expression {
    Form form = Form::Single;
    std::vector<Span> spans; // one, but for sets
};

Result<Expression> parseExpression(const QString &text);

/// Fills in earliest and latest. False when no day of the calendar fits the digits.
bool computeBounds(Date &date);

/// Whether `to` lies before `from` beyond doubt. Digits not specified give it the benefit of the
/// doubt; a component left out counts from its beginning.
bool endsBeforeItBegins(const Date &from, const Date &to);

} // namespace saranda::edtf
