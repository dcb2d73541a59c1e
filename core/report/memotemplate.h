// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/paperlook.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace saranda {

/// An office's own template: how its papers look and how some of their sentences are worded.
struct MemoTemplate {
    PaperLook look;
    QHash<QString, QHash<QString, QString>> wording; ///< by sentence, then by language

    bool operator==(const MemoTemplate &) const = default;
};

/// Reads a template file (resources/help/template.json shows one). What it does not know, or cannot
/// print, is refused with the place named; `name` is the file's, for messages.
Result<MemoTemplate> readMemoTemplate(const QByteArray &json, const QString &name);

/// Reads it from disk.
Result<MemoTemplate> loadMemoTemplate(const QString &path);

} // namespace saranda
