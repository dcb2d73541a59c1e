// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What an archive from somebody else may claim before it is refused unread. Far above any real
/// bundle; there to stop an archive made to exhaust the machine. The message that refuses says the
/// limit.
namespace saranda::archivelimits {

inline constexpr quint64 maxEntries = 100'000;
/// The list of entries at the end of the archive.
inline constexpr quint64 maxDirectoryBytes = quint64(64) * 1024 * 1024;
/// All entries together, unpacked.
inline constexpr quint64 maxTotalBytes = quint64(1024) * 1024 * 1024 * 1024;
/// How many times larger than its packed form an entry, or the whole, may be. Text packs to a
/// tenth; deflate cannot pack better than 1032 to 1. Our own writer stores what would pack more.
inline constexpr quint64 maxRatio = 200;
/// Below this size the ratio is nobody's danger.
inline constexpr quint64 ratioFreeBytes = quint64(1024) * 1024;
/// Bytes of an entry's name.
inline constexpr quint64 maxNameBytes = 4096;
/// Manifests and other tag files are read into memory.
inline constexpr qint64 maxTagFileBytes = qint64(256) * 1024 * 1024;
/// Faults listed for one archive or bag; beyond that they are only counted.
inline constexpr qsizetype maxFaults = 1000;

} // namespace saranda::archivelimits
