// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <limits>

namespace saranda {

/// A point in time as seconds since 1970-01-01T00:00:00Z in the proleptic Gregorian calendar.
/// `unboundedPast` and `unboundedFuture` stand for "no bound"; they compare as the extremes.
using Seconds = std::int64_t;
inline constexpr Seconds unboundedPast = std::numeric_limits<Seconds>::min();
inline constexpr Seconds unboundedFuture = std::numeric_limits<Seconds>::max();

/// Between which instants the start and the end of a dated matter lie. A single date has both
/// within its own bounds; an interval has its start within the first date and its end within the
/// second; an open or unknown end is unbounded both ways (METHOD § 9). A day is a day of UTC, and a
/// time without a zone is read as UTC, as days are. A season without a hemisphere (21 to 24) covers
/// both. "?" and "~" do not widen the bounds: how far is not said.
struct DateBounds {
    Seconds earliestStart = unboundedPast;
    Seconds latestStart = unboundedFuture;
    Seconds earliestEnd = unboundedPast;
    Seconds latestEnd = unboundedFuture;

    bool operator==(const DateBounds &) const = default;
};

/// Whether the one matter may have been at some time of the other: whether what lies between the
/// earliest start and the latest end of both has an instant in common.
bool mayOverlap(const DateBounds &left, const DateBounds &right);

/// A date as a person wrote it in EDTF (ISO 8601-2:2019, level 1, component qualifiers and sets),
/// never made more exact than it was written. A default-constructed date says nothing: undated.
class CaseDate
{
public:
    CaseDate() = default;

    /// Reads EDTF; an empty text is undated. On failure the error's message says what is wrong and
    /// at which character.
    static Result<CaseDate> parse(const QString &edtf);

    bool isUndated() const { return m_text.isEmpty(); }
    /// Exactly as entered.
    const QString &text() const { return m_text; }
    const DateBounds &bounds() const { return m_bounds; }

    bool isUncertain() const { return m_uncertain; } ///< carries "?" or "%" somewhere
    bool isApproximate() const { return m_approximate; } ///< carries "~" or "%" somewhere
    bool isInterval() const { return m_interval; }
    bool hasTime() const { return m_hasTime; }

    bool operator==(const CaseDate &other) const { return m_text == other.m_text; }

private:
    friend class EdtfParser;

    QString m_text;
    DateBounds m_bounds;
    bool m_uncertain = false;
    bool m_approximate = false;
    bool m_interval = false;
    bool m_hasTime = false;
};

/// The date in words for a person ("22 October 1946", "some time in August 1999", "from 27 June
/// 2017 on", "about 2004", "before 22 October 1946"), in the locale's language (English or French;
/// others fall back to English). Never names a day that was not entered.
QString humanDate(const CaseDate &date, const QLocale &locale = QLocale(QLocale::English));

/// Order for lists: by earliest start, then latest end, undated last.
bool datedBefore(const CaseDate &left, const CaseDate &right);

} // namespace saranda
