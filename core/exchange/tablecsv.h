// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

#include <QByteArray>

namespace saranda {

enum class CsvTable { Exhibits, Facts };

/// The table for a spreadsheet: RFC 4180 with CRLF, UTF-8 with a byte order mark, columns named as
/// in the case document, rows in key order. A cell that a spreadsheet would take for a formula
/// begins with an apostrophe, so that evidence cannot run anything.
QByteArray writeCsv(const CaseRecords &records, CsvTable table);

} // namespace saranda
