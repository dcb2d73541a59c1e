// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saranda {

/// A date as messages write them (RFC 5322, its older forms, and what programs make of them).
struct MailDate {
    QString edtf; ///< in UTC; only the day where the zone is not known; empty where it is no date
    bool isWeekdayWrong = false; ///< it names another than the day's
};

MailDate mailDateOf(const QString &text);

} // namespace saranda
