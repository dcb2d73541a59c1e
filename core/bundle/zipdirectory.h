// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bundle/zipentry.h"

#include <vector>

class QIODevice;

namespace saranda {

/// Whether an archive is unpacked whole, or only some entries are looked at: then the others may
/// be as large as they like.
enum class ArchiveUse { Whole, SomeEntries };

/// Whether the entry grows neither beyond `archivelimits` nor by more than they allow.
bool isWithinLimits(const ZipEntry &entry);

/// Reads what an archive says of itself, before any library is trusted with it, and refuses what
/// two readers could understand in two ways or what no honest writer makes: entries that overlap,
/// local headers that contradict the central directory, links, paths out of the folder, names that
/// occur twice, encryption, sizes and ratios beyond `archivelimits`. The error's detail lists each
/// fault on a line. Where only some entries are looked at, sizes and ratios are no fault: whoever
/// reads an entry asks isWithinLimits() first.
Result<std::vector<ZipEntry>> readZipDirectory(QIODevice &archive,
                                               ArchiveUse use = ArchiveUse::Whole);

} // namespace saranda
