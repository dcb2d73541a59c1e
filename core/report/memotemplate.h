// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/paperlook.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace saranda {

/// Texts by their name, then by language.
using OwnWording = QHash<QString, QHash<QString, QString>>;

/// What an office allows itself in its papers that others do not.
struct HouseStyle {
    /// A likelihood and a confidence may stand in one sentence.
    bool mixesLikelihoodAndConfidence = false;

    bool operator==(const HouseStyle &) const = default;
};

/// An office's own template: how its papers look, how some of their sentences are worded and what
/// its house style allows.
struct MemoTemplate {
    PaperLook look;
    OwnWording wording; ///< of the memorandum and the tables
    OwnWording statementWording; ///< of statements; core/drafting knows which there are
    HouseStyle style;

    bool operator==(const MemoTemplate &) const = default;
};

/// Reads a template file (resources/help/template.json shows one). What it does not know, or cannot
/// print, is refused with the place named; `name` is the file's, for messages.
Result<MemoTemplate> readMemoTemplate(const QByteArray &json, const QString &name);

/// Reads it from disk.
Result<MemoTemplate> loadMemoTemplate(const QString &path);

} // namespace saranda
