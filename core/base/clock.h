// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace saranda {

/// Tells the time in UTC. Given to whoever needs it, so that tests can say what time it is.
using Clock = std::function<QDateTime()>;

Clock systemClock();
/// The day where the person is, which is what one who records something today means.
QDate localDay(const Clock &clock);

/// ISO 8601 in UTC with milliseconds, the form in which every time is stored.
QString toStoredTime(const QDateTime &time);
QDateTime fromStoredTime(const QString &text);

} // namespace saranda
