// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

namespace saranda {

/// "3 May 1946", "1er mai 1946": the first of a month is an ordinal in French.
inline QString dayInWords(const QDate &day, const QLocale &locale)
{
    const bool isOrdinal = locale.language() == QLocale::French && day.day() == 1;
    return locale.toString(
        day, isOrdinal ? QStringLiteral("d'er' MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

} // namespace saranda
