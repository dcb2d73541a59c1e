// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace saranda {

/// Refuses where no installed font has Latin letters: all that is drawn would be empty boxes.
/// ErrorCode::Storage. Needs a QGuiApplication, as everything that draws does.
Result<> checkFonts();

/// The letters of a text that no installed font has, each once, in the order of their codes. What
/// has no ink (blanks, marks of direction) is not among them.
QString lettersWithoutFont(const QString &text);

/// "No installed font has the letters …": for the author of what was drawn; empty for none.
QString missingLettersSentence(const QString &letters);

} // namespace saranda
