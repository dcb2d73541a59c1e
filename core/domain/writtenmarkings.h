// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

namespace saranda {

/// Writes out every marking of the record and of what is inside it that is left empty because it is
/// the scheme's first: in another scheme empty would be another. A file without one stays as it
/// is; it has that of its exhibit.
template <typename Record>
void writeOutMarkings(Record &record, const QString &first);

/// The record as it is to be in a scheme that begins with `to`, when in its own `from` is first.
template <typename Record>
Record withMarkingsKept(Record record, const QString &from, const QString &to)
{
    if (from != to)
        writeOutMarkings(record, from);
    return record;
}

/// Whether the record, or something inside it, leaves its marking to the scheme.
template <typename Record>
bool isUnmarkedAnywhere(const Record &record)
{
    Record written = record;
    writeOutMarkings(written, QStringLiteral("-"));
    return written != record;
}

} // namespace saranda
