// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace saranda {

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

QDate localDay(const Clock &clock)
{
    return clock().toLocalTime().date();
}

QString toStoredTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime fromStoredTime(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace saranda
