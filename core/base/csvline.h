// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace saranda {

/// What a table for spreadsheets begins with, so that they read it as UTF-8.
inline constexpr QByteArrayView csvMark("\xef\xbb\xbf");

/// A cell as RFC 4180 has it. One that a spreadsheet would take for a formula begins with an
/// apostrophe, so that evidence cannot run anything.
QString csvCell(const QString &text);

/// A row of such cells with its line end, in UTF-8.
QByteArray csvLine(const QStringList &cells);

} // namespace saranda
