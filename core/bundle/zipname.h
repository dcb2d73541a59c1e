// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace saranda {

struct ZipRecord;

/// The name an entry has for a reader: by its UTF-8 flag, its Unicode path field (Info-ZIP), as
/// UTF-8 where systems made it that write names so without the flag, or by code page 437. Nothing
/// when the bytes claim to be UTF-8 and are not.
std::optional<QString> zipNameOf(const ZipRecord &record);

/// Why an entry may not be called that, as a sentence; empty when it may. Folders' names come
/// without their last slash.
QString zipNameFault(const QString &name);

} // namespace saranda
