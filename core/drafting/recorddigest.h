// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

namespace saranda {

/// SHA-256 over everything a record says, in hexadecimal. What it refers to goes in by key, not by
/// id, so that the digest survives an export and an import.
QString digestOf(const CaseRecords &records, const Source &record);
QString digestOf(const CaseRecords &records, const Actor &record);
QString digestOf(const CaseRecords &records, const Infrastructure &record);
QString digestOf(const CaseRecords &records, const Communication &record);
QString digestOf(const CaseRecords &records, const Exhibit &record);
QString digestOf(const CaseRecords &records, const Fact &record);
QString digestOf(const CaseRecords &records, const Claim &record);
QString digestOf(const CaseRecords &records, const Incident &record);
QString digestOf(const CaseRecords &records, const Draft &record);

} // namespace saranda
