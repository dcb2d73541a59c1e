// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saranda {

/// Why a path of a manifest, a fetch list or an archive leaves the folder it belongs to, as a
/// sentence; empty when it stays inside. Judged alike on every system, because bags travel.
QString scopeFault(const QString &path);

/// Does it hold control characters, or marks that make it read backwards on the screen?
bool isDeceptiveName(const QString &path);

/// Paths with the same key name the same file on some system: they differ only in upper and lower
/// case or in how Unicode writes their letters.
QString twinKey(const QString &path);

/// Is it a file that systems leave behind on their own (Thumbs.db, .DS_Store)?
bool isSystemFile(const QString &path);

} // namespace saranda
