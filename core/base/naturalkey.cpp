// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/naturalkey.h"

namespace saranda {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The run of digits at `position`, without its leading zeros.
QStringView digitsAt(QStringView text, qsizetype &position)
{
    while (position < text.size() && text[position] == u'0')
        ++position;
    const qsizetype start = position;
    while (position < text.size() && isAsciiDigit(text[position]))
        ++position;
    return text.mid(start, position - start);
}

int compareCodeUnits(QStringView left, QStringView right)
{
    const int order = QtPrivate::compareStrings(left, right, Qt::CaseSensitive);
    return order < 0 ? -1 : (order > 0 ? 1 : 0);
}

} // namespace

int compareNaturally(QStringView left, QStringView right)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() && j < right.size()) {
        if (isAsciiDigit(left[i]) && isAsciiDigit(right[j])) {
            const QStringView a = digitsAt(left, i);
            const QStringView b = digitsAt(right, j);
            if (a.size() != b.size())
                return a.size() < b.size() ? -1 : 1;
            if (const int order = compareCodeUnits(a, b))
                return order;
        } else {
            if (left[i] != right[j])
                return left[i] < right[j] ? -1 : 1;
            ++i;
            ++j;
        }
    }
    if (i < left.size() || j < right.size())
        return i < left.size() ? 1 : -1;
    return compareCodeUnits(left, right); // E-01 and E-1 are still two keys
}

} // namespace saranda
