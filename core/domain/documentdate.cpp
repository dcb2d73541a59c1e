// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentdate.h"

#include "core/base/literals.h"

#include <QLocale>
#include <QRegularExpression>

namespace saranda {

using namespace literals;

QString documentDate(const CaseDate &date, const QLocale &locale)
{
    static const QRegularExpression monthOrYear(u"^([0-9]{4})(?:-(0[1-9]|1[0-2]))?$"_s);
    const QRegularExpressionMatch match = monthOrYear.match(date.text());
    if (!match.hasMatch())
        return humanDate(date, locale);
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if (year == 0)
        return humanDate(date, locale);
    return month == 0 ? QString::number(year)
                      : locale.standaloneMonthName(month) + u' ' + QString::number(year);
}

} // namespace saranda
