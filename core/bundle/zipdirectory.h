// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bundle/zipentry.h"

#include <vector>

class QIODevice;

namespace saranda {

/// Reads what an archive says of itself, before any library is trusted with it, and refuses what
/// two readers could understand in two ways or what no honest writer makes: entries that overlap,
/// local headers that contradict the central directory, links, paths out of the folder, names that
/// occur twice, encryption, sizes and ratios beyond `archivelimits`. The error's detail lists each
/// fault on a line.
Result<std::vector<ZipEntry>> readZipDirectory(QIODevice &archive);

} // namespace saranda
