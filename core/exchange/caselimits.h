// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How large a case document may be. Far above any real case; there to stop a document made to
/// exhaust the machine. Stated to the user by the message that refuses.
namespace saranda::caselimits {

inline constexpr qsizetype maxDocumentBytes = qsizetype(512) * 1024 * 1024;
/// Objects and arrays inside each other.
inline constexpr qsizetype maxDepth = 200;
/// Entries of one list, of records or inside a record.
inline constexpr qsizetype maxEntries = 1'000'000;
/// Members of one object.
inline constexpr qsizetype maxMembers = 100'000;
/// UTF-16 units of an id.
inline constexpr qsizetype maxKeyLength = 256;
/// Problems listed in one error; the rest are counted.
inline constexpr qsizetype maxProblems = 10'000;
/// Cycles named in one error.
inline constexpr qsizetype maxCycles = 100;

} // namespace saranda::caselimits
