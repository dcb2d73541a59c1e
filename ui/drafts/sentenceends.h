// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace saranda {

/// Takes what was typed apart into sentences. Only where something was typed: `before` is the text
/// of what was one sentence, and an end of a sentence in it that nobody touched stays inside. A
/// full stop after an abbreviation ("p. 3", "Art. 8", "v. Albania") or in brackets ends nothing;
/// citations in brackets behind a sentence belong to it.
QStringList typedSentences(const QString &typed, const QString &before = {});

} // namespace saranda
