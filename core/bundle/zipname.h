// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace saranda {

/// The name an entry has for a reader: by its UTF-8 flag, its Unicode path field (Info-ZIP), or
/// code page 437. Nothing when the bytes claim to be UTF-8 and are not.
std::optional<QString> zipNameOf(const QByteArray &raw, bool isUtf8, const QByteArray &extra);

/// Why an entry may not be called that, as a sentence; empty when it may. Folders' names come
/// without their last slash.
QString zipNameFault(const QString &name);

} // namespace saranda
