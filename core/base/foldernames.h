// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace saranda {

/// A name as a folder has it.
struct FolderName {
    QString name; ///< what is not UTF-8 of it as \xNN, to be shown
    bool isText = true; ///< else nothing can be opened by it
    QString replaced = {}; ///< as it arrives where only text can: with U+FFFD for what is not UTF-8
};

/// What lies in a folder, by name; nothing when it cannot be looked into. Qt's own walks pass over
/// names that are not UTF-8 without a word, and what they pass over nobody would know of.
std::optional<std::vector<FolderName>> namesIn(const QString &folder);

/// A name from its bytes.
FolderName folderNameOf(QByteArrayView bytes);

} // namespace saranda
